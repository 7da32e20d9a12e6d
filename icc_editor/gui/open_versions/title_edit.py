# SPDX-License-Identifier: MIT
"""The title above the text: one line of words that wraps when it is long."""

from itertools import accumulate
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from icc_editor.gui.text_edit.paste import can_take, plain, text_of
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.post.document import BlockKind, SourceBlock

_MOST_LINES = 4


class TitleEdit(TextField):
    """A field that grows with its words by whole lines, then scrolls; Enter goes to the text."""

    title_edited = Signal(str)
    text_requested = Signal()
    run_ended = Signal()  # what is typed next is another step

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(Structure(_as_paragraph), 0, parent)
        self._setting = False
        self._fitting = False
        self._room = 0  # points that the field may take; 0 for as many as it wants
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)

    def text(self) -> str:
        """Return the title."""
        return self.document().firstBlock().text()

    def set_text(self, text: str) -> None:
        """Show another title; nothing is emitted, and the caret stays where it can."""
        new = " ".join(plain(text).split("\n"))
        if new == self.text():
            return
        cursor = self.textCursor()
        position = min(cursor.position(), len(new.encode("utf-16-le")) // 2)
        self._setting = True
        self.setPlainText(new)
        self._setting = False
        cursor.setPosition(position)
        self.setTextCursor(cursor)

    def set_title_font(self, font: QFont) -> None:
        """Use another font."""
        self.setFont(font)
        self._fit()

    def set_room(self, height: int) -> None:
        """Take no more than ``height`` points, as long as one line has room."""
        if height != self._room:
            self._room = height
            self._fit()

    def least_height(self) -> int:
        """Return the height of the first line, in points: ``set_room`` asks for no less."""
        return _whole(self._line_heights()[0])

    def break_undo(self) -> None:
        """Let the next typing be an undo step of its own."""
        super().break_undo()
        self.run_ended.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Go to the text by the keys that lead there."""
        if self._leads_to_text(event.key()):
            self.text_requested.emit()
            return True
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End what is one step: the writer left; called by Qt."""
        super().focusOutEvent(event)
        self.break_undo()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take what has words; called by Qt."""
        return can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as one line of plain words; called by Qt."""
        self.insertPlainText(" ".join(plain(text_of(source)).split()))

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
        if self._fitting:
            return
        self._fitting = True  # the bar changes the width, which calls for this again
        # Not as needed: the bar would come and go, and the lines with it, while the field grows.
        # First without it: beside the bar a title has more lines, which would keep the bar there.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff)
        heights = self._line_heights()
        shown = self._shown(heights)
        if len(shown) < len(heights):
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn)
            shown = self._shown(self._line_heights())
        if shown:
            self.setFixedHeight(_whole(shown[-1]))
        self._fitting = False

    def _line_heights(self) -> list[float]:
        block = self.document().firstBlock()
        self.blockBoundingRect(block)  # lays it out
        layout = block.layout()
        return [layout.lineAt(number).height() for number in range(layout.lineCount())]

    def _shown(self, heights: list[float]) -> list[float]:
        """Return how high the field is with each of the lines it may show."""
        # Whole lines, each as high as it is: letters of another script may be higher than the font.
        return [
            height
            for lines, height in enumerate(accumulate(heights), 1)
            if lines == 1 or (lines <= _MOST_LINES and height <= (self._room or height))
        ]

    def _on_text_changed(self) -> None:
        self._fit()
        if not self._setting:
            self.title_edited.emit(self.text())


def _whole(lines: float) -> int:
    # One point more, or Qt scrolls the first line out of sight at fractions.
    return ceil(lines) + 1


def _as_paragraph(text: str) -> tuple[SourceBlock, ...]:
    """Return a title as one paragraph, whatever Markdown would see in it."""
    return (SourceBlock(BlockKind.PARAGRAPH, text, 0, text.count("\n") + 1),)
