# SPDX-License-Identifier: MIT
"""Starts the window: decides what must be decided before Qt, then builds every object once."""

import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from icc_editor.errors import AlreadyOpen, LibraryMissing, StorageError
from icc_editor.gui import icons, process, theme
from icc_editor.gui.main_window import MainWindow
from icc_editor.gui.parts import Parts
from icc_editor.gui.single_instance import SingleInstance, claim_or_raise
from icc_editor.storage.places import Places

if TYPE_CHECKING:
    from icc_editor.gui.doors import Doors
    from icc_editor.services.choosing_library import Opened
    from icc_editor.services.pointing import Pointed
    from icc_editor.storage.library import Library


def main(argv: Sequence[str]) -> int:
    """Show the window and return the exit code; ``argv`` has no program name.

    ``--library DIR`` opens (or makes) the library in that folder.  A path is a library, a post in
    one, or a file that was sent.
    """
    library, file = _options(argv)
    process.prepare()
    application = make_application()
    try:
        program = prepare(application, Places.standard(), library, file)
    except StorageError as error:
        _say(error)
        return 1
    if program is None:
        return 0
    sys.excepthook = program.report
    threading.excepthook = _note_thread
    program.begin()
    code = application.exec()
    program.close()
    return code


def make_application() -> QApplication:
    """Return the application object; ``process.prepare`` must have run.

    The style is named here because ``setStyle`` would load every enumeration of styles into Python
    before the first paint.
    """
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("icc-editor")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("icc-editor")
    return application


def build(
    application: QApplication,
    places: Places,
    library: Path | None = None,
    file: Path | None = None,
) -> "Program | None":
    """Return the running program with its window shown and filled at once; else as ``prepare``.

    Raises:
        AlreadyOpen: Another one runs and does not answer.
        StorageError: Not even the state folder or a library can be had.
    """
    program = prepare(application, places, library, file)
    if program is not None:
        try:
            program.finish()
            program.listen()
        except StorageError:
            program.close()
            raise
    return program


def prepare(
    application: QApplication,
    places: Places,
    library: Path | None = None,
    file: Path | None = None,
) -> "Program | None":
    """Return the program with nothing shown yet; None when another one took over.

    Raises:
        AlreadyOpen: Another one runs and does not answer.
        StorageError: The state folder cannot be had.
    """
    instance = SingleInstance(places)
    if not claim_or_raise(instance, library, file):
        return None
    try:
        parts = Parts(places)
        parts.language.use(parts.preferences.current.interface_language)
        families = theme.load_first_fonts()
        application.setFont(theme.interface_font(application.font(), families))
        theme.apply(application, theme.scheme_of(parts.preferences.current.appearance))
        return Program(application, parts, instance, library, file)
    except StorageError:
        instance.release()
        raise


