# SPDX-License-Identifier: MIT
"""The table of two languages as a document of Word, that LibreOffice and Google Docs open too.

Source: ECMA-376, Office Open XML, parts WordprocessingML and Open Packaging Conventions.
"""

import io
import zipfile
from collections.abc import Iterator

from icc_editor.errors import ExchangeBroken, ExchangeTooLarge, ExchangeUnsafe, WrongExchange
from icc_editor.formats.exchange.review_table import bilingual_of, rows_of
from icc_editor.formats.exchange.unit_ids import exchanged
from icc_editor.formats.foreign_xml import attribute, escaped, walk
from icc_editor.formats.packages import PACKAGE_ERRORS
from icc_editor.post.bilingual import Bilingual

BYTE_LIMIT = 20_000_000
_MOST_PARTS = 2_000
_RATIO = 200
_DOCUMENT = "word/document.xml"
_ENCRYPTED = 1
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
_WIDTHS = (900, 6200, 6200, 1500)  # twentieths of a point, on an A4 page laid on its side
_BORDER = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:color="999999"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def write(bilingual: Bilingual) -> bytes:
    """Return the document: the same bytes for the same content, nobody's name in it."""
    rows = rows_of(bilingual)
    languages = ("", bilingual.source_language, bilingual.target_language, "")
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    title = _paragraph(exchanged(bilingual.title), bilingual.source_language, size=32)
    body = "".join(_row(row, languages, is_head=not number) for number, row in enumerate(rows))
    document = (
        f'{_HEAD}<w:document xmlns:w="{_SPACE}"><w:body>{title}<w:tbl><w:tblPr>'
        f'<w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/><w:tblBorders>{_BORDER}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl><w:p/>'
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" '
        'w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELS),
            (_DOCUMENT, document),
        ):
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(part, text.encode())
    return out.getvalue()


def read(raw: bytes) -> Bilingual:
    """Return what a document holds; changes that Word keeps track of count as made.

    Raises:
        WrongExchange: It is no document, or has no such table.
        ExchangeBroken: It is damaged, or opens with a password only.
        ExchangeUnsafe: It would unpack to far more than it is.
        ExchangeTooLarge: It has more bytes than are read.
    """
    if len(raw) > BYTE_LIMIT:
        raise ExchangeTooLarge(limit=BYTE_LIMIT)
    reader = _Reader()
    walk(_document_in(raw), reader)
    return bilingual_of(reader.rows, "DOCX")


def _document_in(raw: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            parts = package.infolist()
            if len(parts) > _MOST_PARTS:
                raise ExchangeUnsafe
            if _DOCUMENT not in package.namelist():
                raise WrongExchange(wanted="DOCX")
            part = package.getinfo(_DOCUMENT)
            if part.flag_bits & _ENCRYPTED:
                raise ExchangeBroken
            if part.file_size > BYTE_LIMIT:
                raise ExchangeTooLarge(limit=BYTE_LIMIT)
            if part.file_size > 1_000_000 and part.file_size > _RATIO * part.compress_size:
                raise ExchangeUnsafe
            return package.read(part)
    except (*PACKAGE_ERRORS, KeyError):
        raise ExchangeBroken from None


def _row(cells: list[str], languages: tuple[str, ...], *, is_head: bool) -> str:
    head = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if is_head else ""
    said = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{_paragraph(text, language, size=22 if number else 10, is_bold=is_head)}</w:tc>"
        for number, (text, language, width) in enumerate(
            zip(cells, languages, _WIDTHS, strict=True)
        )
    )
    return f"<w:tr>{head}{said}</w:tr>"


def _paragraph(text: str, language: str, *, size: int, is_bold: bool = False) -> str:
    marks = "<w:b/><w:bCs/>" if is_bold else ""
    tongue = ""
    if language:
        tongue = f"<w:lang{attribute('w:val', language)}{attribute('w:bidi', language)}/>"
    style = f'<w:rPr>{marks}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{tongue}</w:rPr>'
    return f"<w:p><w:r>{style}{''.join(_runs(text))}</w:r></w:p>"


def _runs(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield "<w:br/>"
        if line:
            yield f'<w:t xml:space="preserve">{escaped(line)}</w:t>'


class _Reader:
    """Collects the cells of the rows of the outer tables."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self._tables = 0
        self._cell: list[str] | None = None
        self._is_text = False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        match name:
            case "tbl":
                self._tables += 1
            case "tr" if self._tables == 1:
                self.rows.append([])
            case "tc" if self._tables == 1 and self.rows:
                self._cell = []
            case "t":
                self._is_text = True
            case "p" | "br" | "cr" if self._cell is not None:
                self._cell.append("\n")
            case "tab" | "noBreakHyphen" if self._cell is not None:
                self._cell.append("\t" if name == "tab" else "-")

    def end(self, name: str) -> None:
        match name:
            case "tbl":
                self._tables -= 1
            case "tc" if self._tables == 1 and self._cell is not None:
                self.rows[-1].append("".join(self._cell).strip())
                self._cell = None
            case "t":
                self._is_text = False

    def text(self, text: str) -> None:
        if self._is_text and self._cell is not None:
            self._cell.append(text)
