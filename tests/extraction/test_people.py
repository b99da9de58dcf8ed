"""Who is told, by whichever name: leaders of the table, holders of an office, people no table knows."""

from __future__ import annotations

import pytest

from components.extraction import extract, reading
from components.records import Article
from components.reference.leaders import leaders
from tests.extraction.telling import PUBLISHED, told, visits, who_went_where


def mentions(text: str, home: str | None = None) -> list[tuple[str, str]]:
    """(words, whom they mean) of each mention by name or office."""
    story = reading.read(text, leaders(), PUBLISHED, home)
    return [(text[m.start : m.end], " & ".join(who.name for who in m.who)) for m in story.people]


def traveller(text: str) -> tuple[str, str | None, str | None, str | None]:
    """(name, Wikidata id, country, office) of the only traveller."""
    (visit,) = told(text).visits
    who = visit.traveller
    return who.name, who.id, who.country, who.office


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Emmanuel Macron visited Rome.", "Emmanuel Macron", "FRA"),
        ("President Macron visited Rome.", "Emmanuel Macron", "FRA"),
        ("French President Emmanuel Macron visited Rome.", "Emmanuel Macron", "FRA"),
        ("The French president, Emmanuel Macron, visited Rome.", "Emmanuel Macron", "FRA"),
        ("Emmanuel Macron, the French president, visited Rome.", "Emmanuel Macron", "FRA"),
        ("Turkish leader Recep Tayyip Erdogan visited Athens.", "Recep Tayyip Erdoğan", "TUR"),
        ("Ukrainian President Volodymyr Zelenskiy visited Riyadh.", "Volodymyr Zelensky", "UKR"),
        ("Tajik President Emomali Rakhmon visited Baku.", "Emomali Rahmon", "TJK"),
        ("North Korean leader Kim Jong Un visited Vladivostok.", "Kim Jong-un", "PRK"),
        ("Vietnamese President To Lam visited Beijing.", "To Lam", "VNM"),
        ("Nguyen Phu Trong visited Beijing in 2022.", "Nguyen Phu Trong", "VNM"),
        (
            "Kazakhstan's president, Kassym-Jomart Tokayev, visited Berlin on Monday.",
            "Kassym-Jomart Tokayev",
            "KAZ",
        ),
        ("The Kazakh president, Kassym-Jomart Tokayev, visited Berlin.", "Kassym-Jomart Tokayev", "KAZ"),
        ("King Charles visited Nairobi.", "King Charles III", "GBR"),
        ("Pope Francis will travel to Luxembourg.", "Pope Francis", "VAT"),
        ("Japan's Emperor Naruhito visited London.", "Emperor Naruhito", "JPN"),
        ("Prince William visited Cape Town.", "Prince William", "GBR"),
        ("Mr Blinken will visit Israel.", "Antony Blinken", "USA"),
        ("Foreign Secretary David Cameron visited Kyiv.", "David Cameron", "GBR"),
        ("Prime Minister Hasina flew to New Delhi.", "Sheikh Hasina", "BGD"),
        ("Saudi Crown Prince Mohammed bin Salman visited Seoul.", "Mohammed bin Salman", "SAU"),
        ("Ursula von der Leyen visited Beirut.", "Ursula von der Leyen", "EU"),
        ("Jens Stoltenberg visited Stockholm.", "Jens Stoltenberg", "NATO"),
        ("UN Secretary-General Antonio Guterres visited Kyiv.", "António Guterres", "UN"),
        ("PRESIDENT MACRON VISITED EGYPT.", "Emmanuel Macron", "FRA"),
        ("The pope will travel to Luxembourg.", "Pope Francis", "VAT"),
        ("Ms von der Leyen visited Beirut.", "Ursula von der Leyen", "EU"),
        ("President Obama visited Cuba in March 2016.", "Barack Obama", "USA"),
        ("Chancellor Merkel visited Moscow in 2015.", "Angela Merkel", "DEU"),
        ("President Tsai visited Paraguay in 2018.", "Tsai Ing-wen", "TWN"),
    ],
)
def test_names_of_the_table(text: str, name: str, country: str) -> None:
    who = traveller(text)
    assert (who[0], who[2]) == (name, country)


