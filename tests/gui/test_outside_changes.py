# SPDX-License-Identifier: MIT
"""What other programs leave in a library: broken first lines, foreign files, changed texts."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.history.conflict_dialog import ConflictDialog
from tests.gui.troubles import DRAFT, Desk, ear

__all__ = ["ear"]

BROKEN = b"---\ntitle: [never closed\ntags: x\n---\nThe text below.\n"


@pytest.fixture
def desk(start, qtbot, ear) -> Desk:
    return Desk(start(), qtbot, ear)


def test_broken_first_lines_open_as_text_with_a_sentence(desk) -> None:
    post = desk.write()
    desk.window.editing.close_post()
    (post / "en.md").write_bytes(BROKEN)
    desk.window.open_post(post)
    desk.wait(lambda: desk.window.editing.post() is not None)
    writing = desk.window.writing
    assert writing.text().encode() == BROKEN
    assert "cannot be read (line" in writing.notice.text()
    assert "nothing is lost" in writing.notice.text()
    writing.edit.setPlainText(BROKEN.decode().replace("[never closed", "Closed"))
    writing.flush()
    assert desk.window.editing.flush()
    assert b"title: Closed\n" in (post / "en.md").read_bytes()


def test_foreign_files_in_the_library_stay_as_they_are(desk) -> None:
    post = desk.write()
    library = desk.window.library.path
    foreign = {
        library / "budget.xlsx": b"\x00\x01",
        library / "Holiday pictures" / "beach.jpg": b"no picture",
        post / "notes.txt": b"my notes",
        post / "images" / "scan.tif": b"II*\x00",
    }
    for path, data in foreign.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    desk.window.library_control.refresh()
    desk.type(" More.")
    assert desk.window.editing.flush()
    desk.wait(lambda: len(desk.window.library_panel.posts()) >= 1)
    assert desk.window.messages.text() == ""
    assert {path: path.read_bytes() for path in foreign} == foreign
    desk.must_be_whole(DRAFT + " More.")


@pytest.mark.parametrize("button", ["mine_button", "theirs_button", "both_button"])
def test_the_writer_chooses_when_the_file_changed_outside(button, desk) -> None:
    post = desk.write()
    file = post / "en.md"
    theirs = file.read_text(encoding="utf-8").replace(DRAFT, "Their sentence.")
    file.write_text(theirs, encoding="utf-8")
    said = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ConflictDialog):
            timer.stop()
            said.extend([dialog.texts.left.toPlainText(), dialog.texts.right.toPlainText()])
            getattr(dialog, button).click()

    timer = QTimer()
    timer.timeout.connect(choose)
    timer.start(20)
    desk.type(" Mine.")
    desk.window.editing.save_now()
    desk.wait(lambda: len(said) == 2)
    desk.wait(lambda: desk.window.editing.state() is SaveState.SAVED)
    assert (said[0].strip(), said[1].strip()) == (DRAFT + " Mine.", "Their sentence.")
    kept = b"".join(p.read_bytes() for p in post.parent.rglob("*") if p.is_file())
    assert b"Their sentence." in kept
    assert b" Mine." in kept
    stays = "Mine." if button == "mine_button" else "Their sentence."
    assert stays in file.read_text(encoding="utf-8")
    assert stays in desk.window.writing.text()
