# SPDX-License-Identifier: MIT
"""Puts the chart of a results table into the text, as it was asked for and can be drawn."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from icc_editor.formats.chart_places import chart_line, chart_place
from icc_editor.gui.jobs import Submits
from icc_editor.gui.tables.table_controller import TableController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.telling.messages import explain
from icc_editor.gui.text_edit.commands import insertion
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.part import PartKey
from icc_editor.post.results_table import ResultsTable
from icc_editor.text.numbers.styles import style_for

if TYPE_CHECKING:
    from icc_editor.gui.charts.chart_dialog import ChartDialog
    from icc_editor.post.chart import Chart
    from icc_editor.services.charts import Charts

_LANE = "charts"


class ChartController(QObject):
    """Does what the table's editor asks for with *Chart…*; the preview shows the picture."""

    def __init__(
        self,
        tables: TableController,
        writing: WritingPanel,
        charts: "Callable[[], Charts]",
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(tables)
        self._writing = writing
        self._charts = charts
        self._runner = runner
        self._messages = messages
        self.dialog: ChartDialog | None = None  # the one that is open

    @Slot(str)
    def put_in(self, name: str) -> None:
        """Ask what the chart of a table shows, and put it behind the table in the text."""
        from icc_editor.gui.charts.chart_dialog import ChartDialog

        table, edit = self._writing.tables.table(name), self._writing.edit
        if table is None or edit is None:
            return
        dialog = self.dialog = ChartDialog(table, self._writing.language(), self._writing.window())
        dialog.drawing_requested.connect(lambda wanted: self._draw(dialog, wanted))
        dialog.accepted.connect(lambda: self._take(name, table, dialog.table()))
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _draw(self, dialog: "ChartDialog", table: ResultsTable) -> None:
        language = self._writing.language()
        style = style_for(language, self._writing.numbers(language))

        def drawn(chart: "Chart") -> None:
            if self.dialog is dialog:
                dialog.show_chart(chart)

        def failed(error: Exception) -> None:
            if self.dialog is dialog:
                said = explain(error)
                dialog.show_trouble(f"{said.title}. {said.remedy}")

        self._runner.submit(
            lambda cancelled, _progress: self._charts().draw(table, language, style, cancelled),
            on_success=drawn,
            on_failure=failed,
            lane=_LANE,
            latest=_LANE,
        )

    def _take(self, name: str, before: ResultsTable, after: ResultsTable) -> None:
        """Keep the options with the table, and show the chart; one step for who undoes it."""
        from icc_editor.gui.table_editor.table_change import TableChange, TableEdit, TableStep

        tables, undo = self._writing.tables, self._writing.undo
        with undo.together():
            if after != before:
                change = TableChange(before, after, TableEdit.DESCRIBE, column="chart")
                tables.put(name, after)
                undo.push(TableStep(str(PartKey.table(name)), change, tables.putting(name)))
            self._show(name)

    def _show(self, name: str) -> None:
        edit = self._writing.edit
        if edit is None:
            return
        place = chart_place("\n".join(edit.lines()), name)
        edit.go_to_line(place.line if place.stands else max(0, place.line - 1))
        if place.stands:
            text = self.tr("The text shows the chart here already. It follows the table by itself.")
        else:
            edit.apply(insertion(edit, (chart_line(name),)))
            text = self.tr("The text shows the chart here. It follows the table by itself.")
        self._messages.show_note(text, of_post=True)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
