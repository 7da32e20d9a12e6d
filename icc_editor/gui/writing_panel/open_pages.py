# SPDX-License-Identifier: MIT
"""The pages of the post that is open: taken up, kept in step with undo, and put away."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal

from icc_editor.gui.open_tables import OpenTables
from icc_editor.gui.post_undo import PostUndo
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.post_pages import PostPages
from icc_editor.gui.writing_panel.version_pages import VersionPage, VersionStack
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.text.languages import in_order

if TYPE_CHECKING:
    from icc_editor.gui.writing_panel.post_shelf import PostShelf

_Signal = Any  # of Qt, which does not tell their types
_Slot = Any


class OpenPages(QObject):
    """Says what happens in the pages, and in which version."""

    text_edited = Signal(str)  # language
    text_left = Signal()
    fields_edited = Signal(str, object)  # language, Metadata: by the writer's keys in the title
    fields_changed = Signal(str, object)  # language, Metadata: by a step or from elsewhere
    caret_moved = Signal(str, int)  # language, 0-based line
    cursor_moved = Signal()
    pictures_dropped = Signal(list)
    paste_html_requested = Signal(int, str)  # token for pasted or paste_failed, HTML
    old_font_found = Signal(int, object)  # token for paste_failed or paste_dropped, OldFont
    text_pasted = Signal(str)
    formatting_lost = Signal()
    link_opened = Signal(str)
    menu_opened = Signal(object, object)  # PageMenu others may add to, Place in the text shown
    zoom_requested = Signal(int)  # steps
    undo_requested = Signal()
    change_requested = Signal(int, int)  # line and column of a picture or link in the page shown

    def __init__(
        self, style: TextStyle, undo: PostUndo, stack: VersionStack, shelf: "PostShelf | None"
    ) -> None:
        """Show pages in ``stack``; without a ``shelf`` a post that is left is forgotten."""
        super().__init__(stack)
        self._style = style
        self._undo = undo
        self._stack = stack
        self._shelf = shelf
        # Signals, and what they call, of each page; of None those of the post.
        self._links: dict[VersionPage | None, list[tuple[_Signal, _Slot]]] = {}
        self._pastes: dict[int, tuple[PostEdit, int]] = {}
        self._last_token = 0
        self._writable = True
        self._rich_paste = False
        self._post = PostPages("", style, stack)
        self.tables = OpenTables(undo, self)
        self.may_undo = undo.can_undo  # asked by the context menus
        self.were_kept = False  # they come from the shelf, just as they were left

    @property
    def pages(self) -> dict[str, VersionPage]:
        """Return the pages by language, in the order of the tabs."""
        return self._post.pages

    def metadata(self, language: str) -> Metadata:
        """Return the fields of a version."""
        return self._post.metadata[language]

    def problem(self, language: str) -> int | None:
        """Return the line that keeps a version's fields from being read, None for none."""
        return self._post.problems[language]

    def fields_are_writable(self, language: str) -> bool:
        """Return whether the fields of a version can be changed."""
        return self._writable and self._post.fields_are_known(language)

    # Which post

    def open(self, key: str, versions: tuple[Version, ...]) -> None:
        """Take up a post: from the shelf if it is there, with what changed since as a step."""
        self.put_away()
        kept = self._shelf.take(key) if self._shelf is not None and key else None
        self.were_kept = kept is not None
        self._post = kept or PostPages(key, self._style, self._stack)
        self._post.set_style(self._style)
        self._undo.take_up(self._post.steps)
        self.tables.take_up(self._post.tables)
        languages = tuple(version.language for version in versions)
        for language in set(self._post.pages) - set(languages):
            self._post.drop(language)
        for language, page in self._post.pages.items():
            page.set_words()
            self._undo.watch(language, page.edit)
        self._stack.set_pages(self._post.pages.values())
        for version in versions:
            if version.language in self._post.pages:
                self.put_in(version)
            else:
                self._make(version)
        self._post.sort(languages)
        for page in self._post.pages.values():  # only now: what was read is no news
            self._connect(page)
        self._link(None, self._post.fields_changed, self.fields_changed)

    def put_away(self) -> None:
        """Show no post; the one shown goes to the shelf."""
        self._undo.put_down()
        self.tables.put_down()
        self._unlink(*self._links)
        self._pastes.clear()
        self._stack.set_pages(())
        for page in self._post.pages.values():
            page.edit.removeEventFilter(self)
        if self._shelf is not None and self._post.key:
            self._shelf.put(self._post)
        else:
            self._post.drop_all()
        self._post = PostPages("", self._style, self._stack)
        self._writable = True

    # Versions

    def add(self, version: Version) -> None:
        """Make the page of a new version; the others stay in their order."""
        first = next(iter(self._post.pages), "")
        self._connect(self._make(version))
        self._post.sort(in_order(self._post.pages, first))

    def drop(self, language: str) -> None:
        """Take the page of a version away, and its steps."""
        page = self._post.pages[language]
        self._unlink(page)
        page.edit.removeEventFilter(self)
        self._undo.unwatch(language)
        self._stack.removeWidget(page)
        self._post.drop(language)

    def read(self, version: Version) -> None:
        """Show a version as it was read anew; its steps are dropped."""
        self._post.read(version)
        self._undo.forget(version.language)
        self._set_writable(self._post.pages[version.language])

    def put_in(self, version: Version) -> None:
        """Put other contents into a version, as one step that can be undone.

        Where the fields begin or cease to be readable, the earlier steps do not fit: they go.
        """
        language, page = version.language, self._post.pages[version.language]
        if (version.problem_line is None) != self._post.fields_are_known(language):
            self.read(version)
            return
        with self._undo.together():
            if page.edit.text() != version.body:
                page.edit.replace_text(version.body)
            self._post.problems[language] = version.problem_line
            self.change_fields(language, version.metadata, "*")

    # Fields

    def take_edited(self, language: str, new: Metadata, field: str) -> None:
        """Take over what the writer has typed into a field; typing on stays one step."""
        old = self._post.metadata[language]
        self._post.metadata[language] = new
        self._undo.change_fields(language, (old, new), field, self._post.apply_fields)

    def change_fields(self, language: str, new: Metadata, field: str) -> None:
        """Change fields from elsewhere than the writer's keys, as a step of its own."""
        old = self._post.metadata[language]
        if new != old:
            self._undo.end_run()
            self._undo.change_fields(language, (old, new), field, self._post.apply_fields)
            self._undo.end_run()
            self._post.apply_fields(language, new)

    # Looks and rights

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        self._style = style
        self._post.set_style(style)

    def set_writable(self, *, writable: bool) -> None:
        """Let the post be written, or only read."""
        self._writable = writable
        for page in self._post.pages.values():
            self._set_writable(page)

    def set_rich_paste(self, *, possible: bool) -> None:
        """Say whether somebody answers ``paste_html_requested``; else pastes are plain."""
        self._rich_paste = possible
        for page in self._post.pages.values():
            page.edit.rich_paste = possible

    # Answers

    def pasted(self, token: int, markdown: str) -> None:
        """Put in what formatted text became."""
        if token in self._pastes:
            edit, number = self._pastes.pop(token)
            edit.insert_pasted(number, markdown)

    def paste_failed(self, token: int) -> None:
        """Put in the plain text instead."""
        if token in self._pastes:
            edit, number = self._pastes.pop(token)
            edit.give_up_pasted(number)

    def paste_dropped(self, token: int) -> None:
        """Put nothing in."""
        if token in self._pastes:
            edit, number = self._pastes.pop(token)
            edit.drop_pasted(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the writer leaves a text; called by Qt."""
        if event.type() == QEvent.Type.FocusOut:
            self.text_left.emit()
        return super().eventFilter(watched, event)

    def _make(self, version: Version) -> VersionPage:
        page = self._post.add(version, self._stack)
        self._stack.addWidget(page)
        self._undo.watch(version.language, page.edit)
        return page

    def _connect(self, page: VersionPage) -> None:
        language, edit, title = page.language, page.edit, page.title
        edit.rich_paste = self._rich_paste
        for field in page.fields:
            field.may_undo = self.may_undo
            field.may_redo = self._undo.can_redo
        self._set_writable(page)
        for signal, slot in (
            (edit.text_edited, partial(self.text_edited.emit, language)),
            (edit.caret_moved, partial(self.caret_moved.emit, language)),
            (edit.cursorPositionChanged, self.cursor_moved),
            (edit.pictures_dropped, self.pictures_dropped),
            (edit.paste_html_requested, partial(self._on_edit_paste_html_requested, edit)),
            (edit.old_font_found, partial(self._on_edit_old_font_found, edit)),
            (edit.text_pasted, self.text_pasted),
            (edit.formatting_lost, self.formatting_lost),
            (edit.link_opened, self.link_opened),
            (edit.menu_opened, self.menu_opened),
            (edit.change_requested, self.change_requested),
            (title.title_edited, partial(self._on_title_edited, language)),
            (title.run_ended, self._undo.end_run),
            *((field.zoom_requested, self.zoom_requested) for field in page.fields),
            *((field.undo_requested, self.undo_requested) for field in page.fields),
            *((field.redo_requested, self._undo.redo) for field in page.fields),
        ):
            self._link(page, signal, slot)
        edit.installEventFilter(self)

    def _link(self, page: VersionPage | None, signal: _Signal, slot: _Slot) -> None:
        signal.connect(slot)
        self._links.setdefault(page, []).append((signal, slot))

    def _unlink(self, *pages: VersionPage | None) -> None:
        for page in pages:
            for signal, slot in self._links.pop(page, []):
                signal.disconnect(slot)

    def _set_writable(self, page: VersionPage) -> None:
        page.edit.setReadOnly(not self._writable)
        page.title.setReadOnly(not self.fields_are_writable(page.language))

    def _on_title_edited(self, language: str, text: str) -> None:
        new = replace(self.metadata(language), title=text)
        self.take_edited(language, new, "title")
        self.fields_edited.emit(language, new)

    def _on_edit_paste_html_requested(self, edit: PostEdit, number: int, html: str) -> None:
        self.paste_html_requested.emit(self._paste_token(edit, number), html)

    def _on_edit_old_font_found(self, edit: PostEdit, number: int, found: object) -> None:
        self.old_font_found.emit(self._paste_token(edit, number), found)

    def _paste_token(self, edit: PostEdit, number: int) -> int:
        self._last_token += 1
        self._pastes[self._last_token] = (edit, number)
        return self._last_token
