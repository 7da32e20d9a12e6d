# SPDX-License-Identifier: MIT
"""The window: puts the panels together and connects them to the controllers, nothing else.

The first paint needs this module and no panel, so panels and controllers are imported where they
are made.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from icc_editor.gui.main_frame import SIZES, MainFrame

if TYPE_CHECKING:
    from icc_editor.gui.jobs import Job
    from icc_editor.storage.library import Library


class MainWindow(MainFrame):
    """One window over one library: a frame until it is filled."""

    rebuild_requested = Signal(object)  # path of the library to open; None: the same one
    sample_requested = Signal(object)  # path of the post to begin with
    own_library_requested = Signal(object, object)  # its path, what to begin with at its doors

    _opening: "Job | None" = None

    def fill(self, library: "Library") -> None:
        """Put everything over ``library`` into the frame; to be called once."""
        self.library = library
        self._make_panels()
        self._build()
        self._make_controllers()
        self._connect_actions()
        self._connect_panels()
        self._restore()
        self.filled = True

    def start(self, begin: Callable[[], object] | None = None) -> None:
        """Restore the session, or ``begin``, then read the library; to be called once shown."""
        from icc_editor.gui.editing.saving import LANE

        if begin is not None:
            begin()
        else:
            self.session.reopen(self._on_last_gone)
        self._opening = self.jobs.submit(  # behind what opens the post, in the same lane
            lambda _cancelled, _progress: None,
            on_success=self._on_opening_over,
            on_failure=self._on_opening_over,
            lane=LANE,
        )

    @Slot()
    def show_welcome(self) -> None:
        """Show the four doors."""
        self.pages.setCurrentWidget(self.welcome)

    @Slot()
    def show_work(self) -> None:
        """Show the library and what is open."""
        self.pages.setCurrentWidget(self.splitter)

    @Slot()
    def write_new(self) -> None:
        """Begin a new post."""
        self.show_work()
        self.library_control.new_post()

    @Slot(object)
    def open_post(self, path: Path) -> None:
        """Open the post in the folder ``path``."""
        self.show_work()
        language = self.library_panel.found_in(path)
        self.editing.open_post(path, language, on_gone=lambda: self.library_control.tell_gone(path))

    @Slot()
    def publish(self) -> None:
        """Save, then show what would be published."""
        self.desk.publish()

    def changeEvent(self, event: QEvent) -> None:
        """Save when the window is left."""
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.filled:
            self.editing.save_now()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything; ask first when that fails or something is being sent."""
        if self.keeps_keys() or not self.filled or self.jobs.closed:
            super().closeEvent(event)
            return
        at_rest = self.editing.flush() and not self.publishing.underway()
        if not at_rest and not self._may_close():
            event.ignore()
            return
        self.session.remember(self.saveGeometry(), opening=self._opening is not None)
        work = (self.accounts, self.publishing, self.conflicts, self.recovery, self.proof)
        for controller in (*work, self.translation, self.preview_control, self.editing, self.jobs):
            controller.close()
        super().closeEvent(event)

    def _make_panels(self) -> None:
        from icc_editor.gui.actions import WindowActions
        from icc_editor.gui.editing.post_undo import PostUndo
        from icc_editor.gui.empty_page import EmptyPage
        from icc_editor.gui.library.library_panel import LibraryPanel
        from icc_editor.gui.open_versions.open_versions import OpenVersions
        from icc_editor.gui.preview.preview_pane import PreviewPane
        from icc_editor.gui.status_line import StatusLine
        from icc_editor.gui.telling.message_bar import MessageBar
        from icc_editor.gui.text_look import TextLook
        from icc_editor.gui.welcome import Welcome
        from icc_editor.gui.writing_panel.writing_panel import WritingPanel

        self.messages = MessageBar(self)
        self.library_panel = LibraryPanel(self)
        self.undo = PostUndo(self)
        self.look = TextLook(self.parts.preferences, self)
        self.versions_open = OpenVersions(self.look.style(), self.undo, self, self.parts.shelf)
        self.writing = WritingPanel(self.versions_open, self)
        self.preview = PreviewPane(self)
        kept = self.parts.kept_in(self.library.path)
        self.welcome = Welcome(self.parts.language.code, str(kept), self)
        self.empty = EmptyPage(self)
        self.status = StatusLine(self)
        self.window_actions = WindowActions(self)

    def _build(self) -> None:
        from icc_editor.gui import icons
        from icc_editor.gui.panes import Panes

        self.centre = QStackedWidget(self)
        self.centre.addWidget(self.empty)
        self.centre.addWidget(self.writing)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for panel, stretch in ((self.library_panel, 0), (self.centre, 3), (self.preview, 2)):
            self.splitter.addWidget(panel)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
            self.splitter.setCollapsible(self.splitter.count() - 1, False)  # commands hide them
        self.splitter.setSizes(list(SIZES))
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.welcome)
        self.column.insertWidget(0, self.messages)
        self.setStatusBar(self.status)
        self.writing.words.hide()  # the status line says it
        self.window_actions.fill(self.menus, self.writing.actions_by_name)
        self.window_actions.use_keys(self.parts.preferences, self.messages)
        icons.set_icon(self.publish_button, "send")
        act = self.window_actions
        self.panes = Panes(
            self.splitter,
            (self.library_panel, act["show_library"]),
            self.writing,
            (self.preview, act["show_preview"]),
            act["phone"],
        )

    def _make_controllers(self) -> None:
        from icc_editor.gui.accounts.account_controller import AccountController
        from icc_editor.gui.doors import Doors
        from icc_editor.gui.editing.editing_controller import EditingController
        from icc_editor.gui.editing.open_post import OpenPostFollower
        from icc_editor.gui.editing.outside_words import OutsideWords
        from icc_editor.gui.figures.figure_parts import build_figures
        from icc_editor.gui.history.conflict_controller import ConflictController
        from icc_editor.gui.history.history_controller import HistoryController
        from icc_editor.gui.history.recovery_controller import RecoveryController
        from icc_editor.gui.jobs import JobScope
        from icc_editor.gui.library.library_controller import LibraryController
        from icc_editor.gui.library.library_find_controller import LibraryFindController
        from icc_editor.gui.library.library_switch import LibrarySwitch
        from icc_editor.gui.preview.preview_controller import PreviewController
        from icc_editor.gui.proof.proof_controller import ProofController
        from icc_editor.gui.publishing.publish_desk import PublishDesk
        from icc_editor.gui.publishing.publishing_controller import PublishingController
        from icc_editor.gui.tables.live_tables import LiveTables
        from icc_editor.gui.tables.table_parts import build_tables
        from icc_editor.gui.translation.translation_door import TranslationDoor
        from icc_editor.gui.version_controller import VersionController
        from icc_editor.gui.window_session import WindowSession
        from icc_editor.gui.writing_controller import WritingController
        from icc_editor.services.editing import Editing
        from icc_editor.storage.journal import Journal

        parts = self.parts
        runner = self.jobs = JobScope(parts.runner)  # closed with the window
        messages = self.messages
        editing = Editing(self.library, Journal(parts.places), parts.clock)
        self.doors = Doors(self, parts, runner, self.library, messages, self.window_actions)
        self.library_control = LibraryController(
            self.library, self.library_panel, runner, messages, parts.clock, self
        )
        self.library_control.new_language = self.doors.new_post_language()
        self.editing = EditingController(editing, self.writing, runner, messages, self)
        tables_of = LiveTables(self.editing.post, self.writing.tables)
        self.follower = OpenPostFollower(
            self, self.writing, self.editing, self.status, self.window_actions, parts.session
        )
        self.library_control.open_post = self.follower
        self.library_find = LibraryFindController(
            self.library, self.centre, self.editing, self.writing, runner, messages
        )
        self.conflicts = ConflictController(
            self, self.editing, messages, self.library_panel.folder_requested.emit
        )
        self.history = HistoryController(
            self, editing.history, self.editing, self.writing, runner, messages
        )
        self.preview_control = PreviewController(
            self.preview,
            parts.pages(),
            runner,
            messages,
            parts.places,
            self.follower.preview_source,
            tables_of,
            self,
        )
        self.writing_control = WritingController(
            self.writing, self.editing.post, parts.pictures, parts.rendering, runner, messages
        )
        self.figures = build_figures(self.editing, self.writing, tables_of, runner, messages)
        self.proof = ProofController(
            self.writing, parts, runner, self.library.path, self.editing.post
        )
        self.accounts = AccountController(
            self, parts.connecting, parts.accounts, runner, messages, parts.practice_folder
        )
        self.publishing = PublishingController(
            self, parts.publishing, parts.accounts, parts.waiting, runner, messages, parts.clock
        )
        self.outside = OutsideWords(self, self.editing, self.publishing, runner, messages)
        self.desk = PublishDesk(
            self.publishing,
            self.accounts,
            self.outside,
            self.follower,
            self.writing,
            parts.preferences,
        )
        self.recovery = RecoveryController(self, editing, self.editing, runner, messages)
        self.library_switch = LibrarySwitch(
            self.library_panel, self.library_control, self.doors, parts, messages
        )
        self.tables = build_tables(
            parts, self.writing, self.editing, self.history, self.window_actions, runner, messages
        )
        self.translation = TranslationDoor(
            self.centre,
            self.versions_open,
            self.editing,
            self.window_actions,
            runner,
            messages,
            parts,
            self.library,
            self.doors,
        )
        self.translation.earlier_wanted.connect(self.history.show_history_of)
        self.versions = VersionController(self, self.editing, self.writing, runner, messages)
        self.session = WindowSession(
            parts,
            self.library.path,
            self.panes,
            self.editing,
            self.follower,
            self.writing.language,
            self.tables,
        )

    def _connect_actions(self) -> None:
        act = self.window_actions
        for name, slot in (
            ("new", self.doors.write_first),
            ("save", self.editing.save),
            ("rename", self.library_panel.rename_current),
            ("quit", self.close),
            ("find_all", self.library_find.open),
            ("list", self.panes.go_to_list),
            *self.doors.commands().items(),
            *self.preview_control.commands().items(),
            *self.look.commands().items(),
            ("welcome", self.show_welcome),
            ("history", self.history.show_history),
            ("bin", self.library_control.show_bin),
            ("duplicate", self._with_post(self.library_control.duplicate)),
            ("trash", self._with_post(self.library_control.trash)),
            ("show_folder", self._with_post(self.library_panel.folder_requested.emit)),
        ):
            act[name].triggered.connect(slot)
        act.add_version_requested.connect(self.editing.add_version)
        act["remove_version"].triggered.connect(
            lambda: self.versions.ask_removal(self.writing.language())
        )
        act["show_preview"].toggled.connect(self.writing.actions_by_name["preview"].setChecked)
        act["full_screen"].toggled.connect(self.set_full_screen)
        self.publish_button.clicked.connect(self.publish)
        self.desk.serve_menu(self.menus["publish"], act, self.editing)
        self.library_panel.menu_opened.connect(self.publishing.add_to_menu)

    def _connect_panels(self) -> None:
        self.library_control.open_requested.connect(self.open_post)
        self.library_panel.new_requested.connect(self.doors.write_first)
        self.empty.new_requested.connect(self.doors.write_first)
        self.writing.save_requested.connect(self.editing.save_now)
        self.writing.caret_line_changed.connect(self.preview_control.follow)
        self.writing.add_version_requested.connect(self.editing.add_version)
        self.writing.tabs.remove_version_requested.connect(self.versions.ask_removal)
        self.writing.preview_toggled.connect(self.window_actions["show_preview"].setChecked)
        self.editing.saved.connect(self.library_control.refresh_soon)
        self.follower.follow_look(self.look)
        self.follower.text_changed.connect(self.preview_control.update_soon)
        for told in (self.writing.tables.changed, self.writing.tables.dropped):
            told.connect(self.preview_control.update_soon)
        self.follower.shown.connect(self._on_follower_shown)
        self.translation.closed.connect(self._on_follower_shown)
        self.translation.work_wanted.connect(self.show_work)
        for wanted in (self.tables.panel_wanted, self.follower.panel_wanted):
            wanted.connect(self.translation.leave)
        self.translation.next_mark_wanted.connect(self.writing.khmer.go_to_next)
        self.translation.library_changed.connect(self.library_control.refresh_soon)
        self.file_dropped.connect(self.translation.take_in)
        self.desk.serve_status(self.status)
        self.library_control.terms_known.connect(self.writing.fields.set_library_terms)
        self.follower.cell_wanted.connect(self.tables.go_to)
        self.desk.published.connect(self.library_control.refresh)
        self.recovery.recovered.connect(self.library_control.refresh)
        self.parts.preferences.save_failed.connect(self.messages.show_error)
        self.doors.rebuild_requested.connect(self.rebuild_requested)
        self.doors.sample_requested.connect(self.sample_requested)
        self.doors.own_library_requested.connect(self.own_library_requested)
        self.doors.write_requested.connect(self.write_new)
        self.editing.post_opened.connect(self.doors.remember_post)
        self.doors.settings_changed.connect(self._on_settings_changed)
        self.doors.post_brought.connect(self.open_post)
        self.welcome.write_requested.connect(self.doors.write_first)
        self.welcome.translate_requested.connect(self.translation.begin)
        self.welcome.connect_requested.connect(self.accounts.connect_blog)
        self.welcome.sample_requested.connect(self.doors.open_sample)
        self.welcome.skip_requested.connect(self.show_work)
        self.welcome.language_chosen.connect(self.doors.use_language)
        self.welcome.show_again_changed.connect(self.doors.show_welcome_again)

    def _with_post(self, wish: Callable[[Path], object]) -> Callable[[], None]:
        def call() -> None:
            post = self.editing.post()
            if post is not None:
                wish(post.path)

        return call

    def _may_close(self) -> bool:
        from icc_editor.gui.questions import may_close_unsaved, may_stop_sending

        titles = self.publishing.underway()
        if titles and not may_stop_sending(self, titles):
            return False
        rescued = self.editing.is_rescued()
        return self.editing.flush() or may_close_unsaved(self, rescued=rescued)

    def _restore(self) -> None:
        self.session.restore_panels()
        self._on_follower_shown()
        self.pages.setCurrentWidget(self.splitter)
        self.pages.removeWidget(self.blank)
        self.blank.deleteLater()

    def _on_last_gone(self) -> None:
        if self.parts.preferences.current.show_welcome:
            self.show_welcome()

    def _on_opening_over(self, _result: object) -> None:
        self._opening = None
        self.release_keys()
        self.library_control.refresh()
        self.library_control.check_writable()
        self.library_control.sweep(self.parts.places)
        self.accounts.find_zone(self.writing.set_blog_zone)
        self.publishing.refresh_outbox()
        self.recovery.look()

    @Slot()
    def _on_follower_shown(self) -> None:
        post = self.editing.post()
        if not self.translation.is_open:
            self.centre.setCurrentWidget(self.empty if post is None else self.writing)
        self.library_panel.set_current(None if post is None else post.path)
        self.publish_button.setEnabled(post is not None)
        self.preview_control.update_now()

    @Slot()
    def _on_settings_changed(self) -> None:
        self.library_control.new_language = self.doors.new_post_language()
