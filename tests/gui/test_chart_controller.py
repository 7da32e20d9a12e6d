# SPDX-License-Identifier: MIT
"""*Chart…* asks what the chart of a table shows, and puts it into the text."""

import pytest
from PySide6.QtCore import Qt

from icc_editor.gui import questions
from icc_editor.gui.charts.chart_controller import ChartController
from icc_editor.gui.charts.chart_dialog import ChartDialog
from icc_editor.post.table_parts import Column, ColumnKind, Extra, Texts
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
    dialog.kind.setCurrentIndex(1)  # one bar of all rows
    dialog.column.setCurrentIndex(dialog.column.findData("chiefs"))
    qtbot.waitUntil(lambda: "cnrp" in dialog.picture.text(), timeout=20_000)
    assert not dialog._accept.isEnabled()
    dialog.reject()
    assert window.writing.text() == before
    assert options(window) == {}


def test_bars_of_several_columns_are_chosen_and_coloured(window, dialog, qtbot) -> None:  # noqa: F811
    more = Column("seats", ColumnKind.COUNT, Texts.of({"en": "Seats"}))
    table = window.writing.tables.table("communes").with_column_inserted(2, more)
    table = table.with_cell("cpp", "seats", 5).with_cell("cnrp", "seats", 3)
    dialog.reject()
    window.writing.tables.change("communes", table)
    asked = ask(window, qtbot)
    asked.kind.setCurrentIndex(2)
    wait_for_picture(asked, qtbot)
    assert not asked.column.isVisible()
    names = [asked.coloured.itemText(number) for number in range(asked.coloured.count())]
    assert names == ["Commune chiefs", "Seats", "Share"]
    choose_colour(asked, "Seats", "Orange")
    wait_for_picture(asked, qtbot)
    assert "Seats" in asked.picture.accessibleName()
    asked.accept()
    assert options(window) == {
        "kind": "stacked",
        "columns": ("chiefs", "seats"),
        "colours": Extra((("seats", "#d55e00"),)),
    }
    again = ask(window, qtbot)
    assert again.kind.currentIndex() == 2
    again.coloured.setCurrentIndex(1)
    assert again.colour.currentText() == "Orange"
    again.columns.item(1).setCheckState(Qt.CheckState.Unchecked)
    again.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "Choose the columns" in again.picture.text(), timeout=20_000)
    assert not again._accept.isEnabled()
    again.kind.setCurrentIndex(0)
    wait_for_picture(again, qtbot)
    again.accept()
    assert "columns" not in options(window)
    assert "kind" not in options(window)


def test_a_party_gets_its_own_colour(window, dialog, qtbot, monkeypatch) -> None:  # noqa: F811
    before = window.writing.tables.table("communes")
    choose_colour(dialog, "Rescue Party", "Wine red")
    asked = []

    def ask_text(_window, _title, _question, text) -> str:
        asked.append(text)
        return ["0033A0", "bluish"][len(asked) - 1]

    monkeypatch.setattr(questions, "ask_text", ask_text)
    choose_colour(dialog, "People’s Party", "Another colour…")
    choose_colour(dialog, "People’s Party", "Another colour…")
    assert asked == ["", "#0033a0"]  # what is no colour changes nothing
    wait_for_picture(dialog, qtbot)
    dialog.accept()
    table = window.writing.tables.table("communes")
    assert [row.colour for row in table.rows] == ["#0033a0", "#882255", ""]
    assert options(window) == {}
    window.writing.undo.undo()
    assert window.writing.tables.table("communes") == before


def choose_colour(dialog, of: str, name: str) -> None:
    """Choose a colour as with the mouse."""
    dialog.coloured.setCurrentIndex(dialog.coloured.findText(of))
    dialog.colour.setCurrentIndex(dialog.colour.findText(name))
    dialog.colour.activated.emit(dialog.colour.currentIndex())
