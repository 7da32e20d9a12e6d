# SPDX-License-Identifier: MIT
"""Which numbers of a passage are no amounts: dates, years, ordinals, articles, pages, codes."""

from collections.abc import Collection, Sequence

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.before import SPACES
from icc_editor.services.figures_check.names import Kind
from icc_editor.services.figures_check.vocabulary import Named
from icc_editor.text.numbers.token import NumberKind, NumberToken

LOOK_AROUND = 40
"""Code points in which the small words before and after a number are looked for."""
_YEARS = range(1900, 2101)
_BUDDHIST_YEARS = range(2443, 2645)
_YEAR_LENGTH = 4
_NO_AMOUNT = frozenset({NumberKind.DATE, NumberKind.TIME})
_NO_MEASURE = frozenset({f"{Kind.MEASURE}:"})  # what only sounds like one


class Sieve:
    """Parts the amounts of a passage from its other numbers."""

    def __init__(
        self, text: str, small_text: str, named: Sequence[Named], spelled: Collection[int]
    ) -> None:
        """Take the passage, as it is and in small letters.

        Args:
            text: The passage.
            small_text: The same in small letters (``words.in_small``).
            named: What is named in it.
            spelled: Where numbers in words begin.
        """
        self._text = text
        self._small_text = small_text
        self._named = named
        self._spelled = spelled

    def amounts(self, tokens: Sequence[NumberToken]) -> tuple[list[NumberToken], frozenset[int]]:
        """Return the tokens that are amounts, and the years named beside them."""
        amounts, years = list[NumberToken](), set[int]()
        for token in tokens:
            if token.kind is NumberKind.DATE:
                years |= {int(v) for part in token.parts for v in part.values if int(v) in _YEARS}
            if token.kind in _NO_AMOUNT:
                continue
            before = self._small_text[max(0, token.start - LOOK_AROUND) : token.start]
            year = self._year(token, before)
            if year:
                years.add(year)
            elif not self._is_label(token, before):
                amounts.append(token)
        return amounts, frozenset(years)

    def _year(self, token: NumberToken, before: str) -> int:
        if token.end - token.start != _YEAR_LENGTH or token.kind is not NumberKind.NUMBER:
            return 0
        written = self._text[token.start : token.end]
        if not written.isdigit():
            return 0
        value = int(written)
        if words.YEAR_WORD_BEFORE.search(before):
            return value
        if value in _BUDDHIST_YEARS and not words.YEAR_BEFORE.search(before):
            return 0
        if value not in _YEARS:
            return 0
        beside = words.YEAR_BEFORE.search(before)
        return value if beside or not self._counts(token.end) else 0

    def _counts(self, end: int) -> bool:
        """Return whether a known measure begins right behind ``end``."""
        at = end
        while at < len(self._text) and self._text[at] in SPACES:
            at += 1
        return any(its.start == at and its.of(Kind.MEASURE) - _NO_MEASURE for its in self._named)

    def _is_label(self, token: NumberToken, before: str) -> bool:
        after = self._text[token.end : token.end + LOOK_AROUND]
        if words.ORDINAL_AFTER.match(after) or words.NUMBERED_BEFORE.stand_in(
            before.rstrip(SPACES)
        ):
            return True
        written = self._text[token.start : token.end]
        if words.CODE.fullmatch(written) or words.KHMER_CLOCK_BEFORE.search(before):
            return True
        if token.start in self._spelled and (
            words.CLOCK_AFTER.match(after) or words.RATIO_BEFORE.search(before)
        ):
            return True
        if words.HOUR_AFTER.match(after) and words.HOUR_BEFORE.search(before):
            return True
        if words.CLOCK_WRITTEN.fullmatch(written) and words.PART_OF_DAY_AFTER.match(after):
            return True
        is_day = len(written) <= 2 and written.isdigit()
        return is_day and bool(words.MONTH_AFTER.match(after) or words.MONTH_BEFORE.search(before))
