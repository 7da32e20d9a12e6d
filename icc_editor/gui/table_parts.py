# SPDX-License-Identifier: MIT
"""Puts together what works on the results tables of the open post.

Most posts have no table: what brings tables in and out and draws them is made when it is first
asked for.
"""

from functools import cache
from typing import TYPE_CHECKING

from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.history_controller import HistoryController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.parts import Parts
from icc_editor.gui.table_controller import TableController
from icc_editor.gui.writing_panel.writing_panel import WritingPanel

if TYPE_CHECKING:
    from icc_editor.gui.chart_controller import ChartController
    from icc_editor.gui.table_transfer import TableTransfer


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

    @cache
    def charts() -> "ChartController":
        from icc_editor.gui.chart_controller import ChartController

        return ChartController(tables, writing, parts.charts, runner, messages)

    @cache
    def transfer() -> "TableTransfer":
        from icc_editor.gui.table_transfer import TableTransfer

        return TableTransfer(tables, writing, editing, parts.sheets, runner, messages)

    tables.chart_requested.connect(lambda name: charts().put_in(name))
    tables.editor_made.connect(lambda editor: transfer().serve(editor))
    actions["import_table"].triggered.connect(lambda: transfer().import_new())
    actions["paste_table"].triggered.connect(lambda: transfer().paste_new())
    return tables
