# SPDX-License-Identifier: MIT
"""What a results table is made of: texts, cells, columns, rows, its source."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum

from icc_editor.errors import TableError

MOST_ROWS = 20_000
MOST_COLUMNS = 200
LONGEST_KEY = 64
MOST_DIGITS = 18
"""Digits before the decimal point that a number may have: no count of people needs more."""
LONGEST_TEXT = 100_000
"""Code points that a text in one language may have."""
MOST_DECIMALS = 12

ANY = "*"
"""In place of a language: the text is the same in all of them (``CPP``)."""
TOTAL_KEY = "total"
SECTION = "section"
# A row's line in the file holds these beside its cells, or ``of`` needs the word.
RESERVED_COLUMN_KEYS = frozenset(
    {"key", "role", "subtotal", "hidden", "colour", TOTAL_KEY, SECTION}
)

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_NOT_IN_KEY = re.compile(r"[^a-z0-9]+")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LANGUAGE = re.compile(r"\*|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Texts:
    """A text in several languages, as sorted (language, text) pairs; empty texts are not kept.

    The language is a BCP 47 tag, or ``ANY`` for a text that is the same in all.

    Raises:
        TableError: ``language``: that is no tag, or it is there twice.
    """

    entries: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        entries = self.entries
        if len(entries) == 1 and entries[0][0] == ANY and entries[0][1]:
            return  # most of them
        kept = tuple(sorted((language, text) for language, text in entries if text))
        for language, _text in kept:
            if not _LANGUAGE.fullmatch(language):
                raise TableError("language", key=language[:LONGEST_KEY])
        if len({language for language, _text in kept}) != len(kept):
            raise TableError("language", key=next(iter(kept))[0])
        object.__setattr__(self, "entries", kept)

    @classmethod
    def of(cls, texts: str | Mapping[str, str]) -> "Texts":
        """Return a text for all languages, or one per language."""
        return cls(((ANY, texts),) if isinstance(texts, str) else tuple(texts.items()))

    def __bool__(self) -> bool:
        return bool(self.entries)

    def get(self, language: str) -> str:
        """Return the text in ``language``, else the one for all languages, else nothing."""
        common = ""
        for its, text in self.entries:
            if its == language:
                return text
            if its == ANY:
                common = text
        return common

    def with_text(self, language: str, text: str) -> "Texts":
        """Return these texts with another one in ``language``; an empty one is taken out."""
        others = tuple(entry for entry in self.entries if entry[0] != language)
        return Texts((*others, (language, text)))

    def missing(self, languages: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``languages`` in which there is nothing to read."""
        return tuple(language for language in languages if not self.get(language))


NO_TEXT = Texts()


class Missing(Enum):
    """What stands in a cell that has no value on purpose; a blank cell is None."""

    NOT_AVAILABLE = "n/a"


NOT_AVAILABLE = Missing.NOT_AVAILABLE

Number = int | Decimal
Cell = Number | Texts | Missing | None
"""A blank cell (None) is not zero, and neither is one whose value is not available."""


@dataclass(frozen=True, slots=True)
class Extra:
    """Keys of the file this program does not know, in the file's order; tables are ``Extra``s."""

    entries: tuple[tuple[str, "ExtraValue"], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)


NO_EXTRA = Extra()

ExtraValue = str | int | Decimal | bool | datetime | date | time | tuple["ExtraValue", ...] | Extra


class ColumnKind(StrEnum):
    """What stands in a column, and what can be done with it: nobody else keeps lists of kinds.

    What a kind is computed as, or checked for, stands in branches that end in ``assert_never``.
    """

    LABEL = "label"  # names the row: a header cell
    COUNT = "count"
    SHARE = "share"  # in percent
    RANK = "rank"
    CHANGE = "change"
    TEXT = "text"

    @property
    def is_number(self) -> bool:
        """Whether numbers stand in it."""
        return self not in (ColumnKind.LABEL, ColumnKind.TEXT)

    @property
    def is_amount(self) -> bool:
        """Whether its numbers say how much: they are summed, compared and drawn."""
        return self.is_number and self is not ColumnKind.RANK

    @property
    def is_percent(self) -> bool:
        """Whether its numbers are in percent: they are written with the sign."""
        return self is ColumnKind.SHARE

    @property
    def is_computable(self) -> bool:
        """Whether its numbers can come from other columns."""
        return self.is_number and self is not ColumnKind.COUNT


