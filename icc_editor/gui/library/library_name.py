# SPDX-License-Identifier: MIT
"""The name of the library above its posts: a button with what can be done about libraries."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QSizePolicy,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme

_ARROW = 14  # points


class _NameButton(QToolButton):
    """Shows as much of the name as there is room for, an arrow of our own behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ""
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the name
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.scale_font(self, 1.0, bold=True)
        theme.tall(self)
        icons.set_icon(self, "chevron-down")

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leave out the style's own arrow, a speck in the corner; called by Qt."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        option.iconSize = QSize(_ARROW, _ARROW)

    def fit(self, room: int) -> None:
        """Show the name in so many points, cut in its middle when it is longer."""
        room -= _ARROW + 4 * theme.GRID
        shown = self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))


class LibraryName(QWidget):
    """Says which library is open, and what kind of library it is when that matters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = _NameButton(self)
        self.menu = QMenu(self.button)
        self.menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.button.setMenu(self.menu)
        self.remark = QLabel(self)
        self.remark.setWordWrap(True)
        self.remark.setContentsMargins(theme.GAP, 0, theme.GAP, theme.GRID)
        theme.dim(self.remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, 0)
        column.setSpacing(0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        column.addWidget(self.button, 0, left)  # whatever the button's own direction is
        column.addWidget(self.remark)
        self.show_name("", "")

    def show_name(self, name: str, folder: str, remark: str = "") -> None:
        """Show the library called ``name`` in ``folder``; ``remark`` stands below."""
        self.button.name = name
        self.button.setToolTip(folder)
        self.button.setAccessibleName(self.tr("Library: {name}").format(name=name))
        self.button.setVisible(bool(name))
        self.button.fit(self.width())
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less of the name; called by Qt."""
        super().resizeEvent(event)
        self.button.fit(self.width())