def test_a_known_leader_carries_id_and_office() -> None:
    assert traveller(
        "Putin's trip to Pyongyang began on Monday. Russian President Vladimir Putin landed there."
    ) == (
        "Vladimir Putin",
        "Q7747",
        "RUS",
        "president",
    )


@pytest.mark.parametrize(
    ("text", "name", "country", "office"),
    [
        (
            "Zambia's Foreign Minister Mulambo Haimbe arrived in Nairobi.",
            "Mulambo Haimbe",
            "ZMB",
            "foreign minister",
        ),
        (
            "Carlos Mendieta, the Bolivian minister of mines, visited Lima.",
            "Carlos Mendieta",
            "BOL",
            "minister",
        ),
        ("Peru's tourism minister Ana Quispe visited Quito.", "Ana Quispe", "PER", "minister"),
        ("Kenyan Defence Secretary Aden Wario visited Kigali.", "Aden Wario", "KEN", "defence minister"),
        ("The Norwegian special envoy, Kari Solheim, went to Bogota.", "Kari Solheim", "NOR", "envoy"),
    ],
)
def test_people_whom_no_table_knows_have_the_office_that_the_article_gives(
    text: str, name: str, country: str, office: str
) -> None:
    assert traveller(text) == (name, None, country, office)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The Turkish president visited Athens.", "Recep Tayyip Erdoğan"),
        ("The president of Turkey visited Athens.", "Recep Tayyip Erdoğan"),
        ("Turkey's president visited Athens.", "Recep Tayyip Erdoğan"),
        ("The Russian leader will visit Pyongyang.", "Vladimir Putin"),
        ("The Japanese prime minister flew to Seoul.", "Fumio Kishida"),
    ],
)
def test_an_office_alone_means_its_holder_on_the_day(text: str, holder: str) -> None:
    name, key, _, _ = traveller(text)
    assert holder in name
    (leader,) = leaders().lookup(holder)
    assert key == leader.id


def test_the_holder_changes_with_the_day_of_publication() -> None:
    text = "The French president visited Rome on Monday."
    for published, holder in (("2008-06-12", "Nicolas Sarkozy"), ("2014-06-12", "François Hollande")):
        (row,) = who_went_where(text, published)
        assert holder in row[0]


def test_an_office_and_a_surname_in_an_undated_article() -> None:
    assert who_went_where("President Macron visited Rome.", None) == [("Emmanuel Macron", "ITA", "Rome")]


def test_an_office_whose_holder_no_table_knows_stays_an_office() -> None:
    name, key, country, office = traveller("The Bolivian minister of mines visited Lima.")
    assert (name, key, country, office) == ("Minister of Mines of Bolivia", None, "BOL", "minister")


def test_a_surname_leads_back_to_whoever_was_introduced() -> None:
    text = "Peru's tourism minister Ana Quispe spoke first. Quispe will visit Quito on Friday."
    assert mentions(text) == [("Peru's tourism minister Ana Quispe", "Ana Quispe"), ("Quispe", "Ana Quispe")]
    assert who_went_where(text) == [("Ana Quispe", "ECU", "Quito")]


def test_a_surname_straight_after_a_weekday() -> None:
    assert who_went_where("On Friday Macron will visit Quito.") == [("Emmanuel Macron", "ECU", "Quito")]


def test_an_official_below_the_ministers_is_no_rival_for_a_surname() -> None:
    """A UN rapporteur is an Albanese too, and the UN's envoy for Kosovo was a Zarif."""
    text = "On Friday {} will visit Quito."
    assert who_went_where(text.format("Albanese"), "2023-06-14") == [("Anthony Albanese", "ECU", "Quito")]
    assert who_went_where(text.format("Zarif"), "2014-06-11") == [("Mohammad Javad Zarif", "ECU", "Quito")]


