# SPDX-License-Identifier: MIT
"""What one publication does never shows in another, and Cancel is heard at every moment."""

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from icc_editor import cli
from icc_editor.blog.practice_blog import PracticeBlog
from icc_editor.errors import DiskFull, HostNotFound, SecretMissing, WorkerDeadline
from icc_editor.formats import translation_toml
from icc_editor.gui import questions
from icc_editor.gui.library.library_model import PostState
from icc_editor.gui.publishing import outbox_dialog
from icc_editor.gui.publishing.publish_checks import CheckLine
from icc_editor.gui.publishing.publish_receipt import ReceiptLine
from icc_editor.gui.publishing.publishing_run import ASKING_LANE
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.delivery import DeliveryState, Receipt, StepKind
from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.remote_post import Payload
from icc_editor.post.segment import SegmentState, TranslationStates
from icc_editor.services.publish_summary import RemoteFacts
from icc_editor.services.translating.confirming import confirmed
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.storage import post_folder
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.library import Library
from icc_editor.storage.outbox import Outbox
from tests.fakes.memory_blog import START
from tests.services.deliveries import BYTES, a_delivery

PATIENCE_MS = 30_000
BODIES = {"en": "The count is over.", "km": "ការរាប់បានចប់។"}


def a_post(library: Library, title: str) -> Path:
    """Return the folder of a post in two languages, to be published."""
    post = library.new_post(title, "en", START)
    post = post_folder.add_language(post, "km", Metadata(title=f"{title} ខ្មែរ"))
    for language, body in BODIES.items():
        write(post.path, language, body)
    return post.path


def write(path: Path, language: str, body: str) -> None:
    """Write a version as another program would."""
    post = post_folder.load(path)
    stored = post_folder.read_version(post, language)
    fields = {"title": stored.version.metadata.title, "status": PostStatus.PUBLISH}
    metadata = Metadata(**fields)
    post_folder.save_version(
        post, stored.version, metadata=metadata, body=body, base=stored.fingerprint
    )


class Desk:
    """A window over two posts and a practice blog."""

    def __init__(self, start, folder: Path, qtbot) -> None:
        self.qtbot = qtbot
        library = Library.create(folder / "posts")
        self.paths = [a_post(library, title) for title in ("First", "Second")]
        self.program = start(library.path)
        self.window = self.program.window
        self.parts = self.program.parts
        self.publishing = self.window.publishing
        self.accounts: list[Account] = []
        self.window.accounts.practice(self.accounts.append)
        qtbot.waitUntil(lambda: bool(self.accounts), timeout=PATIENCE_MS)
        self.outbox = Outbox(self.parts.places)

    @property
    def blog(self) -> PracticeBlog:
        return PracticeBlog(self.parts.practice_folder)

    def open_summary(self, path: Path):
        """Open the post and its summary; return the view, ready to publish."""
        self.window.open_post(path)
        self.wait(lambda: getattr(self.window.editing.post(), "path", None) == path)
        self.window.editing.take_in_outside()  # a writer looks at what other programs wrote
        self.window.publish()
        self.wait(lambda: self.publishing.view() is not None)
        view = self.publishing.view()
        self.wait(lambda: view.publish_button.isVisible() and view.publish_button.isEnabled())
        return view

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def publish(self, path: Path):
        """Publish to the end; return the view."""
        view = self.open_summary(path)
        with self.qtbot.waitSignal(self.publishing.published, timeout=PATIENCE_MS):
            view.publish_button.click()
        return view


@pytest.fixture
def desk(start, tmp_path, qtbot) -> Desk:
    return Desk(start, tmp_path, qtbot)


class Gate:
    """Holds a verb up until it is told to go on."""

    def __init__(self, monkeypatch, service, verb: str) -> None:
        self.reached, self.open = threading.Event(), threading.Event()
        real = getattr(service, verb)

        def held(*arguments):
            self.reached.set()
            assert self.open.wait(30)
            return real(*arguments)

        monkeypatch.setattr(service, verb, held)


def shown(view) -> object:
    return view._pages.currentWidget()


def test_cancel_while_the_copy_is_made_publishes_nothing(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])
    gate = Gate(monkeypatch, desk.parts.publishing(), "enqueue")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    view.cancel_button.click()
    gate.open.set()
    desk.wait(lambda: not view.is_busy())
    assert list(desk.parts.practice_folder.glob("data/posts/*")) == []
    assert len(desk.outbox.waiting()) == 2
    assert all(step.sent == 0 for delivery in desk.outbox.waiting() for step in delivery.steps)
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        view.retry_button.click()
    assert desk.outbox.waiting() == ()
    view.close()