class Program(QObject):
    """Holds the window and replaces it when the library or the language changes.

    ``begin`` shows the empty frame and fills it when it is painted; ``finish`` fills and shows.
    """

    def __init__(
        self,
        application: QApplication,
        parts: Parts,
        instance: SingleInstance,
        library: Path | None,
        file: Path | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self.parts = parts
        self._instance = instance
        self._closed = False
        instance.raise_requested.connect(self._on_instance_raise_requested)
        instance.library_requested.connect(self._on_instance_library_requested)
        instance.file_requested.connect(self._on_instance_file_requested)
        application.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        self._is_asked = library is not None
        self._file = file  # what to show once the window is filled: a post, or a file to take in
        self._missing: Path | None = None  # the writer's library, while another is open instead
        self._wished = library or _path(parts.preferences.current.library) or parts.default_library
        self.window = self._frame()
        parts.front = lambda: self.window

    def begin(self) -> None:
        """Show the window; what belongs into it follows when it is painted."""
        self.window.painted.connect(self._on_window_painted)
        self.window.ready.connect(self.listen)
        self.window.show()

    def finish(self) -> None:
        """Fill the window and show it.

        Raises:
            StorageError: Not even the default library can be had.
        """
        self._take(self._search()())

    def _search(self) -> "Callable[[], Opened]":
        """Return what finds the library to begin with; it may take its time and run anywhere."""
        wished, is_asked = self._wished, self._is_asked
        known, unnamed = self.parts.known_libraries(), self.parts.session.unnamed()
        places, file = self.parts.places, self._file
        self._file = None

        def usual() -> "Opened":
            from icc_editor.services.choosing_library import open_at_start

            return open_at_start(wished, known, is_asked=is_asked, unnamed=unnamed, places=places)

        def search() -> "Opened":
            from icc_editor.services.choosing_library import open_pointed_at

            return usual() if file is None else open_pointed_at(file, usual)

        return search

    def _take(self, found: "Opened") -> None:
        error = found.error
        self._follow(dict(found.named))
        theme.load_other_fonts()
        self._fill(found.library, _showing(found.post, found.language))
        self._application.setWindowIcon(icons.program_icon())
        if found.file is not None:
            self.window.translation.take_in(found.file)
        if self._file is not None:  # of a start meanwhile
            self._on_instance_file_requested(self._file)
        if isinstance(error, LibraryMissing):
            self._say_missing(error)
        elif error is not None:
            self.window.messages.show_error(
                error,
                action=self.tr("Choose the folder…"),
                on_action=self.window.doors.choose_library,
            )

    def _say_missing(self, error: Exception) -> None:
        """Say that the writer's library is not where it was, and which one is open instead."""
        if not isinstance(error, LibraryMissing):
            self.window.messages.show_error(error)
            return
        from icc_editor.services.choosing_library import open_known

        self._missing = error.path
        opened = self.window.library.path
        among_samples = opened == self.parts.sample_folder  # no other library is there
        kept = self.parts.default_library if among_samples else opened
        self.window.welcome.tell_missing(str(kept), new=among_samples)
        self.window.messages.show_error(
            error,
            action=self.tr("Look again"),
            on_action=lambda: self._open_other(
                lambda: open_known(error.path), MainWindow.show_work, self._say_missing
            ),
            remark=self.tr("Meanwhile the library “{name}” is open.").format(name=opened.name),
        )

    @Slot()
    def listen(self) -> None:
        """Hear later starts, which ask this window to come forward."""
        self._instance.listen()

    def close(self) -> None:
        """Close the window and everything behind it; harmless when repeated."""
        if self._closed:
            return
        self._closed = True
        self._application.styleHints().colorSchemeChanged.disconnect(self._on_color_scheme_changed)
        self.window.close()
        self._wish_again()
        self.window.deleteLater()
        self.parts.close()
        self._instance.release()

    def _wish_again(self) -> None:
        """Look for the library that was not there at the next start too: the drive may be back.

        Whoever began to write elsewhere meanwhile goes on there.
        """
        window = self.window
        if self._missing is None or not window.filled:
            return
        if window.library.path == self.parts.sample_folder or window.editing.post() is None:
            self.parts.preferences.change(library=str(self._missing), last_post="")

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say that something unexpected happened and go on; the place is logged, no value is."""
        _note(kind, trace)
        if not isinstance(error, Exception) or self._closed:
            return
        if self.window.filled:
            self.window.messages.show_error(error)
        else:
            self._give_up(error)

    def _follow(self, named: dict[Path, Path]) -> None:
        """Find the posts again whose folders have another name now."""
        if not named:
            return
        session, preferences = self.parts.session, self.parts.preferences
        session.set_unnamed(folder for folder in session.unnamed() if folder not in named)
        last = _path(preferences.current.last_post)
        if last in named:
            preferences.change(last_post=str(named[last]))

    def _frame(self) -> MainWindow:
        window = MainWindow(self.parts)
        window.rebuild_requested.connect(self._on_window_rebuild_requested)
        window.sample_requested.connect(self._on_window_sample_requested)
        window.own_library_requested.connect(self._on_window_own_library_requested)
        return window

    def _fill(
        self, library: "Library", begin: "Callable[[MainWindow], object] | None" = None
    ) -> None:
        self.window.setUpdatesEnabled(False)
        self.window.fill(library)
        self.window.setUpdatesEnabled(True)
        self.window.show()
        window = self.window
        window.start(None if begin is None else lambda: begin(window))

    def _give_up(self, error: Exception) -> None:
        """Say why there is no window to work in, and end."""
        self.window.release_keys()  # there is nothing to type them into
        self.window.close()
        _say(error)
        self._application.exit(1)

    @Slot()
    def _on_window_painted(self) -> None:
        from icc_editor.gui.jobs import LIBRARY_LANE

        # A library on a network that is gone may take its time to say so.
        search = self._search()
        self.parts.runner.submit(
            lambda _cancelled, _progress: search(),
            on_success=self._on_library_found,
            on_failure=self._give_up,
            lane=LIBRARY_LANE,
        )

    def _on_library_found(self, found: "Opened") -> None:
        if not self._closed and self.window.isVisible():  # else the writer was faster
            self._take(found)

    @Slot(object)
    def _on_window_rebuild_requested(self, path: Path | None) -> None:
        if path is None or path == self.window.library.path:
            from icc_editor.gui.going_on import going_on

            self._rebuild(self.window.library, going_on(self.window))
        else:
            from icc_editor.services.choosing_library import open_or_create

            default = self.parts.default_library
            self._open_other(
                lambda: open_or_create(path, create=path == default or path.is_dir()),
                MainWindow.show_work,
            )

    @Slot(object)
    def _on_window_sample_requested(self, post: Path | None) -> None:
        """Show the sample library at work: its first post, or the list when that was emptied."""

        def begin(window: MainWindow) -> None:
            if post is None:
                window.show_work()
            else:
                window.open_post(post)

        from icc_editor.services.choosing_library import open_or_create

        sample = self.parts.sample_folder
        self._open_other(lambda: open_or_create(sample, create=True), begin)

    @Slot(object, object)
    def _on_window_own_library_requested(
        self, paths: tuple[Path, ...], begin: "Callable[[Doors], object]"
    ) -> None:
        from icc_editor.services.choosing_library import open_first

        default = self.parts.default_library
        self._open_other(lambda: open_first(paths, default), lambda window: begin(window.doors))

    def _open_other(
        self,
        find: "Callable[[], Library]",
        begin: "Callable[[MainWindow], object]",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        from icc_editor.gui.jobs import LIBRARY_LANE

        self.parts.runner.submit(
            lambda _cancelled, _progress: find(),
            on_success=lambda library: self._rebuild(library, begin),
            on_failure=failed or self._show_error,
            lane=LIBRARY_LANE,
            latest="library",
        )

    def _show_error(self, error: Exception) -> None:
        """Say it in the window there is by now."""
        self.window.messages.show_error(error)

    def _rebuild(
        self, library: "Library", begin: "Callable[[MainWindow], object] | None" = None
    ) -> None:
        old = self.window
        quits = self._application.quitOnLastWindowClosed()
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            missing, self._missing = self._missing, None
            old.writing.clear()  # the next window may go on with what is open
            self.parts.language.use(self.parts.preferences.current.interface_language)
            self.window = self._frame()
            self._fill(library, begin)
            if missing is not None and library is old.library:  # only the language is another
                self._say_missing(LibraryMissing(missing))
            old.deleteLater()
        self._application.setQuitOnLastWindowClosed(quits)

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        """Follow the desktop from light to dark and back, unless the writer chose one."""
        scheme = theme.scheme_of(self.parts.preferences.current.appearance)
        if scheme is theme.Scheme.SYSTEM and not self._closed:
            theme.apply(self._application, scheme)

    @Slot()
    def _on_instance_raise_requested(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot(object)
    def _on_instance_file_requested(self, path: Path) -> None:
        """Show what a later start was to open: a post, a library, or a file that was sent."""
        if not self.window.filled:
            self._file = path
            return
        from icc_editor.gui.jobs import LIBRARY_LANE
        from icc_editor.services.pointing import pointed_at

        self.parts.runner.submit(
            lambda _cancelled, _progress: pointed_at(path),
            on_success=lambda pointed: self._show_pointed(path, pointed),
            on_failure=self._show_error,
            lane=LIBRARY_LANE,
        )

    def _show_pointed(self, path: Path, pointed: "Pointed | None") -> None:
        window = self.window
        if pointed is None:
            window.translation.take_in(path)
            return
        begin = _showing(pointed.post, pointed.language) or MainWindow.show_work
        if pointed.library.path == window.library.path:
            begin(window)
        else:
            self._offer_library(pointed.library.path, begin)

    @Slot(object)
    def _on_instance_library_requested(self, path: Path) -> None:
        """Offer the library a later start was to open."""
        self._offer_library(path, MainWindow.show_work)

    def _offer_library(self, path: Path, begin: "Callable[[MainWindow], object]") -> None:
        """Offer a library: one may be writing in another, or a window be open over it."""
        from icc_editor.services.choosing_library import open_or_create

        window = self.window
        if window.filled and path != window.library.path:
            window.messages.show_note(
                self.tr("The program was started anew for the library “{name}”.").format(
                    name=path.name
                ),
                action=self.tr("Open it"),
                on_action=lambda: self._open_other(
                    lambda: open_or_create(path, create=True), begin
                ),
            )


def _showing(post: Path | None, language: str) -> "Callable[[MainWindow], object] | None":
    """Return what shows a post in a window; None where there is none to show."""
    if post is None:
        return None

    def begin(window: MainWindow) -> None:
        window.show_work()
        window.editing.open_post(
            post, language, on_gone=lambda: window.library_control.tell_gone(post)
        )

    return begin


def _options(argv: Sequence[str]) -> tuple[Path | None, Path | None]:
    """Return the library and the file the program was started with."""
    if not argv:
        return None, None
    import argparse

    parser = argparse.ArgumentParser(prog="icc-editor")
    parser.add_argument("--library", type=Path, help="open (or make) the library in this folder")
    parser.add_argument(
        "path", type=Path, nargs="?", help="a post's folder, a library, or a file that was sent"
    )
    parsed = parser.parse_args(list(argv))
    library, file = (
        None if path is None else path.expanduser().absolute()
        for path in (parsed.library, parsed.path)
    )
    return library, file


def _note(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log what went wrong where; its text may quote the draft and is left out."""
    import logging
    import traceback

    places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(trace)]
    logging.getLogger(__name__).error("%s at %s", kind.__name__, " < ".join(reversed(places)))


def _note_thread(failed: threading.ExceptHookArgs) -> None:
    _note(failed.exc_type, failed.exc_traceback)


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _say(error: Exception) -> None:
    from PySide6.QtWidgets import QMessageBox

    from icc_editor.gui.telling import messages

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
