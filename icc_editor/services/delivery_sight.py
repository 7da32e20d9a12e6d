# SPDX-License-Identifier: MIT
"""What one run has seen of the blog, so that nothing is asked twice that is known already.

Every answer kept here is one a guarantee rests on; each says how long it may.  After a request
whose outcome is unknown nothing of it counts: the run asks again, several times.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from typing import Final

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.post.delivery import (
    Delivery,
    FrozenPicture,
    Partner,
    Receipt,
    Step,
    StepKind,
    StepState,
)
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import RemoteMedia, RemotePost
from icc_editor.services.delivery_partner import known_partners, siblings
from icc_editor.services.delivery_surroundings import Surroundings

FRESH: Final = timedelta(seconds=60)
"""How long an answer of the blog stands for the next question, within one run or one sending."""


class Sight:
    """What is known of the blog: used by one run, in one thread."""

    def __init__(self, client: BlogClient, around: Surroundings) -> None:
        """Nothing is known yet and nothing is asked."""
        self._client = client
        self._around = around
        self._looked_at: datetime | None = None
        self._posts: dict[str, tuple[RemotePost | errors.RemoteError, datetime]] = {}
        self._shelf: tuple[RemoteMedia, ...] | None = None

    # -- posts, ours and those of the other versions ----------------------------------------------

    def read(self, remote_id: str) -> RemotePost:
        """Ask for a post as it is now.

        Raises:
            RemoteMissing: It is not there.
            RoleTooLow: This account may not read it.
            BlogError: The blog could not be asked.
        """
        found: RemotePost | errors.RemoteError
        try:
            found = self._client.get(remote_id)
        except (errors.RemoteMissing, errors.RoleTooLow) as error:
            found = error
        self._posts[remote_id] = (found, self._around.clock())
        return self.lately(remote_id)

    def lately(self, remote_id: str) -> RemotePost:
        """Return a post as it was a moment ago, asking only if it was not; raises as ``read``."""
        if not self.seen(remote_id):
            return self.read(remote_id)
        found, _when = self._posts[remote_id]
        if isinstance(found, errors.RemoteError):
            raise found
        return found

    def seen(self, remote_id: str) -> bool:
        """Return whether a post was read a moment ago and not edited by us since."""
        known = self._posts.get(remote_id)
        return known is not None and self._fresh(known[1])

    def forget(self, remote_id: str) -> None:
        """Forget how a post was: it is about to be edited."""
        self._posts.pop(remote_id, None)

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
            if step.state is StepState.DONE and step.address and self.recent(other.receipt):
                return RemoteMedia(step.result, step.address, picture.name)
        untried = delivery.attempts <= 1 and not delivery.remote_id and not delivery.known_there
        if untried and not others and not self._forgotten(delivery):
            return None
        return self.shelved(picture)

    def shelved(self, picture: FrozenPicture) -> RemoteMedia | None:
        """Return the picture if it is among the blog's newest, which are listed once for all."""
        if self._shelf is None:
            self._shelf = self._client.find_all_media("")
        stem = PurePosixPath(picture.name).stem
        return next((media for media in self._shelf if media.name.startswith(stem)), None)

    def _forgotten(self, delivery: Delivery) -> bool:
        """Return whether a version stands on the blog of whose pictures the outbox knows none."""
        remembered = {
            other.language
            for other in siblings(delivery, self._around.outbox)
            if all(step.subject for step in other.steps if step.kind is StepKind.UPLOAD)
        }
        return not remembered.issuperset(partner.language for partner in delivery.partners)

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

    # -- the other versions ---------------------------------------------------------------------

    def partners(self, delivery: Delivery) -> tuple[Partner, ...]:
        """Return the other versions, each with where readers find it as the blog says.

        Raises:
            BlogError: The blog could not be asked.
        """
        noted = {
            known.language: known
            for known in self._around.publications(delivery)
            if known.language != delivery.language
        }
        partners = known_partners(delivery, self._around.outbox, noted.values())
        receipts = {
            other.language: other.receipt
            for other in siblings(delivery, self._around.outbox)
            if other.receipt is not None and self.recent(other.receipt)
        }
        return tuple(
            replace(partner, link=self._address(partner, receipts, noted)) for partner in partners
        )

    def _address(
        self, partner: Partner, receipts: Mapping[str, Receipt], noted: Mapping[str, Publication]
    ) -> str:
        receipt, known = receipts.get(partner.language), noted.get(partner.language)
        if receipt is not None and receipt.remote_id == partner.remote_id:
            return receipt.link if receipt.status == "publish" else ""
        try:
            post = self.lately(partner.remote_id)
        except errors.RemoteMissing:
            return ""
        except errors.RoleTooLow:
            # A colleague's post this account may not open: what the blog said to whoever sent it.
            return known.link if known is not None and known.status == "publish" else ""
        return post.link if post.status == "publish" else ""

    # -- how long it counts ---------------------------------------------------------------------

    def recent(self, receipt: Receipt | None) -> bool:
        """Return whether the blog confirmed it a moment ago."""
        return receipt is not None and self._fresh(receipt.confirmed)

    def _fresh(self, moment: datetime | None) -> bool:
        """Return whether it was a moment ago; a clock set back makes nothing fresh."""
        return moment is not None and timedelta() <= self._around.clock() - moment < FRESH
