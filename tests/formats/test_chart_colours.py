# SPDX-License-Identifier: MIT
"""The colours of charts are seen on white, and apart by those who see fewer colours."""

import math
from itertools import combinations

import pytest

from icc_editor.formats.chart_colours import (
    LIGHTEST_CONTRAST,
    MUTED,
    PALETTE,
    channels,
    colours_for,
    contrast,
    ink_on,
    needs_outline,
    row_colours,
)

ALL = (*PALETTE, MUTED)
JUST_SEEN = 0.02
"""What is just noticed side by side, as a distance in OKLab."""

# What is left of linear red, green and blue at full severity. Source: Machado, Oliveira, Fernandes,
# "A physiologically-based model for simulation of color vision deficiency", 2009
SIGHTS = {
    "everybody": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red cones": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "without green cones": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def _times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def seen(colour: str, sight: str) -> list[float]:
    """Return a colour as it is seen, in OKLab (Björn Ottosson, 2020)."""
    linear = _times(SIGHTS[sight], [_linear(part / 255) for part in channels(colour)])
    cones = _times(
        (
            (0.4122214708, 0.5363325363, 0.0514459929),
            (0.2119034982, 0.6806995451, 0.1073969566),
            (0.0883024619, 0.2817188376, 0.6299787005),
        ),
        [min(1, max(0, part)) for part in linear],
    )
    return _times(
        (
            (0.2104542553, 0.7936177850, -0.0040720468),
            (1.9779984951, -2.4285922050, 0.4505937099),
            (0.0259040371, 0.7827717662, -0.8086757660),
        ),
        [part ** (1 / 3) for part in cones],
    )


@pytest.mark.parametrize("colour", ALL)
def test_a_colour_of_the_palette_is_seen_on_white(colour: str) -> None:
    assert contrast(colour, "#ffffff") >= LIGHTEST_CONTRAST
    assert not needs_outline(colour)
    assert contrast(colour, ink_on(colour)) >= 4.5


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize(("one", "other"), list(combinations(ALL, 2)))
def test_two_colours_are_told_apart(one: str, other: str, sight: str) -> None:
    assert math.dist(seen(one, sight), seen(other, sight)) >= 4 * JUST_SEEN


def test_the_simulation_finds_colours_that_are_not() -> None:
    # Red and green as flags have them: worlds apart, but not without green cones.
    red, green = "#c8102e", "#4f7a1f"
    apart = {sight: math.dist(seen(red, sight), seen(green, sight)) for sight in SIGHTS}
    assert apart["everybody"] > 12 * JUST_SEEN
    assert apart["without green cones"] < 4 * JUST_SEEN


def test_contrast_is_what_the_guidelines_say() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.005)


def test_what_was_chosen_is_kept_and_not_doubled() -> None:
    assert colours_for(["", "", ""]) == PALETTE[:3]
    assert colours_for(["", "#0072b2", ""]) == (PALETTE[1], "#0072b2", PALETTE[2])
    assert colours_for(["#0a70b0", ""]) == ("#0a70b0", PALETTE[1])  # nearly the first
    assert colours_for([""] * 9)[7:] == (MUTED, MUTED)


def test_bars_without_a_colour_step_back_beside_those_with_one() -> None:
    assert row_colours(["", ""]) == (PALETTE[0], PALETTE[0])
    assert row_colours(["#ffcc00", ""]) == ("#ffcc00", MUTED)


def test_a_light_colour_gets_an_outline_and_dark_words() -> None:
    assert needs_outline("#ffff00")
    assert ink_on("#ffff00") == "#1a1a1a"
    assert ink_on("#332288") == "#ffffff"
