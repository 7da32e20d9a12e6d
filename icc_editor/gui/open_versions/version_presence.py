# SPDX-License-Identifier: MIT
"""A version that came with a step goes when the step is taken back, and comes again with it."""

from icc_editor.gui.editing.post_steps import Step
from icc_editor.gui.open_versions.post_pages import PostPages


class VersionPresence(Step):
    """A version came into the post: its file with it, and what is kept of its translation."""

    def __init__(self, pages: PostPages, language: str) -> None:
        """The step is done: the version is there."""
        super().__init__([language])
        self._pages = pages
        self._language = language
        self._is_moving = False

    def take_back(self) -> None:
        """Let the version go."""
        self._wish(there=False)

    def repeat(self) -> None:
        """Let it come again as it was when it went."""
        self._wish(there=True)

    def without(self, version: str) -> Step | None:
        """Stay when the version goes or comes with this very step; else it is void as others are.

        Somebody else may have written what is there by then.
        """
        return self if self._is_moving else super().without(version)

    def _wish(self, *, there: bool) -> None:
        self._is_moving = True
        try:
            self._pages.presence_wished.emit(self._language, there)
        finally:
            self._is_moving = False