def test_a_receipt_never_shows_in_another_post_s_window(desk, monkeypatch) -> None:
    first = desk.open_summary(desk.paths[0])
    gate = Gate(monkeypatch, desk.parts.publishing(), "send")
    first.publish_button.click()
    desk.wait(gate.reached.is_set)
    first.close()
    second = desk.open_summary(desk.paths[1])
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS) as done:
        gate.open.set()
    assert all(delivery.receipt for delivery in done.args[0])
    assert shown(second) is second.summary
    assert second.publish_button.isEnabled()
    second.close()


def edited_by_somebody(desk, language: str, text: str) -> str:
    """Change a version on the blog; return its id there."""
    (there,) = [
        known
        for known in post_folder.load(desk.paths[0]).publications
        if known.language == language
    ]
    payload = Payload("Theirs", text, status=PostStatus.PUBLISH)
    desk.blog.edit(there.remote_id, payload, unmodified_since=None)
    return there.remote_id


def full(*_what: object, **_named: object) -> None:
    """Answer like a disk without room."""
    raise DiskFull(Path("post.toml"))


def test_a_folder_that_cannot_take_the_receipt_lets_nothing_leave(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])
    with monkeypatch.context() as patch:
        patch.setattr(post_folder, "try_noting", full)
        view.publish_button.click()
        desk.wait(lambda: "full" in view.messages.text())
    assert shown(view) is view.summary
    assert view.publish_button.isVisible()
    assert not view.is_busy()
    assert desk.outbox.list() == ()
    view.close()


def test_a_note_that_failed_after_all_is_told_with_the_receipt(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])
    with monkeypatch.context() as patch:
        patch.setattr(post_folder, "record_publication", full)
        with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
            view.publish_button.click()
    assert shown(view) is view._receipt_page
    texts = [label.text() for label in view.receipt.findChildren(QLabel)]
    assert sum("only the note about it here" in text for text in texts) == 2
    assert len(desk.outbox.waiting()) == 2
    view.close()


def test_keep_theirs_gives_up_one_version_and_brings_the_others(desk) -> None:
    desk.publish(desk.paths[0]).close()
    theirs = edited_by_somebody(desk, "km", "<p>theirs</p>")
    for language, body in BODIES.items():
        write(desk.paths[0], language, f"{body}\n\n2026\n")
    view = desk.open_summary(desk.paths[0])
    view.publish_button.click()
    desk.wait(view.theirs_button.isVisible)
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS) as done:
        view.theirs_button.click()
    (delivery,) = done.args[0]
    assert (delivery.language, delivery.receipt.status) == ("en", "publish")
    assert "2026" in desk.blog.get(delivery.receipt.remote_id).content
    assert desk.blog.get(theirs).content == "<p>theirs</p>"
    assert desk.outbox.list() == ()
    assert shown(view) is view._receipt_page
    assert "asks again" in view.messages.text()
    view.close()


def test_keep_theirs_of_the_only_version_says_how_it_ended(desk) -> None:
    desk.publish(desk.paths[0]).close()
    theirs = edited_by_somebody(desk, "en", "<p>theirs</p>")
    write(desk.paths[0], "en", "The count is over. 2026")
    view = desk.open_summary(desk.paths[0])
    view.summary.version_boxes["km"].setChecked(False)
    desk.wait(view.publish_button.isEnabled)
    view.publish_button.click()
    desk.wait(view.theirs_button.isVisible)
    view.theirs_button.click()
    desk.wait(lambda: shown(view) is view._settled)
    assert "asks again" in view._settled_text.text()
    assert not view.mine_button.isVisible()
    assert desk.blog.get(theirs).content == "<p>theirs</p>"
    assert desk.outbox.list() == ()
    view.close()


def with_a_conflict(desk, theirs: str):
    """Publish, let somebody change the English version, and publish another text of it."""
    desk.publish(desk.paths[0]).close()
    edited_by_somebody(desk, "en", theirs)
    write(desk.paths[0], "en", "The count is over. 2026")
    view = desk.open_summary(desk.paths[0])
    view.summary.version_boxes["km"].setChecked(False)
    desk.wait(view.publish_button.isEnabled)
    view.publish_button.click()
    desk.wait(view.take_button.isVisible)
    return view


def test_the_blog_s_text_is_taken_here_and_undo_brings_mine_back(desk) -> None:
    theirs = '<h2>News</h2>\n<p>The <em>final</em> <a href="https://a.example/b">count</a>.</p>'
    view = with_a_conflict(desk, theirs)
    view.take_button.click()
    desk.wait(lambda: shown(view) is view._settled)
    assert "asks once more" in view._settled_text.text()
    edit = desk.window.writing.edit
    desk.wait(lambda: "final" in edit.toPlainText())
    post = post_folder.load(desk.paths[0])
    version = post_folder.read_version(post, "en").version
    assert version.body == "## News\n\nThe *final* [count](https://a.example/b).\n"
    assert version.metadata.title == "Theirs"
    kept = History(desk.paths[0].parent).list(post, "en")
    mine = [snapshot for snapshot in kept if snapshot.reason is SnapshotReason.MINE]
    assert "2026" in History(desk.paths[0].parent).read(mine[-1]).decode()
    edit.undo()
    assert "2026" in edit.toPlainText()
    assert desk.outbox.list() == ()
    view.close()


