# SPDX-License-Identifier: MIT
"""The table that is checked, and the numbers in it as the checks see them."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.exact_numbers import Exact, exact, round_half_up
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures, Value
from icc_editor.post.table_parts import MOST_DECIMALS, Cell, Column, ColumnKind, Number, RowRole

Fact = str | Number | Fraction
_NUMBERS = (int, Decimal, Fraction)
_NO_FACTS: Mapping[str, Fact] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Subject:
    """A table, its figures, and the languages of the post it belongs to."""

    table: ResultsTable
    figures: TableFigures
    languages: tuple[str, ...] = ()

    def found(
        self,
        code: str,
        severity: Severity,
        facts: Mapping[str, Fact] = _NO_FACTS,
        *,
        row: str = "",
        column: str = "",
        language: str = "",
    ) -> Diagnostic:
        """Return a finding in a cell, a column, a row, or (neither given) the table."""
        address = Address(Place.CELL, self.table.id, row=row, column=column)
        written = tuple((name, plain(value)) for name, value in facts.items())
        return Diagnostic(code, severity, language, str(address), written)

    def data_rows(self) -> list[int]:
        """Return the places of the rows that are summed."""
        return [n for n, row in enumerate(self.table.rows) if row.role is RowRole.DATA]

    def typed_columns(self, *kinds: ColumnKind) -> list[tuple[int, Column]]:
        """Return the columns of these kinds whose values are typed, with their places."""
        columns = enumerate(self.table.columns)
        return [(n, c) for n, c in columns if c.kind in kinds and not c.is_computed]


def number(cell: Cell | Value) -> Exact | None:
    """Return the number in a cell exactly, None when there is none."""
    if type(cell) is int:
        return cell
    return exact(cell) if isinstance(cell, _NUMBERS) else None


def decimals_of(cell: Number) -> int:
    """Return how many decimals a number is typed with."""
    if isinstance(cell, int):
        return 0
    return max(0, -int(cell.as_tuple().exponent))


def agrees(cell: Number, expected: Exact, slack: int = 1) -> bool:
    """Return whether a typed number is ``expected`` but for its rounding.

    ``slack`` is how many halves of its last decimal it may be away: one when it was rounded
    itself (either way when it lies in the middle), one more for each rounded part of a sum.
    """
    if type(cell) is int and type(expected) is int and slack == 1:
        return cell == expected
    above, below = cell.as_integer_ratio()
    unit: int = 10 ** decimals_of(cell)
    apart = above * expected.denominator - expected.numerator * below
    return 2 * abs(apart) * unit <= slack * below * expected.denominator


def shown(value: Exact, like: Number) -> Number:
    """Return ``value`` rounded to the decimals that ``like`` is typed with."""
    decimals = decimals_of(like)
    if type(value) is int and not decimals:
        return value
    return round_half_up(value, decimals)


def plain(value: Fact) -> str:
    """Return a fact as text, a number with its digits alone: ``1156``, ``-0.50``."""
    if isinstance(value, Fraction):
        fits = (d for d in range(MOST_DECIMALS) if value * 10**d % 1 == 0)
        value = round_half_up(value, next(fits, MOST_DECIMALS))
    return format(value, "f") if isinstance(value, Decimal) else str(value)
