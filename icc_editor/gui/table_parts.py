# SPDX-License-Identifier: MIT
"""Puts together what works on the results tables of the open post."""

from icc_editor.gui.actions import WindowActions
from icc_editor.gui.chart_controller import ChartController
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.history_controller import HistoryController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.parts import Parts
from icc_editor.gui.table_controller import TableController
from icc_editor.gui.table_transfer import TableTransfer
from icc_editor.gui.writing_panel.writing_panel import WritingPanel


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
    ChartController(tables, writing, parts.charts, runner, messages)
    TableTransfer(tables, writing, editing, actions, parts.sheets, runner, messages)
    return tables
