# SPDX-License-Identifier: MIT
"""What the columns and rows of a sheet are, in words."""

from PySide6.QtCore import QCoreApplication

from icc_editor.services.table_import.mapping import ColumnUse, RowUse

translate = QCoreApplication.translate


def column_use(use: ColumnUse) -> str:
    """Return what a column is."""
    return {
        ColumnUse.KEY: translate("TableImport", "Short names of the rows"),
        ColumnUse.ROLE: translate("TableImport", "What the row is"),
        ColumnUse.LABEL: translate("TableImport", "Names of the rows"),
        ColumnUse.COUNT: translate("TableImport", "Counts"),
        ColumnUse.SHARE: translate("TableImport", "Shares in percent"),
        ColumnUse.RANK: translate("TableImport", "Ranks"),
        ColumnUse.CHANGE: translate("TableImport", "Changes"),
        ColumnUse.TEXT: translate("TableImport", "Text"),
        ColumnUse.SKIP: translate("TableImport", "Left out"),
    }[use]


def row_use(use: RowUse) -> str:
    """Return what a row is."""
    return {
        RowUse.KEYS: translate("TableImport", "Short names of the columns"),
        RowUse.HEADER: translate("TableImport", "Names of the columns"),
        RowUse.CAPTION: translate("TableImport", "Title"),
        RowUse.DATA: translate("TableImport", "Figures"),
        RowUse.SECTION: translate("TableImport", "Heading of the rows below"),
        RowUse.SUBTOTAL: translate("TableImport", "Subtotal"),
        RowUse.APART: translate("TableImport", "In no total"),
        RowUse.TOTAL: translate("TableImport", "Total"),
        RowUse.NOTE: translate("TableImport", "Note"),
        RowUse.SOURCE: translate("TableImport", "Source"),
        RowUse.SKIP: translate("TableImport", "Left out"),
    }[use]


def row_use_hint(use: RowUse) -> str:
    """Return what becomes of a row of that use, empty where its name says it."""
    return {
        RowUse.SECTION: translate(
            "TableImport", "Heads the rows up to the next one, as a province does"
        ),
        RowUse.SUBTOTAL: translate("TableImport", "Computed anew; its numbers are compared"),
        RowUse.TOTAL: translate("TableImport", "Computed anew; its numbers are compared"),
        RowUse.APART: translate("TableImport", "Shown, but not added up, as invalid ballots are"),
    }.get(use, "")
