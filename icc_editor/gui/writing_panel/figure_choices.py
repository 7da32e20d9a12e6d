# SPDX-License-Identifier: MIT
"""Finds the cells of a post's tables that are meant by a few words.  No Qt here.

One list for all tables, and any words in any order: of the table, the row or the column, in any
language, their keys, or the number itself.  So ``seats cnrp``, ``cnrp.seats`` and ``489`` lead to
the same cell.  Words are matched once for each row and each column, not for each cell.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import islice, product

from icc_editor.gui.writing_panel.table_values import (
    TableValues,
    caption_of,
    column_label,
    row_label,
    rows_of,
)
from icc_editor.post.figure import FigureForm, FigureProblem, FigureReference
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.text.khmer.fold import fold_key

MOST = 60
"""So many are offered: more are not read, one more word finds what is meant."""

_MOST_WORDS = 8
_GAP = re.compile(r"[\s›]+")
_NUMBER = re.compile(r"[\d.,\u00a0\u202f]*\d%?")
_NOT_DIGIT = re.compile(r"\D+")
# How well a word fits a name: it is in it, begins a word of it, is one, or is all of it.
_NOWHERE, _INSIDE, _BEGINNING, _WORD, _WHOLE = 0, 1, 3, 4, 5
_SELDOM = 3  # what a column of words is behind one of numbers
_AROUND_WORDS = ((" ", " "), ("\n", " "), (" ", "\n"))
_FORMS = (None, FigureForm.SHARE, FigureForm.RANK, FigureForm.WORDS)

_Fit = tuple[int, ...]  # of each word looked for


@dataclass(frozen=True, slots=True)
class FigureChoice:
    """A figure that is offered, named and written as the version has it."""

    reference: FigureReference
    caption: str
    row: str
    column: str
    value: str


@dataclass(frozen=True, slots=True)
class _Named:
    """A row or a column with its names, folded, in all languages."""

    key: str
    label: str
    names: str
    is_words: bool = False  # a column of labels: they are seldom meant


@dataclass(frozen=True)
class _Names:
    """A table, folded; a line end stands between two names."""

    table: ResultsTable
    caption: str
    names: str
    rows: tuple[_Named, ...]
    columns: tuple[_Named, ...]

    @cached_property
    def numbers(self) -> dict[str, list[tuple[int, int]]]:
        """Return where digits are typed, as places of row and column; few words are numbers."""
        return _numbers(self.table.columns, rows_of(self.table))


class FigureChoices:
    """The cells of the tables of one version, made ready to be looked through."""

    def __init__(self, values: TableValues, folded: dict[str, str] | None = None) -> None:
        """Fold the names of all rows and columns; ``folded`` keeps those known from before."""
        self._values = values
        tables = values.tables.tables()
        fold = _Fold({} if folded is None else folded)
        self._tables = tuple(_named(table, values.language, fold) for table in tables)

    @property
    def several(self) -> bool:
        """Return whether a choice has to be told apart by its table."""
        return len(self._tables) > 1

    def __bool__(self) -> bool:
        return bool(self._tables)

    def find(self, query: str) -> list[FigureChoice]:
        """Return what may be meant, the likeliest first; without words the first cells of all.

        Behind a colon: the ways to write the cell that is named before it, or the likeliest.
        """
        names, colon, form = query.partition(":")
        if colon:
            reference = self._reference(names.strip())
            if reference is None:
                likely = self.find(names)[:1]
                reference = likely[0].reference if likely else None
            return [] if reference is None else self._forms(reference, form.strip().casefold())
        words = _words(query)
        found = sorted(self._fits(words), key=lambda fit: -fit[0])
        cells = (cell for _score, cells in found for cell in cells)
        return list(islice(self._written(cells), MOST))

    def near(self, reference: FigureReference) -> list[FigureChoice]:
        """Return what may come in the place of a figure: its other forms, its row, its column."""
        plain = replace(reference, form=None)
        table = next((t for t in self._tables if t.table.id == reference.table), None)
        cells = [reference, *(replace(plain, form=form) for form in _FORMS)]
        if table is not None:
            cells += [replace(plain, column=column.key) for column in table.columns]
            cells += [replace(plain, row=row.key) for row in table.rows]
        found = list(islice(self._written(cells), MOST))
        return found or self.find("")

    def _fits(self, words: Sequence[str]) -> Iterator[tuple[int, Iterable[FigureReference]]]:
        """Yield cells with how well they fit, those that fit equally well together."""
        for table in self._tables:
            own = _fit(words, table.names)
            rows = _grouped(words, table.rows)
            columns = _grouped(words, table.columns)
            for (row_fit, some_rows), (column_fit, some_columns) in product(
                rows.items(), columns.items()
            ):
                fit = [max(three) for three in zip(own, row_fit[1:], column_fit[1:], strict=True)]
                if all(fit):
                    score = 2 * sum(fit) - _SELDOM * column_fit[0]
                    yield score, _references(table, some_rows, some_columns)
            yield from _with_number(table, words, own)

    def _written(self, cells: Iterable[FigureReference]) -> Iterator[FigureChoice]:
        """Yield the cells that have something to show, each once; no form that changes nothing."""
        seen: set[tuple[FigureReference, str]] = set()
        for reference in cells:
            choice = self._choice(reference)
            if choice is None:
                continue
            what = replace(reference, form=None), choice.value
            if what not in seen:
                seen.add(what)
                yield choice

    def _choice(self, reference: FigureReference) -> FigureChoice | None:
        shown = self._values.shown(reference)
        if shown.problem is not None:
            return None
        row = shown.row or reference.row
        return FigureChoice(reference, shown.caption, row, shown.column, shown.text)

    def _reference(self, names: str) -> FigureReference | None:
        keys = names.split(".")
        if len(keys) != 3:
            return None
        reference = FigureReference(keys[0], keys[1], keys[2])
        missing = {
            FigureProblem.MISSING_TABLE,
            FigureProblem.MISSING_ROW,
            FigureProblem.MISSING_COLUMN,
        }
        return None if self._values.shown(reference).problem in missing else reference

    def _forms(self, reference: FigureReference, begun: str) -> list[FigureChoice]:
        forms = (form for form in _FORMS if form is None or form.startswith(begun))
        return list(self._written(replace(reference, form=form) for form in forms))


def folded_names(tables: Iterable[ResultsTable]) -> dict[str, str]:
    """Return the names of all rows and columns, folded: in a job, for large tables have many."""
    known: dict[str, str] = {}
    fold = _Fold(known)
    for table in tables:
        _named(table, "", fold)
    return known


class _Fold:
    """Folds names and remembers them: a table that changes keeps most of its words."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known

    def names(self, key: str, *names: Texts) -> str:
        """Return a key and names in all languages to be looked through; each has a line."""
        texts = (text for name in names for _language, text in name.entries)
        return "\n" + "\n".join(dict.fromkeys(map(self._one, (key, *texts)))) + "\n"

    def _one(self, text: str) -> str:
        if text.isascii():
            return text.casefold()  # as ``fold_key`` does, at once
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = fold_key(text)
        return known


