# SPDX-License-Identifier: MIT
"""Shares, ranks and changes that other columns of the sheet make: they become computed ones."""

from dataclasses import replace
from decimal import Decimal

from icc_editor.formats.tabular.sheet import Sheet
from icc_editor.post.table_figures import TableFigures
from icc_editor.services.table_checks.guesses import Link, guess_link
from icc_editor.services.table_checks.subject import Subject
from icc_editor.services.table_import.applying import draft
from icc_editor.services.table_import.mapping import ColumnPlan, SheetMapping


def linked(mapping: SheetMapping, sheet: Sheet) -> tuple[ColumnPlan, ...]:
    """Return the columns of ``mapping``, computed where most of what is typed fits that.

    What is typed stays, to compare.
    """
    kinds = {plan.use.kind for plan in mapping.columns}
    if not any(kind is not None and kind.is_computable for kind in kinds):
        return mapping.columns
    table = draft(mapping, sheet)
    subject = Subject(table, TableFigures(table))
    data = subject.data_rows()
    links: dict[str, Link] = {}
    for place, column in enumerate(table.columns):
        if column.kind.is_computable:
            cells = [(row, table.rows[row].cells[place]) for row in data]
            typed = [(row, cell) for row, cell in cells if isinstance(cell, int | Decimal)]
            link = guess_link(subject, column, typed)
            if link is not None:
                links[column.key] = link
    return tuple(
        replace(plan, part=links[plan.key][0], of=links[plan.key][1]) if plan.key in links else plan
        for plan in mapping.columns
    )
