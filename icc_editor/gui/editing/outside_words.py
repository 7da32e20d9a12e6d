# SPDX-License-Identifier: MIT
"""Tells the writer what other programs did to the open post, and how to go back."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.outside_look import News
from icc_editor.gui.jobs import Submits
from icc_editor.gui.origin_question import OriginQuestion
from icc_editor.gui.publishing.publishing_controller import PublishingController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder


class OutsideWords(QObject):
    """One sentence for each kind of change; more when it stopped a publication."""

    def __init__(
        self,
        window: QWidget,
        editing: EditingController,
        publishing: PublishingController,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self.origin = OriginQuestion(window, runner, messages, editing.take_over)
        self._editing = editing
        self._messages = messages
        self._last: tuple[str, str, Callable[[], None] | None] | None = None
        editing.changed_outside.connect(self._on_editing_changed_outside)
        publishing.shown = editing.shown
        publishing.shown_tables = self._tables_shown
        publishing.text_taken.connect(editing.look_outside)
        publishing.not_shown.connect(self._on_publishing_not_shown)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state_changed)

    def post_as_shown(self) -> PostFolder | None:
        """Return the open post once it is saved and the disk holds what the window shows.

        Waits.  None: something was typed that cannot be saved, was changed outside and has to be
        seen first, or another folder holds the same post; that is said, or asked.
        """
        if self._editing.post() is None or not self._editing.flush():
            self._editing.save()  # says again what is in the way
            return None
        self._last = None
        if not self._editing.take_in_outside():
            self._tell_stopped()
            return None
        post = self._editing.post()
        return post if post is not None and self.origin.is_settled(post) else None

    def _tables_shown(self, path: Path) -> dict[str, bytes]:
        """Return the files of the tables of a post that is open, as the window knows them."""
        post = self._editing.post()
        if post is None or post.path != path:
            return {}
        keys = (key for key in post.parts if key.kind is PartKind.TABLE)
        known = ((key.name, self._editing.stored(key)) for key in keys)
        return {name: stored.raw for name, stored in known if stored is not None}

    def _tell_stopped(self) -> None:
        """Say that nothing is published before the writer has seen what was taken in just now."""
        if self._last is None:
            return  # an error, or a question, says what is in the way
        text, action, on_action = self._last
        self._last = None
        stopped = self.tr("Nothing was published: look at it first, then press Publish again.")
        self._show(f"{text}\n{stopped}", action, on_action)

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._editing.look_outside()

    @Slot()
    def _on_publishing_not_shown(self) -> None:
        """Say that what was to be sent is not what the window shows, and show what there is."""
        self._messages.show_note(
            self.tr(
                "The post was changed after the summary was made, so nothing was sent. Look at "
                "it, then press Publish again."
            ),
            tone="warn",
            of_post=True,
        )
        self._editing.look_outside()

    @Slot(object)
    def _on_editing_changed_outside(self, news: News) -> None:
        action, on_action = "", None
        lines = [self._changed(kind) for kind in _kinds(news.changed)]
        lines += [self._added(kind) for kind in _kinds(news.added)]
        lines += [self._deleted(kind) for kind in _kinds(stored.key for stored in news.removed)]
        if news.removed:
            action = self.tr("Put it back")
            on_action = self._putting_back(news)
        if news.renamed:
            lines.append(self.tr("The folder of this post was renamed outside; you can go on."))
        if news.pictures:
            lines.append(self.tr("A picture of this post was changed outside."))
        self._last = "\n".join(lines), action, on_action
        self._show(*self._last)

    def _changed(self, kind: PartKind) -> str:
        match kind:
            case PartKind.VERSION:
                return self.tr(
                    "This text was changed outside; the new one is shown. Undo brings the old "
                    "one back; it is also in the history."
                )
            case PartKind.TABLE:
                return self.tr(
                    "A results table was changed outside; the new one is shown. Undo brings the "
                    "old one back; it is also in the history."
                )
            case PartKind.TRANSLATION:
                return self.tr(
                    "The states of a translation were changed outside; the new ones are used. The "
                    "old ones are in the history."
                )
            case _:
                assert_never(kind)

    def _added(self, kind: PartKind) -> str:
        match kind:
            case PartKind.VERSION:
                return self.tr("A version was added to this post outside.")
            case PartKind.TABLE:
                return self.tr("A results table was added to this post outside.")
            case PartKind.TRANSLATION:
                return self.tr("The states of a translation were added to this post outside.")
            case _:
                assert_never(kind)

    def _deleted(self, kind: PartKind) -> str:
        match kind:
            case PartKind.VERSION:
                return self.tr("A version of this post was deleted outside.")
            case PartKind.TABLE:
                return self.tr("A results table of this post was deleted outside.")
            case PartKind.TRANSLATION:
                return self.tr("The states of a translation of this post were deleted outside.")
            case _:
                assert_never(kind)

    def _putting_back(self, news: News) -> Callable[[], None]:
        def put_back() -> None:
            for stored in news.removed:
                self._editing.put_back(news.post, stored)

        return put_back

    def _show(self, text: str, action: str, on_action: Callable[[], None] | None) -> None:
        self._messages.show_note(
            text, tone="warn", action=action, on_action=on_action, of_post=True
        )


def _kinds(keys: Iterable[PartKey]) -> list[PartKind]:
    """Return what parts there are among these, in the order in which they are told of."""
    found = {key.kind for key in keys}
    return [kind for kind in PartKind if kind in found]
