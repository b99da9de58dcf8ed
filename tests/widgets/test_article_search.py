"""The words around what was searched, marked; every other character of the article escaped."""

from __future__ import annotations

import pytest

from components.widgets.article_search import AROUND, excerpt


@pytest.mark.parametrize(
    ("text", "wanted", "shown"),
    [
        ("A summit by the Caspian Sea.", ("caspian",), "A summit by the <mark>Caspian</mark> Sea."),
        ("A\nsummit  by the Sea.", ("by", "sea"), "A summit <mark>by</mark> the <mark>Sea</mark>."),
        ("Côte d’Ivoire’s envoy", ("divoir",), "Côte <mark>d’Ivoire’s</mark> envoy"),
        ("From Nur-Sultan.", ("sultan",), "From <mark>Nur-Sultan</mark>."),
        ("<b>Sea</b> & sky", ("sea",), "&lt;b&gt;<mark>Sea</mark>&lt;/b&gt; &amp; sky"),
        ("Only the title has it.", ("caspian",), "Only the title has it."),
        ("", ("sea",), ""),
    ],
)
def test_words_are_marked(text: str, wanted: tuple[str, ...], shown: str) -> None:
    assert excerpt(text, wanted) == shown


def test_a_long_text_is_cut_at_words() -> None:
    text = "before " * 100 + "Caspian " + "after " * 100
    shown = excerpt(text, ("caspian",))
    assert shown.startswith("… before before")
    assert shown.endswith("after …")
    assert "<mark>Caspian</mark>" in shown
    assert len(shown) < 4 * AROUND
