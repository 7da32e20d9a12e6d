# SPDX-License-Identifier: MIT
"""The versions of the post that is open: one live page each, whichever panel shows it.

A version has one live page: two views of one document would share one set of lines.  The panel a
post is written in shows the pages (``came``, ``went``); another panel may borrow one (``lend``) and
has to give it back (``give_back``).  Text, undo, caret, marks and all that is connected stay with
the page, so nothing of it needs to know where the page is.  One version is in front: what menus,
undo, search and details are about.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor.gui.editing.open_tables import OpenTables
from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.gui.open_versions.post_pages import PostPages
from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.post.metadata import Metadata, NumberStyle
from icc_editor.post.version import Version
from icc_editor.text.languages import in_order

if TYPE_CHECKING:
    from icc_editor.gui.editing.post_steps import Step
    from icc_editor.gui.open_versions.post_pages import PostShelf
    from icc_editor.storage.stored_parts import StoredPart

_Signal = Any  # of Qt, which does not tell their types
_Slot = Any
_TEXT_PAUSE_MS = 60  # gathers keys that come in a rush; saving and preview follow it


class OpenVersions(QObject):
    """Owns the live pages of a post, and says what happens in them and in which version."""

    came = Signal(object)  # VersionPage: to be shown where the post is written
    went = Signal(object)  # VersionPage: to be shown there no more
    front_changed = Signal(str)  # language; also when the one in front is to be shown anew
    recalled = Signal(str)  # language: its page is taken from who has borrowed it
    keys_held = Signal(bool)  # panels are to take no key, or take them again
    document_changed = Signal(str, str)  # language, text; what was typed in a rush is told once
    text_edited = Signal(str)  # language; at once
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
    presence_wished = Signal(str, bool)  # by a step: language; whether its file shall be there
    menu_opened = Signal(object, object)  # PageMenu others may add to, Place in the text shown
    zoom_requested = Signal(int)  # steps
    undo_requested = Signal()
    change_requested = Signal(int, int)  # line and column of a picture or link in the page shown

    def __init__(
        self,
        style: TextStyle,
        undo: PostUndo,
        parent: QObject | None = None,
        shelf: "PostShelf | None" = None,
    ) -> None:
        """Start without a post; its steps enter ``undo``, which others may share.

        ``shelf`` keeps the posts that are left; without one they are forgotten.
        """
        super().__init__(parent)
        self._style = style
        self.undo = undo
        self._shelf = shelf
        # Signals, and what they call, of each page; of None those of the post.
        self._links: dict[VersionPage | None, list[tuple[_Signal, _Slot]]] = {}
        self._pastes: dict[int, tuple[PostEdit, int]] = {}
        self._last_token = 0
        self._front = ""
        self._lent: set[str] = set()
        self._to_read: set[str] = set()  # those of them that are for reading only
        self._dirty: set[str] = set()
        self._read_only = False
        self._held = HeldKeys(self)
        self._rich_paste = False
        self._library_numbers: dict[str, NumberStyle] = {}
        self._post = PostPages("", style, self)
        self.tables = OpenTables(undo, self)
        self.may_undo = undo.can_undo  # asked by the context menus
        self.were_kept = False  # they come from the shelf, just as they were left
        self._text_timer = QTimer(self)
        self._text_timer.setSingleShot(True)
        self._text_timer.setInterval(_TEXT_PAUSE_MS)
        self._text_timer.timeout.connect(self.flush)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    @property
    def pages(self) -> dict[str, VersionPage]:
        """Return the pages by language, in the order of the tabs."""
        return self._post.pages

    def text(self, language: str) -> str:
        """Return the text of a version as it stands."""
        return self._post.pages[language].edit.text()

    def metadata(self, language: str) -> Metadata:
        """Return the fields of a version."""
        return self._post.metadata[language]

    def numbers(self, language: str) -> NumberStyle | None:
        """Return how a version, or else its library, wants numbers written; None as is usual."""
        own = self.metadata(language).numbers if language in self.pages else None
        return own or self._library_numbers.get(language)

    def problem(self, language: str) -> int | None:
        """Return the line that keeps a version's fields from being read, None for none."""
        return self._post.problems[language]

    def is_writable(self) -> bool:
        """Return whether the post can be written just now."""
        return not self._read_only and not self._held.held

    def fields_are_writable(self, language: str) -> bool:
        """Return whether the fields of a version can be changed."""
        return self.is_writable() and self._post.fields_are_known(language)

    # Which version is in front

    @property
    def front(self) -> str:
        """Return the language of the version in front, empty without a post."""
        return self._front

    @property
    def front_page(self) -> VersionPage | None:
        """Return the page of the version in front, None without a post."""
        return self._post.pages.get(self._front)

    def bring_front(self, language: str) -> None:
        """Let a version be what menus, undo, search and details are about."""
        if language in self._post.pages:
            self._front = language
            self.undo.show_version(language)
            self.front_changed.emit(language)

    def page_around(self, widget: QWidget | None) -> VersionPage | None:
        """Return the page a widget stands in, wherever that is shown."""
        for page in self._post.pages.values():
            if widget is not None and (widget is page or page.isAncestorOf(widget)):
                return page
        return None

    # Lending

    def lend(self, language: str, *, to_write: bool = True) -> VersionPage:
        """Let another panel show the page of a version, until ``give_back`` or ``recalled``.

        Without ``to_write`` nothing can be typed into it meanwhile.

        The borrower puts it into a layout of its own; caret, choice, place in the text and keys are
        then as they were.  What is being composed is put in.

        Raises:
            KeyError: There is no such version.
        """
        page = self._post.pages[language]
        if language not in self._lent:
            page.remember_keys()
            self._lent.add(language)
            self.went.emit(page)
            # The stack has hidden it; the next layout is to show it like any other widget.
            page.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        if not to_write:
            self._to_read.add(language)
            self._set_writable(page)
        return page

    def give_back(self, language: str) -> None:
        """Show the page of a version where the post is written again."""
        if language in self._lent:
            page = self._post.pages[language]
            page.remember_keys()
            page.edit.end_rows()
            self._forget_lent(language)
            self._set_writable(page)
            self.came.emit(page)

    def recall(self, language: str) -> None:
        """Take the page of a version from who has borrowed it, and say so."""
        if language in self._lent:
            self.recalled.emit(language)
            self.give_back(language)

    def is_lent(self, language: str) -> bool:
        """Return whether another panel shows the page of a version."""
        return language in self._lent

    def _forget_lent(self, language: str) -> None:
        self._lent.discard(language)
        self._to_read.discard(language)

    def _take_away(self, language: str) -> None:
        """Show a page nowhere: its version goes, or the whole post."""
        page = self._post.pages[language]
        if language in self._lent:
            self.recalled.emit(language)
            page.edit.end_rows()
            self._forget_lent(language)
            page.hide()
        self.went.emit(page)

    # Which post

    def open(
        self,
        key: str,
        versions: tuple[Version, ...],
        numbers: Mapping[str, NumberStyle] | None = None,
    ) -> None:
        """Take up a post: from the shelf if it is there, with what changed since as a step.

        ``numbers`` is how its library writes numbers, by language.  None of its versions is in
        front yet.
        """
        self.put_away()
        self._library_numbers = dict(numbers or {})
        kept = self._shelf.take(key) if self._shelf is not None and key else None
        self.were_kept = kept is not None
        self._post = kept or PostPages(key, self._style, self)
        self._post.set_style(self._style)
        self.undo.take_up(self._post.steps)
        self.tables.take_up(self._post.tables)
        languages = tuple(version.language for version in versions)
        for language in set(self._post.pages) - set(languages):
            self._post.drop(language)
        for language, page in self._post.pages.items():
            page.set_words()
            self.undo.watch(language, page.edit)
            self.came.emit(page)
        for version in versions:
            if version.language in self._post.pages:
                self.put_in(version)
            else:
                self._make(version)
        self._post.sort(languages)
        for page in self._post.pages.values():  # only now: what was read is no news
            self._connect(page)
        self._link(None, self._post.fields_changed, self.fields_changed)
        self._link(None, self._post.presence_wished, self.presence_wished)

    def put_away(self) -> None:
        """Show no post; the one shown goes to the shelf."""
        self.flush()
        self.undo.put_down()
        self.tables.put_down()
        self._unlink(*self._links)
        self._pastes.clear()
        self._front = ""
        self._library_numbers = {}
        for language, page in self._post.pages.items():
            self._take_away(language)
            self._held.let_go(page)
        if self._shelf is not None and self._post.key:
            self._shelf.put(self._post)
        else:
            self._post.drop_all()
        self._post = PostPages("", self._style, self)
        self._read_only = False

    # Versions

    def add(self, version: Version) -> None:
        """Make the page of a new version; the others stay in their order."""
        first = next(iter(self._post.pages), "")
        self._connect(self._make(version))
        self._post.sort(in_order(self._post.pages, first))

    def drop(self, language: str) -> None:
        """Take the page of a version away, and its steps."""
        page = self._post.pages[language]
        if language == self._front:
            self._front = ""
        self._dirty.discard(language)
        self._unlink(page)
        self.undo.unwatch(language)
        self._take_away(language)
        self._post.drop(language)

    # Coming and going with a step

    def note_came(self, language: str) -> "Step":
        """Make it a step of the post that a version came; return that."""
        from icc_editor.gui.open_versions.version_presence import VersionPresence

        step = VersionPresence(self._post, language)
        self.undo.push(step)
        return step

    def keep_taken_out(self, language: str, parts: "tuple[StoredPart, ...]") -> None:
        """Keep a version a step took, and what went with it."""
        self._post.taken_out[language] = parts

    def taken_out(self, language: str) -> "tuple[StoredPart, ...]":
        """Return a version as it was when a step took it, and what went with it."""
        return self._post.taken_out.get(language, ())

    def read(self, version: Version) -> None:
        """Show a version as it was read anew; its steps are dropped."""
        self._post.read(version)
        self._dirty.discard(version.language)
        self.undo.forget(version.language)
        self._set_writable(self._post.pages[version.language])

    def put_in(self, version: Version) -> None:
        """Put other contents into a version, as one step that can be undone.

        Where the fields begin or cease to be readable, the earlier steps do not fit: they go.
        """
        language, page = version.language, self._post.pages[version.language]
        if (version.problem_line is None) != self._post.fields_are_known(language):
            self.read(version)
            return
        with self.undo.together():
            if page.edit.text() != version.body:
                page.edit.replace_text(version.body)
            self._post.problems[language] = version.problem_line
            self.change_fields(language, version.metadata, "*")

    # Fields

    def take_edited(self, language: str, new: Metadata, field: str) -> None:
        """Take over what the writer has typed into a field; typing on stays one step."""
        old = self._post.metadata[language]
        self._post.metadata[language] = new
        self.undo.change_fields(language, (old, new), field, self._post.apply_fields)

    def change_fields(self, language: str, new: Metadata, field: str) -> None:
        """Change fields from elsewhere than the writer's keys, as a step of its own."""
        old = self._post.metadata[language]
        if new != old:
            self.undo.end_run()
            self.undo.change_fields(language, (old, new), field, self._post.apply_fields)
            self.undo.end_run()
            self._post.apply_fields(language, new)

    # Looks and rights

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        self._style = style
        self._post.set_style(style)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the post only be read, or be written again."""
        self._read_only = read_only
        self.undo.lock(locked=read_only)
        self.tables.set_read_only(read_only=read_only)
        for page in self._post.pages.values():
            self._set_writable(page)

    def hold_keys(self, *, held: bool) -> None:
        """Take no key, or take them again; nothing looks different: it is for a moment."""
        if held == self._held.held:
            return
        self._held.held = held
        self.tables.hold_keys(held=held)
        for page in self._post.pages.values():
            self._set_writable(page)
        self.keys_held.emit(held)

    def holds_keys(self) -> bool:
        """Return whether no key is taken."""
        return self._held.held

    def flush(self) -> None:
        """Emit ``document_changed`` now for what was typed since the last time."""
        self._text_timer.stop()
        for language in sorted(self._dirty):
            self._dirty.discard(language)
            if language in self._post.pages:
                self.document_changed.emit(language, self.text(language))

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

    def _make(self, version: Version) -> VersionPage:
        page = self._post.add(version)
        self.came.emit(page)
        self.undo.watch(version.language, page.edit)
        return page

    def _connect(self, page: VersionPage) -> None:
        language, edit, title = page.language, page.edit, page.title
        edit.rich_paste = self._rich_paste
        for field in page.fields:
            field.may_undo = self.may_undo
            field.may_redo = self.undo.can_redo
        self._set_writable(page)
        for signal, slot in (
            (edit.text_edited, partial(self._on_edit_text_edited, language)),
            (edit.left, self.text_left),
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
            (title.run_ended, self.undo.end_run),
            *((field.zoom_requested, self.zoom_requested) for field in page.fields),
            *((field.undo_requested, self.undo_requested) for field in page.fields),
            *((field.redo_requested, self.undo.redo) for field in page.fields),
        ):
            self._link(page, signal, slot)

    def _link(self, page: VersionPage | None, signal: _Signal, slot: _Slot) -> None:
        signal.connect(slot)
        self._links.setdefault(page, []).append((signal, slot))

    def _unlink(self, *pages: VersionPage | None) -> None:
        for page in pages:
            for signal, slot in self._links.pop(page, []):
                signal.disconnect(slot)

    def _set_writable(self, page: VersionPage) -> None:
        to_read = page.language in self._to_read
        page.edit.setReadOnly(to_read or not self.is_writable())
        self._held.watch(page)
        page.title.setReadOnly(to_read or not self.fields_are_writable(page.language))

    def _on_edit_text_edited(self, language: str) -> None:
        self._dirty.add(language)
        if not self._text_timer.isActive():
            self._text_timer.start()
        self.text_edited.emit(language)

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring a lent version to the front that one goes into: its tab is not there to click."""
        page = self.page_around(new) if self._lent else None
        if page is not None and page.language != self._front and page.language in self._lent:
            self.bring_front(page.language)

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


class HeldKeys(QObject):
    """Lets no key reach some widgets; nothing looks different: it is for a moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing."""
        super().__init__(parent)
        self.held = False  # ``watch`` those it is true for

    def watch(self, root: QWidget) -> None:
        """Take no key into ``root`` and what is in it while they are held."""
        # Each by itself: a filter for the whole application kills it beside the web engine.
        for widget in (root, *root.findChildren(QWidget)):
            if self.held:
                widget.installEventFilter(self)
            else:
                widget.removeEventFilter(self)

    def let_go(self, root: QWidget) -> None:
        """Leave ``root`` alone: it goes away."""
        for widget in (root, *root.findChildren(QWidget)):
            widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is typed while keys are held; called by Qt."""
        if self.held and event.type() in {QEvent.Type.KeyPress, QEvent.Type.InputMethod}:
            return True
        return super().eventFilter(watched, event)
