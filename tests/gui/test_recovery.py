# SPDX-License-Identifier: MIT
"""Rescued text and conflicts: both texts are shown, nothing is applied by itself."""

from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest

from icc_editor.formats import front_matter
from icc_editor.gui import questions
from icc_editor.gui.history.conflict_dialog import ConflictDialog
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
from icc_editor.services.editing import Conflict, Resolution
from icc_editor.storage.journal import Journal
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.safe_read import Fingerprint
from tests.gui.killed_writer import change_and_be_killed, post_on

PRINT = Fingerprint(1, 1, "x")


def test_text_typed_before_a_crash_is_offered_and_taken(start, qtbot) -> None:
    first = start()
    first.window.write_new()
    qtbot.waitUntil(lambda: first.window.editing.post() is not None)
    QTest.keyClicks(first.window.writing.edit, "Saved.")
    assert first.window.editing.flush()
    post = first.window.editing.post()
    stored = first.window.editing.stored(PartKey.version("en"))
    first.close()
    journal = Journal(first.parts.places)
    journal.note(post.path, "en", "Saved. And more.", stored.fingerprint, datetime.now(UTC))
    second = start()
    qtbot.waitUntil(lambda: second.window.recovery.dialog() is not None)
    dialog = second.window.recovery.dialog()
    assert dialog.texts.left.toPlainText() == "Saved. And more."
    assert dialog.texts.right.toPlainText().strip() == "Saved."
    assert "And more" not in (post.path / "en.md").read_text(encoding="utf-8")
    dialog.take_button.click()
    qtbot.waitUntil(lambda: "And more" in second.window.writing.text())
    assert "And more" in (post.path / "en.md").read_text(encoding="utf-8")
    assert journal.pending() == ()


TYPE_TITLE_TEXT_AND_FIELD = """
page = window.writing.page
QTest.keyClicks(page.title, "Ten communes: ")
QTest.keyClicks(page.edit, "Counted. ")
wait_until_noted()
QTest.keyClicks(window.writing.fields.excerpt, "In short")
wait(window.editing.is_rescued)
"""


def test_title_and_fields_typed_on_a_full_disk_survive_kill_9(
    start, places, qtbot, make_small_disk
) -> None:
    disk = make_small_disk(256)
    library, post = post_on(disk, places)
    filler = disk.fill()
    before = (post.path / "en.md").read_bytes()
    change_and_be_killed(places, library.path, TYPE_TITLE_TEXT_AND_FIELD)
    assert (post.path / "en.md").read_bytes() == before
    filler.unlink()
    program = start(library.path, last_post=str(post.path))
    qtbot.waitUntil(lambda: program.window.recovery.dialog() is not None)
    dialog = program.window.recovery.dialog()
    for words in ("Ten communes: Results", "In short", "Counted."):
        assert words in dialog.texts.left.toPlainText()
        assert words not in dialog.texts.right.toPlainText()
    assert (post.path / "en.md").read_bytes() == before
    dialog.take_button.click()
    qtbot.waitUntil(lambda: "Counted." in program.window.writing.text())
    writing = program.window.writing
    assert writing.page.title.text() == "Ten communes: Results"
    assert writing.metadata().excerpt == "In short"
    raw = (post.path / "en.md").read_text(encoding="utf-8")
    assert "Ten communes: Results" in raw
    assert "In short" in raw
    assert Journal(places).pending() == ()
    writing.undo.undo()
    writing.undo.undo()
    assert writing.metadata().title == "Results"


def test_copying_takes_fields_along_when_they_are_shown(start, qtbot, qapp) -> None:
    first = start()
    first.window.write_new()
    qtbot.waitUntil(lambda: first.window.editing.post() is not None)
    post, stored = first.window.editing.post(), first.window.editing.stored(PartKey.version("en"))
    first.close()
    whole = front_matter.new("en", Metadata(title="Rescued title"), "a\u00a0b")
    Journal(first.parts.places).note(
        post.path,
        "en",
        "a\u00a0b",
        stored.fingerprint,
        datetime.now(UTC),
        whole=whole,
        typed=("title", "text"),
    )
    second = start()
    qtbot.waitUntil(lambda: second.window.recovery.dialog() is not None)
    second.window.recovery.dialog().copy_button.click()
    text = qapp.clipboard().text()
    assert "Rescued title" in text
    assert text.endswith("a\u00a0b")


