# SPDX-License-Identifier: MIT
"""A results table as plain data, the way ``tomllib`` gives it, and back.

What has its default value is left out.  Keys this program does not know come last, as they were.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from icc_editor.errors import IccEditorError, TableError
from icc_editor.formats.toml_nodes import Path
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    ANY,
    LONGEST_TEXT,
    MOST_COLUMNS,
    MOST_ROWS,
    NO_EXTRA,
    NOT_AVAILABLE,
    RESERVED_COLUMN_KEYS,
    TOTAL_KEY,
    Accepted,
    Cell,
    Column,
    ColumnKind,
    ColumnTotal,
    Extra,
    ExtraValue,
    Missing,
    Options,
    Row,
    RowRole,
    Source,
    Texts,
)

MOST_DEPTH = 16

Data = dict[str, object]
_Choice = TypeVar("_Choice", bound=StrEnum)
_Item = TypeVar("_Item")


class Misfit(IccEditorError):
    """The data is no results table: ``reason`` and the ``path`` at which it is none."""

    def __init__(self, path: Path, reason: str, key: str = "") -> None:
        """Remember where and why."""
        super().__init__()
        self.path = path
        self.reason = reason
        self.key = key


# -- out ----------------------------------------------------------------------------------------


def table_data(table: ResultsTable) -> Data:
    """Return ``table`` as data, its keys in the order of the file."""
    data: Data = {"id": table.id}
    _put(data, "caption", _texts_data(table.caption))
    _put(data, "note", _texts_data(table.note))
    _put(data, "source", _source_data(table.source))
    _put(data, "options", _options_data(table.options))
    _put(data, "columns", [column_data(column) for column in table.columns])
    _put(data, "rows", [row_data(row, table.columns) for row in table.rows])
    if table.total is not None:
        data["total"] = row_data(table.total, table.columns)
    _put(data, "accepted", [accepted_data(accepted) for accepted in table.accepted])
    return _with_extra(data, table.extra)


def column_data(column: Column) -> Data:
    """Return a column as data."""
    data: Data = {"key": column.key, "kind": column.kind.value}
    _put(data, "label", _texts_data(column.labels))
    _put(data, "unit", _texts_data(column.unit))
    _put(data, "part", column.part)
    if column.of != "":
        data["of"] = column.of
    if column.decimals is not None:
        data["decimals"] = column.decimals
    if column.total is not ColumnTotal.NONE:
        data["total"] = column.total.value
    _put(data, "hidden", column.hidden)
    return _with_extra(data, column.extra)


def row_data(row: Row, columns: tuple[Column, ...]) -> Data:
    """Return a row as data: what it is, then its cells in the order of the columns."""
    data: Data = {}
    if row.role is not RowRole.TOTAL:
        data["key"] = row.key
        if row.role is not RowRole.DATA:
            data["role"] = row.role.value
    _put(data, "subtotal", row.subtotal)
    _put(data, "hidden", row.hidden)
    _put(data, "colour", row.colour)
    for column, cell in zip(columns, row.cells, strict=True):
        if isinstance(cell, Texts):
            data[column.key] = _cell_text_data(cell)
        elif isinstance(cell, Missing):
            data[column.key] = NOT_AVAILABLE.value
        elif cell is not None:
            data[column.key] = cell
    return _with_extra(data, row.extra)


def accepted_data(accepted: Accepted) -> Data:
    """Return an accepted finding as data."""
    data: Data = {"id": accepted.id}
    _put(data, "reason", accepted.reason)
    return _with_extra(data, accepted.extra)


def _put(data: Data, key: str, value: object) -> None:
    if value:
        data[key] = value


def _with_extra(data: Data, extra: Extra) -> Data:
    for key, value in extra.entries:
        data.setdefault(key, value)
    return data


def _texts_data(texts: Texts) -> str | dict[str, str]:
    if len(texts.entries) == 1 and texts.entries[0][0] == ANY:
        return texts.entries[0][1]
    return dict(texts.entries)


def _cell_text_data(texts: Texts) -> str | dict[str, str]:
    data = _texts_data(texts)
    return {ANY: NOT_AVAILABLE.value} if data == NOT_AVAILABLE.value else data


def _source_data(source: Source) -> Data:
    data: Data = {}
    _put(data, "text", _texts_data(source.text))
    _put(data, "url", _texts_data(source.url))
    _put(data, "date", source.date)
    return _with_extra(data, source.extra)


def _options_data(options: Options) -> Data:
    data: Data = {}
    _put(data, "sort", options.sort)
    _put(data, "descending", options.descending)
    _put(data, "chart", options.chart)
    return _with_extra(data, options.extra)


# -- in -----------------------------------------------------------------------------------------


def table_of(data: Mapping[str, object]) -> ResultsTable:
    """Return the table that ``data`` describes.

    Raises:
        Misfit: It describes none.
    """
    reader = _Reader(data, ())
    identity = reader.required("id")
    columns = tuple(reader.elements("columns", _column, MOST_COLUMNS, "too_many_columns"))
    _check_unique([column.key for column in columns], "columns")
    rows = tuple(reader.elements("rows", _RowReader(columns).row, MOST_ROWS, "too_many_rows"))
    _check_unique([row.key for row in rows], "rows")
    total = None
    if reader.has("total"):
        total = _RowReader(columns).total(reader.inner("total"))
    source, options = reader.inner("source"), reader.inner("options")
    with _At(("id",)):
        return ResultsTable(
            identity,
            reader.texts("caption"),
            reader.texts("note"),
            Source(source.texts("text"), source.texts("url"), source.date("date"), source.rest()),
            columns,
            rows,
            total,
            Options(
                options.text("sort"),
                options.flag("descending"),
                options.inner("chart").rest(),
                options.rest(),
            ),
            tuple(reader.elements("accepted", _accepted, MOST_ROWS, "too_many_rows")),
            reader.rest(),
        )


@dataclass(frozen=True, slots=True)
class _At:
    """Names the place of an error that a part of a table raises."""

    path: Path

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if isinstance(error, TableError):
            raise Misfit(self.path, error.reason, error.key) from error


class _Reader:
    """The keys of one table of the file; those that were asked for are known."""

    def __init__(self, data: object, path: Path) -> None:
        if not isinstance(data, dict):
            raise Misfit(path, "type")
        self.data: Mapping[str, object] = data
        self.path = path
        self._known: set[str] = set()

    def has(self, key: str) -> bool:
        return key in self.data

    def get(self, key: str, kind: type[_Item], default: _Item) -> _Item:
        self._known.add(key)
        value = self.data.get(key, default)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise Misfit((*self.path, key), "type", key)
        return value

    def text(self, key: str) -> str:
        return self.get(key, str, "")

    def required(self, key: str) -> str:
        if key not in self.data:
            raise Misfit(self.path, "missing", key)
        return self.text(key)

    def flag(self, key: str) -> bool:
        return self.get(key, bool, False)

    def choice(self, key: str, default: _Choice) -> _Choice:
        try:
            return type(default)(self.get(key, str, default.value))
        except ValueError as cause:
            raise Misfit((*self.path, key), "choice", key) from cause

    def date(self, key: str) -> date | None:
        self._known.add(key)
        value = self.data.get(key)
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError as cause:
                raise Misfit((*self.path, key), "type", key) from cause
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        raise Misfit((*self.path, key), "type", key)

    def texts(self, key: str) -> Texts:
        self._known.add(key)
        return _texts(self.data.get(key, ""), (*self.path, key))

    def inner(self, key: str) -> "_Reader":
        self._known.add(key)
        return _Reader(self.data.get(key, {}), (*self.path, key))

    def elements(
        self, key: str, read: Callable[["_Reader"], _Item], most: int, reason: str
    ) -> Iterator[_Item]:
        values: list[object] = self.get(key, list, [])
        if len(values) > most:
            raise Misfit((*self.path, key), reason, key)
        for number, value in enumerate(values):
            path = (*self.path, key, number)
            reader = _Reader(value, path)
            with _At(path):
                yield read(reader)

    def rest(self) -> Extra:
        left = [entry for entry in self.data.items() if entry[0] not in self._known]
        if not left:
            return NO_EXTRA
        return Extra(tuple((key, _frozen(value, (*self.path, key), 1)) for key, value in left))


def _texts(value: object, path: Path) -> Texts:
    if isinstance(value, str):
        entries = [(ANY, value)]
    elif isinstance(value, dict):
        entries = list(value.items())
    else:
        raise Misfit(path, "type", str(path[-1]))
    for _language, text in entries:
        if not isinstance(text, str):
            raise Misfit(path, "type", str(path[-1]))
        if len(text) > LONGEST_TEXT:
            raise Misfit(path, "too_long", str(path[-1]))
    with _At(path):
        return Texts(tuple(entries))


def _frozen(value: object, path: Path, depth: int) -> ExtraValue:
    if depth > MOST_DEPTH:
        raise Misfit(path, "depth", str(path[-1]))
    if isinstance(value, dict):
        return Extra(tuple((key, _frozen(its, path, depth + 1)) for key, its in value.items()))
    if isinstance(value, list):
        return tuple(_frozen(its, path, depth + 1) for its in value)
    if isinstance(value, str | int | Decimal | datetime | date | time):
        return value
    raise Misfit(path, "type", str(path[-1]))


def _check_unique(keys: list[str], name: str) -> None:
    seen: set[str] = set()
    for number, key in enumerate(keys):
        if key in seen:
            raise Misfit((name, number), "duplicate", key)
        seen.add(key)


def _column(reader: _Reader) -> Column:
    key = reader.required("key")
    of = reader.data.get("of", "")
    if isinstance(of, bool) or not isinstance(of, str | int | Decimal):
        raise Misfit((*reader.path, "of"), "type", "of")
    reader.get("of", object, "")
    decimals = reader.get("decimals", int, -1) if reader.has("decimals") else None
    return Column(
        key,
        reader.choice("kind", ColumnKind.COUNT),
        reader.texts("label"),
        reader.texts("unit"),
        reader.text("part"),
        of,
        decimals,
        reader.choice("total", ColumnTotal.NONE),
        reader.flag("hidden"),
        reader.rest(),
    )


def _accepted(reader: _Reader) -> Accepted:
    return Accepted(reader.required("id"), reader.text("reason"), reader.rest())


class _RowReader:
    """Reads rows; made once, as it is asked for each of many."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        self._keys = tuple(column.key for column in columns)
        self._known = frozenset(self._keys) | (RESERVED_COLUMN_KEYS - {TOTAL_KEY, "section"})

    def row(self, reader: _Reader) -> Row:
        key = reader.required("key")
        role = reader.choice("role", RowRole.DATA) if reader.has("role") else RowRole.DATA
        if role is RowRole.TOTAL:
            raise Misfit((*reader.path, "role"), "reserved", TOTAL_KEY)
        return self._made(reader, key, role)

    def total(self, reader: _Reader) -> Row:
        if reader.has("key") or reader.has("role"):
            raise Misfit(reader.path, "reserved", TOTAL_KEY)
        with _At(reader.path):
            return self._made(reader, TOTAL_KEY, RowRole.TOTAL)

    def _made(self, reader: _Reader, key: str, role: RowRole) -> Row:
        data, path = reader.data, reader.path
        cells = tuple([_cell(data[k], path, k) if k in data else None for k in self._keys])
        left = [entry for entry in data.items() if entry[0] not in self._known]
        extra = NO_EXTRA
        if left:
            extra = Extra(tuple((k, _frozen(value, (*path, k), 1)) for k, value in left))
        return Row(
            key,
            cells,
            role,
            reader.flag("subtotal"),
            reader.flag("hidden"),
            reader.text("colour"),
            extra,
        )


def _cell(value: object, path: Path, key: str) -> Cell:
    if type(value) is int or isinstance(value, Decimal):
        return value
    if value == NOT_AVAILABLE.value:
        return NOT_AVAILABLE
    if isinstance(value, str | dict):
        return _texts(value, (*path, key)) or None
    raise Misfit((*path, key), "cell", key)
