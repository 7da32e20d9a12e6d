# SPDX-License-Identifier: MIT
"""An ordinary table in the text becomes a results table, and a results table an ordinary one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from icc_editor.formats.table_address import address_of, tables_named_in
from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.menu_letters import plain_text
from icc_editor.gui.tables.table_controller import TableController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.gui.text_edit.picture_marks import picture_mark
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.document import BlockKind
from icc_editor.text.numbers.styles import style_for

if TYPE_CHECKING:
    from icc_editor.gui.tables.table_transfer import TableTransfer
    from icc_editor.services.table_import.applying import Imported

_LANE = "sheets"
_TO_RESULTS, _TO_TEXT = "table_of_text", "text_of_table"


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of a version's text that stand together, the first of them numbered from 0."""

    language: str
    first: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Why a command can do nothing, in a sentence."""

    reason: str


class TableTurning(QObject):
    """Does both at the caret; each is one step of the post."""

    def __init__(
        self,
        tables: TableController,
        transfer: "Callable[[], TableTransfer]",
        writing: WritingPanel,
        editing: EditingController,
        actions: WindowActions,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        """``transfer`` returns who asks what the columns of a table are, made when first wanted."""
        super().__init__(tables)
        self._controller = tables
        self._transfer = transfer
        self._writing = writing
        self._tables = writing.tables
        self._editing = editing
        self._actions = actions
        self._runner = runner
        self._messages = messages

    # From the text

    def to_results(self) -> None:
        """Ask what the columns of the table at the caret are; then it is a results table."""
        block = self._pipe_table(self._line())
        if isinstance(block, _Refusal):
            return
        language = block.language
        words = "\n".join(self._writing.figures.written(line, language) for line in block.lines)

        def work(_cancelled: object, _progress: object) -> str:
            from icc_editor.services.pipe_tables import markup_of

            return markup_of(words, language)

        def put(imported: "Imported") -> None:
            self._editing.add_table(imported.table, lambda name: self._show_instead(name, block))

        self._runner.submit(
            work,
            on_success=lambda html: self._transfer().take_in(html, put),
            on_failure=self._messages.show_error,
            lane=_LANE,
        )

    def _show_instead(self, name: str, block: _Block) -> None:
        """Let the new table stand where the ordinary one stood, as one step, and open it."""
        edit, table = self._writing.edit, self._tables.table(name)
        first = None if edit is None else _where(edit.lines(), block)
        if edit is None or table is None or first is None:
            self._controller.show_added(name)  # somebody wrote there meanwhile: nothing goes
            return
        mark = picture_mark(address_of(name), table.caption.get(block.language), "")
        with self._writing.undo.together():
            self._tables.note_presence(name, came=True)
            edit.apply(Edit(first, len(block.lines), (mark,), Selection.at(first, 0)))
        self._controller.open(name)

    # Into the text

    def to_text(self) -> None:
        """Put the results table of the caret's line into the text as readers see it."""
        edit, line = self._writing.edit, self._line()
        self._tables.flush()  # what is being typed into a cell
        name = self._results_table(line)
        table = None if isinstance(name, _Refusal) else self._tables.table(name)
        if edit is None or table is None:
            return
        from icc_editor.post.table_figures import TableFigures
        from icc_editor.services.pipe_tables import to_markdown_table

        language = self._writing.language()
        style = style_for(language, self._writing.numbers(language))
        written = to_markdown_table(TableFigures(table), language, style)
        edit.apply(Edit(line, 1, tuple(written.rstrip("\n").split("\n")), Selection.at(line, 0)))
        self._messages.show_note(
            self.tr(
                "This version has an ordinary table now. The results table {name} stays with the "
                "post, for figures and other versions."
            ).format(name=name),
            of_post=True,
        )

    # Where it can be done

    def _line(self) -> int:
        edit = self._writing.edit
        return 0 if edit is None else edit.textCursor().blockNumber()

    def _pipe_table(self, line: int) -> _Block | _Refusal:
        """Return the ordinary table a line belongs to, else why nothing can be done."""
        edit = self._writing.edit
        if edit is None or not self._tables.is_writable():
            return _Refusal(self.tr("This post cannot be changed."))
        if edit.structure.role(line).kind is not BlockKind.TABLE:
            return _Refusal(self.tr("The cursor is not in a table of the text."))
        lines = edit.structure.content_lines(line)
        return _Block(
            self._writing.language(),
            lines.start,
            tuple(edit.lines()[lines.start : lines.stop]),
        )

    def _results_table(self, line: int) -> str | _Refusal:
        """Return the name of the table a line shows, else why nothing can be done."""
        edit = self._writing.edit
        if edit is None or not self._tables.is_writable():
            return _Refusal(self.tr("This post cannot be changed."))
        kind = edit.structure.role(line).kind
        named = tables_named_in(edit.structure.line(line))
        if kind is not BlockKind.RESULTS_TABLE or len(named) != 1:
            return _Refusal(self.tr("The cursor is not on the line of a results table."))
        (name,) = named
        if self._tables.table(name) is None:
            return _Refusal(self.tr("The file of this results table is missing or cannot be read."))
        return name

    def sign(self) -> None:
        """Allow what can be done at the caret; what cannot says why."""
        line = self._line()
        self._allow(self._actions[_TO_RESULTS], self._pipe_table(line))
        self._allow(self._actions[_TO_TEXT], self._results_table(line))

    def _allow(self, action: QAction, found: object) -> None:
        reason = found.reason if isinstance(found, _Refusal) else ""
        action.setEnabled(not reason)
        action.setToolTip(reason or plain_text(action.text()))

    def offer(self, menu: PageMenu, place: Place) -> None:
        """Offer in the menu of a table what can be done with it."""
        edit = self._writing.edit
        if edit is None:
            return
        if not isinstance(self._pipe_table(place.line), _Refusal):
            self._put_first(menu, self._actions[_TO_RESULTS], place)
        elif not isinstance(self._results_table(place.line), _Refusal):
            self._put_first(menu, self._actions[_TO_TEXT], place)
            self._put_first(menu, self._actions["edit_table"], place)

    def _put_first(self, menu: PageMenu, action: QAction, place: Place) -> None:
        def work() -> None:
            if self._writing.edit is not None:
                self._writing.edit.go_to_line(place.line)  # where it was clicked
            self.sign()
            action.trigger()

        menu.offer(plain_text(action.text()), work)


def _where(lines: list[str], block: _Block) -> int | None:
    """Return where a block stands by now; None when it is not as it was."""
    size, wanted = len(block.lines), list(block.lines)
    if lines[block.first : block.first + size] == wanted:
        return block.first
    found = (n for n in range(len(lines) - size + 1) if lines[n : n + size] == wanted)
    return next(found, None)
