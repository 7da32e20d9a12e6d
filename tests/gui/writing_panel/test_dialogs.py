# SPDX-License-Identifier: MIT
"""Links, pictures and articles: what the dialogs ask, and what comes of it in the text."""

import os
import re
from datetime import date
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QScrollArea

from icc_editor.formats import html
from icc_editor.formats.inline_export import escape_words, plain_words
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit.picture_marks import picture_at
from icc_editor.gui.writing_panel import picture_dialog
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


def test_a_link_keeps_its_title_and_the_blanks_beside_it(panel):
    panel.show_post([Version("en", 'one [two \\[2\\]](https://a.org "t") three')])
    panel.edit.select_range(4, 6)
    panel.actions_by_name["link"].trigger()
    dialog = only(panel, LinkDialog)
    assert dialog.text.text() == "two [2]"
    dialog.address.setText("https://b.org")
    dialog.accept()
    assert panel.text() == 'one [two \\[2\\]](https://b.org "t") three'
    panel.edit.select_range(len("one [two \\[2\\]](https://b.org "), len(panel.text()))
    panel.edit.setReadOnly(True)
    panel.actions_by_name["link"].trigger()
    assert dialogs(panel, LinkDialog) == []


@pytest.mark.parametrize(
    ("text", "start", "end", "after"),
    [
        ("see two words now", 3, 14, "see [two words](https://a.org) now"),
        ("ប្រទេស កម្ពុជា មាន", 6, 15, "ប្រទេស [កម្ពុជា](https://a.org) មាន"),
        ("one two", 1, 1, "[one](https://a.org) two"),
        ("one two", 3, 3, "one[https://a.org](https://a.org) two"),
    ],
)
def test_a_link_takes_no_blank_with_it(panel, text, start, end, after):
    panel.show_post([Version("en", text)])
    panel.edit.select_range(start, end)
    panel.actions_by_name["link"].trigger()
    dialog = only(panel, LinkDialog)
    dialog.address.setText("https://a.org")
    assert dialog.note.isHidden()
    dialog.accept()
    assert panel.text() == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("one two\n\nthree", "[one two](https://a.org)\n\nthree"),
        ("- one\n- two", "- [one](https://a.org)\n- two"),
        ("\n\none\n\ntwo", "\n\n[one](https://a.org)\n\ntwo"),
        ("| one | two |\n| --- | --- |", "| [one](https://a.org) | two |\n| --- | --- |"),
    ],
)
def test_a_link_on_several_paragraphs_says_which_it_is_put_on(panel, text, after):
    panel.show_post([Version("en", text)])
    panel.edit.selectAll()
    panel.actions_by_name["link"].trigger()
    dialog = only(panel, LinkDialog)
    assert dialog.note.isVisible()
    assert dialog.text.text().startswith("one")
    dialog.address.setText("https://a.org")
    dialog.accept()
    assert panel.text() == after


def test_one_whole_paragraph_chosen_with_its_end_is_one(panel):
    panel.show_post([Version("en", "one two\n\nthree")])
    panel.edit.select_range(0, 8)
    panel.actions_by_name["link"].trigger()
    assert only(panel, LinkDialog).note.isHidden()
    only(panel, LinkDialog).reject()


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


