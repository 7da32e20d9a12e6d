# SPDX-License-Identifier: MIT
"""*Chart…* asks what the chart of a table shows, and puts it into the text."""

import pytest

from icc_editor.gui.chart_controller import ChartController
from icc_editor.gui.chart_dialog import ChartDialog
from icc_editor.post.chart import ChartKind
from tests.gui.test_table_controller import LINE, editor, window  # noqa: F401 - fixtures

CHART = "![](tables/communes.toml#chart)"


@pytest.fixture
def dialog(window, editor, qtbot):  # noqa: F811
    """Return the dialog with its picture."""
    return ask(window, qtbot)


def ask(window, qtbot) -> ChartDialog:  # noqa: F811
    window.tables.editor.chart_requested.emit()
    dialog = window.tables.findChild(ChartController).dialog
    wait_for_picture(dialog, qtbot)
    return dialog


def wait_for_picture(dialog, qtbot) -> None:
    qtbot.waitUntil(dialog._accept.isEnabled, timeout=20_000)


def options(window) -> dict[str, object]:  # noqa: F811
    return dict(window.writing.tables.table("communes").options.chart.entries)


def test_the_chart_is_put_behind_its_table_once_and_undone(window, dialog, qtbot) -> None:  # noqa: F811
    before, first = window.writing.text(), options(window)
    assert dialog.picture.pixmap().width() == 360
    assert "Rescue Party" in dialog.picture.accessibleName()
    dialog.largest.setChecked(True)
    dialog.top.setValue(2)
    wait_for_picture(dialog, qtbot)
    dialog.accept()
    assert f"{LINE}\n\n{CHART}\n\nAnd more." in window.writing.text()
    assert options(window) == {"order": "value", "top": 2}
    again = ask(window, qtbot)
    assert (again.largest.isChecked(), again.top.value()) == (True, 2)
    again.accept()
    assert window.writing.text().count(CHART) == 1
    window.writing.undo.undo()
    assert (window.writing.text(), options(window)) == (before, first)


def test_a_chart_that_cannot_be_drawn_is_said_and_not_put_in(window, dialog, qtbot) -> None:  # noqa: F811
    before = window.writing.text()
    table = window.writing.tables.table("communes").with_cell("cnrp", "chiefs", -1)
    dialog._table = table
    dialog.kind.setCurrentIndex(dialog.kind.findData(ChartKind.STACKED))
    dialog.column.setCurrentIndex(dialog.column.findData("chiefs"))
    qtbot.waitUntil(lambda: "cnrp" in dialog.picture.text(), timeout=20_000)
    assert not dialog._accept.isEnabled()
    dialog.reject()
    assert window.writing.text() == before
    assert options(window) == {}
