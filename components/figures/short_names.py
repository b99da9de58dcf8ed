"""Names as short as a column or a chart has room for."""

from __future__ import annotations

WIDEST = 24  # characters that a column beside the map has room for


def short_name(name: str, widest: int = WIDEST) -> str:
    """ "M. bin Zayed Al Nahyan": first names as letters, from the left, until the name is short enough."""
    words = name.split()
    for number, word in enumerate(words[:-1]):
        if len(" ".join(words)) <= widest:
            break
        if word[0].isupper():  # "bin", "van der" stay
            words[number] = f"{word[0]}."
    return " ".join(words)
