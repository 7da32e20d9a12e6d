# SPDX-License-Identifier: MIT
"""What other programs do to the open post is seen while the window stays where it is."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher
from PySide6.QtTest import QTest

from icc_editor.gui.editing.saving import SaveState
from icc_editor.post.part import PartKey
from icc_editor.services import outside
from icc_editor.storage import stored_parts
from tests.gui.test_main_window import new_post
from tests.gui.test_taken_in import NEW, OLD, quiet, rewrite

PATIENCE_MS = 10_000


@pytest.fixture
def post(program, qtbot) -> Path:
    return new_post(program, qtbot)


@pytest.fixture
def window(program, post, qtbot):
    """Return the window with the post, once it listens and nothing stirs."""
    window = program.window
    qtbot.waitUntil(lambda: post in listened(window), timeout=PATIENCE_MS)
    rest(window, qtbot)
    return window


@pytest.fixture
def reads(window, monkeypatch) -> list[str]:
    """Return the names of the parts that are read from now on."""
    found = []
    read = stored_parts.read

    def noted(post, key):
        found.append(str(key))
        return read(post, key)

    monkeypatch.setattr(stored_parts, "read", noted)
    return found


@pytest.fixture
def looks(window, monkeypatch) -> list[bool]:
    """Return one entry for each look from now on."""
    found = []
    look = outside.look

    def noted(*arguments, thorough):
        found.append(thorough)
        return look(*arguments, thorough=thorough)

    monkeypatch.setattr("icc_editor.services.editing.look", noted)
    return found


def listened(window) -> set[Path]:
    watchers = window.editing.findChildren(QFileSystemWatcher)
    return {Path(p) for one in watchers for p in (*one.directories(), *one.files())}


def rest(window, qtbot) -> None:
    """Wait until what stirred was looked at."""
    watch = window.editing._outside._watch
    qtbot.waitUntil(lambda: not watch._timer.isActive(), timeout=PATIENCE_MS)
    quiet(window, qtbot)


def settle(window, qtbot) -> None:
    """Let the system tell, then wait as ``rest`` does."""
    qtbot.wait(100)
    rest(window, qtbot)
    qtbot.wait(50)


def write_in_place(path: Path, old: str = OLD, new: str = NEW) -> None:
    text = path.read_text(encoding="utf-8").replace(old, new)
    with path.open("r+", encoding="utf-8") as file:
        file.write(text)
        file.truncate()


@pytest.mark.parametrize("change", [write_in_place, rewrite])
def test_a_text_changed_outside_is_shown_while_the_window_stays(
    change, window, post, qtbot
) -> None:
    for old, new in ((OLD, NEW), (NEW, "It is over now."), ("It is over now.", OLD)):
        change(post / "en.md", old, new)
        qtbot.waitUntil(lambda new=new: window.writing.text() == new, timeout=PATIENCE_MS)
        assert "changed outside" in window.messages.text()
        rest(window, qtbot)
    assert window.editing.state() is SaveState.SAVED


def test_words_typed_after_it_make_no_conflict(window, post, qtbot) -> None:
    rewrite(post / "en.md")
    qtbot.waitUntil(lambda: window.writing.text() == NEW, timeout=PATIENCE_MS)
    QTest.keyClicks(window.writing.edit, "Mine. ")
    assert window.editing.flush()
    assert window.conflicts.dialog() is None
    text = (post / "en.md").read_text(encoding="utf-8")
    assert NEW in text
    assert "Mine. " in text


def test_unsaved_words_meet_the_other_text_in_the_usual_question(window, post, qtbot) -> None:
    QTest.keyClicks(window.writing.edit, "Mine. ")
    rewrite(post / "en.md")
    qtbot.waitUntil(lambda: window.conflicts.dialog() is not None, timeout=PATIENCE_MS)
    window.conflicts.dialog().later_button.click()
    settle(window, qtbot)
    assert window.conflicts.dialog() is None
    assert "Mine. " in window.writing.text()
    assert NEW in (post / "en.md").read_text(encoding="utf-8")


def test_versions_come_and_go(window, post, qtbot) -> None:
    shutil.copy(post / "en.md", post / "fr.md")
    qtbot.waitUntil(
        lambda: window.editing.stored(PartKey.version("fr")) is not None, timeout=PATIENCE_MS
    )
    rest(window, qtbot)
    write_in_place(post / "fr.md")  # it is listened to by now
    qtbot.waitUntil(lambda: NEW in window.writing.text("fr"), timeout=PATIENCE_MS)
    rest(window, qtbot)
    (post / "fr.md").unlink()
    qtbot.waitUntil(
        lambda: window.editing.stored(PartKey.version("fr")) is None, timeout=PATIENCE_MS
    )
    assert "deleted outside" in window.messages.text()


def test_a_file_that_is_gone_for_a_moment_is_not_missed(window, post, looks, qtbot) -> None:
    raw = (post / "en.md").read_bytes()
    (post / "en.md").unlink()
    qtbot.wait(700)
    assert looks == []
    (post / "en.md").write_bytes(raw.replace(OLD.encode(), NEW.encode()))
    qtbot.waitUntil(lambda: window.writing.text() == NEW, timeout=PATIENCE_MS)
    assert window.conflicts.dialog() is None


def test_a_folder_that_was_renamed_is_found(window, post, qtbot) -> None:
    renamed = post.rename(post.with_name("elsewhere"))
    qtbot.waitUntil(lambda: window.editing.post().path == renamed, timeout=PATIENCE_MS)
    rewrite(renamed / "en.md")
    qtbot.waitUntil(lambda: window.writing.text() == NEW, timeout=PATIENCE_MS)


def test_fifty_changes_at_once_are_few_looks(window, post, looks, qtbot) -> None:
    before = OLD
    for number in range(50):
        after = f"Count number {number}."
        (rewrite if number % 2 else write_in_place)(post / "en.md", before, after)
        before = after
        qtbot.wait(10)
    qtbot.waitUntil(lambda: window.writing.text() == before, timeout=PATIENCE_MS)
    settle(window, qtbot)
    assert 1 <= len(looks) <= 3


def test_our_own_saves_are_not_looked_at(window, post, looks, reads, qtbot) -> None:
    for number in range(5):
        QTest.keyClicks(window.writing.edit, f"word {number} ")
        window.editing.save_now()
        settle(window, qtbot)
    assert "word 4" in (post / "en.md").read_text(encoding="utf-8")
    assert looks == []
    assert reads == []


def test_words_are_not_saved_sooner_because_the_folder_stirs(window, post, qtbot) -> None:
    window.editing._saving._timer.setInterval(60_000)
    QTest.keyClicks(window.writing.edit, "Not yet. ")
    window.writing.flush()
    window.editing._saving._timer.start(60_000)
    (post / "notes.txt").write_text("mine\n", encoding="utf-8")
    settle(window, qtbot)
    assert window.editing.state() is SaveState.CHANGED
    assert window.editing.flush()


def test_the_next_post_is_listened_to_and_none_once_it_is_closed(
    program, window, post, qtbot
) -> None:
    other = new_post(program, qtbot, "Second")
    qtbot.waitUntil(lambda: other in listened(window), timeout=PATIENCE_MS)
    settle(window, qtbot)
    assert listened(window) == {other.parent, other, other / "en.md"}
    assert window.editing.close_post()
    assert listened(window) == set()
    (other / "en.md").write_text("theirs\n", encoding="utf-8")
    qtbot.wait(100)
    assert not window.editing._outside._watch._timer.isActive()


def test_a_window_that_closes_listens_no_more(program, window) -> None:
    assert len(window.editing.findChildren(QFileSystemWatcher)) == 1
    window.close()
    assert listened(window) == set()
