"""Questions to a dependency parse: who does it, to whom, where, in which tense."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
# A verb of these dependencies has the subject of the verb above where it has none of its own.
_CONTROLLED = frozenset({"xcomp", "advcl", "conj", "ccomp", "pcomp", "prep", "dep", "parataxis"})
_NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "rather", "nobody", "unlikely"})
_PAST = frozenset({"VBD", "VBN"})


def conjuncts(token: Token) -> list[Token]:
    """A token and what is joined to it by "and" or commas, in order."""
    found = [token]
    for child in token.children:
        if child.dep_ == "conj":
            found += conjuncts(child)
    return found


def child(token: Token, *deps: str) -> Token | None:
    """The first child with one of the dependencies."""
    return next((c for c in token.children if c.dep_ in deps), None)


def is_verb(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"}


_TIMES = frozenset(
    "morning afternoon evening night noon day week month "
    "monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december".split()
)


def passive(verb: Token) -> bool:
    return child(verb, "nsubjpass", "auxpass") is not None


def subject(verb: Token) -> Token | None:
    """The subject of a verb, inherited from the verb or noun above where it has none of its own."""
    for _ in range(8):
        own = _own_subject(verb)
        if own is not None:
            return own
        above = _lender(verb)
        if above is None or above == verb:
            return None
        if (
            verb.dep_ == "xcomp"
            and above.lemma_ in _OBJECT_CONTROL
            and (obj := child(above, "dobj")) is not None
        ):
            return obj
        verb = above
    return None


def _own_subject(verb: Token) -> Token | None:
    """The subject that stands by the verb, or the noun that its clause describes."""
    own = child(verb, *_SUBJECTS)
    if own is None and verb.tag_ in {"VBZ", "VBD"}:
        # "Biden embarks": no verb has a compound, the parser took it for a noun.
        own = child(verb, "compound")
    if own is not None:
        relative = own.lower_ in {"who", "which", "that"} and verb.dep_ in {"relcl", "acl"}
        return verb.head if relative else own
    if verb.dep_ == "acl" and verb.tag_ == "VB" and verb.head.dep_ == "attr":
        # "he was the last premier to visit Beijing": he did.
        return child(verb.head.head, *_SUBJECTS)
    if (copula := naming(verb)) is not None:
        named = child(copula, "attr")
        if named is not None and named.pos_ == "PROPN":
            return named
    if verb.dep_ == "acl" and verb.tag_ == "VB" and verb.head.dep_ == "appos":
        return verb.head.head  # "Koizumi, the first premier to visit Pyongyang"
    # "Vucic, arriving in Beijing", but not "the plan to visit".
    described = verb.dep_ in {"relcl", "acl"} and not (verb.tag_ == "VB" and verb.head.pos_ != "PROPN")
    return verb.head if described else None


def naming(verb: Token) -> Token | None:
    """The "was" that names who did it: "The first premier to visit Pyongyang was Koizumi"."""
    described = verb.dep_ in {"acl", "relcl"} and verb.tag_ == "VB" and verb.head.dep_ == "nsubj"
    return verb.head.head if described and verb.head.head.lemma_ == "be" else None


def _lender(verb: Token) -> Token | None:
    """The verb above whose subject this one has too; None where the sentence lends none."""
    if verb.dep_ == "acl" and verb.tag_ == "VB" and verb.head.dep_ == "attr":
        return None
    if verb.dep_ == "pcomp" and verb.head.lower_ in {"in", "of", "for"} and verb.head.head.pos_ == "NOUN":
        return None  # "praised Kenya for its role in addressing": not who praised
    if verb.dep_ in {"relcl", "acl"}:
        return _verb_above(verb.head)
    if verb.dep_ in _CONTROLLED and verb.head != verb:
        return verb.head if is_verb(verb.head) else _verb_above(verb.head)
    return None


_OBJECT_CONTROL = frozenset(
    "take see send invite ask urge allow force bring expect want let make help enable persuade "
    "dispatch".split()
)


def _verb_above(token: Token) -> Token | None:
    for ancestor in token.ancestors:
        if is_verb(ancestor):
            return ancestor
    return None


def verb_of(token: Token) -> Token | None:
    """The nearest verb above a token, or the token itself where it is one."""
    return token if is_verb(token) else _verb_above(token)


def objects(verb: Token) -> list[Token]:
    """Direct objects, coordinated ones included."""
    return [t for c in verb.children if c.dep_ in {"dobj", "obj", "dative"} for t in conjuncts(c)]


def agents(verb: Token) -> list[Token]:
    """Who does it in a passive sentence: "was received by the king"."""
    return [
        t
        for c in verb.children
        if c.dep_ == "agent" or (c.dep_ == "prep" and c.lower_ == "by")
        for by in conjuncts(c)  # "by the premier and by the king"
        for p in by.children
        if p.dep_ == "pobj"
        for t in conjuncts(p)
    ]


def prepositions(token: Token) -> Iterator[tuple[str, Token]]:
    """(preposition, its object) for all below a token, coordinated objects and prepositions included.

    The parser hangs a trailing "in Geneva" on the nearest noun: the objects' own prepositions count too.
    """
    for child_ in token.children:
        if child_.dep_ in {"prep", "agent", "dative", "prt", "advmod"}:
            yield from _below(child_)
        elif child_.dep_ == "npadvmod" and child_.lower_ == "time":  # "sets out again, this time for Rome"
            yield from prepositions(child_)


def _below(prep: Token) -> Iterator[tuple[str, Token]]:
    for child_ in prep.children:
        if child_.dep_ in {"pobj", "pcomp"}:
            for token in conjuncts(child_):
                yield prep.lower_, token
            if child_.lemma_.lower() in _TIMES:  # "leave in the evening for Vietnam"
                yield from prepositions(child_)
        elif child_.dep_ == "prep" or (
            child_.dep_ == "conj" and child_.dep_ != "cc"
        ):  # "from Moscow to Minsk", "back to Paris"
            yield from _below(child_)


def all_prepositions(token: Token, depth: int = 3) -> Iterator[tuple[str, Token]]:
    """Prepositions below a verb and below its objects: "held talks with Xi in Beijing"."""
    for name, obj in prepositions(token):
        yield name, obj
        if depth:
            yield from all_prepositions(obj, depth - 1)
    if depth:
        for child_ in token.children:
            if child_.dep_ in {"dobj", "obj", "attr", "appos", "acomp", "nsubjpass", "oprd"}:
                yield from all_prepositions(child_, depth - 1)


def negated(token: Token) -> bool:
    """True where "not", "never" or "no" denies the token itself; "not only" denies nothing.

    "Without" denies what follows it: "arrived without notice" tells of an arrival, "left without visiting"
    of no visit.
    """
    if token.dep_ in {"pcomp", "pobj"} and token.head.lower_ == "without":
        return True
    for child_ in token.children:
        if child_.lower_ == "longer" and child_.i > 0 and child_.nbor(-1).lower_ == "no":
            return True
        if (child_.dep_ == "neg" or child_.lower_ in _NEGATIONS) and not _not_only(child_):
            return True
    return False


def _not_only(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().lower_ in {"only", "just", "merely"}


def auxiliaries(verb: Token) -> list[str]:
    return [c.lower_ for c in verb.children if c.dep_ in {"aux", "auxpass"}]


def finite(verb: Token) -> Token:
    """The verb that carries the tense for a participle or infinitive: "is expected to visit" -> expected."""
    for _ in range(6):
        if verb.dep_ in {"xcomp", "conj"} and is_verb(verb.head) and verb.head != verb:
            if verb.dep_ == "conj" and (
                auxiliaries(verb) or child(verb, *_SUBJECTS) or verb.tag_ in {"VBD", "VBZ", "VBP"}
            ):
                return verb
            verb = verb.head
        else:
            return verb
    return verb


def past(verb: Token) -> bool:
    """Past tense or perfect: "visited", "has visited", "had arrived"."""
    helpers = auxiliaries(verb)
    if any(
        h in {"will", "would", "shall", "'ll", "to", "may", "might", "could", "can", "should"}
        for h in helpers
    ):
        return False
    return verb.tag_ in _PAST or any(
        h in {"has", "have", "had", "did", "was", "were", "'ve"} for h in helpers
    )
