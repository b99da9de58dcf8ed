"""Whether two spellings name one person or one city, as a reader of newspapers would say.

Spelling is compared by what survives transliteration: Rakhmon and Rahmon, Aliyev and Aliev, Zelenskyy and
Zelensky fall together.
"""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

# Words before a name that are no part of it.
_TITLES = frozenset(
    ("mr", "mrs", "ms", "dr", "sir", "king", "queen", "prince", "pope", "sheikh", "president", "general")
)
# Letters that stand for one sound in different transliterations. "ckh" is c + kh.
_SOUNDS = {"ckh": "ch", "kh": "h", "ou": "u", "ck": "k", "w": "v", "y": "i", "j": "i", "q": "k", "x": "ks"}
_SOUND = re.compile("|".join(_SOUNDS))
_WORD = re.compile(r"[^\W\d_]+")
_REPEATED = re.compile(r"(.)\1+")
# Words of three letters or fewer must agree exactly; longer ones in four letters of five.
_SHORT, _ALIKE = 3, 0.82


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """A word reduced to what transliterations share.

    >>> sound("Rakhmon"), sound("Rahmon"), sound("Medvedev"), sound("Aliyev")
    ('rahmon', 'rahmon', 'medvedev', 'aliev')
    """
    letters = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode("ascii").lower()
    return _REPEATED.sub(r"\1", _SOUND.sub(lambda match: _SOUNDS[match[0]], letters))


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> bool:
    """Whether two sounds are the same word, a slip or a transliteration apart."""
    if one == other:
        return True
    if min(len(one), len(other)) <= _SHORT:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def same_city(one: str, other: str) -> bool:
    """Whether two names are one city: "New York" and "NewYork", "Tashkent" and "Toshkent"."""
    return alike(sound(one.replace(" ", "")), sound(other.replace(" ", "")))


@lru_cache(maxsize=200_000)
def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: a word in common, and no given names that contradict.

    A single word may be any part of the other name. Of longer names two words must agree, or the last one
    and the first letter.
    """
    shorter, longer = sorted((_sounds(one), _sounds(other)), key=len)
    if not shorter:
        return False
    common = sum(1 for word in shorter if any(alike(word, theirs) for theirs in longer))
    if len(shorter) == 1 or common != 1:
        return common >= min(len(shorter), 2)
    return alike(shorter[-1], longer[-1]) and shorter[0][0] == longer[0][0]


def _sounds(name: str) -> list[str]:
    words = _WORD.findall(name.replace("’", "").replace("'", ""))
    bare = [word for word in words if word.lower() not in _TITLES]
    return [sound(word) for word in bare or words]
