# SPDX-License-Identifier: MIT
"""Tables for pages with figures, and what a page asks of them."""

from icc_editor.formats.known_tables import KnownTable, KnownTables
from icc_editor.gui.writing_panel.table_values import TableValues
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import Column, ColumnKind, ColumnTotal, Row, Texts
from icc_editor.text.numbers.styles import style_for


def communes(cnrp: int = 489, identity: str = "communes") -> ResultsTable:
    """The commune chiefs of two parties, with labels in English and Khmer."""
    columns = (
        Column("party", ColumnKind.LABEL, Texts.of({"en": "Party", "km": "គណបក្ស"})),
        Column(
            "chiefs",
            ColumnKind.COUNT,
            Texts.of({"en": "Commune chiefs", "km": "មេឃុំ"}),
            total=ColumnTotal.SUM,
        ),
        Column("share", ColumnKind.SHARE, Texts.of({"en": "Share"}), part="chiefs", of="total"),
    )
    rows = (
        Row("cpp", (Texts.of({"en": "People’s Party", "km": "គណបក្សប្រជាជន"}), 1156, None)),
        Row("cnrp", (Texts.of({"en": "Rescue Party", "km": "គណបក្សសង្គ្រោះជាតិ"}), cnrp, None)),
        Row("new", (Texts.of("New"), None, None)),
    )
    caption = Texts.of({"en": "Commune elections", "km": "ការបោះឆ្នោតឃុំ"})
    return ResultsTable(identity, caption=caption, columns=columns, rows=rows)


def known(*tables: ResultsTable) -> KnownTables:
    """Return tables as a post has them, each in a file of its name."""
    return KnownTables(KnownTable(table.id, "", TableFigures(table)) for table in tables)


def values(language: str = "en", *tables: ResultsTable) -> TableValues:
    """Return what a page in a language is given."""
    return TableValues(known(*(tables or (communes(),))), language, style_for(language))
