# SPDX-License-Identifier: MIT
"""Sheets of other programs come in and go out: the tasks of the worker.

What a file is tells its content, never its name: "XLS" from an office's page is often HTML.
"""

import re
from collections.abc import Mapping
from typing import Any, cast

from icc_editor.errors import NotASheet, SheetError, SheetTooLarge
from icc_editor.formats.tabular import sheet_json
from icc_editor.formats.tabular.limits import BYTE_LIMIT
from icc_editor.formats.tabular.sheet import ReadAs, SheetRead
from icc_editor.worker.protocol import JSON, Reply, text_of

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (b"<?xml", b"%PDF", b"{\\rtf")  # text of a kind, and no sheet
_HEAD = 4_096
_HTML = re.compile(
    r"\s*<(?:!--|!doctype html|html|head|meta|body|table|div|span|style|google|center|b\b|p\b)",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9-]{1,20})", re.IGNORECASE)


def read_sheet(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return the sheet in ``blob``, whatever program made it, packed by ``sheet_json``.

    Arguments: ``name`` (for errors), ``how`` (``sheet_json.pack_how``), ``html`` if the blob is
    what a clipboard gave: True for HTML, False for text, both in UTF-8.
    """
    how = sheet_json.unpack_how(cast("dict[str, Any]", arguments["how"]))
    try:
        if "html" in arguments:
            found = _paste(blob.decode(), how, is_html=bool(arguments["html"]))
        else:
            found = read(blob, how)
        return Reply(blob=sheet_json.pack(found))
    except SheetError as error:
        error.name = text_of(arguments, "name")
        raise


def write_sheet(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    """Return the XLSX of the cells in ``blob`` (``sheet_json.pack_rows``).

    Arguments: ``title``, ``header_rows``.
    """
    from icc_editor.worker.sheet_writing import to_xlsx

    rows = sheet_json.unpack_rows(blob)
    header_rows = cast("int", arguments["header_rows"])
    return Reply(blob=to_xlsx(rows, header_rows=header_rows, title=text_of(arguments, "title")))


def read(data: bytes, how: ReadAs) -> SheetRead:
    """Return the sheet in the bytes of a file.

    Raises:
        SheetError: It is none, damaged, encrypted or too large.
    """
    if len(data) > BYTE_LIMIT:
        raise SheetTooLarge("", what="bytes", limit=BYTE_LIMIT)
    if data.startswith(_ZIP):
        return _read_package(data, how)
    if data.startswith(_OLE):
        from icc_editor.worker import sheet_xls

        return sheet_xls.read(data, how)
    if _looks_like_html(data):
        return _read_html(data, how)
    if not data.strip() or data.lstrip().startswith(_OTHERS):
        raise NotASheet("")
    from icc_editor.formats.tabular import delimited

    return SheetRead(delimited.read(data, how), "csv")


def _read_package(data: bytes, how: ReadAs) -> SheetRead:
    from icc_editor.worker import sheet_ods, sheet_packages, sheet_xlsx

    with sheet_packages.open_package(data) as package:
        if sheet_packages.kind_of(package) == "ods":
            return sheet_ods.read(package, how)
        return sheet_xlsx.read(data, package, how)


def _looks_like_html(data: bytes) -> bool:
    head = data[:_HEAD].replace(b"\0", b"").decode("latin-1").removeprefix("\xef\xbb\xbf")
    return _HTML.match(head.removeprefix("\xff\xfe").removeprefix("\xfe\xff")) is not None


def _read_html(data: bytes, how: ReadAs) -> SheetRead:
    from icc_editor.formats.tabular import delimited

    told = _CHARSET.search(data[:_HEAD])
    is_latin = told is not None and told[1].lower() in (b"windows-1252", b"iso-8859-1")
    return _from_html(delimited.decoded(data, how.encoding or ("cp1252" if is_latin else "")), how)


def _paste(text: str, how: ReadAs, *, is_html: bool) -> SheetRead:
    from icc_editor.formats.tabular import delimited

    if len(text) > BYTE_LIMIT:
        raise SheetTooLarge("", what="bytes", limit=BYTE_LIMIT)
    return _from_html(text, how) if is_html else SheetRead(delimited.read_text(text, how), "csv")


def _from_html(html: str, how: ReadAs) -> SheetRead:
    from icc_editor.formats.tabular import html_table

    sheet, tables, chosen = html_table.read(html, how)
    return SheetRead(sheet, "html", tuple(table.name for table in tables), chosen)
