# SPDX-License-Identifier: MIT
"""Turns what is wished in the library panel into work on the library."""

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from icc_editor.errors import Cancelled, PostMissing, StorageError
from icc_editor.gui.browser import open_folder
from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import LIBRARY_LANE, Submits
from icc_editor.gui.library.library_model import PostLine, line_of
from icc_editor.gui.library.library_panel import LibraryPanel
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.post_folder import PostFolder, PostSummary, TranslationCount
from icc_editor.storage import post_folder
from icc_editor.storage.bin import BinnedPost
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places

if TYPE_CHECKING:
    from icc_editor.services.translating.counting import TranslationCounts

T = TypeVar("T")
_COUNTING = "counting"  # the lane in which is counted what is left to translate
_UNDO_S = 20
_REFRESH_PAUSE_MS = 400  # after a save, before the list of posts is read again


class HoldsPost(Protocol):
    """What is done to the post that is open goes through the window."""

    def rename(self, path: Path, title: str) -> bool:
        """Rename the post at ``path`` in the window; return False when that is not the way."""
        ...

    def begin_again(self) -> bool:
        """Go to the title of the open post if nothing was written in it; else return False."""
        ...

    def expect_another(self) -> Callable[[], None]:
        """Take no more keys into the open post: another is on its way; return what ends that."""
        ...

    def let_go(self, path: Path) -> bool:
        """Close the post at ``path`` if it is open; return False when its words are not safe."""
        ...

    def make_safe(self, path: Path) -> bool:
        """Save the post at ``path`` if it is open; return whether its file has all its words."""
        ...


