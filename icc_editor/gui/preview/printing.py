# SPDX-License-Identifier: MIT
"""Puts the version in front on paper or into a PDF, with the line ends of the editor."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import (
    QByteArray,
    QDate,
    QLocale,
    QMarginsF,
    QObject,
    QStandardPaths,
    QUrl,
    Slot,
)
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from icc_editor import assets
from icc_editor.errors import ReadOnlyPlace
from icc_editor.gui import process
from icc_editor.gui.browser import open_address
from icc_editor.gui.file_windows import make_plain
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.pages import Pages
from icc_editor.text.languages import KHMER, language_of
from icc_editor.text.slugs import slugify

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from icc_editor.gui.preview.print_sheet import PrintSheet

T = TypeVar("T")
TablesOf = Callable[[Path], Mapping[str, bytes]]
"""Gives the files of the results tables of the post in a folder, by name; from any thread."""
_LANE = "print"
_MARGINS_MM = (20.0, 18.0, 20.0, 20.0)
_TOLD_S = 8


class Printable(Protocol):
    """A version as it stands in the window."""

    @property
    def body(self) -> str:
        """Return its Markdown."""

    @property
    def title(self) -> str:
        """Return its title, which may be missing."""

    @property
    def language(self) -> str:
        """Return what it is written in."""

    @property
    def folder(self) -> Path:
        """Return where its pictures are."""

    @property
    def date(self) -> datetime | None:
        """Return what it is dated, if it is."""

    def request(self, tables: Mapping[str, bytes]) -> RenderRequest:
        """Return what the worker needs to render it with the tables of its post."""


class PrintController(QObject):
    """The two commands; each page is made in an engine of its own, which ends with it."""

    def __init__(
        self,
        window: QWidget,
        pages: Pages,
        runner: Submits,
        messages: MessageBar,
        source: Callable[[], Printable | None],
        tables_of: TablesOf,
        show_in_browser: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._pages = pages
        self._runner = runner
        self._messages = messages
        self._source = source
        self._tables_of = tables_of
        self._show_in_browser = show_in_browser
        self._sheets: list[PrintSheet] = []
        self._folder = ""

    @Slot()
    def save_pdf(self) -> None:
        """Ask where to, and make a PDF there."""
        source = self._source()
        if source is None or not self._has_engine():
            return
        dialog = QFileDialog(self._window.window(), self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(self._folder or QStandardPaths.writableLocation(documents))
        name = slugify(source.title) or source.folder.name
        dialog.selectFile(f"{name}.{source.language}.pdf")
        dialog.fileSelected.connect(lambda name: self.write_pdf(source, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        make_plain(dialog)
        dialog.open()

    def write_pdf(self, source: Printable, path: Path, layout: QPageLayout | None = None) -> None:
        """Make a PDF of ``source`` at ``path`` and say so."""
        self._folder = str(path.parent)

        def made(sheet: "PrintSheet", data: QByteArray) -> None:
            self._end(sheet)
            self._submit(lambda: _write(path, bytes(data.data())), lambda _: self._tell_saved(path))

        def whole(sheet: "PrintSheet") -> None:
            sheet.made.connect(partial(made, sheet))
            sheet.make_pdf(layout or usual_layout())

        self._begin(source, whole)

    @Slot()
    def print_post(self) -> None:
        """Ask for a printer, and print."""
        source = self._source()
        if source is None or not self._has_engine():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(source.title or source.folder.name)
        printer.setPageLayout(usual_layout())
        dialog = QPrintDialog(printer, self._window.window())
        dialog.setModal(True)
        dialog.accepted.connect(lambda: self.print_on(source, printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def print_on(self, source: Printable, printer: "QPrinter") -> None:
        """Print ``source`` as the print dialog was left: it may be a file that was chosen."""
        from PySide6.QtPrintSupport import QPrinter

        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            self.write_pdf(source, Path(printer.outputFileName()), printer.pageLayout())
            return

        def whole(sheet: "PrintSheet") -> None:
            sheet.printed.connect(partial(self._on_printed, sheet, printer))
            sheet.print_on(printer)

        self._begin(source, whole)

    def close(self) -> None:
        """Stop the engines that are under way; a file that is being written is written."""
        for sheet in list(self._sheets):
            self._end(sheet)

    def _has_engine(self) -> bool:
        if process.engine_may_run():
            try:
                import icc_editor.gui.preview.print_sheet  # noqa: F401 - whether it can be
            except ImportError:
                pass
            else:
                return True
        self._messages.show_note(
            self.tr(
                "The part of the program that makes pages for printing is not installed, or "
                "this program runs as administrator. Your browser can show the post instead, and "
                "print it."
            ),
            tone="warn",
            action=self.tr("Open in browser"),
            on_action=self._show_in_browser,
        )
        return False

    def _begin(self, source: Printable, whole: "Callable[[PrintSheet], None]") -> None:
        def work() -> tuple[str, Mapping[str, bytes]]:
            from icc_editor.formats.printed_lines import STYLE, mark_line_ends

            tables = self._tables_of(source.folder)
            page = self._pages.html(source.request(tables))
            rendered = page.post
            css = assets.resource("preview", "print.css").read_text(encoding="utf-8")
            markup = mark_line_ends(_head(source, rendered.title) + rendered.markup)
            return f"<style>{css}{STYLE}</style>{markup}", page.charts

        def load(made: tuple[str, Mapping[str, bytes]]) -> None:
            from icc_editor.gui.preview.print_sheet import PrintSheet

            markup, charts = made
            place = source.folder
            sheet = PrintSheet(markup, source.title, source.language, place, charts, self)
            self._sheets.append(sheet)
            sheet.failed.connect(partial(self._on_failed, sheet))
            sheet.whole.connect(partial(whole, sheet))

        self._submit(work, load)

    def _submit(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runner.submit(
            lambda _cancelled, _progress: work(),
            on_success=then,
            on_failure=self._on_failure,
            lane=_LANE,
        )

    def _on_failure(self, error: Exception) -> None:
        elsewhere = self.tr("Choose another place…")
        if isinstance(error, ReadOnlyPlace):
            self._messages.show_note(
                self.tr("“{name}” cannot be saved there: that place can only be read.").format(
                    name=error.path.name
                ),
                tone="bad",
                action=elsewhere,
                on_action=self.save_pdf,
            )
        else:
            self._messages.show_error(error)

    def _tell_saved(self, path: Path) -> None:
        self._messages.show_note(
            self.tr("Saved as “{name}”.").format(name=path.name),
            tone="good",
            action=self.tr("Open"),
            on_action=lambda: open_address(QUrl.fromLocalFile(str(path)), self._messages),
            seconds=_TOLD_S,
        )

    def _on_printed(self, sheet: "PrintSheet", printer: "QPrinter", well: bool) -> None:
        self._end(sheet)
        if well:
            self._messages.show_note(
                self.tr("Sent to the printer “{name}”.").format(name=printer.printerName()),
                tone="good",
                seconds=_TOLD_S,
            )
        else:
            self._messages.show_note(
                self.tr("The printer did not take the post. Check that it is on and has paper."),
                tone="bad",
            )

    def _on_failed(self, sheet: "PrintSheet") -> None:
        self._end(sheet)
        self._messages.show_note(
            self.tr("The pages could not be made. Try again; your text is not touched."),
            tone="bad",
        )

    def _end(self, sheet: "PrintSheet") -> None:
        if sheet in self._sheets:
            self._sheets.remove(sheet)
            sheet.close()


def usual_layout(locale: QLocale | None = None) -> QPageLayout:
    """Return the paper people have where ``locale`` (this computer's) is used: A4 or Letter."""
    system = (locale or QLocale.system()).measurementSystem()
    is_letter = system == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4
    return QPageLayout(
        QPageSize(size),
        QPageLayout.Orientation.Portrait,
        QMarginsF(*_MARGINS_MM),
        QPageLayout.Unit.Millimeter,
    )


def _head(source: Printable, title: str) -> str:
    """Return title and date as they stand above the text."""
    latin = "en" if source.language == KHMER else source.language
    language = language_of(title, latin) or source.language
    pieces = []
    if title:
        pieces.append(f'<h1 class="title" lang="{escape(language)}">{escape(title)}</h1>')
    if source.date is not None:
        day = _day(source.date, source.language)
        pieces.append(f'<p class="date" lang="{escape(source.language)}">{escape(day)}</p>')
    return "".join(pieces)


def _day(moment: datetime, language: str) -> str:
    local = moment.astimezone().date()
    if language == KHMER:
        from icc_editor.text.khmer.dates import date_in_words

        return date_in_words(local)
    return QLocale(language).toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")


def _write(path: Path, data: bytes) -> None:
    from icc_editor.storage.safe_write import write_bytes

    write_bytes(path, data)
