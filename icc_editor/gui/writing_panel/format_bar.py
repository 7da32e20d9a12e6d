# SPDX-License-Identifier: MIT
"""The toolbar of the writing panel; what does not fit stands in a menu at its end."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyleOptionToolButton,
    QToolBar,
    QToolButton,
    QWidget,
)

from icc_editor.gui import icons
from icc_editor.gui.menu_letters import plain_text

_STYLES = ("paragraph", "heading-1", "heading-2", "heading-3", "heading-4")
_GROUPS = (
    ("bold", "italic", "strike", "link"),
    ("bullets", "numbers", "quote", "outdent", "indent"),
    ("picture", "article", "table"),
    ("undo", "redo"),
    ("code", "code-block", "rule", "more"),
)
_ICON = 20  # points
_ARROW = 14
_EXTENSION = "qt_toolbar_ext_button"  # what Qt calls the button at the end of a full bar


class StyleBox(QToolButton):
    """Names the paragraph's style, with an arrow behind it as every other box has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the name
        icons.set_icon(self, "chevron-down")

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leave out the style's own arrow, a speck in the corner; called by Qt."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        option.iconSize = QSize(_ARROW, _ARROW)


class FormatBar(QToolBar):
    """Shows the actions, the style box first."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        """Show ``actions``, by name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Formatting"))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setMovable(False)
        self.setFloatable(False)
        self._styles = [actions[name] for name in _STYLES]
        self.style_box = StyleBox(self)
        self.style_box.setAccessibleName(self.tr("Style"))
        self.style_box.setToolTip(self.tr("Style of the paragraph"))
        self.style_box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.style_box)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.addActions(self._styles)
        self.style_box.setMenu(menu)
        widest = max(
            self.style_box.fontMetrics().horizontalAdvance(plain_text(action.text()))
            for action in self._styles
        )
        self.style_box.setMinimumWidth(widest + 36)
        self.addWidget(self.style_box)
        for group in _GROUPS:
            self.addSeparator()
            for name in group:
                self.addAction(actions[name])
                button = self.widgetForAction(actions[name])
                if isinstance(button, QToolButton):
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        more = self.findChild(QToolButton, _EXTENSION)
        if isinstance(more, QToolButton):  # the style's own arrow is black on any ground
            icons.set_icon(more, "chevrons-right")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for action in self._styles:
            action.changed.connect(self._on_style_changed)
        self._on_style_changed()

    def _on_style_changed(self) -> None:
        chosen = next((action for action in self._styles if action.isChecked()), self._styles[0])
        self.style_box.setText(plain_text(chosen.text()))
        self.style_box.setEnabled(chosen.isEnabled())
