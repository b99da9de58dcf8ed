"""Which dates of a sentence tell when one of its events is, and never when it was reported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar
from components.extraction.dates.expressions import Bound
from components.extraction.locatives import EVENTS, HELD
from components.extraction.modality import REPORTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.dates import DateExpression, Tense
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage

_CALLING_OFF = frozenset("cancel postpone call put scrap delay abandon shelve drop".split())
_WITH_OFF = frozenset({"call", "put"})
_AND_THEN = frozenset({"then", "later", "afterwards", "next"})
_GOING = frozenset("come go travel fly head return tour visit set".split())
_SPEAKING = frozenset("brief inform discuss talk speak ask consult comment report tell decide".split())
_BEGINNING = frozenset("begin start plan schedule due set take".split())
_OTHER_TIMES = frozenset({"after", "since", "before", "ahead", "until", "following", "despite", "because"})
_OTHER_CLAUSES = frozenset({"after", "before", "since", "ahead", "following"})
_TELLING_TIME = EVENTS | frozenset("visit trip tour stop stay journey arrival departure encounter".split())
_CALLED_OFF_ON = frozenset({"weekday", "today"})


def dates_of(passage: Passage, trigger: Token) -> list[DateExpression]:
    """The dates that tell when an event is: those of its own clause first."""
    verb = grammar.verb_of(trigger)
    own, near = [], []
    for date in map(_from_its_first_day, passage.dates):
        tokens = passage.tokens(date.start, date.end)
        if not tokens or _of_a_thing(passage, tokens):
            continue
        if date.kind == "since":
            own += _since_when(date, tokens, verb)
            continue
        if date.kind == "apart":
            own += [date] if _led_to(passage.doc[tokens[-1]], trigger, verb) else []
            continue
        head = _head(passage, tokens)
        governor = grammar.verb_of(head)
        if governor is not None and governor.i in tokens:  # "starting Wednesday"
            governor = grammar.verb_of(governor.head)
        if _called_off_on(date, governor, verb) or _of_another_event(passage, head, trigger, verb):
            continue
        if _aside(trigger, governor, head):
            continue
        if _own(trigger, verb, governor, tokens):
            own.append(date)
        elif (
            governor is not None
            and governor.lemma_.lower() not in REPORTING
            and _near(verb, governor)
            and not _elsewhere(passage, verb, governor)
        ):
            near.append(date)
    return [*own, *sorted(near, key=lambda date: _steps(passage, verb, date))]


def _of_a_thing(passage: Passage, tokens: range) -> bool:
    """ "the winner of this year's prize": no time of what he did; "last week's trip" is one."""
    owner = passage.doc[tokens[-1]]
    owned = owner.dep_ == "poss" and owner.i + 1 < len(passage.doc) and owner.nbor().tag_ == "POS"
    return owned and owner.head.lemma_.lower() not in _TELLING_TIME


def tenses(passage: Passage) -> Iterator[tuple[DateExpression, Tense]]:
    """The weekdays of a sentence with the tense of their clauses: "the next day" counts from them."""
    for date in passage.dates:
        tokens = passage.tokens(date.start, date.end) if date.kind == "weekday" else range(0)
        verb = grammar.verb_of(_head(passage, tokens)) if tokens else None
        if verb is None:
            continue
        if {"will", "to", "would"} & set(grammar.auxiliaries(grammar.finite(verb))):
            yield date, "future"
        elif grammar.past(grammar.finite(verb)):
            yield date, "past"


def _led_to(word: Token, trigger: Token, verb: Token | None) -> bool:
    """ "a day after he flew to Rome", "a day after his visit to Rome": a day of what "after" leads to."""
    if word.dep_ == "mark":
        return verb is not None and (verb == word.head or _shared(verb, word.head))
    return word in trigger.ancestors and (verb is None or verb not in word.subtree)


def _head(passage: Passage, tokens: range) -> Token:
    """The word of a date that hangs highest: of "on Thursday, 25 January" none that hangs on "said"."""
    ranked = sorted((passage.doc[i] for i in tokens), key=lambda t: len(list(t.ancestors)))
    clauses = ((token, grammar.verb_of(token)) for token in ranked)
    of_event = (t for t, verb in clauses if verb is None or verb.lemma_.lower() not in REPORTING)
    return next(of_event, ranked[0])


def _steps(passage: Passage, verb: Token | None, date: DateExpression) -> int:
    """How far above a verb the clause of a date stands: of two clauses the nearer one shares its time."""
    governor = grammar.verb_of(passage.doc[passage.tokens(date.start, date.end)[0]])
    above = list(verb.ancestors) if verb is not None else []
    return above.index(governor) if governor in above else 0


def _from_its_first_day(date: DateExpression) -> DateExpression:
    """ "a visit starting on Monday": what is told of it is its first day."""
    if date.kind == "from" and isinstance(date.fields, Bound):
        return replace(date, kind="point", fields=date.fields.point)
    return date


def _since_when(date: DateExpression, tokens: range, verb: Token | None) -> list[DateExpression]:
    """The year of "since 2008, when he came", for what is told there."""
    if verb is not None and verb.dep_ == "relcl" and verb.head.i in tokens and isinstance(date.fields, Bound):
        return [replace(date, kind="point", fields=date.fields.point)]
    return []


def _called_off_on(date: DateExpression, governor: Token | None, verb: Token | None) -> bool:
    """The day on which a trip was called off is no day of the trip."""
    if verb is None or verb.lemma_ not in _CALLING_OFF:
        return False
    if verb.lemma_ in _WITH_OFF and not any(c.lower_ in {"off", "back"} for c in verb.children):
        return False
    return date.kind in _CALLED_OFF_ON and governor == verb


def _own(trigger: Token, verb: Token | None, governor: Token | None, tokens: range) -> bool:
    """True for a date of the trigger's own clause, or of a clause that hangs on it."""
    if verb is not None and verb.dep_ == "relcl" and verb.head.i in tokens:
        return True  # "dates back to February 4-5, when he visited China"
    if governor is None or governor == verb:
        return True
    if governor.dep_ not in {"acl", "relcl"}:
        return False
    held = governor.lemma_ in HELD and governor.head.lemma_.lower() in EVENTS
    return governor.head == trigger or (
        (held or governor.lemma_ in _BEGINNING) and trigger in governor.ancestors
    )


