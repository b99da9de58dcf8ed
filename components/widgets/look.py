"""The one look of all pages: our style sheet, with its colours taken from the charts' palette."""

from __future__ import annotations

import html
from functools import cache
from pathlib import Path

import streamlit as st

from components.figures.palette import Palette, palette

_STYLE = Path(__file__).with_name("look.css")


def theme() -> str:
    """ "light" or "dark", as the user sees the page."""
    return "dark" if st.context.theme.type == "dark" else "light"


def current_palette() -> Palette:
    """The colours that suit the page as the user sees it now, light or dark."""
    return palette(theme())


def apply() -> None:
    """Send the style sheet; once a run, before anything else."""
    st.html(f"<style>{_variables(current_palette())}{_style_sheet()}</style>")


def hidden_heading(title: str) -> None:
    """The heading of a page for those who hear it; those who see it have the menu."""
    st.html(f'<h1 class="mc-hidden">{html.escape(title)}</h1>')


@cache
def _style_sheet() -> str:
    return _STYLE.read_text(encoding="utf-8")


def _variables(colours: Palette) -> str:
    named: dict[str, str] = {
        "ground": colours.ground,
        "land": colours.land,
        "border": colours.border,
        "mark": colours.mark,
        "text": colours.text,
        "secondary": colours.secondary,
        "accent": colours.accent,
    }
    named |= {str(status): look.colour for status, look in colours.status.items()}
    return ":root{" + "".join(f"--mc-{name}:{value};" for name, value in named.items()) + "}"
