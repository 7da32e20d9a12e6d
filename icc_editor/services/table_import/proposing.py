# SPDX-License-Identifier: MIT
"""The mapping that is proposed for a sheet; the writer corrects it."""

from dataclasses import replace

from icc_editor.formats.tabular.sheet import Sheet
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import ColumnKind
from icc_editor.services.table_import.column_uses import column_plans
from icc_editor.services.table_import.linking import linked
from icc_editor.services.table_import.mapping import ColumnPlan, ColumnUse, RowUse, SheetMapping
from icc_editor.services.table_import.row_uses import header_uses, row_uses
from icc_editor.text.khmer.fold import fold_key


def propose(sheet: Sheet, language: str = "en", like: ResultsTable | None = None) -> SheetMapping:
    """Return what the columns and rows of ``sheet`` seem to be.

    Args:
        sheet: As it was read; its header rows are corrected by reading again.
        language: Of words in Latin letters.
        like: A table the figures are for: columns that are called as its own get their keys.
    """
    headers = header_uses(sheet)
    columns = column_plans(sheet, headers, language)
    rows = row_uses(sheet, headers, columns)
    mapping = SheetMapping(columns, rows)
    if like is not None:
        return replace(mapping, columns=_named_as_in(like, columns))
    if RowUse.DATA not in rows:
        return mapping
    return replace(mapping, columns=linked(mapping, sheet))


def _named_as_in(table: ResultsTable, columns: tuple[ColumnPlan, ...]) -> tuple[ColumnPlan, ...]:
    """Return the plans with the keys, and the uses, of the columns of ``table`` they fit.

    A column fits by its key or by a label in any language; words also by being the first ones.
    """
    names: dict[str, str] = {}
    for column in table.columns:
        for name in (column.key, *(text for _language, text in column.labels.entries)):
            names.setdefault(_plain(name), column.key)
    found: dict[int, str] = {}
    for place, plan in enumerate(columns):
        known = (plan.key, *(text for _language, text in plan.labels.entries))
        if plan.use.kind is not None:
            key = next((names[_plain(name)] for name in known if _plain(name) in names), "")
            fits = key and table.column(key).kind.is_number == plan.use.is_number
            taken = [columns[n].language for n, its in found.items() if its == key]
            if fits and (not taken or (plan.use.is_words and plan.language not in taken)):
                found[place] = key
    _pair_first_words(table, columns, found)
    return tuple(
        _as(plan, table, found[place]) if place in found else replace(plan, key="")
        for place, plan in enumerate(columns)
    )


def _as(plan: ColumnPlan, table: ResultsTable, key: str) -> ColumnPlan:
    column = table.column(key)
    use = type(plan.use)(column.kind.value)
    return replace(plan, use=use, key=key, part=column.part, of=column.of, decimals=column.decimals)


def _pair_first_words(
    table: ResultsTable, columns: tuple[ColumnPlan, ...], found: dict[int, str]
) -> None:
    ours = next((c.key for c in table.columns if c.kind is ColumnKind.LABEL), "")
    theirs = [plan.key for plan in columns if plan.use is ColumnUse.LABEL]
    if not ours or ours in found.values() or not theirs:
        return
    for place, plan in enumerate(columns):
        if plan.use is ColumnUse.LABEL and plan.key == theirs[0]:
            found[place] = ours


def _plain(name: str) -> str:
    return " ".join(fold_key(name).replace("_", " ").split())