def test_what_is_not_decided_comes_again(start, qtbot) -> None:
    first = start()
    first.window.write_new()
    qtbot.waitUntil(lambda: first.window.editing.post() is not None)
    post, stored = first.window.editing.post(), first.window.editing.stored(PartKey.version("en"))
    first.close()
    journal = Journal(first.parts.places)
    journal.note(post.path, "en", "Rescued.", stored.fingerprint, datetime.now(UTC))
    second = start()
    qtbot.waitUntil(lambda: second.window.recovery.dialog() is not None)
    second.window.recovery.dialog().later_button.click()
    second.close()
    assert len(journal.pending()) == 1


def crashed(start, qtbot, text):
    """Start the program after a crash in which ``text`` was typed and not saved."""
    first = start()
    first.window.write_new()
    qtbot.waitUntil(lambda: first.window.editing.post() is not None)
    post, stored = first.window.editing.post(), first.window.editing.stored(PartKey.version("en"))
    first.close()
    journal = Journal(first.parts.places)
    journal.note(post.path, "en", text, stored.fingerprint, datetime.now(UTC))
    second = start()
    qtbot.waitUntil(lambda: second.window.recovery.dialog() is not None)
    return second, post.path, journal


def test_saving_before_it_is_decided_keeps_the_rescued_text(start, qtbot, monkeypatch) -> None:
    program, path, journal = crashed(start, qtbot, "Rescued.")
    window = program.window
    QTest.keyClicks(window.writing.edit, "Typed since.")
    assert window.editing.flush()
    assert "Typed since." in (path / "en.md").read_text(encoding="utf-8")
    window.recovery.dialog().later_button.click()
    program.close()
    assert [entry.text for entry in journal.pending()] == ["Rescued."]
    again = start()
    qtbot.waitUntil(lambda: again.window.recovery.dialog() is not None)
    assert again.window.recovery.dialog().texts.left.toPlainText() == "Rescued."
    asked = []
    monkeypatch.setattr(questions, "is_sure", lambda *words: bool(asked) or asked.append(words))
    again.window.recovery.dialog().drop_button.click()  # one slip, and it would be gone
    assert again.window.recovery.dialog().chosen() is not None
    assert [entry.text for entry in journal.pending()] == ["Rescued."]
    again.window.recovery.dialog().drop_button.click()
    qtbot.waitUntil(lambda: journal.pending() == ())


def test_text_is_taken_into_the_post_one_writes_in_and_can_be_undone(start, qtbot) -> None:
    program, path, journal = crashed(start, qtbot, "Rescued.")
    window = program.window
    QTest.keyClicks(window.writing.edit, "Typed since.")
    window.recovery.dialog().take_button.click()
    qtbot.waitUntil(lambda: window.writing.text() == "Rescued.")
    assert window.messages.text() == ""
    assert window.conflicts.dialog() is None
    assert "Rescued." in (path / "en.md").read_text(encoding="utf-8")
    assert journal.pending() == ()
    window.writing.undo.undo()
    assert window.writing.text() == "Typed since."
    assert window.editing.flush()
    assert "Typed since." in (path / "en.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("button", "choice"),
    [
        ("mine_button", Resolution.KEEP_MINE),
        ("theirs_button", Resolution.KEEP_THEIRS),
        ("both_button", Resolution.KEEP_BOTH),
        ("later_button", None),
    ],
)
def test_the_conflict_dialog_asks_once(qtbot, tmp_path, button, choice) -> None:
    post = PostFolder(tmp_path, "id", "en", ("en",))
    base = StoredVersion(Version("en", "base", raw=b"base"), PRINT)
    theirs = StoredVersion(Version("en", "theirs", raw=b"theirs"), PRINT)
    dialog = ConflictDialog(Conflict(post, base, b"mine", theirs))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.texts.left.toPlainText() == "mine"
    assert dialog.texts.right.toPlainText() == "theirs"
    choices = []
    dialog.decided.connect(choices.append)
    getattr(dialog, button).click()
    assert choices == ([] if choice is None else [choice])
    assert not dialog.isVisible()


def test_differing_paragraphs_are_marked(qtbot) -> None:
    texts = TwoTexts("Mine", "Theirs")
    qtbot.addWidget(texts)
    texts.show_texts("a\nb\nc", "a\nB\nc")
    marked = [
        block.blockNumber()
        for block in (texts.left.document().findBlockByNumber(n) for n in range(3))
        if block.blockFormat().background().color().alpha() not in (0, 255)
    ]
    assert marked == [1]


def test_an_unexpected_error_is_said_and_its_words_are_not_logged(program, expected_log) -> None:
    expected_log("^ValueError at ")
    program.report(ValueError, ValueError("a sentence of the draft"), None)
    assert "unexpected" in program.window.messages.text()
    assert "draft" not in program.window.messages.text()
