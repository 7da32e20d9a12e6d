# SPDX-License-Identifier: MIT
"""Versions come with what they share, go into the history, and keep their places."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QMessageBox

from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.history.history_dialog import HistoryDialog
from icc_editor.gui.menu_letters import letter_of, plain_text
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import Publication
from icc_editor.storage import post_folder
from tests.gui.test_main_window import new_post
from tests.storage.conftest import WHEN

ON_BLOG = Publication(
    "https://blog.invalid/xmlrpc.php", "1", "km", "7", "link", "publish", WHEN, "aa", WHEN
)


def add(window, qtbot, language: str, text: str = "") -> None:
    window.editing.add_version(language)
    qtbot.waitUntil(lambda: window.writing.language() == language)
    window.writing.edit.insertPlainText(text)
    assert window.editing.flush()


def question(window, qtbot) -> QMessageBox:
    def asked() -> list[QMessageBox]:
        return [box for box in window.findChildren(QMessageBox) if box.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()))
    return asked()[0]


def remove(window, qtbot, language: str) -> None:
    window.writing.go_to(language, 0)
    window.window_actions["remove_version"].trigger()
    box = question(window, qtbot)
    assert box.windowTitle() == "Remove"
    assert all(button.icon().isNull() for button in box.buttons())
    button = next(b for b in box.buttons() if "Remove" in b.text())
    button.click()
    qtbot.waitUntil(lambda: language not in window.writing.languages())


@pytest.fixture
def window(program, qtbot):
    """Return the window with an English and a Khmer version open, the Khmer one in front."""
    new_post(program, qtbot)
    add(program.window, qtbot, "km", "ខ្មែរ")
    return program.window


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_new_version_has_what_all_share_and_no_words_of_its_own(program, qtbot) -> None:
    new_post(program, qtbot)
    window = program.window
    fields = window.writing.fields
    window.resize(1400, 700)
    window.writing.actions_by_name["details"].setChecked(True)
    window.activateWindow()
    for terms, name in ((fields.tags, "2017"), (fields.categories, "Elections")):
        terms.line.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClicks(terms.line, name)  # and no Enter
    menu = window.writing.tabs.menu
    menu.popup(window.mapToGlobal(QPoint(5, 5)))
    khmer = next(a for a in menu.actions() if a.data() == "km")
    menu.close()
    khmer.trigger()
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    shared = window.writing.metadata("km")
    assert (shared.categories, shared.tags) == (("Elections",), ("2017",))
    assert (shared.title, shared.slug, shared.excerpt) == ("", "", "")
    assert fields.categories.terms() == ("Elections",)


def test_a_version_goes_into_the_history_and_comes_back(window, qtbot) -> None:
    path = window.editing.post().path
    raw = (path / "km.md").read_bytes()
    remove(window, qtbot, "km")
    assert not (path / "km.md").exists()
    assert window.writing.language() == "en"
    assert "Khmer version was removed" in window.messages.text()
    assert not window.window_actions["remove_version"].isEnabled()
    assert window.window_actions["add_km"].isEnabled()
    window.messages._on_action_clicked()
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    assert (path / "km.md").read_bytes() == raw
    assert window.writing.text("km") == "ខ្មែរ"


def test_the_keys_are_in_the_text_of_a_version_that_comes_back(window, qtbot) -> None:
    window.show()
    window.activateWindow()
    remove(window, qtbot, "km")
    window.messages._action.setFocus()
    QTest.keyClick(window.messages._action, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    assert window.writing.language() == "km"
    assert window.focusWidget() is window.writing.edit


@pytest.mark.parametrize("way", ["key", "menu", "title"])
def test_undo_brings_a_version_back_that_was_just_removed(window, qtbot, way) -> None:
    window.show()
    window.activateWindow()
    remove(window, qtbot, "km")
    page = window.writing.page
    field = page.title if way == "title" else page.edit
    field.setFocus()
    if way == "menu":
        window.writing.actions_by_name["undo"].trigger()
    else:
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    assert window.writing.text("km") == "ខ្មែរ"
    assert window.focusWidget() is window.writing.edit
    assert window.messages.isHidden()
    window.writing.go_to("en", 0)
    window.writing.actions_by_name["undo"].trigger()  # the steps before are next
    assert window.writing.languages() == ("en", "km")
    assert window.writing.text("en") != "The count is over."


def test_undo_takes_newer_words_back_and_no_version(window, qtbot) -> None:
    remove(window, qtbot, "km")
    QTest.keyClicks(window.writing.edit, "X")
    QTest.keyClick(window.writing.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "X" not in window.writing.text("en")
    QTest.keyClick(window.writing.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.parts.runner.is_busy())
    assert window.writing.languages() == ("en",)
    window.messages._on_action_clicked()
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))


def test_undo_is_possible_as_long_as_the_offer_stands(window, qtbot) -> None:
    path = window.editing.post().path
    assert window.editing.close_post()
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    window.writing.undo.forget("en")
    window.writing.undo.forget("km")
    assert not window.writing.actions_by_name["undo"].isEnabled()
    remove(window, qtbot, "km")
    assert window.writing.actions_by_name["undo"].isEnabled()
    window.versions._offer.setInterval(0)
    window.versions._offer.start()
    qtbot.waitUntil(lambda: not window.writing.actions_by_name["undo"].isEnabled())
    window.writing.actions_by_name["undo"].trigger()
    assert window.writing.languages() == ("en",)


def test_undo_in_another_post_brings_no_version_back(window, program, qtbot) -> None:
    remove(window, qtbot, "km")
    new_post(program, qtbot, "Other")
    window.writing.undo.forget("en")
    window.writing.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not window.parts.runner.is_busy())
    assert window.writing.languages() == ("en",)


def earlier_versions(window, qtbot) -> HistoryDialog:
    """Return the open dialog, once its first state is read."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(HistoryDialog)))
    dialog = next(d for d in window.findChildren(HistoryDialog) if d.isVisible())
    qtbot.waitUntil(dialog.take_button.isEnabled)
    return dialog


