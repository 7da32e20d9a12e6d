# SPDX-License-Identifier: MIT
"""Puts together what works on the results tables of the open post.

Most posts have no table: what brings tables in and out and draws them is made when it is first
asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.history.history_controller import HistoryController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.parts import Parts
from icc_editor.gui.tables.table_controller import TableController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel

if TYPE_CHECKING:
    from icc_editor.gui.charts.chart_controller import ChartController
    from icc_editor.gui.tables.table_renaming import TableRenaming
    from icc_editor.gui.tables.table_showing import TableShowing
    from icc_editor.gui.tables.table_transfer import TableTransfer
    from icc_editor.gui.tables.table_turning import TableTurning


def build_tables(
    parts: Parts,
    writing: WritingPanel,
    editing: EditingController,
    history: HistoryController,
    actions: WindowActions,
    runner: Submits,
    messages: MessageBar,
) -> TableController:
    """Return what opens tables; what its editor asks for hangs on it."""
    tables = TableController(writing, editing, history, actions, runner, messages)

    late = _Late(tables, parts, writing, editing, actions, runner, messages)
    writing.menu_opened.connect(lambda menu, place: late.turning().offer(menu, place))
    actions.insert_menu_opened.connect(lambda: late.turning().sign())
    actions.insert_menu_opened.connect(lambda: late.showing().fill())
    actions["table_of_text"].triggered.connect(lambda: late.turning().to_results())
    actions["text_of_table"].triggered.connect(lambda: late.turning().to_text())
    tables.chart_requested.connect(lambda name: late.charts().put_in(name))
    tables.editor_made.connect(lambda editor: late.transfer().serve(editor))
    writing.tables.key_renamed.connect(lambda *key: late.transfer().offer_to_rename(*key))
    tables.rename_requested.connect(lambda: late.renaming().ask_open())
    actions["rename_table"].triggered.connect(lambda: late.renaming().ask_at_caret())
    actions["import_table"].triggered.connect(lambda: late.transfer().import_new())
    actions["paste_table"].triggered.connect(lambda: late.transfer().paste_new())
    return tables


class _Late:
    """What is made at the first wish for it."""

    def __init__(
        self,
        tables: TableController,
        parts: Parts,
        writing: WritingPanel,
        editing: EditingController,
        actions: WindowActions,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        self._tables = tables
        self._parts = parts
        self._writing = writing
        self._editing = editing
        self._actions = actions
        self._runner = runner
        self._messages = messages
        self._charts: ChartController | None = None
        self._transfer: TableTransfer | None = None
        self._renaming: TableRenaming | None = None
        self._turning: TableTurning | None = None
        self._showing: TableShowing | None = None

    def charts(self) -> "ChartController":
        if self._charts is None:
            from icc_editor.gui.charts.chart_controller import ChartController

            self._charts = ChartController(
                self._tables, self._writing, self._parts.charts, self._runner, self._messages
            )
        return self._charts

    def renaming(self) -> "TableRenaming":
        if self._renaming is None:
            from icc_editor.gui.tables.table_renaming import TableRenaming

            self._renaming = TableRenaming(self._tables, self._writing, self._editing)
        return self._renaming

    def showing(self) -> "TableShowing":
        if self._showing is None:
            from icc_editor.gui.tables.table_showing import TableShowing

            menu = self._actions["show_table"].menu()
            assert isinstance(menu, QMenu)  # noqa: S101  # the actions gave it one
            self._showing = TableShowing(self._tables, self._writing, menu)
        return self._showing

    def turning(self) -> "TableTurning":
        if self._turning is None:
            from icc_editor.gui.tables.table_turning import TableTurning

            self._turning = TableTurning(
                self._tables,
                self.transfer,
                self._writing,
                self._editing,
                self._actions,
                self._runner,
                self._messages,
            )
        return self._turning

    def transfer(self) -> "TableTransfer":
        if self._transfer is None:
            from icc_editor.gui.tables.table_transfer import TableTransfer

            self._transfer = TableTransfer(
                self._tables,
                self._writing,
                self._editing,
                self._parts.sheets,
                self._runner,
                self._messages,
            )
        return self._transfer
