# SPDX-License-Identifier: MIT
"""New figures over a table there is: what would change, cell by cell, before anything does."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from icc_editor.formats.tabular.sheet import Sheet, SheetFinding
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    ANY,
    TOTAL_KEY,
    Cell,
    ColumnKind,
    Row,
    RowRole,
    Texts,
    free_key,
)
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.mapping import ColumnPlan, ColumnUse, SheetMapping
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.parties import party_key
from icc_editor.text.provinces import province_of


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell of the table, by keys, and what the sheet has for it."""

    row: str
    column: str
    old: Cell
    new: Cell

    @property
    def empties(self) -> bool:
        """Whether something would be replaced by nothing."""
        return self.new is None

    @property
    def is_words(self) -> bool:
        """Whether only words differ: the row is the same, called otherwise."""
        return isinstance(self.old, Texts) and isinstance(self.new, Texts)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What the figures of a sheet change in a table.

    ``changes`` are the cells that differ; ``columns`` the keys of the columns that were compared.
    ``new_rows`` fit no row of the table and are given as rows of it; for each of them
    ``new_after`` is the key of the row it follows in the sheet, empty for the first.
    ``missing_rows`` are keys of rows that the sheet does not have.  ``other_columns`` are what the
    sheet's columns that fit none are called (or their place, from 1), ``missing_columns`` keys of
    columns it does not have.  ``unclear_rows`` are keys of rows that fit several of the sheet's:
    nothing of them is compared.
    """

    changes: tuple[CellChange, ...] = ()
    columns: tuple[str, ...] = ()
    new_rows: tuple[Row, ...] = ()
    new_after: tuple[str, ...] = ()
    missing_rows: tuple[str, ...] = ()
    other_columns: tuple[str, ...] = ()
    missing_columns: tuple[str, ...] = ()
    unclear_rows: tuple[str, ...] = ()
    findings: tuple[SheetFinding, ...] = ()

    @property
    def proposed(self) -> tuple[CellChange, ...]:
        """The changes worth making: figures, none of which is replaced by nothing."""
        return tuple(c for c in self.changes if not c.empties and not c.is_words)

    def applied_to(
        self,
        table: ResultsTable,
        changes: Iterable[CellChange] | None = None,
        *,
        add: Collection[str] = (),
        remove: Collection[str] = (),
    ) -> ResultsTable:
        """Return ``table`` with the chosen changes; what is not chosen stays as it is.

        Args:
            table: The one that was compared.
            changes: Those to make; None for ``proposed``.
            add: Keys of the new rows to put in, where they stand in the sheet.
            remove: Keys of the missing rows to take out.

        Raises:
            TableError: ``no_row``, ``no_column``: it is another table.
        """
        chosen = self.proposed if changes is None else changes
        cells = {(change.row, change.column): change.new for change in chosen}
        grown = table.with_cells(cells)
        places = {row.key: after for row, after in zip(self.new_rows, self.new_after, strict=True)}
        for row in self.new_rows:
            if row.key in add:
                after = places[row.key]
                while after in places and not grown.has_row(after):
                    after = places[after]  # the row before was not chosen
                place = grown.row_place(after) + 1 if after else 0
                grown = grown.with_rows_inserted(place, [row])
        return grown.without_rows([key for key in self.missing_rows if key in remove])


def match(table: ResultsTable, sheet: Sheet, mapping: SheetMapping) -> ChangeSet:
    """Return what the figures of ``sheet`` change in ``table``.

    Rows are found by their key, else by a label in any language, however it is spelled; provinces
    and known parties by any of their names.  Where both have a row's section, it is found in there
    or not at all, unless the sheet holds keys of its own.  Propose the mapping with ``like=table``;
    a column whose plan has no key of the table is left out.

    Raises:
        TableError: As ``applying.apply``.
    """
    fitting = tuple(
        plan if plan.use.kind is None or table.has_column(plan.key) else _left_out(plan)
        for plan in mapping.columns
    )
    imported = apply(replace(mapping, columns=fitting), sheet, table.id)
    others = tuple(
        next((text for _language, text in plan.labels.entries), str(place + 1))
        for place, plan in enumerate(mapping.columns)
        if plan.use.kind is not None and not table.has_column(plan.key)
    )
    keyed = any(plan.use is ColumnUse.KEY for plan in mapping.columns)
    return replace(
        _Comparing(table, imported.table, keyed=keyed).changes(),
        other_columns=others,
        findings=tuple(its for its in imported.findings if its.code != "left_out" or its.row >= 0),
    )


def _left_out(plan: ColumnPlan) -> ColumnPlan:
    return replace(plan, use=ColumnUse.SKIP, key="")


class _Comparing:
    """Finds the rows of one table in another with the same column keys.

    ``keyed`` says that the rows of the other one bear keys that were written, and not ones that
    were made of their labels: those number the same party through the sections as they come.
    """

    def __init__(self, ours: ResultsTable, theirs: ResultsTable, *, keyed: bool) -> None:
        self._ours = ours
        self._theirs = theirs
        self._keyed = keyed
        self._sections_here, self._sections_there = _sections(ours), _sections(theirs)
        self._how_often = Counter(name for row in ours.rows for name in self._names(ours, row))
        self._known_here = frozenset[str]().union(*self._sections_here.values())
        self._known_there = frozenset[str]().union(*self._sections_there.values())
        self._shared = [column.key for column in ours.columns if theirs.has_column(column.key)]

    def changes(self) -> ChangeSet:
        pairs, missing, unclear = self._pairs()
        found = [change for ours, theirs in pairs for change in self._differences(ours, theirs)]
        if self._ours.total is not None and self._theirs.total is not None:
            found += self._differences(self._ours.total, self._theirs.total)
        new, after = self._new(pairs, {row.key for rows in unclear.values() for row in rows})
        return ChangeSet(
            tuple(found),
            tuple(self._shared),
            tuple(new),
            tuple(after),
            tuple(missing),
            missing_columns=tuple(
                column.key
                for column in self._ours.columns
                if column.key not in self._shared and not column.is_computed
            ),
            unclear_rows=tuple(unclear),
        )

    def _new(
        self, pairs: Iterable[tuple[Row, Row]], unclear: Collection[str]
    ) -> tuple[list[Row], list[str]]:
        """Return the rows that are new, and the key of the row each of them follows."""
        known = {theirs.key: ours.key for ours, theirs in pairs}
        taken = {row.key for row in self._ours.rows} | {TOTAL_KEY}
        new, after, last = list[Row](), list[str](), ""
        for row in self._theirs.rows:
            if row.key in known:
                last = known[row.key]
            elif row.key not in unclear:
                new.append(self._as_ours(row, free_key(row.key, taken)))
                after.append(last)
                last = new[-1].key
                taken.add(last)
        return new, after

    def _pairs(self) -> tuple[list[tuple[Row, Row]], list[str], dict[str, list[Row]]]:
        by_name = self._by_name()
        pairs, missing, unclear = list[tuple[Row, Row]](), list[str](), dict[str, list[Row]]()
        used: set[str] = set()
        for row in self._ours.rows:
            found = self._found(row, by_name, self._sections_here[row.key])
            free = [its for its in found if its.key not in used]
            if len(free) == 1:
                pairs.append((row, free[0]))
                used.add(free[0].key)
            elif free:
                unclear[row.key] = free
            else:
                missing.append(row.key)
        return pairs, missing, unclear

    def _by_name(self) -> dict[tuple[str, str], list[Row]]:
        """Return the rows of the other table by section and each of their names."""
        found: dict[tuple[str, str], list[Row]] = {}
        for row in self._theirs.rows:
            for name in self._names(self._theirs, row):
                for section in {*self._sections_there[row.key], ""}:
                    rows = found.setdefault((section, name), [])
                    if row not in rows:
                        rows.append(row)
        return found

    def _found(
        self, row: Row, by_name: dict[tuple[str, str], list[Row]], sections: frozenset[str]
    ) -> list[Row]:
        """Return the rows that are this one: by all labels before one, in its section first."""
        if self._keyed and self._theirs.has_row(row.key):
            return [self._theirs.row(row.key)]
        names = self._names(self._ours, row)
        for section in sorted(sections & self._known_there):
            for name in names:
                rows = by_name.get((section, name), [])
                if alike := [its for its in rows if its.role is row.role] or rows:
                    return alike
        if sections & self._known_there or (sections and self._is_in_several(names)):
            return []
        for name in names:
            rows = [its for its in by_name.get(("", name), []) if self._may_be(its, sections)]
            if alike := [its for its in rows if its.role is row.role] or rows:
                return alike
        return []

    def _is_in_several(self, names: Iterable[str]) -> bool:
        """Return whether other rows are called so, too: a party in every province."""
        return any(self._how_often[name] > 1 for name in names)

    def _may_be(self, theirs: Row, sections: frozenset[str]) -> bool:
        """Return whether a row of theirs may be one of a section they do not have by that name."""
        there = self._sections_there[theirs.key]
        if not sections or not there:
            return True
        named = any(province_of(name) is not None for name in sections | there)
        return not named and not there & self._known_here

    def _names(self, table: ResultsTable, row: Row) -> list[str]:
        """Return what a row may be called, the surest first."""
        names = [f"key:{row.key}"] if not _is_made_up(row.key) else []
        places = [
            place for place, column in enumerate(table.columns) if column.kind is ColumnKind.LABEL
        ]
        cells = [cell for place in places if isinstance(cell := row.cells[place], Texts)]
        languages = dict.fromkeys(language for cell in cells for language, _text in cell.entries)
        names += ["\t".join(_plain(cell.get(its)) for cell in cells) for its in languages]
        if len(cells) == 1:
            for _language, text in cells[0].entries:
                province = province_of(text)
                names += [f"key:{province.key}"] if province is not None else []
                names += [f"key:{party}"] if (party := party_key(text)) else []
        return list(dict.fromkeys(names))

    def _differences(self, ours: Row, theirs: Row) -> list[CellChange]:
        found = []
        for key in self._shared:
            old = ours.cells[self._ours.column_place(key)]
            new = theirs.cells[self._theirs.column_place(key)]
            if isinstance(new, Texts) and (old is None or isinstance(old, Texts)):
                new = _with_texts(old, new)
            if old != new and not (new is None and isinstance(old, Texts)):
                found.append(CellChange(ours.key, key, old, new))
        return found

    def _as_ours(self, row: Row, key: str) -> Row:
        cells = tuple(
            row.cells[self._theirs.column_place(column.key)] if column.key in self._shared else None
            for column in self._ours.columns
        )
        return Row(key, cells, row.role, subtotal=row.subtotal)


def _with_texts(old: Texts | None, new: Texts) -> Texts:
    """Return the words with those of the sheet in its language; spelled alike they stay.

    An abbreviation, which is for all languages, adds nothing to words there are.
    """
    words = old or Texts()
    for language, text in new.entries:
        is_short = language == ANY and bool(old)
        if not is_short and _plain(words.get(language)) != _plain(text):
            words = words.with_text(language, text)
    return words


def _sections(table: ResultsTable) -> dict[str, frozenset[str]]:
    """Return for each row the names of the section it is in."""
    found: dict[str, frozenset[str]] = {}
    names: frozenset[str] = frozenset()
    for row in table.rows:
        if row.role is RowRole.SECTION:
            cell = next((its for its in row.cells if isinstance(its, Texts)), Texts())
            places = [province_of(text) for _language, text in cell.entries]
            names = frozenset(
                [*(_plain(text) for _language, text in cell.entries)]
                + [place.key for place in places if place is not None]
            )
            found[row.key] = frozenset()
        else:
            found[row.key] = names
    return found


def _is_made_up(key: str) -> bool:
    """Return whether a key only numbers the rows, and so tells nothing of this one."""
    return key == "row" or key.removeprefix("row_").isdigit()


def _plain(text: str) -> str:
    return " ".join(fold_key(text).split())
