# SPDX-License-Identifier: MIT
"""What is offered for the paragraph in hand: what to mend, what was said before, its terms."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.wrapped_lines import WrappedLines

_ICON = 16
_LINE = Qt.ItemDataRole.UserRole


class OfferKind(StrEnum):
    """What a line of the list offers."""

    ISSUE = "issue"
    MATCH = "match"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One line: which of its kind it is, from 0, what it says, and its tip, as HTML.

    ``is_done``: it was taken already.  ``mends``: there is one right answer.
    """

    kind: OfferKind
    number: int
    text: str
    tip: str
    is_done: bool = False
    mends: bool = False


class OfferList(QWidget):
    """The list, and what can be done with the line it is on."""

    chosen = Signal(object)  # OfferLine: by double click or Enter
    mend_requested = Signal(int)  # of an issue
    leave_requested = Signal(int)  # of an issue
    left = Signal()  # go on in the text

    def __init__(self, parent: QWidget) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._icons: dict[str, QIcon] = {}
        self.heading = QLabel(self.tr("Offers"), self)
        theme.dim(self.heading)
        self.list = _Lines(self)
        self.list.setAccessibleName(self.tr("Offers"))
        self.list.setMinimumHeight(1)
        self.list.setIconSize(QSize(_ICON, _ICON))
        WrappedLines.put_on(self.list)
        self.mend = self._button(self.tr("Mend"), self.mend_requested)
        self.mend.setToolTip(self.tr("Put in the one right answer"))
        self.leave = self._button(self.tr("Leave it as it is…"), self.leave_requested)
        self.leave.setToolTip(self.tr("Say why it may stay; it is then not pointed out any more"))
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.mend)
        top.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        self.list.itemActivated.connect(self._on_list_item_activated)
        self.list.currentItemChanged.connect(self._show_choice)
        self.list.left.connect(self.left)
        self._show_choice()

    def show_lines(self, lines: Sequence[OfferLine]) -> None:
        """Offer these; the list stays on the line it was on, if that is still there."""
        old = self.current()
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.text)
            item.setData(_LINE, line)
            item.setToolTip(line.tip)
            item.setIcon(self._icon(_picture(line)))
            if line.is_done:
                item.setForeground(self.palette().placeholderText())
            self.list.addItem(item)
            if old is not None and (old.kind, old.text) == (line.kind, line.text):
                self.list.setCurrentItem(item)
        self._show_choice()

    def lines(self) -> list[OfferLine]:
        """Return what is offered."""
        return [self.list.item(number).data(_LINE) for number in range(self.list.count())]

    def current(self) -> OfferLine | None:
        """Return the line the list is on."""
        item = self.list.currentItem()
        line: OfferLine | None = None if item is None else item.data(_LINE)
        return line

    def choose(self, kind: OfferKind, number: int) -> None:
        """Put the list on a line."""
        for place, line in enumerate(self.lines()):
            if (line.kind, line.number) == (kind, number):
                self.list.setCurrentRow(place)

    def changeEvent(self, event: QEvent) -> None:
        """Draw in other colours; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._icons.clear()

    def _icon(self, name: str) -> QIcon:
        """Return an icon, drawn once: the list is filled at every step through the rows."""
        if name not in self._icons:
            self._icons[name] = icons.icon(name, self.palette(), self.devicePixelRatioF())
        return self._icons[name]

    def _button(self, words: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFlat(True)
        button.clicked.connect(lambda: self._ask(wish))
        return button

    def _ask(self, wish: SignalInstance) -> None:
        line = self.current()
        if line is not None and line.kind is OfferKind.ISSUE:
            wish.emit(line.number)

    def _on_list_item_activated(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_LINE))

    def _show_choice(self) -> None:
        line = self.current()
        is_issue = line is not None and line.kind is OfferKind.ISSUE
        self.leave.setVisible(is_issue)
        self.mend.setVisible(line is not None and is_issue and line.mends)


class _Lines(QListWidget):
    """The list itself: Escape goes back to the text, and a first line is chosen on the way in."""

    left = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be on a line, so that Enter has one; called by Qt."""
        super().focusInEvent(event)
        if self.currentItem() is None and self.count():
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape; called by Qt."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _picture(line: OfferLine) -> str:
    if line.is_done:
        return "check"
    return {OfferKind.ISSUE: "circle-alert", OfferKind.MATCH: "copy", OfferKind.TERM: "tag"}[
        line.kind
    ]
