"""What gave no record, and why: written down where an explanation is asked for, and nowhere else.

The code that decides says so at the spot, so an explanation cannot drift from it. A parse carries the list
along (spaCy's ``Doc.user_data``); where none is carried, nothing is written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from components.extraction.frames import MeetingFrame, VisitFrame
    from components.extraction.modality import Reading
    from components.extraction.sentences import Sentence

_KEY = "motorcade refusals"

Record = Literal["visit", "meeting"]


class Why(Enum):
    """Reasons in plain words, in the order in which a clause is tried: the later, the nearer it came.

    ``{}`` stands for whom or what it is about.
    """

    NO_PLACE = "no place is told with it"
    NO_JOURNEY = "it tells of no journey here"
    NOBODY_MET = "nobody whom we know is told with it"
    NO_HOST = "nobody whom we know is the host"
    NO_GUEST = "nobody whom we know is the guest"
    NOBODY = "nobody whom we know is its subject"
    ALONE = "only {} is known of those who would meet"
    OTHERS = "“their” may mean others than the speaker"
    FROM_THERE = "it tells where somebody is from"
    BESIDE_A_NOUN = "it only describes another word"
    NOT_TOLD = "it is not told as something that happens"
    SUPPOSED = "it is only supposed"
    ASKED = "it is only asked"
    OF_NOBODY = "it is said of nobody"
    NONE = "the text speaks of none"
    NEGATED = "the text says that it did not or does not happen"
    DENIED = "it is denied"
    INVITED = "an invitation is no visit"
    WILLING = "who is only willing has no plan to"
    PREVENTED = "it was refused or denied, or something stood against it"
    NO_COUNTRY = "we do not know which country {} is of"
    AT_HOME = "{} is at home there"
    ELSEWHERE = "the place is not in the host's country"
    NOTHING_BEFORE = "no place is told with it, and no visit was told before that it could mean"
    NOTHING_NEW = "it adds no place and no date to the visit told before"
    ANOTHER_TIME = "its date is not that of the visit told before"
    FROM_AFAR = "nothing says that they were in one place"
    BY_WIRE = "they spoke from afar (“{}”)"
    ONE_GOVERNMENT = "all who are known are of one country ({})"

    @property
    def nearness(self) -> int:
        """How far the clause came."""
        return _ORDER[self]


_ORDER = {why: number for number, why in enumerate(Why)}


@dataclass(frozen=True, slots=True)
class Refusal:
    """One word that a rule knows and that gave no record; ``offset``: of the word in the text."""

    record: Record
    sentence: int
    offset: int
    why: Why
    about: str = ""

    def says(self) -> str:
        """The reason as words."""
        return self.why.value.format(self.about)


@dataclass(slots=True)
class Refusals:
    """The refusals of one article, as its clauses are read; ``parsed``: its sentences that were, by index."""

    all: list[Refusal] = field(default_factory=list)
    parsed: set[int] = field(default_factory=set)
    unread: Why = Why.NOT_TOLD  # why the reading asked for last was none


def carry(doc: Doc, sentence: Sentence, refusals: Refusals) -> None:
    """Let the parse of a sentence carry the list to all who read it."""
    doc.user_data[_KEY] = refusals, sentence
    refusals.parsed.add(sentence.index)


def asked(word: Token) -> bool:
    """Whether somebody wants to know: for a reason that takes work to find and decides nothing."""
    return _KEY in word.doc.user_data


def refuse(word: Token, record: Record, why: Why | None = None, about: str = "") -> None:
    """Write down that a word gave no record; without a reason: the one for which its reading was none."""
    carried: tuple[Refusals, Sentence] | None = word.doc.user_data.get(_KEY)
    if carried is not None:
        told, sentence = carried
        offset = sentence.start + word.idx
        told.all.append(Refusal(record, sentence.index, offset, why or told.unread, about))


def no_reading(word: Token, why: Why) -> Reading | None:
    """No reading: a clause that tells of no event; the reason is kept for whoever asked."""
    carried: tuple[Refusals, Sentence] | None = word.doc.user_data.get(_KEY)
    if carried is not None:
        carried[0].unread = why
    return None


def refuse_clause(
    told: Refusals | None, record: Record, clause: VisitFrame | MeetingFrame, why: Why, about: str = ""
) -> None:
    """Write down that a whole clause gave no record."""
    if told is not None:
        told.all.append(Refusal(record, clause.sentence, clause.offset, why, about))
