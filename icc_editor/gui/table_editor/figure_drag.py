# SPDX-License-Identifier: MIT
"""A cell is dragged into the text, where it becomes a figure.

In the grid a pressed mouse chooses cells, as in every spreadsheet.  It takes the cell along only
where it comes over a text of the window.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView

from icc_editor.gui.text_edit.paste import FIGURE_TYPE
from icc_editor.post.figure import FigureReference


class FigureDrag(QObject):
    """Watches the mouse in a grid."""

    def __init__(
        self, view: QTableView, figure_of: Callable[[QModelIndex], FigureReference | None]
    ) -> None:
        """``figure_of`` returns what texts call a cell, None for no cell."""
        super().__init__(view)
        self._view = view
        self._figure_of = figure_of
        self._pressed: QPersistentModelIndex | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the pressed cell along once the mouse is over a text; called by Qt."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self._press(event)
                case QEvent.Type.MouseButtonRelease:
                    self._pressed = None
                case QEvent.Type.MouseMove if self._pressed is not None and _is_over_text(event):
                    self._drag(event)
                    return True
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent) -> None:
        index = self._view.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        takes = event.button() == Qt.MouseButton.LeftButton and plain and index.isValid()
        self._pressed = QPersistentModelIndex(index) if takes else None

    def _drag(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or not pressed.isValid():
            return
        index = self._view.model().index(pressed.row(), pressed.column())
        figure = self._figure_of(index)
        if figure is None:
            return
        # The drag swallows the release, without which the view would go on choosing cells.
        QApplication.sendEvent(
            self._view.viewport(),
            QMouseEvent(
                QEvent.Type.MouseButtonRelease,
                event.position(),
                event.globalPosition(),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )
        self._view.setCurrentIndex(index)
        drag = QDrag(self._view)
        drag.setMimeData(as_figure(figure))
        drag.setPixmap(self._view.viewport().grab(self._view.visualRect(index)))
        drag.exec(Qt.DropAction.CopyAction)


def as_figure(figure: FigureReference) -> QMimeData:
    """Return a figure as texts of the window take it; for others it is as it is typed."""
    data = QMimeData()
    data.setData(FIGURE_TYPE, str(figure).encode())
    data.setText(str(figure))
    return data


def _is_over_text(event: QMouseEvent) -> bool:
    under = QApplication.widgetAt(event.globalPosition().toPoint())
    held = under.parentWidget() if under is not None else None
    return isinstance(held, QPlainTextEdit) and held.acceptDrops() and not held.isReadOnly()
