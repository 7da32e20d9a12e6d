# SPDX-License-Identifier: MIT
"""What can go wrong, the title each trouble has, and a writer in front of the real window.

A trouble is provoked for real; `Desk` looks at what the window then says, takes the details to
the clipboard, and goes on.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog

from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.gui import languages
from icc_editor.gui.accounts import account_wizard
from icc_editor.gui.app import Program
from icc_editor.gui.details_dialog import DetailsDialog
from icc_editor.gui.main_window import MainWindow
from icc_editor.gui.telling import message_bar
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.telling.messages import Message, explain
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog
from icc_editor.post.metadata import PostStatus
from icc_editor.services.connecting import Connecting
from icc_editor.storage.accounts import AccountBook

TITLE = "Harvest of secrets"
DRAFT = "The sentence nobody may read yet."
PATIENCE_MS = 20_000
SAFE = re.compile(r"is saved on this computer|stays in the window|Nothing was changed")
KHMER = re.compile("[ក-៿]")
JARGON = re.compile(r"\b(HTTP|TLS|SSL|DNS|server|exception|errno|null|XML|certificate chain)\b")

TITLES = {
    # The blog
    "no such host": "No such address, or no internet",
    "no WordPress": "No WordPress there",
    "a page for everything": "No WordPress there, or a network you must sign in to",
    "XML-RPC off": "The blog does not let programs in",
    "wrong password": "Name or password not accepted",
    "403 with a page": "The blog did not let the program in",
    "500 with a page": "The blog has a problem",
    "200 and empty": "The blog sent an empty answer",
    "truncated XML": "Only half an answer",
    "entity bomb": "The answer is not safe to read",
    "captive portal": "This network wants you to sign in",
    "expired certificate": "The blog’s certificate is out of date",
    "self-signed certificate": "The connection is not safe",
    "redirect elsewhere": "The blog points to another address",
    "role too low": "Your role does not allow this",
    "no writing": "This account may not write posts",
    # Pictures
    "picture gone": "The file is not there any more",
    "picture of 30 MB": "The picture file is too large",
    "no picture": "This is not a picture",
    "100 megapixels": "The picture is too wide or too high",
    # This computer
    "disk full": "The disk is full",
    "library vanished": "Your library is not there",
    "read-only library": "Here you can only read",
    "keyring locked": "The password store is locked",
    "keyring absent": "No password store on this computer",
    "second instance": "ICC Editor is already running",
}


@dataclass
class Ear:
    """Hears every error that is explained to the writer."""

    errors: list[Exception] = field(default_factory=list)

    def explain(self, error: Exception) -> Message:
        """Note the error and explain it as ever."""
        self.errors.append(error)
        return explain(error)

    @property
    def last(self) -> Exception:
        """Return the newest one."""
        return self.errors[-1]


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    """Return what hears the errors the window explains."""
    heard = Ear()
    # A test that fails with unsaved text must end, not ask.
    monkeypatch.setattr(MainWindow, "_may_close", lambda _window: True)
    for module in (message_bar, account_wizard):
        monkeypatch.setattr(module, "explain", heard.explain)
    return heard


class Desk:
    """A writer who has a post open: types, publishes, reads what the window says."""

    def __init__(self, program: Program, qtbot, ear: Ear) -> None:
        self.program = program
        self.qtbot = qtbot
        self.ear = ear
        self.secrets = [TITLE, DRAFT]
        for code in (*languages.NAMES, "en"):  # catalogues are made while there is room for them
            program.parts.language.use(code)

    @property
    def window(self):
        return self.program.window

    def write(self) -> Path:
        """Begin a post with the title and the sentence; return its folder."""
        window = self.window
        window.write_new()
        self.wait(lambda: window.editing.post() is not None)
        QTest.keyClicks(window.writing.page.title, TITLE)
        window.writing.edit.insertPlainText(DRAFT)
        assert window.editing.flush()
        return window.editing.post().path

    def type(self, text: str) -> None:
        """Type at the end of the text, as far as the window lets one."""
        edit = self.window.writing.edit
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        QTest.keyClicks(edit, text)
        self.window.writing.flush()

    def add_picture(self, path: Path) -> None:
        """Drop a picture's file on the text and describe it."""
        writing = self.window.writing
        before = set(self.window.findChildren(PictureDialog))
        writing.edit.pictures_dropped.emit([path])
        (dialog,) = set(self.window.findChildren(PictureDialog)) - before
        dialog.description.setPlainText("Somebody at work")
        dialog.accept()

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    # -- accounts --------------------------------------------------------------------------------

    def trust(self, ca_file: Path) -> None:
        """Let the window trust that authority and no other."""
        parts = self.program.parts
        parts._connecting = Connecting(
            AccountBook(parts.places),
            parts.credentials(),
            settings=NetworkSettings(ca_file=str(ca_file)),
        )

    def look_for(self, address: str):
        """Type an address into the wizard and press the button; return the wizard."""
        if self.window.accounts.wizard() is None:
            self.window.accounts.connect_blog()
        wizard = self.window.accounts.wizard()
        while wizard.back_button.isVisible():
            wizard.back_button.click()
        wizard.address_field.setText(address)
        wizard.next_button.click()
        self.wait(lambda: not wizard._is_busy)
        return wizard

    def sign_in(self, user: str, secret: str):
        """Type name and password; return the wizard."""
        self.secrets.append(secret)
        wizard = self.window.accounts.wizard()
        wizard.user_field.setText(user)
        wizard.password_field.setText(secret)
        wizard.next_button.click()
        self.wait(lambda: not wizard._is_busy)
        return wizard

    def connect(self, address: str, user) -> None:
        """Connect a blog to the end."""
        self.look_for(address)
        wizard = self.sign_in(user.name, user.application_password)
        assert wizard.next_button.text() == "Done", wizard._error_text.text()
        wizard.next_button.click()
        self.wait(lambda: self.window.accounts.wizard() is None)

    # -- publishing ------------------------------------------------------------------------------

    def offer(self):
        """Press Publish and wait for the summary; return the view."""
        self.window.publish()
        self.wait(lambda: self.window.publishing.view() is not None)
        view = self.window.publishing.view()
        self.wait(view.publish_button.isVisible)
        box = view.summary.status_box
        if box.findData(PostStatus.PUBLISH.value) >= 0:
            box.setCurrentIndex(box.findData(PostStatus.PUBLISH.value))
            box.activated.emit(box.currentIndex())
        self.wait(view.publish_button.isEnabled)
        return view

    def wait_for_receipt(self, act) -> None:
        """Do ``act`` and wait until the blog has confirmed."""
        with self.qtbot.waitSignal(self.window.publishing.published, timeout=PATIENCE_MS):
            act()

    def wait_for_stop(self, view) -> None:
        self.wait(view.retry_button.isVisible)

    # -- what is said ----------------------------------------------------------------------------

    def must_say(self, trouble: str, place) -> Message:
        """Hold what ``place`` says to what a message must be; return it."""
        title, text, details = _texts(place)
        self.wait(lambda: details.isVisible())
        message = explain(self.ear.last)
        title, text, _button = _texts(place)
        assert title == TITLES[trouble]
        assert text == f"{message.sentence}\n{message.remedy}"
        assert SAFE.search(message.sentence), message.sentence
        assert message.remedy.endswith(".")
        assert not JARGON.search(title + message.sentence), text
        self._check_details(details)
        self._check_languages()
        return message

    def must_have_heard(self, trouble: str) -> None:
        """Hold that the trouble was explained meanwhile, whatever is shown now."""
        assert TITLES[trouble] in [explain(error).title for error in self.ear.errors]

    def _check_details(self, button) -> None:
        """Take the details to the clipboard the way a person does; nothing secret is in them."""
        before = set(QApplication.topLevelWidgets())
        button.click()
        (dialog,) = [
            w
            for w in QApplication.topLevelWidgets()
            if w not in before and isinstance(w, DetailsDialog)
        ]
        QApplication.clipboard().clear()
        dialog.copy_button.click()
        copied = QApplication.clipboard().text()
        dialog.close()
        assert f"error: {type(self.ear.last).__name__}" in copied
        for secret in self.secrets:
            assert secret not in copied
            assert secret.replace(" ", "-").lower() not in copied.lower()

    def _check_languages(self) -> None:
        spoken = self.program.parts.language
        said = {}
        for code in languages.NAMES:
            spoken.use(code)
            said[code] = explain(self.ear.last)
        spoken.use("en")
        for part in ("title", "sentence", "remedy"):
            assert len({getattr(message, part) for message in said.values()}) == len(said)
            assert KHMER.search(getattr(said["km"], part))

    def must_be_whole(self, text: str = DRAFT) -> None:
        """Hold the post to be saved, and in the window as it was typed."""
        window = self.window
        assert window.writing.text() == text
        assert window.editing.flush()
        path = window.editing.post().path / "en.md"
        assert text in path.read_text(encoding="utf-8")
        assert TITLE in path.read_text(encoding="utf-8")


def _texts(place):
    if isinstance(place, MessageBar):
        return place._title.text(), place._text.text(), place._details
    return place._error_title.text(), place._error_text.text(), place.details_button


@pytest.fixture
def answers():
    """Call it with a text: the next question for a line of text is answered so."""
    timers: list[QTimer] = []

    def answer(text: str) -> None:
        def look() -> None:
            dialog: QDialog | None = QApplication.activeModalWidget()
            if isinstance(dialog, QInputDialog):
                timer.stop()
                dialog.setTextValue(text)
                dialog.accept()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        timers.append(timer)

    yield answer
    left = [timer for timer in timers if timer.isActive()]
    for timer in timers:
        timer.stop()
    assert not left, "nobody asked"
