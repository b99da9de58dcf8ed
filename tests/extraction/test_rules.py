"""Every rule reads the sentence that it shows, and nothing but what the sentence says."""

from __future__ import annotations

import pytest

from components.extraction import going, implied, meeting_rules, reading
from components.extraction.frames import Rule, VisitFrame
from components.reference.leaders import leaders
from tests.extraction.telling import PUBLISHED, told, wrong

GOING = (*going.VERBS, *going.NOUNS, going.HOSTING, going.FRONTED, going.SINCE, going.VISITING)
MEETING = (*meeting_rules.VERBS, *meeting_rules.NOUNS)
# Rules whose example the engine does not read by that rule today.
_UNREAD = {
    "attendance at": "its example says “His” and names nobody",
}


def _params(rules: tuple[Rule, ...], unread: dict[str, str]) -> list[object]:
    return [
        pytest.param(rule, id=rule.name, marks=[wrong(unread[rule.name])] if rule.name in unread else [])
        for rule in rules
    ]


def _story(text: str) -> reading.Story:
    return reading.read(text, leaders(), PUBLISHED, None)


@pytest.mark.parametrize("rule", _params(GOING, _UNREAD))
def test_a_rule_of_going_reads_its_example(rule: Rule) -> None:
    story = _story(rule.example)
    frames = [f for f in story.frames if isinstance(f, VisitFrame) and f.rule.name == rule.name]
    assert frames, "the rule does not fire on its own example"
    assert all(f.traveller is not None and f.place is not None for f in frames)
    (visit,) = told(rule.example).visits  # one stay, however many rules tell it
    assert (visit.traveller.name, visit.place.country) == ("Emmanuel Macron", "EGY")
    assert visit.place.city == ("Cairo" if "Cairo" in rule.example else None)
    heavier = {r.name for r in GOING if r.weight >= rule.weight}
    assert visit.rule in heavier, "told by this rule, or by one that says more"


@pytest.mark.parametrize("rule", _params(MEETING, {}))
def test_a_rule_of_meeting_reads_its_example(rule: Rule) -> None:
    (met,) = told(rule.example).meetings
    assert met.rule == rule.name
    names = {p.name for p in met.participants}
    assert names in ({"Emmanuel Macron", "Abdel Fattah el-Sisi"}, {"Emmanuel Macron", "King Felipe VI"})
    assert met.place.city == ("Cairo" if "Cairo" in rule.example else None)
    assert (met.status, met.form) == ("completed", "bilateral")


@wrong("its example is read by “act in”: the verb of meeting tells the stay itself")
def test_the_implied_stay_reads_its_example() -> None:
    (visit,) = told(implied.RULE.example).visits
    assert (visit.rule, visit.implied) == (implied.RULE.name, True)


def test_rules_have_names_of_their_own_and_sober_numbers() -> None:
    for rules in (GOING, MEETING):
        names = [rule.name for rule in rules]
        assert len(set(names)) == len(names)
    for rule in (*GOING, *MEETING, implied.RULE):
        assert 0 < rule.confidence <= 1
        assert 1 <= rule.weight <= 5
        assert rule.example.endswith(".")


@pytest.mark.parametrize("rule", _params((*GOING, *MEETING), {}))
def test_an_example_about_nobody_tells_nothing(rule: Rule) -> None:
    """The same sentences of a man whom no table knows and no office raises."""
    text = rule.example.replace("President Macron", "Mr Thistlewood").replace("President Sisi", "Mr Oakapple")
    text = text.replace("King Felipe", "Mr Oakapple")
    extraction = told(text)
    assert (extraction.visits, extraction.meetings) == ((), ())


def test_a_record_carries_its_rule_its_words_and_its_doubt() -> None:
    text = "Grain was dear. President Macron visited Egypt on Monday. Rain fell."
    (visit,) = told(text).visits
    (evidence,) = visit.evidence
    assert (visit.rule, evidence.text) == ("visit", "President Macron visited Egypt on Monday.")
    assert text[evidence.start : evidence.end] == evidence.text
    assert 0.5 < visit.confidence < 1
    doubtful = told("President Macron may visit Egypt in July.").visits[0]
    assert doubtful.confidence < visit.confidence
