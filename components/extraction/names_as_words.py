"""Long names as one word each for the parser, and its answer laid back over the words as they stand.

"visiting Australian Prime Minister Julia Gillard at the Great Hall of the People" is hard for a small parser,
"Smith at London" is not. Inside such a name each word hangs on the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language
    from spacy.tokens import Doc

_POSSESSIVE = frozenset({"'s", "'", "s"})


class Name(NamedTuple):
    """A name at characters start..end of a sentence, and the word that stands for it.

    What follows ``head`` stands in apposition: "Ashgabat, the Turkmen capital" is one name whose head ends
    after "Ashgabat".
    """

    start: int
    head: int
    end: int
    word: str


class _Span(NamedTuple):
    """A name as tokens ``first``..``stop``, its head token, and the word that stands for it."""

    first: int
    head: int
    stop: int
    word: str


def parse(model: Language, sentences: Iterable[tuple[str, Sequence[Name]]]) -> Iterator[Doc]:
    """Parse one sentence a text with its names; a Doc each over the sentence's own words, in order."""
    plain = [(model.make_doc(text), names) for text, names in sentences]
    spans = [_spans(doc, names) for doc, names in plain]
    short = (_shortened(doc, held) for (doc, _), held in zip(plain, spans, strict=True))
    answers = model.pipe(short, batch_size=64)
    for (doc, _), held, answer in zip(plain, spans, answers, strict=True):
        yield _laid_back(doc, held, answer) if held else answer


def _spans(doc: Doc, names: Sequence[Name]) -> list[_Span]:
    """The names of two words or more, the "'s" at the end left out."""
    found: list[_Span] = []
    for name in sorted(names):
        span = doc.char_span(name.start, name.end, alignment_mode="expand")
        head = doc.char_span(name.start, name.head, alignment_mode="expand")
        if span is None or head is None or (found and span.start < found[-1].stop):
            continue
        stop = span.end
        while stop > span.start and doc[stop - 1].text in _POSSESSIVE:
            stop -= 1
        if stop - span.start > 1:
            found.append(_Span(span.start, min(head.end, stop) - 1, stop, name.word))
    return found


def _shortened(doc: Doc, spans: Sequence[_Span]) -> Doc:
    if not spans:
        return doc
    words: list[str] = []
    spaces: list[bool] = []
    at = 0
    for first, _, stop, word in [*spans, _Span(len(doc), 0, len(doc), "")]:
        words += [token.text for token in doc[at:first]]
        spaces += [bool(token.whitespace_) for token in doc[at:first]]
        if stop > first:
            words.append(word)
            spaces.append(bool(doc[stop - 1].whitespace_))
        at = stop
    return type(doc)(doc.vocab, words=words, spaces=spaces)


def _laid_back(doc: Doc, spans: Sequence[_Span], answer: Doc) -> Doc:
    """The parse of the short sentence over the words of the long one."""
    of = [doc[i].i for i in range(len(doc))]  # the token that each token hangs on within its name
    deps = ["compound"] * len(doc)
    whole: list[int] = []  # for each token of the answer, the token of the sentence that it stands for
    at = 0
    for first, head, stop, _ in [*spans, _Span(len(doc), 0, len(doc), "")]:
        whole += range(at, first)
        if stop > first:
            whole.append(head)
            of[first:head] = [head] * (head - first)
            of[head + 1 : stop] = [stop - 1] * (stop - head - 1)
            if stop - 1 > head:
                of[stop - 1], deps[stop - 1] = head, "appos"
        at = stop
    told = dict(zip(whole, answer, strict=True))
    tokens = range(len(doc))
    return type(doc)(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[told[i].tag_ if i in told else "NNP" for i in tokens],
        pos=[told[i].pos_ if i in told else "PROPN" for i in tokens],
        lemmas=[told[i].lemma_ if i in told and told[i].text == doc[i].text else doc[i].text for i in tokens],
        heads=[whole[told[i].head.i] if i in told else of[i] for i in tokens],
        deps=[told[i].dep_ if i in told else deps[i] for i in tokens],
    )
