# SPDX-License-Identifier: MIT
"""*Chart…* puts the chart of a table into the text, if it can be drawn."""

from tests.gui.test_table_controller import LINE, editor, window  # noqa: F401 - fixtures

CHART = "![](tables/communes.toml#chart)"


def ask(window, qtbot) -> str:  # noqa: F811
    """Ask for the chart, and return what is said then."""
    window.messages.hide()
    window.tables.editor.chart_requested.emit()
    qtbot.waitUntil(lambda: not window.messages.isHidden(), timeout=20_000)
    return window.messages.text()


def test_the_chart_is_put_behind_its_table_once_and_undone(window, editor, qtbot) -> None:  # noqa: F811
    before = window.writing.text()
    assert "follows the table" in ask(window, qtbot)
    assert f"{LINE}\n\n{CHART}\n\nAnd more." in window.writing.text()
    assert "already" in ask(window, qtbot)
    assert window.writing.text().count(CHART) == 1
    window.writing.undo.undo()
    assert window.writing.text() == before


def test_a_chart_that_cannot_be_drawn_is_not_put_in(window, editor, qtbot) -> None:  # noqa: F811
    before = window.writing.text()
    tables = window.writing.tables
    columns = [column.key for column in editor.table().columns if column.kind.is_number]
    tables.put("communes", editor.table().without_columns(columns))
    assert "chart" in ask(window, qtbot)
    assert window.writing.text() == before
