# SPDX-License-Identifier: MIT
"""How alike two numbers are: the same but for rounding, or one a slip of the other."""

from fractions import Fraction

from icc_editor.text.khmer.letters import TO_LATIN_DIGITS
from icc_editor.text.numbers.token import NumberKind, NumberToken

_LEAST_SCALE = 100
_FEW_DIGITS = 3
_MANY_DIGITS = 5
_LEAST_ROUND = 4
_CLOSE = Fraction(1, 100)
_LOOSELY = Fraction(1, 50)
"""Nearly 500 is said of 503 as well."""
_MOST_DECIMALS = 4
_POWERS = frozenset(Fraction(10) ** n for n in (*range(-9, 0), *range(1, 10)))
_SHARES = frozenset({NumberKind.PERCENT, NumberKind.PER_MILLE})


def is_share(token: NumberToken) -> bool:
    """Return whether a token is a share."""
    return token.kind in _SHARES


def digits_written(written: str) -> str:
    """Return the digits of a number as it is written, Latin ones, without separators and words."""
    return "".join(c for c in written.translate(TO_LATIN_DIGITS) if c.isdigit())


def has_scale(written: str, value: Fraction) -> bool:
    """Return whether a scale word makes most of a value: 3.5 million."""
    number = int(digits_written(written) or 0)
    return bool(number) and abs(value / number) >= _LEAST_SCALE


def is_round(written: str) -> bool:
    """Return whether a number looks like an estimate: 5,000, 120,000."""
    digits = digits_written(written)
    return len(digits) >= _LEAST_ROUND and not digits[2:].strip("0")


def decimals_written(written: str, value: Fraction) -> int:
    """Return with how many decimals a number is written that has this value."""
    return len(str(unit_written(written, value).denominator)) - 1


def unit_written(written: str, value: Fraction) -> Fraction:
    """Return what one in the last digit is of a number that has this value: 0.1 of 2.5."""
    number = int(digits_written(written) or 0)
    return abs(value / number) if number and value else Fraction(1)


def agrees(
    written: str, token: NumberToken, value: Fraction, *, rough: bool = False, bound: int = 0
) -> bool:
    """Return whether a number as written is ``value``, or ``value`` rounded as it is written.

    Only decimals and scale words round (*43.8 %*, *3.5 million*); where it is said to be ``rough``,
    zeros at the end do as well.  That is either way, unless ``bound`` says that ``value`` is no
    greater (-1, *nearly 500*) or no less (1, *more than 500*).
    """
    number = int(digits_written(written) or 0)
    for its in token.values:
        if its == value:
            return True
        if not number or not its:
            continue
        unit = abs(its / number)
        if unit == 1 and not rough:
            continue
        apart = abs(its - value)
        if rough:
            zeros = len(str(number)) - len(str(number).rstrip("0"))
            if apart < unit * 10**zeros and not is_out_of(its, value, bound):
                return True
        elif unit != 1 and (is_share(token) or unit >= _LEAST_SCALE) and 2 * apart <= unit:
            return True
    return False


def is_out_of(said: Fraction, value: Fraction, bound: int) -> bool:
    """Return whether a value is clearly on the other side of what is *nearly* or *more than* it."""
    return bound * (value - said) < 0 and abs(value - said) > _LOOSELY * abs(said)


def is_slip(found: Fraction, meant: Fraction) -> bool:
    """Return whether ``found`` may be ``meant`` after a slip: see ``is_clear_slip``.

    That is also a number with a digit too many or too few, and one of three digits and more that is
    within one percent.
    """
    if found == meant or not found or not meant:
        return False
    one, other = sorted((_digits(found), _digits(meant)), key=len)
    if len(one) >= 2 and len(other) == len(one) + 1 and one in _with_one_less(other):
        return True
    near = len(one) >= _FEW_DIGITS and abs(found - meant) <= _CLOSE * abs(meant)
    return near or is_clear_slip(found, meant)


def is_clear_slip(found: Fraction, meant: Fraction) -> bool:
    """Return whether one slip of the finger makes ``found`` of ``meant``.

    That is a wrong digit or two swapped ones, a zero too many or too few, another power of ten.
    """
    if found == meant or not found or not meant:
        return False
    if found / meant in _POWERS:
        return True
    one, other = sorted((_digits(found), _digits(meant)), key=len)
    if len(other) == len(one) + 1 >= _FEW_DIGITS:
        return any(c == "0" and one == other[:n] + other[n + 1 :] for n, c in enumerate(other))
    if len(one) != len(other) or len(one) < 2:
        return False
    wrong = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(one) >= _FEW_DIGITS and len(wrong) == 1:
        return True
    if sorted(one) == sorted(other) and (len(wrong) == 2 or len(one) <= _MANY_DIGITS):
        return True
    return len(one) >= _MANY_DIGITS and len(wrong) == 2


def _with_one_less(digits: str) -> set[str]:
    return {digits[:n] + digits[n + 1 :] for n in range(len(digits))}


def _digits(value: Fraction) -> str:
    """Return the significant digits of a value: without a point, and zeros before it."""
    whole = abs(value)
    for _ in range(_MOST_DECIMALS):
        if whole.denominator == 1:
            break
        whole *= 10
    return str(int(whole))
