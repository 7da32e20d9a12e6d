# SPDX-License-Identifier: MIT
"""Puts together what works on the figures and numbers of the open post's texts."""

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.figures.figure_marks import FigureMarks
from icc_editor.gui.figures.figures_controller import FiguresController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.tables.live_tables import LiveTables
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel


def build_figures(
    editing: EditingController,
    writing: WritingPanel,
    tables_of: LiveTables,
    runner: Submits,
    messages: MessageBar,
) -> FiguresController:
    """Return what shows figures; what marks numbers hangs on the panel."""
    FigureMarks(editing, writing, runner, messages)
    return FiguresController(editing, writing, tables_of, runner, messages)
