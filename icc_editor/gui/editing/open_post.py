# SPDX-License-Identifier: MIT
"""Keeps the rest of the window in step with the post that is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.preview.preview_controller import PreviewSource
from icc_editor.gui.publishing.publish_choice import VersionLine
from icc_editor.gui.session import Session
from icc_editor.gui.status_line import StatusLine
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import PostFolder
from icc_editor.text.languages import VERSION_NAMES

if TYPE_CHECKING:
    from icc_editor.gui.text_look import TextLook

_NAME = "ICC Editor"


class OpenPostFollower(QObject):
    """Window title, status line, actions, caret and preview follow the open post."""

    text_changed = Signal()
    shown = Signal()  # another post or version is in front
    cell_wanted = Signal(object)  # Address of a table, or of a place in one
    panel_wanted = Signal()  # the panel the post is written in is to be in sight

    def __init__(
        self,
        window: QWidget,
        writing: WritingPanel,
        editing: EditingController,
        status: StatusLine,
        actions: WindowActions,
        session: Session,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._writing = writing
        self._editing = editing
        self._status = status
        self._actions = actions
        self._session = session
        writing.document_changed.connect(self._on_writing_document_changed)
        writing.metadata_changed.connect(self._on_writing_metadata_changed)
        writing.language_shown.connect(self._on_writing_language_shown)
        writing.words_counted.connect(status.show_words)
        writing.breaks_counted.connect(status.show_breaks)
        writing.told.connect(self._on_writing_told)
        writing.figures.changed.connect(self._show_title)
        editing.post_opened.connect(self._on_editing_post_opened)
        editing.post_closed.connect(self._on_editing_post_closed)
        editing.version_replaced.connect(self._on_editing_version_replaced)
        editing.save_state_changed.connect(status.show_state)
        self._on_editing_post_closed()

    def follow_look(self, look: "TextLook") -> None:
        """Let the writer zoom the page shown, and say how far."""
        self._writing.zoom_requested.connect(look.zoom)
        look.changed.connect(self._writing.set_text_style)
        look.told.connect(self._status.tell)

    def preview_source(self) -> PreviewSource | None:
        """Return the version in front as it stands, None when no post is open."""
        post, language = self._editing.post(), self._writing.language()
        if post is None or not language:
            return None
        fields = self._writing.metadata()
        return PreviewSource(
            self._writing.text(),
            fields.title,
            language,
            post.path,
            fields.date,
            self._writing.numbers(),
        )

    def version_lines(self) -> tuple[VersionLine, ...]:
        """Return the versions of the open post for the publish view."""
        post = self._editing.post()
        if post is None:
            return ()
        return tuple(
            VersionLine(
                code,
                self._writing.metadata(code).title,
                empty=not self._writing.text(code).strip(),
            )
            for code in post.languages
        )

    def remember_caret(self) -> None:
        """Keep where the caret is for the next time."""
        post, edit = self._editing.post(), self._writing.edit
        if post is not None and edit is not None:
            position = edit.textCursor().position()
            self._session.set_caret(post.post_id, self._writing.language(), position)

    def rename(self, path: Path, title: str) -> bool:
        """Give the open post another title, as if it were typed.

        Return False when it is not the one at ``path`` or its fields cannot be changed.
        """
        post = self._editing.post()
        if post is None or post.path != path or not post.languages:
            return False
        renamed = self._writing.change_title(post.languages[0], title)
        self._editing.save_now()
        return renamed

    def set_status(self, path: Path, languages: tuple[str, ...], status: PostStatus) -> bool:
        """Give versions of the open post a status, as if it were chosen in the details.

        Return False when it is not the one at ``path``, or fields of a version cannot be changed.
        """
        post = self._editing.post()
        if post is None or post.path != path:
            return False
        taken = [self._writing.change_field(code, "status", status) for code in languages]
        self._editing.save_now()
        return all(taken)

    def begin_again(self) -> bool:
        """Go to the title of the open post if nothing was written in it; else return False."""
        post, page = self._editing.post(), self._writing.page
        if post is None or page is None or len(post.languages) > 1 or page.title.isReadOnly():
            return False
        if self._writing.text() or self._writing.metadata() != Metadata():
            return False
        self.shown.emit()  # something may lie before it
        page.title.setFocus()
        return True

    def expect_another(self) -> Callable[[], None]:
        """Take no more keys into the open post: another is on its way; return what ends that."""
        return self._editing.expect_another()

    def let_go(self, path: Path) -> bool:
        """Save and close the post at ``path`` if it is open; return False when it must stay."""
        post = self._editing.post()
        return post is None or post.path != path or self._editing.close_post()

    def make_safe(self, path: Path) -> bool:
        """Save the post at ``path`` if it is open; return whether its file has all its words."""
        post = self._editing.post()
        return post is None or post.path != path or self._editing.flush()

    @Slot(object)
    def jump(self, finding: Diagnostic) -> None:
        """Go to what a check pointed out, so that it can be changed at once."""
        place, language = Address.parse(finding.address), finding.language
        language = language or self._writing.language()
        match place.kind:
            case Place.FIELD if place.name != "content":
                if place.name != "title":
                    self.panel_wanted.emit()
                self._writing.go_to_field(language, place.name)
            case Place.CELL | Place.TABLE | Place.UNIT:
                if finding.language:  # the table shows its words in the language in front
                    self._writing.show_language(finding.language)
                self.cell_wanted.emit(place)
            case _:
                self._writing.go_to(language, max(place.line, 0))
        self._window.activateWindow()  # it lay behind the window with the finding

    @Slot(object, str)
    def _on_editing_post_opened(self, post: PostFolder, language: str) -> None:
        self._actions.enable_post(enabled=True)
        self._update_languages(post)
        edit = self._writing.edit
        if edit is not None:
            if not self._writing.was_kept():
                cursor = edit.textCursor()
                caret = self._session.caret(post.post_id, language)
                cursor.setPosition(min(caret, edit.document().characterCount() - 1))
                edit.setTextCursor(cursor)
            self._begin_where_it_is_empty()
        self._show_title()
        self.shown.emit()

    @Slot()
    def _on_editing_post_closed(self) -> None:
        self._actions.enable_post(enabled=False)
        self._status.show_words(None)
        self._status.show_breaks(0)
        self._status.show_language("")
        self._show_title()
        self.shown.emit()

    @Slot(str)
    def _on_editing_version_replaced(self, _language: str) -> None:
        post = self._editing.post()
        if self._writing.edit is not None and not self._writing.text():
            self._begin_where_it_is_empty()
        if post is not None:
            self._update_languages(post)
        self.shown.emit()

    @Slot(str)
    def _on_writing_document_changed(self, language: str) -> None:
        self._editing.mark_changed(language)
        self.text_changed.emit()

    @Slot(str, object)
    def _on_writing_metadata_changed(self, language: str, _metadata: Metadata) -> None:
        self._editing.mark_changed(language)
        self._show_title()
        self.text_changed.emit()

    @Slot(str)
    def _on_writing_language_shown(self, language: str) -> None:
        self._status.show_language(language)
        if (post := self._editing.post()) is not None:
            self._update_languages(post)
        self._show_title()
        self.shown.emit()

    @Slot(str)
    def _on_writing_told(self, text: str) -> None:
        self._status.tell(text)
        spoken = QAccessibleAnnouncementEvent(self._status, text)
        QAccessible.updateAccessibility(spoken)

    def _begin_where_it_is_empty(self) -> None:
        """Put the caret into the title of what has neither title nor text, else into the text."""
        page = self._writing.page
        if page is not None:
            (page.edit if page.title.text() or page.edit.text() else page.title).setFocus()

    def _update_languages(self, post: PostFolder) -> None:
        for code in VERSION_NAMES:
            self._actions[f"add_{code}"].setEnabled(code not in post.languages)
        removable = len(post.languages) > 1
        self._actions.name_version(self._writing.language(), removable=removable)

    def _show_title(self) -> None:
        language = self._writing.language()
        title = self._writing.metadata().title if language else ""
        title = self._writing.figures.written(title, language)
        self._window.setWindowTitle(f"{title} – {_NAME}" if title else _NAME)
