# SPDX-License-Identifier: MIT
"""Tables as other programs take them: CSV, TSV for the clipboard, HTML.

Words are never a formula: spreadsheets compute what begins with ``=``, ``+``, ``-`` or ``@``, and
what a reader is sent must not run.  In CSV an apostrophe in front keeps it from that, which
``unguarded`` takes away again; in HTML both programs are told that the cell holds words.

Source: OWASP, "CSV Injection".
"""

import re
from collections.abc import Sequence
from html import escape

from icc_editor.formats.tabular.sheet import CellKind, Rows, SheetCell, plain

_RUNS = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_HARMLESS = re.compile(r"[-+]?[0-9.,\s\u00a0\u202f]*%?")  # a number or a dash
# The number format of words, as LibreOffice and Excel are told of it.
_AS_WORDS = ' sdnum="1033;0;@" style="mso-number-format:\'\\@\'"'
_QUOTED = re.compile(r'[",;\t\r\n]|^\s|\s$')


def to_csv(rows: Rows) -> bytes:
    """Return CSV as Excel opens it by a double click: UTF-8 with a byte order mark, CRLF, commas.

    Numbers are plain (``1156.5``), shares have their sign, footnote marks come after them.
    """
    return b"\xef\xbb\xbf" + _delimited(rows, ",").encode("utf-8", "replace")


def to_tsv(rows: Rows) -> str:
    """Return the text that spreadsheets take from the clipboard."""
    return _delimited(rows, "\t")


def to_html(rows: Rows, *, header_rows: int = 0, caption: str = "") -> str:
    """Return a plain HTML table, for the clipboard or a file; covered cells are written out."""
    pieces = ["<table>\n"]
    if caption:
        pieces.append(f"<caption>{escape(caption)}</caption>\n")
    if header_rows:
        pieces += ["<thead>\n", *(_row(row, "th") for row in rows[:header_rows]), "</thead>\n"]
    pieces += ["<tbody>\n", *(_row(row, "td") for row in rows[header_rows:]), "</tbody>\n"]
    return "".join([*pieces, "</table>\n"])


def unguarded(words: str) -> str:
    """Return the words of a cell without the apostrophe that keeps a spreadsheet from computing.

    Calc shows it, and it comes back from there by any way.
    """
    return words[1:] if words.startswith("'") and _GUARDED.match(words) else words


def _delimited(rows: Rows, delimiter: str) -> str:
    return "".join(delimiter.join(map(_field, row)) + "\r\n" for row in rows)


def _field(cell: SheetCell) -> str:
    words = _words(cell)
    if _runs(cell, words):
        words = f"'{words}"
    if _QUOTED.search(words):
        return '"' + words.replace('"', '""') + '"'
    return words


def _runs(cell: SheetCell, words: str) -> bool:
    """Return whether a spreadsheet would compute the words of a cell."""
    return cell.value is None and bool(_RUNS.match(words)) and not _HARMLESS.fullmatch(words)


def _words(cell: SheetCell) -> str:
    if cell.value is None:
        return f"{cell.text}{cell.mark}"
    sign = "%" if cell.kind is CellKind.SHARE else ""
    mark = f" ({cell.mark})" if cell.mark.isalnum() else cell.mark
    return f"{plain(cell.value)}{sign}{mark}"


def _row(row: Sequence[SheetCell], tag: str) -> str:
    return "<tr>" + "".join(_html_cell(cell, tag) for cell in row) + "</tr>\n"


def _html_cell(cell: SheetCell, tag: str) -> str:
    text = escape(cell.text).replace("\n", "<br>")
    mark = f"<sup>{escape(cell.mark)}</sup>" if cell.mark else ""
    exact = _AS_WORDS if _runs(cell, cell.text) else _exact(cell)
    return f"<{tag}{exact}>{text}{mark}</{tag}>"


def _exact(cell: SheetCell) -> str:
    """Return the attributes by which LibreOffice, and this program, know the value."""
    if cell.value is None:
        return ""
    if cell.kind is CellKind.SHARE:
        return ' align="right"'
    return f' align="right" sdval="{plain(cell.value)}"'
