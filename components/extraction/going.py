"""Rules of going: which verbs and nouns tell that somebody is, was or will be in another country."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from components.extraction import grammar, locatives, meeting, modality
from components.extraction.frames import Rule, VisitFrame
from components.extraction.modality import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from components.extraction.cast import Character
    from components.extraction.dates import DateExpression
    from components.extraction.geography import PlaceMention
    from components.extraction.passage import Passage


def _rule(name: str, example: str, words: str, places: str, confidence: float, weight: int) -> Rule:
    return Rule(name, example, frozenset(words.split()), frozenset(places.split()), confidence, weight)


VERBS = (
    _rule("visit", "President Macron visited Egypt.", "visit tour revisit reach", "object", 0.95, 5),
    _rule(
        "travel to",
        "President Macron will travel to Egypt.",
        "travel go fly head come jet journey proceed return sail move rush drive trek hop dash take continue lead cross "
        "carry bring ferry",
        "to into on",
        0.93,
        5,
    ),
    _rule(
        "arrive in", "President Macron arrived in Cairo.", "arrive land touch alight", "in at on to", 0.95, 5
    ),
    _rule(
        "leave for", "President Macron left for Egypt.", "leave depart set bind head embark", "for", 0.92, 4
    ),
    _rule("leave", "President Macron left Egypt on Friday.", "leave depart", "object from", 0.85, 2),
    _rule("return from", "President Macron returned from Egypt.", "return arrive come fly", "from", 0.9, 2),
    _rule("be in", "President Macron is in Cairo.", "be", "in", 0.85, 3),
    _rule(
        "stay in",
        "President Macron spent two days in Cairo.",
        "stay spend stop remain arrive",
        "in at",
        0.9,
        3,
    ),
    _rule("due in", "President Macron is due in Cairo on Friday.", "due expect", "in at here", 0.85, 4),
    _rule(
        "attend in",
        "President Macron will attend a summit in Cairo.",
        "attend join participate take address speak represent appear deliver open inaugurate partake chair "
        "co-chair conclude wrap begin start kick",
        "in at",
        0.85,
        3,
    ),
    _rule(
        "act in",
        "In Cairo, President Macron laid a wreath.",
        "meet hold sign lay pay tell say celebrate discuss confer talk begin conclude receive greet host give "
        "make address visit inspect unveil launch pray officiate deliver answer",
        "in at",
        0.75,
        1,
    ),
)
NOUNS = (
    _rule(
        "a visit to",
        "During his visit to Egypt, President Macron spoke.",
        "visit trip tour journey travel voyage pilgrimage mission swing stopover stop return",
        "to in into at through compound of",
        0.92,
        5,
    ),
    _rule("arrival in", "On his arrival in Cairo, President Macron spoke.", "arrival", "in at to", 0.92, 5),
    _rule(
        "departure for",
        "Before his departure for Egypt, President Macron spoke.",
        "departure",
        "for to",
        0.85,
        3,
    ),
    _rule(
        "attendance at",
        "His attendance at a summit in Egypt was a surprise.",
        "attendance appearance stay",
        "at in",
        0.8,
        2,
    ),
)
HOSTING = _rule(
    "host", "President Sisi hosted President Macron.", "host welcome receive greet", "object", 0.85, 4
)
_LIGHT = frozenset(
    """make pay begin start conclude complete end undertake plan cancel postpone cut take schedule announce wrap
    finish continue extend embark kick have be do set lead confirm abandon scrap call put delay arrive depart leave
    travel return come go head fly prepare""".split()
)
_VEHICLES = frozenset({"train", "plane", "flight", "helicopter", "boat", "bus", "road", "lead", "delegation"})
_VEHICLE_VERBS = frozenset({"fly", "drive", "take", "carry", "bring", "ferry"})
_TIMES = frozenset({"times", "twice", "thrice", "repeatedly", "frequently", "often", "regularly"})
_ENDS = frozenset("end conclude finish complete wrap close".split())
_STARTS = frozenset("begin start open end conclude finish continue take".split())
_SEVERAL = frozenset({"several", "many", "numerous", "repeated", "frequent", "regular", "multiple", "dozens"})
_OCCASIONS = frozenset(
    "official state working private surprise unannounced courtesy goodwill historic".split()
)
_HERE = frozenset({"arrive in", "due in", "stay in", "travel to", "attend in", "be in", "act in"})
_EVENT_VERBS = frozenset({"host", "hold", "organize", "organise", "stage"})
_HERE_WORDS = frozenset(word for rule in VERBS if rule.name in _HERE for word in rule.words)
# Nouns that "travel to" and "attend" lead to where what follows is no stay of a person.
_NO_STAY = frozenset({"war", "office", "power", "parliament", "court"})
_ROOTED = frozenset({"to", "into", "for", "in", "at", "on"})


def frames(passage: Passage, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """Every clause of a sentence that tells a stay, in reading order; ``dateline`` is what "here" means."""
    for token in passage.doc:
        lemma = token.lemma_.lower()
        if grammar.is_verb(token) or token.dep_ == "ROOT":
            for rule in VERBS:
                if lemma in rule.words:
                    yield from _by_verb(passage, token, rule, dateline)
            if lemma in _EVENT_VERBS:
                yield from _of_an_event(passage, token)
            if lemma in HOSTING.words:
                yield from _by_host(passage, token, dateline)
            if dateline is not None and passage.here(token) and lemma not in _HERE_WORDS:
                yield from _by_here(passage, token, dateline)
        if token.dep_ == "ROOT":
            yield from _by_fronted_place(passage, token)
        if token.pos_ in {"NOUN", "PROPN"}:
            for rule in NOUNS:
                if lemma in rule.words or token.lower_ in rule.words:
                    yield from _by_noun(passage, token, rule)


def _by_verb(
    passage: Passage, verb: Token, rule: Rule, dateline: PlaceMention | None
) -> Iterator[VisitFrame]:
    places = list(_verb_places(passage, verb, rule))
    if not places and rule.name in _HERE:
        there = passage.there(verb)
        if there is not None:
            places = [there]
        elif dateline is not None and (passage.here(verb) or (rule.name == "arrive in" and passage.sentence.index < 2)):
            places = [dateline]
    segments = meeting.gapped(passage, verb) if rule.name == "act in" and verb.lemma_ == "meet" else []
    if not places:
        return
    travellers = _verb_travellers(passage, verb, rule)
    if not travellers:
        return
    reading = _verb_reading(verb, rule)
    if reading is None or (rule.weight < 5 and verb.dep_ == "pcomp" and verb.head.head.pos_ == "NOUN"):
        return
    if rule.name == "return from" and verb.lemma_ == "come" and verb.tag_ in {"VBZ", "VBP"}:
        return  # where somebody is at home
    for _, place, dates in segments:
        for who in travellers:
            yield replace(_frame(passage, verb, rule, who, place, reading), dates=dates)
    if segments:
        return
    yield from _each(passage, verb, rule, travellers, places, reading)


def _each(
    passage: Passage,
    trigger: Token,
    rule: Rule,
    travellers: tuple[Character, ...],
    places: list[PlaceMention],
    reading: Reading,
) -> Iterator[VisitFrame]:
    """A frame for each traveller and place; of several dates each place takes those told after it."""
    told = _told_with_each(passage, trigger, places)
    agent = grammar.child(trigger, "poss") if trigger.pos_ == "NOUN" else grammar.subject(trigger)
    several = len({place.country for place in places}) > 1
    for place in places:
        for who in travellers:
            frame = _frame(passage, trigger, rule, passage.traveller_abroad(who, place, agent), place, reading)
            if told:
                yield replace(frame, dates=told[place.first])
            else:
                yield replace(frame, shared=several)


def _told_with_each(
    passage: Passage, trigger: Token, places: list[PlaceMention]
) -> dict[int, tuple[DateExpression, ...]] | None:
    """"to Kyiv on Monday and to Moscow on Tuesday": the dates that follow each place, or None where they do not."""
    dates = passage.dates_of(trigger)
    if len(places) < 2 or len(dates) < 2:
        return None
    ends = [*(p.start for p in places[1:]), passage.sentence.end]
    told = {
        p.first: tuple(d for d in dates if p.end <= d.start < end) for p, end in zip(places, ends, strict=True)
    }
    return told if sum(bool(found) for found in told.values()) > 1 else None


def _verb_places(passage: Passage, verb: Token, rule: Rule) -> Iterator[PlaceMention]:
    if "object" in rule.places:
        for obj in grammar.objects(verb):
            named = list(passage.places(obj)) or list(_within(passage, obj))
            yield from named
    if rule.name == "leave for":
        yield from _misread_for(passage, verb)
    found = grammar.prepositions(verb)
    if verb.lemma_ == "lead":  # "lead a delegation of lawmakers to Prague"
        found = grammar.all_prepositions(verb, depth=1)
    if rule.name in {"attend in", "act in", "stay in"}:
        found = locatives.of_event(passage, verb, deep=rule.name == "stay in")
    seen: set[int] = set()
    for name, obj in found:
        if name in rule.places:
            for place in passage.places(obj):
                if place.first not in seen:
                    seen.add(place.first)
                    yield place


def _within(passage: Passage, obj: Token) -> Iterator[PlaceMention]:
    """"visited a camp in Darfur", "toured four countries, including Kenya and Mozambique"."""
    if obj.pos_ == "NOUN" and obj.lemma_.lower() not in _NO_STAY:
        for name, inner in grammar.prepositions(obj):
            if name in {"in", "at", "near", "outside", "including", "of", "around"}:
                yield from passage.places(inner)


def _misread_for(passage: Passage, verb: Token) -> Iterator[PlaceMention]:
    """"left for Seoul to attend a summit": the parser makes Seoul attend the summit."""
    for clause in verb.children:
        if clause.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "for" for c in clause.children):
            top = grammar.child(clause, "nsubj")
            if top is not None:
                yield from passage.places(top)


def _verb_travellers(passage: Passage, verb: Token, rule: Rule) -> tuple[Character, ...]:
    if verb.lemma_ in {"take", "lead"} and rule.name == "travel to":
        if verb.lemma_ == "lead":
            return passage.people(grammar.subject(verb)) if _leads_delegation(verb) else ()
        if any(obj.lemma_ in _VEHICLES for obj in grammar.objects(verb)):
            return passage.subjects(verb)
        return tuple(who for obj in grammar.objects(verb) for who in passage.people(obj))
    if rule.name == "travel to" and (carried := [w for obj in grammar.objects(verb) for w in passage.people(obj)]):
        return tuple(carried)
    if verb.lemma_ in {"carry", "bring", "ferry"}:
        return ()
    if grammar.passive(verb) and rule.name in {"visit", "travel to"} and verb.lemma_ not in _VEHICLE_VERBS:
        return tuple(who for agent in grammar.agents(verb) for who in passage.people(agent))
    return passage.subjects(verb)


def _leads_delegation(verb: Token) -> bool:
    return any(obj.lemma_ in {"delegation", "team", "mission"} for obj in grammar.objects(verb))


def _verb_reading(verb: Token, rule: Rule) -> Reading | None:
    reading = modality.of_verb(verb)
    if reading is None or reading.status in {"denied"}:
        return None
    if (rule.name in {"arrive in", "leave for"} or verb.lemma_ == "reach") and reading.status == "completed":
        pluperfect = "had" in grammar.auxiliaries(verb)
        return replace(reading, status="completed" if pluperfect else "ongoing", general=False)
    if rule.name == "due in":
        return Reading("planned", "future", reading.sure)
    if rule.name == "be in" and reading.status == "completed" and verb.tag_ in {"VBZ", "VBP"}:
        return replace(reading, status="ongoing", tense="present")
    if (
        rule.name in {"travel to", "leave for"}
        and verb.tag_ in {"VBZ", "VBP"}
        and reading.status == "completed"
    ):
        return replace(reading, status="ongoing", tense="present")
    return reading


def _by_noun(passage: Passage, noun: Token, rule: Rule) -> Iterator[VisitFrame]:
    places = list(_noun_places(passage, noun, rule))
    travellers = _noun_travellers(passage, noun)
    if not travellers and not places:
        travellers = ()
    reading = modality.of_noun(noun)
    if reading is None or reading.status == "denied":
        return
    told_of = noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.lemma_ not in {"see", "discuss", "consider", "mull"}
    if places and not travellers and told_of and passage.salience.protagonist is not None:
        travellers = (passage.salience.protagonist,)
    if rule.name == "arrival in" and reading.status == "completed" and not reading.general:
        reading = replace(reading, status="ongoing")
    if not places:
        yield _frame(passage, noun, rule, travellers[0] if len(travellers) == 1 else None, None, reading)
        return
    yield from _each(passage, noun, rule, travellers, places, reading)


def _noun_places(passage: Passage, noun: Token, rule: Rule) -> Iterator[PlaceMention]:
    seen: set[int] = set()
    if noun.dep_ in {"nsubj", "nsubjpass"} and (verb := grammar.verb_of(noun)) is not None and verb.lemma_ in _STARTS:
        for name, obj in grammar.prepositions(verb):
            if name in {"in", "at"}:
                for place in passage.places(obj):
                    seen.add(place.first)
                    yield place
    for name, obj in grammar.prepositions(noun):
        if name in rule.places or name in _ROOTED:
            for place in passage.places(obj):
                if place.first not in seen:
                    seen.add(place.first)
                    yield place
    if seen:
        return
    # The parser hangs "to Egypt" on the verb: "paid a visit on Monday to Egypt".
    if noun.dep_ in {"dobj", "pobj", "attr", "nsubjpass"}:
        verb = grammar.verb_of(noun)
        if verb is not None and verb.lemma_ in _LIGHT:
            for name, obj in grammar.prepositions(verb):
                if name in {"to", "in"} and obj.i > noun.i:
                    for place in passage.places(obj):
                        seen.add(place.first)
                        yield place
    if seen:
        return
    for child in noun.children if noun.lemma_.lower() not in {"mission", "stop", "return"} else ():
        if child.dep_ in {"compound", "amod", "nmod"} and child.i < noun.i:
            place_or_none = passage.demonym(child)
            if place_or_none is not None and not passage.people(child):
                yield place_or_none
                return


def _noun_travellers(passage: Passage, noun: Token) -> tuple[Character, ...]:
    owner = grammar.child(noun, "poss")
    if owner is not None:
        who = _told_after(passage, noun, owner) or passage.people(owner)
        if who:
            return who
    for name, obj in grammar.prepositions(noun):
        if name in {"by", "of"}:
            who = passage.people(obj)
            if who:
                return who
    for child in noun.children:
        if child.dep_ in {"compound", "nmod"}:
            who = passage.people(child)
            if who:
                return who
    verb = grammar.verb_of(noun)
    return _light_subject(passage, noun, verb) if verb is not None else ()


def _told_after(passage: Passage, noun: Token, owner: Token) -> tuple[Character, ...]:
    """ "During his trip to Peru, Biden will …": a pronoun before its name means the subject that follows."""
    if (
        owner.pos_ != "PRON"
        or noun.dep_ != "pobj"
        or noun.head.dep_ != "prep"
        or not grammar.is_verb(noun.head.head)
    ):
        return ()
    top = grammar.subject(noun.head.head)
    return passage.people(top) if top is not None and top.i > noun.i and top.pos_ in {"PROPN", "NOUN"} else ()


def _light_subject(passage: Passage, noun: Token, verb: Token) -> tuple[Character, ...]:
    """ "Macron made a visit", "arrived for a visit", "Sisi met Macron, who is on a visit"."""
    if verb.lemma_ in HOSTING.words or (
        noun.dep_ == "pobj" and verb.lemma_ in {"host", "invite", "welcome", "receive"}
    ):
        return tuple(who for obj in grammar.objects(verb) for who in passage.people(obj))
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return ()
    return passage.subjects(verb)


FRONTED = _rule("in the place", "While in Cairo, President Macron laid a wreath.", "", "in at", 0.8, 2)


def _by_fronted_place(passage: Passage, root: Token) -> Iterator[VisitFrame]:
    """A sentence that begins with its place: whatever its subject does there, the subject is there."""
    place = passage.fronted_place()
    if place is None:
        return
    verb = next(
        (v for v in (root, *root.children) if grammar.is_verb(v) and grammar.child(v, "nsubj", "nsubjpass")),
        root,
    )
    if verb == root and root.lemma_ in modality.REPORTING:
        inner = grammar.child(root, "ccomp")
        verb = inner if inner is not None and inner.i < root.i else root
    reading = modality.of_verb(verb)
    if reading is None or reading.status == "denied" or grammar.subject(verb) is None:
        return
    for who in passage.subjects(verb):
        yield _frame(passage, verb, FRONTED, who, place, reading)


def _of_an_event(passage: Passage, verb: Token) -> Iterator[VisitFrame]:
    """"Pakistan will host the summit on 15 and 16 October": nobody travels yet, but who attends is there then."""
    top, dates = grammar.subject(verb), tuple(passage.dates_of(verb))
    place = passage.place(top) if top is not None else None
    reading = modality.of_verb(verb)
    event = any(obj.lemma_.lower() in locatives.EVENTS for obj in grammar.objects(verb))
    if place is not None and dates and event and reading is not None:
        frame = _frame(passage, verb, FRONTED, None, place, reading)
        yield replace(frame, dates=dates)


def _by_here(passage: Passage, verb: Token, dateline: PlaceMention) -> Iterator[VisitFrame]:
    """"Gül will watch the match here": whatever is done here, the doer is in the place of the dateline."""
    reading = modality.of_verb(verb)
    if reading is not None and reading.status != "denied" and verb.lemma_ not in modality.REPORTING:
        for who in passage.subjects(verb):
            yield _frame(passage, verb, FRONTED, who, dateline, reading)


def _by_host(passage: Passage, verb: Token, dateline: PlaceMention | None) -> Iterator[VisitFrame]:
    """ "Biden will host Modi": the guest is in the host's country unless another place is told."""
    guests = [who for obj in grammar.objects(verb) for who in passage.people(obj)]
    hosts = passage.people(grammar.subject(verb))
    if grammar.passive(verb):
        guests = list(passage.people(grammar.subject(verb)))
        hosts = tuple(who for agent in grammar.agents(verb) for who in passage.people(agent))
    reading = modality.of_verb(verb)
    if reading is None or reading.status == "denied":
        return
    places = [
        p
        for name, obj in grammar.all_prepositions(verb)
        if name in {"in", "at", "to"}
        for p in passage.places(obj)
    ]
    home = hosts[0].country if hosts else None
    place = next((p for p in places if p.country == home or home is None), places[0] if places else None)
    if place is None and dateline is not None and dateline.country == home and passage.sentence.index <= 3:
        place = dateline
    for guest in guests:
        if home and guest.country != home and (place is None or place.country == home):
            mention = place or _country_mention(home)
            yield _frame(passage, verb, HOSTING, guest, mention, reading)