def test_father_and_son_are_kept_apart() -> None:
    text = (
        "President Serdar Berdimuhamedov, son of Gurbanguly Berdimuhamedov, visited Baku in May. "
        "Gurbanguly Berdimuhamedov visited Moscow in 2019."
    )
    assert who_went_where(text) == [
        ("Serdar Berdymukhamedov", "AZE", "Baku"),
        ("Gurbanguly Berdymukhamedov", "RUS", "Moscow"),
    ]
    text = "George W. Bush visited Romania in 2002. His father George H. W. Bush visited Peru in 1993."
    assert who_went_where(text) == [("George W. Bush", "ROU", None), ("George H. W. Bush", "PER", None)]
    text = "Kim Jong Un travelled to Russia in 2023. Kim Jong Il went to China in 2011."
    assert who_went_where(text) == [("Kim Jong-un", "RUS", None), ("Kim Jong-il", "CHN", None)]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The prime ministers of Poland and Estonia visited Kyiv.", ["POL", "EST"]),
        ("The presidents of Poland, Lithuania and Latvia visited Kyiv.", ["POL", "LTU", "LVA"]),
        (
            "Polish President Andrzej Duda and Lithuanian President Gitanas Nauseda visited Kyiv.",
            ["POL", "LTU"],
        ),
        ("Presidents Macron and Duda visited Kyiv.", ["FRA", "POL"]),
    ],
)
def test_travellers_in_a_row(text: str, countries: list[str]) -> None:
    found = told(text).visits
    assert [v.traveller.country for v in found] == countries
    assert {(v.place.country, v.place.city) for v in found} == {("UKR", "Kyiv")}


def test_companions_do_not_take_the_leaders_place() -> None:
    text = "President Macron, accompanied by his wife Brigitte and by two ministers, visited Rome."
    assert who_went_where(text) == [("Emmanuel Macron", "ITA", "Rome")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The carrier Ronald Reagan sailed past Kennedy Airport.", []),
        ("President Macron praised Charles de Gaulle Airport.", ["Emmanuel Macron"]),
        ("On Putin Street a house burned.", []),
        ("A reader wrote about rice, major keys and long roads.", []),
    ],
)
def test_things_that_bear_a_name_are_nobody(text: str, names: list[str]) -> None:
    assert [who for _, who in mentions(text)] == names


def test_a_former_leader_travels_under_his_own_name() -> None:
    assert visits("Former US President Bill Clinton visited Haiti on Monday.") == [
        ("Bill Clinton", "HTI", None, "2024-06-10", "2024-06-10", "completed")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The United States hopes for a deal. Mr Trump arrived in Riyadh on Monday.", "Donald Trump"),
        (
            "Brazil was host to the summit. Mr da Silva arrived in Paris on Monday.",
            "Luiz Inácio Lula da Silva",
        ),
        ("Mr Rahmon of Tajikistan travelled to Moscow on Monday.", "Emomali Rahmon"),
    ],
)
def test_of_namesakes_of_one_country_its_head_is_meant(text: str, name: str) -> None:
    (visit,) = extract(Article(text, published="2025-06-10", published_basis="given")).visits
    assert visit.traveller.name == name


def test_the_first_word_of_a_country_is_no_leader() -> None:
    told = "Pope John Paul II will visit Costa Rica, Nicaragua and Panama."
    assert [row[1] for row in visits(told, "1983-03-01")] == ["CRI", "NIC", "PAN"]


@pytest.mark.parametrize(
    ("text", "published", "travellers"),
    [
        (
            "Prince Faisal bin Farhan is in Cairo. Faisal will visit Oman.",
            "2023-03-15",
            {"Faisal bin Farhan"},
        ),
        ("King Faisal is in Cairo. Faisal will visit Oman.", "1974-03-15", {"King Faisal"}),
        ("President Sadat is in Amman. Sadat will visit Oman.", "1978-03-15", {"Anwar Sadat"}),
    ],
)
def test_a_first_name_alone_is_no_monarch_of_another_time(
    text: str, published: str, travellers: set[str]
) -> None:
    assert {row[0] for row in visits(text, published)} == travellers
