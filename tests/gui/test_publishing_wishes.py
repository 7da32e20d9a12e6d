# SPDX-License-Identifier: MIT
"""Scheduling, taking back, links and the background: the whole window over a practice blog."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from icc_editor.errors import LoginRefused
from icc_editor.gui import questions
from icc_editor.gui.publishing.publish_receipt import PublishReceiptPage
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.metadata import PostStatus
from icc_editor.storage import post_folder
from icc_editor.storage.accounts import AccountBook
from tests.gui.test_publishing_runs import Desk, Gate, write

TOMORROW = datetime.now(UTC).replace(microsecond=0) + timedelta(days=1)
REAL = Account(
    "real", "ICC", BlogSystem.WORDPRESS, "https://blog.example/xmlrpc.php", username="writer"
)


@pytest.fixture
def desk(start, tmp_path, qtbot) -> Desk:
    return Desk(start, tmp_path, qtbot)


def fields(desk: Desk, language: str):
    """Return the fields of a version of the first post as the disk has them."""
    return post_folder.read_version(post_folder.load(desk.paths[0]), language).version.metadata


def choose_status(desk: Desk, view, status: PostStatus) -> None:
    """Choose in the box as a writer does and wait for what that makes."""
    box = view.summary.status_box
    box.setCurrentIndex(box.findData(status.value))
    box.activated.emit(box.currentIndex())
    desk.wait(view.publish_button.isEnabled)


def send(desk: Desk, view) -> None:
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=60_000):
        view.publish_button.click()


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def open_menu(desk: Desk):
    """Open the Publish menu and wait until it knows where the post stands."""
    menu = desk.publishing.menu
    desk.window.menus["publish"].aboutToShow.emit()
    desk.wait(lambda: not desk.parts.runner.is_busy())
    return menu


# -- when ------------------------------------------------------------------------------------------


def test_a_date_set_in_one_language_publishes_the_other_no_sooner(desk) -> None:
    desk.window.open_post(desk.paths[0])
    desk.wait(lambda: desk.window.writing.languages() == ("en", "km"))
    desk.window.writing.change_field("km", "date", TOMORROW)
    view = desk.open_summary(desk.paths[0])
    assert view.publish_button.text() == "Schedule"
    assert view.summary.notice.parentWidget().isHidden()
    send(desk, view)
    assert [entry.status for entry in desk.blog.find_all("", "")] == []
    there = [desk.blog.get(p.remote_id) for p in post_folder.load(desk.paths[0]).publications]
    assert [(post.status, post.date) for post in there] == [("future", TOMORROW)] * 2
    assert words_on(view).count("Scheduled for ") == 2
    desk.wait(lambda: any(post.scheduled == TOMORROW for post in desk.window.library.posts()))
    view.close()


def test_a_version_set_apart_is_asked_about_and_can_follow_the_others(desk, monkeypatch) -> None:
    from PySide6.QtWidgets import QMessageBox

    desk.window.open_post(desk.paths[0])
    desk.wait(lambda: desk.window.writing.languages() == ("en", "km"))
    desk.window.writing.change_field("km", "date", TOMORROW)
    view = desk.open_summary(desk.paths[0])
    box = view.summary.when_box
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    desk.wait(view.publish_button.isEnabled)
    assert "Public at once: English" in view.summary.notice.text()

    def all_later(asked: QMessageBox) -> int:
        (button,) = (b for b in asked.buttons() if "later" in b.text())
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", all_later)
    view.publish_button.click()
    desk.wait(lambda: view.publish_button.text() == "Schedule")
    view.close()


# -- a status is remembered, and taken back --------------------------------------------------------


def test_a_status_chosen_here_is_kept_with_the_post(desk) -> None:
    view = desk.open_summary(desk.paths[0])
    choose_status(desk, view, PostStatus.DRAFT)
    assert fields(desk, "en").status is PostStatus.PUBLISH  # nothing was sent yet
    send(desk, view)
    view.close()
    assert desk.window.editing.flush()
    assert {fields(desk, code).status for code in ("en", "km")} == {PostStatus.DRAFT}
    assert not any(post.changed for post in desk.window.library.posts())
    view = desk.open_summary(desk.paths[0])
    assert view.publish_button.text() == "Send as draft"
    choose_status(desk, view, PostStatus.PUBLISH)
    assert view.publish_button.text() == "Publish"
    view.close()


def test_a_status_is_kept_with_a_post_that_was_left_meanwhile(desk) -> None:
    view = desk.open_summary(desk.paths[0])
    desk.window.open_post(desk.paths[1])
    desk.wait(lambda: desk.window.editing.post().path == desk.paths[1])
    choose_status(desk, view, PostStatus.PRIVATE)
    send(desk, view)
    desk.wait(lambda: fields(desk, "km").status is PostStatus.PRIVATE)
    view.close()


@pytest.mark.parametrize("way", ["menu", "receipt"])
def test_a_published_post_is_taken_back_to_draft(desk, way) -> None:
    view = desk.publish(desk.paths[0])
    if way == "receipt":
        view.findChild(PublishReceiptPage).take_back_button.click()
    else:
        view.close()
        menu = open_menu(desk)
        assert menu.take_back.isEnabled()
        menu.take_back.trigger()
    desk.wait(lambda: desk.publishing.view() not in (None, view))
    view = desk.publishing.view()
    desk.wait(lambda: view.publish_button.isVisible() and view.publish_button.isEnabled())
    assert view.publish_button.text() == "Take back to draft"
    assert "Readers will not see it any more" in view.summary.notice.text()
    send(desk, view)
    there = post_folder.load(desk.paths[0]).publications
    assert {desk.blog.get(known.remote_id).status for known in there} == {"draft"}
    assert "A draft on the blog" in words_on(view)
    view.close()
    assert desk.window.editing.flush()
    assert {fields(desk, code).status for code in ("en", "km")} == {PostStatus.DRAFT}
    assert not open_menu(desk).take_back.isEnabled()


# -- where it is -----------------------------------------------------------------------------------


def test_the_menu_leads_to_the_published_post_in_each_language(desk, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    desk.window.open_post(desk.paths[0])
    desk.wait(lambda: desk.window.writing.languages() == ("en", "km"))
    menu = open_menu(desk)
    assert not menu.places.view.isEnabled()
    assert not menu.places.copy.isEnabled()
    desk.publish(desk.paths[0]).close()
    menu = open_menu(desk)
    assert [action.text() for action in menu.places.view.actions()] == ["English", "ខ្មែរ"]
    menu.places.view.actions()[1].trigger()
    menu.places.copy.actions()[0].trigger()
    english, khmer = post_folder.load(desk.paths[0]).publications
    assert opened == [QUrl(desk.blog.get(khmer.remote_id).link)]
    assert QApplication.clipboard().text() == desk.blog.get(english.remote_id).link
    desk.window.open_post(desk.paths[1])
    desk.wait(lambda: desk.window.editing.post().path == desk.paths[1])
    assert not open_menu(desk).places.copy.isEnabled()


def test_the_library_leads_to_a_post_that_is_not_open(desk, monkeypatch) -> None:
    desk.publish(desk.paths[0]).close()
    desk.window.open_post(desk.paths[1])
    desk.wait(lambda: desk.window.editing.post().path == desk.paths[1])
    panel = desk.window.library_panel
    desk.wait(lambda: len(panel.lines()) == 2)
    row = [line.path for line in panel.lines()].index(desk.paths[0])
    index = panel.list.model().index(row)
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    panel.list.setCurrentIndex(index)
    panel.list.customContextMenuRequested.emit(panel.list.visualRect(index).center())
    (menu,) = opened
    copy = next(a.menu() for a in menu.actions() if a.menu() and "link" in a.text())
    desk.wait(copy.isEnabled)
    assert [action.text() for action in copy.actions()] == ["English", "ខ្មែរ"]
    copy.actions()[0].trigger()
    english, _khmer = post_folder.load(desk.paths[0]).publications
    assert QApplication.clipboard().text() == desk.blog.get(english.remote_id).link
    menu.close()


def test_an_empty_version_is_left_out_until_the_writer_says_otherwise(desk) -> None:
    write(desk.paths[0], "km", "")
    view = desk.open_summary(desk.paths[0])
    boxes = view.summary.version_boxes
    assert (boxes["en"].isChecked(), boxes["km"].isChecked()) == (True, False)
    assert "nothing to send" in boxes["km"].text()
    boxes["km"].click()
    desk.wait(lambda: view.summary.offer().blocked)
    view.close()


def test_a_post_keeps_its_blog_when_another_is_connected(desk) -> None:
    desk.publish(desk.paths[0]).close()
    AccountBook(desk.parts.places).add(REAL)
    desk.parts.preferences.change(default_account=REAL.id)
    desk.publishing.secret_wanted.disconnect()  # nobody is there to type it
    view = desk.open_summary(desk.paths[0])
    assert view.summary.account_box.currentText() == "Practice blog"
    assert "Choose another blog" in view.summary._stands.text()
    view.close()
    view = desk.open_summary(desk.paths[1])
    assert view.summary.account_box.currentText() == "ICC"
    view.close()


def test_both_texts_in_one_post_stay_in_one(desk) -> None:
    view = desk.open_summary(desk.paths[0])
    box = view.summary.together_box
    box.setCurrentIndex(1)
    box.activated.emit(1)
    desk.wait(view.publish_button.isEnabled)
    send(desk, view)
    view.close()
    view = desk.open_summary(desk.paths[0])
    assert view.summary.together_box.currentIndex() == 1
    assert view.publish_button.text() == "Update"
    view.close()
    (place,) = open_menu(desk).places.view.actions()
    assert place.text() == "English, ខ្មែរ"


# -- in the background -----------------------------------------------------------------------------


def test_what_goes_on_in_the_background_is_seen_and_its_receipt_can_be_opened(
    desk, monkeypatch
) -> None:
    view = desk.open_summary(desk.paths[0])
    gate = Gate(monkeypatch, desk.parts.publishing(), "send")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    assert not desk.window.status.sending_button.isVisible()
    view.close_button.click()
    button = desk.window.status.sending_button
    desk.wait(button.isVisible)
    assert "First" in button.text()
    button.click()  # it can be looked at again
    again = desk.publishing.view()
    desk.wait(again.cancel_button.isVisible)
    assert not button.isVisible()
    again.close_button.click()
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=60_000):
        gate.open.set()
    assert not button.isVisible()
    assert "“First” is on the blog." in desk.window.messages.text()
    desk.window.messages._action.click()
    view = desk.publishing.view()
    assert "Published" in words_on(view)
    view.close()


def test_a_password_asked_for_meanwhile_gives_the_keyboard_back(desk, monkeypatch) -> None:
    from icc_editor.errors import SecretMissing

    view = desk.open_summary(desk.paths[0])
    publishing, asked = desk.parts.publishing(), []
    real = publishing.send

    def failing(*arguments: object) -> object:
        if not asked:
            raise SecretMissing("acc")
        return real(*arguments)

    def answer(over: QWidget, *_words: object, **_how: object) -> str:
        asked.append(over)
        desk.window.activateWindow()  # as when the prompt had belonged to the window behind
        return "secret"

    monkeypatch.setattr(publishing, "send", failing)
    monkeypatch.setattr(questions, "ask_text", answer)
    monkeypatch.setattr(
        desk.parts.connecting(), "change_secret", lambda *_arguments: desk.parts.accounts()[0]
    )
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=60_000):
        view.publish_button.click()
    assert asked == [view]
    desk.wait(view.isActiveWindow)
    assert view.focusWidget() is view.close_button
    view.close()


def test_a_password_that_was_typed_is_told_of_in_the_window_it_is_for(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])
    view.say_unavailable("SecretMissing")
    answers = ["wrong", "right"]

    def change(_account: str, secret: str, _cancelled: object) -> None:
        if secret == "wrong":
            raise LoginRefused("blog.example")

    monkeypatch.setattr(questions, "ask_text", lambda *_words, **_how: answers.pop(0))
    monkeypatch.setattr(desk.parts.connecting(), "change_secret", change)
    went_on = []
    desk.window.accounts.ask_secret(desk.accounts[0], lambda: went_on.append(True), view)
    assert view.messages.text() == "Trying the password…"
    desk.wait(lambda: "Type it again" in shown_buttons(view.messages))
    assert desk.window.messages.text() == ""
    view.messages._action.click()
    desk.wait(lambda: bool(went_on))
    assert view.messages.text() == ""
    assert answers == []
    view.close()


def shown_buttons(messages: QWidget) -> list[str]:
    return [button.text() for button in messages.findChildren(QPushButton) if button.isVisible()]
