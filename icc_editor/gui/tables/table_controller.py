# SPDX-License-Identifier: MIT
"""Opens a results table of the open post below its text, and adds and removes tables.

The editor shows a table and says what became of it; here that becomes a step of the post, and
comes to where it is saved.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from icc_editor.formats.table_address import address_of, tables_named_in
from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.history.history_controller import HistoryController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit.commands import insertion
from icc_editor.gui.text_edit.picture_marks import picture_mark
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.address import Address
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.job import CancelCheck, ProgressSink
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Texts, free_key
from icc_editor.storage.post_tables import StoredTable

if TYPE_CHECKING:
    from icc_editor.gui.table_editor.table_change import TableChange
    from icc_editor.gui.table_editor.table_editor import TableEditor
    from icc_editor.gui.tables.table_text import TableText

_NAMELESS = "table"
_UNDO_S = 30


class TableController(QObject):
    """One table at a time is open; the editor is made when the first one is."""

    chart_requested = Signal(str)  # the table's name
    editor_made = Signal(object)  # TableEditor
    rename_requested = Signal()  # of the table that is open
    panel_wanted = Signal()  # the text is to be in sight: a table is opened below it

    def __init__(
        self,
        writing: WritingPanel,
        editing: EditingController,
        history: HistoryController,
        actions: WindowActions,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(writing)
        self._writing = writing
        self._editing = editing
        self._actions = actions
        self._runner = runner
        self._messages = messages
        self._tables = writing.tables
        self._undo: PostUndo = writing.undo
        self._name = ""  # of the table that is open
        self.editor: TableEditor | None = None
        self.text: TableText | None = None  # for a file that holds no table
        actions["new_table"].triggered.connect(self.ask_new)
        actions["edit_table"].triggered.connect(self.open_at_caret)
        actions["remove_table"].triggered.connect(self.ask_removal)
        editing.table_added.connect(self.show_added)
        self._tables.changed.connect(self._on_tables_changed)
        self._tables.dropped.connect(self._on_tables_dropped)
        self._tables.shown.connect(self._on_tables_shown)
        self._tables.flush_requested.connect(self._on_tables_flush_requested)
        self._tables.writable_changed.connect(self._on_tables_writable_changed)
        writing.language_shown.connect(self._on_writing_language_shown)
        self._undo.thing_wanted.connect(self._on_undo_thing_wanted)
        self._undo.step_taken.connect(self._on_undo_step_taken)
        self._undo.show_thing("")
        history.part_in_front = self.part_in_front
        self._sign_actions()

    def name(self) -> str:
        """Return which table is open; empty when none is."""
        return self._name

    def part_in_front(self) -> PartKey:
        """Return what the writer is at: the table while the keys go there, else the version."""
        if self._has_keys():
            return PartKey.table(self._name)
        return PartKey.version(self._writing.language())

    def _has_keys(self) -> bool:
        held = QApplication.focusWidget()
        panels = (self.editor, self.text)
        return held is not None and any(p is not None and p.isAncestorOf(held) for p in panels)

    # Opening and closing

    def name_at_caret(self) -> str:
        """Return the table the caret is on, else the one that is open, else the nearest one."""
        names = self._tables.names()
        near = [name for name in self._nearest() if name in names]
        on_it = near[:1] if self._is_named_at_caret(near) else []
        return (*on_it, *(name for name in names if name == self._name), *near, *names, "")[0]

    def _is_named_at_caret(self, near: list[str]) -> bool:
        edit = self._writing.edit
        line = "" if edit is None else edit.textCursor().block().text()
        return bool(near) and near[0] in tables_named_in(line)

    def _nearest(self) -> list[str]:
        """Return the tables the version in front names, those nearest to the caret first."""
        edit = self._writing.edit
        if edit is None:
            return []
        here, far = edit.textCursor().blockNumber(), dict[str, int]()
        for number, line in enumerate(edit.lines()):
            for name in tables_named_in(line):
                far[name] = min(far.get(name, abs(number - here)), abs(number - here))
        return sorted(far, key=lambda name: (far[name], name))

    @Slot()
    def open_at_caret(self) -> None:
        """Open the table ``name_at_caret`` returns."""
        if name := self.name_at_caret():
            self.open(name)

    def open(self, name: str) -> None:
        """Show a table below the text; the keys go there."""
        contents = self._tables.contents(name)
        if contents is None:
            return
        self.panel_wanted.emit()
        if isinstance(contents, bytes):
            self._open_text(name, contents)
            return
        editor = self._made()
        editor.commit()
        if name != self._name or editor.isHidden():
            self._leave()
            self._name = name
            languages, styles = self._languages()
            editor.show_table(contents, languages, self._writing.language(), styles)
            editor.lock(locked=not self._tables.is_writable())
        editor.show()
        self._writing.give_height(editor, editor.whole_height())
        (editor.grid if editor.grid.isVisibleTo(editor) else editor.empty.paste_button).setFocus()
        if self._writing.edit is not None:
            self._writing.edit.ensureCursorVisible()
        self._undo.show_thing(str(PartKey.table(name)))

    def reopen(self, name: str) -> None:
        """Show a table below the text as it was left; the keys stay where they are."""
        held = QApplication.focusWidget()
        self.open(name)
        if held is not None:
            held.setFocus()

    @Slot(object)
    def go_to(self, address: Address) -> None:
        """Open the table an address names, at the cell it names."""
        known = ((name, self._tables.table(name)) for name in self._tables.names())
        wanted = next((n for n, t in known if t is not None and t.id == address.name), address.name)
        self.open(wanted)
        if self.editor is not None and self._name == wanted:
            self.editor.go_to(address)

    def _languages(self) -> tuple[tuple[str, ...], dict[str, NumberStyle]]:
        """Return the languages of the post, and how its versions write numbers."""
        post = self._editing.post()
        languages = post.languages if post is not None else (self._writing.language(),)
        styles = ((code, self._writing.numbers(code)) for code in languages)
        return languages, {code: style for code, style in styles if style is not None}

    @Slot(str)
    def _on_writing_language_shown(self, language: str) -> None:
        """Let the words and digits of the table be those of the version in front."""
        if self._name and language and self.editor is not None and not self.editor.isHidden():
            self.editor.follow_language(*self._languages(), language)

    def _open_text(self, name: str, raw: bytes) -> None:
        """Show the file of a table that cannot be read."""
        if self.text is None:
            from icc_editor.gui.tables.table_text import TableText

            self.text = TableText(self._writing)
            self.text.edited.connect(self._on_text_edited)
            self.text.table_requested.connect(self._on_text_table_requested)
            self.text.close_requested.connect(self.close)
            self.text.text.undo_requested.connect(self._undo.undo)
            self.text.text.redo_requested.connect(self._undo.redo)
            self._writing.put_under_text(self.text)
            self.text.hide()
        if name != self._name or self.text.isHidden():
            self._leave()
            self._name = name
            self.text.show_file(raw)
            self.text.lock(locked=not self._tables.is_writable())
        self.text.show()
        self.text.text.setFocus()
        self._undo.show_thing(str(PartKey.table(name)))

    @Slot()
    def close(self) -> None:
        """Show no table."""
        if not self._name:
            return
        if self.editor is not None:
            self.editor.commit()
        had_keys = self._has_keys()
        self._leave()
        if had_keys:
            self._writing.focus_text()

    def _leave(self) -> None:
        self._name = ""
        for panel in (self.editor, self.text):
            if panel is not None:
                panel.hide()
        self._undo.show_thing("")

    def _made(self) -> "TableEditor":
        if self.editor is not None:
            return self.editor
        from icc_editor.gui.table_editor.table_editor import TableEditor

        self.editor = editor = TableEditor(self._writing)
        editor.table_edited.connect(self._on_editor_table_edited)
        editor.cell_typed.connect(self._on_editor_cell_typed)
        editor.check_requested.connect(self._on_editor_check_requested)
        editor.close_requested.connect(self.close)
        editor.text_requested.connect(self._writing.focus_text)
        editor.rename_requested.connect(self.rename_requested)
        editor.chart_requested.connect(lambda: self.chart_requested.emit(self._name))
        editor.undo_requested.connect(self._undo.undo)
        editor.redo_requested.connect(self._undo.redo)
        self._writing.put_under_text(editor)
        editor.hide()
        self.editor_made.emit(editor)
        return editor

    # Adding and removing

    @Slot()
    def ask_new(self) -> None:
        """Ask what a new table shows, and add it."""
        from icc_editor.gui import questions
        from icc_editor.text.slugs import short_key

        title = self.tr("New results table")
        caption = questions.ask_text(self._writing, title, self.tr("What does the table show?"))
        if caption is None or self._editing.post() is None:
            return
        name = free_key(short_key(caption) or _NAMELESS, self._tables.names())
        texts = Texts.of({self._writing.language(): caption.strip()})
        self._editing.add_table(ResultsTable(name, caption=texts))

    @Slot(str)
    def show_added(self, name: str) -> None:
        """Let the text show the new table where the caret is, as one step, and open it."""
        with self._undo.together():
            self._tables.note_presence(name, came=True)
            self.put_line(name)
        self.open(name)
        table = self._tables.table(name)
        if table is not None and self.editor is not None and not table.caption and table.rows:
            self.editor.strip.caption.setFocus()  # it came from elsewhere: nobody was asked

    def put_line(self, name: str) -> None:
        """Let the version in front show a table where the caret is."""
        edit, table = self._writing.edit, self._tables.table(name)
        if edit is not None and table is not None:
            caption = table.caption.get(self._writing.language())
            edit.apply(insertion(edit, (picture_mark(address_of(name), caption, ""),)))

    @Slot()
    def ask_removal(self) -> None:
        """Ask whether the table that is open, or at the caret, shall go."""
        from icc_editor.gui import questions

        self.open_at_caret()
        name = self._name
        if name and questions.is_sure(
            self._writing,
            self.tr("Remove"),
            self.tr(
                "Remove the results table “{name}” and the lines that show it, in all versions? "
                "Undo brings it back. Figures taken from it have no value meanwhile."
            ).format(name=name),
            self.tr("Remove"),
        ):
            # Once the question is gone: removing waits for the disk.
            QTimer.singleShot(0, self, lambda: self._remove(name))

    def _remove(self, name: str) -> None:
        from icc_editor.formats.renamed_table import without_table

        def removed(post: PostFolder, _gone: object) -> None:
            opened = self._editing.post()
            if opened is None or opened.path != post.path:
                return
            with self._undo.together():
                self._tables.note_presence(name, came=False)
                self._writing.rewrite(partial(without_table, name=name))
            self._messages.show_note(
                self.tr("The results table “{name}” was removed.").format(name=name),
                action=self.tr("Undo"),
                on_action=self._undo.undo,
                seconds=_UNDO_S,
            )

        self._editing.remove_table(name, removed)

    # What the editor says

    @Slot(object)
    def _on_editor_table_edited(self, change: "TableChange") -> None:
        from icc_editor.gui.table_editor.table_change import TableStep

        if self._tables.table(self._name) is None:
            return  # it went while it was typed in
        name, tables = self._name, self._tables
        thing = str(PartKey.table(name))
        tables.put(name, change.after)
        step = TableStep(thing, change, tables.putting(name), tables.telling_renamed(name))
        self._undo.push(step)

    @Slot()
    def _on_editor_cell_typed(self) -> None:
        self._editing.mark_table_changed(self._name)

    @Slot(object)
    def _on_editor_check_requested(self, table: ResultsTable) -> None:
        post, editor = self._editing.post(), self.editor
        if post is None or editor is None:
            return
        languages = post.languages

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> tuple[Diagnostic, ...]:
            from icc_editor.post.table_figures import TableFigures
            from icc_editor.services.table_checks.checking import check, left_open

            return left_open(table, check(table, TableFigures(table), languages))

        self._runner.submit(
            work,
            on_success=lambda findings: editor.show_findings(table, findings),
            on_failure=self._messages.show_error,
            lane="table checks",
            latest="table checks",
        )

    @Slot(bytes)
    def _on_text_edited(self, raw: bytes) -> None:
        if isinstance(self._tables.contents(self._name), bytes):
            self._tables.put(self._name, raw)

    @Slot()
    def _on_text_table_requested(self) -> None:
        """Show the table once its file is saved as it is: its words about itself stay in it."""
        stored = self._editing.stored(PartKey.table(self._name)) if self._editing.flush() else None
        if isinstance(stored, StoredTable):
            self._tables.replace_table(stored)

    # What happens to the tables

    @Slot(str)
    def _on_tables_changed(self, name: str) -> None:
        self._sign_actions()
        if name != self._name:
            return
        contents = self._tables.contents(name)
        panel = self.text if isinstance(contents, bytes) else self.editor
        if panel is None or panel.isHidden():  # it was broken, or mended
            held = None if self._has_keys() else QApplication.focusWidget()
            self.open(name)
            if held is not None:
                held.setFocus()
        elif isinstance(contents, bytes):
            if self.text is not None and self.text.raw() != contents:
                self.text.show_file(contents)
        elif self.editor is None:
            return
        elif contents is not None and contents is not self.editor.table():
            self.editor.replace_table(contents)

    @Slot(str)
    def _on_tables_dropped(self, name: str) -> None:
        self._sign_actions()
        if name == self._name:
            self._leave()

    @Slot()
    def _on_tables_shown(self) -> None:
        self.close()
        self._sign_actions()

    @Slot()
    def _on_tables_flush_requested(self) -> None:
        if self.editor is not None and not self.editor.isHidden():
            self.editor.take()  # not ended: keys that come meanwhile go on into the cell

    @Slot(bool)
    def _on_tables_writable_changed(self, writable: bool) -> None:
        self._sign_actions()
        for panel in (self.editor, self.text):
            if panel is not None:
                panel.lock(locked=not writable)

    def _sign_actions(self) -> None:
        known, writable = bool(self._tables.names()), self._tables.is_writable()
        self._actions["new_table"].setEnabled(writable and self._editing.post() is not None)
        for name in ("import_table", "paste_table"):
            self._actions[name].setEnabled(self._actions["new_table"].isEnabled())
        self._actions["edit_table"].setEnabled(known)
        for name in ("rename_table", "remove_table", "show_table"):
            self._actions[name].setEnabled(known and writable)

    # What undo does

    @Slot(str)
    def _on_undo_thing_wanted(self, thing: str) -> None:
        key = PartKey.parse(thing)
        if key.kind is not PartKind.TABLE:
            return
        name = key.name
        self.open(name)
        text = self.tr(
            "The next step is in this results table, {name}. Press the same keys again to go on."
        )
        self._writing.told.emit(text.format(name=name))

    @Slot(str, object)
    def _on_undo_step_taken(self, _language: str, address: Address) -> None:
        table = self._tables.table(self._name) if self._name else None
        if not address.is_in_table or self.editor is None or table is None:
            return
        if address.name in (self._name, table.id):
            self.editor.go_to(address)