def test_a_receipt_noted_meanwhile_keeps_nothing_from_coming_back(window, qtbot) -> None:
    window.writing.go_to("en", 0)
    QTest.keyClicks(window.writing.edit, "Wrong. ")
    window.window_actions["history"].trigger()
    dialog = earlier_versions(window, qtbot)
    window.editing.take_over(post_folder.record_publication(window.editing.post(), ON_BLOG))
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    qtbot.waitUntil(lambda: dialog.take_button.isEnabled())
    assert "Wrong. " not in dialog.texts.left_text()
    dialog.take_button.click()
    assert "Wrong. " not in window.writing.text("en")


@pytest.mark.parametrize("gone", ["post", "version"])
def test_what_cannot_come_back_is_said(window, qtbot, gone) -> None:
    window.writing.go_to("km", 0)
    QTest.keyClicks(window.writing.edit, "More. ")
    window.window_actions["history"].trigger()
    dialog = earlier_versions(window, qtbot)
    if gone == "post":
        assert window.editing.close_post()
    else:
        window.editing.remove_part(PartKey.version("km"), lambda _post, _stored: None)
    dialog.take_button.click()
    assert "Nothing was brought back" in window.messages.text()


def test_the_window_waits_for_no_earlier_state(window, qtbot) -> None:
    window.writing.go_to("en", 0)
    QTest.keyClicks(window.writing.edit, "More. ")
    window.window_actions["history"].trigger()
    dialog = earlier_versions(window, qtbot)
    answer = threading.Event()
    window.parts.runner.submit(
        lambda *_: answer.wait(30), on_success=lambda _x: None, on_failure=print, lane=LANE
    )
    try:
        dialog.list.setCurrentRow(-1)
        dialog.list.setCurrentRow(0)
        assert not dialog.take_button.isEnabled()
        dialog.close()  # while it is read
    finally:
        answer.set()
    qtbot.waitUntil(lambda: not window.parts.runner.is_busy())
    assert window.messages.isHidden()


