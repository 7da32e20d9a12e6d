# SPDX-License-Identifier: MIT
"""Edits of a table as steps of the post: taken back, made again, joined."""

from icc_editor.gui.editing.post_steps import StepOrder
from icc_editor.gui.table_editor.table_change import TableChange, TableEdit, TableStep
from icc_editor.post.address import Address
from tests.gui.table_editor.conftest import a_table

THING = "tables/communes.toml"


class Desk:
    """A table that is shown, and the order of its steps."""

    def __init__(self):
        self.table = a_table()
        self.order = StepOrder()

    def show(self, table):
        self.table = table

    def type(self, row, column, value, what=TableEdit.TYPE):
        after = self.table.with_cell(row, column, value)
        change = TableChange(self.table, after, what, row, column)
        self.table = after
        self.order.push(TableStep(THING, change, self.show))

    def back(self):
        step, _above = self.order.next_undo("km")
        self.order.take_back(step)
        return step

    def again(self):
        step, _above = self.order.next_redo("en")
        self.order.repeat(step)


def test_an_edit_is_taken_back_and_made_again_from_every_version():
    desk = Desk()
    desk.type("cpp", "votes", 7)
    after = desk.table
    step = desk.back()
    assert step.address == Address.parse("cell:communes/cpp/votes")
    assert desk.table == a_table()
    desk.again()
    assert desk.table is after


def test_typing_on_in_a_cell_is_one_step():
    desk = Desk()
    desk.type("cpp", "votes", 7)
    desk.type("cpp", "votes", 77)
    desk.type("cpp", "seats", 1)
    desk.back()
    assert desk.table.cell("cpp", "votes") == 77
    desk.back()
    assert desk.table == a_table()
    assert desk.order.next_undo("en") == (None, None)


def test_typing_back_leaves_no_step():
    desk = Desk()
    desk.type("cpp", "votes", 7)
    desk.type("cpp", "votes", 500)
    assert desk.order.next_undo("en") == (None, None)


def test_what_is_no_typing_is_a_step_of_its_own():
    desk = Desk()
    desk.type("cpp", "votes", 7, TableEdit.PASTE)
    desk.type("cpp", "votes", 8, TableEdit.PASTE)
    desk.back()
    assert desk.table.cell("cpp", "votes") == 7


def test_steps_of_two_tables_do_not_join():
    desk = Desk()
    after = desk.table.with_cell("cpp", "votes", 7)
    change = TableChange(desk.table, after, TableEdit.TYPE, "cpp", "votes")
    assert not TableStep(THING, change, desk.show).join(
        TableStep("tables/b.toml", change, desk.show)
    )


def test_words_around_a_table_have_the_table_as_their_place():
    table = a_table()
    change = TableChange(table, table, TableEdit.DESCRIBE, "", "caption")
    assert TableStep(THING, change, lambda _table: None).address == Address.parse("cell:communes")