class LibraryController(QObject):
    """Lists, finds, makes, copies, renames and bins posts."""

    open_requested = Signal(object)  # path
    terms_known = Signal(object, object)  # names of the posts' categories, of their tags

    def __init__(
        self,
        library: Library,
        panel: LibraryPanel,
        runner: Submits,
        messages: MessageBar,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self._panel = panel
        self._runner = runner
        self._messages = messages
        self._clock = clock
        self.new_language = "en"
        self.open_post: HoldsPost | None = None
        self._is_beginning = False  # a new post is made and opened
        self._shown: tuple[PostSummary, ...] | None = None
        self._counts: TranslationCounts | None = None  # of its lane alone
        self._twins: frozenset[str] = frozenset()  # folders of posts that were told to be copies
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        panel.search_requested.connect(self.search)
        panel.post_chosen.connect(self.open_requested)
        panel.duplicate_requested.connect(self.duplicate)
        panel.rename_requested.connect(self.rename)
        panel.trash_requested.connect(self.trash)
        panel.folder_requested.connect(self._on_panel_folder_requested)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state_changed)

    @Slot()
    def refresh(self) -> None:
        """Read the list of posts again."""
        self._panel.show_looking(looking=True)
        self._runner.submit(
            lambda _cancelled, _progress: self.library.posts(),
            on_success=self._show_posts,
            on_failure=self._on_posts_unread,
            lane=LIBRARY_LANE,
            latest="posts",
        )

    def _on_posts_unread(self, error: Exception) -> None:
        self._panel.show_looking(looking=False)
        self._on_failure(error)

    def look_again(self) -> None:
        """See what other programs brought into the library or took away.

        Nobody asked for it: nothing is said when it fails, nothing done when nothing changed.
        """
        if self._shown is None or not self._panel.window().isVisible():
            return  # it is about to be read, or the window is gone
        self._runner.submit(
            lambda _cancelled, _progress: self.library.posts(),
            on_success=self._show_others,
            on_failure=lambda _error: None,
            lane=LIBRARY_LANE,
            latest="look",
        )

    def _show_others(self, posts: tuple[PostSummary, ...]) -> None:
        if posts == self._shown:
            self._count(posts)  # states of translations are no part of what is listed
        else:
            self._show_posts(posts)

    def _show_posts(self, posts: tuple[PostSummary, ...]) -> None:
        self._shown = posts
        self._panel.show_posts(posts)
        self._tell_twins(posts)
        self._count(posts)
        self.terms_known.emit(
            tuple(dict.fromkeys(term for post in posts for term in post.categories)),
            tuple(dict.fromkeys(term for post in posts for term in post.tags)),
        )

    def _tell_twins(self, posts: tuple[PostSummary, ...]) -> None:
        """Say once which folders are the same post: one was copied by hand."""
        folders: dict[str, list[str]] = {}
        for post in posts:
            folders.setdefault(post.post_id, []).append(post.path.name)
        twins = frozenset(name for names in folders.values() if len(names) > 1 for name in names)
        if twins - self._twins:
            self._messages.show_note(
                self.tr(
                    "These folders are the same post, one was copied from the other: {names}. "
                    "Before one of them is published, you are asked which is a new post."
                ).format(names=", ".join(f"“{name}”" for name in sorted(twins))),
                tone="warn",
            )
        self._twins = twins

    def _count(self, posts: tuple[PostSummary, ...]) -> None:
        """Count what is left to do in translations, and show it once it is known."""
        folders = [post.path for post in posts if len(post.languages) > 1]
        if not folders:
            self._panel.show_left_to_do({})
            return
        self._runner.submit(
            lambda cancelled, _progress: self._counted(folders, cancelled),
            on_success=self._panel.show_left_to_do,
            on_failure=lambda _error: None,  # the list says the rest, and opening a post says why
            lane=_COUNTING,
            latest="translations to do",
        )

    def _counted(
        self, folders: list[Path], cancelled: Callable[[], bool]
    ) -> dict[Path, tuple[TranslationCount, ...]]:
        found: dict[Path, tuple[TranslationCount, ...]] = {}
        for folder in folders:
            if cancelled():
                raise Cancelled
            with contextlib.suppress(StorageError):
                if not post_folder.translation_languages(folder):
                    continue
                if self._counts is None:  # much is loaded for it: not for who translates nothing
                    from icc_editor.services.translating.counting import TranslationCounts

                    self._counts = TranslationCounts()
                if counts := self._counts.of(folder):
                    found[folder] = counts
        return found

    @Slot()
    def check_writable(self) -> None:
        """Say so when the library can only be read, or its own file is damaged."""
        if self.library.damaged:
            self._messages.show_note(
                self.tr(
                    "The file “library.toml” in the library’s folder cannot be read. Your posts "
                    "are all there; only what the program keeps about the library starts anew."
                ),
                tone="warn",
            )
        self._runner.submit(
            lambda _cancelled, _progress: self.library.check_writable(),
            on_success=lambda _none: None,
            on_failure=self._messages.show_error,
            lane=LIBRARY_LANE,
        )

    def sweep(self, places: Places) -> None:
        """Remove what crashes left behind in the library and in ``places``; nothing is said of it.

        To be called once the list is being read: nobody waits for it.
        """

        def work(cancelled: Callable[[], bool], _progress: object) -> None:
            self.library.sweep(cancelled=cancelled)
            places.sweep()

        self._runner.submit(
            work, on_success=lambda _none: None, on_failure=lambda _error: None, lane=LIBRARY_LANE
        )

    @Slot()
    def refresh_soon(self) -> None:
        """Read the list again once the saves pause."""
        self._timer.start()

    @Slot(str)
    def search(self, query: str) -> None:
        """Show which posts hold the words of ``query``."""

        def work(cancelled: Callable[[], bool], _progress: object) -> tuple[PostLine, ...]:
            known = {post.path: post for post in self.library.posts()}
            lines: dict[Path, PostLine] = {}
            for hit in self.library.search(query, cancelled=cancelled):
                summary = known.get(hit.post)
                if summary is not None and hit.post not in lines:
                    lines[hit.post] = _hit_line(summary, hit.snippet, hit.language)
            return tuple(lines.values())

        self._runner.submit(
            work,
            on_success=lambda lines: self._panel.show_hits(query, lines),
            on_failure=self._on_failure,
            lane=LIBRARY_LANE,
            latest="search",
        )

    @Slot()
    def new_post(self) -> None:
        """Make an empty post and open it; one that is open and has no words yet serves as well."""
        if self._is_beginning or (self.open_post is not None and self.open_post.begin_again()):
            return
        when = self._clock().astimezone()
        language = self.new_language
        self._is_beginning = True
        go_on = self.open_post.expect_another() if self.open_post is not None else None

        def begun(_result: object) -> None:
            self._is_beginning = False

        def made(post: PostFolder) -> None:
            self._opened(post)
            self._runner.submit(  # behind what opens it, in the same lane
                lambda _cancelled, _progress: None, on_success=begun, on_failure=begun, lane=LANE
            )

        def failed(error: Exception) -> None:
            if go_on is not None:
                go_on()
            begun(None)
            self._on_failure(error)

        self._runner.submit(
            lambda _cancelled, _progress: self.library.new_post("", language, when),
            on_success=made,
            on_failure=failed,
            lane=LIBRARY_LANE,
        )

    @Slot(object)
    def duplicate(self, path: Path) -> None:
        """Copy a post and open the copy."""
        if not self.may_copy(path):
            return
        when = self._clock().astimezone()
        words = self.tr("{title} (copy)")

        def work() -> PostFolder:
            return self.library.duplicate(
                post_folder.load(path), when, retitle=lambda title: words.format(title=title)
            )

        self._change(work, self._opened)

    def may_copy(self, path: Path) -> bool:
        """Return whether the newest words of a post are on the disk, to be copied; else say so."""
        safe = self.open_post is None or self.open_post.make_safe(path)
        if not safe:
            self._messages.show_note(
                self.tr("The newest words of this post could not be saved, so it was not copied."),
                tone="bad",
            )
        return safe

    @Slot(object, str)
    def rename(self, path: Path, title: str) -> None:
        """Give a post another title."""
        if self.open_post is not None and self.open_post.rename(path, title):
            return  # it is saved, and the list read again, like everything typed
        self._change(
            lambda: self.library.rename(post_folder.load(path), title),
            lambda _post: self.refresh(),
        )

    @Slot(object)
    def trash(self, path: Path) -> None:
        """Move a post to the bin and offer to bring it back."""
        if not self.let_go(path):
            self._messages.show_note(
                self.tr(
                    "The newest words of this post could not be saved, so it was not put into "
                    "the bin."
                ),
                tone="bad",
            )
            return

        def work() -> tuple[str, str]:
            token = self.library.bin.put(post_folder.load(path))
            return token, self._title_in_bin(token)

        def binned(done: tuple[str, str]) -> None:
            token, title = done
            words = self.tr("“{title}” is in the bin.").format(title=title)
            self._messages.show_note(
                words if title else self.tr("The post is in the bin."),
                action=self.tr("Undo"),
                on_action=lambda: self._restore(token),
                seconds=_UNDO_S,
            )
            self.refresh()

        self._change(work, binned)

    def _title_in_bin(self, token: str) -> str:
        """Return the title of a post that was just binned, empty when it has none."""
        with contextlib.suppress(StorageError):  # it is in the bin all the same
            for post in self.library.bin.posts():
                if post.token == token:
                    title = self.library.bin.title(post)
                    return "" if title == post.name else title
        return ""

    @Slot(object)
    def tell_gone(self, path: Path) -> None:
        """Say that a post that was chosen is not there any more, and list those that are."""
        self._messages.show_error(PostMissing(path))
        self._panel.show_open()
        self.refresh()

    def let_go(self, path: Path) -> bool:
        """Close a post if it is open; return False when its words are not safe."""
        return self.open_post is None or self.open_post.let_go(path)

    @Slot()
    def show_bin(self) -> None:
        """Show what is in the bin, to bring it back or to empty it."""

        def work() -> tuple[tuple[BinnedPost, str], ...]:
            posts = sorted(self.library.bin.posts(), key=lambda post: post.when, reverse=True)
            return tuple((post, self.library.bin.title(post)) for post in posts)

        self._change(work, self._show_bin)

    def _show_bin(self, lines: tuple[tuple[BinnedPost, str], ...]) -> None:
        from icc_editor.gui.library.bin_dialog import BinDialog

        dialog = BinDialog(lines, self._panel.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_requested.connect(self._restore)
        dialog.empty_requested.connect(self._empty_bin)
        dialog.open()

    @Slot(object)
    def _empty_bin(self, tokens: tuple[str, ...]) -> None:
        self._change(lambda: self.library.bin.empty(tokens), lambda _none: None)

    @Slot(str)
    def _restore(self, token: str) -> None:
        self._change(lambda: self.library.bin.restore(token), self._opened)

    def _opened(self, post: PostFolder) -> None:
        self._panel.search_field.clear()
        self.refresh()
        self.open_requested.emit(post.path)

    def _change(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runner.submit(
            lambda _cancelled, _progress: work(),
            on_success=then,
            on_failure=self._on_failure,
            lane=LIBRARY_LANE,
        )

    def _on_failure(self, error: Exception) -> None:
        self._messages.show_error(error, action=self.tr("Try again"), on_action=self.refresh)
        if isinstance(error, PostMissing):
            self.refresh()

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()

    @Slot(object)
    def _on_panel_folder_requested(self, path: Path) -> None:
        open_folder(path, self._messages)


def _hit_line(summary: PostSummary, snippet: str, language: str) -> PostLine:
    words = snippet.translate(str.maketrans("", "", "*#`"))  # marks say nothing in a list
    return line_of(summary, snippet=words, found_in=language)
