"""Which clauses tell that people of several countries met, in person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import clause_dates, gapping, grammar, locatives, modality
from components.extraction.enumerations import listed_people
from components.extraction.frames import MeetingFrame, Rule
from components.extraction.meeting_rules import NOUNS, VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.modality import Reading
    from components.extraction.passage import Passage

__all__ = ["NOUNS", "VERBS", "frames"]

# Told by wire, or not between people in one room.
_REMOTE = frozenset(
    """phone telephone telephoned call called phoned video videoconference virtual virtually letter online teleconference
    remotely zoom cable message videolink webcam screen screens""".split()
)
_MEETING_OF = frozenset({"talk", "meeting", "summit", "discussion", "dinner", "guest"})
# With these the subject may be all who met: "the two presidents met".
_ALL_IN_SUBJECT = frozenset({"meet", "confer with", "discuss with"})
_OF_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def frames(passage: Passage) -> Iterator[MeetingFrame]:
    """Every clause of a sentence that tells a meeting, in reading order."""
    for token in passage.doc:
        lemma = token.lemma_.lower()
        if grammar.is_verb(token):
            for rule in VERBS:
                if lemma in rule.words:
                    yield from _by_verb(passage, token, rule)
        elif token.pos_ in {"NOUN", "PROPN"}:
            for rule in NOUNS:
                if lemma in rule.words:
                    yield from _by_noun(passage, token, rule)


def _by_verb(passage: Passage, verb: Token, rule: Rule) -> Iterator[MeetingFrame]:
    first, second = passage.subjects(verb), _others(passage, verb, rule)
    if rule.name not in _ALL_IN_SUBJECT and not second:
        return
    if not _told_in_one_place(passage, verb, rule):
        return
    reading = modality.of_verb(verb)
    if reading is None:
        return
    segments = gapping.segments(passage, verb) if rule.name == "meet" else []
    for mention, place, dates in segments:
        for frame in _frame(passage, verb, rule, [*first, *mention.who], reading):
            yield replace(frame, place=place, dates=dates)
    if not segments:
        yield from _frame(passage, verb, rule, [*first, *second], reading)


def _others(passage: Passage, verb: Token, rule: Rule) -> list[Character]:
    """Whom the subject meets: objects, those after "with", and who receives him in a passive sentence."""
    phrases = [*grammar.objects(verb)] if "object" in rule.places else []
    phrases += [obj for name, obj in grammar.prepositions(verb) if name in rule.places]
    phrases += grammar.agents(verb) if grammar.passive(verb) else []
    return [who for phrase in phrases for who in listed_people(passage, phrase)]


def _told_in_one_place(passage: Passage, verb: Token, rule: Rule) -> bool:
    """Whether a verb that may be of speech or of thought is told with a place, as it must be to be of meeting."""
    if rule.name == "discuss with":
        return any(name in {"in", "at"} for name, _ in grammar.all_prepositions(verb))
    return rule.name not in {"see", "be with"} or locatives.place_of(passage, verb) is not None


def _by_noun(passage: Passage, noun: Token, rule: Rule) -> Iterator[MeetingFrame]:
    if rule.name == "courtesy call" and not any(c.lower_ in {"courtesy", "official"} for c in noun.children):
        return
    named = _told_with(passage, noun, rule)
    owner, between = grammar.child(noun, "poss"), _between(noun)
    if noun.dep_ == "pobj" and owner is None and not named:
        return  # "in Cairo for the summit"
    verb = grammar.verb_of(noun)
    people = list(named)
    if owner is not None:
        people = [*passage.people(owner), *named]
    elif verb is not None and noun.dep_ not in _OF_SUBJECTS and not between:
        people = [*passage.subjects(verb), *named]
    reading = modality.of_noun(noun)
    if owner is not None or between:
        yield from _frame(passage, noun, rule, people, reading)
    elif noun.dep_ not in _OF_SUBJECTS:
        yield from _with_each(passage, noun, rule, people, reading)
    elif people:
        yield from _with_the_protagonist(passage, noun, rule, people, reading)


def _told_with(passage: Passage, noun: Token, rule: Rule) -> list[Character]:
    """Those after the noun's "with", "between" or "of", and after its verb's."""
    phrases = [
        obj
        for name, obj in grammar.prepositions(noun)
        if name in rule.places and (name != "of" or noun.lemma_ in _MEETING_OF)
    ]
    verb = grammar.verb_of(noun)
    if verb is not None:
        phrases += [obj for name, obj in grammar.prepositions(verb) if name in {"with", "between"}]
    return [who for phrase in phrases for who in listed_people(passage, phrase)]


def _between(noun: Token) -> bool:
    return any(name == "between" for name, _ in grammar.prepositions(noun))


def _with_each(
    passage: Passage, noun: Token, rule: Rule, people: list[Character], reading: Reading | None
) -> Iterator[MeetingFrame]:
    """ "Held meetings with A, B and C": the first of them with each of the others; other nouns tell one meeting."""
    if noun.tag_ == "NNS" and noun.lemma_ == "meeting" and len(people) > 2:
        for other in dict.fromkeys(people[1:]):
            yield from _frame(passage, noun, rule, [people[0], other], reading)
    else:
        yield from _frame(passage, noun, rule, people, reading)


def _with_the_protagonist(
    passage: Passage, noun: Token, rule: Rule, others: list[Character], reading: Reading | None
) -> Iterator[MeetingFrame]:
    """ "Meetings with A, B and C are planned": of whom the story is about, with each of them."""
    host = passage.salience.focus
    if host is None or host in others:
        return
    if noun.tag_ == "NNS" and noun.lemma_ == "meeting":
        for other in dict.fromkeys(others):
            yield from _frame(passage, noun, rule, [host, other], reading)
    else:
        yield from _frame(passage, noun, rule, [host, *others], reading)


def _frame(
    passage: Passage, trigger: Token, rule: Rule, people: list[Character], reading: Reading | None
) -> Iterator[MeetingFrame]:
    participants = _without_spouses(tuple(dict.fromkeys(people)))
    if reading is None or len(participants) < 2 or len({p.country for p in participants}) < 2:
        return
    if rule.name != "courtesy call" and _remote(trigger):
        return
    yield MeetingFrame(
        participants,
        locatives.place_of(passage, trigger),
        reading,
        tuple(clause_dates.dates_of(passage, trigger)),
        rule,
        passage.sentence.index,
        passage.sentence.start + trigger.idx,
    )


def _without_spouses(participants: tuple[Character, ...]) -> tuple[Character, ...]:
    """A first lady beside the president of her country is a companion, not a party to talks."""
    return tuple(
        p
        for p in participants
        if p.office != "first lady" or not any(q is not p and q.country == p.country for q in participants)
    )


def _remote(trigger: Token) -> bool:
    """True where the clause says that they spoke by wire."""
    verb = grammar.verb_of(trigger) or trigger
    return any(t.lower_ in _REMOTE for t in verb.subtree if t.lemma_ != "call" or t.pos_ != "VERB")
