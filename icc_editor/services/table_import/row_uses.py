# SPDX-License-Identifier: MIT
"""What each row of a sheet seems to be."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain

from icc_editor.formats.tabular.cell_reading import bare
from icc_editor.formats.tabular.sheet import Sheet, SheetCell, Value
from icc_editor.post.table_parts import RESERVED_COLUMN_KEYS, RowRole
from icc_editor.services.table_checks.ballots import Measure
from icc_editor.services.table_import.column_uses import has_number
from icc_editor.services.table_import.header_words import (
    measure,
    names_subtotal,
    names_total,
    source_in,
)
from icc_editor.services.table_import.keys import is_key
from icc_editor.services.table_import.mapping import ColumnPlan, ColumnUse, RowUse
from icc_editor.text.provinces import province_of

_APART = frozenset({Measure.INVALID, Measure.BLANK, Measure.VOTERS, Measure.REGISTERED})
_FEWEST = 2  # rows that a total sums
_FEWEST_UNNAMED = 3
_LONGEST_LABEL = 40
_SIGNS = "*†‡§("
_ENDS = ".!?:។)"
_OWN = RESERVED_COLUMN_KEYS & {"key", "role"}


def header_uses(sheet: Sheet) -> tuple[RowUse, ...]:
    """Return what the header rows are.

    Above the others may be a title, or keys as this program writes them; below them the first
    section, which no number tells from a header.
    """
    headers = sheet.rows[: sheet.header_rows]
    words = [list(dict.fromkeys(cell.text for cell in row if cell.text)) for row in headers]
    uses = []
    for place, row in enumerate(headers):
        below = any(len(its) > 1 for its in words[place + 1 :])
        if _holds_keys(row):
            uses.append(RowUse.KEYS)
        elif len(words[place]) == 1 and below and sheet.width > 1:
            uses.append(RowUse.CAPTION)
        elif place and _is_section(sheet, place, RowUse.HEADER in uses):
            uses.append(RowUse.SECTION)
        else:
            uses.append(RowUse.HEADER)
    return tuple(uses)


def _is_section(sheet: Sheet, place: int, below_header: bool) -> bool:
    """Return whether the last header row holds one text below the name of its column."""
    row, above = sheet.rows[place], sheet.rows[place - 1]
    texts = {cell.text for cell in row if cell.text}
    first = next((n for n, cell in enumerate(row) if cell.text), 0)
    is_last = place == sheet.header_rows - 1
    return (
        below_header
        and is_last
        and len(texts) == 1
        and not row[first].covered
        and bool(above[first].text)
        and len({cell.text for cell in above}) > 1
    )


def _holds_keys(row: Sequence[SheetCell]) -> bool:
    texts = [cell.text for cell in row]
    if not texts or texts[0] != "key" or len(set(texts)) != len(texts):
        return False
    return all(text in _OWN or _is_column_key(text) for text in texts)


def _is_column_key(text: str) -> bool:
    return is_key(text) and text not in RESERVED_COLUMN_KEYS


def row_uses(
    sheet: Sheet, headers: Sequence[RowUse], columns: Sequence[ColumnPlan]
) -> tuple[RowUse, ...]:
    """Return a use for every row of the sheet."""
    roles = [place for place, plan in enumerate(columns) if plan.use is ColumnUse.ROLE]
    if roles:
        return (*headers, *[_written(row[roles[0]].text) for row in sheet.rows[len(headers) :]])
    return _Rows(sheet, headers, columns).uses()


def _written(role: str) -> RowUse:
    return RowUse(role) if role in set(RowRole) else RowUse.DATA


class _Rows:
    """Looks at the rows of a sheet, from the plainest sign to the one that needs the others."""

    def __init__(
        self, sheet: Sheet, headers: Sequence[RowUse], columns: Sequence[ColumnPlan]
    ) -> None:
        self._sheet = sheet
        self._first = len(headers)
        self._headers = headers
        self._numbers = [n for n, plan in enumerate(columns) if plan.use.is_number]
        self._counts = [n for n, plan in enumerate(columns) if plan.use is ColumnUse.COUNT]
        labels = [n for n, plan in enumerate(columns) if plan.use is ColumnUse.LABEL]
        self._labels = [n for n in labels if columns[n].key == columns[labels[0]].key]
        self._marks = {cell.mark for row in sheet.rows for cell in row if cell.mark}
        self._uses = [*headers, *[RowUse.DATA] * (len(sheet.rows) - len(headers))]

    def uses(self) -> tuple[RowUse, ...]:
        body = range(self._first, len(self._uses))
        self._find_words(body)
        data = self._data()
        self._find_provinces(data)
        in_sections = RowUse.SECTION in self._uses
        named = [n for n in self._data() if measure(self._label(n)) is not None]
        has_parties = len(self._data()) - len(named) >= _FEWEST
        if has_parties:
            self._find_apart(named)
        self._find_subtotals(in_sections=in_sections)
        self._find_total(has_parties=has_parties)
        return tuple(self._uses)

    def _data(self) -> list[int]:
        return [n for n, use in enumerate(self._uses) if use is RowUse.DATA]

    def _label(self, place: int) -> str:
        row = self._sheet.rows[place]
        return next((text for n in self._labels if (text := bare(row[n].text))), "")

    def _has_numbers(self, place: int) -> bool:
        """Return whether a row holds a number, or a word (n/a) in a column of them."""
        row = self._sheet.rows[place]
        if any(has_number(row[n]) for n in self._numbers):
            return True
        texts = {cell.text for cell in row if cell.text}
        return len(texts) > 1 and any(row[n].text and not row[n].covered for n in self._numbers)

    def _find_words(self, body: Sequence[int]) -> None:
        """Tell notes, sections and blank rows; a table without numbers has rows of words."""
        with_numbers = [place for place in body if self._has_numbers(place)]
        if not with_numbers:
            for place in body:
                if not any(cell.text for cell in self._sheet.rows[place]):
                    self._uses[place] = RowUse.SKIP
            return
        for place in body:
            row = self._sheet.rows[place]
            words = list(dict.fromkeys(cell.text for cell in row if cell.text))
            if not words:
                self._uses[place] = RowUse.SKIP
            elif len(words) > 1 or self._has_numbers(place):
                continue
            elif place > with_numbers[-1]:
                self._uses[place] = self._around(place, words[0])
            elif not self._is_one_of_many(place):
                self._uses[place] = RowUse.SECTION

    def _around(self, place: int, text: str) -> RowUse:
        """Return what one text behind the last numbers is; a short one may be a row without any."""
        if source_in(text):
            return RowUse.SOURCE
        before = self._uses[place - 1]
        is_note = (
            before in (RowUse.NOTE, RowUse.SOURCE, RowUse.SKIP)
            or len(text) > _LONGEST_LABEL
            or text[0] in _SIGNS
            or any(cell.covered for cell in self._sheet.rows[place])
            or any(text.startswith(mark) for mark in self._marks)
            or text[-1] in _ENDS
            or names_total(self._label(place - 1))
        )
        return RowUse.NOTE if is_note else RowUse.DATA

    def _is_one_of_many(self, place: int) -> bool:
        """Return whether a row without numbers is a province among provinces."""
        if province_of(self._label(place)) is None:
            return False
        rows = [n for n in range(self._first, len(self._uses)) if self._has_numbers(n)]
        provinces = sum(province_of(self._label(n)) is not None for n in rows)
        return provinces * 2 > len(rows)

    def _find_provinces(self, data: Sequence[int]) -> None:
        """Tell provinces with numbers that head the rows of their parties or communes."""
        if RowUse.SECTION in self._uses or not self._labels:
            return
        heads = [n for n in data if province_of(self._label(n)) is not None]
        if len(heads) < 2 or len(heads) * 2 > len(data) or not data or heads[0] != data[0]:
            return
        ends = [*heads[1:], data[-1] + 1]
        parts = [[n for n in data if head < n < end] for head, end in zip(heads, ends, strict=True)]
        fits = sum(self._sums(head, its) for head, its in zip(heads, parts, strict=True) if its)
        if fits * 2 > len(heads):
            for head in heads:
                self._uses[head] = RowUse.SECTION

    def _find_apart(self, named: Sequence[int]) -> None:
        for place in named:
            if measure(self._label(place)) in _APART:
                self._uses[place] = RowUse.APART

    def _find_subtotals(self, *, in_sections: bool) -> None:
        """Tell subtotals; the last one may be the total of all sections by another name."""
        data = self._data()
        named = [n for n in data if names_subtotal(self._label(n), in_sections=in_sections)]
        for place in named:
            self._uses[place] = RowUse.SUBTOTAL
        in_several = self._uses.count(RowUse.SECTION) > 1
        called = any(names_total(self._label(n)) for n in data)
        is_last = bool(named) and named[-1] == data[-1]
        if in_several and is_last and not called and self._sums(named[-1], self._data()):
            self._uses[named[-1]] = RowUse.TOTAL

    def _find_total(self, *, has_parties: bool) -> None:
        """Tell the row that sums the data rows; others that are called total stand apart."""
        if RowUse.TOTAL in self._uses:
            return
        data = self._data()
        called = [n for n in data if names_total(self._label(n))]
        valid = [n for n in data if measure(self._label(n)) is Measure.VALID]
        if len(data) - len(called) - len(valid) < _FEWEST or not has_parties:
            valid = []
        candidates = [*called, *valid]
        others = [n for n in data if n not in candidates]
        if not others:
            return
        fitting = [n for n in candidates if self._sums(n, others)]
        if not candidates and len(data) > _FEWEST_UNNAMED:
            ends = (data[-1], data[0])
            fitting = [n for n in ends if self._sums(n, [o for o in data if o != n])][:1]
        chosen = next(chain(fitting, called, valid), None)
        for place in {*candidates, *fitting}:
            self._uses[place] = RowUse.TOTAL if place == chosen else RowUse.APART

    def _sums(self, place: int, rows: Sequence[int]) -> bool:
        """Return whether every count of a row is the sum of those in ``rows``, and none is zero."""
        seen = False
        for column in self._counts:
            value = self._sheet.rows[place][column].value
            if value is None:
                continue
            parts: list[Value] = [
                part for n in rows if (part := self._sheet.rows[n][column].value) is not None
            ]
            if sum(map(Decimal, parts)) != value:
                return False
            seen = seen or value != 0
        return seen
