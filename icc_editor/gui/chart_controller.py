# SPDX-License-Identifier: MIT
"""Puts the chart of a results table into the text, once it is sure that it can be drawn."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from icc_editor.formats.chart_places import chart_line, chart_place
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.table_controller import TableController
from icc_editor.gui.text_edit.commands import insertion
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.text.numbers.styles import style_for

if TYPE_CHECKING:
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
        tables.chart_requested.connect(self.put_in)

    @Slot(str)
    def put_in(self, name: str) -> None:
        """Show the chart of a table in the version in front, behind the table."""
        table, edit = self._writing.tables.table(name), self._writing.edit
        if table is None or edit is None:
            return
        language = self._writing.language()
        style = style_for(language, self._writing.metadata(language).numbers)

        def drawn(_chart: "Chart") -> None:
            if self._writing.edit is edit:  # another version may be in front by now
                self._show(name)

        self._runner.submit(
            lambda cancelled, _progress: self._charts().draw(table, language, style, cancelled),
            on_success=drawn,
            on_failure=self._messages.show_error,
            lane=_LANE,
            latest=_LANE,
        )

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
