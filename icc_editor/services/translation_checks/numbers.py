# SPDX-License-Identifier: MIT
"""Every number of a segment against those of its translation, by value: 1,156 is ១.១៥៦.

Other than ``figures_check``, which asks what a number is about and speaks only when it is sure,
this asks that each has a partner: in digits, in words, rounded, as a part of a date.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.post.metadata import NumberStyle
from icc_editor.services.figures_check.before import SPACES
from icc_editor.services.figures_check.likeness import agrees, has_scale, is_share, is_slip
from icc_editor.services.figures_check.words import APPROX_AFTER, APPROX_BEFORE, in_small
from icc_editor.services.translation_checks.dates import month_name, months_in
from icc_editor.services.translation_checks.findings import Found, Opposite
from icc_editor.services.translation_checks.said_otherwise import is_said_otherwise, is_worked_out
from icc_editor.services.translation_checks.sides import Pair, Side
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS, ZWSP
from icc_editor.text.languages import KHMER
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.styles import style_for
from icc_editor.text.numbers.token import DigitSet, NumberKind, NumberToken, convert_digits
from icc_editor.text.numbers.writer import write_in_words, write_number, write_share

_MOST_NUMBERS = 200
"""A segment of more is data."""
_REACH = 2
"""How many segments away a number counts as moved: the same one farther off is another."""
_LOOK_AROUND = 24
_BUDDHIST = (543, 544)
_YEARS = range(1000, 2700)
_HALF_DAY = 12
_ALIKE = 4
"""How many times as large a number may be that one in words was meant to be."""
_AFTERNOON = re.compile(
    r"[ \u00a0\u202f]?(?:p\.?[ ]?m\b|(?:heures?|h)? ?(?:du soir|de l['’]après-midi)"
    f"|{ZWSP}?(?:រសៀល|ល្ងាច|យប់))",
    re.IGNORECASE,
)
_HOUR = re.compile(f"ម៉ោង[ {ZWSP}]*\\Z")
_NAME = re.compile(r"[A-Z]+(?![a-z])")
_ONLY_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, eq=False)
class _Number:
    """A number of one side; ``optional`` when the other may well do without."""

    start: int
    end: int
    written: str
    values: frozenset[Fraction]
    token: NumberToken
    optional: bool = False
    rough: bool = False

    @property
    def is_plain(self) -> bool:
        return _ONLY_DIGITS.fullmatch(self.written) is not None


def check_numbers(pair: Pair, style: NumberStyle | None) -> Iterator[Found]:
    """Yield what numbers the translation has others, has not, or has besides.

    ``style`` is how it writes numbers; None: as is usual in its language.
    """
    if pair.source.kind is BlockKind.CODE:
        return
    theirs, mine = list(_numbers(pair.source)), list(_numbers(pair.target))
    if max(len(theirs), len(mine)) > _MOST_NUMBERS:
        return
    yield from _check_months(pair)
    if not theirs and not mine:
        return
    used = _match(mine, theirs)
    if not mine and not theirs:
        return
    their_words, my_words = pair.source.spelled, pair.target.spelled
    mine = [its for its in mine if not _is_said(its, their_words, pair.source, pair.target)]
    theirs = [its for its in theirs if not _is_said(its, my_words, pair.target, pair.source)]
    for one, other in _partners(mine, theirs):
        mine.remove(one)
        theirs.remove(other)
        yield _differs(pair, one, other, style)
    mine = [its for its in mine if not its.optional]
    theirs = [its for its in theirs if not its.optional]
    their_words = list(their_words)
    for one in mine:
        there = _unused(one, their_words, my_words, used)
        if there is not None:
            their_words.remove(there)
            yield _differs_from_words(pair, one, there, style)
        else:
            yield Found(
                "number_added",
                Severity.WARNING,
                pair,
                (one.start, one.end),
                opposite=Opposite(("number", one.values), is_missing=False, reach=_REACH),
            )
    for other in theirs:
        yield Found(
            "number_missing",
            Severity.WARNING,
            pair,
            source=(other.start, other.end),
            opposite=Opposite(("number", other.values), is_missing=True, reach=_REACH),
        )


# -- reading ------------------------------------------------------------------------------------


def _numbers(side: Side) -> Iterator[_Number]:
    for token in side.numbers:
        if token.kind is NumberKind.DATE and token.parts:
            for place, part in enumerate(token.parts):
                yield _number(side, part, optional=place > 0 or len(token.parts) < 3)
        elif token.kind is NumberKind.TIME:
            for part in token.parts:
                yield _number(side, part, after=token.end, optional=part.values == {Fraction(0)})
        else:
            # 3D, A4: another language may say it in words of its own.
            yield _number(side, token, optional=bool(_NAME.match(side.prose, token.end)))


def _number(
    side: Side, token: NumberToken, *, after: int | None = None, optional: bool = False
) -> _Number:
    text, values = side.prose, token.values
    end = token.end if after is None else after
    hour = (
        after is not None
        or _AFTERNOON.match(text, end)
        or _HOUR.search(text, max(0, token.start - _LOOK_AROUND), token.start)
    )
    if hour and any(value <= _HALF_DAY for value in values):
        values |= {value + _HALF_DAY for value in values if value <= _HALF_DAY}
    # None of them may be said by any word: none, aucun, គ្មាន.
    optional = optional or values == {Fraction(0)}
    before = in_small(text[max(0, token.start - _LOOK_AROUND) : token.start])
    bare = before.rstrip(SPACES)
    rough = APPROX_BEFORE.stand_in(bare) or APPROX_AFTER.match(text, token.end)
    written = text[token.start : token.end]
    return _Number(token.start, token.end, written, values, token, optional, bool(rough))


# -- what agrees --------------------------------------------------------------------------------


def _match(mine: list[_Number], theirs: list[_Number]) -> set[Fraction]:
    """Take out of both what is the same; return the values that were found on both sides."""
    used: set[Fraction] = set()
    for same in (_same, _same_value, _same_rounded, _same_year):
        for one in list(mine):
            other = next((its for its in theirs if same(one, its)), None)
            if other is not None:
                mine.remove(one)
                theirs.remove(other)
                used |= one.values | other.values
    _match_parts(mine, theirs)
    _match_parts(theirs, mine)
    return used


_Same = Callable[[_Number, _Number], bool]


def _same(one: _Number, other: _Number) -> bool:
    return one.token.may_equal(other.token)


def _same_value(one: _Number, other: _Number) -> bool:
    return not one.values.isdisjoint(other.values)


def _same_rounded(one: _Number, other: _Number) -> bool:
    return _rounds(one, other) or _rounds(other, one)


def _rounds(short: _Number, long: _Number) -> bool:
    if is_share(short.token) != is_share(long.token) or short.is_plain:
        return False
    scaled = any(has_scale(short.written, value) for value in short.token.values)
    finer = not any(has_scale(long.written, value) for value in long.token.values)
    return (short.rough or (scaled and finer)) and any(
        agrees(short.written, short.token, value, rough=short.rough) for value in long.values
    )


def _same_year(one: _Number, other: _Number) -> bool:
    """Return whether both are one year, in the Christian and in the Buddhist era."""
    if not (one.is_plain and other.is_plain and len(one.written) == len(other.written) == 4):
        return False
    return any(
        abs(a - b) in _BUDDHIST and int(a) in _YEARS for a in one.values for b in other.values
    )


def _match_parts(ones: list[_Number], others: list[_Number]) -> None:
    """Take out ``1 156`` where the other side has 1 and 156."""
    for one in list(ones):
        partners: list[_Number] = []
        for part in one.token.parts:
            free = (its for its in others if its not in partners)
            partner = next((its for its in free if not part.values.isdisjoint(its.values)), None)
            if partner is not None:
                partners.append(partner)
        if partners and len(partners) == len(one.token.parts):
            ones.remove(one)
            for partner in partners:
                others.remove(partner)


def _is_said(its: _Number, words: list[NumberToken], there: Side, here: Side) -> bool:
    """Return whether the other side says a number in words, or as a piece of a code."""
    if any(not its.values.isdisjoint(word.values) for word in words):
        return True
    others = frozenset().union(*(token.values for token in (*words, *there.numbers)))
    if is_said_otherwise(there.prose, its.values) or is_worked_out(
        max(its.values), others, (here.prose, there.prose), share=is_share(its.token)
    ):
        return True
    digits = re.escape(its.written.translate(TO_LATIN_DIGITS))
    joined = rf"(?<![\d.,])(?<=[A-Za-z-]){digits}(?![\d])|(?<!\d){digits}(?=[A-Za-z-])"
    return bool(re.search(joined, there.prose.translate(TO_LATIN_DIGITS)))


# -- what does not ------------------------------------------------------------------------------


def _partners(mine: list[_Number], theirs: list[_Number]) -> list[tuple[_Number, _Number]]:
    """Return which of the numbers left over were meant to be one: the likest first."""
    weighed = sorted(
        (
            (_unlike(one, other), abs(place - at), place, at)
            for place, one in enumerate(mine)
            for at, other in enumerate(theirs)
        ),
    )
    found, taken, given = [], set[int](), set[int]()
    for unlike, _apart, place, at in weighed:
        one, other = mine[place], theirs[at]
        if place in taken or at in given or (one.optional != other.optional):
            continue
        if is_share(one.token) != is_share(other.token) and unlike:
            continue
        taken.add(place)
        given.add(at)
        found.append((one, other))
    return found


def _unlike(one: _Number, other: _Number) -> int:
    slip = any(is_slip(a, b) for a in one.values for b in other.values)
    return 2 - slip - (is_share(one.token) == is_share(other.token))


def _unused(
    one: _Number, theirs: list[NumberToken], mine: list[NumberToken], used: set[Fraction]
) -> NumberToken | None:
    """Return a number in words of the source that this may have been meant to be.

    Nothing in the target is it, and it is of the same size: *three* is a word of many meanings.
    """
    said = frozenset(used).union(*(its.values for its in mine))
    size = max(one.values)
    return next(
        (
            its
            for its in theirs
            if said.isdisjoint(its.values)
            and min(its.values) > 1
            and is_share(its) == is_share(one.token)
            and Fraction(1, _ALIKE) <= size / max(its.values) <= _ALIKE
        ),
        None,
    )


def _differs(pair: Pair, one: _Number, other: _Number, style: NumberStyle | None) -> Found:
    value = max(other.values, key=lambda value: (value.denominator == 1, value))
    expected = _written(pair, value, one, style, plain=one.is_plain and other.is_plain)
    return _difference(pair, one, (other.start, other.end), expected, other.values)


def _differs_from_words(
    pair: Pair, one: _Number, there: NumberToken, style: NumberStyle | None
) -> Found:
    expected = _written(pair, max(there.values), one, style, plain=False)
    return _difference(pair, one, (there.start, there.end), expected, there.values)


def _difference(
    pair: Pair,
    one: _Number,
    there: tuple[int, int],
    expected: str | None,
    values: frozenset[Fraction],
) -> Found:
    mend = expected
    if expected is not None:
        # What is written must be read as it was meant.
        read = read_numbers(expected, pair.target.language)
        if len(read) != 1 or read[0].values.isdisjoint(values):
            mend = None
    facts = (("expected", expected),) if expected is not None else ()
    return Found("number_differs", Severity.WARNING, pair, (one.start, one.end), there, mend, facts)


def _written(
    pair: Pair, value: Fraction, like: _Number, style: NumberStyle | None, *, plain: bool
) -> str | None:
    """Return a value as the translation writes it, with the digits of what stands there."""
    language = pair.target.language
    digits = DigitSet.LATIN if like.token.digits is DigitSet.LATIN else DigitSet.KHMER
    if language != KHMER:
        digits = DigitSet.LATIN
    if plain and value.denominator == 1:
        return convert_digits(str(value), digits)
    style = style or style_for(language)
    if style.digits != digits:
        style = NumberStyle(digits=digits, group=style.group, decimal=style.decimal)
    try:
        if is_share(like.token):
            written = write_share(value, style, language)
            sign = re.search(r"[ \u00a0\u202f]?[^\d.,\s]+\Z", like.written)
            number = write_number(value, style)
            return number + sign[0] if sign else written
        if any(has_scale(like.written, its) for its in like.token.values):
            return write_in_words(value, style, language)
        return write_number(value, style)
    except ValueError:
        return None


# -- months -------------------------------------------------------------------------------------


def _check_months(pair: Pair) -> Iterator[Found]:
    """Yield a month that is another one: June in the source, កក្កដា in the translation."""
    theirs = list(months_in(pair.source.prose, pair.source.language))
    mine = list(months_in(pair.target.prose, pair.target.language))
    for one in list(mine):
        other = next((its for its in theirs if its[2] == one[2]), None)
        if other is not None:
            mine.remove(one)
            theirs.remove(other)
    for one, other in zip(mine, theirs, strict=False):
        name = month_name(other[2], pair.target.language)
        facts = (("expected", name),) if name else ()
        yield Found("number_differs", Severity.WARNING, pair, one[:2], other[:2], name, facts)
