# SPDX-License-Identifier: MIT
"""Results tables put where a text names them: a picture alone on its line that is a table."""

from xml.etree.ElementTree import Element

from icc_editor.formats.known_tables import KnownTables
from icc_editor.formats.phrases import phrase
from icc_editor.formats.published_table import CLASS, published
from icc_editor.formats.shown_table import words_in
from icc_editor.formats.table_address import table_named_by
from icc_editor.post.metadata import NumberStyle

_LINE = "data-line"


def place_tables(
    elements: tuple[Element, ...], tables: KnownTables, language: str, style: NumberStyle
) -> tuple[Element, ...]:
    """Return a block's elements with the tables in place of the figures that name them.

    What stands inside lists and quotes is replaced in place.  A table that is not there or cannot
    be read leaves its address, one that shows nothing a sentence, in a ``span`` of the class
    ``missing-figure``.
    """
    return tuple(
        placed for element in elements for placed in _placed(element, tables, language, style)
    )


def _placed(
    element: Element, tables: KnownTables, language: str, style: NumberStyle
) -> tuple[Element, ...]:
    picture = element.find("img") if element.get("class") == CLASS else None
    if picture is not None:
        found = _table(picture, tables, language, style)
        for table in found:
            table.set(_LINE, element.get(_LINE, "0"))
        return found
    for child in list(element):
        found = _placed(child, tables, language, style)
        if found[0] is not child:
            place = list(element).index(child)
            element[place : place + 1] = found
            found[-1].tail = child.tail
    return (element,)


def _table(
    picture: Element, tables: KnownTables, language: str, style: NumberStyle
) -> tuple[Element, ...]:
    address = picture.get("src", "")
    known = tables.named(table_named_by(address) or "")
    if known is not None and known.figures is not None:
        found = published(known.figures, language, style, picture.get("alt", ""))
        if found:
            return found
    paragraph = Element("p")
    span = Element("span", {"class": "missing-figure"})
    span.text = address
    if known is not None and known.figures is not None:
        caption = words_in(known.figures.table.caption, language).text or known.name
        span.text = phrase(language, "table.empty", caption=caption)
    paragraph.append(span)
    return (paragraph,)
