# SPDX-License-Identifier: MIT
"""What a table's file says of its chart (``options.chart``)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from icc_editor.errors import ChartUnfit
from icc_editor.post.chart import ChartKind
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Extra, ExtraValue

_COLOUR = re.compile("#[0-9a-f]{6}")
_Choice = TypeVar("_Choice", bound=StrEnum)


class ChartOrder(StrEnum):
    """In which order the bars stand."""

    TABLE = "table"
    VALUE = "value"  # the largest first


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """What is to be drawn; keys that the program does not know are left alone.

    ``column`` empty leaves the choice to the chart.  ``columns`` (stacked charts only) gives every
    row a bar of its own, its parts are these columns.  ``top`` is how many of the largest are
    shown, 0 for all.  ``colours`` are those of ``columns``, by key.
    """

    kind: ChartKind = ChartKind.BARS
    column: str = ""
    columns: tuple[str, ...] = ()
    top: int = 0
    order: ChartOrder = ChartOrder.TABLE
    colours: Mapping[str, str] | None = None

    def colour_of(self, column: str) -> str:
        """Return the colour chosen for a column, empty for none."""
        return (self.colours or {}).get(column, "")


def chart_options(table: ResultsTable) -> ChartOptions:
    """Return the options of a table's chart; what is left out has its default.

    Raises:
        ChartUnfit: ``option``: ``key`` is the one that cannot be understood.
    """
    reader = _Reader(table.id, table.options.chart)
    return ChartOptions(
        reader.choice("kind", ChartKind.BARS),
        reader.text("column"),
        reader.texts("columns"),
        reader.number("top"),
        reader.choice("order", ChartOrder.TABLE),
        reader.colours("colours"),
    )


class _Reader:
    def __init__(self, table: str, options: Extra) -> None:
        self._table = table
        self._values = dict(options.entries)

    def text(self, key: str) -> str:
        return self._checked(key, self._values.get(key, ""))

    def choice(self, key: str, default: _Choice) -> _Choice:
        try:
            return type(default)(self._checked(key, self._values.get(key, default)))
        except ValueError:
            raise self._unfit(key) from None

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._values.get(key, ())
        if not isinstance(values, tuple):
            raise self._unfit(key)
        return tuple(self._checked(key, value) for value in values)

    def number(self, key: str) -> int:
        value = self._values.get(key, 0)
        if type(value) is not int or value < 0:
            raise self._unfit(key)
        return value

    def colours(self, key: str) -> Mapping[str, str]:
        values = self._values.get(key, Extra())
        if not isinstance(values, Extra):
            raise self._unfit(key)
        found = {column: self._checked(key, colour) for column, colour in values.entries}
        if not all(map(_COLOUR.fullmatch, found.values())):
            raise self._unfit(key)
        return found

    def _checked(self, key: str, value: ExtraValue) -> str:
        if not isinstance(value, str):
            raise self._unfit(key)
        return value

    def _unfit(self, key: str) -> ChartUnfit:
        return ChartUnfit(self._table, reason="option", key=key)
