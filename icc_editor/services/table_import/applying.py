# SPDX-License-Identifier: MIT
"""From a sheet and its mapping to a results table; what does not fit is told, not lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from icc_editor.errors import TableError
from icc_editor.formats.tabular.cell_reading import bare
from icc_editor.formats.tabular.grid import Findings
from icc_editor.formats.tabular.sheet import CellKind, Sheet, SheetCell, SheetFinding
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.exact_numbers import round_half_up
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    ANY,
    MOST_DECIMALS,
    NOT_AVAILABLE,
    TOTAL_KEY,
    Cell,
    Column,
    ColumnKind,
    ColumnTotal,
    Number,
    Row,
    RowRole,
    Source,
    Texts,
    check_number,
)
from icc_editor.services.table_checks.subject import Subject
from icc_editor.services.table_checks.sums import sum_findings
from icc_editor.services.table_import.around import Around
from icc_editor.services.table_import.header_words import is_missing
from icc_editor.services.table_import.keys import is_abbreviation, is_key, row_key
from icc_editor.services.table_import.mapping import ColumnPlan, ColumnUse, RowUse, SheetMapping
from icc_editor.text.languages import KHMER, language_of

_ROLES = {RowUse.SECTION: RowRole.SECTION, RowUse.APART: RowRole.APART, RowUse.DATA: RowRole.DATA}


@dataclass(frozen=True, slots=True)
class Imported:
    """A results table made of a sheet.

    ``findings`` stand in the sheet's cells: those it came with, and of the codes

    ==============  ===========================================================================
    left_out        a column or row with something in it was left out (``text`` of its first cell)
    unread          the cell's number or date is kept as the words ``text``
    not_computed    the cell is blank: a formula nobody computed, or an error of a spreadsheet
    rounded         ``text`` has more decimals than a table keeps
    no_section      a subtotal with no section's row above; it was left out
    second_total    another total (``text``) of the table or of a section; it was left out
    key_changed     ``text`` is no key, or there already; the row is ``key``
    ==============  ===========================================================================

    ``disagreements`` are totals the source gave that its rows do not make, in cells of the table.
    ``places`` are the sheet's rows that the table's rows come from.
    """

    table: ResultsTable
    findings: tuple[SheetFinding, ...] = ()
    disagreements: tuple[Diagnostic, ...] = ()
    places: tuple[int, ...] = ()


def apply(
    mapping: SheetMapping, sheet: Sheet, table_id: str = "table", *, language: str = "en"
) -> Imported:
    """Return the results table that ``mapping`` makes of ``sheet``.

    Args:
        mapping: For this sheet.
        sheet: The sheet.
        table_id: What the table is called in figures.
        language: Of the caption, notes and source, where their letters do not tell.

    Raises:
        TableError: No table can be made: ``key`` (of the table or a column), ``duplicate`` (two
            columns of numbers with one key), ``too_many_rows``, ``too_many_columns``.
    """
    return _Applying(mapping, sheet, language).table(table_id)


def draft(mapping: SheetMapping, sheet: Sheet) -> ResultsTable:
    """Return the table with its rows numbered, not named, which takes half the time.

    For what only looks at the numbers.  Raises as ``apply`` does.
    """
    return _Applying(mapping, sheet, "en", named=False).table("draft").table


def disagreements(table: ResultsTable) -> tuple[Diagnostic, ...]:
    """Return the totals typed in a table that its rows do not make."""
    return tuple(sum_findings(Subject(table, TableFigures(table))))


class _Applying:
    def __init__(
        self, mapping: SheetMapping, sheet: Sheet, language: str, *, named: bool = True
    ) -> None:
        self._named = named
        self._mapping = mapping
        self._sheet = sheet
        self._findings = Findings()
        self._groups = _grouped(mapping.columns)
        self._around = Around(mapping, sheet, language, self._findings)

    def table(self, table_id: str) -> Imported:
        for place, plan in enumerate(self._mapping.columns):
            if plan.use is ColumnUse.SKIP:
                self._tell_left_out_column(place)
        rows, places, total = self._rows()
        table = ResultsTable(
            table_id,
            caption=self._around.words(RowUse.CAPTION),
            note=self._around.note(),
            source=Source(self._around.words(RowUse.SOURCE)),
            columns=self._columns(rows, total),
            rows=tuple(rows),
            total=total,
        )
        findings = (*self._sheet.findings, *self._findings.all())
        return Imported(table, findings, disagreements(table), tuple(places))

    # -- columns --------------------------------------------------------------------------------

    def _columns(self, rows: Sequence[Row], total: Row | None) -> tuple[Column, ...]:
        sums = [row for row in rows if row.role is RowRole.SECTION and row.subtotal]
        typed = [*([total] if total is not None else []), *sums]
        columns = []
        for place, group in enumerate(self._groups):
            plan = self._mapping.columns[group[0]]
            labels = {
                language: text
                for n in group
                for language, text in self._mapping.columns[n].labels.entries
            }
            kind = ColumnKind(plan.use.value)
            is_summed = kind.is_amount and any(
                isinstance(row.cells[place], int | Decimal) for row in typed
            )
            columns.append(
                Column(
                    plan.key,
                    kind,
                    Texts.of(labels),
                    part=plan.part,
                    of=plan.of,
                    decimals=plan.decimals,
                    total=ColumnTotal.SUM if is_summed else ColumnTotal.NONE,
                )
            )
        return tuple(columns)

    def _tell_left_out_column(self, place: int) -> None:
        cells = [cell for cell in self._sheet.column(place) if cell.text]
        if cells:
            self._findings.add("left_out", -1, place, text=cells[0].text)

    # -- rows -----------------------------------------------------------------------------------

    def _rows(self) -> tuple[list[Row], list[int], Row | None]:
        rows: list[Row] = []
        places: list[int] = []
        total: Row | None = None
        keys: set[str] = set()
        for place, use in enumerate(self._mapping.rows):
            if use.is_row:
                row = self._row(place, use, keys)
                keys.add(row.key)
                rows.append(row)
                places.append(place)
            elif use is RowUse.TOTAL and total is None:
                total = Row(TOTAL_KEY, self._cells(place), RowRole.TOTAL)
            elif use is RowUse.TOTAL:
                self._findings.add("second_total", place, -1, text=self._around.text(place))
            elif use is RowUse.SUBTOTAL:
                self._add_subtotal(place, rows)
            elif use is RowUse.SKIP and (text := self._around.text(place)):
                self._findings.add("left_out", place, -1, text=text)
        return rows, places, total

    def _row(self, place: int, use: RowUse, keys: set[str]) -> Row:
        cells = self._cells(place)
        numbers = any(
            isinstance(cell, int | Decimal)
            for cell, group in zip(cells, self._groups, strict=True)
            if self._mapping.columns[group[0]].use.is_number
        )
        is_section = use is RowUse.SECTION
        key = self._key(place, cells, keys)
        return Row(key, cells, _ROLES[use], subtotal=is_section and numbers)

    def _key(self, place: int, cells: Sequence[Cell], keys: set[str]) -> str:
        if not self._named:
            return f"row_{place}"
        columns = self._mapping.columns
        labels = [
            cell
            for cell, group in zip(cells, self._groups, strict=True)
            if columns[group[0]].use is ColumnUse.LABEL and isinstance(cell, Texts)
        ]
        made = row_key(labels, keys)
        written = next((n for n, plan in enumerate(columns) if plan.use is ColumnUse.KEY), None)
        text = "" if written is None else self._sheet.rows[place][written].text
        if written is None or not text:
            return made
        if is_key(text) and text not in keys:
            return text
        self._findings.add("key_changed", place, written, text=text, key=made)
        return made

    def _add_subtotal(self, place: int, rows: list[Row]) -> None:
        heads = [n for n, row in enumerate(rows) if row.role is RowRole.SECTION]
        if not heads:
            self._findings.add("no_section", place, -1, text=self._around.text(place))
            return
        head, typed = rows[heads[-1]], list[Cell]()
        for old, new, group in zip(head.cells, self._cells(place), self._groups, strict=True):
            use = self._mapping.columns[group[0]].use
            takes = use.is_number and old is None
            # What the row itself is called, "Sub-total", says no more than where it went.
            if not takes and use is not ColumnUse.LABEL and new not in (None, old):
                text = self._sheet.rows[place][group[0]].text
                self._findings.add("second_total", place, group[0], text=text)
            typed.append(new if takes else old)
        rows[heads[-1]] = Row(head.key, tuple(typed), RowRole.SECTION, subtotal=True)

    # -- cells ----------------------------------------------------------------------------------

    def _cells(self, row: int) -> tuple[Cell, ...]:
        return tuple(self._cell(row, group) for group in self._groups)

    def _cell(self, row: int, group: Sequence[int]) -> Cell:
        columns = self._mapping.columns
        for place in group:
            self._around.mark(row, place)
        if columns[group[0]].use.is_number:
            return self._number(row, group[0])
        texts = dict(self._words_in(row, n, group) for n in group)
        held = {text for text in texts.values() if text}
        if len(held) == 1 and (len(group) == 1 or len(texts) == 1) and is_abbreviation(*held):
            return Texts.of(*held)
        return Texts.of(texts) or None

    def _words_in(self, row: int, place: int, group: Sequence[int]) -> tuple[str, str]:
        """Return the language and words of a cell; Khmer among words in Latin letters is Khmer."""
        text = self._around.label(row, place)
        others = {self._mapping.columns[n].language for n in group}
        if KHMER not in others and language_of(text, "") == KHMER:
            return KHMER, text
        return self._mapping.columns[place].language or ANY, text

    def _number(self, row: int, place: int) -> Cell:
        cell = self._sheet.rows[row][place]
        if cell.covered or cell.kind is CellKind.BLANK:
            return None
        if cell.value is not None:
            return self._bounded(cell, cell.value, row, place)
        text = bare(cell.text)
        if is_missing(text):
            return NOT_AVAILABLE
        if cell.kind in (CellKind.FORMULA, CellKind.ERROR):
            self._findings.add("not_computed", row, place, text=text)
            return None
        if cell.kind is not CellKind.TEXT:
            self._findings.add("unread", row, place, text=text)
        return Texts.of(text) or None

    def _bounded(self, cell: SheetCell, value: Number, row: int, place: int) -> Cell:
        """Return a number as a table keeps it; one with too many digits as the words it was."""
        if isinstance(value, Decimal) and -int(value.as_tuple().exponent) > MOST_DECIMALS:
            self._findings.add("rounded", row, place, text=cell.text)
            value = round_half_up(value, MOST_DECIMALS).normalize() + 0
        try:
            check_number(value)
        except TableError:
            self._findings.add("unread", row, place, text=cell.text)
            return Texts.of(cell.text)
        return value


def _grouped(columns: Sequence[ColumnPlan]) -> list[tuple[int, ...]]:
    """Return the places of the columns of the table; words that share a key are one of them."""
    groups: dict[str, list[int]] = {}
    for place, plan in enumerate(columns):
        if plan.use.kind is None or not plan.key:
            continue
        group = groups.setdefault(plan.key, [])
        first = columns[group[0]] if group else plan
        apart = {columns[n].language for n in group}
        if group and not (
            plan.use.is_words and first.use is plan.use and plan.language not in apart
        ):
            raise TableError("duplicate", key=plan.key)
        group.append(place)
    return [tuple(group) for group in groups.values()]
