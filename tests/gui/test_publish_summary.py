# SPDX-License-Identifier: MIT
"""What the summary shows, asks and lets the keyboard do before anything is sent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
)

from icc_editor.gui import moments
from icc_editor.gui.publishing.publish_checks import CheckLine
from icc_editor.gui.publishing.publish_choice import (
    ApartLine,
    PublishChoice,
    TermsLine,
    VersionLine,
    VersionTime,
)
from icc_editor.gui.publishing.publish_summary import PublishSummaryPage
from icc_editor.gui.publishing.publish_view import PublishView
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.job import Progress
from tests.gui.test_publishing import ACCOUNT, DRAFT, PUBLIC, TOMORROW, offer, times

PRACTICE = Account("p", "Practice", BlogSystem.PRACTICE, "folder")
HINT = Diagnostic("category.none", Severity.HINT, "en", "field:categories")
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot) -> PublishSummaryPage:
    made = PublishSummaryPage()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(qtbot) -> PublishView:
    made = PublishView()
    qtbot.addWidget(made)
    made.show()
    return made


def mixed() -> tuple[VersionTime, ...]:
    """Return English at once and Khmer tomorrow."""
    return (VersionTime("en", PUBLIC), VersionTime("km", PUBLIC, TOMORROW))


# -- posts of their own beside the one post --------------------------------------------------------

OWN = ApartLine("km", "https://blog.example/km/", seen=True)


def test_a_post_of_its_own_beside_the_one_post_is_told_with_its_link(page) -> None:
    page.show_offer(offer(own_posts=(OWN,), may_take_back=True, takes_back=True))
    page.show()
    shown = [label.text() for label in page.apart.findChildren(QLabel)]
    assert "The ខ្មែរ version is on the blog as a post of its own as well:" in shown
    assert [link.text() for link in page.apart.findChildren(QLineEdit)] == [OWN.link]
    assert page.apart.take_back_box.isVisible()
    assert page.apart.take_back_box.isChecked()
    assert page.apart.take_back_box in page.in_order()
    assert not page.apart.note.isVisible()


def test_whether_it_becomes_a_draft_is_the_writers_choice(page, qtbot) -> None:
    page.show_offer(offer(own_posts=(OWN,), may_take_back=True, takes_back=True))
    page.show()
    assert page.choice().takes_apart_back is None
    with qtbot.waitSignal(page.choice_changed) as changed:
        page.apart.take_back_box.click()
    assert changed.args[0].takes_apart_back is False
    page.show_offer(offer(own_posts=(OWN,), may_take_back=True))
    assert page.apart.note.isVisible()
    assert not page.apart.take_back_box.isChecked()


def test_without_posts_of_their_own_nothing_is_said_of_them(page) -> None:
    page.show_offer(offer(own_posts=(OWN,)))
    page.show()
    assert page.apart.isVisible()
    assert not page.apart.take_back_box.isVisible()
    page.show_offer(offer())
    assert not page.apart.isVisible()


# -- when ------------------------------------------------------------------------------------------


def test_every_version_says_when_it_is_before_its_readers(page) -> None:
    page.show_offer(offer(times=mixed(), dates=(("en", None), ("km", TOMORROW)), divided=True))
    english, khmer = page.when.text().split("\n")
    assert english == "English: now"
    assert moments.on_clocks(TOMORROW, ACCOUNT.time_zone) in khmer
    assert not page.when_box.isHidden()


def test_a_time_names_both_clocks_where_they_differ(monkeypatch) -> None:
    moment = datetime(2026, 8, 14, 7, 0, tzinfo=UTC)
    here = moment.astimezone()
    there = here.astimezone(timezone((here.utcoffset() or timedelta()) + timedelta(hours=1)))
    zone = there.strftime("%z")
    zone = f"{zone[:3]}:{zone[3:]}"
    words = moments.on_clocks(moment, zone)
    assert f"{there:%H:%M} blog time (UTC" in words
    assert words.endswith(f"{here:%H:%M} your time")
    own = here.strftime("%z")
    assert "time" not in moments.on_clocks(moment, f"{own[:3]}:{own[3:]}")
    assert moments.on_clocks(moment, "").endswith("your time")


@pytest.mark.parametrize(
    ("zone", "word"),
    [
        ("Asia/Phnom_Penh", "Phnom Penh"),
        ("America/New_York", "New York"),
        ("+07:00", "UTC+7"),
        ("-03:30", "UTC−3:30"),
        ("+00:00", "UTC"),
    ],
)
def test_a_zone_is_called_by_its_city_or_its_hours(zone: str, word: str) -> None:
    assert moments.zone_word(zone) == word


def test_the_date_of_one_version_or_each_its_own_can_be_chosen(page, qtbot) -> None:
    dates = (("km", TOMORROW), ("en", None))
    page.show_offer(offer(times=times(PUBLIC, PUBLIC, date=TOMORROW), dates=dates, lead="km"))
    page.show_offer(
        offer(times=times(PUBLIC, PUBLIC, date=TOMORROW), dates=dates, lead="km", divided=True)
    )
    box = page.when_box
    assert box.currentData() == "km"
    assert "now" in box.itemText(box.findData("en")).lower()
    box.setCurrentIndex(box.findData("en"))
    with qtbot.waitSignal(page.choice_changed) as asked:
        box.activated.emit(box.currentIndex())
    assert (asked.args[0].lead, asked.args[0].apart) == ("en", False)
    box.setCurrentIndex(box.count() - 1)
    with qtbot.waitSignal(page.choice_changed) as asked:
        box.activated.emit(box.currentIndex())
    assert asked.args[0].apart is True


@pytest.mark.parametrize("dates", [(), (("en", TOMORROW),)])
def test_without_a_difference_there_is_no_date_to_choose(page, dates) -> None:
    page.show_offer(offer(dates=dates))
    assert page.when_box.isHidden()


def test_what_goes_at_different_times_is_said_before_anything_else(page) -> None:
    page.show_offer(offer(times=mixed()))
    assert "Public at once: English" in page.notice.text()
    assert not page.notice.parentWidget().isHidden()
    page.show_offer(offer())
    assert page.notice.parentWidget().isHidden()


@pytest.mark.parametrize("answer", ["Publish like this", "All at the later time", "Cancel"])
def test_what_goes_at_different_times_is_asked_about(view, monkeypatch, answer) -> None:
    sent, changed = [], []
    view.publish_requested.connect(sent.append)
    view.choice_changed.connect(changed.append)

    def pressed(box: QMessageBox) -> int:
        (button,) = (b for b in box.buttons() if b.text().replace("&", "") == answer)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", pressed)
    view.show_offer(offer(times=mixed(), apart=True, divided=True))
    view.publish_button.click()
    assert len(sent) == (answer == "Publish like this")
    wanted = [("km", False)] if answer == "All at the later time" else []
    assert [(choice.lead, choice.apart) for choice in changed] == wanted


def test_nothing_is_asked_about_one_time_for_all(view) -> None:
    sent = []
    view.publish_requested.connect(sent.append)
    view.show_offer(offer(times=times(PUBLIC, PUBLIC, date=TOMORROW)))
    view.publish_button.click()
    assert len(sent) == 1


def test_what_takes_a_post_from_its_readers_says_so(page) -> None:
    page.show_offer(offer(times=times(DRAFT, DRAFT, seen=True)))
    assert page.button_text() == "Take back to draft"
    assert "Readers will not see it any more: English" in page.notice.text()
    page.show_offer(offer(times=times(PUBLIC, seen=True, date=TOMORROW)))
    assert "out of their sight" in page.notice.text()


# -- what is chosen --------------------------------------------------------------------------------


def test_a_status_that_is_only_shown_is_not_chosen(page, qtbot) -> None:
    page.show_offer(offer(times=times(DRAFT)))
    with qtbot.waitSignal(page.choice_changed) as asked:
        page.version_boxes["km"].click()
    assert asked.args[0].status is None


def test_versions_of_different_status_are_shown_as_such(page, qtbot) -> None:
    page.show_offer(offer(times=times(PUBLIC, DRAFT)))
    assert page.status_box.currentText() == "Each version as below"
    assert page.notice.parentWidget().isHidden()
    box = page.status_box
    box.setCurrentIndex(box.findData(PUBLIC.value))
    with qtbot.waitSignal(page.choice_changed) as asked:
        box.activated.emit(box.currentIndex())
    assert asked.args[0].status is PUBLIC


def test_an_empty_version_says_why_it_is_left_out(page) -> None:
    versions = (VersionLine("en", "Results"), VersionLine("km", "", empty=True))
    page.show_offer(offer(choice=PublishChoice("1", ("en",), None), versions=versions))
    assert "nothing to send" in page.version_boxes["km"].text()
    assert not page.version_boxes["km"].isChecked()


def test_one_post_or_several_fits_any_number_of_languages(page) -> None:
    texts = [page.together_box.itemText(number) for number in range(2)]
    assert not any(word in text for text in texts for word in ("two", "both"))


def test_where_the_post_is_already_is_said(page) -> None:
    both = (PRACTICE, ACCOUNT)
    page.show_offer(
        offer(accounts=both, choice=PublishChoice("p", ("en",), None), stands_on=("p",))
    )
    assert "Choose another blog" in page._stands.text()
    page.show_offer(
        offer(accounts=both, choice=PublishChoice("1", ("en",), None), stands_on=("p",))
    )
    assert "it will be a new post" in page._stands.text()
    page.show_offer(offer(stands_on=("1",)))
    assert page._stands.isHidden()


# -- the keyboard ----------------------------------------------------------------------------------


def test_tab_goes_from_top_to_bottom(view, qtbot) -> None:
    versions = (VersionLine("en", "Results"), VersionLine("km", "L"), VersionLine("fr", "R"))
    view.show_offer(
        offer(versions=versions, divided=True, dates=(("en", None),), findings=(HINT, HINT))
    )
    view.show_offer(offer(divided=True, dates=(("en", None),), findings=(HINT, HINT)))
    view.resize(view.width(), 900)
    QApplication.processEvents()
    view.activateWindow()
    view.summary.in_order()[0].setFocus()
    met = []
    for _press in range(40):
        widget = view.focusWidget()
        if widget in met:
            break
        met.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert met[-2:] == [view.close_button, view.publish_button]
    assert {*view.summary.version_boxes.values(), view.summary.status_box} <= set(met)
    assert len([w for w in met if isinstance(w.parent(), CheckLine)]) == 4
    shown = [w for w in met if not isinstance(w, QAbstractScrollArea)]
    heights = [w.mapTo(view, QPoint(0, 0)).y() for w in shown]
    assert heights == sorted(heights)


def test_a_choice_leaves_the_keyboard_where_it_is(view) -> None:
    view.show_offer(offer())
    box = view.summary.version_boxes["km"]
    box.setFocus()
    view.show_offer(offer(choice=PublishChoice("1", ("en",), None)))
    assert view.focusWidget() is box
    assert not box.isChecked()


@pytest.mark.parametrize("name", ["account_box", "status_box", "together_box"])
def test_enter_in_a_box_publishes_nothing(view, name) -> None:
    sent = []
    view.publish_requested.connect(sent.append)
    view.show_offer(offer())
    box = getattr(view.summary, name)
    box.setFocus()
    QTest.keyClick(box, ENTER)
    QTest.keyClick(view.summary.version_boxes["km"], ENTER)
    assert sent == []


def test_enter_publishes_from_the_button_when_nothing_is_wrong(view, qtbot) -> None:
    sent = []
    view.publish_requested.connect(sent.append)
    view.show_offer(offer())
    assert view.focusWidget() is view.publish_button
    qtbot.waitUntil(view.hasty_keys.is_over)
    QTest.keyClick(view.focusWidget(), ENTER)
    assert len(sent) == 1


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_enter_of_the_window_before_publishes_nothing(view, qtbot, key) -> None:
    sent = []
    view.publish_requested.connect(sent.append)
    view.show_offer(offer())
    for _press in range(3):
        QTest.keyClick(view.focusWidget(), key)
    view.come_forward()  # after a question for the password
    QTest.keyClick(view.focusWidget(), key)
    assert sent == []
    qtbot.waitUntil(view.hasty_keys.is_over)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, " ", autorep=True
    )
    QApplication.sendEvent(view.publish_button, held)
    assert sent == []
    QTest.keyClick(view.publish_button, key)
    assert len(sent) == 1


def test_enter_publishes_nothing_while_something_is_wrong(view) -> None:
    sent = []
    view.publish_requested.connect(sent.append)
    view.show_offer(offer(findings=(Diagnostic("title.missing", Severity.ERROR, "en"),)))
    assert view.focusWidget() is not view.publish_button
    QTest.keyClick(view.focusWidget(), ENTER)
    QTest.keyClick(view, ENTER)
    assert sent == []


def test_the_buttons_of_two_findings_stand_apart(view) -> None:
    view.show_offer(offer(findings=(HINT, replace(HINT, language="km"))))
    view.resize(600, 700)
    view.show()
    QApplication.processEvents()
    first, second = view.findChildren(CheckLine)
    tops = [button.mapTo(view, QPoint(0, 0)).y() for button in (*first.buttons, *second.buttons)]
    high = first.buttons[0].height()
    within, between = tops[1] - tops[0] - high, tops[2] - tops[1] - high
    assert len(tops) == 4
    assert between >= 3 * within > 0


def test_a_finding_has_the_colon_of_the_interface(start) -> None:
    window = start(interface_language="km").window
    line = CheckLine(HINT, print, window)
    said = [label.text() for label in line.findChildren(QLabel)]
    assert any(text.startswith("English៖ ") for text in said)
    assert not any("English:" in text for text in said)


def test_enter_on_a_finding_goes_to_its_place(view) -> None:
    sent, asked = [], []
    view.publish_requested.connect(sent.append)
    view.jump_requested.connect(asked.append)
    view.show_offer(offer(findings=(HINT,)))
    (line,) = view.findChildren(CheckLine)
    line.buttons[0].setFocus()
    QTest.keyClick(line.buttons[0], ENTER)
    assert (sent, asked) == ([], [HINT])


def test_the_date_is_changed_where_it_is_kept(view, qtbot) -> None:
    view.show_offer(offer(lead="km"))
    with qtbot.waitSignal(view.jump_requested) as asked:
        view.summary.date_button.click()
    assert (asked.args[0].language, asked.args[0].address) == ("km", "field:date")


# -- on its way ------------------------------------------------------------------------------------


def test_closing_and_cancelling_are_two_buttons_with_names(view) -> None:
    view.show_progress(Progress(1, 5, "Sending…"))
    assert view.close_button.text() == "Close, go on in the background"
    assert view.cancel_button.isVisible()
    cancelled = []
    view.cancel_requested.connect(lambda: cancelled.append(1))
    QTest.keyClick(view.focusWidget(), ENTER)  # whoever pressed Enter twice cancels nothing
    assert (cancelled, view.isVisible()) == ([], True)
    view.close_button.click()
    assert (cancelled, view.isVisible()) == ([], False)


def test_cancel_that_was_heard_is_not_offered_again(view) -> None:
    view.show_progress(Progress(1, 5, "Sending…"))
    view.cancel_button.click()
    view.show_progress(Progress(2, 5, "Sending…"))
    assert not view.cancel_button.isEnabled()


def test_what_keeps_a_post_from_being_sent_is_told_first(view) -> None:
    bad = Diagnostic("title.missing", Severity.ERROR, "km")
    doubt = Diagnostic("table.source_missing", Severity.WARNING, "", "cell:votes")
    view.show_offer(offer(findings=(HINT, doubt, replace(HINT, language="km"), bad)))
    told = [line._finding for line in view.findChildren(CheckLine)]
    assert told == [bad, doubt, HINT, replace(HINT, language="km")]


# -- what each version is filed under --------------------------------------------------------------


def test_categories_of_their_own_are_told_for_each_language(page) -> None:
    english, khmer = TermsLine("en", ("News",), ("vote",)), TermsLine("km", ("ព័ត៌មាន",), ())
    page.show_offer(offer(terms=(english, khmer)))
    assert page._terms.text() == "English: News, #vote\nខ្មែរ: ព័ត៌មាន"
    page.show_offer(offer(terms=(english, TermsLine("km", (), ()))))
    assert page._terms.text() == "English: News, #vote\nខ្មែរ: None"
    page.show_offer(offer(terms=(replace(english, language=""),)))
    assert page._terms.text() == "News, #vote"
    page.show_offer(offer(terms=(TermsLine("", (), ()),)))
    assert page._terms.text() == "None"