def test_a_picture_without_a_file_begins_with_the_file(qtbot, picture, monkeypatch):
    dialog = PictureDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.choose
    monkeypatch.setattr(picture_dialog, "choose_picture", lambda _parent: None)
    QTest.keyClick(dialog.choose, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.choose
    monkeypatch.setattr(picture_dialog, "choose_picture", lambda _parent: picture)
    QTest.keyClick(dialog.choose, Qt.Key.Key_Space)
    assert dialog.focusWidget() is dialog.description


def test_a_picture_with_a_file_begins_with_its_description(qtbot, picture):
    dialog = PictureDialog(picture)
    qtbot.addWidget(dialog)
    assert dialog.focusWidget() is dialog.description


@pytest.mark.parametrize("kind", ["pipe", "device", "loop", "svg", "bitmap"])
def test_what_is_no_picture_for_a_blog_is_not_opened(qtbot, tmp_path, picture, kind):
    path = tmp_path / "photo.jpg"
    if kind == "pipe":
        os.mkfifo(path)  # opening it would wait for ever
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "svg":
        path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    else:
        assert QImage(str(picture)).save(str(path), "BMP")
    dialog = PictureDialog(path)
    qtbot.addWidget(dialog)
    dialog.description.setPlainText("A market")
    assert dialog.preview.pixmap().isNull()
    assert "JPEG, PNG, GIF, WebP" in dialog.hint.text()


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


PICTURE = 'one\n\n![A \\[red\\] market](images/m.jpg "In Kandal"){.wide}\n\ntwo\n'


def caret_on_picture(panel):
    panel.show_post([Version("en", PICTURE)])
    place = panel.text().index("market")
    panel.edit.select_range(place, place)


def by_button(panel):
    panel.actions_by_name["picture"].trigger()


def by_menu(panel):
    menu = panel.edit.context_menu()
    (action,) = [action for action in menu.actions() if action.text() == "Picture…"]
    action.trigger()
    menu.deleteLater()


def by_double_click(panel):
    point = panel.edit.cursorRect().center()
    QTest.mouseDClick(panel.edit.viewport(), Qt.MouseButton.LeftButton, pos=point)


@pytest.mark.parametrize("ask", [by_button, by_menu, by_double_click])
def test_the_words_about_a_picture_can_be_changed_in_one_step(panel, picture, ask, qtbot):
    caret_on_picture(panel)
    asked = []
    panel.inserting.picture_file = lambda source: asked.append(source) or picture
    ask(panel)
    dialog = only(panel, PictureDialog)
    assert asked == ["images/m.jpg"]
    assert dialog.description.toPlainText() == "A [red] market"
    assert dialog.caption.text() == "In Kandal"
    assert not dialog.preview.pixmap().isNull()
    dialog.description.setPlainText("A market")
    dialog.caption.setText("")
    dialog.accept()
    assert panel.text() == "one\n\n![A market](images/m.jpg){.wide}\n\ntwo\n"
    panel.undo.undo()
    assert panel.text() == PICTURE
    assert not panel.undo.can_undo()


def test_a_picture_that_is_decoration_opens_as_such_and_without_its_file(panel):
    panel.show_post([Version("en", "![](images/gone.jpg)")])
    panel.actions_by_name["picture"].trigger()
    dialog = only(panel, PictureDialog)
    assert dialog.decorative.isChecked()
    assert not dialog.description.isEnabled()
    assert "gone.jpg" in dialog.file.toolTip()
    dialog.decorative.click()
    assert not dialog._accept.isEnabled()
    dialog.description.setPlainText("Words")
    assert dialog._accept.isEnabled()
    dialog.accept()
    assert panel.text() == "![Words](images/gone.jpg)"


def test_another_file_takes_the_place_of_the_picture(panel, picture, qtbot):
    caret_on_picture(panel)
    panel.actions_by_name["picture"].trigger()
    dialog = only(panel, PictureDialog)
    dialog.set_source(picture)
    with qtbot.waitSignal(panel.picture_requested) as asked:
        dialog.accept()
    assert panel.text() == PICTURE
    panel.picture_added(asked.args[0].token, "images/picture-2.png")
    assert panel.text() == PICTURE.replace("m.jpg", "picture-2.png")
    panel.undo.undo()
    assert panel.text() == PICTURE


def test_another_file_that_cannot_be_had_leaves_the_picture(panel, picture, qtbot):
    caret_on_picture(panel)
    panel.actions_by_name["picture"].trigger()
    dialog = only(panel, PictureDialog)
    dialog.set_source(picture)
    with qtbot.waitSignal(panel.picture_requested) as asked:
        dialog.accept()
    panel.picture_failed(asked.args[0].token)
    assert panel.text() == PICTURE


def test_a_double_click_beside_pictures_chooses_a_word(panel):
    caret_on_picture(panel)
    panel.edit.select_range(1, 1)
    by_double_click(panel)
    assert dialogs(panel, PictureDialog) == []
    assert panel.edit.selected_text() == "one"


def test_a_link_is_changed_from_the_context_menu(panel):
    panel.show_post([Version("en", "one [two](https://a.org)")])
    panel.edit.select_range(6, 6)
    menu = panel.edit.context_menu()
    menu.actions()[0].trigger()
    menu.deleteLater()
    assert only(panel, LinkDialog).address.text() == "https://a.org"
    only(panel, LinkDialog).reject()


def opened(kind, picture):
    return {
        "article": lambda: ArticleDialog(""),
        "picture": lambda: PictureDialog(picture),
        "link": lambda: LinkDialog("words", "", existing=True, partly=True),
    }[kind]()


@pytest.mark.parametrize("kind", ["article", "picture", "link"])
@pytest.mark.parametrize("room", [QSize(1024, 600), QSize(683, 384), QSize(683, 300)])
def test_on_a_low_screen_the_fields_scroll_and_every_button_can_be_reached(
    qtbot, picture, kind, room
):
    dialog = opened(kind, picture)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.size().boundedTo(room - QSize(8, 48)))
    dialog.show()
    assert dialog.height() <= room.height() - 48
    for button in dialog.buttons.buttons():
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner)
    area = dialog.findChild(QScrollArea)
    reached = set()
    for _ in range(12):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        field = dialog.focusWidget()
        reached.add(field)
        if area.widget().isAncestorOf(field):
            # Of a text of several lines, the one with the caret.
            several = isinstance(field, QPlainTextEdit)
            where = field.cursorRect() if several else field.rect()
            place = field.mapTo(area.viewport(), where.center())
            assert area.viewport().rect().contains(place)
    assert len(reached) >= 4


