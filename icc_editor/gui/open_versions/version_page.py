# SPDX-License-Identifier: MIT
"""The page of one version: its title and its text, wherever it is shown."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.open_versions.title_edit import TitleEdit
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.gui.text_edit.text_style import TextStyle

_TITLE_SCALE = 1.7
_SCALE_BESIDE = 1.15  # where two pages share the room of one
_TITLE_SHARE = 0.4  # of the page's height, at most


class VersionPage(QFrame):
    """The page of one version: its title and its text in one column on one ground."""

    def __init__(self, language: str, style: TextStyle, parent: QWidget | None = None) -> None:
        """Make an empty page for a language."""
        super().__init__(parent)
        self.language = language
        self._style = style
        self._is_beside = False
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.title = TitleEdit(self)
        self.edit = PostEdit(style.for_language(language), self)
        self.set_words()
        self._kept_keys: TextField | None = None  # it is to have them again when shown
        self._top = QHBoxLayout()
        self._top.addWidget(self.title)
        layout = self._column = QVBoxLayout(self)
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

    def give_top(self, points: int) -> None:
        """Leave more room above the title: beside a page whose title is higher."""
        self._column.setContentsMargins(0, theme.MARGIN + points, 0, 0)

    def remember_keys(self) -> None:
        """Give the keys back once the page is shown elsewhere.

        What is being composed is put in.
        """
        for field in self.fields:
            field.end_composing()
        held = self.window().focusWidget()
        self._kept_keys = self.field if held is self.field else None

    def showEvent(self, event: QShowEvent) -> None:
        """Go on writing where one did before the page was moved; called by Qt."""
        super().showEvent(event)
        if self._kept_keys is not None:
            self._kept_keys.setFocus()
            self._kept_keys = None

    def set_words(self) -> None:
        """Name the fields in the language of the interface."""
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.edit.setAccessibleName(self.tr("Text"))
        self.edit.set_hint(self.tr("Write here, or paste from Word. Pictures can be dropped in."))

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        self._style = style = style.for_language(self.language)
        self._set_title_font()
        self.edit.set_style(style)
        self._on_edit_column_moved()

    def stand_beside(self, *, another: bool) -> None:
        """Have a smaller title while the page stands beside ``another``."""
        self._is_beside = another
        self._set_title_font()

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

    def _set_title_font(self) -> None:
        font = self._style.font()
        scale = _SCALE_BESIDE if self._is_beside else _TITLE_SCALE
        font.setPointSizeF(self._style.point_size * scale)
        font.setBold(True)
        self.title.set_title_font(font)

    def _on_edit_column_moved(self) -> None:
        left, width = self.edit.text_column()
        right = self.edit.viewport().width() - left - width
        bar = self.edit.width() - self.edit.viewport().width()
        self._top.setContentsMargins(round(left), 0, max(round(right) + bar, 0), 0)

    def _on_edit_scrolled(self, value: int) -> None:
        """Show where the text goes on under the title."""
        cut = self.edit.viewport().y() < 0  # scrolled by points
        role = QPalette.ColorRole.Mid if value or cut else QPalette.ColorRole.Base
        self._edge.setBackgroundRole(role)

    def _on_title_text_requested(self) -> None:
        self.edit.setFocus()
