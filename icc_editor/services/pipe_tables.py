# SPDX-License-Identifier: MIT
"""An ordinary table of Markdown becomes a results table, and a results table an ordinary one."""

from icc_editor.formats.phrases import phrase
from icc_editor.formats.published_dates import day_in_words
from icc_editor.formats.shown_table import ShownRole, ShownRow, shown_table, words_in
from icc_editor.formats.tabular import html_table
from icc_editor.formats.tabular.sheet import ReadAs
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.services.table_import.applying import Imported, apply
from icc_editor.services.table_import.proposing import propose
from icc_editor.text.languages import KHMER
from icc_editor.text.numbers.styles import style_for

_HARMFUL = str.maketrans(
    {"\\": "\\\\", "|": "\\|", "*": "\\*", "_": "\\_", "`": "\\`", "[": "\\[", "<": "&lt;"}
)


def from_markdown_table(text: str, language: str, table_id: str = "table") -> Imported:
    """Return the results table of the largest pipe table in ``text``, by the proposed mapping.

    Raises:
        NotASheet: There is no table.
        SheetTooLarge: It is larger than is read.
        TableError: As ``table_import.applying.apply``.
    """
    how = ReadAs(language=language, decimal=decimal_sign(language))
    sheet, _tables, _chosen = html_table.read(markup_of(text, language), how)
    return apply(propose(sheet, language), sheet, table_id, language=language)


def decimal_sign(language: str, own: NumberStyle | None = None) -> str:
    """Return what stands before the decimals in a version's numbers, empty when nobody knows.

    ``own`` is what the version says of its numbers.  Unlike a sheet of somebody else its numbers
    need not be guessed, but in Khmer both ``១.១៥៦`` and ``១,១៥៦`` are usual.
    """
    if own is None and language == KHMER:
        return ""
    return style_for(language, own).decimal


def markup_of(text: str, language: str) -> str:
    """Return the HTML of a text with a pipe table: what the steps of an import begin with."""
    # Markdown is not needed before somebody asks for this.
    from icc_editor.formats import html
    from icc_editor.formats.markdown import MarkdownReader

    return html.render(MarkdownReader().read(text, language)).markup


def to_markdown_table(figures: TableFigures, language: str, style: NumberStyle) -> str:
    """Return the table as readers of ``language`` see it, as a pipe table.

    Sections and totals are bold rows.  Caption, note and source are lines behind it.
    """
    shown = shown_table(figures, language, style)
    lines = [
        _line([column.head.text for column in shown.columns]),
        _line(["----:" if column.is_number else ":----" for column in shown.columns], plain=True),
        *(_row(row) for row in shown.rows),
    ]
    if shown.total is not None:
        lines.append(_row(shown.total))
    about = _about(figures, language)
    return "\n".join([*lines, *(f"\n{line}" for line in about)]) + "\n"


def _row(row: ShownRow) -> str:
    return _line([words.text for words in row.cells], bold=row.role is not ShownRole.PLAIN)


def _line(cells: list[str], *, bold: bool = False, plain: bool = False) -> str:
    texts = cells if plain else [_cell(text, bold=bold) for text in cells]
    return f"| {' | '.join(texts)} |"


def _cell(text: str, *, bold: bool) -> str:
    escaped = _escaped(" ".join(text.split()))
    return f"**{escaped}**" if bold and escaped else escaped


def _escaped(text: str) -> str:
    return text.translate(_HARMFUL)


def _about(figures: TableFigures, language: str) -> list[str]:
    """Return what stands below the table: its caption, its note, where the figures come from."""
    table = figures.table
    caption = _escaped(words_in(table.caption, language).text)
    note = _escaped(words_in(table.note, language).text)
    source = _escaped(words_in(table.source.text, language).text)
    url = words_in(table.source.url, language).text
    about = f"[{source or _escaped(url)}](<{url}>)" if url else source
    if about and table.source.date is not None:
        day = day_in_words(table.source.date, language)
        about = phrase(language, "table.source_dated", about=about, date=day)
    elif about:
        about = phrase(language, "table.source", about=about)
    return [line for line in (f"**{caption}**" if caption else "", note, about) if line]
