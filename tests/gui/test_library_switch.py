# SPDX-License-Identifier: MIT
"""One sees which library is open, writes into one's own, and takes posts from one to another."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.storage.outbox import Outbox
from tests.gui.test_main_window import new_post
from tests.gui.test_newcomer import open_sample
from tests.services.deliveries import a_delivery


def entries(menu: QMenu) -> dict[str, object]:
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.text()}


def switch(program, qtbot, act) -> None:
    """Do what opens another library and wait until it is shown."""
    old = program.window
    act()
    qtbot.waitUntil(lambda: program.window is not old)
    qtbot.waitUntil(lambda: program.window.isVisible())


def targets(program, post: Path, text: str) -> dict[str, object]:
    """Return the libraries a post may be taken to, by name."""
    menu = QMenu(program.window)
    program.window.library_panel.menu_opened.emit(menu, post)
    found = [a.menu() for a in menu.actions() if a.menu() and a.text() == text]
    return {a.text(): a for a in found[0].actions() if a.text()} if found else {}


def test_the_library_is_named_above_its_posts(start, qtbot, tmp_path) -> None:
    program = start(library=tmp_path / "Letters & more")
    name = program.window.library_panel.name
    assert name.button.isVisible()
    assert name.button.text() == "Letters && more"
    assert name.button.x() < 10
    assert name.button.toolTip() == str(tmp_path / "Letters & more")
    assert not name.remark.isVisible()


def test_a_long_name_is_cut_to_the_room_there_is(start, tmp_path) -> None:
    program = start(library=tmp_path / ("A library " * 12).strip())
    panel = program.window.library_panel
    QApplication.processEvents()
    assert "…" in panel.name.button.text()
    assert panel.name.button.width() <= panel.width()


def test_the_sample_says_that_it_is_one(start, qtbot) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    name = program.window.library_panel.name
    assert name.button.text() == "ICC Sample"
    assert name.remark.isVisible()
    assert "Practice library" in name.remark.text()


@pytest.mark.parametrize("way", ["button", "menu"])
def test_new_in_the_sample_writes_into_ones_own_library_and_says_so(start, qtbot, way) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    before = sorted(program.parts.sample_folder.iterdir())
    panel, act = program.window.library_panel, program.window.window_actions
    switch(program, qtbot, panel.new_button.click if way == "button" else act["new"].trigger)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().path.parent == program.parts.default_library
    assert "your own library, “ICC Posts”" in program.window.messages.text()
    assert sorted(program.parts.sample_folder.iterdir()) == before
    program.window.messages.dismiss()
    first = program.window.editing.post()
    program.window.writing.edit.insertPlainText("Begun")
    program.window.library_panel.new_button.click()
    qtbot.waitUntil(lambda: program.window.editing.post() != first)
    assert program.window.messages.text() == ""  # said once


def test_new_in_the_sample_goes_to_the_library_used_last(start, qtbot, tmp_path) -> None:
    program = start(library=tmp_path / "Mine")
    open_sample(program, qtbot)
    switch(program, qtbot, program.window.library_panel.new_button.click)
    assert program.window.library.path == tmp_path / "Mine"
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    open_sample(program, qtbot)
    (tmp_path / "Mine").rename(tmp_path / "unplugged")
    switch(program, qtbot, program.window.library_panel.new_button.click)
    assert program.window.library.path == program.parts.default_library
    assert not (tmp_path / "Mine").exists()


def test_the_name_leads_to_other_libraries_and_back(start, qtbot, tmp_path) -> None:
    program = start(library=tmp_path / "Mine")
    menu = program.window.library_panel.name.menu
    found = entries(menu)
    assert list(found)[:3] == ["Mine", "ICC Posts", "ICC Sample (practice library)"]
    assert [text for text, action in found.items() if action.isChecked()] == ["Mine"]
    switch(program, qtbot, found["ICC Posts"].trigger)
    assert program.window.library.path == program.parts.default_library
    menu = program.window.library_panel.name.menu
    switch(program, qtbot, entries(menu)["ICC Sample (practice library)"].trigger)
    assert program.window.library.path == program.parts.sample_folder
    found = entries(program.window.library_panel.name.menu)
    assert list(found)[:2] == ["ICC Posts", "Mine"]
    switch(program, qtbot, found["Mine"].trigger)
    assert program.window.library.path == tmp_path / "Mine"


def test_a_library_that_is_gone_is_not_made_anew_by_choosing_it(start, qtbot, tmp_path) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Stick").close()
    (tmp_path / "Stick").rename(tmp_path / "unplugged")
    program = start(library=tmp_path / "Mine")
    entries(program.window.library_panel.name.menu)["Stick"].trigger()
    qtbot.waitUntil(lambda: "library is not there" in program.window.messages.text())
    assert program.window.library.path == tmp_path / "Mine"
    assert not (tmp_path / "Stick").exists()


def test_the_samples_are_no_library_of_ones_own(start, qtbot, places) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    own = [str(program.parts.default_library)]
    assert list(settings.load(places).settings.recent_libraries) == own


def test_a_sample_is_copied_into_ones_own_library(start, qtbot) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    post = program.window.editing.post()
    assert targets(program, post.path, "Move to another library") == {}
    targets(program, post.path, "Copy to another library")["ICC Posts"].trigger()
    qtbot.waitUntil(lambda: "A copy" in program.window.messages.text())
    (copy,) = Library.open(program.parts.default_library).posts()
    assert copy.post_id != post.post_id
    switch(program, qtbot, program.window.messages._on_action_clicked)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().path == copy.path


def test_a_post_moves_to_another_library_with_what_is_in_the_window(start, qtbot, tmp_path) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Other").close()
    program = start(library=tmp_path / "Mine")
    path = new_post(program, qtbot)
    program.window.writing.edit.insertPlainText("Newest words. ")
    post = program.window.editing.post()
    targets(program, path, "Move to another library")["Other"].trigger()
    qtbot.waitUntil(lambda: "is in the library “Other” now" in program.window.messages.text())
    assert program.window.editing.post() is None
    (moved,) = Library.open(tmp_path / "Other").posts()
    assert moved.post_id == post.post_id
    assert "Newest words." in (moved.path / "en.md").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: program.window.library_panel.posts() == ())
    assert len(program.window.library.bin.posts()) == 1
    switch(program, qtbot, program.window.messages._on_action_clicked)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().post_id == post.post_id


def test_a_copy_has_what_is_in_the_window(start, qtbot, tmp_path) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Other").close()
    program = start(library=tmp_path / "Mine")
    path = new_post(program, qtbot)
    program.window.writing.edit.insertPlainText("Newest words. ")
    targets(program, path, "Copy to another library")["Other"].trigger()
    qtbot.waitUntil(lambda: "A copy" in program.window.messages.text())
    (copy,) = Library.open(tmp_path / "Other").posts()
    assert "Newest words." in (copy.path / "en.md").read_text(encoding="utf-8")
    assert program.window.editing.post().path == path


def test_a_post_with_words_that_cannot_be_saved_is_not_copied(start, qtbot, tmp_path) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Other").close()
    program = start(library=tmp_path / "Mine")
    path = new_post(program, qtbot)
    window = program.window
    window.writing.edit.insertPlainText("Mine. ")
    (path / "en.md").write_text("---\ntitle: Theirs\n---\nTheirs", encoding="utf-8")
    targets(program, path, "Copy to another library")["Other"].trigger()
    assert "it was not copied" in window.messages.text()
    window.conflicts.close()
    window.messages.dismiss()
    window.window_actions["duplicate"].trigger()
    assert "it was not copied" in window.messages.text()
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    assert Library.open(tmp_path / "Other").posts() == ()
    assert len(window.library.posts()) == 1


def test_a_post_in_the_outbox_stays(start, qtbot, tmp_path) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Other").close()
    program = start(library=tmp_path / "Mine")
    path = new_post(program, qtbot)
    post = program.window.editing.post()
    outbox = Outbox(program.parts.places)
    pictures = {picture.name: b"x" for picture in a_delivery().pictures}
    outbox.add(replace(a_delivery(), post_id=post.post_id, post_folder=str(path)), pictures)
    targets(program, path, "Move to another library")["Other"].trigger()
    qtbot.waitUntil(lambda: "earlier sending is not finished" in program.window.messages.text())
    assert path.is_dir()
    assert Library.open(tmp_path / "Other").posts() == ()
