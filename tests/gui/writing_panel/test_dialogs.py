# SPDX-License-Identifier: MIT
"""Links, pictures and articles: what the dialogs ask, and what comes of it in the text."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.writing_panel.article_dialog import Article, ArticleDialog, long_date, quotation
from icc_editor.gui.writing_panel.inserting import picture_line
from icc_editor.gui.writing_panel.link_dialog import LinkDialog, complete_address, is_address
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog, PictureWish, thumbnail
from icc_editor.post.document import BlockKind
from icc_editor.post.version import Version


def dialogs(panel, kind):
    return [d for d in panel.findChildren(QDialog) if isinstance(d, kind) and d.isVisible()]


def only(panel, kind):
    (dialog,) = dialogs(panel, kind)
    return dialog


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "market.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize(
    ("typed", "whole", "good"),
    [
        ("example.org", "https://example.org", True),
        ("example.org/a?b#c", "https://example.org/a?b#c", True),
        ("ខ្មែរ.org", "https://ខ្មែរ.org", True),
        ("https://a.org", "https://a.org", True),
        ("a@b.org", "mailto:a@b.org", True),
        ("tel:+855123", "tel:+855123", True),
        ("#part", "#part", True),
        ("javascript:alert(1)", "javascript:alert(1)", False),
        ("file:///etc/passwd", "file:///etc/passwd", False),
        ("two words", "two words", False),
        ("", "", False),
        ("https://", "https://", False),
    ],
)
def test_addresses_are_completed_and_checked(typed, whole, good):
    assert complete_address(typed) == whole
    assert is_address(typed) is good


def test_a_link_is_put_on_the_selected_words(panel):
    panel.edit.select_range(4, 7)
    panel.actions_by_name["link"].trigger()
    dialog = only(panel, LinkDialog)
    assert dialog.text.text() == "two"
    dialog.address.setText("example.org")
    assert "https://example.org" in dialog.check.text()
    dialog.accept()
    assert panel.text() == "one [two](https://example.org)\n"


def test_the_link_the_caret_is_in_is_changed_or_removed(panel):
    panel.show_post([Version("en", "one [two](https://a.org) three")])
    panel.edit.select_range(6, 6)
    panel.actions_by_name["link"].trigger()
    dialog = only(panel, LinkDialog)
    assert (dialog.text.text(), dialog.address.text()) == ("two", "https://a.org")
    dialog.text.setText("2")
    dialog.accept()
    assert panel.text() == "one [2](https://a.org) three"
    panel.edit.select_range(6, 6)
    panel.actions_by_name["link"].trigger()
    only(panel, LinkDialog)._on_remove_clicked()
    assert panel.text() == "one 2 three"
    panel.undo.undo()
    assert panel.text() == "one [2](https://a.org) three"


def test_a_picture_needs_a_description_or_is_decoration(qtbot, picture):
    dialog = PictureDialog(picture)
    qtbot.addWidget(dialog)
    assert not dialog._accept.isEnabled()
    dialog.description.setPlainText("Voters\nqueue")
    dialog.caption.setText('In "Kandal"')
    assert dialog._accept.isEnabled()
    assert not dialog.preview.pixmap().isNull()
    assert dialog.wish(3) == PictureWish(3, picture, "market.png", "Voters queue", 'In "Kandal"')
    dialog.decorative.setChecked(True)
    assert not dialog.description.isEnabled()
    assert dialog.wish(3).description == ""


def test_a_file_that_is_no_picture_shows_no_preview(qtbot, tmp_path):
    path = tmp_path / "x.png"
    path.write_bytes(b"no picture")
    assert thumbnail(path, 100).isNull()
    assert thumbnail(b"no picture", 100).isNull()
    dialog = PictureDialog(path)
    qtbot.addWidget(dialog)
    assert dialog.preview.text()


def test_dropped_pictures_are_asked_about_and_stand_apart_in_the_text(panel, picture, qtbot):
    panel.edit.select_range(3, 3)
    panel.edit.pictures_dropped.emit([picture])
    dialog = only(panel, PictureDialog)
    dialog.description.setPlainText("A [red] market")
    dialog.caption.setText('The "market"')
    with qtbot.waitSignal(panel.picture_requested) as asked:
        dialog.accept()
    assert panel.text() == "one two\n"
    panel.picture_added(asked.args[0].token, "images/market.jpg")
    lines = panel.text().split("\n")
    assert lines[0] == "one two"
    assert lines[2] == r'![A \[red\] market](images/market.jpg "The \"market\"")'
    blocks = split(panel.text())
    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH, BlockKind.IMAGE]


def test_several_pictures_are_asked_about_one_by_one(panel, picture):
    panel.edit.pictures_dropped.emit([picture, b"bytes"])
    assert len(dialogs(panel, PictureDialog)) == 2
    for dialog in dialogs(panel, PictureDialog):
        dialog.reject()
    assert panel.text() == "one two\n"


def test_a_picture_that_could_not_be_added_leaves_the_text_alone(panel, picture, qtbot):
    panel.edit.pictures_dropped.emit([picture])
    dialog = only(panel, PictureDialog)
    dialog.decorative.setChecked(True)
    with qtbot.waitSignal(panel.picture_requested) as asked:
        dialog.accept()
    panel.picture_failed(asked.args[0].token)
    panel.picture_added(asked.args[0].token, "images/x.jpg")
    assert panel.text() == "one two\n"


def test_a_picture_line_is_a_picture_for_the_grammar():
    wish = PictureWish(1, Path("x"), "x", "a ] b", r'c "d" \ e')
    block = split(picture_line(wish, "images/x y.jpg"))[0]
    assert block.kind is BlockKind.IMAGE


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "5 June 2017"),
        ("fr", "5 juin 2017"),
        ("km", "ថ្ងៃទី៥ ខែមិថុនា ឆ្នាំ២០១៧"),
    ],
)
def test_dates_are_written_as_each_language_writes_them(language, expected):
    assert long_date(date(2017, 6, 5), language) == expected


def test_the_first_of_a_month_is_premier_in_french():
    assert long_date(date(2017, 5, 1), "fr") == "1er mai 2017"


def test_a_quotation_names_its_source_in_the_last_paragraph():
    article = Article("One.\n\nTwo.", "Head [line]", "Agency", date(2017, 6, 5), "example.org/a")
    assert quotation(article, "en") == (
        "> One.",
        ">",
        "> Two.",
        ">",
        r"> — [Head \[line\]](https://example.org/a), Agency, 5 June 2017",
    )
    assert quotation(Article("One.", "Head"), "en")[-1] == "> — Head"


def test_an_article_is_quoted_in_the_place_of_the_selected_words_as_one_step(panel):
    panel.show_post([Version("km", "before\n\nwords quoted\n\nafter")])
    panel.edit.select_range(8, 20)
    panel.actions_by_name["article"].trigger()
    dialog = only(panel, ArticleDialog)
    assert dialog.words.toPlainText() == "words quoted"
    assert not dialog._accept.isEnabled()
    dialog.headline.setText("Headline")
    dialog.agency.setText("Agency")
    dialog.address.setText("nonsense with blanks")
    assert not dialog._accept.isEnabled()
    dialog.address.setText("https://a.org/x")
    dialog.date.setDate(QDate(2017, 6, 4))
    assert dialog._accept.isEnabled()
    dialog.accept()
    assert panel.text() == (
        "before\n\n> words quoted\n>\n"
        "> — [Headline](https://a.org/x), Agency, ថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧\n\nafter"
    )
    assert [block.kind for block in split(panel.text())][1] is BlockKind.QUOTE
    panel.undo.undo()
    assert panel.text() == "before\n\nwords quoted\n\nafter"
    assert not panel.undo.stack.canUndo()


def test_the_picture_dialog_says_what_is_missing(qtbot, picture, tmp_path):
    dialog = PictureDialog(None)
    qtbot.addWidget(dialog)
    assert "file" in dialog.hint.text()
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear all")
    dialog.set_source(letter)
    dialog.description.setPlainText("Voters")
    assert "not a picture" in dialog.hint.text()
    assert not dialog._accept.isEnabled()
    dialog.set_source(picture)
    assert dialog.hint.text() == ""
    assert dialog._accept.isEnabled()
    dialog.description.clear()
    assert "Describe" in dialog.hint.text()
