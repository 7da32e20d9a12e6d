# SPDX-License-Identifier: MIT
"""Findings about numbers: where each is, what it says, and what it should say.

Facts of all: ``line`` (of the text, from 1) or ``field`` (title, excerpt), ``start`` and ``end``
(code points in that line or field) and ``found``, the number as it is typed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType

from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import SourceBlock
from icc_editor.post.figure import FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import TOTAL_KEY, ColumnKind, Row, Texts
from icc_editor.services.figures_check.cells import CellFigure
from icc_editor.services.figures_check.likeness import digits_written, has_scale, is_share
from icc_editor.services.figures_check.pairing import Sort
from icc_editor.services.figures_check.reading import Amount, ReadPassage
from icc_editor.text.languages import KHMER, language_of
from icc_editor.text.numbers.styles import style_for
from icc_editor.text.numbers.token import DigitSet, convert_digits
from icc_editor.text.numbers.writer import write_in_words, write_number, write_share

_TELLING_DIGITS = 2
"""A number of fewer digits is offered as a figure only where its owner and measure are named."""
_MOST_DECIMALS = 6
_OFFER = "figures.could_be_figure"
_DIFFERENT = MappingProxyType(
    {
        Sort.VALUE: "figures.differs_between_versions",
        Sort.EXCHANGED: "figures.may_have_changed_places",
        Sort.OWNER: "figures.other_owner",
    }
)
_MOST_OFFERS = 2
"""More offers of figures in a version are one line of a checklist."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a number is: line of the text (from 0), and columns in it, in code points.

    Or a ``field`` of the version, and places in that.
    """

    line: int
    start: int
    end: int
    field: str = ""

    @classmethod
    def of(cls, block: SourceBlock, part: ReadPassage, amount: Amount, field: str = "") -> "Spot":
        """Return where ``amount`` is."""
        if field:
            start = amount.token.start
            return cls(0, start, start + len(amount.written), field)
        line, start = part.passage.place(amount.token.start)
        return cls(block.first_line + line, start, start + len(amount.written))

    @property
    def address(self) -> Address:
        """Return the address of the line or field."""
        if self.field:
            return Address(Place.FIELD, self.field)
        return Address(Place.BLOCK, line=self.line)

    def facts(self, prefix: str = "") -> dict[str, str]:
        """Return where it is as facts of a finding."""
        place = {"field": self.field} if self.field else {"line": str(self.line + 1)}
        place |= {"start": str(self.start), "end": str(self.end)}
        return {f"{prefix}{name}": value for name, value in place.items()}


@dataclass(frozen=True, slots=True)
class Writer:
    """Makes the findings of one version; ``style`` None is what is usual in its language."""

    language: str
    style: NumberStyle | None
    tables: Mapping[str, ResultsTable]

    def differs_from_table(self, spot: Spot, amount: Amount, cell: CellFigure) -> Diagnostic:
        """Return that a number is another one in a table."""
        value = _likeliest(amount)
        meant = cell.said_as(value, worded=has_scale(amount.figures, value))
        return self._found(
            "figures.differs_from_table",
            Severity.WARNING,
            spot,
            found=amount.written,
            expected=self._written(meant, amount, cell),
            **self._where(cell),
        )

    def differs_between(
        self,
        spot: Spot,
        amount: Amount,
        other: str,
        there: Spot,
        their_amount: Amount,
        sort: Sort = Sort.VALUE,
    ) -> Diagnostic:
        """Return that a number is another, or somebody else's, in the version translated from."""
        return self._found(
            _DIFFERENT[sort],
            Severity.WARNING if sort is Sort.VALUE else Severity.HINT,
            spot,
            found=amount.written,
            **self._expected(sort, their_amount, amount),
            other=other,
            there=their_amount.written,
            **there.facts("other_"),
        )

    def _expected(self, sort: Sort, their_amount: Amount, amount: Amount) -> dict[str, str]:
        if sort is Sort.OWNER:
            return {}  # the number is right; whose it is, only the writer knows
        return {"expected": self._written(_likeliest(their_amount), amount)}

    def only_here(self, spot: Spot, amount: Amount, other: str, line: int) -> Diagnostic:
        """Return that a number stands here alone, and not in that line of the other version."""
        return self._found(
            "figures.only_here",
            Severity.HINT,
            spot,
            found=amount.written,
            other=other,
            other_line=str(line + 1),
        )

    def could_be_figure(self, spot: Spot, amount: Amount, cell: CellFigure) -> Iterator[Diagnostic]:
        """Yield that a number stands in a table and may be taken from there."""
        if amount.spelled or amount.rough or len(digits_written(amount.written)) < _TELLING_DIGITS:
            return
        if cell.scale != 1 and cell.value not in amount.token.values:
            return  # the figure would say so many millions without that word
        where = self._where(cell)
        figure = str(FigureReference(cell.table, cell.row, cell.column))
        yield self._found(
            _OFFER,
            Severity.HINT,
            spot,
            found=amount.written,
            figure=figure,
            **where,
        )

    def digits(
        self, block: SourceBlock, parts: Sequence[ReadPassage], field: str = ""
    ) -> Iterator[Diagnostic]:
        """Yield numbers whose digits are mixed, or not those of the text around them."""
        seen = [(part, its) for part in parts for its in part.amounts if not its.spelled]
        sets = Counter(amount.token.digits for _part, amount in seen)
        usual = DigitSet.KHMER if sets[DigitSet.KHMER] >= sets[DigitSet.LATIN] else DigitSet.LATIN
        if language_of(block.text, self.language) != KHMER:
            usual = DigitSet.LATIN
        for part, amount in seen:
            its, spot = amount.token.digits, Spot.of(block, part, amount, field)
            if its is DigitSet.MIXED:
                code, severity = "figures.mixed_digits", Severity.WARNING
            elif its is not usual and (sets[usual] > sets[its] or usual is DigitSet.LATIN):
                code, severity = "figures.other_digits", Severity.HINT
            else:
                continue
            expected = convert_digits(amount.written, usual)
            yield self._found(code, severity, spot, found=amount.written, expected=expected)

    def _found(self, code: str, severity: Severity, spot: Spot, **facts: str) -> Diagnostic:
        place = spot.facts()
        return Diagnostic(
            code, severity, self.language, str(spot.address), tuple((place | facts).items())
        )

    def _where(self, cell: CellFigure) -> dict[str, str]:
        table = self.tables[cell.table]
        row = table.total if cell.row == TOTAL_KEY else table.row(cell.row)
        column = table.column(cell.column)
        names = [self._label(table, row) or cell.row, column.labels.get(self.language)]
        return {
            "table": cell.table,
            "row": cell.row,
            "column": cell.column,
            "label": ", ".join(name for name in names if name),
        }

    def _label(self, table: ResultsTable, row: Row | None) -> str:
        for place, column in enumerate(table.columns):
            cell = row.cells[place] if row is not None else None
            if column.kind is ColumnKind.LABEL and isinstance(cell, Texts):
                return cell.get(self.language) or cell.entries[0][1]
        return ""

    def _written(self, value: Fraction, amount: Amount, cell: CellFigure | None = None) -> str:
        """Return a value as this version writes it, with the digits and decimals of ``amount``."""
        style = self.style or self._usual(amount)
        decimals = cell.decimals if cell is not None and value == cell.value else None
        if is_share(amount.token):
            return write_share(value, style, self.language, _decimals(value, decimals))
        if any(has_scale(amount.figures, its) for its in amount.token.values):
            return write_in_words(value, style, self.language)
        return write_number(value, style, _decimals(value, decimals))

    def _usual(self, amount: Amount) -> NumberStyle:
        style = style_for(self.language)
        latin = amount.token.digits is DigitSet.LATIN and not amount.spelled
        return replace(style, digits="latin") if latin else style


def _decimals(value: Fraction, wanted: int | None) -> int | None:
    if wanted is not None:
        return wanted
    ends = any((value * 10**n).denominator == 1 for n in range(_MOST_DECIMALS + 1))
    return None if ends else _MOST_DECIMALS


def _likeliest(amount: Amount) -> Fraction:
    """Return the value a number most likely has: a whole one where its mark may group."""
    return max(amount.token.values, key=lambda value: (value.denominator == 1, value))


def gathered(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return ``findings`` for a checklist: many offers of figures in a version as one.

    It stands where the first of them does and has one fact more, ``count``.
    """
    its = tuple(findings)
    offers: dict[str, list[Diagnostic]] = {}
    for finding in its:
        if finding.code == _OFFER:
            offers.setdefault(finding.language, []).append(finding)
    shown: list[Diagnostic] = []
    for finding in its:
        offered = offers.get(finding.language, []) if finding.code == _OFFER else []
        if len(offered) <= _MOST_OFFERS:
            shown.append(finding)
        elif finding is offered[0]:
            facts = (*finding.facts, ("count", str(len(offered))))
            shown.append(replace(finding, code="figures.could_be_figures", facts=facts))
    return tuple(shown)
