"""The tense that a date is told in, by the verb cues beside it: no parser, and silence where none stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from components.extraction.dates import Tense

_PLAN = (
    r"expected|scheduled|planned|planning|plans|due|slated|set|poised|ready|preparing|prepares|intends|hopes"
    r"|aims|invited|supposed|tipped|bound"
)
_FUTURE = (
    r"(?:will|would|shall|to)\s(?:\w+\s){0,2}?be\s(?:\w+ly\s)?\w+"  # "will be built"
    r"|will|won['’]t|shall|would|\w+['’]ll|(?:is|are|be|was|were)\s(?:also\s|now\s)?to"
    rf"|(?:{_PLAN})(?:\s(?:to|for|in|on|at|from))?(?=\W)|upcoming|forthcoming|(?<!far\s)(?<!well\s)(?<!was\s)(?<!were\s)ahead\sof|prior\sto"
    r"|coming\s(?:days?|weeks?|months?|years?|visit|trip|summit)"
    r"|(?:is|are)\s(?:also\s)?(?:arriving|visiting|leaving|travel+ing|going|flying|heading|coming|meeting|hosting)"
    r"|(?:to|may|might|could|should|can|must)\s(?:be|host|visit|meet|attend|travel|hold|make|go|fly|take|join|arrive"
    r"|begin|start|receive|welcome|address|pay|leave|return|end|last|run|coincide|mark|celebrate|discuss|sign)"
    r"|turns|aimed\sat|by\sthe\send\sof|starts|begins|opens|kicks\soff|possible|potential|likely"
)
# A plan of old: "first planned for", "was originally due in". Its day says nothing of the day of writing.
_UNSURE = (
    rf"(?:first|originally|initially|once|had\sbeen|was|were|been)\s(?:\w+ly\s)?(?:{_PLAN})\b"
    r"|(?:wanted|hoped|tried|refused|failed|asked|forced|chose|began|sought|helped|used|had)\sto\s\w+"
    r"|(?:first|second|third|last|only)\s(?:[\w’'-]+\s){0,5}to\s\w+"  # "the last president to go, in 2013"
)
_IRREGULAR = (
    r"was|were|had|has|have|did|said|told|met|went|left|came|took|held|flew|led|began|made|sent|won|saw|gave|spoke"
    r"|became|brought|built|broke|drew|fell|fought|got|grew|hit|kept|knew|lost|paid|put|ran|rose|sat|sought|stood"
    r"|struck|swore|sworn|thought|threw|understood|wrote|quit|laid|sank|died|shot|forced"
)
_PAST = (
    rf"most\srecent|last\s(?:visit|trip|time|met|meeting)|{_IRREGULAR}|[a-z]{{2,}}ed|since|ago|previous(?:ly)?"
    r"|earlier|following|dates?\sback|in\sthe\swake\sof"
)
_CUE = re.compile(rf"\b(?:(?P<unsure>{_UNSURE})|(?P<future>{_FUTURE})|(?P<past>{_PAST}))\b", re.IGNORECASE)
# Words in -ed that tell no time, and auxiliaries that a plan follows ("has been invited to").
_NO_VERB = frozenset(
    ["united", "need", "indeed", "speed", "seed", "feed", "agreed-upon", "red", "sacred", "hundred", "deed"]
)
# Behind a date these words tell of another: "in Oman on Tuesday, the first trip since May".
_OF_ANOTHER = frozenset(["since", "ago", "earlier", "previous", "previously", "following"])
_REACH = 240  # characters on either side of a date in which a verb can be its own
_REPORTING = (
    r"(?:said|says|told|announced|confirmed|stated|reported|declared|revealed|disclosed|added|wrote|tweeted|posted"
    r"|warned|insisted|denied|noted)"
)
_REPORT = re.compile(
    rf"\b{_REPORTING}(?:\s(?!that\b|he\b|she\b|they\b|the\b|it\b|his\b|her\b|on\b)[\w'’-]+|\sthe\s[\w'’-]+){{0,4}}"
    r"\s(?:on\s|late\s|early\s|earlier\s|in\s(?:a|an|the)\s\w+\s(?:on\s)?)*$",
    re.IGNORECASE,
)


# "holds the presidency of COP30", "was chosen as host of the 2026 summit", "welcomed the offer of a summit".
_MADE_READY = re.compile(
    r"\b(?:presidency|chair\w*|host\w*|bids?|prepar\w*|candida\w+|right|decision|offer\w*|next|plans?|planned|agreed|welcom\w+"
    r"|look\w*\sforward|for|towards?|until|till|proposed|proposal|invit\w+|choice|chosen|upcoming|forthcoming)\b"
    r"[^.;]{0,50}$",
    re.IGNORECASE,
)


def made_ready(before: str) -> bool:
    """Whether the words before an occasion tell of its making, so that a verb in the past may precede it."""
    return bool(_MADE_READY.search(before[-80:]))


def reported(before: str) -> bool:
    """Whether the words before a date end in a verb of speech of which it is the day: "told reporters on"."""
    return bool(_REPORT.search(before[-120:]))


def tense_of(before: str, after: str) -> Tense:
    """The tense of a date between two pieces of a sentence: by the nearest cue before it, else after."""
    if reported(before):
        return "past"
    last = None
    for cue in _CUE.finditer(before[-_REACH:]):
        if cue.group().lower() not in _NO_VERB:
            last = cue
    if last is None:
        cues = _CUE.finditer(after[:_REACH])
        last = next((cue for cue in cues if cue.group().lower() not in _NO_VERB | _OF_ANOTHER), None)
    if last is None or last["unsure"]:
        return "unknown"
    return "future" if last["future"] else "past"