@pytest.mark.parametrize(
    "theirs", ['<p>A picture: <img src="https://a.example/b.png" alt="b"></p>', "One.\n\nTwo."]
)
def test_a_text_that_cannot_stand_here_whole_is_not_taken(desk, theirs) -> None:
    view = with_a_conflict(desk, theirs)
    view.take_button.click()
    desk.wait(lambda: "taken over whole" in view.messages.text())
    assert view.mine_button.isVisible()
    assert view.mine_button.isEnabled()
    stored = post_folder.read_version(post_folder.load(desk.paths[0]), "en")
    assert stored.version.body == "The count is over. 2026"
    assert len(desk.outbox.list()) == 1
    view.close()


def test_mine_goes_over_theirs_when_the_writer_says_so(desk) -> None:
    desk.publish(desk.paths[0]).close()
    theirs = edited_by_somebody(desk, "km", "<p>theirs</p>")
    write(desk.paths[0], "km", "ថ្មី។")
    view = desk.open_summary(desk.paths[0])
    view.publish_button.click()
    desk.wait(view.mine_button.isVisible)
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        view.mine_button.click()
    assert "ថ្មី" in desk.blog.get(theirs).content
    assert desk.outbox.list() == ()
    view.close()


def test_a_post_deleted_on_the_blog_is_made_anew_when_the_writer_says_so(desk) -> None:
    desk.publish(desk.paths[0]).close()
    for there in post_folder.load(desk.paths[0]).publications:
        desk.blog.delete(there.remote_id)
    view = desk.open_summary(desk.paths[0])
    view.summary.version_boxes["km"].setChecked(False)
    desk.wait(view.publish_button.isEnabled)
    view.publish_button.click()
    desk.wait(lambda: view.messages._action.text() == "Publish as a new post")
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS) as done:
        view.messages._action.click()
    (delivery,) = done.args[0]
    assert desk.blog.get(delivery.receipt.remote_id).status == "publish"
    view.close()


def test_a_failure_behind_a_closed_window_is_told_in_the_main_one(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])
    publishing = desk.parts.publishing()

    def failing(*_arguments: object) -> None:
        raise HostNotFound("blog.example")

    monkeypatch.setattr(publishing, "send", failing)
    gate = Gate(monkeypatch, publishing, "send")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    view.close()
    gate.open.set()
    desk.wait(lambda: "blog.example" in desk.window.messages.text())


def test_a_missing_password_is_asked_for_and_then_it_goes_on(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])
    publishing, wanted = desk.parts.publishing(), []

    def failing(*_arguments: object) -> None:
        raise SecretMissing("acc")

    desk.publishing.secret_wanted.disconnect()
    desk.publishing.secret_wanted.connect(lambda *asked: wanted.append(asked))
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "send", failing)
        view.publish_button.click()
        desk.wait(lambda: bool(wanted))
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        wanted[0][1]()
    view.close()


def test_what_may_be_public_is_not_taken_back_and_that_is_said(desk) -> None:
    desk.publish(desk.paths[0]).close()
    edited_by_somebody(desk, "km", "<p>theirs</p>")
    for language, body in BODIES.items():
        write(desk.paths[0], language, f"{body} 2026")
    view = desk.open_summary(desk.paths[0])
    view.publish_button.click()
    desk.wait(view.theirs_button.isVisible)
    (held,) = (d for d in desk.outbox.list() if d.language == "km")
    steps = (replace(s, sent=1) if s.kind is StepKind.FINAL else s for s in held.steps)
    with desk.outbox.hold():
        desk.outbox.update(replace(held, steps=tuple(steps)))
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        view.theirs_button.click()
    assert "may be before its readers" in view.messages.text()
    assert shown(view) is view._receipt_page
    assert held.id in [delivery.id for delivery in desk.outbox.waiting()]
    view.close()


def test_a_conflict_is_shown_though_the_blog_does_not_answer_another_question(desk) -> None:
    desk.publish(desk.paths[0]).close()
    edited_by_somebody(desk, "km", "<p>theirs</p>")
    write(desk.paths[0], "km", BODIES["km"] + " 2026")
    view = desk.open_summary(desk.paths[0])
    answer = threading.Event()
    desk.parts.runner.submit(
        lambda *_: answer.wait(60), on_success=lambda _x: None, on_failure=print, lane=ASKING_LANE
    )
    try:
        view.publish_button.click()
        desk.wait(view.theirs_button.isVisible)
    finally:
        answer.set()
    view.close()


