# SPDX-License-Identifier: MIT
"""What the window looked like and what was open in it, kept from one start to the next."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray

    from icc_editor.gui.editing.editing_controller import EditingController
    from icc_editor.gui.editing.open_post import OpenPostFollower
    from icc_editor.gui.panes import Panes
    from icc_editor.gui.parts import Parts
    from icc_editor.gui.tables.table_controller import TableController


class WindowSession:
    """Puts back and remembers the places of the panels, the open post, its caret and table."""

    def __init__(
        self,
        parts: "Parts",
        library: Path,
        panes: "Panes",
        editing: "EditingController",
        follower: "OpenPostFollower",
        language: Callable[[], str],
        tables: "TableController",
    ) -> None:
        """Work for the window over ``library``; ``language`` tells the version in front."""
        self._parts = parts
        self._library = library
        self._panes = panes
        self._editing = editing
        self._follower = follower
        self._language = language
        self._tables = tables

    def restore_panels(self) -> None:
        """Lay the panels out as they were."""
        self._panes.restore(self._parts.preferences, self._parts.session)

    def reopen(self, without: Callable[[], None]) -> None:
        """Open the post that was open last; ``without`` is called where there is none any more."""
        current = self._parts.preferences.current
        last = Path(current.last_post) if current.last_post else None
        if last is not None and last.parent == self._library:
            self._editing.open_post(
                last, current.last_language, on_gone=without, then=self._reopen_table
            )
        else:
            without()

    def _reopen_table(self) -> None:
        post = self._editing.post()
        if post is not None and (name := self._parts.session.table(post.post_id)):
            self._tables.reopen(name)

    def remember(self, geometry: "QByteArray", *, opening: bool) -> None:
        """Note everything; while a post is ``opening`` still, it stays the last one."""
        post = self._editing.post()
        preferences, session = self._parts.preferences, self._parts.session
        session.set_bytes("geometry", geometry)
        self._panes.remember(preferences, session)
        self._follower.remember_caret()
        if post is not None:
            session.set_table(post.post_id, self._tables.name())
        session.flush()
        if not opening:
            last = "" if post is None else str(post.path)
            preferences.change(last_post=last, last_language=self._language())
        preferences.change(library=str(self._library))
