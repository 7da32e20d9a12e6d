# SPDX-License-Identifier: MIT
"""A tab for each version of a post, and a button that adds one."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStyleOptionToolButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from icc_editor.gui import icons, theme, version_words
from icc_editor.text.languages import VERSION_NAMES, name_of


class _Bar(QTabBar):
    """Tells a click apart from a tab reached by the keyboard."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.clicked.emit()


class _AddButton(QToolButton):
    """A button with a menu and without the style's arrow for it.

    No style sheet does this: it would keep the button from following the palette.
    """

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu


class VersionTabs(QWidget):
    """A tab for each language, and "+" with those that are not there yet."""

    language_chosen = Signal(str)
    add_version_requested = Signal(str)
    remove_version_requested = Signal(str)
    clicked = Signal()  # whoever clicks a tab means to write there

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without languages."""
        super().__init__(parent)
        self.bar = _Bar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Versions"))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.bar.customContextMenuRequested.connect(self._on_bar_menu_requested)
        self.add = _AddButton(self)
        icons.set_icon(self.add, "plus")
        text = self.tr("Add a version in another language")
        self.add.setToolTip(text)
        self.add.setAccessibleName(text)
        self.add.setAutoRaise(True)
        self.add.setIconSize(QSize(16, 16))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add)
        self.add.setMenu(self.menu)
        self._may_remove = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.bar)
        layout.addWidget(self.add)
        self.bar.currentChanged.connect(self._on_bar_current_changed)
        self.bar.clicked.connect(self.clicked)
        self.menu.triggered.connect(self._on_menu_triggered)

    def show_languages(self, languages: Iterable[str], present: str, *, writable: bool) -> None:
        """Show other tabs, without saying that one was chosen."""
        self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        for language in languages:
            index = self.bar.addTab(name_of(language))
            self.bar.setTabData(index, language)
            if language == present:
                self.bar.setCurrentIndex(index)
        self.bar.blockSignals(False)
        self.menu.clear()
        there = {self.bar.tabData(index) for index in range(self.bar.count())}
        for language in VERSION_NAMES:
            if language not in there:
                action = self.menu.addAction(version_words.add_text(language))
                action.setData(language)
        self.add.setVisible(bool(self.menu.actions()) and bool(there) and writable)
        self._may_remove = len(there) > 1 and writable

    def choose(self, language: str) -> None:
        """Go to the tab of a language."""
        for index in range(self.bar.count()):
            if self.bar.tabData(index) == language:
                self.bar.setCurrentIndex(index)

    def show_present(self, language: str) -> None:
        """Show which version is in front, without saying that one was chosen."""
        self.bar.blockSignals(True)
        self.choose(language)
        self.bar.blockSignals(False)

    def step(self, by: int) -> None:
        """Go to the tab ``by`` places further on, round the end."""
        if self.bar.count():
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def _on_bar_menu_requested(self, place: QPoint) -> None:
        """Offer to remove the version whose tab is under the mouse, or in front for the keys."""
        index = self.bar.tabAt(place)
        language = self.bar.tabData(index if index >= 0 else self.bar.currentIndex())
        if not language or not self._may_remove:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = menu.addAction(version_words.remove_text(language))
        icons.set_icon(remove, "trash-2")
        remove.triggered.connect(lambda: self.remove_version_requested.emit(language))
        menu.popup(self.bar.mapToGlobal(place))

    def _on_bar_current_changed(self, index: int) -> None:
        if index >= 0:
            self.language_chosen.emit(self.bar.tabData(index))

    def _on_menu_triggered(self, action: QObject) -> None:
        self.add_version_requested.emit(action.data())  # type: ignore[attr-defined]
