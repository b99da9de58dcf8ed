"""The rules that read articles, said in words: what each looks for, by a sentence that it reads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

BY_HAND = "by hand"


@dataclass(frozen=True)
class _Rules:
    """The sentence that shows each rule, by the kind of what it reads; the name of "was there, so went"."""

    examples: dict[tuple[str, str], str]
    implied: str


@cache
def _rules() -> _Rules:
    # All rules of English: a page that says no "why" must not wait for them.
    from components.extraction import going, implied, meeting_rules  # noqa: PLC0415

    going_rules = (*going.VERBS, *going.NOUNS, going.HOSTING, going.FRONTED, implied.RULE)
    rules_of_meeting = (*meeting_rules.VERBS, *meeting_rules.NOUNS)
    examples = {("visit", rule.name): rule.example for rule in going_rules}
    examples |= {("meeting", rule.name): rule.example for rule in rules_of_meeting}
    return _Rules(examples, implied.RULE.name)


def in_words(kind: str, rule: str) -> str:
    """ "Found by the rule “visit”, which reads sentences like “President Macron visited Egypt.”"."""
    if rule == BY_HAND:
        return "Added by hand: no rule has read it."
    example = _rules().examples.get((kind, rule))
    if kind == "visit" and rule == _rules().implied:
        return f"Follows from a meeting abroad, as in “{example}”"
    like = f", which reads sentences like “{example}”" if example else "."
    return f"Found by the rule “{rule}”{like}"
