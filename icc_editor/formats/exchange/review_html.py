# SPDX-License-Identifier: MIT
"""The table of two languages as a page: to be printed, or changed in any editor of pages."""

from html import escape
from html.parser import HTMLParser

from icc_editor.errors import ExchangeTooLarge, WrongExchange
from icc_editor.formats.cleaning import MAX_NESTING, clean, nesting
from icc_editor.formats.exchange.review_table import bilingual_of, rows_of
from icc_editor.formats.exchange.unit_ids import exchanged
from icc_editor.post.bilingual import Bilingual

BYTE_LIMIT = 10_000_000

_STYLE = (
    "body{font:16px/1.6 sans-serif;margin:2em}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #999;padding:.4em .6em;text-align:left;vertical-align:top;width:42%}"
    "td:first-child,th:first-child{font-size:.6em;color:#666;width:6%;word-break:break-all}"
    "td:last-child,th:last-child{width:10%}td:lang(km){line-height:2}"
)


def write(bilingual: Bilingual) -> bytes:
    """Return the page: UTF-8, nothing in it is loaded from anywhere."""
    head, *rows = rows_of(bilingual)
    title = escape(exchanged(bilingual.title))
    lines = [
        (
            f'<!DOCTYPE html>\n<html lang="{escape(bilingual.source_language)}">\n<head>\n'
            f'<meta charset="utf-8">\n<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n'
            f"<body>\n<h1>{title}</h1>\n<table>\n<thead>\n<tr>"
        ),
        *(f"<th>{_cell(text)}</th>" for text in head),
        "</tr>\n</thead>\n<tbody>\n",
    ]
    languages = (bilingual.source_language, bilingual.target_language)
    for name, source, target, notes in rows:
        lines.append(f"<tr><td>{_cell(name)}</td>")
        lines += [
            f'<td lang="{escape(code)}">{_cell(text)}</td>'
            for code, text in zip(languages, (source, target), strict=True)
        ]
        lines.append(f"<td>{_cell(notes)}</td></tr>\n")
    lines.append("</tbody>\n</table>\n</body>\n</html>\n")
    return "".join(lines).encode()


def read(raw: bytes) -> Bilingual:
    """Return what a page holds.

    Raises:
        WrongExchange: There is no such table in it.
        ExchangeTooLarge: It has more bytes than are read.
    """
    if len(raw) > BYTE_LIMIT:
        raise ExchangeTooLarge(limit=BYTE_LIMIT)
    encoding = "utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    html = raw.decode(encoding, "replace")
    if nesting(html) > MAX_NESTING:
        raise WrongExchange(wanted="HTML")
    reader = _Reader()
    reader.feed(clean(html))  # well-formed, and no longer able to hold up the parser
    reader.close()
    return bilingual_of(reader.rows, "HTML")


def _cell(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")


class _Reader(HTMLParser):
    """Collects the cells of rows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self._cell = []
        elif tag in ("br", "p", "div", "li") and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th") and self._cell is not None:
            lines = "".join(self._cell).split("\n")
            self.rows[-1].append("\n".join(" ".join(line.split()) for line in lines).strip())
            self._cell = None

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            # A line end of the page is no line end of the text.
            self._cell.append(data.replace("\n", " "))
