# SPDX-License-Identifier: MIT
"""The panel around the grid: what it tells, asks for, marks and keeps."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from icc_editor.gui.table_editor.column_dialog import ColumnDialog
from icc_editor.gui.table_editor.findings_list import ReasonDialog, place_name
from icc_editor.gui.table_editor.row_dialog import RowDialog
from icc_editor.gui.table_editor.table_change import TableEdit
from icc_editor.post.address import Address
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    TOTAL_KEY,
    ColumnKind,
    ColumnTotal,
    RowRole,
    Source,
    Texts,
)
from icc_editor.services.table_checks.checking import check, left_open
from tests.gui.table_editor.conftest import a_table

Key = Qt.Key
LANGUAGES = ("en", "km")


def found_in(table):
    return left_open(table, check(table, TableFigures(table), LANGUAGES))


def test_a_wrong_total_is_marked_and_listed_and_found_by_a_click(writer, qtbot):
    editor = writer.editor
    with qtbot.waitSignal(editor.check_requested) as asked:
        pass
    (table,) = asked.args
    assert table is editor.table()
    editor.show_findings(table, found_in(table))
    assert editor.model.look(4, 1).severity is Severity.WARNING
    assert editor.model.row_severity(4) is Severity.WARNING
    lines = [editor.findings.list.item(n).text() for n in range(editor.findings.list.count())]
    (line,) = [n for n, text in enumerate(lines) if text.startswith("Total, Votes: ")]
    assert "1,001" in lines[line] or "1001" in lines[line]
    editor.findings.list.setCurrentRow(line)
    editor.findings.list.itemClicked.emit(editor.findings.list.item(line))
    assert writer.where() == ("total", "votes")
    assert "1,001" in editor.bar.told.text()
    assert "The source gives" not in editor.bar.told.text(), "the finding says it"


def test_a_marked_cell_can_be_read_while_it_is_the_current_one(writer):
    editor = writer.editor
    editor.show_findings(editor.table(), found_in(editor.table()))
    writer.at("total", "votes")
    place = editor.grid.visualRect(editor.grid.currentIndex())
    shown = editor.grid.viewport().grab(place).toImage()
    corner = shown.pixelColor(shown.width() - 4, 3)
    ground = shown.pixelColor(6, shown.height() // 2)
    assert corner.saturation() > 200, "the mark"
    assert ground.lightness() > 200, "and nothing but the mark"


def test_columns_fit_the_digits_of_another_language(writer):
    editor = writer.editor
    many = editor.table().with_cell("cpp", "votes", 10**17)
    editor.replace_table(many)
    editor.language.setCurrentIndex(1)
    wide = editor.grid.fontMetrics().horizontalAdvance(writer.shown("cpp", "votes"))
    assert editor.grid.columnWidth(1) > wide


def test_the_typed_total_is_compared_not_shown(writer):
    assert writer.shown("total", "votes") == "1,000"
    assert writer.editor.model.look(4, 1).given == "1,001"
    assert writer.editor.model.look(4, 1).computed


def test_late_findings_of_another_table_are_dropped(writer):
    editor = writer.editor
    old = editor.table()
    writer.at("cpp", "votes")
    writer.enter("1")
    editor.show_findings(old, found_in(old))
    assert editor.findings.list.count() == 0


def test_checks_are_asked_for_once_after_a_pause_and_not_unseen(writer, qtbot):
    editor, asked = writer.editor, []
    editor.check_requested.connect(asked.append)
    writer.at("cpp", "votes")
    writer.enter("1")
    writer.enter("2")
    assert asked == []
    qtbot.waitUntil(lambda: asked == [editor.table()])
    editor.hide()
    editor.replace_table(a_table())
    qtbot.wait(400)
    assert len(asked) == 1
    editor.show()
    qtbot.waitUntil(lambda: len(asked) == 2)


def test_what_is_right_is_kept_with_a_reason_and_can_be_undone(writer):
    editor = writer.editor
    table = editor.table()
    editor.show_findings(table, found_in(table))
    total = next(f for f in found_in(table) if f.code.startswith("table.total"))
    editor.accept_finding(total, "printed so")
    assert editor.table().accepted[0].reason == "printed so"
    assert total not in found_in(editor.table())
    assert writer.changes[-1].what is TableEdit.ACCEPT


def test_an_error_cannot_be_right(writer):
    broken = Diagnostic("table.column_of", Severity.ERROR, "", "cell:communes//share")
    hint = Diagnostic("table.no_caption", Severity.HINT, "", "cell:communes")
    writer.editor.show_findings(writer.editor.table(), (broken, hint))
    writer.editor.findings.list.setCurrentRow(0)
    assert not writer.editor.findings.right.isEnabled()
    writer.editor.findings.list.setCurrentRow(1)
    assert writer.editor.findings.right.isEnabled()
    assert writer.editor.model.head(2).severity is Severity.ERROR


def test_every_letter_of_the_caption_is_an_edit_that_goes_on(writer):
    strip = writer.editor.strip
    strip.caption.setFocus()
    writer.press(Key.Key_End)
    writer.type(" 2017")
    assert writer.editor.table().caption == Texts.of({"en": "Communes 2017"})
    assert len(writer.changes) == 5
    for before, after in zip(writer.changes, writer.changes[1:], strict=False):
        assert before.goes_on_as(after)


def test_note_source_address_and_date_are_typed(writer):
    strip = writer.editor.strip
    assert not strip.note.isVisible()
    strip.more.setChecked(True)
    for field, text in (
        (strip.note, "Provisional"),
        (strip.source, "NEC"),
        (strip.url, "https://nec.example/"),
        (strip.day, "2017-06-2៥"),
    ):
        field.setFocus()
        writer.type(text)
    table = writer.editor.table()
    assert table.note.get("en") == "Provisional"
    assert table.source == Source(
        Texts.of({"en": "NEC"}), Texts.of("https://nec.example/"), date(2017, 6, 25)
    )
    assert strip.day.text() == "2017-06-2៥", "nobody's typing is rewritten under the hands"
    strip.day.setText("")
    strip.day.textEdited.emit("")
    assert writer.editor.table().source.date is None


def test_a_date_that_is_none_stays_in_its_field(writer):
    strip = writer.editor.strip
    strip.more.setChecked(True)
    strip.day.setFocus()
    writer.type("25 June")
    assert writer.changes == []
    assert strip.day.text() == "25 June"
    assert strip.day.toolTip()


def test_words_missing_in_a_language_are_seen(writer, qtbot):
    editor = writer.editor
    with qtbot.waitSignal(editor.language_chosen):
        editor.language.setCurrentIndex(1)
    assert not editor.strip.caption.text()
    assert editor.strip.caption.placeholderText() == "Communes"
    assert editor.model.head(1).elsewhere
    assert not editor.model.head(0).elsewhere


def test_undo_keeps_what_is_chosen_and_says_nothing(writer):
    editor = writer.editor
    writer.at("others", "votes")
    writer.do("row-above")
    writer.at("others", "votes")
    editor.replace_table(writer.changes[0].before)
    assert writer.where() == ("others", "votes")
    assert len(writer.changes) == 1


def test_what_is_being_typed_outlives_an_undo_of_something_else(writer):
    editor = writer.editor
    writer.at("cnrp", "votes")
    writer.do("row-above")
    writer.at("cnrp", "votes")
    writer.type("47")
    editor.replace_table(writer.changes[0].before)
    assert writer.grid.is_editing()
    writer.type("7")
    editor.commit()
    assert writer.cell("cnrp", "votes") == 477


def test_undo_in_the_fields_is_the_posts(writer, qtbot):
    writer.editor.strip.caption.setFocus()
    writer.type("x")
    with qtbot.waitSignal(writer.editor.undo_requested):
        writer.ctrl(Key.Key_Z)
    with qtbot.waitSignal(writer.editor.redo_requested):
        writer.ctrl(Key.Key_Z, shift=True)
    assert len(writer.changes) == 1


def test_a_row_that_is_gone_leaves_the_place(writer):
    writer.at("cnrp", "votes")
    writer.editor.replace_table(a_table().without_rows(["cnrp"]))
    assert writer.where() == ("others", "votes")


def test_an_empty_table_teaches_how_to_begin(writer, qtbot):
    editor = writer.editor
    editor.show_table(ResultsTable("new"), LANGUAGES, "en")
    assert editor.empty.isVisible()
    with qtbot.waitSignal(editor.import_requested):
        editor.empty.import_button.click()
    editor.empty.start_button.click()
    assert editor.grid.isVisible()
    table = editor.table()
    assert [column.kind for column in table.columns] == ["label", "count", "share"]
    assert len(table.rows) == 3
    writer.enter("CPP", Key.Key_Tab)
    writer.enter("៥០០", Key.Key_Tab)
    assert editor.table().rows[0].key == "cpp"
    assert writer.shown("cpp", "share") == "100.00%"


def test_an_empty_table_takes_a_paste(writer, qtbot):
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText("a\t1\nb\t2")
    writer.editor.show_table(ResultsTable("new"), LANGUAGES, "en")
    with qtbot.waitSignal(writer.editor.paste_requested) as asked:
        writer.editor.empty.paste_button.click()
    assert asked.args == ["", "a\t1\nb\t2"]


def test_a_column_is_changed_in_its_dialog(writer, qtbot):
    editor, renamed = writer.editor, []
    editor.key_renamed.connect(lambda *what: renamed.append(what))
    dialog = ColumnDialog(editor.table(), "share", LANGUAGES, "en")
    qtbot.addWidget(dialog)
    assert (dialog.part.currentData(), dialog.of.currentData()) == ("votes", "total")
    dialog.labels["km"].setText("ភាគរយ")
    dialog.of.setCurrentIndex(dialog.of.findData("="))
    assert not dialog._accept.isEnabled(), "which number?"
    dialog.number.setText("២០០០")
    dialog.decimals.setCurrentIndex(dialog.decimals.findData(1))
    dialog.key.setText("percent")
    assert dialog._accept.isEnabled()
    editor.change_column("share", dialog)
    column = editor.table().column("percent")
    assert column.labels == Texts.of({"en": "Share", "km": "ភាគរយ"})
    assert (column.of, column.decimals) == (2000, 1)
    assert writer.shown("cpp", "percent") == "25.0%"
    assert renamed == [("column", "share", "percent")]
    assert writer.changes[-1].renamed == ("column", "share", "percent")


@pytest.mark.parametrize("key", ["", "គបក", "votes", "total", "a b"])
def test_a_key_that_cannot_be_is_not_taken(writer, qtbot, key):
    dialog = ColumnDialog(writer.editor.table(), "share", LANGUAGES, "en")
    qtbot.addWidget(dialog)
    dialog.key.setText(key)
    assert dialog.trouble.text()
    assert not dialog._accept.isEnabled()


def test_a_typed_column_of_words_asks_for_less(writer, qtbot):
    dialog = ColumnDialog(writer.editor.table(), "votes", LANGUAGES, "en")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.part.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData(ColumnKind.TEXT))
    assert not dialog.total.isVisible()
    column = dialog.column()
    assert (column.kind, column.total) == (ColumnKind.TEXT, ColumnTotal.NONE)


def test_a_column_that_is_only_looked_at_stays_the_same(writer, qtbot):
    for column in a_table().columns:
        dialog = ColumnDialog(a_table(), column.key, LANGUAGES, "km")
        qtbot.addWidget(dialog)
        wanted = column if column.of or not column.is_computed else replace(column, of="total")
        assert dialog.column() == wanted


def test_a_row_becomes_a_section_in_its_dialog(writer, qtbot):
    editor, renamed = writer.editor, []
    editor.key_renamed.connect(lambda *what: renamed.append(what))
    dialog = RowDialog(editor.table(), "cpp")
    qtbot.addWidget(dialog)
    dialog.role.setCurrentIndex(dialog.role.findData(RowRole.SECTION))
    dialog.subtotal.setChecked(True)
    dialog.key.setText("cnrp")
    assert dialog.trouble.text()
    dialog.key.setText("parties")
    assert not dialog.trouble.text()
    editor.change_row("cpp", dialog)
    row = editor.table().row("parties")
    assert (row.role, row.subtotal) == (RowRole.SECTION, True)
    assert writer.shown("parties", "votes") == "500"
    assert renamed == [("row", "cpp", "parties")]


def test_keys_are_shown_on_request(writer):
    model = writer.editor.model
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"
    writer.do("show-keys")
    assert model.headerData(1, Qt.Orientation.Vertical) == "cnrp"
    assert model.head(1).about.endswith("votes")
    writer.do("show-keys")
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"


def test_screen_readers_hear_column_value_and_reason(writer):
    model = writer.editor.model
    spoken = model.data(model.index(4, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Votes: 1,000")
    assert "The source gives 1,001" in spoken


def test_wishes_go_out(writer, qtbot):
    editor = writer.editor
    for name in ("import", "export", "chart"):
        with qtbot.waitSignal(getattr(editor, f"{name}_requested")):
            writer.do(name)
    writer.at("cpp", "votes")
    writer.type("9")
    with qtbot.waitSignal(editor.close_requested):
        editor._on_close_clicked()
    assert editor.table().cell("cpp", "votes") == 9


def test_a_column_is_asked_only_what_its_kind_has_in_a_window_no_higher_than_that(writer):
    dialog = ColumnDialog(writer.editor.table(), "votes", LANGUAGES, "en")
    dialog.show()

    def blank():
        bar = dialog._area.verticalScrollBar()
        return bar.maximum() + dialog._page.height() - dialog._page.layout().minimumSize().height()

    assert all(field.isVisible() for field in dialog.units.values())
    assert blank() < 40
    high = dialog.height()
    dialog.kind.setCurrentIndex(dialog.kind.findData(ColumnKind.LABEL))
    assert not any(field.isVisible() for field in dialog.units.values())
    assert not dialog.total.isVisible()
    assert dialog.height() < high
    assert blank() < 40
    dialog.kind.setCurrentIndex(dialog.kind.findData(ColumnKind.COUNT))
    assert dialog.height() == high
    dialog.close()


def test_an_address_leads_to_its_cell_column_or_row(writer):
    editor = writer.editor
    assert editor.go_to(Address.parse("cell:communes/cnrp/seats"))
    assert writer.where() == ("cnrp", "seats")
    assert editor.go_to(Address.parse("cell:communes/cnrp"))
    assert editor.grid.chosen_columns() == [0, 1, 2, 3, 4]
    assert editor.go_to(Address.parse("cell:communes//seats"))
    assert editor.grid.chosen_rows() == [0, 1, 2, 3, 4]
    assert not editor.go_to(Address.parse("cell:communes/nobody/seats"))
    assert not editor.go_to(Address.parse("cell:communes"))
    assert not editor.go_to(Address.parse("field:title"))


def test_an_address_leads_to_the_words_around_the_table_too(writer):
    editor = writer.editor
    assert editor.go_to(Address.parse("table:communes/caption"))
    assert editor.strip.caption.hasFocus()
    assert editor.go_to(Address.parse("table:communes/source"))
    assert editor.strip.source.hasFocus()
    assert editor.go_to(Address.parse("unit:communes/seats"))
    assert editor.grid.chosen_rows() == [0, 1, 2, 3, 4]
    assert not editor.go_to(Address.parse("table:communes/elsewhere"))


def test_a_reason_is_asked_for(qtbot):
    dialog = ReasonDialog(Diagnostic("table.no_caption", Severity.HINT))
    qtbot.addWidget(dialog)
    dialog.reason.setText("printed so")
    dialog.accept()
    assert dialog.result() == ReasonDialog.DialogCode.Accepted


def test_wrong_numbers_come_before_missing_words(writer):
    editor = writer.editor
    editor.show_findings(editor.table(), found_in(editor.table()))
    assert editor.findings.list.item(0).text().startswith("Total, Votes")


def test_a_very_low_panel_folds_the_list_until_it_is_opened(writer, qtbot):
    editor = writer.editor
    editor.show_findings(editor.table(), found_in(editor.table()))
    assert editor.findings.isVisible()
    high = editor.grid.column_heads.height()
    editor.resize(480, 290)
    qtbot.wait(20)
    assert editor.height() == 290
    assert not editor.findings.isVisible()
    assert editor.findings.head.isVisible()
    assert editor.grid.column_heads.height() < high
    assert editor.grid.viewport().height() >= 2 * editor.grid.rowHeight(0)
    editor.findings.head.click()
    editor.resize(480, 292)
    assert editor.findings.isVisible()
    editor.resize(480, 600)
    qtbot.wait(20)
    assert editor.findings.isVisible()
    assert editor.grid.column_heads.height() == high


def test_nothing_is_accepted_in_a_locked_table(writer):
    editor = writer.editor
    editor.show_findings(editor.table(), found_in(editor.table()))
    editor.lock(locked=True)
    editor.findings.head.click()
    editor.findings.head.click()
    assert not editor.findings.right.isVisible()


@pytest.mark.parametrize("height", [360, 480, 700])
def test_the_grid_keeps_room_on_a_low_screen(writer, qtbot, height):
    editor = writer.editor
    editor.show_findings(editor.table(), found_in(editor.table()))
    editor.strip.more.setChecked(True)
    editor.resize(500, height)
    qtbot.wait(20)
    assert editor.height() == height
    assert editor.grid.viewport().height() >= editor.grid.rowHeight(0)
    editor.strip.more.setChecked(False)
    qtbot.wait(20)
    assert editor.findings.isVisible()
    assert editor.grid.viewport().height() >= 2 * editor.grid.rowHeight(0) - 4


def test_a_row_gets_a_colour_for_charts_that_all_readers_tell_apart(qtbot) -> None:
    table = a_table().with_row("cpp", replace(a_table().row("cpp"), colour="#123456"))
    dialog = RowDialog(table, "cpp")
    qtbot.addWidget(dialog)
    assert dialog.row().colour == "#123456"  # of the writer's own, in the file
    dialog.colour.setCurrentIndex(dialog.colour.findText("Orange"))
    assert dialog.row().colour == "#d55e00"
    dialog.colour.setCurrentIndex(0)
    assert dialog.row().colour == ""


def found(code, at, language=""):
    return Diagnostic(code, Severity.WARNING, language, f"cell:{at}")


UNFINISHED = [
    found("table.source_missing", "new"),
    found("table.label_missing", "new//number", "km"),
]


def test_a_table_that_is_being_begun_is_told_of_slips_alone(writer):
    editor = writer.editor
    editor.show_table(ResultsTable("new"), ("en", "km"), "en")
    editor.empty.start_button.click()
    slip = found("table.words_for_number", "new/row/number")
    editor.show_findings(editor.table(), [*UNFINISHED, slip])
    assert editor.findings.list.count() == 1
    assert "thing" in editor.findings.head.text()


def test_a_table_opened_again_is_told_what_it_lacks(writer):
    editor = writer.editor
    editor.show_table(ResultsTable("new"), ("en", "km"), "en")
    editor.empty.start_button.click()
    editor.show_table(editor.table(), ("en", "km"), "en")
    editor.show_findings(editor.table(), UNFINISHED)
    assert editor.findings.list.count() == 2


def test_a_row_nobody_named_is_called_by_its_number(writer):
    editor = writer.editor
    editor.replace_table(editor.table().with_row_renamed("cnrp", "row_7"))
    unnamed = editor.table().with_cell("row_7", "party", None)
    assert place_name(unnamed, Address.parse("cell:communes/row_7/votes"), "en") == "Row 2, Votes"


def test_the_total_row_is_named_as_readers_see_it(writer):
    editor = writer.editor
    editor.replace_table(editor.table().with_cell(TOTAL_KEY, "party", None))
    assert writer.shown(TOTAL_KEY, "party") == "Total"
    writer.at(TOTAL_KEY, "party")
    writer.press(Key.Key_F2)
    writer.press(Key.Key_Return)
    assert writer.cell(TOTAL_KEY, "party") is None


def test_the_key_of_a_column_follows_its_first_label_and_what_is_computed_from_it_too(writer):
    editor = writer.editor
    editor.show_table(ResultsTable("new"), ("en", "km"), "en")
    editor.empty.start_button.click()
    dialog = ColumnDialog(editor.table(), "number", ("en", "km"), "en")
    dialog.labels["en"].setText("Valid votes")
    dialog.labels["en"].textEdited.emit("Valid votes")
    editor.change_column("number", dialog)
    assert [column.key for column in editor.table().columns] == ["name", "valid_votes", "share"]
    assert editor.table().column("share").part == "valid_votes"
    again = ColumnDialog(editor.table(), "valid_votes", ("en", "km"), "en")
    again.labels["en"].setText("Ballots")
    again.labels["en"].textEdited.emit("Ballots")
    assert again.key.text() == "valid_votes", "figures may quote it by now"
    dialog.deleteLater()
    again.deleteLater()


def test_a_key_the_writer_chose_for_a_column_stays(writer):
    editor = writer.editor
    editor.show_table(ResultsTable("new"), ("en", "km"), "en")
    editor.empty.start_button.click()
    dialog = ColumnDialog(editor.table(), "number", ("en", "km"), "en")
    dialog.key.setText("n")
    dialog.labels["en"].setText("Votes")
    dialog.labels["en"].textEdited.emit("Votes")
    assert dialog.key.text() == "n"
    dialog.deleteLater()


def test_a_column_grows_with_what_is_typed_and_never_shrinks(writer):
    grid, place = writer.grid, 0
    before = grid.columnWidth(place)
    writer.at("cpp", "party")
    writer.enter("Cambodian People’s Party of the whole country")
    wide = grid.columnWidth(place)
    assert wide > before
    writer.at("cpp", "party")
    writer.enter("CPP")
    assert grid.columnWidth(place) == wide


def test_a_table_without_caption_asks_for_one_in_its_field(writer):
    editor = writer.editor
    editor.replace_table(replace(editor.table(), caption=Texts()))
    assert editor.strip.caption.placeholderText() == "What does the table show?"
