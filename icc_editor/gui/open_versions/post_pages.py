# SPDX-License-Identifier: MIT
"""One post while it is written: the pages and fields of its versions, its tables, its undo steps.

The panel shows one post at a time; what it shows may be put on a shelf and taken up again, by the
same panel or by one that speaks another language.  So nothing here knows the panel.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icc_editor.gui.editing.post_steps import StepOrder
from icc_editor.gui.editing.post_tables import PostTables
from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from icc_editor.storage.stored_parts import StoredPart

MOST_POSTS = 10
MOST_CHARACTERS = 1_000_000


class PostPages(QObject):
    """One post's pages, fields and steps; the first two by language."""

    fields_changed = Signal(str, object)  # language, Metadata: by a step or from elsewhere
    presence_wished = Signal(str, bool)  # by a step: language; whether its file shall be there

    def __init__(self, key: str, style: TextStyle, parent: QObject | None = None) -> None:
        """``key`` names the post; empty when nobody will ask for these pages again."""
        super().__init__(parent)
        self.key = key
        self.pages: dict[str, VersionPage] = {}
        self.metadata: dict[str, Metadata] = {}
        self.problems: dict[str, int | None] = {}  # the line that keeps fields from being read
        self.taken_out: dict[str, tuple[StoredPart, ...]] = {}  # by steps that can bring them back
        self.tables = PostTables(self)
        self.steps = StepOrder()
        self._style = style

    def add(self, version: Version) -> VersionPage:
        """Make the page of a version; it has no parent until it is shown somewhere."""
        page = self.pages[version.language] = VersionPage(version.language, self._style)
        self.read(version)
        return page

    def read(self, version: Version) -> None:
        """Show what is in a version's file; the steps before do not fit it."""
        page = self.pages[version.language]
        page.edit.set_text(version.body)
        self.problems[version.language] = version.problem_line
        self.show_fields(version.language, version.metadata)

    def drop(self, language: str) -> None:
        """Take away a version that is no longer there, and its steps."""
        page = self.pages.pop(language)
        del self.metadata[language], self.problems[language]
        self.steps.forget(language)
        page.hide()
        page.deleteLater()

    def drop_all(self) -> None:
        """Take everything away; these pages are of no more use."""
        for language in tuple(self.pages):
            self.drop(language)
        self.deleteLater()

    def sort(self, languages: tuple[str, ...]) -> None:
        """Bring the pages into the order of the tabs."""
        self.pages = {language: self.pages[language] for language in languages}

    def move_to(self, parent: QWidget) -> None:
        """Give everything to another owner; the pages are hidden until they are shown there."""
        self.setParent(parent)
        for page in self.pages.values():
            page.hide()
            page.setParent(parent)

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        if style != self._style:
            self._style = style
            for page in self.pages.values():
                page.set_style(style)

    def fields_are_known(self, language: str) -> bool:
        """Return whether the fields of a version could be read."""
        return self.problems.get(language, 0) is None

    def apply_fields(self, language: str, metadata: Metadata) -> None:
        """Take over changed fields and tell of them."""
        self.show_fields(language, metadata)
        self.fields_changed.emit(language, metadata)

    def show_fields(self, language: str, metadata: Metadata) -> None:
        """Take over fields as they were read."""
        self.metadata[language] = metadata
        self.pages[language].title.set_text(metadata.title)

    def length(self) -> int:
        """Return how many characters the texts have, about."""
        return sum(page.edit.document().characterCount() for page in self.pages.values())


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
