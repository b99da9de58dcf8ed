"""Whether two articles print the same text: an agency's report in two papers is one source, not two.

Texts are compared by their runs of four words. MinHash (Broder 1997) finds candidates without comparing
every pair: texts that are alike share at least one of a few band keys, very probably. The candidates are then
compared in full, so that what counts as the same text depends on the two texts alone.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from components.merging.joined import Joined
from components.reference.names import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasketch import MinHash

RUN = 4
# Of a very long text, so many words are compared.
WORDS = 5_000
# Bands of so many hashes: two texts that share half of their runs meet in one with 93 %, with three
# quarters in 99.99 %; two that share a tenth in 2 %.
BANDS, ROWS = 20, 3
# So much of the shorter text stands in the longer one, and it is at least so much of the longer one: a paper
# may cut an agency's text by half, but an article that quotes a short notice in full is one of its own.
SHARED, OF_LONGER = 0.7, 0.4

_WORD = re.compile(r"\w+")


def band_keys(text: str) -> tuple[int, ...]:
    """Signed 64-bit numbers; nearly always one at least is common to texts that are the same."""
    sketch = _empty().copy()
    sketch.update_batch([run.encode("utf-8", "surrogatepass") for run in _runs(text)])
    values = sketch.hashvalues.astype(">u4")
    return tuple(_number(band, values[band * ROWS : (band + 1) * ROWS].tobytes()) for band in range(BANDS))


def same_text(one: str, other: str) -> bool:
    """Whether two articles print one text, shortened or lightly edited, under whatever title."""
    if one == other:
        return True
    ours, theirs = _runs(one), _runs(other)
    shared = len(ours & theirs)
    shorter, longer = sorted((len(ours), len(theirs)))
    return shared >= SHARED * shorter and shared >= OF_LONGER * longer


def text_ids(texts: Mapping[str, str]) -> dict[str, str]:
    """Each id with the id that names its text: the least of all articles that print it.

    The same for any order of ``texts``: articles are one text where a chain of ``same_text`` joins them.
    """
    same = Joined(texts)
    by_band: dict[int, list[str]] = {}
    for name in sorted(texts):
        bands = band_keys(texts[name])
        for other in sorted({other for key in bands for other in by_band.get(key, ())}):
            if same_text(texts[name], texts[other]):
                same.join(name, other)
        for key in bands:
            by_band.setdefault(key, []).append(name)
    return {name: same.find(name) for name in texts}


@lru_cache(maxsize=256)
def _runs(text: str) -> frozenset[str]:
    """The runs of four words in a text, whatever its case, accents and punctuation."""
    words = _WORD.findall(plain(text[: WORDS * 20]).lower())[:WORDS]
    if len(words) <= RUN:
        return frozenset((" ".join(words),))
    return frozenset(" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


@lru_cache(maxsize=1)
def _empty() -> MinHash:
    from datasketch import MinHash  # noqa: PLC0415 - it brings scipy along: only when an article is stored

    return MinHash(num_perm=BANDS * ROWS, seed=1)


def _number(band: int, values: bytes) -> int:
    digest = hashlib.blake2b(bytes([band]) + values, digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
