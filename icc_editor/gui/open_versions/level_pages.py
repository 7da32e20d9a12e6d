# SPDX-License-Identifier: MIT
"""Two versions beside each other: their texts begin at the same height, and so do their rows."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.page_pair import PagePair


class LevelPages(QObject):
    """Keeps two pages, borrowed and shown side by side, level until ``end``."""

    def __init__(self, left: VersionPage, right: VersionPage, bar: QScrollBar) -> None:
        """Scroll both texts by ``bar``; ``rows`` says how they belong together."""
        super().__init__(bar)
        self._pages = (left, right)
        self.rows = PagePair(left.edit, right.edit, bar)
        for page in self._pages:
            page.title.height_changed.connect(self._level_heads)
        self._level_heads()

    def end(self) -> None:
        """Let both pages be as they were alone: to be called before they are given back."""
        for page in self._pages:
            page.title.height_changed.disconnect(self._level_heads)
            page.set_least_head(0)
        self.rows.end()
        self.deleteLater()

    def _level_heads(self) -> None:
        height = max(page.head_height() for page in self._pages)
        for page in self._pages:
            page.set_least_head(height)