def test_what_was_removed_is_found_when_the_version_is_added_again(window, qtbot) -> None:
    remove(window, qtbot, "km")
    window.messages.dismiss()
    add(window, qtbot, "km")
    assert window.writing.text() == ""
    window.window_actions["history"].trigger()
    dialog = earlier_versions(window, qtbot)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(next(n for n, text in enumerate(rows) if "removed" in text))
    qtbot.waitUntil(dialog.take_button.isEnabled)
    dialog.take_button.click()
    assert window.writing.text() == "ខ្មែរ"


def test_the_steps_of_the_other_version_stay(window, qtbot) -> None:
    window.writing.go_to("en", 0)
    QTest.keyClicks(window.writing.edit, "More. ")
    remove(window, qtbot, "km")
    assert window.writing.text().startswith("More. ")
    window.writing.undo.undo()
    assert not window.writing.text().startswith("More. ")
    QTest.keyClicks(window.writing.edit, "Again. ")
    assert window.editing.flush()
    assert "Again. " in (window.editing.post().path / "en.md").read_text(encoding="utf-8")


def test_nothing_goes_before_one_said_so(window, qtbot) -> None:
    window.window_actions["remove_version"].trigger()
    box = question(window, qtbot)
    assert "blog" not in box.informativeText()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert window.writing.languages() == ("en", "km")
    assert (window.editing.post().path / "km.md").exists()


def test_what_stands_on_the_blog_is_said(window, qtbot) -> None:
    post_folder.record_publication(window.editing.post(), ON_BLOG)
    window.window_actions["remove_version"].trigger()
    box = question(window, qtbot)
    assert "stays there" in box.informativeText()
    box.close()
    window.writing.go_to("en", 0)
    window.window_actions["remove_version"].trigger()
    box = question(window, qtbot)
    assert "stays there" not in box.informativeText()
    box.close()


def test_what_changed_outside_meanwhile_is_not_removed(window, qtbot) -> None:
    file = window.editing.post().path / "km.md"
    window.window_actions["remove_version"].trigger()
    box = question(window, qtbot)
    file.write_text("---\ntitle: Theirs\n---\n", encoding="utf-8")
    next(b for b in box.buttons() if "Remove" in b.text()).click()
    qtbot.waitUntil(lambda: window.messages.text() != "")
    assert "Theirs" in file.read_text(encoding="utf-8")
    assert window.writing.languages() == ("en", "km")


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_tab_offers_to_remove_its_version(window, qtbot) -> None:
    bar = window.writing.tabs.bar
    bar.customContextMenuRequested.emit(bar.tabRect(1).center())
    menu = next(m for m in window.writing.tabs.findChildren(QMenu) if m.isVisible())
    assert [action.text() for action in menu.actions()] == ["Remove the Khmer version…"]
    menu.actions()[0].trigger()
    menu.close()
    question(window, qtbot).close()


def test_the_menu_names_the_version_in_front(window) -> None:
    action = window.window_actions["remove_version"]
    assert plain_text(action.text()) == "Remove the Khmer version…"
    window.writing.go_to("en", 0)
    assert plain_text(action.text()) == "Remove the English version…"
    letters = [letter_of(entry.text()) for entry in window.menus["file"].actions() if entry.text()]
    assert len(set(letters)) == len(letters)


def test_the_only_version_stays(program, qtbot) -> None:
    new_post(program, qtbot)
    assert not program.window.window_actions["remove_version"].isEnabled()
    bar = program.window.writing.tabs.bar
    bar.customContextMenuRequested.emit(bar.tabRect(0).center())
    assert not [m for m in program.window.writing.tabs.findChildren(QMenu) if m.isVisible()]


def test_tabs_keep_their_places(program, qtbot) -> None:
    new_post(program, qtbot)
    window = program.window
    for language in ("fr", "km"):
        add(window, qtbot, language)
    bar = window.writing.tabs.bar
    tabs = [bar.tabData(index) for index in range(bar.count())]
    assert tabs == ["en", "km", "fr"]
    assert post_folder.load(window.editing.post().path).languages == tuple(tabs)
