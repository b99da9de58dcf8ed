"""Text of articles in labels that Streamlit reads as Markdown: escaped, so that it stays text."""

from __future__ import annotations

import re

# Everything that begins a link, an image, mathematics, an emoji, a coloured word or an HTML tag.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&=\"'^@/])")


def literal(text: object) -> str:
    """``text`` on one line such that Markdown shows it letter by letter."""
    return _SPECIAL.sub(r"\\\1", " ".join(str(text).split()))
