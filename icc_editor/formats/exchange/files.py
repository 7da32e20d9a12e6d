# SPDX-License-Identifier: MIT
"""The kinds of files in which a translation is exchanged, and which one a file is."""

import re
from enum import StrEnum
from typing import assert_never

from icc_editor.errors import WrongExchange
from icc_editor.formats.exchange import po, review_docx, review_html, xliff
from icc_editor.post.bilingual import Bilingual

_ALL = "PO, XLIFF, HTML, DOCX"
_START = 4_000  # bytes in which a file says what it is
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# What may stand before the first element of a page or of XML.
_BEFORE = re.compile(r"\A(?:\s|<\?[^>]*>|<!--.*?-->)*", re.DOTALL)
_XLIFF = re.compile(r"<(?:!doctype\s+)?(?:[\w.-]+:)?xliff\b")
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|meta|title|style|body|main|article|section|center|font"
    r"|div|span|table|thead|tbody|tr|h[1-6]|p|b)\b"
)


class ExchangeKind(StrEnum):
    """A kind of file, as it is asked for; in the order in which they are offered."""

    PO = "po"
    XLIFF = "xliff"
    XLIFF_2 = "xliff2"
    DOCX = "docx"
    HTML = "html"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """What the name of such a file may end in; the first is that of files written here."""
        match self:
            case ExchangeKind.PO:
                return (".po",)
            case ExchangeKind.XLIFF | ExchangeKind.XLIFF_2:
                return (".xlf", ".xliff")
            case ExchangeKind.HTML:
                return (".html", ".htm")
            case ExchangeKind.DOCX:
                return (".docx",)
            case _:
                assert_never(self)

    @property
    def suffix(self) -> str:
        """What the name of a file ends in that is written here."""
        return self.suffixes[0]


def kinds_by_suffix() -> dict[str, ExchangeKind]:
    """Return which kind a file is written in that is to be called so: the first of several."""
    return {suffix: kind for kind in reversed(ExchangeKind) for suffix in kind.suffixes}


def write(kind: ExchangeKind, bilingual: Bilingual) -> bytes:
    """Return the file of that kind."""
    match kind:
        case ExchangeKind.PO:
            return po.write(bilingual)
        case ExchangeKind.XLIFF:
            return xliff.write_old(bilingual)
        case ExchangeKind.XLIFF_2:
            return xliff.write_new(bilingual)
        case ExchangeKind.HTML:
            return review_html.write(bilingual)
        case ExchangeKind.DOCX:
            return review_docx.write(bilingual)
        case _:
            assert_never(kind)


def read(raw: bytes) -> Bilingual:
    """Return what a file of any of the kinds holds.

    Raises:
        ExchangeError: It is none of them, or cannot be read.
    """
    start = _start_of(raw)
    if start.startswith("pk"):
        return review_docx.read(raw)
    first = _BEFORE.sub("", start)
    if _XLIFF.match(first):
        return xliff.read(raw)
    if _HTML.match(first):
        return review_html.read(raw)
    if "msgid" in start or start.startswith(("#", "msgctxt")):
        return po.read(raw)
    raise WrongExchange(wanted=_ALL)


def _start_of(raw: bytes) -> str:
    """Return the first letters of a file in small ones, whatever it is written in."""
    start = raw[:_START]
    for mark in _MARKS:
        start = start.removeprefix(mark)
    return start.replace(b"\0", b"").decode("latin-1").lower().lstrip()  # UTF-16: every other byte
