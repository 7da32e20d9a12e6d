# SPDX-License-Identifier: MIT
"""The versions of a post: a tab and a page each, and a button that adds one."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QResizeEvent
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

from icc_editor.gui import icons, theme, version_words
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.title_edit import TitleEdit
from icc_editor.text.languages import VERSION_NAMES, name_of

_TITLE_SCALE = 1.7
_TITLE_SHARE = 0.4  # of the page's height, at most


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


class VersionPage(QFrame):
    """The page of one version: its title and its text in one column on one ground."""

    def __init__(self, language: str, style: TextStyle, parent: QWidget | None = None) -> None:
        """Make an empty page for a language."""
        super().__init__(parent)
        self.language = language
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.title = TitleEdit(self)
        self.edit = PostEdit(style.for_language(language), self)
        self.set_words()
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

    @property
    def fields(self) -> tuple[TextField, ...]:
        """Return where one writes, in the order of reading: the title and the text."""
        return self.title, self.edit

    @property
    def field(self) -> TextField:
        """Return the one of them that has the caret, or had it last."""
        return self.title if self.focusWidget() is self.title else self.edit

    def set_words(self) -> None:
        """Name the fields in the language of the interface."""
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.edit.setAccessibleName(self.tr("Text"))
        self.edit.set_hint(self.tr("Write here, or paste from Word. Pictures can be dropped in."))

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        style = style.for_language(self.language)
        font = style.font()
        font.setPointSizeF(style.point_size * _TITLE_SCALE)
        font.setBold(True)
        self.title.set_title_font(font)
        self.edit.set_style(style)
        self._on_edit_column_moved()

    def minimumSizeHint(self) -> QSize:
        """Return the room for one line of the title and some of the text; called by Qt.

        A title that has more lines while there is room gives them back when there is less; one
        that was never shown has no width yet, and far too many.
        """
        size = super().minimumSizeHint()
        return size - QSize(0, max(self.title.minimumHeight() - self.title.least_height(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a low page to the text; called by Qt."""
        super().resizeEvent(event)
        self.title.set_room(round(self.height() * _TITLE_SHARE))

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
    """Shows one of the pages of a post."""

    def sizeHint(self) -> QSize:
        """Return the least size: the text is the first to give room to what is opened below it."""
        return self.minimumSizeHint()

    def set_pages(self, pages: Iterable[VersionPage]) -> None:
        """Show other pages; those before go back to who has them."""
        while (widget := self.widget(0)) is not None:
            self.removeWidget(widget)
        for page in pages:
            self.addWidget(page)

    @property
    def pages(self) -> dict[str, VersionPage]:
        """Return the pages by language."""
        widgets = (self.widget(index) for index in range(self.count()))
        return {page.language: page for page in widgets if isinstance(page, VersionPage)}

    @property
    def page(self) -> VersionPage | None:
        """Return the page in front."""
        widget = self.currentWidget()
        return widget if isinstance(widget, VersionPage) else None
