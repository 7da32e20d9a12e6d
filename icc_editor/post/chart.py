# SPDX-License-Identifier: MIT
"""A chart of a results table: what it shows, before and after it is drawn."""

from dataclasses import dataclass
from enum import StrEnum

from icc_editor.post.table_parts import Extra, ExtraValue

SCALE = 10_000
"""Lengths of bars are whole numbers of this part of the longest one."""


class ChartKind(StrEnum):
    """How the figures are drawn."""

    BARS = "bars"  # one bar for each row
    STACKED = "stacked"  # parts of a whole, one behind the other: seats


@dataclass(frozen=True, slots=True)
class Series:
    """What one colour stands for in a stacked chart; ``value`` is written beside the name."""

    label: str
    colour: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a bar: its length in ``SCALE``, below zero to the left, and its figure.

    ``value`` is as readers read it; ``series`` is a 0-based place in the drawing's series.
    """

    length: int
    value: str
    colour: str
    series: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``value`` is written behind it, ``heading`` above it when a section begins there.

    Without ``segments`` there is nothing to draw but the value's words (``n/a``).
    """

    label: str
    value: str
    segments: tuple[Segment, ...] = ()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything a chart shows, in the order it is read, in one language.

    ``series`` are empty but for stacked charts.  ``notes`` stand below.  ``description`` says the
    same in words, for those who do not see the picture.
    """

    language: str
    title: str
    measure: str
    bars: tuple[Bar, ...]
    series: tuple[Series, ...] = ()
    notes: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart as a picture: the bytes of a PNG, its size in pixels, the words for it.

    ``name`` is a file's name that is the same whenever what is drawn is the same.
    """

    data: bytes
    width: int
    height: int
    description: str
    name: str


def with_column_renamed(options: Extra, old: str, new: str) -> Extra:
    """Return a table's ``options.chart`` with another key for a column, wherever it is named."""

    def renamed(name: str, value: ExtraValue) -> ExtraValue:
        if name == "column" and value == old:
            return new
        if name == "columns" and isinstance(value, tuple):
            return tuple(new if key == old else key for key in value)
        if name == "colours" and isinstance(value, Extra):
            return Extra(tuple((new if key == old else key, its) for key, its in value.entries))
        return value

    return Extra(tuple((name, renamed(name, value)) for name, value in options.entries))
