# SPDX-License-Identifier: MIT
"""The title above the text: one line of words that wraps when it is long."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from icc_editor.gui.text_edit.paste import plain

_MOST_LINES = 4


class TitleEdit(QPlainTextEdit):
    """A field that grows with its words; Enter goes to the text.

    Undo and redo go through the post's own order of steps.
    """

    title_edited = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    text_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._setting = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)

    def text(self) -> str:
        """Return the title."""
        return self.document().firstBlock().text()

    def set_text(self, text: str) -> None:
        """Show another title; nothing is emitted."""
        self._setting = True
        self.setPlainText(" ".join(plain(text).split("\n")))
        self._setting = False

    def set_title_font(self, font: QFont) -> None:
        """Use another font."""
        self.setFont(font)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys a title has another use for; called by Qt."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif self._leads_to_text(event.key()):
            self.text_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the writer left; called by Qt."""
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line of plain words; called by Qt."""
        self.insertPlainText(" ".join(plain(source.text()).split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the lines; called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _leads_to_text(self, key: int) -> bool:
        if key == Qt.Key.Key_Down:
            return self._on_last_line()
        return key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}

    def _on_last_line(self) -> bool:
        cursor = self.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return line.lineNumber() + 1 >= cursor.block().layout().lineCount()

    def _fit(self) -> None:
        block = self.document().firstBlock()
        height = self.blockBoundingRect(block).height()
        line = self.fontMetrics().lineSpacing()
        height = min(max(height, line), line * _MOST_LINES)
        # One point more, or Qt scrolls the first line out of sight at fractions.
        self.setFixedHeight(round(height) + 2)

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._setting:
            self.title_edited.emit(self.text())
