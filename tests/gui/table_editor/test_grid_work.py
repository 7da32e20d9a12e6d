# SPDX-License-Identifier: MIT
"""The work of the grid depends on what changed and on what is seen, not on the table's size."""

import random
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.gui.table_editor.table_editor import TableEditor
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    Column,
    ColumnKind,
    ColumnTotal,
    Row,
    RowRole,
    Texts,
)
from tests.gui.table_editor.conftest import a_table

COLUMNS = (
    Column("name", ColumnKind.LABEL),
    *(Column(f"c{n}", total=ColumnTotal.SUM) for n in range(8)),
    Column("share", ColumnKind.SHARE, part="c0", of="total"),
    Column("turnout", ColumnKind.SHARE, part="c1", of="c2"),
    Column("gain", ColumnKind.CHANGE, part="c3", of="c4"),
)


def large(count):
    """Return a table of so many rows, in two sections."""
    rows = []
    for number in range(count):
        cells = (Texts.of(f"Commune {number}"), *range(number, number + 8), None, None, None)
        rows.append(Row(f"r{number}", cells))
    for place in (0, count // 2):
        head = (Texts.of("Province"), *[None] * (len(COLUMNS) - 1))
        rows[place] = Row(f"r{place}", head, RowRole.SECTION, subtotal=True)
    total = Row("total", (None,) * len(COLUMNS), RowRole.TOTAL)
    return ResultsTable("large", columns=COLUMNS, rows=tuple(rows), total=total)


def changed_by(model, change):
    """Return the cells that are said to have changed, as (top, left, bottom, right)."""
    told = []

    def listen(first, last, _roles=()):
        told.append((first.row(), first.column(), last.row(), last.column()))

    model.dataChanged.connect(listen)
    model.change_to(change(model.table))
    model.dataChanged.disconnect(listen)
    return set(told)


@pytest.fixture
def model(qapp):
    model = GridModel()
    model.show_table(large(1000), "en", NumberStyle())
    return model


def test_a_typed_number_changes_its_cell_its_sums_and_what_is_computed_from_it(model):
    assert changed_by(model, lambda t: t.with_cell("r700", "c1", 5)) == {
        (700, 2, 700, 2),  # the cell
        (1000, 2, 1000, 2),  # the total
        (500, 2, 500, 2),  # the section's sum
        (700, 10, 700, 10),  # what is computed in the same row
        (1000, 10, 1000, 10),
    }


def test_a_part_of_the_whole_changes_every_share(model):
    told = changed_by(model, lambda t: t.with_cell("r700", "c0", 5))
    assert (0, 9, 1000, 9) in told
    assert not any(left <= 11 <= right for _top, left, _bottom, right in told)


def test_a_label_changes_nothing_else(model):
    told = changed_by(model, lambda t: t.with_cell("r700", "name", Texts.of("A")))
    assert {row for row, *_rest in told} <= {700, 500, 1000}
    assert {column for _row, column, *_rest in told} == {0}


def test_another_caption_changes_no_cell(model):
    assert changed_by(model, lambda t: replace(t, caption=Texts.of("A"))) == set()


def test_everything_said_to_change_did_and_nothing_else(model):
    """Every cell that looks otherwise is among those told, for each column in turn."""
    for column in [column.key for column in COLUMNS[1:9]]:
        size = (model.rowCount(), model.columnCount())
        before = [[model.look(r, c) for c in range(size[1])] for r in range(size[0])]
        told = changed_by(model, lambda t, key=column: t.with_cell("r700", key, 123_456))
        for row in range(size[0]):
            for place in range(size[1]):
                if model.look(row, place) != before[row][place]:
                    assert any(
                        top <= row <= bottom and left <= place <= right
                        for top, left, bottom, right in told
                    ), (row, place)


def test_the_subtotal_of_what_is_computed_from_a_typed_number_changes_too(model):
    gain = replace(model.table.column("gain"), total=ColumnTotal.SUM)
    model.show_table(model.table.with_column("gain", gain), "en", NumberStyle())
    before = model.look(500, 11)
    told = changed_by(model, lambda t: t.with_cell("r700", "c3", 5))
    assert model.look(500, 11) != before
    assert (500, 11, 500, 11) in told


def test_a_share_cleared_with_what_it_is_of_changes_in_every_row(model):
    given = model.table.with_cells({("r700", "share"): 5, ("r701", "share"): 5})
    model.show_table(given, "en", NumberStyle())
    assert (0, 9, 1000, 9) not in changed_by(model, lambda t: t.with_cell("r701", "share", None))
    told = changed_by(
        model, lambda t: t.with_cells({("r700", "c0"): None, ("r700", "share"): None})
    )
    assert (0, 9, 1000, 9) in told


def test_columns_computed_from_each_other_are_typed_beside(model):
    """They come to nothing, and the way from one to the other has no end."""
    columns = tuple(
        replace(its, kind=ColumnKind.CHANGE, part="c0", of=other)
        if its.key in ("turnout", "gain")
        else its
        for its, other in zip(COLUMNS, [*[""] * 10, "gain", "turnout"], strict=True)
    )
    model.show_table(replace(model.table, columns=columns), "en", NumberStyle())
    assert set(model.figures.problems) == {"turnout", "gain"}
    told = changed_by(model, lambda t: t.with_cell("r700", "c0", 5))
    assert (700, 1, 700, 1) in told


LINKS = ("", "c0", "c1", "share", "gain", "total", "section")
TYPED = (None, 0, 7, Decimal("-0.5"), NOT_AVAILABLE, Texts.of("w"))


def edited(table, dice):
    """Return a table in which some cells are others, or a column is computed otherwise."""
    if dice.random() < 0.3:
        column, kind = dice.choice(table.columns[1:]), dice.choice(list(ColumnKind))
        link = {"part": dice.choice(LINKS), "of": dice.choice(LINKS)}
        total = dice.choice(list(ColumnTotal))
        return table.with_column(column.key, replace(column, kind=kind, total=total, **link))
    rows, columns = dice.sample(table.rows, 3), dice.sample(table.columns[1:], 3)
    cells = [(row.key, column.key) for row in rows for column in columns]
    return table.with_cells({cell: dice.choice(TYPED) for cell in cells})


@pytest.mark.parametrize("seed", range(6))
def test_after_any_edit_all_that_looks_otherwise_was_told(qapp, seed):
    model, dice = GridModel(), random.Random(seed)
    model.show_table(large(12), "en", NumberStyle())
    for step in range(40):
        before = {cell: model.look(*cell) for cell in product(range(13), range(len(COLUMNS)))}
        told = changed_by(model, lambda table: edited(table, dice))
        for (row, column), look in before.items():
            assert model.look(row, column) == look or any(
                top <= row <= bottom and left <= column <= right
                for top, left, bottom, right in told
            ), (step, row, column)


@pytest.mark.parametrize("count", [100, 1000])
def test_opening_and_typing_compute_only_what_is_seen(qtbot, count):
    editor = TableEditor()
    qtbot.addWidget(editor)
    editor.resize(1000, 600)
    editor.show()
    start = editor.model.computed_cells
    editor.show_table(large(count), ("en",), "en")
    qtbot.wait(10)
    opened = editor.model.computed_cells - start
    start = editor.model.computed_cells
    editor.grid.go_to("r70", "c1")
    editor.model.typed.emit(70, 2, "99")
    qtbot.wait(10)
    typed = editor.model.computed_cells - start
    editor.hide()
    assert opened < 100 * len(COLUMNS) * 3
    assert typed < 40 * len(COLUMNS)


def test_rows_are_not_measured_one_by_one(qtbot):
    editor = TableEditor()
    qtbot.addWidget(editor)
    editor.show_table(a_table(), ("en",), "en")
    heads = editor.grid.row_heads
    assert heads.sectionResizeMode(0) is heads.ResizeMode.Fixed
    assert editor.grid.column_heads.sectionResizeMode(0) is heads.ResizeMode.Interactive


@pytest.fixture
def shown(qtbot):
    """Return a large table in its panel, with the keys in its grid."""
    editor = TableEditor()
    qtbot.addWidget(editor)
    editor.resize(1000, 600)
    editor.show_table(large(1000), ("en",), "en")
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    editor.grid.setFocus()
    qtbot.waitUntil(editor.grid.hasFocus)
    qtbot.wait(10)
    yield editor
    editor.hide()


def cells_seen(grid):
    """Return how many cells are on the screen."""
    size = grid.viewport().rect()
    return (grid.rowAt(size.height() - 1) - grid.rowAt(0)) * (
        grid.columnAt(size.width() - 1) - grid.columnAt(0)
    )


def painted_by(qtbot, editor, work):
    """Return for how many cells what they come to was asked, until ``work`` is painted."""
    qtbot.wait(10)
    start = editor.model.computed_cells
    work()
    qtbot.wait(10)
    return editor.model.computed_cells - start


@pytest.mark.parametrize("column", [2, 1])  # of no share; of one that changes in every row
def test_typing_a_number_paints_what_changed_and_no_other_cell(qtbot, shown, column):
    grid = shown.grid
    for row in (3, 4, grid.rowAt(grid.viewport().height() - 1) - 1):  # the last one scrolls
        grid.setCurrentIndex(shown.model.index(row, column))

        def typed():
            qtbot.keyClicks(QApplication.focusWidget(), "7")
            qtbot.wait(10)
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

        painted = painted_by(qtbot, shown, typed)
        assert shown.model.cell(row, column) == 7
        assert grid.currentIndex().row() == row + 1
        assert painted < cells_seen(grid) / 2


def test_a_changed_column_is_painted_as_far_as_it_is_seen(qtbot, shown):
    bottom = shown.model.rowCount() - 1
    first, last = shown.model.index(0, 9), shown.model.index(bottom, 9)
    painted = painted_by(qtbot, shown, lambda: shown.model.dataChanged.emit(first, last))
    rows = shown.grid.rowAt(shown.grid.viewport().height() - 1) + 1
    assert rows <= painted <= 2 * rows


def test_what_is_chosen_is_painted_anew_when_the_keys_come_and_go(qtbot, shown):
    shown.grid.choose([2, 3], [1, 2])
    qtbot.wait(10)
    start = painted_by(qtbot, shown, shown.language.setFocus)
    back = painted_by(qtbot, shown, shown.grid.setFocus)
    assert start >= 4
    assert back >= 4
    assert max(start, back) < cells_seen(shown.grid) / 2
    assert shown.grid.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
