# SPDX-License-Identifier: MIT
"""Each way to publish, through the window's own widgets to a real WordPress blog."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from icc_editor.post.metadata import PostKind, PostStatus
from tests.gui.real.desk import LEFT, Desk, posts_of, words_on
from tests.real.blocks import BlockValidator
from tests.real.wordpress.server import WordPress

TITLE, TEXT = "Results of June", "The count is over."
KHMER_TITLE, KHMER = "លទ្ធផលខែមិថុនា", "ការរាប់បានចប់ហើយ។"


def give_categories(desk: Desk, *names: str) -> None:
    line = desk.window.writing.fields.categories.line
    for name in names:
        QTest.keyClicks(line, name)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.window.writing.metadata().categories == names


def test_a_contributor_is_told_what_stays_behind(
    desk: Desk, wordpress: WordPress, picture: Path, validate_blocks: BlockValidator
) -> None:
    desk.write(TITLE, f"{TEXT}\n\n")
    desk.drop_picture(picture, "A market")
    give_categories(desk, "Fresh")
    desk.connect(wordpress, wordpress.users["contributor"])
    view = desk.open_summary()
    assert view.publish_button.text() == "Submit for review"
    assert "without any hidden data" not in words_on(view)  # no picture is sent at all
    left_out = (
        "Your role cannot send pictures; this one is left out: images/picture.jpg",
        "Your role cannot make new categories or tags; left out: Fresh",
    )
    assert all(sentence in words_on(view) for sentence in left_out)
    (delivery,) = desk.send(view)
    assert delivery.receipt.status == "pending"
    assert "Waiting for review" in words_on(view)
    assert all(sentence in words_on(view) for sentence in left_out)
    (post,) = posts_of(wordpress)
    assert (post["title"], post["status"]) == (TITLE, "pending")
    assert "Fresh" not in post["terms"]
    assert TEXT in post["content"]
    assert "picture.jpg" not in post["content"]
    assert "<p>A market</p>" in post["content"]  # what it shows stands in its place
    assert validate_blocks(post["content"]) == []


def test_an_author_publishes_and_leaves_out_new_categories_only(
    desk: Desk, wordpress: WordPress, picture: Path
) -> None:
    desk.write(TITLE, f"{TEXT}\n\n")
    desk.drop_picture(picture, "A market")
    give_categories(desk, "Fresh")
    desk.connect(wordpress, wordpress.users["author"])
    view = desk.open_summary()
    assert view.publish_button.text() == "Publish"
    assert "left out: Fresh" in words_on(view)
    assert "cannot send pictures" not in words_on(view)
    desk.send(view)
    assert "left out: Fresh" in words_on(view)
    (post,) = posts_of(wordpress)
    assert post["status"] == "publish"
    assert 'alt="A market"' in post["content"]


@pytest.mark.parametrize(
    ("status", "button", "told"),
    [
        (PostStatus.DRAFT, "Send as draft", "A draft on the blog"),
        (PostStatus.PRIVATE, "Publish privately", "Published privately"),
        (PostStatus.PENDING, "Submit for review", "Waiting for review"),
    ],
)
def test_the_state_chosen_is_the_state_on_the_blog(
    desk: Desk, wordpress: WordPress, status: PostStatus, button: str, told: str
) -> None:
    desk.write(TITLE, TEXT)
    desk.connect(wordpress, wordpress.users["editor"])
    view = desk.open_summary()
    desk.choose(view, view.summary.status_box, status)
    assert view.publish_button.text() == button
    desk.send(view)
    assert told in words_on(view)
    (post,) = posts_of(wordpress)
    assert (post["title"], post["status"]) == (TITLE, status.value)


def test_a_date_in_the_future_schedules_on_both_clocks(desk: Desk, wordpress: WordPress) -> None:
    desk.write(TITLE, TEXT)
    desk.connect(wordpress, wordpress.users["editor"])
    date = desk.window.writing.fields.date
    date.choice.setCurrentIndex(1)
    date.choice.activated.emit(1)
    there = (datetime.now(UTC) + timedelta(days=40)).replace(hour=3, minute=30, second=0)
    zone = QTimeZone(b"Asia/Phnom_Penh")
    moment = QDateTime.fromSecsSinceEpoch(int(there.timestamp()), QTimeZone.utc()).toTimeZone(zone)
    date.when.setDateTime(QDateTime(moment.date(), moment.time()))
    view = desk.open_summary()
    assert view.publish_button.text() == "Schedule"
    assert "10:30 blog time (UTC+7)" in words_on(view)
    assert "03:30 your time" in words_on(view)
    desk.send(view)
    assert "Scheduled" in words_on(view)
    (post,) = posts_of(wordpress)
    assert post["status"] == "future"
    assert post["date"] == f"{there:%Y-%m-%d %H:%M}:00"


def test_a_page_becomes_a_page(desk: Desk, wordpress: WordPress) -> None:
    desk.write("About us", TEXT)
    kind = desk.window.writing.fields.kind
    kind.setCurrentIndex(kind.findData(PostKind.PAGE))
    kind.activated.emit(kind.currentIndex())
    desk.connect(wordpress, wordpress.users["editor"])
    desk.send(desk.open_summary())
    (page,) = posts_of(wordpress)
    assert (page["title"], page["type"], page["status"]) == ("About us", "page", "publish")


def test_both_versions_in_one_post(
    desk: Desk, wordpress: WordPress, validate_blocks: BlockValidator
) -> None:
    desk.write(TITLE, TEXT)
    desk.add_khmer(KHMER_TITLE, KHMER)
    desk.connect(wordpress, wordpress.users["editor"])
    view = desk.open_summary()
    desk.choose(view, view.summary.together_box, data=True)
    desk.send(view)
    assert f"English, ខ្មែរ: {TITLE} / {KHMER_TITLE}" in words_on(view)
    (post,) = posts_of(wordpress)
    assert post["status"] == "publish"
    assert TEXT in post["content"]
    assert KHMER in post["content"]
    assert 'lang="km"' in post["content"]
    assert validate_blocks(post["content"]) == []


def test_two_versions_are_two_posts_with_categories_of_their_own_and_a_receipt_for_each(
    desk: Desk, wordpress: WordPress, validate_blocks: BlockValidator
) -> None:
    desk.write(TITLE, TEXT)
    give_categories(desk, "News")
    desk.add_khmer(KHMER_TITLE, KHMER)
    line = desk.window.writing.fields.categories.line
    QTest.keyClick(line, Qt.Key.Key_Backspace)  # what a new version begins with
    line.setText("ព័ត៌មាន")
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.connect(wordpress, wordpress.users["editor"])
    view = desk.open_summary()
    assert "English: News\nខ្មែរ: ព័ត៌មាន" in words_on(view)
    desk.send(view)
    posts = posts_of(wordpress)
    assert [(post["title"], post["terms"]) for post in posts] == [
        (TITLE, ["News"]),
        (KHMER_TITLE, ["ព័ត៌មាន"]),
    ]
    links = [wordpress.php(f"echo get_permalink({post['id']});").strip() for post in posts]
    for name, title in (("English", TITLE), ("ខ្មែរ", KHMER_TITLE)):
        assert f"{name}: {title}" in words_on(view)
    shown = [field.text() for field in view.receipt.findChildren(QLineEdit)]
    assert shown == links
    for post, other in zip(posts, reversed(links), strict=True):
        assert post["content"].startswith("<!-- wp:buttons")
        assert post["content"].count(f'href="{other}"') == 1
        assert validate_blocks(post["content"]) == []


def test_an_update_changes_the_post_there_is(desk: Desk, wordpress: WordPress) -> None:
    published(desk, wordpress)
    type_more(desk, " A word more.")
    view = desk.open_summary()
    assert view.publish_button.text() == "Update"
    desk.send(view)
    (post,) = posts_of(wordpress)
    assert f"{TEXT} A word more." in post["content"]


@pytest.mark.parametrize("ours", [True, False], ids=["mine", "the blog’s"])
def test_a_post_edited_on_the_blog_is_not_overwritten(
    desk: Desk, wordpress: WordPress, *, ours: bool
) -> None:
    published(desk, wordpress)
    (post,) = posts_of(wordpress)
    theirs = "Changed in the browser."
    wordpress.php(
        f"sleep(2); wp_update_post(['ID' => {post['id']}, 'post_content' =>"
        f"'<!-- wp:paragraph --><p>{theirs}</p><!-- /wp:paragraph -->']);"
    )
    type_more(desk, " A word more.")
    view = desk.open_summary()
    QTest.mouseClick(view.publish_button, LEFT)
    desk.until(view.mine_button.isVisible)
    mine, blog = (text.toPlainText() for text in view.findChildren(QPlainTextEdit))
    assert mine == f"{TITLE}\n\n{TEXT} A word more."
    assert blog == f"{TITLE}\n\n{theirs}"
    assert theirs in posts_of(wordpress)[0]["content"]
    assert "English" in words_on(view)  # which of its versions it is
    if ours:
        with desk.qtbot.waitSignal(desk.window.publishing.published, timeout=60_000):
            QTest.mouseClick(view.mine_button, LEFT)
        assert "A word more." in posts_of(wordpress)[0]["content"]
    else:
        QTest.mouseClick(view.theirs_button, LEFT)
        desk.until(lambda: not desk.program.parts.publishing().waiting())
        told = "The blog keeps its text, and yours stays here as it is."
        desk.until(lambda: any(each.text().startswith(told) for each in view.findChildren(QLabel)))
        desk.click(view, "Close")
        desk.until(lambda: desk.window.publishing.view() is None)
        assert theirs in posts_of(wordpress)[0]["content"]
    assert len(posts_of(wordpress)) == 1
    assert "A word more." in desk.window.writing.text("en")


def published(desk: Desk, blog: WordPress) -> None:
    """Write a post, publish it and close the view."""
    desk.write(TITLE, TEXT)
    desk.connect(blog, blog.users["editor"])
    view = desk.open_summary()
    desk.send(view)
    desk.click(view, "Close")
    desk.until(lambda: desk.window.publishing.view() is None)


def type_more(desk: Desk, text: str) -> None:
    edit = desk.window.writing.edit
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, text)
