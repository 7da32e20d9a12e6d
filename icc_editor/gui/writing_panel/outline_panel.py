# SPDX-License-Identifier: MIT
"""The headings of the text; a click goes there, the caret's own stands out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.text_edit.inline_marks import MarkKind, spans
from icc_editor.gui.text_edit.structure import Heading

_LINE = Qt.ItemDataRole.UserRole


class OutlinePanel(QWidget):
    """A list of headings, set in by level."""

    heading_chosen = Signal(int)  # 0-based line

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without headings."""
        super().__init__(parent)
        self._headings: tuple[Heading, ...] = ()
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Outline"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.GRID // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel(
            self.tr("Headings show up here. Make one with the style box of the toolbar."), self
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        theme.dim(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout.addWidget(self.empty)
        layout.addWidget(self.list)
        self.list.itemActivated.connect(self._on_list_item_chosen)
        self.list.itemClicked.connect(self._on_list_item_chosen)
        self.show_headings(())

    def show_headings(self, headings: Sequence[Heading]) -> None:
        """Show other headings; the rows stay when only lines moved."""
        new = tuple(headings)
        same = [(h.level, h.text) for h in new] == [(h.level, h.text) for h in self._headings]
        self._headings = new
        if not same:
            top = min((heading.level for heading in new), default=1)
            self.list.clear()
            for heading in new:
                text = _words(heading.text) or self.tr("(no words yet)")
                self.list.addItem("    " * (heading.level - top) + text)
        for row, heading in enumerate(new):
            item = self.list.item(row)
            item.setData(_LINE, heading.line)
            item.setToolTip(_words(heading.text))
        self.list.setVisible(bool(new))
        self.empty.setVisible(not new)

    def show_line(self, line: int) -> None:
        """Let the heading above ``line`` stand out."""
        row = sum(1 for heading in self._headings if heading.line <= line) - 1
        if row < 0:
            self.list.setCurrentRow(-1)
        elif row != self.list.currentRow():
            self.list.setCurrentRow(row)

    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        self.heading_chosen.emit(int(item.data(_LINE)))


def _words(heading: str) -> str:
    """Return a heading as it is read: its marks stand back in the text and are nothing here."""
    shown = [True] * len(heading)
    for span in spans(heading):
        is_note = span.kind is MarkKind.FOOTNOTE
        inner, inner_end = (span.end, span.end) if is_note else (span.inner, span.inner_end)
        for index in (*range(span.start, inner), *range(inner_end, span.end)):
            shown[index] = False
    return "".join(sign for sign, keep in zip(heading, shown, strict=True) if keep)
