# SPDX-License-Identifier: MIT
"""A cell of the grid is dragged into the text and stands there as a figure."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.paste import FIGURE_TYPE
from icc_editor.post.clock import utc_now
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TEXT = "They won so many.\n\n![Communes](tables/communes.toml)\n"
FIGURE = "{{communes.cnrp.chiefs}}"


@pytest.fixture
def window(program, qtbot):
    """Return the window with a table open below the text that shows it."""
    window = program.window
    made = window.library.new_post("Communes", "en", utc_now())
    path = made.path / "en.md"
    path.write_text(path.read_text() + TEXT)
    add_table(made, communes())
    window.resize(1200, 900)
    window.show()
    window.open_post(made.path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    window.tables.open("communes")
    QApplication.processEvents()
    return window


@pytest.fixture
def drags(monkeypatch):
    """Return what is dragged, and with which actions: nobody holds a mouse here."""
    found: list[tuple[dict[str, bytes], object]] = []

    def take(drag: QDrag, actions: object) -> Qt.DropAction:
        data = drag.mimeData()
        found.append(({name: data.data(name).data() for name in data.formats()}, actions))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", take)
    return found


def cell(window, key: str = "cnrp", column: int = 1):
    grid = window.tables.editor.grid
    row = next(n for n, row in enumerate(window.tables.editor.table().rows) if row.key == key)
    return grid, grid.model().index(row, column)


def drag(grid, index, *ways: QPoint) -> None:
    """Press the mouse in a cell and move it to places of the screen."""
    start = grid.visualRect(index).center()
    QTest.mousePress(grid.viewport(), LEFT, NONE, start)
    for place in ways:
        local = QPointF(grid.viewport().mapFromGlobal(place))
        moved = QMouseEvent(QEvent.Type.MouseMove, local, QPointF(place), LEFT, LEFT, NONE)
        QApplication.sendEvent(grid.viewport(), moved)


def in_text(window) -> QPoint:
    """Return where on the screen “so” stands."""
    edit = window.writing.edit
    cursor = QTextCursor(edit.document())
    cursor.setPosition(TEXT.index("so"))
    return edit.viewport().mapToGlobal(edit.cursorRect(cursor).center())


def drop(edit, carried: dict[str, bytes], place: QPoint) -> None:
    data = QMimeData()
    for name, raw in carried.items():
        data.setData(name, raw)
    point = edit.viewport().mapFromGlobal(place)
    for kind, at in (
        (QDragEnterEvent, point),
        (QDragMoveEvent, point),
        (QDropEvent, QPointF(point)),
    ):
        QApplication.sendEvent(
            edit.viewport(), kind(at, Qt.DropAction.CopyAction, data, LEFT, NONE)
        )


def test_a_cell_dragged_into_the_text_is_a_figure_there_in_one_step(window, drags) -> None:
    grid, index = cell(window)
    drag(grid, index, in_text(window))
    ((carried, actions),) = drags
    assert carried[FIGURE_TYPE] == FIGURE.encode()
    assert actions == Qt.DropAction.CopyAction  # the number stays in the table
    drop(window.writing.edit, carried, in_text(window))
    assert window.writing.text().startswith(f"They won {FIGURE}so many.")
    window.undo.undo()
    assert window.writing.text() == TEXT


def test_the_grid_goes_on_choosing_cells_and_stops_when_one_is_taken_along(window, drags) -> None:
    grid, index = cell(window)
    other = grid.viewport().mapToGlobal(grid.visualRect(cell(window, "cpp", 0)[1]).center())
    drag(grid, index, other)
    assert not drags
    assert len(grid.chosen_cells()) == 4
    QTest.mouseRelease(grid.viewport(), LEFT, NONE, grid.viewport().mapFromGlobal(other))
    drag(grid, index, other, in_text(window))
    assert len(drags) == 1
    assert grid.chosen_cells() == [(index.row(), index.column())]
    assert grid.state() == grid.State.NoState


@pytest.mark.parametrize("why", ["locked", "outside", "with Shift"])
def test_nothing_is_dragged_where_nothing_can_be_dropped(window, drags, why) -> None:
    grid, index = cell(window)
    place = in_text(window)
    if why == "locked":
        window.writing.set_read_only("Look only.")
    elif why == "outside":
        place = window.library_panel.mapToGlobal(QPoint(20, 300))
    if why == "with Shift":
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.mousePress(grid.viewport(), LEFT, shift, grid.visualRect(index).center())
        local = QPointF(grid.viewport().mapFromGlobal(place))
        moved = QMouseEvent(QEvent.Type.MouseMove, local, QPointF(place), LEFT, LEFT, shift)
        QApplication.sendEvent(grid.viewport(), moved)
    else:
        drag(grid, index, place)
    assert not drags
    QTest.mouseRelease(grid.viewport(), LEFT, NONE, QPoint(2, 2))


def test_a_copied_figure_is_pasted_as_one(window) -> None:
    grid, index = cell(window)
    grid.setCurrentIndex(index)
    window.tables.editor.commands.run("copy-figure")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == FIGURE
    assert data.hasFormat(FIGURE_TYPE)