def test_a_finding_that_is_right_is_gone_until_its_facts_change(desk, monkeypatch) -> None:
    view = desk.open_summary(desk.paths[0])

    def lines() -> dict[str, CheckLine]:
        return {line._finding.code: line for line in view.findChildren(CheckLine)}

    line = lines()["category.none"]
    monkeypatch.setattr(questions, "ask_text", lambda *_args: " ")
    line.accept_button.click()  # without a reason nothing is accepted
    monkeypatch.setattr(questions, "ask_text", lambda *_args: "An open letter")
    line.accept_button.click()
    desk.wait(lambda: [f.code for f in view.summary._offer.findings].count("category.none") == 1)
    ((finding, reason),) = post_folder.load(desk.paths[0]).accepted
    assert (finding, reason) == (line._finding.id, "An open letter")
    view.close()


def test_window_publishing_and_command_line_point_out_the_same(desk, capsys) -> None:
    path = desk.paths[0]
    (path / "images").mkdir()
    (path / "images" / "text.png").write_text("no picture")
    before, later = (path / "en.md").read_bytes(), datetime.now(UTC) + timedelta(minutes=1)
    History(path.parent).keep(
        post_folder.load(path), "en", before, SnapshotReason.CHANGED, later
    )  # so the Khmer version is out of date
    write(path, "en", "[a](b.html)\n\n![](images/gone.png)\n\n![b](images/text.png)")

    def on_the_command_line() -> tuple[int, list[str]]:
        code = cli.main(["check", str(path), "--json"])
        return code, [finding["id"] for finding in json.loads(capsys.readouterr().out)["findings"]]

    for finding in on_the_command_line()[1]:
        if finding.startswith(("link.relative@", "picture.missing_file@")):
            post_folder.accept(post_folder.load(path), finding, "I know")
    code, told = on_the_command_line()
    publishing, account = desk.parts.publishing(), desk.accounts[0]
    summary = publishing.summary(post_folder.load(path), ("en", "km"), account)
    desk.window.open_post(path)
    desk.wait(lambda: getattr(desk.window.editing.post(), "path", None) == path)
    desk.window.publish()
    desk.wait(lambda: desk.publishing.view() is not None)
    view = desk.publishing.view()
    desk.wait(lambda: view.summary._offer is not None)
    shown = [finding.id for finding in view.summary._offer.findings]

    assert told == [finding.id for one in summary.versions for finding in one.diagnostics] == shown
    assert [finding.partition("@")[0] for finding in told] == [
        "picture.missing_file",  # an ERROR is not to be accepted
        "picture.unfit",
        "picture.description_missing",
        "category.none",
        "category.none",
        "version.outdated",
    ]
    assert (code, len(summary.blocked)) == (1, 2)
    assert not view.publish_button.isEnabled()
    view.close()


def test_the_summary_says_before_sending_which_translations_are_not_as_new_as_their_source(
    desk,
) -> None:
    path = desk.paths[0]
    write(path, "en", "It is over.\n\nCome.")
    write(path, "km", "ចប់ហើយ។")
    found = read_translation(post_folder.load(path), "km")
    done = next(segment for segment in found.segments if segment.source == "It is over.")
    records = confirmed(done, SegmentState.TRANSLATED, START)
    (path / "translations").mkdir()
    states = translation_toml.dump(TranslationStates("en", records))
    (path / "translations" / "km.toml").write_bytes(states)
    write(path, "en", "It is all over.\n\nCome.")
    view = desk.open_summary(path)
    told = [
        label.text()
        for line in view.findChildren(CheckLine)
        if line._finding.code.startswith("translation.")
        for label in line.findChildren(QLabel)
        if label.text()
    ]
    assert [words.partition(",")[0] for words in told] == [
        "ខ្មែរ: Paragraphs to check",
        "ខ្មែរ: Paragraphs not translated yet: 1",
    ]
    assert view.publish_button.isEnabled()
    view.close()


def test_publish_brings_the_open_window_forward_and_a_finding_leads_out_of_it(desk) -> None:
    view = desk.open_summary(desk.paths[0])
    desk.window.publish()
    assert desk.publishing.view() is view
    with desk.qtbot.waitSignal(desk.publishing.jump_requested):
        view.jump_requested.emit(view.summary._offer.findings[0])
    assert desk.publishing.view() is None


@pytest.mark.parametrize("button", ["resume_button", "all_button"])
def test_the_outbox_sends_what_waits(desk, monkeypatch, button) -> None:
    view = desk.open_summary(desk.paths[0])
    gate = Gate(monkeypatch, desk.parts.publishing(), "enqueue")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    view.cancel_button.click()
    gate.open.set()
    desk.wait(lambda: not view.is_busy())
    view.close()
    desk.window.publishing.show_outbox()
    outbox = desk.publishing.outbox()
    desk.wait(lambda: outbox.list.count() == 2)
    getattr(outbox, button).click()
    desk.wait(lambda: bool(post_folder.load(desk.paths[0]).publications))
    if button == "all_button":  # one alone waits for the other, to link to it
        desk.wait(lambda: outbox.list.count() == 0)
    desk.wait(lambda: not desk.parts.runner.is_busy())
    outbox.reject()


