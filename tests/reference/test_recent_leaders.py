"""Changes of office up to the day when the table was checked, and the spellings that the press uses."""

from __future__ import annotations

import pytest

from components.reference.leaders import leaders

# Where names are not written in Latin letters at home, so that English spells them in several ways.
OTHER_SCRIPTS = frozenset(
    """AFG ARE ARM AZE BGD BGR BHR BLR BTN CHN CYP DZA EGY ERI ETH GEO GRC IND IRN IRQ ISR JOR JPN KAZ KGZ KHM
    KOR KWT LAO LBN LBY LKA MAR MDV MKD MMR MNE MNG MRT NPL OMN PAK PRK PSE QAT RUS SAU SDN SRB SYR TJK THA TKM
    TUN TWN UKR UZB XKX YEM""".split()
)


@pytest.mark.parametrize(
    ("country", "office", "before", "after"),
    [
        ("ARG", "president", ("2023-12-09", "Alberto Fernández"), ("2023-12-11", "Javier Milei")),
        ("AUT", "chancellor", ("2025-02-01", "Alexander Schallenberg"), ("2025-04-01", "Christian Stocker")),
        ("BEL", "prime minister", ("2025-01-31", "Alexander De Croo"), ("2025-02-10", "Bart De Wever")),
        ("BOL", "president", ("2025-11-01", "Luis Arce"), ("2025-11-10", "Rodrigo Paz")),
        ("CAN", "prime minister", ("2025-03-01", "Justin Trudeau"), ("2025-03-20", "Mark Carney")),
        ("CHL", "president", ("2026-03-01", "Gabriel Boric"), ("2026-03-12", "José Antonio Kast")),
        ("CZE", "prime minister", ("2025-12-01", "Petr Fiala"), ("2025-12-20", "Andrej Babiš")),
        ("DEU", "chancellor", ("2025-05-05", "Olaf Scholz"), ("2025-05-07", "Friedrich Merz")),
        ("GBR", "prime minister", ("2024-07-04", "Rishi Sunak"), ("2024-07-06", "Keir Starmer")),
        ("IDN", "president", ("2024-10-19", "Joko Widodo"), ("2024-10-21", "Prabowo Subianto")),
        ("IRL", "president", ("2025-11-10", "Michael D. Higgins"), ("2025-11-12", "Catherine Connolly")),
        ("JPN", "prime minister", ("2024-10-02", "Shigeru Ishiba"), ("2025-10-22", "Sanae Takaichi")),
        ("KOR", "president", ("2024-12-01", "Yoon Suk-yeol"), ("2025-06-05", "Lee Jae-myung")),
        ("LBN", "prime minister", ("2025-02-01", "Najib Mikati"), ("2025-02-20", "Nawaf Salam")),
        ("LKA", "president", ("2024-09-01", "Ranil Wickremesinghe"), ("2024-10", "Anura Kumara Dissanayake")),
        (
            "MEX",
            "president",
            ("2024-09-30", "Andrés Manuel López Obrador"),
            ("2024-10-02", "Claudia Sheinbaum"),
        ),
        ("NATO", "secretary-general", ("2024-09-30", "Jens Stoltenberg"), ("2024-10-02", "Mark Rutte")),
        ("POL", "president", ("2025-08-05", "Andrzej Duda"), ("2025-08-07", "Karol Nawrocki")),
        ("SYR", "president", ("2024-12-01", "Bashar al-Assad"), ("2025-02-01", "Ahmed al-Sharaa")),
        ("URY", "president", ("2025-02-28", "Luis Lacalle Pou"), ("2025-03-02", "Yamandú Orsi")),
        ("USA", "president", ("2025-01-19", "Joe Biden"), ("2025-01-21", "Donald Trump")),
        ("USA", "secretary of state", ("2025-01-19", "Antony Blinken"), ("2025-01-22", "Marco Rubio")),
        ("VAT", "pope", ("2025-04-20", "Pope Francis"), ("2025-05-09", "Pope Leo XIV")),
    ],
)
def test_an_office_changes_hands_on_its_day(
    country: str, office: str, before: tuple[str, str], after: tuple[str, str]
) -> None:
    for day, holder in (before, after):
        assert [leader.name for leader in leaders().holders(country, office, day)] == [holder]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Kim Jong Un", "Kim Jong-un"),
        ("Juergen Moellemann", "Jürgen Möllemann"),
        ("Valery Giscard", "Valéry Giscard d'Estaing"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
        ("MBZ", "Mohamed bin Zayed Al Nahyan"),
        ("Mohammed bin Zayed", "Mohamed bin Zayed Al Nahyan"),
        ("MBS", "Mohammed bin Salman"),
        ("Emomali Rakhmon", "Emomali Rahmon"),
        ("Alyaksandr Lukashenka", "Alexander Lukashenko"),
        ("Kassym-Jomart Tokaev", "Kassym-Jomart Tokayev"),
        ("Gurbanguly Berdimuhamedow", "Gurbanguly Berdymukhamedov"),
        ("Moammar Gadhafi", "Muammar Gaddafi"),
        ("Abu Mohammed al-Jolani", "Ahmed al-Sharaa"),
        ("Abbas Araqchi", "Abbas Araghchi"),
        ("Hassan Rohani", "Hassan Rouhani"),
        ("William Lai", "Lai Ching-te"),
        ("Lula", "Luiz Inácio Lula da Silva"),
        ("AMLO", "Andrés Manuel López Obrador"),
        ("Jokowi", "Joko Widodo"),
        ("Prince Charles", "King Charles III"),
        ("King Abdullah of Jordan", "King Abdullah II"),
        ("King Abdullah of Saudi Arabia", "King Abdullah bin Abdulaziz"),
        ("Pope Leo", "Pope Leo XIV"),
        ("Robert Prevost", "Pope Leo XIV"),
        ("Jorge Mario Bergoglio", "Pope Francis"),
        ("Umaro Cissoko Embaló", "Umaro Sissoco Embaló"),
        ("Dmitri Peskov", "Dmitry Peskov"),
        ("Queen Maxima", "Queen Máxima"),
        ("Sviatlana Tikhanovskaya", "Sviatlana Tsikhanouskaya"),
    ],
)
def test_a_spelling_of_the_press_finds_its_person(written: str, name: str) -> None:
    assert [leader.name for leader in leaders().lookup(written)] == [name]


def test_most_names_from_other_scripts_have_several_spellings() -> None:
    people = [who for who in leaders().people if OTHER_SCRIPTS & {term.country for term in who.terms}]
    assert len(people) > 1_500
    assert sum(bool(who.aliases) for who in people) / len(people) >= 0.6