@pytest.mark.parametrize("kind", ["article", "picture", "link"])
def test_where_there_is_room_nothing_scrolls(qtbot, picture, kind):
    dialog = opened(kind, picture)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0


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


SIGNS = "*_`[]<>&#+-=~|\\!.:()'\"{}"
PIECES = ("1.", "១.", "{{", "}}", "<b>", "<script>", "</i>", "<!-- more -->", "---", "***", "```",
          "~~~", "~~", "ខ្មែរ", "ការ", "[x](y)", "![x](y)", "{.d}", "[^1]", "https://a.org/b_c_d",
          "a", "- ", "# ", "> ", "— ", "b c", " ")  # fmt: skip
WORDS = st.lists(st.sampled_from([*SIGNS, *PIECES]), max_size=8).map("".join)
TYPED = st.lists(st.sampled_from([*SIGNS, *PIECES, "&amp;"]), max_size=8).map("".join)


def read(text: str) -> ElementTree.Element:
    """Return what readers see of a text."""
    markup = html.render(MarkdownReader().read(text, "en")).markup
    return ElementTree.fromstring(f"<div>{markup}</div>".replace("<br>", "<br/>"))


def told(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())


@settings(max_examples=600, deadline=None)
@given(st.lists(TYPED, min_size=1, max_size=3), TYPED, TYPED, st.booleans())
@example(["<script>x</script>", "- one"], "Head [x] *y* <b>", "The *Agency*", True)
def test_the_words_of_a_quotation_are_read_as_they_were_typed(words, headline, agency, linked):
    headline = f"H{headline}"  # else there is none
    article = Article("\n".join(words), headline, agency, None, "a.org/x" if linked else "")
    shown = read("\n".join(quotation(article, "en")))
    (quote,) = shown
    paragraphs = [" ".join(line.split()) for line in words]
    source = ", ".join(" ".join(part.split()) for part in (headline, agency) if part.strip())
    assert quote.tag == "blockquote"
    assert [part.tag for part in quote][:-1] == ["p"] * (len(quote) - 1)
    assert quote[-1].tag == "cite"
    assert [told(part) for part in quote] == [*filter(None, paragraphs), source]
    assert {part.tag for part in quote.iter()} <= {"blockquote", "p", "a", "span", "cite"}


@settings(max_examples=300, deadline=None)
@given(WORDS, TYPED)
@example("*a* <b>", '"*c*" <i>')
def test_the_words_of_a_picture_are_read_as_they_were_typed(description, caption):
    description, caption = (" ".join(text.split()) for text in (description, caption))
    wish = PictureWish(1, b"", "a.png", description, caption)
    text = picture_line(wish, "images/a.png")
    mark = picture_at(text, 3)
    assert (mark.end, mark.description) == (len(text), description)
    markup = html.render(MarkdownReader().read(text, "en")).markup
    assert f'alt="{escape(description)}"'.replace("&#x27;", "'") in markup
    if caption:
        shown = ElementTree.fromstring(re.sub(r"<img[^>]*>", "", markup))
        assert told(shown) == caption


