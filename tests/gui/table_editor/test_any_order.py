# SPDX-License-Identifier: MIT
"""Whatever is done in whatever order: every edit goes on from the one before, and all come back."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from icc_editor.formats import table_toml
from icc_editor.gui.table_editor.grid_model import GridModel
from tests.gui.table_editor.conftest import a_table

Key = Qt.Key
TEXTS = ("1156", "៤៨៩", "1.156", "n/a", "many", "(5)", "50%", "", "គបក", "-3")
COMMANDS = (
    *(
        "cut",
        "copy",
        "copy-figure",
        "paste",
        "clear",
        "fill",
        "same-words",
        "row-above",
        "row-below",
    ),
    *("duplicate-rows", "row-up", "row-down", "hide-rows", "delete-rows", "column-before"),
    *("column-after", "duplicate-column", "column-left", "column-right", "sort-up", "sort-down"),
    *("hide-columns", "delete-columns", "total-row", "show-keys", "transpose"),
)
KEYS = (Key.Key_Tab, Key.Key_Return, Key.Key_Escape, Key.Key_F2, Key.Key_Up, Key.Key_Right)


def act(writer, chance):
    """Do something anybody might do."""
    model, grid = writer.editor.model, writer.grid
    if not model.rowCount() or not model.columnCount():
        writer.editor.empty.start_button.click()
        return
    match chance.randrange(6):
        case 0:
            rows = sorted(chance.choices(range(model.rowCount()), k=2))
            columns = sorted(chance.choices(range(model.columnCount()), k=2))
            grid.choose(range(rows[0], rows[1] + 1), range(columns[0], columns[1] + 1))
        case 1 | 2:
            (QApplication.focusWidget() or grid).setFocus()
            writer.type(chance.choice(TEXTS))
        case 3:
            writer.press(chance.choice(KEYS))
        case 4:
            writer.do(chance.choice(COMMANDS))
        case 5:
            writer.editor.language.setCurrentIndex(chance.randrange(2))
            grid.setFocus()


@pytest.mark.parametrize("seed", range(4))
def test_every_edit_is_whole_and_comes_back(writer, seed):
    chance = random.Random(seed)
    for _step in range(120):
        act(writer, chance)
    writer.editor.commit()
    assert writer.changes
    for one, other in zip(writer.changes, writer.changes[1:], strict=False):
        assert other.before is one.after
    table = writer.changes[-1].after
    assert writer.editor.table() is table
    fresh = GridModel()
    fresh.show_table(table, writer.editor.model.language, writer.editor.model.style)
    for row in range(fresh.rowCount()):
        for column in range(fresh.columnCount()):
            seen = writer.editor.model.look(row, column)
            assert seen == fresh.look(row, column), "as if it had been opened like that"
    assert table_toml.read(table_toml.dump(table).encode()).table == table
    for change in reversed(writer.changes):
        writer.editor.replace_table(change.before)
    assert writer.editor.table() == a_table()
