# SPDX-License-Identifier: MIT
"""The strip above a text that says why it cannot be written, or not as usual."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from icc_editor.gui import theme
from icc_editor.gui.text_edit.text_style import mix


class Notice(QLabel):
    """A sentence on a ground of its own; hidden when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        self.setAutoFillBackground(True)
        self._coloring = False
        self._color()
        self.say("")

    def say(self, text: str) -> None:
        """Show ``text``, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._coloring:
            self._color()

    def _color(self) -> None:
        parent = self.parentWidget()
        colors = parent.palette() if parent is not None else self.palette()
        ground = mix(colors.color(QPalette.ColorRole.Base), theme.tone("warn", colors), 0.16)
        text = colors.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        colors.setColor(QPalette.ColorRole.Window, ground)
        colors.setColor(QPalette.ColorRole.WindowText, text)
        self._coloring = True
        self.setPalette(colors)
        self._coloring = False
