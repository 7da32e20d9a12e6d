# SPDX-License-Identifier: MIT
"""An address that is read and copied, in one line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from icc_editor.gui import theme


class LinkField(QLineEdit):
    """A link on one line, whole for the keys and the mouse, else cut in its middle with a sign."""

    def __init__(self, link: str, parent: QWidget) -> None:
        """Show ``link``."""
        super().__init__(link, parent)  # an address has no place to break a line
        self._link = link
        self.setReadOnly(True)
        self.setFrame(False)
        self.setToolTip(link)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the whole of it, chosen; called by Qt."""
        self.setText(self._link)
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Cut it again where it is too long; called by Qt."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its menu copies the whole
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it where it is too long by now; called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.hasFocus():
            room = self.contentsRect().width() - 2 * theme.GRID
            middle = Qt.TextElideMode.ElideMiddle
            self.setText(self.fontMetrics().elidedText(self._link, middle, room))
            self.setCursorPosition(0)