def put_in_outbox(desk, path: Path, monkeypatch) -> None:
    """Freeze a post and stop before anything of it is sent."""
    view = desk.open_summary(path)
    gate = Gate(monkeypatch, desk.parts.publishing(), "enqueue")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    view.cancel_button.click()
    gate.open.set()
    desk.wait(lambda: not view.is_busy())
    view.close()


@pytest.mark.parametrize("button", ["resume_button", "all_button"])
def test_what_the_outbox_sent_is_told_with_its_receipt_and_in_the_list_at_once(
    desk, monkeypatch, button
) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    put_in_outbox(desk, desk.paths[0], monkeypatch)
    states = lambda: {line.state for line in desk.window.library_panel.lines()}  # noqa: E731
    assert states() == {PostState.DRAFT}
    desk.window.publishing.show_outbox()
    outbox = desk.publishing.outbox()
    desk.wait(lambda: outbox.list.count() == 2)
    title = outbox.chosen().payload.title
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS) as done:
        getattr(outbox, button).click()
    assert f"“{title}” is on the blog." in outbox.messages.text()
    desk.wait(lambda: states() != {PostState.DRAFT})
    assert outbox.messages._action.text() == "Show the receipt"
    outbox.messages._action.click()
    receipts = desk.publishing._outbox.receipts
    shown = [button for button in receipts.findChildren(QPushButton) if button.isVisible()]
    views = [button for button in shown if button.text() == "View on the blog"]
    assert len(views) == len(done.args[0])
    views[0].click()
    assert opened == [QUrl(done.args[0][0].receipt.link)]
    assert not receipts.receipt.take_back_button.isVisible()
    receipts.reject()
    assert desk.publishing._outbox.receipts is None
    desk.wait(lambda: not desk.parts.runner.is_busy())
    outbox.reject()


def test_send_all_names_what_it_could_not_send(desk, monkeypatch) -> None:
    for path in desk.paths:
        put_in_outbox(desk, path, monkeypatch)
    lost, others = desk.outbox.list()[0], desk.outbox.list()[1:]
    with desk.outbox.hold():
        desk.outbox.update(replace(lost, account_id="gone"))
    desk.window.publishing.show_outbox()
    outbox = desk.publishing.outbox()
    desk.wait(lambda: outbox.list.count() == 4)
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        outbox.all_button.click()
    lines = outbox.messages.text().splitlines()
    assert lines[-1].startswith(f"“{lost.payload.title}” stays in the outbox: ")
    assert lines[:-1] == [f"“{other.payload.title}” is on the blog." for other in others]
    desk.wait(lambda: not desk.parts.runner.is_busy())
    outbox.reject()


def test_send_now_names_what_it_could_not_send(desk, monkeypatch) -> None:
    put_in_outbox(desk, desk.paths[0], monkeypatch)
    monkeypatch.setattr(post_folder, "try_noting", full)
    desk.window.publishing.show_outbox()
    outbox = desk.publishing.outbox()
    desk.wait(lambda: outbox.list.count() == 2)
    title = outbox.chosen().payload.title
    outbox.resume_button.click()
    desk.wait(lambda: "full" in outbox.messages.text())
    assert f"“{title}” stays in the outbox." in outbox.messages.text()
    desk.wait(lambda: not desk.parts.runner.is_busy())
    outbox.reject()


def test_what_the_blog_has_can_be_let_go_when_its_note_can_never_be_made(desk, monkeypatch) -> None:
    monkeypatch.setattr(post_folder, "record_publication", full)
    desk.publish(desk.paths[0]).close()
    put_in_outbox(desk, desk.paths[1], monkeypatch)
    desk.window.publishing.show_outbox()
    outbox = desk.publishing.outbox()
    desk.wait(lambda: outbox.list.count() == 4)
    assert ["not noted here" in outbox.list.item(row).text() for row in range(4)] == [
        True,
        True,
        False,
        False,
    ]
    texts = []
    for row in range(4):
        outbox.list.setCurrentRow(row)
        texts.append(outbox.cancel_button.text())
    assert texts == ["Forget this…", "Forget this…", "Cancel sending", "Cancel sending"]
    answers, asked = [False, True, True], []
    monkeypatch.setattr(
        outbox_dialog, "is_sure", lambda *words: asked.append(words[2]) or answers.pop(0)
    )
    for left in (4, 3, 2):
        outbox.list.setCurrentRow(0)
        outbox.cancel_button.click()
        desk.wait(lambda left=left: outbox.list.count() == left)
        desk.wait(lambda: not desk.parts.runner.is_busy())
    assert "stays there" in asked[0]
    assert [delivery.receipt for delivery in desk.outbox.list()] == [None, None]
    outbox.reject()