def _country_mention(code: str) -> PlaceMention:
    from components.extraction.geography import PlaceMention  # noqa: PLC0415

    return PlaceMention(0, 0, 0, 0, code)


def _frame(
    passage: Passage,
    trigger: Token,
    rule: Rule,
    who: Character | None,
    place: PlaceMention | None,
    reading: Reading,
) -> VisitFrame:
    modifiers = {c.lower_ for c in trigger.children}
    own = tuple(passage.dates_of(trigger))
    dates = own or (tuple(passage.dates_where(place)) if place is not None else ())
    if rule.name in {"be in", "stay in"} and not own:
        own = tuple(passage.dates_since(trigger))
        dates = own or dates
    leaving = (rule.name == "return from" or _returned_from(trigger) or _ended(trigger)) and (bool(own) or not dates)
    return VisitFrame(
        traveller=who,
        place=place,
        reading=reading,
        dates=dates,
        rule=rule,
        sentence=passage.sentence.index,
        offset=passage.sentence.start + trigger.idx,
        stop=trigger.lemma_.lower() in {"stop", "leg", "stopover"},
        several=bool(modifiers & (_SEVERAL | _TIMES))
        or (trigger.tag_ == "NNS" and trigger.lemma_ in {"trip", "visit"}),
        later=passage.later,
        leaving=leaving,
        occasion=_occasion(trigger),
    )


def _ended(trigger: Token) -> bool:
    """"concluded his visit on Friday", "on Friday, after a four-day visit": the date is that of the end."""
    if trigger.pos_ != "NOUN":
        return False
    if trigger.dep_ in {"dobj", "obj"} and trigger.head.lemma_ in _ENDS:
        return True
    return trigger.dep_ == "pobj" and trigger.head.lower_ in {"after", "following"}


def _returned_from(trigger: Token) -> bool:
    """"returned on June 3 from travel to Oman": the date is that of the return."""
    return trigger.dep_ == "pobj" and trigger.head.lower_ == "from" and (
        (verb := grammar.verb_of(trigger)) is not None and verb.lemma_ in {"return", "come", "arrive", "fly"}
    )


def _occasion(trigger: Token) -> str | None:
    words = [c.lower_ for c in trigger.children if c.dep_ in {"amod", "compound"} and c.lower_ in _OCCASIONS]
    return " ".join([*words, trigger.lower_]) if words else None
