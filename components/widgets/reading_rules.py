"""The rules that read articles, said in words: what each looks for, by a sentence that it reads."""

from __future__ import annotations

from functools import cache

from components.extraction import going, implied, meeting_rules

BY_HAND = "by hand"


@cache
def _examples() -> dict[tuple[str, str], str]:
    going_rules = (*going.VERBS, *going.NOUNS, going.HOSTING, going.FRONTED, implied.RULE)
    rules_of_meeting = (*meeting_rules.VERBS, *meeting_rules.NOUNS)
    return {("visit", rule.name): rule.example for rule in going_rules} | {
        ("meeting", rule.name): rule.example for rule in rules_of_meeting
    }


def in_words(kind: str, rule: str) -> str:
    """ "Found by the rule “visit”, which reads sentences like “President Macron visited Egypt.”"."""
    if rule == BY_HAND:
        return "Added by hand: no rule has read it."
    if kind == "visit" and rule == implied.RULE.name:
        return f"Follows from a meeting abroad, as in “{implied.RULE.example}”"
    example = _examples().get((kind, rule))
    like = f", which reads sentences like “{example}”" if example else "."
    return f"Found by the rule “{rule}”{like}"
