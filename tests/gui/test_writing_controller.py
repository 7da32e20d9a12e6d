# SPDX-License-Identifier: MIT
"""What a paste leaves out is said."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.gui.test_main_window import new_post


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p><b>words</b> <img src='file:///C:/photo.jpg'></p>", "pictures were left out"),
        ("<p><b>words</b></p>" + " " * 1_100_000, "too long"),
    ],
)
def test_what_a_paste_leaves_out_is_said(program, qtbot, html, said) -> None:
    new_post(program, qtbot)
    data = QMimeData()
    data.setText("words")
    data.setHtml(html)
    program.window.writing.edit.insertFromMimeData(data)
    qtbot.waitUntil(lambda: said in program.window.messages.text(), timeout=20_000)
    assert "words" in program.window.writing.text()


def test_a_picture_in_the_text_is_shown_when_it_lies_in_the_post_and_nowhere_else(
    program, qtbot, tmp_path
) -> None:
    new_post(program, qtbot)
    folder = program.window.editing.post().path
    (folder / "images").mkdir()
    (folder / "images" / "m.png").write_bytes(b"\x89PNG")
    (folder.parent / "other.png").write_bytes(b"\x89PNG")
    file_of = program.window.writing.inserting.picture_file
    assert file_of("images/m.png") == folder / "images" / "m.png"
    for source in (
        "images/gone.png",
        "../other.png",
        str(folder.parent / "other.png"),
        "https://a",
    ):
        assert file_of(source) is None


OLD = """RBHraCaNacRkkm<úCa Cati sasna RBHmhakSRt
maRta 12 eKalkarN_EdndIénkarGnuvtþc,ab;RBhμTNÐkm<úCa
kñúgerOgRBhμTNÐ c,ab;km<úCaRtUvGnuvtþeTAelIbTelμIsTaMgLay"""
FONT = "<p class=MsoNormal><span style='font-family:\"Limon S1\"'>Cati sasna</span></p>"


def paste(program, text, html="", *, plainly=False):
    """Paste as a writer does: by the clipboard and the page shown."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    edit = program.window.writing.edit
    (edit.paste_plain if plainly else edit.paste)()


def question(qtbot):
    def is_shown():
        return QApplication.activeModalWidget() is not None

    qtbot.waitUntil(is_shown)
    return QApplication.activeModalWidget()


def answer(box, words):
    next(button for button in box.buttons() if button.text() == words).click()


@pytest.mark.parametrize(("html", "plainly"), [("", False), (f"<b>{OLD}</b>", False), ("", True)])
def test_text_in_an_old_khmer_font_is_pasted_only_when_it_is_wished(
    program, qtbot, html, plainly
) -> None:
    new_post(program, qtbot)
    edit = program.window.writing.edit
    edit.set_text("one two")
    edit.select_range(4, 7)
    paste(program, OLD, html, plainly=plainly)
    box = question(qtbot)
    assert "RBHraCaNacRkkm<úCa" in box.informativeText()
    assert box.defaultButton().text() == "Do not paste"
    answer(box, "Do not paste")
    assert edit.text() == "one two"
    assert edit.textCursor().selectedText() == "two"

    paste(program, OLD, html, plainly=plainly)
    answer(question(qtbot), "Paste anyway")
    assert edit.text() == f"one \n\n{OLD}"


def test_escape_pastes_nothing_and_the_font_is_named(program, qtbot) -> None:
    new_post(program, qtbot)
    edit = program.window.writing.edit
    edit.set_text("")
    paste(program, "Cati sasna", FONT)
    box = question(qtbot)
    assert "“Limon S1”" in box.text()
    assert "“Cati sasna”" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert edit.text() == ""


def test_an_old_font_is_not_asked_about_in_code(program, qtbot) -> None:
    new_post(program, qtbot)
    edit = program.window.writing.edit
    edit.set_text("```\n\n```")
    edit.go_to_line(1)
    paste(program, OLD)
    assert OLD in edit.text()
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("html", ["", "<p>កា<b>បើ</b> េា <img src='x'></p>"])
def test_khmer_out_of_order_is_kept_and_said_once_with_the_remedy(program, qtbot, html) -> None:
    new_post(program, qtbot)
    edit = program.window.writing.edit
    edit.set_text("")
    wrong = "កេាះ"  # a vowel in two parts
    paste(program, wrong, html.replace("េា", wrong))
    messages = program.window.messages
    qtbot.waitUntil(lambda: "Put Khmer in order" in messages.text(), timeout=20_000)
    assert wrong in edit.text()
    assert messages.text().count("Put Khmer in order") == 1
    assert ("pictures were left out" in messages.text()) == bool(html)


@pytest.mark.parametrize("text", ["កោះ", "see `កេាះ`", "words:"])
def test_what_is_in_order_is_not_spoken_of(program, qtbot, text) -> None:
    new_post(program, qtbot)
    messages = program.window.messages
    messages.dismiss()
    paste(program, text)
    assert text in program.window.writing.text()
    assert "order" not in messages.text()
