# SPDX-License-Identifier: MIT
"""What belongs to one publication, so that nothing of it shows in another."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.publishing.publish_choice import PublishChoice, VersionLine
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery
from icc_editor.post.job import CancelCheck, Progress, ProgressSink
from icc_editor.post.post_folder import PostFolder

if TYPE_CHECKING:
    from icc_editor.gui.publishing.publish_view import PublishView
    from icc_editor.services.publish_summary import PublishSummary
    from icc_editor.services.publishing import Publishing

SENDING_LANE = "sending"
ASKING_LANE = "asking the blog"
DISK_LANE = "publishing, on the disk"  # never waits for a blog that does not answer

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class PublishingRun:
    """One publication, from the button to the receipt; its callbacks go by it.

    ``view`` is None once it was closed; what is on its way goes on all the same, ``progress`` being
    how far it is.  ``front`` is the version the writer had before the eyes.  ``ids`` is what is in
    the outbox of it, ``conflict_id`` the one somebody's edit holds, ``settled`` says how that was
    decided, ``asked_secrets`` the accounts whose missing password was asked for, ``unasked`` those
    whose blog the writer does not wait for.  ``choice`` is what was last asked about, ``stands_on``
    the accounts on whose blogs the post is.  ``taking_back``: it is to be a draft again.
    """

    post: PostFolder
    titles: tuple[VersionLine, ...]
    front: str = ""
    taking_back: bool = False
    view: "PublishView | None" = None
    accounts: tuple[Account, ...] = ()
    stands_on: tuple[str, ...] = ()
    choice: PublishChoice | None = None
    summary: "PublishSummary | None" = None
    ids: tuple[str, ...] = ()
    conflict_id: str = ""
    settled: str = ""
    progress: Progress = field(default_factory=lambda: Progress(0, 0))
    asking: Job | None = None
    sending: Job | None = None
    asked_secrets: set[str] = field(default_factory=set)
    unasked: set[str] = field(default_factory=set)

    @property
    def title(self) -> str:
        """Return the post's title in the first language that has one."""
        return next((line.title for line in self.titles if line.title), "")

    def is_sending(self) -> bool:
        """Return whether it is on its way."""
        return self.sending is not None and not self.sending.is_done()


@dataclass(eq=False, slots=True)
class PublishingMeans:
    """What every publication works with, and what it asked of blogs."""

    publishing: "Callable[[], Publishing]"
    accounts: Callable[[], tuple[Account, ...]]
    waiting: Callable[[], tuple[Delivery, ...]]
    runner: Submits
    messages: MessageBar
    clock: Callable[[], datetime]
    _jobs: list[Job] = field(default_factory=list)

    def submit(
        self,
        work: Callable[[CancelCheck, ProgressSink], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        lane: str = ASKING_LANE,
        progress: Callable[[Progress], None] | None = None,
        latest: str = "",
    ) -> Job:
        """Run ``work`` off the GUI thread and return its job."""
        job = self.runner.submit(
            work,
            on_success=then,
            on_failure=failed,
            on_progress=progress,
            lane=lane,
            latest=latest,
        )
        if lane != DISK_LANE:
            self._jobs = [*(known for known in self._jobs if not known.is_done()), job]
        return job

    def abandon(self) -> None:
        """Ask blogs for nothing any more; what is on its way stays in the outbox.

        What is to be written on this computer is written.
        """
        for job in self._jobs:
            job.abandon()
