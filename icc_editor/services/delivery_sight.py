# SPDX-License-Identifier: MIT
"""What one run has seen of the blog, so that nothing is asked twice that is known already.

Every answer kept here is one a guarantee rests on; each says how long it may.  After a request
whose outcome is unknown nothing of it counts: the run asks again, several times.
"""

from datetime import datetime, timedelta
from pathlib import PurePosixPath
from typing import Final

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.post.delivery import (
    Delivery,
    FrozenPicture,
    Receipt,
    Step,
    StepKind,
    StepState,
)
from icc_editor.post.remote_post import RemoteMedia, RemotePost
from icc_editor.services.delivery_partner import partner_of
from icc_editor.services.delivery_surroundings import Surroundings

FRESH: Final = timedelta(seconds=60)
"""How long an answer of the blog stands for the next question, within one run or one sending."""


class Sight:
    """What is known of the blog: used by one run, in one thread."""

    def __init__(self, client: BlogClient, around: Surroundings) -> None:
        """Nothing is known yet and nothing is asked."""
        self._client = client
        self._around = around
        self._post: RemotePost | None = None
        self._post_at: datetime | None = None
        self._looked_at: datetime | None = None
        self._link_at: datetime | None = None
        self._link = ""
        self._shelf: tuple[RemoteMedia, ...] | None = None

    # -- our own post ---------------------------------------------------------------------------

    def read(self, delivery: Delivery) -> RemotePost:
        """Ask for our post as it is now."""
        self._post = self._client.get(delivery.remote_id)
        self._post_at = self._around.clock()
        return self._post

    def last_read(self) -> RemotePost | None:
        """Return our post if it was read a moment ago and not edited by us since."""
        return self._post if self._fresh(self._post_at) else None

    def forget(self) -> None:
        """Forget how our post was: it is about to be edited."""
        self._post = None

    # -- posts that bear our name ---------------------------------------------------------------

    def find(self, delivery: Delivery) -> tuple[RemotePost, ...]:
        """Look for posts that bear this delivery's marker or slug, newest first."""
        found = self._client.find_all(delivery.marker, delivery.draft_slug)
        self._looked_at = self._around.clock()
        return found

    def looked_lately(self) -> bool:
        """Return whether this very run looked for them a moment ago."""
        return self._fresh(self._looked_at)

    # -- pictures -------------------------------------------------------------------------------

    def picture(self, delivery: Delivery, picture: FrozenPicture) -> RemoteMedia | None:
        """Return the picture if it is on the blog already, asking only where it may be.

        Its name is made of its bytes and its post, so nobody else's bears it: while no version of
        the post was ever on this blog and nothing of this delivery ever left, it cannot be there.
        """
        same = {theirs.file for theirs in delivery.pictures if theirs.name == picture.name}
        for step in delivery.steps:
            if step.subject in same and step.address:  # the same file in two folders
                return RemoteMedia(step.result, step.address, picture.name)
        others = self._sent_by_others(delivery, picture)
        for other, step in others:
            if step.state is StepState.DONE and step.address and self._recent(other.receipt):
                return RemoteMedia(step.result, step.address, picture.name)
        untried = delivery.attempts <= 1 and not delivery.remote_id and not delivery.known_there
        if untried and not others:
            return None
        return self.shelved(picture)

    def shelved(self, picture: FrozenPicture) -> RemoteMedia | None:
        """Return the picture if it is among the blog's newest, which are listed once for all."""
        if self._shelf is None:
            self._shelf = self._client.find_all_media("")
        stem = PurePosixPath(picture.name).stem
        return next((media for media in self._shelf if media.name.startswith(stem)), None)

    def _sent_by_others(
        self, delivery: Delivery, picture: FrozenPicture
    ) -> list[tuple[Delivery, Step]]:
        place = (delivery.endpoint, delivery.blog_id, picture.name)
        return [
            (other, step)
            for other in self._around.outbox.list()
            if other.id != delivery.id
            for theirs in other.pictures
            if (other.endpoint, other.blog_id, theirs.name) == place
            for step in other.steps
            if step.kind is StepKind.UPLOAD and step.subject == theirs.file and step.sent
        ]

    # -- the other version ----------------------------------------------------------------------

    def partner_address(self, delivery: Delivery) -> str:
        """Return where readers find the other version, as the blog says; empty when nowhere.

        Raises:
            BlogError: The blog could not be asked.
        """
        if self._link and self._fresh(self._link_at):
            return self._link
        partner = partner_of(delivery, self._around.outbox)
        receipt = partner.receipt if partner is not None else None
        if receipt is not None and self._recent(receipt):
            self._link = receipt.link if receipt.status == "publish" else ""
            self._link_at = receipt.confirmed
            return self._link
        self._link = self._asked(receipt.remote_id if receipt else delivery.partner_remote_id)
        self._link_at = self._around.clock()
        return self._link

    def _asked(self, remote_id: str) -> str:
        if not remote_id:
            return ""
        try:
            post = self._client.get(remote_id)
        except errors.RemoteMissing:
            return ""
        return post.link if post.status == "publish" else ""

    # -- how long it counts ---------------------------------------------------------------------

    def _recent(self, receipt: Receipt | None) -> bool:
        return receipt is not None and self._fresh(receipt.confirmed)

    def _fresh(self, moment: datetime | None) -> bool:
        """Return whether it was a moment ago; a clock set back makes nothing fresh."""
        return moment is not None and timedelta() <= self._around.clock() - moment < FRESH
