# SPDX-License-Identifier: MIT
"""What is painted piece by piece looks as if painted at once, also where stacks are high."""

import random
import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontInfo, QImage, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Mark
from icc_editor.gui.text_look import text_style
from icc_editor.storage.settings import Settings
from tests.gui.fonts import load_fonts

STACKS = "ស្ត្រី ង្គ្រោះ ឃ្ញុំ ញ្ញ្រូ ហ៊ឺ ប៉ុន្តែ ឡ៊ើ កន្ត្រៃ អ្ច្រួ ព្រឹទ្ធ "
STEPS = 40
KINDS = (
    *("choose", "more", "fewer", "type", "delete", "undo", "redo"),
    *("compose", "commit", "caret", "wheel"),
)
# All that fonts-khmeros, fonts-sil-mondulkiri and fonts-noto-core have.
FAMILIES = [
    *("Noto Sans Khmer", "Noto Serif Khmer", "Khmer Mondulkiri", "Khmer Busra", "Khmer OS"),
    *(
        f"Khmer OS {name}"
        for name in (
            *("Battambang", "Bokor", "Content", "Fasthand", "Freehand", "Metal Chrieng", "Muol"),
            *("Muol Light", "Muol Pali", "Siemreap", "System"),
        )
    ),
]


@pytest.fixture
def still_caret(qapp):
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(flash)


def on_screen(edit: PostEdit) -> QImage:
    """Return what stands on the screen, without having it painted anew."""
    QApplication.processEvents()
    place = edit.viewport().mapTo(edit.window(), QPoint(0, 0))
    shot = edit.screen().grabWindow(edit.window().winId()).toImage()
    return shot.copy(place.x(), place.y(), edit.viewport().width(), edit.viewport().height())


def compose(edit: PostEdit, word: str, *, commit: bool) -> None:
    """Have an input method show ``word`` at the caret and leave it there, or put it in."""
    event = QInputMethodEvent("" if commit else word, [])
    event.setCommitString(word if commit else "")
    QApplication.sendEvent(edit, event)


def some_step(edit: PostEdit, chance: random.Random) -> str:
    """Do one thing a writer does; return what it was."""
    cursor = edit.textCursor()
    length = len(edit.toPlainText())
    step = chance.choice(KINDS)
    if step == "choose":
        cursor.setPosition(chance.randrange(length))
        cursor.setPosition(chance.randrange(length), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
    elif step in ("more", "fewer"):
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Right), (Qt.Key.Key_Up, Qt.Key.Key_Left)
        for key in keys[step == "fewer"]:
            QTest.keyClick(edit, key, Qt.KeyboardModifier.ShiftModifier)
    elif step == "type":
        cursor.setPosition(chance.randrange(length))
        cursor.insertText(chance.choice(STACKS.split()))
        edit.setTextCursor(cursor)
    elif step == "delete":
        QTest.keyClick(edit, Qt.Key.Key_Delete)
    elif step in ("undo", "redo"):
        edit.undo() if step == "undo" else edit.redo()
    elif step in ("compose", "commit"):
        compose(edit, chance.choice(STACKS.split()), commit=step == "commit")
    elif step == "caret":
        cursor.setPosition(chance.randrange(length))
        edit.setTextCursor(cursor)
    else:
        bar = edit.verticalScrollBar()
        bar.setValue(bar.value() + chance.choice((-1, 1, 3)))
    return step


@pytest.mark.parametrize(
    ("family", "zoom"),
    [
        *((family, zoom) for family in ("", *FAMILIES) for zoom in (12, 30)),
        *((family, 18) for family in ("", "Khmer OS", "Khmer OS Muol", "Khmer Mondulkiri")),
    ],
)
def test_no_pixel_of_a_stack_is_left_behind(qtbot, still_caret, family, zoom):
    load_fonts()
    style = text_style(Settings(khmer_font=family, font_size=zoom)).for_language("km")
    assert QFontInfo(style.font()).family() == style.khmer_families[0]
    edit = PostEdit(style)
    qtbot.addWidget(edit)
    edit.resize(600, 400)
    edit.show()
    edit.setPlainText("\n\n".join(STACKS * 4 for _ in range(6)))
    edit.setFocus()
    chance = random.Random(f"{family} {zoom}")
    on_screen(edit)
    for _ in range(STEPS):
        step = some_step(edit, chance)
        there = on_screen(edit)
        edit.viewport().update()
        assert on_screen(edit) == there, step


MARKED = "- **ស្ត្រី xx** and [xx ង្គ្រោះ](https://a.org) `code` *xx* and more words to fill the line"


@pytest.mark.parametrize("seed", range(4))
def test_no_pixel_is_left_behind_where_words_are_marked(qtbot, still_caret, seed):
    load_fonts()
    edit = PostEdit(text_style(Settings()).for_language("km"))
    qtbot.addWidget(edit)
    edit.resize(500, 500)
    edit.show()
    edit.marks.set_check(
        lambda text: [Mark(*m.span(), UNKNOWN_WORD) for m in re.finditer("xx", text)]
    )
    edit.setPlainText("\n\n".join(f"{MARKED}\n{MARKED}" for _ in range(4)))
    edit.setFocus()
    chance = random.Random(seed)
    qtbot.waitUntil(lambda: not edit.marks.is_waiting)
    on_screen(edit)
    for number in range(STEPS):
        step = some_step(edit, chance) if number % 8 == 0 else "letter"
        if step == "letter":
            letter = chance.choice(("x", "x", "ស្រ្តី", "*", "`", "\n", "\b"))
            if letter == "\b":
                edit.textCursor().deletePreviousChar()
            else:
                edit.textCursor().insertText(letter)
            edit.ensureCursorVisible()
        edit.marks.rest()
        if number % 4 == 3:
            edit.marks.wait()
            qtbot.waitUntil(lambda: not edit.marks.is_waiting)
        there = on_screen(edit)
        edit.viewport().update()
        assert on_screen(edit) == there, (number, step)
