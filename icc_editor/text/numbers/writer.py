# SPDX-License-Identifier: MIT
"""The one writer of numbers: a value in a version's own digits and separators."""

from decimal import Decimal
from fractions import Fraction

from icc_editor.post.exact_numbers import rounded_units
from icc_editor.post.metadata import NumberStyle
from icc_editor.text.numbers.scale_words import words_for
from icc_editor.text.numbers.token import DigitSet, convert_digits

MINUS = "\u2212"
_NO_BREAK = "\u00a0"

Value = int | Decimal | Fraction


def write_number(value: Value, style: NumberStyle, decimals: int | None = None) -> str:
    """Return ``value`` as a version writes it: ``1,156.5``, ``១.១៥៦,៥``.

    Args:
        value: Exact; a float has already lost what was meant.
        style: Digits and separators.
        decimals: How many, rounded half up, away from zero; None for as many as there are.

    Raises:
        ValueError: The value has no end (1/3) and ``decimals`` is None.
    """
    exact = value if type(value) is int else Fraction(value)
    if decimals is None:
        decimals = 0 if type(exact) is int else _decimals_of(Fraction(exact))
    units = rounded_units(exact, 1, decimals)
    digits = str(abs(units)).rjust(decimals + 1, "0")
    whole, part = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    sign = MINUS if units < 0 else ""
    text = sign + _in_groups(whole, style.group) + (style.decimal + part if part else "")
    return convert_digits(text, DigitSet(style.digits))


def write_share(
    value: Value, style: NumberStyle, language: str, decimals: int | None = None
) -> str:
    """Return a share, given in percent, with its sign: ``50.76%``, in French ``50,76 %``."""
    gap = _NO_BREAK if language == "fr" else ""
    return f"{write_number(value, style, decimals)}{gap}%"


def write_in_words(value: Value, style: NumberStyle, language: str, decimals: int = 2) -> str:
    """Return large values with a word: ``6.54 million``; below a million, as ``write_number``.

    At most ``decimals`` decimals, rounded half up; zeros at the end are left out.
    """
    exact = Fraction(value)
    for factor, one, more in words_for(language):
        short = rounded(exact / factor, decimals)
        if abs(short) >= 1:
            # French: un million et demi is singular.
            word = more if abs(short) >= 2 else one
            return f"{write_number(short, style)}{_NO_BREAK}{word}"
    return write_number(rounded(exact, decimals), style)


def rounded(value: Value, decimals: int) -> Fraction:
    """Return ``value`` rounded half up, away from zero: 0.125 to 0.13, −0.125 to −0.13."""
    scale = 10**decimals
    exact = Fraction(value)
    away = int(abs(exact) * scale + Fraction(1, 2))
    return Fraction(away if exact >= 0 else -away, scale)


def _decimals_of(value: Fraction) -> int:
    """Return how many decimals write ``value`` exactly."""
    below, twos, fives = value.denominator, 0, 0
    while below % 2 == 0:
        below, twos = below // 2, twos + 1
    while below % 5 == 0:
        below, fives = below // 5, fives + 1
    if below != 1:
        raise ValueError(value)
    return max(twos, fives)


def _in_groups(whole: str, mark: str) -> str:
    head = len(whole) % 3
    groups = [whole[:head]] if head else []
    groups += [whole[i : i + 3] for i in range(head, len(whole), 3)]
    return mark.join(groups)
