# SPDX-License-Identifier: MIT
"""Colours of charts: told apart by (nearly) everybody, and seen on white."""

from collections.abc import Sequence

PALETTE = ("#0072b2", "#d55e00", "#332288", "#6699cc", "#882255", "#5d3a00", "#202020")
"""The colours where the author chose none, in this order.

With ``MUTED`` they have a contrast of 3 with white at least, and stay apart for readers without
red or green cones (``tests/formats/test_chart_colours.py`` simulates both): by lightness and by
blue against yellow, since nothing else is left to them.

Source: the first two of Okabe and Ito, the third and fifth of Paul Tol's "muted", the others chosen
by that test.
"""
MUTED = "#767676"
"""What has no colour of its own beside bars that have, and parts that are drawn as one."""
LIGHTEST_CONTRAST = 3.0
"""What a picture's parts need against their ground.  Source: WCAG 2.2, 1.4.11."""

_WHITE, _INK = "#ffffff", "#1a1a1a"
_ALIKE = 60  # distance in RGB below which two colours are taken for one


def row_colours(chosen: Sequence[str]) -> tuple[str, ...]:
    """Return the colours of bars that each have their label; ``""`` is one not chosen.

    They are all alike then, or grey beside those that were chosen: twenty-five provinces in a
    rainbow say nothing.
    """
    other = MUTED if any(chosen) else PALETTE[0]
    return tuple(colour or other for colour in chosen)


def colours_for(chosen: Sequence[str]) -> tuple[str, ...]:
    """Return the colours of parts that only their colour tells apart; ``""`` is one not chosen.

    What is left of the palette, without what looks like a colour that was chosen, fills the gaps.
    """
    taken = [colour for colour in chosen if colour]
    apart = [c for c in PALETTE if not any(_are_alike(c, other) for other in taken)]
    free = iter([*apart, *(c for c in PALETTE if c not in apart)])
    return tuple(colour or next(free, MUTED) for colour in chosen)


def ink_on(colour: str) -> str:
    """Return white or black: what is read better on ``colour``."""
    return max((_WHITE, _INK), key=lambda ink: contrast(ink, colour))


def needs_outline(colour: str) -> bool:
    """Return whether a bar of this colour would be lost on white."""
    return contrast(colour, _WHITE) < LIGHTEST_CONTRAST


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (``#rrggbb``), 1 to 21.

    Source: WCAG 2.2, definition of contrast ratio.
    """
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb``, 0 to 1."""
    red, green, blue = (_linear(part / 255) for part in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of ``#rrggbb``, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _are_alike(one: str, other: str) -> bool:
    pairs = zip(channels(one), channels(other), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) < _ALIKE**2
