"""Whoever is told by an office alone is the person who held it then; what the article said stays known."""

from __future__ import annotations

from components.extraction import extract
from components.extraction_json import as_json
from components.merging import person_key
from components.records import Article

PUBLISHED = "2024-06-12"


def article(text: str) -> Article:
    return Article(text, published=PUBLISHED, published_basis="given")


def test_the_holder_of_an_office_has_a_name_and_is_one_person() -> None:
    by_office = extract(article("The Dutch prime minister was in Istanbul on Monday.")).visits[0].traveller
    by_name = extract(article("Mark Rutte visited Istanbul on Monday.")).visits[0].traveller
    assert (by_office.name, by_office.told) == ("Mark Rutte", "Prime Minister of Netherlands")
    assert (by_name.name, by_name.told) == ("Mark Rutte", None)
    assert person_key(by_office) == person_key(by_name)


def test_what_is_printed_says_that_the_name_is_ours() -> None:
    told = article("The Dutch prime minister was in Istanbul on Monday.")
    (visit,) = as_json(told, extract(told))["visits"]
    assert visit["traveller"] == "Prime Minister of Netherlands (Mark Rutte)"


def test_an_office_whose_holder_nobody_knows_stays_an_office() -> None:
    (visit,) = extract(article("Kenya's environment minister visited Oslo on Monday.")).visits
    assert visit.traveller.told is None
    assert visit.traveller.name == "Environment Minister of Kenya"
