# SPDX-License-Identifier: MIT
"""Starts the window: decides what must be decided before Qt, then builds every object once."""

import logging
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from icc_editor.errors import AlreadyOpen, LibraryMissing, NotALibrary, StorageError
from icc_editor.gui import messages, process, theme
from icc_editor.gui.main_window import MainWindow
from icc_editor.gui.parts import Parts
from icc_editor.gui.single_instance import SingleInstance, claim_or_raise
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places

_log = logging.getLogger(__name__)


def main(argv: Sequence[str]) -> int:
    """Show the window and return the exit code; ``argv`` has no program name.

    ``--library DIR`` opens (or makes) the library in that folder.
    """
    library = _library_option(argv)
    process.prepare()
    application = make_application()
    try:
        program = build(application, Places.standard(), library)
    except StorageError as error:
        _say(error)
        return 1
    if program is None:
        return 0
    sys.excepthook = program.report
    code = application.exec()
    program.close()
    return code


def make_application() -> QApplication:
    """Return the application object; ``process.prepare`` must have run."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("icc-editor")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("icc-editor")
    return application


def build(
    application: QApplication, places: Places, library: Path | None = None
) -> "Program | None":
    """Return the running program with its window shown; None when another one took over.

    Raises:
        AlreadyOpen: Another one runs and does not answer.
        StorageError: Not even the state folder or a library can be had.
    """
    instance = SingleInstance(places)
    if not claim_or_raise(instance):
        return None
    try:
        parts = Parts(places)
        parts.language.use(parts.preferences.current.interface_language)
        families = theme.load_fonts()
        application.setFont(theme.interface_font(application.font(), families))
        theme.apply(application, theme.scheme_of(parts.preferences.current.appearance))
        return Program(application, parts, instance, library)
    except StorageError:
        instance.release()
        raise


class Program(QObject):
    """Holds the window and replaces it when the library or the language changes."""

    def __init__(
        self,
        application: QApplication,
        parts: Parts,
        instance: SingleInstance,
        library: Path | None,
    ) -> None:
        super().__init__()
        self._application = application
        self.parts = parts
        self._instance = instance
        self._closed = False
        instance.raise_requested.connect(self._on_instance_raise_requested)
        application.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        wished = library or _path(parts.preferences.current.library) or parts.default_library
        opened, error = self._open_first(wished)
        self.window = self._show(opened)
        if error is not None:
            self.window.messages.show_error(
                error,
                action=self.tr("Choose the folder…"),
                on_action=self.window.doors.choose_library,
            )

    def close(self) -> None:
        """Close the window and everything behind it; harmless when repeated."""
        if self._closed:
            return
        self._closed = True
        self._application.styleHints().colorSchemeChanged.disconnect(self._on_color_scheme_changed)
        self.window.close()
        self.window.deleteLater()
        self.parts.close()
        self._instance.release()

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say that something unexpected happened and go on; the place is logged, no value is."""
        places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(trace)]
        _log.error("%s at %s", kind.__name__, " < ".join(reversed(places)))
        if isinstance(error, Exception) and not self._closed:
            self.window.messages.show_error(error)

    def _open_first(self, wished: Path) -> tuple[Library, Exception | None]:
        """Open the wished library; when it is gone, the default one, and say so."""
        try:
            return open_or_create(wished, create=wished == self.parts.default_library), None
        except (LibraryMissing, NotALibrary) as error:
            if not self.parts.preferences.current.library:
                return open_or_create(wished, create=True), None
            return open_or_create(self.parts.default_library, create=True), error

    def _show(self, library: Library) -> MainWindow:
        window = MainWindow(self.parts, library)
        window.rebuild_requested.connect(self._on_window_rebuild_requested)
        window.show()
        window.start()
        return window

    @Slot(object)
    def _on_window_rebuild_requested(self, path: Path | None) -> None:
        old = self.window
        try:
            library = open_or_create(path or old.library.path, create=True)
        except StorageError as error:
            old.messages.show_error(error)
            return
        quits = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            self.parts.language.use(self.parts.preferences.current.interface_language)
            self.window = self._show(library)
            old.deleteLater()
        self._application.setQuitOnLastWindowClosed(quits)

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        """Follow the desktop from light to dark and back, unless the writer chose one."""
        scheme = theme.scheme_of(self.parts.preferences.current.appearance)
        before = theme.is_dark(self._application.palette())
        if scheme is not theme.Scheme.SYSTEM or self._closed:
            return
        theme.apply(self._application, scheme)
        if theme.is_dark(self._application.palette()) != before:
            self._on_window_rebuild_requested(None)

    @Slot()
    def _on_instance_raise_requested(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()


def open_or_create(path: Path, *, create: bool) -> Library:
    """Open the library at ``path``; with ``create`` make one where there is none.

    Raises:
        LibraryMissing: There is no such folder, and it may not be made.
        NotALibrary: The folder holds none, and it may not be made one.
        StorageError: The disk refused.
    """
    try:
        return Library.open(path)
    except (LibraryMissing, NotALibrary):
        if not create:
            raise
    return Library.create(path)


def _library_option(argv: Sequence[str]) -> Path | None:
    import argparse

    parser = argparse.ArgumentParser(prog="icc-editor")
    parser.add_argument("--library", type=Path, help="open (or make) the library in this folder")
    parsed = parser.parse_args(list(argv))
    return None if parsed.library is None else Path(parsed.library).expanduser().absolute()


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _say(error: StorageError) -> None:
    message = messages.explain(error)
    icon = (
        QMessageBox.Icon.Information
        if isinstance(error, AlreadyOpen)
        else (QMessageBox.Icon.Critical)
    )
    box = QMessageBox(icon, "ICC Editor", message.title)
    box.setInformativeText(f"{message.sentence}\n{message.remedy}")
    box.setDetailedText(message.detail)
    box.exec()
