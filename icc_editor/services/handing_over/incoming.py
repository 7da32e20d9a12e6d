# SPDX-License-Identifier: MIT
"""A file somebody sent, as one looks at it before it is taken in, whatever kind it is."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path

from icc_editor.errors import HandoverError, OtherPost
from icc_editor.formats import front_matter
from icc_editor.formats import handover as handover_file
from icc_editor.post.bilingual import Bilingual
from icc_editor.post.handover import Handover
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.exchanging import Exchanging
from icc_editor.services.handing_over.handing_over import HandingOver, Taken
from icc_editor.services.handing_over.plan import TakingPlan
from icc_editor.storage import post_folder
from icc_editor.storage.safe_read import read_file

Choices = Mapping[str, Choice]


class Incoming(ABC):
    """A file called ``name``; ``post`` is the one it belongs to, None where it makes a new one.

    ``language`` is the one it is translated into.  May be used from any thread, once at a time.
    """

    is_follow_up = False
    """Whether the post came from the sender: then its source follows the file."""

    is_of_copy = False
    """Whether the file names another post, and only its texts say that it is of this one."""

    def __init__(self, name: str, post: PostFolder | None, language: str) -> None:
        self.name = name
        self.post = post
        self.language = language

    @property
    def post_id(self) -> str:
        """Which post it is of; empty when the file does not say."""
        return ""

    @property
    @abstractmethod
    def title(self) -> str:
        """What the post is called there, in its source language."""

    @property
    def said(self) -> str:
        """Who sent it and what was written with it; empty when neither is in it."""
        return ""

    def plan(self, choices: Choices | None = None) -> TakingPlan:
        """Return what taking it into its post would do; nothing is written.

        Raises:
            HandoverError: It does not fit the post; the error bears the file's name.
            IccEditorError: As ``HandingOver.plan`` and ``Exchanging.plan``.
        """
        try:
            return self._plan(choices or {})
        except HandoverError as error:
            error.name = self.name
            raise

    def take(self, choices: Choices | None = None, cancelled: CancelCheck | None = None) -> Taken:
        """Take it in: into its post, or as a new one.

        Raises:
            HandoverError: As ``plan``.
            IccEditorError: As ``HandingOver.take`` and ``open``, and ``Exchanging.take``.
        """
        try:
            return self._take(choices or {}, cancelled)
        except HandoverError as error:
            error.name = self.name
            raise

    @abstractmethod
    def _plan(self, choices: Choices) -> TakingPlan: ...

    @abstractmethod
    def _take(self, choices: Choices, cancelled: CancelCheck | None) -> Taken: ...


class IncomingPost(Incoming):
    """A post that was handed over."""

    def __init__(self, handing: HandingOver, handover: Handover, name: str) -> None:
        """Look up where ``handover`` belongs.

        Raises:
            StorageError: The library cannot be read.
        """
        super().__init__(name, handing.find(handover), handover.target_language)
        self._handing = handing
        self._handover = handover
        self.is_follow_up = self.post is not None and handing.is_follow_up(self.post, handover)

    @property
    def post_id(self) -> str:
        """Which post it is of."""
        return self._handover.post_id

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

    def _plan(self, choices: Choices) -> TakingPlan:
        assert self.post is not None  # noqa: S101 - else there is nothing to be planned
        return self._handing.plan(self.post, self._handover, choices)

    def _take(self, choices: Choices, cancelled: CancelCheck | None) -> Taken:
        if self.post is None:
            return self._handing.open(self._handover, cancelled)
        return self._handing.take(self.post, self._handover, choices, cancelled=cancelled)


class IncomingTable(Incoming):
    """A translation another program, or a reader, changed: PO, XLIFF, HTML or DOCX."""

    def __init__(
        self, exchanging: Exchanging, returned: Bilingual, name: str, post: PostFolder
    ) -> None:
        """Take ``returned`` to be of ``post``."""
        super().__init__(name, post, exchanging.language_into(post, returned))
        self._exchanging = exchanging
        self._returned = returned
        self._post = post
        self.is_of_copy = returned.post_id not in ("", post.post_id)

    @property
    def title(self) -> str:
        """What the post is called there; the file's name where it does not say."""
        return self._returned.title or self.name

    def _plan(self, choices: Choices) -> TakingPlan:
        return self._exchanging.plan(self._post, self._returned, choices, self.language)

    def _take(self, choices: Choices, cancelled: CancelCheck | None) -> Taken:
        del cancelled  # it takes no time
        plan = self._exchanging.take(self._post, self._returned, choices, self.language)
        return Taken(post_folder.load(self._post.path), plan)  # the language may be new


def look_at(
    path: Path, handing: HandingOver, exchanging: Exchanging, opened: PostFolder | None
) -> Incoming:
    """Return what a file holds; nothing is written.

    A file of another program that does not say of which post it is belongs to the ``opened`` one;
    so does one of a post that is not in the library, when its texts are those of the opened one.

    Raises:
        HandoverError: It cannot be taken in.
        ExchangeError: As before, of another program's file.
        OtherPost: The post such a file is of is not in the library.
        TranslationDamaged: The states of the opened post's translation cannot be read.
        StorageError: It, or the library, cannot be read.
    """
    raw = read_file(path, limit=handover_file.MOST_BYTES + 1)[0]
    if path.suffix.lower() == handover_file.SUFFIX or handover_file.is_one(raw):
        return IncomingPost(handing, HandingOver.look(raw, path.name), path.name)
    returned = Exchanging.look(raw, path.name)
    post = handing.find_post(returned.post_id) if returned.post_id else opened
    if post is None and opened is not None and exchanging.is_copy(opened, returned):
        post = opened
    if post is None:
        raise OtherPost(path.name)
    return IncomingTable(exchanging, returned, path.name, post)