def test_a_summary_that_fails_can_be_asked_for_again(desk, monkeypatch) -> None:
    def failing(*_arguments: object, **_how: object) -> None:
        raise WorkerDeadline(10)

    with monkeypatch.context() as patch:
        patch.setattr(desk.parts.publishing(), "summary", failing)
        desk.window.open_post(desk.paths[0])
        desk.wait(lambda: desk.window.editing.post() is not None)
        desk.window.publish()
        view = desk.publishing.view()
        desk.wait(lambda: view.messages._action.text() == "Try again")
    view.messages._action.click()
    desk.wait(view.publish_button.isVisible)
    view.close()


def test_what_waits_since_the_last_run_is_told_and_one_click_away(start, places, qtbot) -> None:
    Outbox(places).add(a_delivery(), BYTES)
    window = start().window
    button = window.status.outbox_button
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE_MS)
    assert "1" in button.text()
    button.click()
    outbox = window.publishing.outbox()
    qtbot.waitUntil(lambda: outbox.list.count() == 1, timeout=PATIENCE_MS)
    outbox.reject()


def test_a_delivery_whose_account_is_gone_can_be_called_back(start, places, qtbot) -> None:
    Outbox(places).add(a_delivery(state=DeliveryState.CANCELLED, error="HostNotFound"), BYTES)
    held = Outbox(places)
    delivery = held.get("delivery-en")
    with held.hold():
        steps = tuple(replace(step, sent=1) for step in delivery.steps)
        held.update(replace(delivery, steps=steps))
    window = start().window
    window.publishing.show_outbox()
    outbox = window.publishing.outbox()
    qtbot.waitUntil(lambda: outbox.list.count() == 1, timeout=PATIENCE_MS)
    assert not outbox.resume_button.isEnabled()
    assert not outbox.all_button.isEnabled()
    assert outbox.cancel_button.isEnabled()
    assert outbox.cancel_button.text() == "Finish removing"
    assert "still on the blog" in outbox.hint.text()
    assert not window.status.outbox_button.isVisible()  # it does not wait to be sent
    outbox.cancel_button.click()
    qtbot.waitUntil(lambda: "blog.example" in outbox.messages.text(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: held.list() == (), timeout=PATIENCE_MS)
    outbox.reject()


@pytest.mark.parametrize("button", ["resume_button", "all_button", "cancel_button"])
def test_the_outbox_asks_for_a_missing_password_and_goes_on(start, places, qtbot, button) -> None:
    account = Account(
        "acc", "ICC", BlogSystem.WORDPRESS, "https://blog.example/xmlrpc.php", username="writer"
    )
    AccountBook(places).add(account)
    kept = Outbox(places)
    delivery = a_delivery()
    delivery = replace(delivery, account_id="acc", endpoint=account.endpoint, blog_id="0")
    kept.add(replace(delivery, steps=tuple(replace(s, sent=1) for s in delivery.steps)), BYTES)
    window = start().window
    wanted = []
    window.publishing.secret_wanted.disconnect()
    window.publishing.secret_wanted.connect(lambda *asked: wanted.append(asked))
    window.publishing.show_outbox()
    outbox = window.publishing.outbox()
    qtbot.waitUntil(lambda: outbox.list.count() == 1, timeout=PATIENCE_MS)
    getattr(outbox, button).click()
    qtbot.waitUntil(lambda: len(wanted) == 1, timeout=PATIENCE_MS)
    assert wanted[0][0] == account
    wanted[0][1]()  # goes on, still without one: asked again
    qtbot.waitUntil(lambda: len(wanted) == 2, timeout=PATIENCE_MS)
    outbox.reject()


def test_the_summary_asks_once_for_a_missing_password(start, places, tmp_path, qtbot) -> None:
    AccountBook(places).add(
        Account("acc", "ICC", BlogSystem.WORDPRESS, "https://blog.example/xmlrpc.php")
    )
    library = Library.create(tmp_path / "posts")
    path = a_post(library, "First")
    window = start(library.path).window
    wanted = []
    window.publishing.secret_wanted.disconnect()
    window.publishing.secret_wanted.connect(lambda *asked: wanted.append(asked))
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post() is not None, timeout=PATIENCE_MS)
    window.publish()
    qtbot.waitUntil(lambda: len(wanted) == 1, timeout=PATIENCE_MS)
    view = window.publishing.view()
    assert "asked for it again" in view.messages.text()  # it was asked for a moment ago
    with qtbot.waitSignal(view.choice_changed):
        box = view.summary.status_box
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(view.publish_button.isEnabled, timeout=PATIENCE_MS)
    assert len(wanted) == 1
    view.close()


