# SPDX-License-Identifier: MIT
"""A file somebody sent, as one looks at it before it is taken in."""

from collections.abc import Mapping
from pathlib import Path

from icc_editor.errors import HandoverError
from icc_editor.formats import front_matter
from icc_editor.formats import handover as handover_file
from icc_editor.post.handover import Handover
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.handing_over import HandingOver, Taken
from icc_editor.services.handing_over.plan import TakingPlan
from icc_editor.storage.safe_read import read_file


class Incoming:
    """A post that was handed over; ``post`` is the one it belongs to, None where there is none.

    May be used from any thread, once at a time.
    """

    def __init__(self, handing: HandingOver, handover: Handover, name: str) -> None:
        """Look up where ``handover`` belongs.

        Raises:
            StorageError: The library cannot be read.
        """
        self._handing = handing
        self._handover = handover
        self.name = name
        self.post: PostFolder | None = handing.find(handover)
        self.is_follow_up = self.post is not None and handing.is_follow_up(self.post, handover)

    @property
    def language(self) -> str:
        """Into which language it is translated."""
        return self._handover.target_language

    @property
    def title(self) -> str:
        """What the post is called there, in its source language."""
        source = self._handover.source_language
        return front_matter.read(self._handover.texts.versions[source], source).metadata.title

    @property
    def said(self) -> str:
        """Who sent it and what was written with it; empty when neither is in it."""
        name, words = self._handover.nickname, self._handover.message
        return f"{name}: {words}" if name and words else words or name

    def plan(self, choices: Mapping[str, Choice] | None = None) -> TakingPlan:
        """Return what taking it into its post would do; nothing is written.

        Raises:
            HandoverError: It does not fit the post; the error bears the file's name.
            IccEditorError: As ``HandingOver.plan``.
        """
        assert self.post is not None  # noqa: S101 - else there is nothing to be planned
        try:
            return self._handing.plan(self.post, self._handover, choices or {})
        except HandoverError as error:
            error.name = self.name
            raise

    def take(
        self, choices: Mapping[str, Choice] | None = None, cancelled: CancelCheck | None = None
    ) -> Taken:
        """Take it in: into its post, or as a new one.

        Raises:
            HandoverError: As ``plan``.
            IccEditorError: As ``HandingOver.take`` and ``open``.
        """
        try:
            if self.post is None:
                return self._handing.open(self._handover, cancelled)
            return self._handing.take(self.post, self._handover, choices or {}, cancelled=cancelled)
        except HandoverError as error:
            error.name = self.name
            raise


def look_at(path: Path, handing: HandingOver) -> Incoming:
    """Return what a file holds; nothing is written.

    Raises:
        HandoverError: It cannot be taken in.
        StorageError: It, or the library, cannot be read.
    """
    raw = read_file(path, limit=handover_file.MOST_BYTES + 1)[0]
    return Incoming(handing, HandingOver.look(raw, path.name), path.name)