def _elsewhere(passage: Passage, verb: Token | None, governor: Token) -> bool:
    """ "leaves for Jakarta and will be in Shanghai from May 3": the date of another place."""
    if governor.dep_ != "conj" or verb is None or verb not in governor.ancestors:
        return False
    told = (obj for name, obj in grammar.prepositions(governor) if name in {"in", "to", "for", "at"})
    return any(next(passage.places(obj), None) is not None for obj in told)


def and_then(verb: Token) -> bool:
    """ "flies to Rome on Friday, and then heads to Prague": on another day."""
    return verb.dep_ == "conj" and any(c.lower_ in _AND_THEN for c in verb.children)


def _near(verb: Token | None, governor: Token) -> bool:
    """True for a date of a clause that shares its time with the verb's."""
    if verb is not None and and_then(verb):
        return False
    above = verb is not None and governor in set(verb.ancestors)
    if above and (_reaches(verb, governor) or _same_time(verb, governor)):
        return True
    return _shared(governor, verb)


def _aside(trigger: Token, governor: Token | None, head: Token) -> bool:
    """ "held talks on Wednesday, a day after a visit to Ukraine": the clause's date is not the visit's."""
    if trigger in head.ancestors or governor is None:
        return False
    if _spoken_of(trigger, governor):
        return not straight_after(trigger, head)
    token = trigger
    while token not in {token.head, governor}:
        token = token.head
        if token.lower_ == "from" and token.head.lower_ == "back" and token.head != governor:
            return True  # "back from talks in Geneva, he will visit Tokyo on Friday"
        if token != governor and token.lower_ in _OTHER_CLAUSES:
            if straight_after(trigger, head):
                return False
            return token.i > head.i or token.pos_ != "SCONJ"
    return False


def _spoken_of(trigger: Token, governor: Token) -> bool:
    """ "briefed him on Saturday on his visit to China": the day of the briefing."""
    about = trigger.dep_ == "pobj" and trigger.head.lower_ in {"on", "about", "over"}
    return about and trigger.head.head == governor and governor.lemma_ in _SPEAKING


