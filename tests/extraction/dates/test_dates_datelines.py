"""The date that an article gives itself."""

from __future__ import annotations

import pytest

from components.extraction.dates import dateline


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("MOSCOW, March 5 (Reuters) – The president said so.", "March 5"),
        ("BEIJING, Feb. 4 (Xinhua) -- The premier met him.", "Feb. 4"),
        ("KYIV, Ukraine, May 4 (AP) — The president met him.", "May 4"),
        ("BRASILIA, MARCH 5 - The minister will go.", "MARCH 5"),
        ("MOSCOW. March 5 (Interfax) - The president met him.", "March 5"),
        ("MOSCOW, March 5. /TASS/. The president met him.", "March 5"),
        ("CAIRO – 26 July 2022: The envoy met officials.", "26 July 2022"),
        ("PUTRAJAYA, Nov 22 — The minister said so.", "Nov 22"),
        ("Washington, DC / May 14, 2019\nThe secretary went.", "May 14, 2019"),
        ("A headline about a visit\n\nJune 3, 2014\n\nHe went on June 1.", "June 3, 2014"),
        ("For Immediate Release\nOffice of the Press Secretary\nMarch 4, 2003\n\nText.", "March 4, 2003"),
        ("Published: 12:30, 4 May 2018\nOn 2 May he went.", "4 May 2018"),
        ("Title\nUpdated 10 June 2010\nOn 2 May he went.", "10 June 2010"),
        ("Mon, 27 Jun 2022 10:00:00 GMT\nText", "Mon, 27 Jun 2022"),
        ("Posted on June 3, 2014 by admin\nText", "June 3, 2014"),
        ("FOR MEDIA-TUESDAY, 18 JANUARY 1983\n\nVISIT", "TUESDAY, 18 JANUARY 1983"),
        ("He went to Cairns on 1 July.\n\n5 July 2015\n", "5 July 2015"),
        ("- 24 July 2015\n- From the section", "24 July 2015"),
    ],
)
def test_dateline(text: str, day: str) -> None:
    found = dateline(text)
    assert found is not None
    assert found.text == text[found.start : found.end] == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "In Moscow, March 5, the president spoke.",
        "He arrived on May 5 – for talks.",
        "(Reuters) - The president left in June 2014.",
        "June 2014\nThe month in pictures",
        "The summit of June 3, 2014 was short.",
        "a\nb\nc\nd\ne\nf\nJune 3, 2014\ng\nh\ni\nj\nk\nl",
        "1.\n2.\n3.\n4.\n5.\n6.\nMarch 5",
    ],
)
def test_no_dateline(text: str) -> None:
    assert dateline(text) is None
