# SPDX-License-Identifier: MIT
"""The commands of the grid with their names, pictures and keys, and the menus they stand in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from icc_editor.gui import icons
from icc_editor.gui.menu_letters import give_letters

_MENUS = {
    "cell": "cut copy paste copy-figure | clear fill same-words",
    "row": "row-above row-below duplicate-rows | row-up row-down | hide-rows delete-rows | "
    "row-properties",
    "column": "column-before column-after duplicate-column | column-left column-right | sort-up "
    "sort-down | hide-columns delete-columns | column-properties",
    "table": "total-row show-keys rename | transpose | import export chart",
}
# Without these nothing can be changed, and they may stay.
_HARMLESS = frozenset({"copy", "copy-figure", "show-keys", "export", "chart"})


@dataclass(frozen=True, slots=True)
class _Spec:
    """One command; the keys are the grid's own and only named here."""

    name: str
    text: str
    icon: str = ""
    key: str = ""
    checkable: bool = False


class GridActions(QObject):
    """Every command by name."""

    def __init__(self, parent: QWidget, work: Callable[[str], None]) -> None:
        """Call ``work`` with the name of what is asked for."""
        super().__init__(parent)
        self.by_name: dict[str, QAction] = {}
        specs = self._specs()
        for spec in specs:
            action = QAction(spec.text, self)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable)
            if spec.icon:
                icons.set_icon(action, spec.icon)
            action.triggered.connect(lambda _checked=False, name=spec.name: work(name))
            self.by_name[spec.name] = action
        self.menus = {name: self._menu(parent, name) for name in _MENUS}
        cells = self.menus["cell"]
        cells.addSeparator()
        for name in ("row", "column"):
            cells.addMenu(self.menus[name])
        for spec in specs:
            if spec.key:
                # Only named: a shortcut would be taken from whatever field has the focus.
                keys = QKeySequence(spec.key).toString(QKeySequence.SequenceFormat.NativeText)
                action = self.by_name[spec.name]
                action.setText(f"{action.text()}\t{keys}")

    def _menu(self, parent: QWidget, name: str) -> QMenu:
        menu = QMenu(self.title(name), parent)
        for entry in _MENUS[name].split():
            if entry == "|":
                menu.addSeparator()
            else:
                menu.addAction(self.by_name[entry])
        give_letters(menu)
        return menu

    def title(self, name: str) -> str:
        """Return what a part is called."""
        return {
            "row": self.tr("Row"),
            "column": self.tr("Column"),
            "table": self.tr("Table"),
            "cell": self.tr("Cells"),
        }[name]

    def lock(self, *, locked: bool) -> None:
        """Forbid what changes the table."""
        for name, action in self.by_name.items():
            action.setEnabled(name in _HARMLESS or not locked)

    def _specs(self) -> Sequence[_Spec]:
        return (
            _Spec("cut", self.tr("Cut"), "", "Ctrl+X"),
            _Spec("copy", self.tr("Copy"), "copy", "Ctrl+C"),
            _Spec("paste", self.tr("Paste"), "clipboard-paste", "Ctrl+V"),
            _Spec("copy-figure", self.tr("Copy as a figure for the text"), "", "Ctrl+Shift+C"),
            _Spec("clear", self.tr("Clear"), "", "Del"),
            _Spec("fill", self.tr("Fill down"), "", "Ctrl+D"),
            _Spec("same-words", self.tr("The same words in every language"), "languages"),
            _Spec("row-above", self.tr("Insert a row above"), "plus", "Ctrl+Shift+Return"),
            _Spec("row-below", self.tr("Insert a row below"), "plus", "Ctrl+Return"),
            _Spec("duplicate-rows", self.tr("Duplicate the row"), "copy"),
            _Spec("row-up", self.tr("Move the row up"), "chevron-up", "Alt+Up"),
            _Spec("row-down", self.tr("Move the row down"), "chevron-down", "Alt+Down"),
            _Spec("hide-rows", self.tr("Hide or show the row"), "eye"),
            _Spec("delete-rows", self.tr("Delete the row"), "trash-2", "Ctrl+Del"),
            _Spec("row-properties", self.tr("About the row…"), "settings"),
            _Spec("column-before", self.tr("Insert a column to the left"), "plus"),
            _Spec("column-after", self.tr("Insert a column to the right"), "plus"),
            _Spec("duplicate-column", self.tr("Duplicate the column"), "copy"),
            _Spec("column-left", self.tr("Move the column to the left"), "", "Alt+Left"),
            _Spec("column-right", self.tr("Move the column to the right"), "", "Alt+Right"),
            _Spec("sort-up", self.tr("Sort, the smallest first"), ""),
            _Spec("sort-down", self.tr("Sort, the largest first"), ""),
            _Spec("hide-columns", self.tr("Hide or show the column"), "eye"),
            _Spec("delete-columns", self.tr("Delete the column"), "trash-2", "Ctrl+Shift+Del"),
            _Spec("column-properties", self.tr("About the column…"), "settings"),
            _Spec("total-row", self.tr("A total row"), checkable=True),
            _Spec("show-keys", self.tr("Show the keys for figures"), checkable=True),
            _Spec("rename", self.tr("Rename the table…"), "text-cursor-input"),
            _Spec("transpose", self.tr("Turn rows into columns"), "refresh-cw"),
            _Spec("import", self.tr("Take a table from a file…"), "upload"),
            _Spec("export", self.tr("Save the table as a file…"), "file-down"),
            _Spec("chart", self.tr("Chart…"), "image"),
        )