def straight_after(trigger: Token, head: Token) -> bool:
    """ "will meet after his trip to China in November": the month is the trip's, wherever it is parsed."""
    if trigger in head.ancestors:
        return True
    last = max(t.i for t in trigger.subtree)
    return trigger.pos_ == "NOUN" and head.left_edge.i <= last + 2 and head.i - last <= 3 and head.i > last


def _of_another_event(passage: Passage, head: Token, trigger: Token, verb: Token | None) -> bool:
    """True for a date below "after", "since" or "before": it dates what that word leads to."""
    if any(t.lower_ == "since" for t in passage.doc[trigger.i + 1 : head.i]):
        return True
    token = head
    while token not in {token.head, trigger, verb}:
        token = token.head
        if token in {trigger, verb}:
            return False
        if token.lower_ in _OTHER_TIMES and token.i < head.i - (head.i - token.i == 1):
            return True
    return False


def dates_since(passage: Passage, verb: Token) -> list[DateExpression]:
    """ "has been in Washington since Wednesday": the day on which the stay began."""
    found = []
    for date in passage.dates:
        tokens = passage.tokens(date.start, date.end)
        if not tokens or date.kind != "since" or not isinstance(date.fields, Bound):
            continue
        if grammar.verb_of(passage.doc[tokens[-1]]) == verb:
            found.append(replace(date, kind="point", fields=date.fields.point))
    return found


def dates_where(passage: Passage, place: PlaceMention) -> list[DateExpression]:
    """ "went on to Moscow, where he met Putin on Tuesday": the dates of what he did there."""
    found = []
    for date in passage.dates:
        tokens = passage.tokens(date.start, date.end)
        governor = grammar.verb_of(passage.doc[tokens[-1]]) if tokens else None
        if governor is not None and governor.dep_ == "relcl" and date.kind != "since":
            where = any(c.lower_ == "where" for c in governor.children)
            if where and governor.head.i in passage.tokens(place.start, place.end):
                found.append(date)
    return found


def _same_time(verb: Token | None, governor: Token) -> bool:
    """ "On April 19 Putin will hold talks with Pashinyan, who will arrive in Russia": one day."""
    if verb is None or verb.dep_ != "relcl":
        return False
    if any(c.lower_ == "where" for c in verb.children) and grammar.past(verb) and grammar.past(governor):
        return "had" not in grammar.auxiliaries(verb)
    return bool({"will", "would"} & set(grammar.auxiliaries(verb)) & set(grammar.auxiliaries(governor))) or (
        verb.tag_ == governor.tag_ == "VBD"
    )


def _shared(governor: Token, verb: Token | None) -> bool:
    """True for a verb below that has the same subject and no clause of its own."""
    if verb is None or verb not in governor.ancestors:
        return False
    return (
        governor.dep_ in {"xcomp", "conj", "pcomp"} and grammar.child(governor, "nsubj", "nsubjpass") is None
    )


def _goes_on(verb: Token) -> bool:
    """ "will come to the region next month, visiting Kenya": the second verb tells of the first."""
    alone = grammar.child(verb, "nsubj", "mark", "advmod") is None
    return verb.tag_ == "VBG" and verb.i > verb.head.i and alone and verb.head.lemma_ in _GOING


def _reaches(verb: Token | None, governor: Token) -> bool:
    """True where a verb above shares its time with the one below: "is due on Monday to visit"."""
    token = verb
    while token is not None and token != governor:
        by = token.dep_ == "prep" and token.lower_ == "by"  # "In 2012 he angered Baghdad by visiting Kirkuk"
        if (
            not by
            and token.dep_ not in {"xcomp", "conj", "ccomp", "acl", "pcomp"}
            and not (
                token.dep_ == "advcl"
                and (token.tag_ == "VB" or _goes_on(token) or any(c.lower_ == "when" for c in token.children))
            )
        ):
            return False
        if token.dep_ == "pcomp" and token.head.lower_ in _OTHER_TIMES:
            return False
        token = (
            token.head
            if grammar.is_verb(token.head) or token.dep_ == "pcomp"
            else grammar.verb_of(token.head)
        )
    return token is not None