@settings(max_examples=300, deadline=None)
@given(TYPED.filter(str.strip))
@example("*a* [b] <i> &amp; 1_2_")
def test_plain_words_come_back_from_their_markdown(words):
    assert plain_words(escape_words(words)) == words


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("", "*a* <b>", r"[\*a\* &lt;b>](https://a.org)"),
        ("[x](https://b.org)", "5 * 3", r"[5 \* 3](https://a.org)"),
        (r"[5 \* 3](https://b.org)", "5 * 3", r"[5 \* 3](https://a.org)"),
        (r"[5 \* 3](https://b.org)", "5 * 4", r"[5 \* 4](https://a.org)"),
        ("[**bold** x](https://b.org)", "**bold** x", "[**bold** x](https://a.org)"),
        ("[**bold** x](https://b.org)", "**bold** y", "[**bold** y](https://a.org)"),
    ],
)
def test_the_words_of_a_link_are_plain_unless_they_had_marks(panel, before, typed, after):
    panel.show_post([Version("en", before)])
    panel.edit.select_range(min(1, len(before)), min(1, len(before)))
    panel.actions_by_name["link"].trigger()
    dialog = only(panel, LinkDialog)
    if typed == "5 * 3" and "\\" in before:
        assert dialog.text.text() == typed
    dialog.text.setText(typed)
    dialog.address.setText("https://a.org")
    dialog.accept()
    assert panel.text() == after


@pytest.mark.parametrize(
    ("before", "shown", "typed", "after"),
    [
        ("", "", "5 * *3*", r"5 \\* \\*3\\*"),
        (r"5 \\* 3", "5 * 3", "5 * 3", r"5 \\* 3"),
        (r"5 \\* 3", "5 * 3", "5 * 4", r"5 \\* 4"),
        ("by [a](b)", "by [a](b)", "of [a](b)", "of [a](b)"),
    ],
)
def test_the_words_of_a_caption_are_plain_unless_they_had_marks(panel, before, shown, typed, after):
    panel.show_post([Version("en", f'![x](a.png "{before}")' if before else "![x](a.png)")])
    panel.edit.select_range(3, 3)
    panel.actions_by_name["picture"].trigger()
    dialog = only(panel, PictureDialog)
    assert dialog.caption.text() == shown
    dialog.caption.setText(typed)
    dialog.accept()
    assert panel.text() == f'![x](a.png "{after}")'


def test_words_chosen_in_the_text_keep_their_marks_in_a_quotation():
    article = Article("**bold** x\n*typed*", "Head", selected="**bold** x\nmore")
    assert quotation(article, "en")[:3] == ("> **bold** x", ">", r"> \*typed\*")


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
    assert not dialog.date.isEnabled()
    dialog.dated.click()
    dialog.date.setDate(QDate(2017, 6, 4))
    assert dialog._accept.isEnabled()
    dialog.accept()
    assert panel.text() == (
        "before\n\n**អានពីប្រភពផ្សេង**\n\n> words quoted\n>\n"
        "> — [Headline](https://a.org/x), Agency, ថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧\n\nafter"
    )
    assert [block.kind for block in split(panel.text())][2] is BlockKind.QUOTE
    panel.undo.undo()
    assert panel.text() == "before\n\nwords quoted\n\nafter"
    assert not panel.undo.can_undo()


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Read from elsewhere"), ("km", "អានពីប្រភពផ្សេង"), ("fr", "Lu ailleurs")],
)
def test_an_article_is_announced_in_the_language_of_the_text_unless_unwanted(panel, language, line):
    for wanted in (True, False):
        panel.show_post([Version(language, "before")])
        panel.actions_by_name["article"].trigger()
        dialog = only(panel, ArticleDialog)
        assert line in dialog.announced.text()
        assert dialog.announced.isChecked()
        dialog.announced.setChecked(wanted)
        dialog.headline.setText("Headline")
        dialog.words.setPlainText("Words")
        dialog.accept()
        above = f"**{line}**\n\n" if wanted else ""
        assert panel.text().rstrip("\n") == f"before\n\n{above}> Words\n>\n> — Headline"
        dialog.setParent(None)


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
