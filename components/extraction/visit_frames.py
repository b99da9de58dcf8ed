"""Building the frame of a visit: its dates, its length, its occasion, and who goes where of several."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import clause_dates, enumerations, grammar, itineraries, repeated
from components.extraction.frames import Rule, VisitFrame
from components.extraction.geography import PlaceMention
from components.extraction.salience import SINGULAR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.dates import DateExpression
    from components.extraction.modality import Reading
    from components.extraction.passage import Passage

_TIMES = frozenset({"times", "twice", "thrice", "repeatedly", "frequently", "often", "regularly"})
_SEVERAL = frozenset({"several", "many", "numerous", "repeated", "frequent", "regular", "multiple", "dozens"})
_ENDS = frozenset("end conclude finish complete wrap close".split())
_COMING_BACK = frozenset({"return", "come", "arrive", "fly"})
_SETTING_OUT = frozenset({"begin", "start", "embark", "leave", "depart"})
_STOPS = frozenset({"stop", "leg", "stopover"})
_NUMBERED = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_OCCASIONS = frozenset(
    "official state working private surprise unannounced courtesy goodwill historic".split()
)


def frame(
    passage: Passage,
    trigger: Token,
    rule: Rule,
    who: Character | None,
    place: PlaceMention | None,
    reading: Reading,
) -> VisitFrame:
    """The frame of one traveller and one place; ``trigger`` is the verb or noun that tells it."""
    dates, leaving = _dates(passage, trigger, rule, place)
    return VisitFrame(
        traveller=who,
        place=place,
        reading=reading,
        dates=dates,
        rule=rule,
        sentence=passage.sentence.index,
        offset=passage.sentence.start + trigger.idx,
        day=day_of_stay(trigger) or 1,
        stop=trigger.lemma_.lower() in _STOPS,
        several=_several(trigger),
        later=passage.later or clause_dates.and_then(trigger),
        leaving=leaving,
        occasion=_occasion(trigger),
        again=_told_before(trigger),
    )


def each(
    passage: Passage,
    trigger: Token,
    rule: Rule,
    travellers: tuple[Character, ...],
    places: list[PlaceMention],
    reading: Reading,
) -> Iterator[VisitFrame]:
    """A frame for each traveller and place; of several dates each place takes those told after it."""
    told = repeated.dates_with_each(passage, trigger, places)
    agent = grammar.child(trigger, "poss") if trigger.pos_ == "NOUN" else grammar.subject(trigger)
    several = len({place.country for place in places}) > 1
    starts = several and _starts(trigger)
    onwards = False  # once "then" is told, all that follow are later
    for place, before in zip(places, [None, *places], strict=False):
        onwards = onwards or (before is not None and enumerations.goes_on_to(passage, before, place))
        for who in travellers:
            goes = _traveller_abroad(passage, who, place, agent)
            one = frame(passage, trigger, rule, goes, place, reading)
            # "visits to Egypt and Jordan" are one to each.
            one = replace(one, several=one.several and (not several or _often(trigger)))
            there = tuple(clause_dates.dates_where(passage, place)) if several else ()
            again = (
                repeated.times(passage, one.dates, often=_twice(trigger))
                if reading.status == "completed"
                else []
            )
            if told or there:
                yield _dated(one, told[place.first] if told else there, one.dates)
            elif again and not several:
                yield from (replace(one, dates=group, several=False) for group in again)
            else:
                # "From Monday he will visit Egypt and Jordan": in Egypt he is on Monday, in Jordan later.
                later = several and before is not None and (starts or onwards or _begin(one.dates))
                yield replace(one, shared=several, after=later)


def of_hosts(passage: Passage, visited: Iterable[Token]) -> list[PlaceMention]:
    """Where people are at home to whom somebody pays a visit: "a visit to both Sharon and Arafat"."""
    hosts = (who for token in visited for who in enumerations.listed_people(passage, token))
    countries = dict.fromkeys(who.country for who in hosts if who.country)
    return [PlaceMention(0, 0, -number, 0, country) for number, country in enumerate(countries, start=1)]


def _dated(
    one: VisitFrame, dates: tuple[DateExpression, ...], of_the_clause: tuple[DateExpression, ...]
) -> VisitFrame:
    """The frame with its own dates; without any, some time after those of the stops before."""
    return replace(one, dates=dates or of_the_clause, after=not dates)


def _starts(trigger: Token) -> bool:
    """ "will begin on Monday a tour of Egypt and Jordan", "leaves on Monday for Egypt and Jordan"."""
    verb = grammar.verb_of(trigger)
    return verb is not None and verb.lemma_ in _SETTING_OUT


def _begin(dates: tuple[DateExpression, ...]) -> bool:
    """ "from Monday", with no end told."""
    opening = ("from", "starting", "beginning")
    return any(date.kind == "point" and date.text.lower().startswith(opening) for date in dates)


def _traveller_abroad(
    passage: Passage, who: Character, place: PlaceMention, agent: Token | None
) -> Character:
    """Whom a pronoun means by a verb of going: nobody travels to his own country, so he is another man."""
    hero = passage.salience.protagonist
    if hero is None or who.country != place.country or hero.country == place.country:
        return who
    if agent is None or agent.lower_ not in SINGULAR:
        return who
    return who if hero.gender and who.gender and hero.gender != who.gender else hero


def _dates(
    passage: Passage, trigger: Token, rule: Rule, place: PlaceMention | None
) -> tuple[tuple[DateExpression, ...], bool]:
    """The dates of a clause, and whether they tell the end of the stay."""
    own = tuple(clause_dates.dates_of(passage, _carrier(trigger)))
    dates = own or (tuple(clause_dates.dates_where(passage, place)) if place is not None else ())
    if rule.name in {"be in", "stay in"} and not own:
        own = tuple(clause_dates.dates_since(passage, trigger))
        dates = own or dates
    home = _came_home_after(trigger)
    if home is not None and not own:
        own = dates = tuple(clause_dates.dates_of(passage, home))
    ending = rule.name == "return from" or _returned_from(trigger) or _ended(trigger)
    ending = ending or (rule.name != "his talks in" and _home_after(passage, trigger, own))
    return dates, ending and (bool(own) or not dates)


def _carrier(trigger: Token) -> Token:
    """The verb by which the date stands: "The first premier to visit Kyiv was Morawiecki in March"."""
    if trigger.dep_ == "ROOT" and trigger.pos_ == "NOUN":  # "His trip after the vote was to Rome in June"
        return itineraries.copula(trigger) or trigger
    return grammar.naming(trigger) or trigger


def _ended(trigger: Token) -> bool:
    """Whether the date is that of the end: "concluded his visit on Friday"."""
    return trigger.pos_ == "NOUN" and trigger.dep_ in {"dobj", "obj"} and trigger.head.lemma_ in _ENDS


def _after(trigger: Token) -> bool:
    return trigger.pos_ == "NOUN" and trigger.dep_ == "pobj" and trigger.head.lower_ in {"after", "following"}


def _home_after(passage: Passage, trigger: Token, own: tuple[DateExpression, ...]) -> bool:
    """ "on Friday, after a visit to Egypt"; the month of "after a visit to Egypt in May" is the visit's."""
    if not _after(trigger):
        return False
    firsts = (passage.doc[t[0]] for date in own if (t := passage.tokens(date.start, date.end)))
    return not own or not all(clause_dates.straight_after(trigger, first) for first in firsts)


