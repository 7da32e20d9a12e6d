# SPDX-License-Identifier: MIT
"""Publishing through the window to a practice blog, and what is shown on the way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.errors import HostNotFound, TimedOut
from icc_editor.gui import diagnostic_words
from icc_editor.gui.accounts.account_wizard import AccountWizard
from icc_editor.gui.library.library_model import PostState
from icc_editor.gui.publishing import publish_words
from icc_editor.gui.publishing.publish_choice import (
    PublishChoice,
    PublishOffer,
    VersionLine,
    VersionTime,
)
from icc_editor.gui.publishing.publish_summary import PublishSummaryPage
from icc_editor.gui.publishing.publish_view import PublishView
from icc_editor.gui.telling import messages
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.job import Progress
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import BlogInfo

ACCOUNT = Account(
    "1", "ICC", BlogSystem.WORDPRESS, "https://icc.invalid/xmlrpc.php", "1", "ICC",
    "https://icc.invalid", "writer", Role.EDITOR, "+07:00",
)  # fmt: skip


NOW = datetime.now(UTC)
TOMORROW = NOW + timedelta(days=1)
PUBLIC, DRAFT = PostStatus.PUBLISH, PostStatus.DRAFT


def times(*statuses: PostStatus, **changes: object) -> tuple[VersionTime, ...]:
    """Return when the versions go that have these statuses."""
    return tuple(
        VersionTime(code, status, **changes)
        for code, status in zip(("en", "km"), statuses, strict=False)
    )


def offer(**changes: object) -> PublishOffer:
    """Return an offer of two versions."""
    facts = {
        "choice": PublishChoice("1", ("en", "km"), None),
        "accounts": (ACCOUNT,),
        "versions": (VersionLine("en", "Results"), VersionLine("km", "លទ្ធផល")),
        "statuses": tuple(PostStatus),
        "now": NOW,
        "times": times(PUBLIC, PUBLIC),
        "time_zone": ACCOUNT.time_zone,
    }
    return PublishOffer(**{**facts, **changes})


@pytest.fixture
def open_post(program, qtbot):
    window = program.window
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    QTest.keyClicks(window.writing.page.title, "Results")
    QTest.keyClicks(window.writing.edit, "The count is over.")
    return window


def test_the_first_publish_leads_to_a_blog(open_post, qtbot) -> None:
    open_post.publish()
    qtbot.waitUntil(lambda: open_post.accounts.wizard() is not None)
    wizard = open_post.accounts.wizard()
    wizard.practice_button.click()
    qtbot.waitUntil(lambda: wizard.next_button.text() == "Done", timeout=20_000)
    wizard.next_button.click()  # and Publish goes on where it stopped
    qtbot.waitUntil(lambda: open_post.publishing.view() is not None)
    view = open_post.publishing.view()
    qtbot.waitUntil(view.publish_button.isEnabled, timeout=20_000)
    assert view.publish_button.text() == "Publish"
    assert open_post.parts.preferences.current.default_account
    view.close()


def test_a_wizard_closed_without_an_account_publishes_nothing(open_post, qtbot) -> None:
    open_post.publish()
    qtbot.waitUntil(lambda: open_post.accounts.wizard() is not None)
    open_post.accounts.wizard().reject()
    qtbot.waitUntil(lambda: open_post.accounts.wizard() is None)
    open_post.accounts.connect_blog()
    wizard = open_post.accounts.wizard()
    wizard.practice_button.click()
    qtbot.waitUntil(lambda: wizard.next_button.text() == "Done", timeout=20_000)
    wizard.next_button.click()
    qtbot.waitUntil(lambda: open_post.accounts.wizard() is None)
    assert open_post.publishing.view() is None


def test_a_post_reaches_the_practice_blog_and_a_receipt_comes_back(open_post, qtbot) -> None:
    window = open_post
    known = []
    window.accounts.practice(known.append)
    qtbot.waitUntil(lambda: bool(known), timeout=20_000)
    window.publish()
    qtbot.waitUntil(lambda: window.publishing.view() is not None)
    view = window.publishing.view()
    qtbot.waitUntil(view.publish_button.isVisible, timeout=20_000)
    box = view.summary.status_box
    box.setCurrentIndex(box.findData(PostStatus.PUBLISH.value))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(view.publish_button.isEnabled, timeout=20_000)
    assert view.publish_button.text() == "Publish"
    view.publish_button.click()
    with qtbot.waitSignal(window.publishing.published, timeout=60_000) as done:
        pass
    (delivery,) = done.args[0]
    assert delivery.receipt.status == "publish"
    assert delivery.receipt.link.startswith("file:")
    states = lambda: [line.state for line in window.library_panel.lines()]  # noqa: E731
    qtbot.waitUntil(lambda: states() == [PostState.PUBLISHED])
    view.close()
    QTest.keyClicks(window.writing.edit, "A word more. ")
    assert window.editing.flush()
    qtbot.waitUntil(lambda: states() == [PostState.CHANGED])


def test_the_button_tells_what_will_happen(qtbot) -> None:
    page = PublishSummaryPage()
    qtbot.addWidget(page)
    page.show_offer(offer())
    assert page.button_text() == "Publish"
    page.show_offer(offer(times=times(PUBLIC, PUBLIC, date=TOMORROW)))
    assert page.button_text() == "Schedule"
    page.show_offer(
        offer(
            times=times(PostStatus.PENDING),
            statuses=(PostStatus.PENDING, PostStatus.DRAFT),
        )
    )
    assert page.button_text() == "Submit for review"
    assert page.status_box.count() == 2
    page.show_offer(
        offer(
            times=times(PUBLIC, seen=True),
            versions=(VersionLine("en", "Results", update=True),),
        )
    )
    assert page.button_text() == "Update"


@pytest.mark.parametrize(
    "now_there",
    [
        times(PUBLIC),
        times(PUBLIC, seen=True, private=True),
        (*times(PUBLIC, seen=True), VersionTime("km", PUBLIC)),
    ],
    ids=["a draft", "private", "one of two a draft"],
)
def test_what_was_not_public_is_published_though_the_blog_has_it(qtbot, now_there) -> None:
    page = PublishSummaryPage()
    qtbot.addWidget(page)
    there = tuple(VersionLine(time.language, "Results", update=True) for time in now_there)
    page.show_offer(offer(times=now_there, versions=there))
    assert page.button_text() == "Publish"
    assert page.when.text().splitlines()[-1].endswith("now")
    assert not page.when.text().endswith("changed now")


def test_what_is_unchanged_is_not_said_to_be_changed(qtbot) -> None:
    page = PublishSummaryPage()
    qtbot.addWidget(page)
    page.show_offer(
        offer(
            times=(
                *times(PUBLIC, seen=True),
                VersionTime("km", PUBLIC, seen=True, unchanged=True),
            ),
            versions=(
                VersionLine("en", "Results", update=True),
                VersionLine("km", "លទ្ធផល", update=True, unchanged=True),
            ),
        )
    )
    assert page.version_boxes["en"].text().endswith("(an update)")
    assert page.version_boxes["km"].text().endswith("(text unchanged)")
    english, khmer = page.when.text().splitlines()
    assert english.endswith("changed now")
    assert khmer.endswith("there already, its text is unchanged")


def test_errors_of_the_checklist_hold_the_button(qtbot) -> None:
    view = PublishView()
    qtbot.addWidget(view)
    view.show_offer(offer(findings=(Diagnostic("title.missing", Severity.ERROR, "en"),)))
    assert not view.publish_button.isEnabled()
    view.show_offer(offer(findings=(Diagnostic("category.none", Severity.HINT, "en"),)))
    assert view.publish_button.isEnabled()


def test_nothing_is_sent_while_the_choice_is_being_prepared(qtbot) -> None:
    view = PublishView()
    qtbot.addWidget(view)
    view.show_offer(offer())
    box = view.summary.status_box
    box.setCurrentIndex(box.findData(PostStatus.DRAFT.value))
    with qtbot.waitSignal(view.choice_changed) as asked:
        box.activated.emit(box.currentIndex())
    assert asked.args[0].status is PostStatus.DRAFT
    assert not view.publish_button.isEnabled()
    view.show_offer(offer(choice=PublishChoice("1", ("en",), PostStatus.DRAFT)))
    assert view.publish_button.isEnabled()


def test_a_failed_sending_can_be_tried_again(qtbot) -> None:
    view = PublishView()
    qtbot.addWidget(view)
    view.show()
    view.show_progress(Progress(1, 5, "Sending…"))
    assert view.is_busy()
    view.show_error(TimedOut("icc.invalid"))
    assert not view.is_busy()
    with qtbot.waitSignal(view.retry_requested):
        view.retry_button.click()


def test_a_summary_that_failed_is_waited_for_no_longer(qtbot) -> None:
    view = PublishView()
    qtbot.addWidget(view)
    view.show()
    view.show_asking("blog.example")
    assert view._waiting_bar.isVisible()
    view.show_error(TimedOut("blog.example"))
    assert not view._waiting_bar.isVisible()
    assert not view.unasked_button.isVisible()
    view.show_asking("blog.example")  # tried again
    assert view._waiting_bar.isVisible()


def test_cancel_is_heard_at_once(qtbot) -> None:
    view = PublishView()
    qtbot.addWidget(view)
    view.show()
    view.show_progress(Progress(1, 5, "Sending…"))
    with qtbot.waitSignal(view.cancel_requested):
        view.cancel_button.click()
    assert view.isVisible()


def test_the_wizard_asks_one_thing_at_a_time(qtbot) -> None:
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    assert not wizard.next_button.isEnabled()
    wizard.address_field.setText(" icc.invalid ")
    with qtbot.waitSignal(wizard.discover_requested) as asked:
        wizard.next_button.click()
    assert asked.args == ["icc.invalid"]
    wizard.show_error(HostNotFound("icc.invalid"))
    assert messages.explain(HostNotFound("icc.invalid")).title == wizard._error_title.text()
    wizard.show_found("https://icc.invalid", wordpress_com=False)
    wizard.user_field.setText("writer")
    wizard.password_field.setText("abcd efgh")
    with qtbot.waitSignal(wizard.sign_in_requested) as asked:
        wizard.next_button.click()
    assert asked.args == ["writer", "abcd efgh"]
    blogs = (BlogInfo("1", "One", "https://one.invalid", "x"),)
    wizard.show_blogs(blogs)
    with qtbot.waitSignal(wizard.blog_requested) as asked:
        wizard.next_button.click()
    assert asked.args == [blogs[0]]
    wizard.show_connected(ACCOUNT, lasting=False)
    assert "this run only" in wizard._done_secret.text()
    assert wizard.password_field.text() == ""


def test_a_subscriber_is_told_at_once_that_the_account_may_not_write(qtbot) -> None:
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show_connected(replace(ACCOUNT, role=Role.SUBSCRIBER), lasting=True)
    assert "You can publish" not in wizard._done_text.text()
    assert "may not write posts there yet. Ask whoever runs the blog" in wizard._done_text.text()


def test_a_practice_blog_has_no_name_and_no_password_to_speak_of(qtbot) -> None:
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    practice = Account("p", "Practice", BlogSystem.PRACTICE, "folder", role=Role.ADMINISTRATOR)
    wizard.show_connected(practice, lasting=False)
    assert " as " not in wizard._done_text.text()
    assert "Practice" in wizard._done_text.text()
    assert not wizard._done_secret.isVisible()


def test_the_wizard_can_be_stopped_while_it_works(qtbot) -> None:
    wizard = AccountWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.show_busy("Looking…")
    with qtbot.waitSignal(wizard.cancel_requested):
        wizard.cancel_button.click()
    assert wizard.isVisible()


def test_every_code_of_the_checks_has_a_sentence(qapp) -> None:
    from icc_editor.cli import findings

    assert findings.known_codes() <= diagnostic_words.known_codes()


def test_a_sentence_without_its_facts_is_still_a_sentence(qapp) -> None:
    assert diagnostic_words.sentence(Diagnostic("picture.unfit", Severity.ERROR))
    assert diagnostic_words.sentence(Diagnostic("new.code", Severity.HINT)) == "new.code"


def test_a_conflict_is_shown_in_words() -> None:
    markup = (
        '<!-- wp:paragraph -->\n<p lang="km">ស្រី &amp; <a href="https://icc.invalid/a">here</a></p>\n'
        "<!-- /wp:paragraph -->\n\n<!-- wp:image -->\n<figure>"
        '<img src="x.jpg" alt="A market"/><figcaption>Noon</figcaption></figure>\n'
        "<!-- /wp:image -->\n<ul><li>one</li><li>two</li></ul>"
    )
    words = "ស្រី & here (https://icc.invalid/a)\n\n[A market] Noon\n\none\n\ntwo"
    assert publish_words.readable(markup) == words


def test_where_only_the_markup_differs_the_markup_is_shown() -> None:
    texts = "<p>A word</p>", "<p><strong>A word</strong></p>"
    assert publish_words.two_readable(*texts) == texts


def test_an_early_enter_closes_nothing(qtbot) -> None:
    view = PublishView()
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    assert view.focusWidget() is not view.close_button
    qtbot.keyClick(view.focusWidget() or view, Qt.Key.Key_Return)
    assert view.isVisible()
