# SPDX-License-Identifier: MIT
"""Keeps the posts written last at hand: with their undo steps, carets and places in the text."""

from PySide6.QtWidgets import QWidget

from icc_editor.gui.writing_panel.post_pages import PostPages

MOST_POSTS = 10
MOST_CHARACTERS = 1_000_000


class PostShelf(QWidget):
    """Holds the pages of posts that are not shown; never shown itself.

    Ten posts are more than anybody goes back and forth between, and cost about a megabyte each (an
    English and a Khmer version of five hundred words; ``benchmarks/post_shelf.py``).  A million
    characters, some three hundred printed pages, bound what very long posts cost.  Those left
    longest ago go first; of a post that went, only the undo steps and the place are lost.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._kept: dict[str, PostPages] = {}  # the one put down last stands last

    def put(self, pages: PostPages) -> None:
        """Keep the pages of a post."""
        self._drop(pages.key)
        pages.move_to(self)
        self._kept[pages.key] = pages
        while len(self._kept) > MOST_POSTS or self._characters() > MOST_CHARACTERS:
            self._drop(next(iter(self._kept)))

    def take(self, key: str) -> PostPages | None:
        """Return the pages of a post, None when they are not here; they are the caller's then."""
        return self._kept.pop(key, None)

    def keys(self) -> tuple[str, ...]:
        """Return which posts are here, the one left longest ago first."""
        return tuple(self._kept)

    def clear(self) -> None:
        """Keep nothing."""
        for key in self.keys():
            self._drop(key)

    def _drop(self, key: str) -> None:
        pages = self._kept.pop(key, None)
        if pages is not None:
            pages.drop_all()

    def _characters(self) -> int:
        return sum(pages.length() for pages in self._kept.values())