def _came_home_after(trigger: Token) -> Token | None:
    """The verb of "flew home on Sunday after a visit", whose day is the end of the visit."""
    if not _after(trigger):
        return None
    verb = grammar.verb_of(trigger)
    return verb if verb is not None and itineraries.comes_home(verb) else None


def _returned_from(trigger: Token) -> bool:
    """Whether the date is that of the return: "returned on June 3 from travel to Oman"."""
    if trigger.dep_ != "pobj" or trigger.head.lower_ != "from":
        return False
    verb = grammar.verb_of(trigger)
    return verb is not None and verb.lemma_ in _COMING_BACK


def _several(trigger: Token) -> bool:
    return (trigger.tag_ == "NNS" and trigger.lemma_ in {"trip", "visit"}) or _often(trigger)


def _often(trigger: Token) -> bool:
    return any(c.lower_ in _SEVERAL | _TIMES for c in trigger.children)


def _twice(trigger: Token) -> bool:
    """ "made the journey twice": the word stands by the verb."""
    verb = grammar.verb_of(trigger)
    return _often(trigger) or (verb is not None and any(c.lower_ in _TIMES for c in verb.children))


def day_of_stay(trigger: Token) -> int | None:
    """2 for "his second day in Egypt"; None for any other noun."""
    if trigger.lemma_ != "day":
        return None
    told = (c.lower_ for c in trigger.children if c.dep_ == "amod" and c.lower_ in _NUMBERED)
    return next((_NUMBERED.index(word) + 1 for word in told), None)


def _told_before(trigger: Token) -> bool:
    """ "the trip", "his visit": one that the reader knows of."""
    known = any(c.lower_ in {"the", "this", "that"} or c.dep_ == "poss" for c in trigger.lefts)
    return trigger.pos_ == "NOUN" and known and not any(c.dep_ == "prep" for c in trigger.rights)


def _occasion(trigger: Token) -> str | None:
    words = [c.lower_ for c in trigger.children if c.dep_ in {"amod", "compound"} and c.lower_ in _OCCASIONS]
    return " ".join([*words, trigger.lower_]) if words else None
