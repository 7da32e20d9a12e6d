# SPDX-License-Identifier: MIT
"""How a text names a results table: as the address of a picture, ``tables/communes.toml``.

With ``#chart`` behind it the picture is the table's chart.  Rendered, that bears the language of
its words (``#chart-km``): two versions in one post show two pictures.
"""

import re
from dataclasses import dataclass

from icc_editor.post.part import PartKind

TABLES = PartKind.TABLE.folder
SUFFIX = PartKind.TABLE.suffix
# No points: what Syncthing and others add to the name of a second file is no table.
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")

_ADDRESS = re.compile(rf"(?:\./)?{TABLES}/(?P<name>{NAME.pattern})\.toml")
_CHART = re.compile(_ADDRESS.pattern + r"#chart(?:-(?P<language>[A-Za-z0-9-]+))?")
_ADDRESSES = re.compile(rf"{TABLES}/({NAME.pattern})\.toml")


def address_of(name: str) -> str:
    """Return the address of the table called ``name``."""
    return f"{TABLES}/{name}{SUFFIX}"


def table_named_by(address: str) -> str | None:
    """Return the name of the table an address leads to; None when it is no table.

    ``tables/communes.toml#chart`` is a picture of one and no table.
    """
    match = _ADDRESS.fullmatch(address)
    return match["name"] if match else None


@dataclass(frozen=True, slots=True)
class ChartAddress:
    """The chart of the table called ``table``; ``language`` is empty as the text has it."""

    table: str
    language: str = ""

    def __str__(self) -> str:
        return f"{address_of(self.table)}#chart" + (f"-{self.language}" if self.language else "")


def chart_named_by(address: str) -> ChartAddress | None:
    """Return the chart an address leads to; None when it is no chart."""
    match = _CHART.fullmatch(address)
    return ChartAddress(match["name"], match["language"] or "") if match else None


def without_tables(text: str) -> str:
    """Return ``text`` without the addresses of tables in it, which are no words."""
    return _ADDRESSES.sub("", text)


def tables_named_in(text: str) -> frozenset[str]:
    """Return the names of all tables whose address stands anywhere in a text."""
    return frozenset(_ADDRESSES.findall(text)) if SUFFIX in text else frozenset()
