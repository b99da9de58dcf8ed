"""Text is readable on its ground, and every status differs from the others in form, not in colour alone."""

from __future__ import annotations

import pytest

from components.figures.palette import DARK, LIGHT, Palette, palette, translucent
from components.figures.plain_text import count, plain
from components.records import STATUSES

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@BOTH
def test_text_stands_out(colours: Palette) -> None:
    for ground in (colours.ground, colours.land, colours.visited, colours.mark, colours.hover):
        assert contrast(colours.text, ground) >= 4.5
    assert contrast(colours.secondary, colours.ground) >= 4.5
    assert contrast(colours.accent, colours.ground) >= 4.5


@BOTH
def test_marks_stand_out(colours: Palette) -> None:
    for look in colours.status.values():
        assert contrast(look.colour, colours.ground) >= 3


@BOTH
def test_each_status_has_a_look(colours: Palette) -> None:
    assert tuple(colours.status) == STATUSES
    assert len({look.colour for look in colours.status.values()}) == len(STATUSES)
    firm = {status: (look.dash, look.pattern) for status, look in colours.status.items()}
    assert len(set(firm.values())) == len(STATUSES)


def test_the_palette_follows_the_page() -> None:
    assert (palette("dark"), palette("light"), palette(None)) == (DARK, LIGHT, LIGHT)


def test_translucent() -> None:
    assert translucent("#0B5FA5", 0.5) == "rgba(11,95,165,0.5)"


def test_plain_text_is_one_short_harmless_line() -> None:
    assert plain("<b>a\n b</b> & c") == "&lt;b&gt;a b&lt;/b&gt; &amp; c"
    assert plain("abcdef", 4) == "abc…"


def test_counts() -> None:
    assert [count(0, "visit"), count(1, "visit"), count(1200, "visit")] == [
        "0 visits",
        "1 visit",
        "1,200 visits",
    ]
    assert count(2, "country", "countries") == "2 countries"
