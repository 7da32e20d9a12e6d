# SPDX-License-Identifier: MIT
"""The file of a results table that nobody can read, as text, so that it can be mended here.

Only the lines that are changed are written anew: the others keep their bytes, also such as are no
text, and their ends.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import TableDamaged
from icc_editor.formats import table_toml
from icc_editor.gui import icons, theme
from icc_editor.gui.writing_panel.notice import Notice


class TableText(QWidget):
    """Shows one file, says which line is wrong, and offers the table once it can be read."""

    edited = Signal(bytes)  # the whole file
    table_requested = Signal()  # show what can be read now
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._raw = b""
        self.notice = Notice(self)
        self.text = _FileText(self)
        self.text.setAccessibleName(self.tr("File of the results table"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.table_button = QPushButton(self.tr("Show the table"), self)
        self.table_button.clicked.connect(self.table_requested)
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the file"))
        close.setAccessibleName(self.tr("Close the file"))
        icons.set_icon(close, "x")
        close.clicked.connect(self.close_requested)
        top = QHBoxLayout()
        top.addWidget(self.notice, 1)
        top.addWidget(self.table_button)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GRID)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        self.text.textChanged.connect(self._on_text_text_changed)

    def show_file(self, raw: bytes) -> None:
        """Show another file; the caret goes to the line that is wrong."""
        self._raw = raw
        self.text.blockSignals(True)
        self.text.setPlainText("\n".join(_shown(line) for line in raw.split(b"\n")))
        self.text.blockSignals(False)
        line = self._say()
        cursor = self.text.textCursor()
        cursor.setPosition(self.text.document().findBlockByNumber(max(line - 1, 0)).position())
        self.text.setTextCursor(cursor)

    def raw(self) -> bytes:
        """Return the file as it stands."""
        return self._raw

    def lock(self, *, locked: bool) -> None:
        """Change nothing while the post can only be read."""
        self.text.setReadOnly(locked)

    def _lines(self) -> list[str]:
        document = self.text.document()
        return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]

    def _say(self) -> int:
        """Say what is wrong and return its line (1-based); 0 when nothing is."""
        try:
            table_toml.read(self._raw)
        except TableDamaged as error:
            self.table_button.hide()
            self.notice.say(
                self.tr(
                    "The file of this results table cannot be read (line {line}). It is shown as "
                    "text and nothing is lost; put the line right to get the table back."
                ).format(line=error.line)
            )
            return error.line
        self.notice.say(self.tr("The file can be read now."))
        self.table_button.show()
        return 0

    def _on_text_text_changed(self) -> None:
        self._raw = with_lines(self._raw, self._lines())
        self._say()
        self.edited.emit(self._raw)


class _FileText(QPlainTextEdit):
    """The text of a file; beyond its own first step undo goes on with the post's."""

    undo_requested = Signal()
    redo_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        document = self.document()
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        if event.matches(undo) and not document.isUndoAvailable():
            self.undo_requested.emit()
        elif event.matches(redo) and not document.isRedoAvailable():
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)


def with_lines(raw: bytes, lines: list[str]) -> bytes:
    """Return the file ``raw`` with ``lines`` in it; those it has already keep their bytes."""
    before = raw.split(b"\n")
    shown = [_shown(line) for line in before]
    most = min(len(before), len(lines))
    first = next((n for n in range(most) if shown[n] != lines[n]), most)
    rest = range(most - first)
    last = next((n for n in rest if shown[-1 - n] != lines[-1 - n]), most - first)
    end = b"\r" if before[0].endswith(b"\r") else b""
    new = [line.encode(errors="replace") + end for line in lines[first : len(lines) - last]]
    if new and not last:
        new[-1] = new[-1].removesuffix(end)  # nothing ends the last line
    return b"\n".join([*before[:first], *new, *before[len(before) - last :]])


def _shown(line: bytes) -> str:
    return line.removesuffix(b"\r").decode(errors="replace")