class ColumnTotal(StrEnum):
    """What the total row has in a column."""

    NONE = "none"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``labels`` and ``unit`` in each language.

    Shares, ranks and changes that have a ``part`` are computed from that column, and what is typed
    in them is what the source gave, to compare; without one they are typed.  ``of`` says against
    what: ``total`` (the sum of ``part``), ``section`` (its sum in the row's section), another
    column's key (in the same row), or a number.  A share is ``part`` / ``of`` in percent; a rank
    is that of ``part`` among all rows (``total``) or in its section; a change is ``part`` − ``of``.

    ``decimals`` None leaves them to the kind: two for a share, as many as there are for a count.

    Raises:
        TableError: ``key``, ``reserved`` or ``decimals``.
    """

    key: str
    kind: ColumnKind = ColumnKind.COUNT
    labels: Texts = NO_TEXT
    unit: Texts = NO_TEXT
    part: str = ""
    of: str | Number = ""
    decimals: int | None = None
    total: ColumnTotal = ColumnTotal.NONE
    hidden: bool = False
    extra: Extra = NO_EXTRA

    def __post_init__(self) -> None:
        check_key(self.key)
        if self.key in RESERVED_COLUMN_KEYS:
            raise TableError("reserved", key=self.key)
        if self.decimals is not None and not 0 <= self.decimals <= MOST_DECIMALS:
            raise TableError("decimals", key=self.key)
        if not isinstance(self.of, str):
            check_number(self.of, self.key)

    @property
    def is_computed(self) -> bool:
        """Return whether its values come from other columns."""
        return bool(self.part) and self.kind.is_computable


class RowRole(StrEnum):
    """What a row is in the table."""

    DATA = "data"
    SECTION = "section"  # heads the rows up to the next one, as a province does
    APART = "apart"  # shown, but in no sum, share of a total or rank: invalid ballots
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; ``cells`` stand in the order of the table's columns.

    A section's row and the total row hold labels; the numbers typed in them are what the source
    gave, kept to compare: the sums shown are computed.  ``subtotal`` asks for the sums of a
    section.  ``colour`` is ``#rrggbb`` for charts, or empty.

    Raises:
        TableError: ``key``, ``reserved``, ``colour`` or ``number``.
    """

    key: str
    cells: tuple[Cell, ...] = ()
    role: RowRole = RowRole.DATA
    subtotal: bool = False
    hidden: bool = False
    colour: str = ""
    extra: Extra = NO_EXTRA

    def __post_init__(self) -> None:
        check_key(self.key)
        if (self.key == TOTAL_KEY) != (self.role is RowRole.TOTAL):
            raise TableError("reserved", key=self.key)
        if self.colour and not _COLOUR.fullmatch(self.colour):
            raise TableError("colour", key=self.key)
        object.__setattr__(self, "cells", tuple([checked_cell(c, self.key) for c in self.cells]))

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed in a row of figures yet: readers are not shown it."""
        plain = self.role in (RowRole.DATA, RowRole.APART)
        return plain and all(cell is None for cell in self.cells)

    @property
    def is_shown(self) -> bool:
        """Whether readers see it."""
        return not (self.hidden or self.is_blank)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the figures come from: name and address in each language, and the day they are of."""

    text: Texts = NO_TEXT
    url: Texts = NO_TEXT
    date: "date | None" = None
    extra: Extra = NO_EXTRA

    def __bool__(self) -> bool:
        return self != NO_SOURCE


NO_SOURCE = Source()


@dataclass(frozen=True, slots=True)
class Options:
    """How the table is kept and drawn: the column it is sorted by, and what the chart is like."""

    sort: str = ""
    descending: bool = False
    chart: Extra = NO_EXTRA
    extra: Extra = NO_EXTRA

    def __bool__(self) -> bool:
        return self != NO_OPTIONS


NO_OPTIONS = Options()


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding (``Diagnostic.id``) that the writer says is right, and why."""

    id: str
    reason: str = ""
    extra: Extra = NO_EXTRA


def check_key(key: str) -> None:
    """Raise TableError (``key``) when ``key`` is none: ASCII letters, digits, ``_`` and ``-``."""
    if len(key) > LONGEST_KEY or not _KEY.fullmatch(key):
        raise TableError("key", key=key[:LONGEST_KEY])


def checked_cell(value: Cell, key: str = "") -> Cell:
    """Return ``value``, a text without a word as blank.

    Raises:
        TableError: ``number``: see ``check_number``.
    """
    if value is None or isinstance(value, Missing):
        return value
    if isinstance(value, Texts):
        return value or None
    check_number(value, key)
    return value


def check_number(value: Number, key: str = "") -> None:
    """Raise TableError (``number``) for one beyond the bounds, a bool, or a float."""
    if type(value) is int and -_TOO_MUCH < value < _TOO_MUCH:
        return
    if isinstance(value, Decimal) and value.is_finite():
        exponent = value.as_tuple().exponent
        in_bounds = isinstance(exponent, int) and -MOST_DECIMALS <= exponent <= MOST_DIGITS
        if in_bounds and value.adjusted() < MOST_DIGITS:
            return
    raise TableError("number", key=key)


_TOO_MUCH = 10**MOST_DIGITS


def free_key(wanted: str, taken: Collection[str]) -> str:
    """Return a key like ``wanted`` (any text) that is not in ``taken`` and not reserved.

    What is no ASCII letter or digit becomes ``_``; a number is added where needed.  Give it Latin
    letters (``text.slugs``) when the label is Khmer.
    """
    plain = _NOT_IN_KEY.sub("_", wanted.lower()).strip("_")[: LONGEST_KEY - 8].rstrip("_") or "row"
    key, number = plain, 1
    while key in taken or key in RESERVED_COLUMN_KEYS:
        number += 1
        key = f"{plain}_{number}"
    return key
