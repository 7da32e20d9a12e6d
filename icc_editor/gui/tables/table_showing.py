# SPDX-License-Identifier: MIT
"""A results table of the post is shown in one more version: the menu that lists them."""

from functools import partial

from PySide6.QtWidgets import QMenu

from icc_editor.formats.shown_table import words_in
from icc_editor.formats.table_address import tables_named_in
from icc_editor.gui.menu_letters import give_letters
from icc_editor.gui.tables.table_controller import TableController
from icc_editor.gui.writing_panel.writing_panel import WritingPanel

_LONGEST = 60  # characters of a caption


class TableShowing:
    """Fills the menu with the tables there are; those the version lacks come first."""

    def __init__(self, controller: TableController, writing: WritingPanel, menu: QMenu) -> None:
        """Keep ``menu`` for ``fill``."""
        self._controller = controller
        self._writing = writing
        self._menu = menu

    def fill(self) -> None:
        """List the tables that can be read, by their captions in the language of the version."""
        self._menu.clear()
        tables, language = self._writing.tables, self._writing.language()
        shown = tables_named_in(self._writing.text(language)) if language else frozenset()
        for name in sorted(tables.names(), key=lambda name: (name in shown, name)):
            table = tables.table(name)
            if table is None:
                continue
            caption = words_in(table.caption, language).text
            text = caption if len(caption) <= _LONGEST else caption[: _LONGEST - 1].rstrip() + "…"
            action = self._menu.addAction((text or name).replace("&", "&&"))
            action.triggered.connect(partial(self._put, name))
        give_letters(self._menu)

    def _put(self, name: str) -> None:
        self._controller.put_line(name)
        self._writing.focus_text()
