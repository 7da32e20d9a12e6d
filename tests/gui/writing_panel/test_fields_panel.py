# SPDX-License-Identifier: MIT
"""The fields beside the text."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from icc_editor.gui.writing_panel.date_edit import DateEdit
from icc_editor.gui.writing_panel.fields_panel import FieldsPanel
from icc_editor.gui.writing_panel.terms_edit import TermsEdit
from icc_editor.post.metadata import Metadata, PostKind, PostStatus

PHNOM_PENH = timezone(timedelta(hours=7))
FULL = Metadata(
    title="T",
    kind=PostKind.PAGE,
    date=datetime(2017, 6, 25, 9, 30, tzinfo=PHNOM_PENH),
    status=PostStatus.PENDING,
    categories=("Elections", "សង្គម"),
    tags=("NEC",),
    slug="the-slug",
    excerpt="Two\nlines",
    featured_image="images/a.jpg",
    comments=False,
)


@pytest.fixture
def fields(qtbot):
    panel = FieldsPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_showing_fields_changes_none_and_says_nothing(fields):
    said = []
    fields.fields_edited.connect(lambda *a: said.append(a))
    fields.show_metadata(FULL)
    fields.show_metadata(Metadata())
    fields.show_metadata(FULL)
    fields.set_pictures(["images/b.jpg"])
    assert said == []
    assert fields.featured.currentData() == "images/a.jpg"
    assert fields.date.date() == FULL.date


@pytest.mark.parametrize(
    ("work", "field", "value"),
    [
        (lambda f: choose(f.status, 2), "status", PostStatus.DRAFT),
        (lambda f: choose(f.kind, 0), "kind", PostKind.POST),
        (lambda f: choose(f.comments, 0), "comments", None),
        (lambda f: choose(f.comments, 1), "comments", True),
        (lambda f: choose(f.featured, 0), "featured_image", ""),
        (lambda f: f.excerpt.setPlainText("x"), "excerpt", "x"),
        (lambda f: choose(f.date.choice, 0), "date", None),
        (lambda f: add(f.tags, "x, NEC ;y"), "tags", ("NEC", "x", "y")),
        (lambda f: add(f.categories, "elections"), "categories", None),
    ],
)
def test_a_field_changed_is_said_alone(fields, work, field, value):
    fields.show_metadata(FULL)
    said = []
    fields.fields_edited.connect(lambda *a: said.append(a))
    work(fields)
    if field == "categories":  # it is there already, in other letters
        assert said == []
        return
    ((new, name),) = said
    assert name == field
    assert getattr(new, field) == value
    assert type(getattr(new, field)) is type(value)


def choose(box, index):
    box.setCurrentIndex(index)
    box.activated.emit(index)


def add(terms, text):
    terms.line.setText(text)
    terms._take_line()


def test_the_excerpt_is_counted(fields):
    fields.excerpt.setPlainText("ខ្មែរ")
    assert fields.count.text() == "5 characters"


def test_the_slug_is_proposed_from_the_title(fields):
    fields.show_metadata(Metadata(title="Élections 2017!"))
    assert fields.slug.placeholderText() == "elections-2017"
    assert fields.slug.text() == ""


def test_every_field_has_a_name(fields):
    for name in ("kind", "status", "categories", "tags", "slug", "excerpt", "featured", "comments"):
        widget = getattr(fields, name)
        assert widget.accessibleName() or widget.focusProxy().accessibleName()


def test_a_date_in_an_unknown_offset_keeps_it(qtbot):
    edit = DateEdit()
    qtbot.addWidget(edit)
    odd = datetime(2017, 6, 25, 9, 30, tzinfo=timezone(timedelta(hours=-5, minutes=-30)))
    edit.set_date(odd)
    assert edit.date() == odd
    assert edit.date().utcoffset() == odd.utcoffset()


def test_a_new_date_is_in_the_zone_of_cambodia_not_of_this_computer(qtbot):
    edit = DateEdit()
    qtbot.addWidget(edit)
    choose(edit.choice, 1)
    assert edit.date().utcoffset() == timedelta(hours=7)
    assert abs(edit.date() - datetime.now(UTC)) < timedelta(minutes=2)


def test_changing_the_zone_keeps_the_clock(qtbot):
    edit = DateEdit()
    qtbot.addWidget(edit)
    edit.add_zone("Europe/Paris")
    edit.add_zone("no/zone")
    edit.set_date(FULL.date)
    edit.zone.setCurrentIndex(edit.zone.findData("Europe/Paris"))
    assert edit.date() == datetime(2017, 6, 25, 9, 30, tzinfo=timezone(timedelta(hours=2)))
    assert edit.zone.findData("no/zone") == -1


def test_chips_are_taken_off_by_click_and_backspace(qtbot, press):
    terms = TermsEdit("Tags", "Add")
    qtbot.addWidget(terms)
    terms.show()
    terms.set_terms(["a", "b", "c"])
    terms._flow.itemAt(1).widget().click()
    assert terms.terms() == ("a", "c")
    press(terms.line, Qt.Key.Key_Backspace)
    assert terms.terms() == ("a",)
    press(terms.line, Qt.Key.Key_X, "x")
    press(terms.line, Qt.Key.Key_Return, "\r")
    assert terms.terms() == ("a", "x")


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_names_of_the_blog_and_of_the_library_are_offered_while_one_types(fields, qtbot):
    fields.set_library_terms(["Elections", "News"], ["2017"])
    fields.set_known_terms(["Events", "News"], ["communes"])
    fields.set_library_terms(["Elections", "News", "Letters"], ["2017"])
    fields.resize(300, 900)
    fields.show()
    line = fields.categories.line
    line.setFocus()
    QTest.keyClicks(line, "e")
    popup = line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    model = popup.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert offered == ["Elections", "Events", "Letters", "News"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fields.categories.terms() == ("Elections",))
    popup.hide()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_name_half_typed_is_taken_when_one_goes_elsewhere(qtbot):
    terms = TermsEdit("Tags", "Add")
    qtbot.addWidget(terms)
    terms.show()
    terms.activateWindow()
    qtbot.waitUntil(terms.isActiveWindow)
    terms.line.setFocus()
    QTest.keyClicks(terms.line, "first")
    menu = QMenu(terms)
    menu.addAction("x")
    menu.popup(terms.mapToGlobal(terms.rect().bottomLeft()))
    qtbot.waitUntil(lambda: terms.terms() == ("first",))
    menu.close()
    terms.line.setFocus()
    QTest.keyClicks(terms.line, "second")
    QTest.keyClick(terms.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert terms.terms() == ("first",)  # that chose the letters
    QTest.keyClick(terms.line, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert terms.terms() == ("first", "second")


def test_a_known_name_is_taken_as_it_is_known(qtbot):
    terms = TermsEdit("Tags", "Add")
    qtbot.addWidget(terms)
    terms.set_known(["NEC", "Elections"])
    add(terms, "nec")
    assert terms.terms() == ("NEC",)