def test_a_double_click_on_publish_does_not_cancel(desk) -> None:
    view = desk.open_summary(desk.paths[0])
    place = view.publish_button.mapTo(view, view.publish_button.rect().center())
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        view.publish_button.click()
        assert view.is_busy()
        desk.qtbot.wait(0)
        assert view.childAt(place) not in (view.close_button, view.cancel_button)
    assert view.childAt(place) not in (view.close_button, view.cancel_button)
    view.close()


def test_without_a_browser_the_address_is_shown_to_copy(qtbot, monkeypatch) -> None:
    from icc_editor.gui.publishing.publish_view import PublishView

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    view = PublishView()
    qtbot.addWidget(view)
    link = "https://blog.example/results/"
    receipt = Receipt("1", link, "publish", None, START, "", START)
    view.show_receipt((ReceiptLine(("en",), "Results", receipt),))
    view.show()
    (button,) = [b for b in view.findChildren(QPushButton) if b.text() == "View on the blog"]
    button.click()
    assert link in view.messages.text()


@pytest.mark.parametrize(
    ("status", "link", "words"),
    [
        ("draft", "https://blog.example/?p=1", ("cannot see a draft", "who may edit it")),
        ("draft", "", ("cannot see a draft",)),
        ("pending", "https://blog.example/?p=1", ("approves it", "who may edit it")),
        ("private", "https://blog.example/?p=1", ("cannot see a private post",)),
        ("future", "https://blog.example/?p=1", ("from that time on",)),
        ("publish", "https://blog.example/results/", ()),
    ],
)
def test_a_receipt_tells_why_readers_have_no_link(qtbot, status, link, words) -> None:
    from icc_editor.gui.publishing.publish_view import PublishView

    view = PublishView()
    qtbot.addWidget(view)
    receipt = Receipt("1", link, status, START, START, "", START)
    view.show_receipt((ReceiptLine(("en",), "Results", receipt),))
    view.show()
    texts = [label.text() for label in view.receipt.findChildren(QLabel) if label.isVisible()]
    said = " ".join(text for text in texts if "eaders" in text or "who may edit" in text)
    assert bool(said) is bool(words)
    assert all(word in said for word in words)
    assert ("The link below" in said) is (bool(link) and status in ("draft", "pending"))
    fields = view.receipt.findChildren(QLineEdit)
    assert [field.text() for field in fields if field.isVisible()] == [link] * bool(link)
    buttons = {button.text() for button in view.receipt.findChildren(QPushButton)
               if button.isVisible()}  # fmt: skip
    assert ({"View on the blog", "Copy the link"} <= buttons) is bool(link)


@pytest.mark.parametrize("stops", [True, False])
def test_the_window_does_not_close_unasked_while_something_is_sent(
    desk, monkeypatch, stops
) -> None:
    asked = []
    monkeypatch.setattr(
        questions, "may_stop_sending", lambda _window, titles: asked.append(titles) or stops
    )
    view = desk.open_summary(desk.paths[0])
    gate = Gate(monkeypatch, desk.parts.publishing(), "send")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    view.close()  # it goes on in the background
    assert desk.window.close() is stops
    assert asked == [("First",)]
    gate.open.set()
    if not stops:
        desk.wait(lambda: not desk.publishing.underway())
        assert desk.outbox.waiting() == ()
        assert desk.window.close()
        assert len(asked) == 1


def test_another_language_does_not_stop_the_sending_unasked(desk, monkeypatch) -> None:
    monkeypatch.setattr(questions, "may_stop_sending", lambda _window, _titles: False)
    view = desk.open_summary(desk.paths[0])
    gate = Gate(monkeypatch, desk.parts.publishing(), "send")
    view.publish_button.click()
    desk.wait(gate.reached.is_set)
    with desk.qtbot.waitSignal(desk.publishing.published, timeout=PATIENCE_MS):
        desk.window.doors.use_language("fr")
        gate.open.set()
    assert desk.program.window is desk.window
    assert desk.outbox.waiting() == ()
    desk.parts.language.use("en")


@pytest.fixture
def silent_blog(start, places, tmp_path, qtbot):
    """Yield a window over a post whose blog answers nothing, and what lets it answer."""
    AccountBook(places).add(
        Account("acc", "ICC", BlogSystem.WORDPRESS, "https://blog.example/xmlrpc.php")
    )
    window = start(Library.create(tmp_path / "posts").path).window
    path = a_post(window.library, "First")
    window.publishing.secret_wanted.disconnect()
    answer = threading.Event()
    access = window.parts.publishing()._access

    def facts(account: Account, _cancelled: object) -> RemoteFacts:
        assert answer.wait(60)
        return RemoteFacts("writer", "", Role.EDITOR, "+07:00")

    access.facts = facts
    window.open_post(path)
    qtbot.waitUntil(lambda: window.editing.post() is not None, timeout=PATIENCE_MS)
    yield window, answer
    answer.set()


