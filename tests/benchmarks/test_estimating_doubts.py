"""What rules and doubts are worth, estimated from records of which it is known whether they are right."""

from __future__ import annotations

from benchmarks.estimating_doubts import Sample, crossed, curve, likeliest, samples
from benchmarks.labelled import Labelled
from components.records import Article

RULE = "visit by “visit”"


def made(right: int, of: int, *doubts: str) -> list[Sample]:
    return [Sample(str(n), "visit", (RULE, *doubts), found=True, right=n < right) for n in range(of)]


def test_a_doubt_costs_what_the_labels_say() -> None:
    numbers = likeliest([*made(190, 200), *made(48, 100, "undated"), *made(92, 100, "no town")])
    assert 0.93 <= numbers[RULE] <= 0.97
    assert 0.45 <= numbers["undated"] <= 0.6
    assert numbers["no town"] == 0.95


def test_a_few_records_move_a_number_little() -> None:
    assert likeliest(made(0, 1))[RULE] > 0.8
    assert likeliest([*made(190, 200), *made(0, 1, "no town")])["no town"] > 0.6


def test_records_are_judged_by_numbers_found_without_their_article() -> None:
    told = [*made(19, 20), *made(10, 20, "undated")]
    judged = crossed(told)
    assert sorted((s.article, s.parts) for _, s in judged) == sorted((s.article, s.parts) for s in told)
    assert len({chance for chance, sample in judged if sample.parts == (RULE,)}) > 1


def test_the_curve_counts_what_is_sure() -> None:
    judged = [(0.95, made(1, 1)[0]), (0.91, made(0, 1)[0]), (0.5, made(1, 1)[0])]
    assert [*curve("all", judged)] == [
        "all, visits: 2 of 3 from 0.90; all right 0.50, who and where 1.00",
        "all, meetings: 0 of 0 from 0.90; all right nan, who and where nan",
    ]


def test_an_article_gives_its_records_with_rule_and_doubts() -> None:
    text = "President Macron visited Egypt on Monday. He met President Sisi in Cairo."
    visit = {"traveller": "Emmanuel Macron", "country": "EGY", "city": "Cairo", "start": "2024-06-10"}
    label = {"id": 7, "visits": [visit | {"status": "completed"}], "meetings": []}
    article = Article(text, published="2024-06-12", published_basis="given")
    assert samples(Labelled(article, label)) == [
        Sample("7", "visit", ("visit by “visit”",), found=True, right=True),
        Sample("7", "meeting", ("meeting by “meet”",), found=False, right=False),
    ]
