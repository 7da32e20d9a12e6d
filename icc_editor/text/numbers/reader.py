# SPDX-License-Identifier: MIT
"""The one reader of numbers: Khmer and Latin digits, scale words, shares, fractions, dates.

Not read: digits inside names (*B52*, *H1N1*), and numbers in words (*two*, ពីរ), which ``spelled``
reads.  Offsets are code points.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from icc_editor.text.khmer.letters import COLON, ZWSP
from icc_editor.text.numbers.mended import Mended, mended
from icc_editor.text.numbers.numeral import DIGIT, DIGITS, RUN, SPACES, TIGHT, Numeral, numerals
from icc_editor.text.numbers.scale_words import (
    CURRENCIES,
    half_at,
    may_follow,
    scale_at,
    share_at,
)
from icc_editor.text.numbers.token import LATIN, NumberKind, NumberToken, digits_of

_D12 = f"{DIGIT}{{1,2}}"
_DATE = re.compile(
    f"(?P<a>{_D12})(?P<mark>[/.-])(?P<b>{_D12})(?P=mark)(?P<c>{DIGIT}{{4}}|{DIGIT}{{2}})"
    f"(?!{DIGIT}|(?P=mark){DIGIT})"
    f"|(?P<y>{DIGIT}{{4}})-(?P<m>{DIGIT}{{2}})-(?P<d>{DIGIT}{{2}})(?!{DIGIT}|-{DIGIT})"
)
_TIME = re.compile(
    f"(?P<a>{_D12})(?:[:{COLON}]|[{SPACES}]?h[{SPACES}]?)(?P<b>[0-5០-៥]{DIGIT})(?![\\w:])"
)
_FRACTION = re.compile(
    f"(?P<a>{DIGITS})(?:[/\u2044]|[{SPACES}]?ភាគ[{SPACES}]?)(?P<b>{DIGITS})(?![/\u2044])"
)
_SIGNS = "[\u00bc-\u00be\u2150-\u215e]"
_VULGAR = re.compile(f"(?P<whole>{DIGITS})?(?P<part>{_SIGNS})")
# 1 ½, 2 1/2; "In 2017 1/3 of them" is none.
_WITH_WHOLE = re.compile(
    f"(?P<whole>(?![0០]){DIGIT}{{1,3}})[{SPACES}](?={_SIGNS}|{_D12}[/\u2044]{_D12}(?![{DIGIT[1:-1]}/\u2044]))"
)
_POINT = re.compile(f"\\.(?P<a>{DIGITS})(?![.,]{DIGIT})")  # .5
_START = re.compile(f"{DIGIT}|{_SIGNS}|\\.(?={DIGIT})")
# Digits, perhaps in groups, behind which no date, time or fraction goes on, and no longer run of
# digits: most numbers are that, and need not be tried as anything else.
_ALONE = re.compile(
    f"{DIGITS}(?:,{DIGIT}{{3}})*"
    f"(?![{SPACES}]?(?:[{DIGIT[1:-1]}{_SIGNS[1:-1]}hភ]|[-.,'’/\u2044:{COLON}]{ZWSP}?{DIGIT}))"
)
_DIGITS = re.compile(f"{DIGIT}+")
_NAME_BEFORE = re.compile(rf"[{LATIN}_]\Z")
_REST_OF_NAME = re.compile(f"{DIGIT}+{TIGHT}")
# -5, +5, $-5, -$5, -US$5; a dash in 5-10 and in 5$-10$ is none.
_MONEY = f"(?:(?:[A-Z]{{1,3}})?[{CURRENCIES}])?"
_SIGN_BEFORE = re.compile(
    rf"(?:\A|[\s(\[{{=:;«“\"'‘~≈±/|>{ZWSP}]|(?<!{DIGIT})(?<!{DIGIT}[{SPACES}])[{CURRENCIES}])"
    rf"(?P<sign>[-\u2013+]){_MONEY}\Z|(?<!{DIGIT})(?P<minus>\u2212){_MONEY}\Z"
)
_SIGN_LENGTH = 8
_SIGNS_OF_VALUES = frozenset("-+\u2013\u2212")
_MONEY_BEFORE = re.compile(f"{_MONEY}[{SPACES}]*")
_MONEY_AFTER = re.compile(f"[{SPACES}]*[{CURRENCIES}]?")
_IN_BRACKETS = re.compile(f"\\([{SPACES}]*(.*?)[{SPACES}]*\\)", re.DOTALL)
_NEXT_SCALED = re.compile(f"[{SPACES}]{{0,2}}(?={DIGIT})")
_YEAR_LENGTH = 4
_MONTHS = 12
_DAYS = 31
_YEARS_OF_MONTHS = range(1900, 2700)  # those of the Buddhist era among them
_YEARS = range(1000, 3000)


def read_numbers(text: str, language: str = "") -> list[NumberToken]:
    """Return the numbers in ``text``, in order, none overlapping.

    Args:
        text: Any text; what shall not be read (addresses, code) is left out by the caller.
        language: ``en``, ``fr`` or ``km`` where known; only *billion* depends on it.
    """
    found = mended(text)
    tokens = _tokens(found.text, language)
    return [_as_typed(token, found) for token in tokens] if found.edits else list(tokens)


def read_number(text: str, language: str = "") -> NumberToken | None:
    """Return the number that the whole of ``text`` is, spaces around it aside; else None.

    Made for a cell of a table: a space between groups is taken as grouping them, and a sign of
    money before or after the number belongs to it.  ``(1,156)`` is 1,156 in brackets or, as
    accountants write it, minus 1,156.  ``<5`` and ``≈5`` are None: they are no value but a bound.
    """
    bare = text.strip(SPACES + "\t\n")
    brackets = _IN_BRACKETS.fullmatch(bare)
    inner = brackets[1] if brackets else bare
    tokens = read_numbers(inner, language)
    if len(tokens) != 1:
        return None
    token = tokens[0]
    before, after = inner[: token.start], inner[token.end :]
    if not _MONEY_BEFORE.fullmatch(before) or not _MONEY_AFTER.fullmatch(after):
        return None
    values = token.values
    if brackets and inner[0] not in _SIGNS_OF_VALUES:
        values |= {-value for value in values}
    shift = text.find(bare)
    return NumberToken(shift, shift + len(bare), token.kind, values, token.digits)


def _as_typed(token: NumberToken, found: Mended) -> NumberToken:
    parts = tuple(_as_typed(part, found) for part in token.parts)
    start, end = found.source(token.start), found.source(token.end)
    return replace(token, start=start, end=end, parts=parts)


def _tokens(text: str, language: str) -> Iterator[NumberToken]:
    place = 0
    while match := _START.search(text, place):
        place = match.start()
        if not text[place - 1 : place].isspace() and _NAME_BEFORE.search(
            text, max(place - 1, 0), place
        ):
            name = _REST_OF_NAME.match(text, place)  # B52, A4,5
            place = name.end() if name else place + 1
            continue
        if alone := _ALONE.match(text, place):
            found = _tokens_of(text, numerals(text, place, alone.end()), language)
        else:
            found = _date(text, place) or _time(text, place) or _amounts(text, place, language)
        if not found:
            place = _end_of_digits(text, place)
            continue
        yield from found
        place = found[-1].end


def _end_of_digits(text: str, place: int) -> int:
    match = _DIGITS.match(text, place)
    return match.end() if match else place + 1


def _date(text: str, place: int) -> list[NumberToken]:
    match = _DATE.match(text, place)
    if not match:
        return []
    names = ("a", "b", "c") if match["a"] else ("y", "m", "d")
    numbers = [int(match[name]) for name in names]
    day_and_month = numbers[:2] if match["a"] else numbers[1:]
    if not _may_be_day(*day_and_month):
        return []
    return [_pieces(text, match, names, NumberKind.DATE)]


def _may_be_day(one: int, other: int) -> bool:
    """Return whether these may be day and month, in whatever order."""
    return all(1 <= n <= _DAYS for n in (one, other)) and min(one, other) <= _MONTHS


def _time(text: str, place: int) -> list[NumberToken]:
    match = _TIME.match(text, place)
    if not match or int(match["a"]) > 24:
        return []
    return [_pieces(text, match, ("a", "b"), NumberKind.TIME)]


def _pieces(
    text: str, match: re.Match[str], names: tuple[str, ...], kind: NumberKind
) -> NumberToken:
    parts = tuple(_plain(text, *match.span(name), Fraction(int(match[name]))) for name in names)
    return NumberToken(match.start(), match.end(), kind, frozenset(), digits_of(match[0]), parts)


def _plain(text: str, start: int, end: int, value: Fraction) -> NumberToken:
    digits = digits_of(text[start:end])
    return NumberToken(start, end, NumberKind.NUMBER, frozenset({value}), digits)


def _amounts(text: str, place: int, language: str) -> list[NumberToken]:
    """Return the amount at ``place``; several when what looked like one is a list."""
    if shared := _month(text, place):
        return [shared]
    if fraction := _fraction(text, place):
        return [_signed(text, _scaled(text, fraction, language))]
    if match := _POINT.match(text, place):
        if place and (text[place - 1].isalnum() or text[place - 1] in ".)"):
            return []
        value = Fraction(int(match["a"]), 10 ** len(match["a"]))
        found = [Numeral(place, match.end(), frozenset({value}))]
    else:
        run = RUN.match(text, place)
        if not run:
            return []
        found = numerals(text, run.start(), run.end())
    # A fraction, date or time further on in the run begins at a piece of it.
    for number, numeral in enumerate(found[1:], 1):
        at = numeral.start
        if _fraction(text, at) or _month(text, at) or _date(text, at) or _time(text, at):
            found = found[:number]
            break
    return _tokens_of(text, found, language)


def _tokens_of(text: str, found: list[Numeral], language: str) -> list[NumberToken]:
    """Return the tokens of numerals side by side: the first may have a sign, the last a scale."""
    tokens = [_plain_numeral(text, numeral) for numeral in found[:-1]]
    last = _scaled(text, found[-1], language)
    tokens.append(last)
    tokens[0] = _signed(text, tokens[0])
    return tokens


def _month(text: str, place: int) -> NumberToken | None:
    """Return the date of two parts at ``place``: 06/2017, 25/06; the second may be a fraction."""
    match = _FRACTION.match(text, place)
    if not match or "ភាគ" in match[0]:
        return None
    (one, other), (above, below) = match.group("a", "b"), (int(match["a"]), int(match["b"]))
    values: frozenset[Fraction] = frozenset()
    marked = 0 in (int(one[0]), int(other[0]))
    if len(one) <= 2 and len(other) == _YEAR_LENGTH:
        if not 1 <= above <= _MONTHS or not (marked or below in _YEARS_OF_MONTHS):
            return None
    elif max(len(one), len(other)) <= 2 and _may_be_day(above, below):
        if not marked and not above > _MONTHS:
            return None
        values = frozenset({Fraction(above, below)})
    else:
        return None
    return replace(_pieces(text, match, ("a", "b"), NumberKind.DATE), values=values)


def _fraction(text: str, place: int) -> Numeral | None:
    if match := _WITH_WHOLE.match(text, place):
        part = _fraction(text, match.end())
        if part and max(part.values) < 1 and not _month(text, part.start):
            whole = Numeral(place, match.end("whole"), frozenset({Fraction(int(match["whole"]))}))
            values = frozenset(value + int(match["whole"]) for value in part.values)
            return Numeral(place, part.end, values, (whole, part), is_fraction=True)
    if match := _VULGAR.match(text, place):
        part_value = Fraction(unicodedata.numeric(match["part"])).limit_denominator(10)
        value = Fraction(int(match["whole"] or 0)) + part_value
        return Numeral(match.start(), match.end(), frozenset({value}), is_fraction=True)
    match = _FRACTION.match(text, place)
    # 2013/14 and 2013/2017 are years; a fraction of a thousand does not occur in a text.
    if not match or not int(match["b"]) or len(match["a"]) >= _YEAR_LENGTH:
        return None
    pieces = tuple(
        Numeral(*match.span(name), frozenset({Fraction(int(match[name]))})) for name in "ab"
    )
    value = Fraction(int(match["a"]), int(match["b"]))
    return Numeral(match.start(), match.end(), frozenset({value}), pieces, is_fraction=True)


def _plain_numeral(text: str, numeral: Numeral) -> NumberToken:
    parts = tuple(_plain_numeral(text, piece) for piece in numeral.pieces)
    digits = digits_of(text[numeral.start : numeral.end])
    kind = NumberKind.FRACTION if numeral.is_fraction else NumberKind.NUMBER
    return NumberToken(numeral.start, numeral.end, kind, numeral.values, digits, parts)


def _scaled(text: str, numeral: Numeral, language: str) -> NumberToken:
    """Return the token of a numeral with the scale words and the sign of a share after it."""
    token = _plain_numeral(text, numeral)
    if not may_follow(text, token.end):
        return token
    end, values = _with_scales(text, numeral, language)
    kind = token.kind if end == token.end else NumberKind.NUMBER
    if share := share_at(text, end):
        end, kind = share
    parts = token.parts
    if parts and end > token.end:  # the last piece takes the scale or the sign
        last = numeral.pieces[-1]
        parts = (*parts[:-1], _scaled(text, last, language))
    return NumberToken(token.start, end, kind, values, digits_of(text[token.start : end]), parts)


def _with_scales(text: str, numeral: Numeral, language: str) -> tuple[int, frozenset[Fraction]]:
    """Return end and values of ``3 million``, ``៣លាន ៥សែន``, or of the numeral alone."""
    scale = scale_at(text, numeral.end, language)
    if not scale:
        return numeral.end, numeral.values
    end, factors = scale
    values = frozenset(value * factor for value in numeral.values for factor in factors)
    least = min(factors)
    # Smaller scales after it add to it: three million five hundred thousand.
    while least > 1 and (gap := _NEXT_SCALED.match(text, end)):
        run = RUN.match(text, gap.end())
        more = numerals(text, run.start(), run.end())[0] if run else None
        scale = scale_at(text, more.end, language) if more else None
        if not more or (not scale and gap.end() > end):
            break
        factors = scale[1] if scale else frozenset({1})
        if max(factors) >= least or any(v * max(factors) >= least for v in more.values):
            break
        values = frozenset(
            value + piece * factor
            for value in values
            for piece in more.values
            for factor in factors
        )
        end, least = (scale[0] if scale else more.end), min(factors)
    if least > 1 and (half := half_at(text, end)):
        end, sure = half
        more_by_half = frozenset(value + Fraction(least, 2) for value in values)
        values = more_by_half if sure else values | more_by_half
    # In 2017 thousands protested.
    if text[numeral.end] in SPACES and numeral.end - numeral.start == _YEAR_LENGTH:
        values |= {v for v in numeral.values if v.denominator == 1 and int(v) in _YEARS}
    return end, values


def _signed(text: str, token: NumberToken) -> NumberToken:
    """Return the token with the plus or minus before it, if there is one that is no dash."""
    first = max(token.start - _SIGN_LENGTH, 0)
    if _SIGNS_OF_VALUES.isdisjoint(text[first : token.start]):
        return token
    before = _SIGN_BEFORE.search(text, first, token.start)
    if not before:
        return token
    values = token.values
    if before["sign"] != "+":
        values = frozenset(-value for value in values)
    start = before.start("sign" if before["sign"] else "minus")
    return NumberToken(start, token.end, token.kind, values, token.digits)
