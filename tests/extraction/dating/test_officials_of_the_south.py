"""Officials of the Arab states, Turkey, Asia and Africa: the words of their offices find their terms."""

from __future__ import annotations

import pytest

from tests.extraction.dating.test_officials import spans


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Saudi Interior Minister Mohammed bin Nayef spoke.", ("2012-11-03", "2017-06-23")),
        ("Egyptian President Anwar Sadat spoke.", ("1970-10-13", "1981-10-08")),
        ("Turkish Prime Minister Bulent Ecevit spoke.", ("1974-01-24", "2002-11-20")),
        ("Turkish Foreign Minister Ilter Turkmen spoke.", ("1980-09-19", "1983-12-15")),
        ("Syrian Defence Minister Mustafa Tlass spoke.", ("1972-02-28", "2004-05-14")),
        ("Iraqi Interior Minister Jawad al-Bolani spoke.", ("2006-06-06", "2010-12-23")),
        ("Hezbollah chief Naim Qassem spoke.", ("2024-10-27", "2100-12-31")),
        ("Sudanese rebel leader John Garang spoke.", ("1983-05-14", "2005-07-11")),
    ],
)
def test_offices_of_the_arab_states_and_turkey(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Indonesian Trade Minister Gita Wirjawan spoke.", ("2011-10-17", "2014-02-02")),
        ("Singapore Senior Minister Lee Kuan Yew spoke.", ("1990-11-26", "2004-08-14")),
        ("Thai Foreign Minister Siddhi Savetsila spoke.", ("1980-02-09", "1990-08-27")),
        ("Taiwan Defence Minister Wellington Koo spoke.", ("2024-05-18", "2100-12-31")),
        ("Afghan National Security Adviser Rangin Dadfar Spanta spoke.", ("2009-12-30", "2014-10-02")),
        ("Sri Lankan Foreign Minister A. C. S. Hameed spoke.", ("1977-07-21", "1994-08-21")),
        ("Bangladeshi President Ziaur Rahman spoke.", ("1977-04-19", "1981-06-01")),
    ],
)
def test_offices_of_south_and_southeast_asia(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("South African Prime Minister John Vorster spoke.", ("1966-09-11", "1978-10-04")),
        ("South African Defence Minister Mosiuoa Lekota spoke.", ("1999-06-15", "2008-09-27")),
        ("Zambian Vice President Nevers Mumba spoke.", ("2003-05-26", "2004-10-06")),
        ("Angolan rebel leader Jonas Savimbi spoke.", ("1966-02-27", "2002-02-24")),
        ("Ugandan President Idi Amin spoke.", ("1971-01-23", "1979-04-13")),
        ("Congolese Vice President Jean-Pierre Bemba spoke.", ("2003-07-15", "2006-12-08")),
        ("AU Peace and Security Commissioner Smail Chergui spoke.", ("2013-09-29", "2021-04-02")),
        ("Nigerian National Security Adviser Sambo Dasuki spoke.", ("2012-06-20", "2015-07-15")),
    ],
)
def test_offices_of_africa(text: str, span: tuple[str, str]) -> None:
    assert spans(text) == [span]