def may_publish(view) -> bool:
    return view.publish_button.isVisible() and view.publish_button.isEnabled()


def test_a_silent_blog_is_named_and_need_not_be_waited_for(silent_blog, qtbot) -> None:
    window, answer = silent_blog
    window.publish()
    qtbot.waitUntil(lambda: window.publishing.view() is not None, timeout=PATIENCE_MS)
    view = window.publishing.view()
    qtbot.waitUntil(view.unasked_button.isVisible, timeout=PATIENCE_MS)
    assert "blog.example" in view._waiting_text.text()
    assert view._waiting_bar.isVisible()
    assert not view.unasked_button.hasFocus()
    view.unasked_button.click()
    qtbot.waitUntil(lambda: may_publish(view), timeout=PATIENCE_MS)
    assert "not asked" in view.messages.text()
    answer.set()  # the late answer is dropped
    box = view.summary.status_box
    box.setCurrentIndex(box.findData(PostStatus.DRAFT.value))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: may_publish(view), timeout=PATIENCE_MS)
    assert "not asked" in view.messages.text()
    view.close()


def test_a_blog_that_falls_silent_beside_the_summary_is_named(
    silent_blog, qtbot, monkeypatch
) -> None:
    window, answer = silent_blog
    answer.set()
    monkeypatch.setattr("icc_editor.gui.publishing.publish_view._LATE_MS", 50)
    window.publish()
    qtbot.waitUntil(lambda: window.publishing.view() is not None, timeout=PATIENCE_MS)
    view = window.publishing.view()
    qtbot.waitUntil(lambda: may_publish(view), timeout=PATIENCE_MS)
    assert view.messages.text() == ""
    answer.clear()
    box = view.summary.status_box
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "blog.example" in view.messages.text(), timeout=PATIENCE_MS)
    view.unasked_requested.emit()
    qtbot.waitUntil(lambda: may_publish(view), timeout=PATIENCE_MS)
    assert "not asked" in view.messages.text()
    view.close()


def began(desk) -> None:
    """Let a sending of the first post break off after something of it was sent."""
    publishing = desk.parts.publishing()
    summary = publishing.summary(post_folder.load(desk.paths[0]), ("en",), desk.accounts[0])
    (delivery,) = publishing.enqueue(summary)
    steps = (replace(s, sent=1) if s.kind is StepKind.CREATE else s for s in delivery.steps)
    with desk.outbox.hold():
        desk.outbox.update(replace(delivery, steps=tuple(steps)))


def test_a_broken_sending_is_told_before_and_leads_to_the_outbox(desk) -> None:
    began(desk)
    desk.window.open_post(desk.paths[0])
    desk.wait(lambda: desk.window.editing.post() is not None)
    desk.window.publish()
    desk.wait(lambda: desk.publishing.view() is not None)
    view = desk.publishing.view()
    desk.wait(view.summary.outbox_button.isVisible)
    assert "earlier sending" in view.summary.notice.text()
    assert not view.publish_button.isEnabled()
    view.summary.version_boxes["en"].setChecked(False)  # the other version is not concerned
    desk.wait(view.publish_button.isEnabled)
    assert not view.summary.outbox_button.isVisible()
    view.summary.version_boxes["en"].setChecked(True)
    desk.wait(view.summary.outbox_button.isVisible)
    view.summary.outbox_button.click()
    desk.wait(lambda: desk.publishing.view() is None)
    desk.wait(lambda: desk.publishing.outbox().list.count() == 1)
    desk.publishing.outbox().reject()


def test_a_sending_that_began_meanwhile_leads_to_the_outbox(desk) -> None:
    view = desk.open_summary(desk.paths[0])
    began(desk)
    view.publish_button.click()
    desk.wait(lambda: "earlier sending" in view.messages.text())
    assert not view.retry_button.isVisible()
    (way,) = (b for b in view.messages.findChildren(QPushButton) if b.text() == "Open the outbox")
    way.click()
    desk.wait(lambda: desk.publishing.view() is None)
    desk.wait(lambda: desk.publishing.outbox() is not None)
    desk.publishing.outbox().reject()


def test_the_receipt_says_which_version_was_updated(desk) -> None:
    def said(view) -> list[str]:
        texts = (label.text() for label in view.receipt.findChildren(QLabel))
        return [text.partition(", confirmed")[0] for text in texts if ", confirmed" in text]

    view = desk.publish(desk.paths[0])
    assert said(view) == ["Published", "Published"]  # nothing was there before
    view.close()
    write(desk.paths[0], "km", BODIES["km"] + " 2026")
    view = desk.publish(desk.paths[0])
    assert said(view) == ["Unchanged", "Updated"]
    view.close()
