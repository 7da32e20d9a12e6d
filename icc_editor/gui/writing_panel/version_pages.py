# SPDX-License-Identifier: MIT
"""The versions of a post: a tab and a page each, and a button that adds one."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QStyleOptionToolButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.title_edit import TitleEdit

LANGUAGE_NAMES = {"en": "English", "km": "ខ្មែរ", "fr": "Français"}
_TITLE_SCALE = 1.7


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
    clicked = Signal()  # whoever clicks a tab means to write there

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without languages."""
        super().__init__(parent)
        self.bar = _Bar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Versions"))
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
            index = self.bar.addTab(LANGUAGE_NAMES.get(language, language))
            self.bar.setTabData(index, language)
            if language == present:
                self.bar.setCurrentIndex(index)
        self.bar.blockSignals(False)
        self.menu.clear()
        there = {self.bar.tabData(index) for index in range(self.bar.count())}
        for language in LANGUAGE_NAMES:
            if language not in there:
                action = self.menu.addAction(self._add_text(language))
                action.setData(language)
        self.add.setVisible(bool(self.menu.actions()) and bool(there) and writable)

    def choose(self, language: str) -> None:
        """Go to the tab of a language."""
        for index in range(self.bar.count()):
            if self.bar.tabData(index) == language:
                self.bar.setCurrentIndex(index)

    def _add_text(self, language: str) -> str:
        texts = {
            "en": self.tr("Add an English version"),
            "km": self.tr("Add a Khmer version"),
            "fr": self.tr("Add a French version"),
        }
        return texts[language]

    def _on_bar_current_changed(self, index: int) -> None:
        if index >= 0:
            self.language_chosen.emit(self.bar.tabData(index))

    def _on_menu_triggered(self, action: QObject) -> None:
        self.add_version_requested.emit(action.data())  # type: ignore[attr-defined]


class VersionPage(QFrame):
    """The page of one version: its title and its text in one column on one ground."""

    def __init__(self, language: str, style: TextStyle, parent: QWidget | None = None) -> None:
        """Make an empty page for a language."""
        super().__init__(parent)
        self.language = language
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.title = TitleEdit(self)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.edit = PostEdit(style.for_language(language), self)
        self.edit.setAccessibleName(self.tr("Text"))
        self.edit.set_hint(self.tr("Write here, or paste from Word. Pictures can be dropped in."))
        self._top = QHBoxLayout()
        self._top.addWidget(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.MARGIN, 0, 0)
        layout.setSpacing(0)
        self._edge = QWidget(self)
        self._edge.setFixedHeight(1)
        self._edge.setAutoFillBackground(True)
        layout.addLayout(self._top)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self._edge)
        layout.addWidget(self.edit, 1)
        self.edit.verticalScrollBar().valueChanged.connect(self._on_edit_scrolled)
        self._on_edit_scrolled(0)
        self.title.text_requested.connect(self._on_title_text_requested)
        self.edit.column_moved.connect(self._on_edit_column_moved)
        self.set_style(style)

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        style = style.for_language(self.language)
        font = style.font()
        font.setPointSizeF(style.point_size * _TITLE_SCALE)
        font.setBold(True)
        self.title.set_title_font(font)
        self.edit.set_style(style)
        self._on_edit_column_moved()

    def _on_edit_column_moved(self) -> None:
        left, width = self.edit.text_column()
        right = self.edit.viewport().width() - left - width
        bar = self.edit.width() - self.edit.viewport().width()
        self._top.setContentsMargins(round(left), 0, max(round(right) + bar, 0), 0)

    def _on_edit_scrolled(self, value: int) -> None:
        """Show where the text goes on under the title."""
        role = QPalette.ColorRole.Mid if value else QPalette.ColorRole.Base
        self._edge.setBackgroundRole(role)

    def _on_title_text_requested(self) -> None:
        self.edit.setFocus()


class VersionStack(QStackedWidget):
    """The pages, by language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self.pages: dict[str, VersionPage] = {}

    def add(self, page: VersionPage) -> None:
        """Add a page."""
        self.pages[page.language] = page
        self.addWidget(page)

    def show_language(self, language: str) -> None:
        """Bring a page to the front."""
        self.setCurrentWidget(self.pages[language])

    def clear(self) -> None:
        """Take every page away."""
        for page in self.pages.values():
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.pages.clear()

    @property
    def page(self) -> VersionPage | None:
        """Return the page in front."""
        widget = self.currentWidget()
        return widget if isinstance(widget, VersionPage) else None
