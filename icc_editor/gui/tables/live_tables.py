# SPDX-License-Identifier: MIT
"""The files of a post's results tables as the window has them: what is not saved yet included."""

from collections.abc import Callable, Mapping
from pathlib import Path

from icc_editor.gui.editing.open_tables import OpenTables
from icc_editor.gui.editing.post_tables import Contents
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.post_tables import raw_tables


class LiveTables:
    """Gives the tables of the open post from the window, those of any other from the disk."""

    def __init__(self, post: Callable[[], PostFolder | None], tables: OpenTables) -> None:
        """``post`` returns the open one, whose tables are in ``tables``."""
        self._post = post
        self._tables = tables
        self._known: dict[str, tuple[Contents, bytes]] = {}

    def __call__(self, folder: Path) -> Mapping[str, bytes]:
        """Return the bytes of each table of the post in ``folder``, by name; from any thread.

        They say the same as its file does, or will, not always in the same words.
        """
        post = self._post()
        if post is None or post.path != folder:
            return raw_tables(folder)
        known, files = self._known, dict[str, tuple[Contents, bytes]]()
        for name, contents in self._tables.all().items():
            before = known.get(name)
            same = before is not None and before[0] is contents
            files[name] = before if before is not None and same else (contents, _file(contents))
        self._known = files
        return {name: raw for name, (_contents, raw) in files.items()}


def _file(contents: Contents) -> bytes:
    if isinstance(contents, bytes):
        return contents
    from icc_editor.formats import table_toml  # most posts have no table

    return table_toml.new(contents).raw
