# SPDX-License-Identifier: MIT
"""A writer at the real window in this process: types, clicks, and reads what stands there."""

import json
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from icc_editor.gui.app import Program
from icc_editor.gui.main_window import MainWindow
from icc_editor.gui.publishing.publish_view import PublishView
from icc_editor.gui.tour import type_text
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog
from icc_editor.post.delivery import Delivery
from icc_editor.post.metadata import PostStatus
from icc_editor.storage.credentials import open_store
from tests.real.wordpress.server import User, WordPress

PATIENCE_MS = 60_000
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The window, with the system's own keyring behind it."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        """Sit down at the window of ``program``."""
        self.program = program
        self.window: MainWindow = program.window
        self.qtbot = qtbot
        program.parts.use_credentials(open_store(program.parts.places))

    # Writing

    def write(self, title: str, text: str) -> Path:
        """Write a new post and return its folder."""
        window = self.window
        before = window.editing.post()
        window.write_new()
        self.until(lambda: window.editing.post() not in (None, before))
        type_text(window.writing.page.title, title)
        type_text(window.writing.edit, text)
        return window.editing.post().path

    def add_khmer(self, title: str, text: str) -> None:
        """Add the Khmer version."""
        window = self.window
        window.window_actions["add_km"].trigger()
        self.until(lambda: window.writing.language() == "km")
        type_text(window.writing.page.title, title)
        type_text(window.writing.edit, text)

    def drop_picture(self, picture: Path, description: str) -> None:
        """Drop a file into the text and describe it."""
        edit = self.window.writing.edit
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(picture))])
        place = edit.cursorRect().center()
        action, key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place, action, files, LEFT, key)
        QApplication.sendEvent(edit.viewport(), enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(place), action, files, LEFT, key, QEvent.Type.Drop)
        QApplication.sendEvent(edit.viewport(), drop)
        self.until(lambda: self.find(PictureDialog))
        dialog = self.find(PictureDialog)
        QTest.keyClicks(dialog.description, description)
        self.click(dialog, "Add")
        self.until(lambda: f"![{description}](images/" in edit.text())

    # The blog

    def connect(self, blog: WordPress | str, user: User, secret: str = "") -> None:
        """Connect a blog through the wizard, from its address alone."""
        accounts = self.window.accounts
        self.window.window_actions["connect"].trigger()
        self.until(lambda: accounts.wizard())
        wizard = accounts.wizard()
        QTest.keyClicks(wizard.address_field, blog if isinstance(blog, str) else blog.url)
        QTest.mouseClick(wizard.next_button, LEFT)
        self.until(wizard.user_field.isVisible)
        QTest.keyClicks(wizard.user_field, user.name)
        QTest.keyClicks(wizard.password_field, secret or user.application_password)
        QTest.mouseClick(wizard.next_button, LEFT)
        self.until(lambda: wizard.next_button.text() == "Done")
        QTest.mouseClick(wizard.next_button, LEFT)
        self.until(lambda: accounts.wizard() is None)

    def open_summary(self) -> PublishView:
        """Press Publish in the window and wait for the summary."""
        window = self.window
        QTest.mouseClick(window.publish_button, LEFT)
        self.until(lambda: window.publishing.view())
        view = window.publishing.view()
        self.until(view.publish_button.isVisible)
        return view

    def choose(self, view: PublishView, box: QComboBox, data: object) -> None:
        """Choose in a box of the summary and wait for what that makes of it."""
        if isinstance(data, PostStatus):
            data = data.value
        box.setCurrentIndex(box.findData(data))
        assert box.currentData() == data
        box.activated.emit(box.currentIndex())
        self.until(view.publish_button.isEnabled)
        assert box.currentData() == data

    def send(self, view: PublishView) -> tuple[Delivery, ...]:
        """Press the one button and wait for the receipt."""
        with self.qtbot.waitSignal(self.window.publishing.published, timeout=PATIENCE_MS) as done:
            QTest.mouseClick(view.publish_button, LEFT)
        return done.args[0]

    # Looking

    def until(self, condition: object) -> None:
        """Wait until ``condition`` is true."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def find(self, kind: type[QWidget]) -> QWidget | None:
        """Return the open dialog of a kind."""
        found = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind))
        return next((widget for widget in found if widget.isVisible()), None)

    def click(self, parent: QWidget, text: str) -> None:
        """Click the button of that text."""
        (button,) = (b for b in parent.findChildren(QPushButton) if b.text() == text)
        QTest.mouseClick(button, LEFT)


def words_on(widget: QWidget) -> str:
    """Return every word that can be read on a widget now."""
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def posts_of(blog: WordPress) -> list[dict[str, str]]:
    """Return what the blog holds besides its sample, oldest first."""
    found = blog.php(
        "$o = []; foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any',"
        "'numberposts' => 99, 'order' => 'ASC', 'orderby' => 'ID']) as $p) {"
        "$o[] = ['id' => (string) $p->ID, 'title' => $p->post_title, 'status' => $p->post_status,"
        "'type' => $p->post_type, 'content' => $p->post_content, 'date' => $p->post_date_gmt,"
        "'terms' => wp_get_post_terms($p->ID, 'category', ['fields' => 'names'])]; }"
        "echo json_encode($o);"
    )
    samples = ("Hello world!", "Sample Page", "Privacy Policy")
    return [post for post in json.loads(found) if post["title"] not in samples]
