# SPDX-License-Identifier: MIT
"""Charts where a text names them: a picture with the words for those who do not see it.

Nothing is drawn here: the address of the picture says what is to be drawn.
"""

from collections.abc import Iterable
from dataclasses import replace
from xml.etree.ElementTree import Element

from icc_editor.errors import ChartError
from icc_editor.formats.chart import describe
from icc_editor.formats.known_tables import KnownTables
from icc_editor.formats.shown_table import words_in
from icc_editor.formats.table_address import chart_named_by
from icc_editor.post.metadata import NumberStyle


def place_charts(
    elements: Iterable[Element], tables: KnownTables, language: str, style: NumberStyle
) -> None:
    """Give every chart its language and, where the writer left it empty, a description; in place.

    A chart that cannot be drawn is called as its table is: whoever sends it finds out.
    """
    for element in elements:
        for picture in element.iter("img"):
            chart = chart_named_by(picture.get("src", ""))
            if chart is None or chart.language:
                continue
            picture.set("src", str(replace(chart, language=language)))
            if not picture.get("alt", "").strip():
                picture.set("alt", _described(tables, chart.table, language, style))


def _described(tables: KnownTables, name: str, language: str, style: NumberStyle) -> str:
    known = tables.named(name)
    if known is None or known.figures is None:
        return ""
    table = known.figures.table
    try:
        return describe(table, language, style).description
    except ChartError:
        return words_in(table.caption, language).text