def _named(table: ResultsTable, language: str, fold: _Fold) -> _Names:
    columns = tuple(
        _Named(
            column.key,
            column_label(column, language),
            fold.names(column.key, column.labels),
            not column.kind.is_number,
        )
        for column in table.columns
    )
    return _Names(
        table,
        caption_of(table, language),
        fold.names(table.id, table.caption),
        tuple(_named_row(table, row, language, fold) for row in rows_of(table)),
        columns,
    )


def _named_row(table: ResultsTable, row: Row, language: str, fold: _Fold) -> _Named:
    cells = zip(table.columns, row.cells, strict=True)
    labels = [cell for column, cell in cells if column.kind is ColumnKind.LABEL]
    texts = (label for label in labels if isinstance(label, Texts))
    return _Named(row.key, row_label(table, row, language), fold.names(row.key, *texts))


def _numbers(columns: Sequence[Column], rows: Sequence[Row]) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    places = [place for place, column in enumerate(columns) if column.kind.is_number]
    for number, row in enumerate(rows):
        for place in places:
            cell = row.cells[place]
            if isinstance(cell, int | Decimal):
                found.setdefault(_NOT_DIGIT.sub("", str(cell)), []).append((number, place))
    return found


def _words(query: str) -> list[str]:
    """Return the words that are looked for; the keys in ``table.row`` are two of them."""
    found: list[str] = []
    for word in _GAP.split(fold_key(query)):
        found += [word] if _NUMBER.fullmatch(word) else word.split(".")
    return [word for word in found if word][:_MOST_WORDS]


def _fit(words: Sequence[str], names: str) -> _Fit:
    return tuple(_fit_of(word, names) for word in words)


def _fit_of(word: str, names: str) -> int:
    if word not in names:
        return _NOWHERE
    if f"\n{word}\n" in names:
        return _WHOLE
    if any(f"{before}{word}{after}" in names for before, after in _AROUND_WORDS):
        return _WORD
    begins = f"\n{word}" in names or f" {word}" in names
    return _BEGINNING if begins else _INSIDE


def _grouped(words: Sequence[str], named: Sequence[_Named]) -> dict[_Fit, list[int]]:
    """Return the places of rows or columns by how the words fit them; the first says "words"."""
    groups: dict[_Fit, list[int]] = {}
    for place, one in enumerate(named):
        groups.setdefault((int(one.is_words), *_fit(words, one.names)), []).append(place)
    return groups


def _references(
    table: _Names, rows: Sequence[int], columns: Sequence[int]
) -> Iterator[FigureReference]:
    for row, column in product(rows, columns):
        yield FigureReference(table.table.id, table.rows[row].key, table.columns[column].key)


def _with_number(
    table: _Names, words: Sequence[str], own: _Fit
) -> Iterator[tuple[int, Iterable[FigureReference]]]:
    """Yield the cells in which one of the words is typed as a number, and that fit the others."""
    for at, word in enumerate(words):
        if not _NUMBER.fullmatch(word):
            continue
        for row, column in table.numbers.get(_NOT_DIGIT.sub("", word), ()):
            fits = zip(
                own,
                _fit(words, table.rows[row].names),
                _fit(words, table.columns[column].names),
                strict=True,
            )
            fit = [_WORD if at == n else max(three) for n, three in enumerate(fits)]
            if all(fit):
                yield 2 * sum(fit), _references(table, (row,), (column,))
