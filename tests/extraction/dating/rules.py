"""The clues that one sentence of ours gives, for the tests of the rules."""

from __future__ import annotations

from components.extraction.dating import Clue, date_article
from components.records import Article
from components.reference.leaders import leaders
from components.reference.summits import summits


def clues(text: str, title: str | None = None) -> tuple[Clue, ...]:
    """Every clue of an article."""
    return date_article(Article(text, title), leaders(), summits()).clues


def only(rule: str, text: str) -> Clue:
    """The one clue of a rule; fails where there are none or several."""
    found = [clue for clue in clues(text) if clue.rule == rule]
    assert len(found) == 1, [(clue.rule, clue.text) for clue in clues(text)]
    return found[0]


def leaves(rule: str, text: str) -> tuple[str, str]:
    """The first and last day that the one clue of a rule leaves; it quotes the text and says something."""
    clue = only(rule, text)
    assert text[clue.start : clue.end].rsplit(maxsplit=1)[-1] == clue.text.split()[-1].rstrip("…")
    assert clue.says
    return str(clue.allowed.first), str(clue.allowed.last)
