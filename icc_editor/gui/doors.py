# SPDX-License-Identifier: MIT
"""The ways in and around: sample, another library, settings, help, language."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor import assets
from icc_editor.gui import file_windows, theme
from icc_editor.gui.actions import WindowActions
from icc_editor.gui.browser import open_address
from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import LIBRARY_LANE, Submits
from icc_editor.gui.parts import Parts
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.library import Library, has_no_name_yet
from icc_editor.text.languages import VERSION_NAMES

if TYPE_CHECKING:
    from icc_editor.gui.settings_dialog import SettingsPage


class Doors(QObject):
    """Opens what is not the post itself."""

    rebuild_requested = Signal(object)  # path of a library, None: the same one
    sample_requested = Signal(object)  # path of the post to begin with, in the sample library
    write_requested = Signal()  # into the library that is open
    # Paths, of which the first that is there shall open, and what to begin with at its doors.
    own_library_requested = Signal(object, object)
    settings_changed = Signal()
    post_brought = Signal(object)  # path
    file_brought = Signal(object)  # path of a file that was sent

    def __init__(
        self,
        window: QWidget,
        parts: Parts,
        runner: Submits,
        library: Library,
        messages: MessageBar,
        actions: WindowActions,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._runner = runner
        self._library = library
        self._messages = messages
        self._actions = actions

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what the window's commands do here, by name."""
        return {
            "library": self.choose_library,
            "sample": self.open_sample,
            "settings": self.open_settings,
            "shortcuts": self.open_shortcuts,
            "guide": self.open_guide,
            "about": self.show_about,
        }

    @Slot()
    def open_sample(self) -> None:
        """Copy the sample library (once) and open its first post."""

        def work(_cancelled: object, _progress: object) -> Path | None:
            from icc_editor.services.sample import first_post, open_sample

            return first_post(open_sample(self._parts.sample_folder))

        self._runner.submit(
            work,
            on_success=self.sample_requested.emit,
            on_failure=self._messages.show_error,
            lane=LIBRARY_LANE,
        )

    @Slot()
    def write_first(self) -> None:
        """Begin a post of the writer's own."""
        self.in_own_library(lambda doors: doors.write(moved=doors is not self))

    def write(self, *, moved: bool = False) -> None:
        """Begin a post; say so when the writer was ``moved`` here from the samples."""
        self.write_requested.emit()
        if moved:
            self._messages.show_note(
                self.tr(
                    "This is your own library, “{name}”: what you write is kept here. The "
                    "practice library stays as it is; the name above the list leads back to it."
                ).format(name=self._library.path.name),
                tone="good",
            )

    def in_own_library(self, begin: "Callable[[Doors], object]") -> None:
        """Do what makes a post of the writer's own: never among the samples.

        ``begin`` gets the doors of the library that is open, or of the writer's own one, which is
        opened, or made, in the place of the samples.
        """
        if self.is_among_samples():
            self.own_library_requested.emit(self._parts.own_libraries(), begin)
        else:
            begin(self)

    def show_post_in(self, library: Path, post: Path) -> None:
        """Open another library with one of its posts."""
        self.own_library_requested.emit((library,), lambda doors: doors.post_brought.emit(post))

    def bring_file_to(self, library: Path, file: Path) -> None:
        """Open another library and take a file in there that was sent."""
        self.own_library_requested.emit((library,), lambda doors: doors.file_brought.emit(file))

    @Slot(object, str)
    def remember_post(self, post: PostFolder, language: str) -> None:
        """Keep which post is open, for a start after the program was killed."""
        preferences = self._parts.preferences
        preferences.note(
            library=str(self._library.path), last_post=str(post.path), last_language=language
        )
        self._runner.submit(
            lambda _cancelled, _progress: preferences.write(),
            on_success=lambda _none: None,
            on_failure=preferences.save_failed.emit,
            lane=LANE,
            latest="last post",
        )
        if has_no_name_yet(post.path):  # the next start gives it one
            session = self._parts.session
            session.set_unnamed((*session.unnamed(), post.path))

    @Slot()
    def choose_library(self) -> None:
        """Open another library, or make one of a folder that holds none."""
        place = self._library.path
        while not place.is_dir() and place != place.parent:
            place = place.parent  # it was renamed or moved: where it was is the nearest to it
        chosen = file_windows.choose_folder(
            self._window, self.tr("Choose the library’s folder"), str(place)
        )
        if chosen and Path(chosen) != self._library.path:
            self.rebuild_requested.emit(Path(chosen))

    def is_among_samples(self) -> bool:
        """Return whether the library that is open is that of the samples."""
        return self._library.path == self._parts.sample_folder

    def bring_to_own(self, folder: Path) -> None:
        """Bring the post in ``folder`` among the writer's own."""
        self.in_own_library(lambda doors: doors.bring(folder, moved=doors is not self))

    def bring(self, folder: Path, *, moved: bool = False) -> None:
        """Copy the post in ``folder`` into the library that is open, and open the copy.

        Say so when the writer was ``moved`` there from the samples.
        """
        when = self._parts.clock().astimezone()

        def brought(post: PostFolder) -> None:
            self.post_brought.emit(post.path)
            if moved:
                self._messages.show_note(
                    self.tr(
                        "The post was copied into your own library, which is open now. The "
                        "samples stay as they are."
                    ),
                    tone="good",
                )

        def work(_cancelled: object, _progress: object) -> PostFolder:
            from icc_editor.storage import post_folder

            return self._library.duplicate(post_folder.load(folder), when)

        self._runner.submit(
            work,
            on_success=brought,
            on_failure=self._messages.show_error,
            lane=LIBRARY_LANE,
        )

    @Slot()
    def open_settings(self) -> None:
        """Change the settings."""
        from icc_editor.gui.settings_dialog import SettingsPage

        self._change_settings(SettingsPage.GENERAL)

    @Slot()
    def open_shortcuts(self) -> None:
        """Look at the keys of the commands, and change them."""
        from icc_editor.gui.settings_dialog import SettingsPage

        self._change_settings(SettingsPage.SHORTCUTS)

    def _change_settings(self, page: "SettingsPage") -> None:
        from icc_editor.gui.settings_dialog import SettingsDialog

        preferences = self._parts.preferences
        old = preferences.current
        chosen = SettingsDialog.ask(old, self._library.path, self._window, self._actions.keys, page)
        if chosen is None:
            return
        preferences.take(chosen)
        application = QApplication.instance()
        if chosen.appearance != old.appearance and isinstance(application, QApplication):
            theme.apply(application, theme.scheme_of(chosen.appearance))
        self.settings_changed.emit()
        moved = Path(chosen.library)
        if moved != self._library.path:
            self.rebuild_requested.emit(moved)
        elif chosen.interface_language != old.interface_language:
            self.rebuild_requested.emit(None)

    @Slot(str)
    def use_language(self, code: str) -> None:
        """Show the program in another language at once."""
        if code != self._parts.language.code:
            self._parts.preferences.change(interface_language=code)
            self.rebuild_requested.emit(None)

    def new_post_language(self) -> str:
        """Return what new posts are written in: as chosen, else as the program speaks."""
        chosen, spoken = self._parts.preferences.current.new_post_language, self._parts.language
        return chosen or (spoken.code if spoken.code in VERSION_NAMES else "en")

    @Slot(bool)
    def show_welcome_again(self, wanted: bool) -> None:
        """Show the welcome page at the next start, or no more."""
        self._parts.preferences.change(show_welcome=wanted)

    @Slot()
    def open_guide(self) -> None:
        """Open the guide that came with the program."""
        code = self._parts.language.code
        for name in (f"guide.{code}.html", "guide.html"):
            try:
                path = assets.resource("guide", name)
            except FileNotFoundError:
                continue
            open_address(QUrl.fromLocalFile(str(path)), self._messages)
            return
        self._messages.show_note(
            self.tr("The guide is in the folder “docs” of the program’s source.")
        )

    @Slot()
    def show_about(self) -> None:
        """Show version and licences."""
        from icc_editor.gui.about_dialog import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
