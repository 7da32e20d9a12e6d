# SPDX-License-Identifier: MIT
"""Packed sheets (XLSX, ODS) opened with care: no bombs, no document types, no passwords."""

import io
import zipfile
from collections.abc import Callable
from xml.parsers import expat

from icc_editor.errors import NotASheet, SheetBroken, SheetPassword, SheetTooLarge
from icc_editor.formats.packages import PACKAGE_ERRORS
from icc_editor.formats.tabular.limits import PART_LIMIT, UNPACKED_LIMIT

_DEPTH = 200  # elements inside each other; honest sheets have some twenty
_CHUNK = 65_536
_ENCRYPTED = 1  # of a member's flags


def open_package(data: bytes) -> zipfile.ZipFile:
    """Return the package in ``data``; nothing of it is unpacked yet.

    Raises:
        SheetBroken: It cannot be opened.
        SheetPassword: Its parts are encrypted.
        SheetTooLarge: Its parts claim more bytes than are unpacked; ``zipfile`` gives no more of
            each than it claims.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except PACKAGE_ERRORS:
        raise SheetBroken("") from None
    members = package.infolist()
    if len(members) > PART_LIMIT:
        raise SheetTooLarge("", what="parts", limit=PART_LIMIT)
    if sum(member.file_size for member in members) > UNPACKED_LIMIT:
        raise SheetTooLarge("", what="unpacked", limit=UNPACKED_LIMIT)
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise SheetPassword("")
    return package


def part(package: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of a part.

    Raises:
        SheetBroken: It is missing or damaged.
    """
    try:
        return package.read(name)
    except (KeyError, *PACKAGE_ERRORS):
        raise SheetBroken("") from None


class XmlWalk:
    """Walks through the XML of a part: every element is told to ``start`` and ``end``.

    Names come without their namespace.  ``text`` gets the text of elements if it is given.
    """

    def __init__(
        self,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Prepare to walk once."""
        self._start, self._end = start, end
        self._depth = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.StartDoctypeDeclHandler = self._on_doctype
        if text:
            self._parser.CharacterDataHandler = text

    def walk(self, data: bytes) -> None:
        """Walk through all of it.

        Raises:
            SheetBroken: It is no XML, is nested absurdly or declares a document type, which sheets
                never do and bombs are made of.
        """
        view = memoryview(data)
        try:
            for place in range(0, len(view), _CHUNK):
                self._parser.Parse(bytes(view[place : place + _CHUNK]), False)
            self._parser.Parse(b"", True)
        except (expat.ExpatError, LookupError, ValueError):  # broken, or in no encoding it knows
            raise SheetBroken("") from None

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEPTH:
            raise SheetBroken("")
        local = name.rpartition(" ")[2]
        self._start(local, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        self._end(name.rpartition(" ")[2])

    def _on_doctype(self, *_declared: object) -> None:
        raise SheetBroken("")


def kind_of(package: zipfile.ZipFile) -> str:
    """Return ``xlsx`` or ``ods``.

    Raises:
        NotASheet: It is something else that is packed.
    """
    names = set(package.namelist())
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "content.xml" in names and b"spreadsheet" in _mimetype(package, names):
        return "ods"
    raise NotASheet("")


def _mimetype(package: zipfile.ZipFile, names: set[str]) -> bytes:
    if "mimetype" in names and package.getinfo("mimetype").file_size < _CHUNK:
        return part(package, "mimetype")
    return b""
