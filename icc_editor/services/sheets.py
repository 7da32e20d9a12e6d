# SPDX-License-Identifier: MIT
"""Sheets of other programs come in and tables go out, through the worker."""

from pathlib import Path

from icc_editor.errors import SheetTooLarge
from icc_editor.formats.tabular import sheet_json
from icc_editor.formats.tabular.limits import BYTE_LIMIT
from icc_editor.formats.tabular.sheet import ReadAs, Rows, SheetRead
from icc_editor.post.job import CancelCheck
from icc_editor.storage.safe_read import read_file
from icc_editor.worker.protocol import Worker

DEADLINE_S = 60.0


class Sheets:
    """Reads and writes sheets.  May be used from any thread."""

    def __init__(self, worker: Worker) -> None:
        """Read in ``worker``."""
        self._worker = worker

    def read(
        self,
        name: str,
        data: bytes,
        how: ReadAs | None = None,
        cancelled: CancelCheck | None = None,
    ) -> SheetRead:
        """Return the sheet in the bytes of a file called ``name``, of whatever kind it is.

        ``how`` overrules what would be guessed; to correct a guess, read again.

        Raises:
            NotASheet: It is no CSV, HTML table, XLSX, XLS or ODS.
            SheetPassword: It is encrypted.
            SheetTooLarge: There is more than is read.
            SheetBroken: It is damaged.
            WorkerError: The worker did not deliver.
            Cancelled: ``cancelled`` answered True.
        """
        if len(data) > BYTE_LIMIT:
            raise SheetTooLarge(name, what="bytes", limit=BYTE_LIMIT)
        reply = self._worker.call(
            "read sheet",
            {"name": name, "how": sheet_json.pack_how(how or ReadAs())},
            data,
            deadline=DEADLINE_S,
            cancelled=cancelled,
        )
        return sheet_json.unpack(reply.blob)

    def read_file(
        self, path: Path, how: ReadAs | None = None, cancelled: CancelCheck | None = None
    ) -> SheetRead:
        """Return the sheet in the file at ``path``: see ``read``.  The file stays as it is.

        Raises:
            StorageError: The file cannot be read, as well as what ``read`` raises.
        """
        data, _status = read_file(path, limit=BYTE_LIMIT + 1)
        return self.read(path.name, data, how, cancelled)

    def paste(
        self,
        html: str,
        text: str,
        how: ReadAs | None = None,
        cancelled: CancelCheck | None = None,
    ) -> SheetRead:
        """Return the sheet on a clipboard: from its HTML if that has a table, else from its text.

        Raises:
            SheetError: There is no table, or too much of it.
            WorkerError: The worker did not deliver.
            Cancelled: ``cancelled`` answered True.
        """
        is_html = "<table" in html.lower()
        reply = self._worker.call(
            "read sheet",
            {"name": "", "how": sheet_json.pack_how(how or ReadAs()), "html": is_html},
            (html if is_html else text).encode("utf-8", "replace"),
            deadline=DEADLINE_S,
            cancelled=cancelled,
        )
        return sheet_json.unpack(reply.blob)

    def to_xlsx(
        self,
        rows: Rows,
        *,
        header_rows: int = 0,
        title: str = "",
        cancelled: CancelCheck | None = None,
    ) -> bytes:
        """Return the cells as an XLSX file with one sheet.

        Raises:
            WorkerError: The worker did not deliver.
            Cancelled: ``cancelled`` answered True.
        """
        reply = self._worker.call(
            "write sheet",
            {"header_rows": header_rows, "title": title},
            sheet_json.pack_rows(rows),
            deadline=DEADLINE_S,
            cancelled=cancelled,
        )
        return reply.blob
