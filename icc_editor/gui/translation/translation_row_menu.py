# SPDX-License-Identifier: MIT
"""What a right click offers on a row of a translation: what was said of it, and what can be."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.gui.translation.translation_controller import TranslationController
from icc_editor.gui.translation_view import segment_words


class TranslationRowMenu(QObject):
    """Opens a menu beside a row, and tells in those of the texts when it was confirmed."""

    def __init__(
        self, control: TranslationController, versions: OpenVersions, commands: Iterable[QAction]
    ) -> None:
        """``commands`` are about the row in hand."""
        super().__init__(control)
        self._control = control
        self._versions = versions
        self._commands = tuple(commands)
        control.view.gutter.menu_requested.connect(self._on_gutter_menu_requested)
        versions.menu_opened.connect(self._on_versions_menu_opened)

    @Slot(int, QPoint)
    def _on_gutter_menu_requested(self, row: int, place: QPoint) -> None:
        view = self._control.view
        if view.segment_of(row) is not None:
            view.go_to(row)
            menu = self.menu_of(row)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def menu_of(self, row: int) -> QMenu:
        """Return a new menu about a row, which is in hand."""
        view = self._control.view
        menu, segment = QMenu(view), view.segment_of(row)
        if segment is None:
            return menu
        told = segment_words.history_words(segment) or segment_words.state_word(segment)
        menu.addAction(told.replace("&", "&&")).setEnabled(False)
        menu.addSeparator()
        menu.addActions(self._commands)
        return menu

    @Slot(object, object)
    def _on_versions_menu_opened(self, menu: PageMenu, place: Place) -> None:
        view, front = self._control.view, self._versions.front
        if not self._control.is_open or front not in self._control.languages:
            return
        side = self._control.languages.index(front)
        segment = view.segment_of(view.row_of_line(side, place.line))
        if segment is not None and (words := segment_words.history_words(segment)):
            menu.tell(words)
