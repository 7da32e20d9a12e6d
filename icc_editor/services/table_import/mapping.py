# SPDX-License-Identifier: MIT
"""What becomes of each column and row of a sheet.  Places are counted from 0, as in the sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from icc_editor.post.table_parts import NO_TEXT, ColumnKind, Number, Texts, free_key


class ColumnUse(StrEnum):
    """What a column of the sheet is."""

    KEY = "key"  # of the rows
    ROLE = "role"  # of the rows, as this program writes it
    LABEL = "label"
    COUNT = "count"
    SHARE = "share"
    RANK = "rank"
    CHANGE = "change"
    TEXT = "text"
    SKIP = "skip"  # left out

    @property
    def kind(self) -> ColumnKind | None:
        """The kind of column it becomes, None for one that becomes none."""
        return ColumnKind(self.value) if self in _KINDS else None

    @property
    def is_words(self) -> bool:
        """Whether words in a language stand in it."""
        return self in (ColumnUse.LABEL, ColumnUse.TEXT)

    @property
    def is_number(self) -> bool:
        """Whether numbers stand in it."""
        return self in _KINDS and not self.is_words


_KINDS = frozenset(ColumnUse) - {ColumnUse.KEY, ColumnUse.ROLE, ColumnUse.SKIP}


class RowUse(StrEnum):
    """What a row of the sheet is."""

    KEYS = "keys"  # a header that holds the keys of the columns
    HEADER = "header"
    CAPTION = "caption"
    DATA = "data"
    SECTION = "section"
    SUBTOTAL = "subtotal"  # closes a section: its numbers go to the section's row, to compare
    APART = "apart"
    TOTAL = "total"
    NOTE = "note"
    SOURCE = "source"
    SKIP = "skip"  # left out

    @property
    def is_row(self) -> bool:
        """Whether it becomes a row of the table, not the total one."""
        return self in (RowUse.DATA, RowUse.SECTION, RowUse.APART)


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """What becomes of one column.

    Columns of words with the same ``key`` become one column in several languages.  ``language`` is
    that of its words.  ``part`` and ``of`` as in ``Column``: with them what the sheet holds is kept
    to compare.  ``decimals`` None leaves them to the kind.
    """

    use: ColumnUse
    key: str = ""
    language: str = ""
    labels: Texts = NO_TEXT
    part: str = ""
    of: str | Number = ""
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """A plan for every column, a use for every row of a sheet."""

    columns: tuple[ColumnPlan, ...] = ()
    rows: tuple[RowUse, ...] = ()

    def with_column(
        self, place: int, use: ColumnUse, *, key: str = "", language: str = ""
    ) -> "SheetMapping":
        """Return the mapping with another use of a column; what is not given stays as it was.

        A column that had no key, or can no longer share it with others, gets one.  What was
        computed from a column that is none any more is taken as typed.

        Raises:
            IndexError: There is no such column.
        """
        old = self.columns[place]
        its = language or old.language
        others = [column for n, column in enumerate(self.columns) if n != place]
        wanted = key or old.key
        if use.kind and not (key or _may_share(use, its, [c for c in others if c.key == wanted])):
            wanted = ""
        if use.kind and not wanted:
            wanted = free_key(old.key or use.value, {column.key for column in others})
        same = use is old.use
        plan = replace(
            old,
            use=use,
            key=wanted,
            language=its,
            part=old.part if same else "",
            of=old.of if same else "",
            decimals=old.decimals if same else None,
        )
        columns = (*self.columns[:place], plan, *self.columns[place + 1 :])
        return replace(self, columns=_linked(columns))

    def with_rows(self, places: Iterable[int], use: RowUse) -> "SheetMapping":
        """Return the mapping with another use of some rows.

        Raises:
            IndexError: There is no such row.
        """
        rows = list(self.rows)
        for place in places:
            rows[place] = use
        return replace(self, rows=tuple(rows))


def _may_share(use: ColumnUse, language: str, others: Sequence[ColumnPlan]) -> bool:
    """Return whether a column can have the key that ``others`` have: as another language."""
    return all(
        use.is_words and other.use is use and other.language != language
        for other in others
        if other.use.kind is not None
    )


def _linked(columns: tuple[ColumnPlan, ...]) -> tuple[ColumnPlan, ...]:
    """Return the columns without links to what is no column of numbers."""
    numbers = {column.key for column in columns if column.use.is_number}
    wholes = numbers | {"total", "section"}
    return tuple(
        replace(column, part="", of="")
        if column.part
        and (column.part not in numbers or (isinstance(column.of, str) and column.of not in wholes))
        else column
        for column in columns
    )
