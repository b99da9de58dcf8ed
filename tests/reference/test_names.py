from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.reference.names import fold, plain


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Côte d'Ivoire", "cote divoire"),
        ("Côte d’Ivoire", "cote divoire"),
        ("U.S.", "us"),
        ("Nur-Sultan", "nur sultan"),
        ("Recep Tayyip Erdoğan", "recep tayyip erdogan"),
        ("Diyarbakır", "diyarbakir"),
        ("Łódź", "lodz"),
        ("Washington, D.C.", "washington dc"),
        ("Sana'a", "sanaa"),
        ("Nuku´alofa", "nukualofa"),
        ("  New\u00a0York ", "new york"),
        ("", ""),
    ],
)
def test_spellings_of_one_name_have_one_key(text: str, key: str) -> None:
    assert fold(text) == key


def test_plain_keeps_case() -> None:
    assert plain("U.S.") == "US"
    assert plain("Guinea-Bissau") == "Guinea Bissau"


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == once.strip()
    assert "  " not in once
