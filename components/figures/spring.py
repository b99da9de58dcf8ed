"""Where the dots of a network stand: those who met draw each other near, all others push each other away.

The method of Fruchterman and Reingold (1991) with a pull to the middle, so that groups which never met stay
on the page. Always the same for the same network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

STEPS = 400
EVEN = 0.5  # how far from where the forces leave the dots to even steps
PULL = 0.9  # to the middle, against a push of 1 between two dots at the ideal distance


def positions(dots: int, ties: Sequence[tuple[int, int, float]], shape: float = 1.0) -> NDArray[np.float64]:
    """x and y of each dot, within 0..``shape`` and 0..1. ``ties`` are pairs of dots and their strength."""
    if dots == 0:
        return np.zeros((0, 2))
    place = np.random.default_rng(7).uniform(-0.5, 0.5, (dots, 2))
    strength = np.zeros((dots, dots))
    for a, b, weight in ties:
        strength[a, b] = strength[b, a] = 1 + np.log1p(weight)
    ideal = 0.75 / np.sqrt(dots)
    for step in range(STEPS):
        place += _moved(place, strength, ideal, 0.1 * (1 - step / STEPS) ** 1.5)
    return _in_frame(place, shape)


def _moved(
    place: NDArray[np.float64], strength: NDArray[np.float64], ideal: float, furthest: float
) -> NDArray[np.float64]:
    apart = place[:, None, :] - place[None, :, :]
    distance = np.maximum(np.linalg.norm(apart, axis=2), 1e-3)
    push = ideal**2 / distance - strength * distance**2 / ideal
    np.fill_diagonal(push, 0)
    force = (apart / distance[:, :, None] * push[:, :, None]).sum(axis=1) - PULL * place * ideal * len(
        place
    ) ** 0.5
    length = np.maximum(np.linalg.norm(force, axis=1, keepdims=True), 1e-9)
    moved: NDArray[np.float64] = force / length * np.minimum(length, furthest)
    return moved


def _in_frame(place: NDArray[np.float64], shape: float) -> NDArray[np.float64]:
    """Stretched to the frame on both axes, turned so that the longer side lies along the width.

    Half-way to even steps on each axis: groups that never met are pushed far out, and would leave the rest
    in a heap.
    """
    middle = place - place.mean(axis=0)
    if len(place) > 2:
        _, _, axes = np.linalg.svd(middle, full_matrices=False)
        middle = middle @ axes.T
    extent = np.maximum(np.ptp(middle, axis=0), 1e-6)
    spread: NDArray[np.float64] = (middle - middle.min(axis=0)) / extent
    if len(place) == 1:
        spread[:] = 0.5
    else:
        order = spread.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable") / (len(place) - 1)
        spread = (1 - EVEN) * spread + EVEN * order
    framed: NDArray[np.float64] = spread * np.array([shape, 1.0])
    return framed
