# SPDX-License-Identifier: MIT
"""Which field of the window one writes in: what formats the text must not reach it from another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)

from icc_editor.gui.text_edit.post_edit import PostEdit

if TYPE_CHECKING:
    from icc_editor.gui.writing_panel.writing_frame import WritingFrame


class WritingPlace(QObject):
    """Follows the keys through the window.

    Menus and the format bar take the keys for a moment without being written in: while they have
    them, the field before counts.
    """

    changed = Signal()

    def __init__(self, panel: "WritingFrame") -> None:
        super().__init__(panel)
        self._panel = panel
        self._is_finding = False
        self._is_elsewhere = False  # in no page
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    def text(self) -> PostEdit | None:
        """Return the text when it is what one writes in, or would with the next click."""
        page = self._panel.page
        if page is None:
            return None
        if self._is_finding:  # what is found, and chosen, may be formatted
            return page.edit if page.edit.textCursor().hasSelection() else None
        return page.edit if page.field is page.edit and not self._is_elsewhere else None

    def in_page(self) -> bool:
        """Return whether one writes in the title or the text."""
        return self._panel.page is not None and not self._is_elsewhere

    def other_field(self) -> QLineEdit | QPlainTextEdit | None:
        """Return the field that has the keys when it is neither the title nor the text."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit | QPlainTextEdit) or field.isReadOnly():
            return None
        return None if self._panel.versions.page_around(field) else field

    def paste_plain(self) -> bool:
        """Paste into the title or another field that has the keys; return False for the text."""
        page = self._panel.page
        if (field := self.other_field()) is not None:
            field.paste()
        elif page is not None and page.field is page.title:
            page.title.paste()
        else:
            return False
        return True

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        panel = self._panel
        if new is None or new.window() is not panel.window():
            return
        if isinstance(new, QMenuBar) or panel.bar.isAncestorOf(new):
            return
        self._is_finding = panel.find_bar.isAncestorOf(new)
        in_page = panel.versions.page_around(new) is not None
        written = isinstance(new, QLineEdit | QPlainTextEdit | QAbstractSpinBox) and not in_page
        self._is_elsewhere = written or panel.fields.isAncestorOf(new)
        self.changed.emit()
