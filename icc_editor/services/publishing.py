# SPDX-License-Identifier: MIT
"""Publishing: show what would be sent, freeze it, bring it to the blog, keep the receipt.

All of it blocks and is meant for a worker thread.  Only the holder of the outbox lock advances
deliveries; whoever comes second gets ``AlreadyOpen``.
"""

import html
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from icc_editor import errors
from icc_editor.blog.opening import OpenClient
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery, DeliveryState, marker_for
from icc_editor.post.job import CancelCheck, ProgressSink, never_cancelled, no_progress
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.blog_access import BlogAccess
from icc_editor.services.blog_names import known_as
from icc_editor.services.checking import CleanPicture, DrawChart
from icc_editor.services.delivery_content import composed
from icc_editor.services.delivery_plan import Patience, made_anew, taken_over
from icc_editor.services.delivery_surroundings import Surroundings, Wait, wait_or_cancel
from icc_editor.services.freezing import deliveries_of, random_slug
from icc_editor.services.preparing import Preparing, Renderer
from icc_editor.services.publish_summary import PublishChoices, PublishSummary
from icc_editor.services.receipts import check_place, note_links, on_same_blog, record
from icc_editor.services.sending import Sending
from icc_editor.services.taking_here import take_here
from icc_editor.services.withdrawing import Withdrawing, given_up
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import CredentialStore
from icc_editor.storage.outbox import Outbox


@dataclass(frozen=True, slots=True)
class PublishConflict:
    """Two texts of one post, as markup: what would be sent, and what stands on the blog."""

    delivery_id: str
    languages: tuple[str, ...]
    our_title: str
    ours: str
    their_title: str
    theirs: str
    their_link: str
    modified: datetime


class Publishing:
    """The verbs of publishing.  Holds no text and no connection; safe to use from any thread."""

    def __init__(
        self,
        outbox: Outbox,
        accounts: AccountBook,
        credentials: CredentialStore,
        rendering: Renderer,
        open_client: OpenClient,
        clock: Callable[[], datetime],
        *,
        clean_picture: CleanPicture,
        draw_chart: DrawChart,
        patience: Patience | None = None,
        wait: Wait = wait_or_cancel,
    ) -> None:
        """Take the parts; ``clock`` gives UTC.

        ``clean_picture`` is ``Pictures.cleaned``, ``draw_chart`` is ``Charts.draw``.
        """
        self._outbox = outbox
        self._rendering = rendering
        self._clock = clock
        self._clean = clean_picture
        self._draw = draw_chart
        self._access = BlogAccess(accounts, credentials, open_client, clock)
        self._withdrawing = Withdrawing(outbox, self._access)
        around = Surroundings(
            outbox,
            clock,
            check_place,
            record,
            on_same_blog,
            note_links,
            patience or Patience(),
            wait,
        )
        self._sending = Sending(self._access, around, self._withdrawing)

    # -- before ---------------------------------------------------------------------------------

    def summary(
        self,
        post: PostFolder,
        languages: tuple[str, ...],
        account: Account,
        choices: PublishChoices | None = None,
        cancelled: CancelCheck = never_cancelled,
        *,
        asks: bool = True,
    ) -> PublishSummary:
        """Return what would be sent; a blog that cannot be asked is no obstacle.

        Without ``asks`` it is not asked at all: what the account remembers of it has to do.

        Raises:
            StorageError: The post cannot be read.
            WorkerError: It cannot be rendered.
            Cancelled: The user stopped it.
        """
        choices = choices or PublishChoices()
        access = self._access
        facts = access.facts(account, cancelled) if asks else access.remembered(account)
        post = replace(post, publications=known_as(post.publications, account.endpoint))
        made = Preparing(
            post,
            account,
            facts,
            choices,
            render=self._rendering,
            clean=self._clean,
            draw=self._draw,
            now=self._clock(),
            cancelled=cancelled,
        ).prepare(languages)
        can = facts.capabilities
        return PublishSummary(
            account=account,
            facts=facts,
            mode=choices.mode,
            versions=made.versions,
            for_review=can is not None and not can.publish,
            library_path=str(post.path.parent),
            post_id=post.post_id,
            post_folder=str(post.path),
            timings=made.timings,
            publications=post.publications,
            prepared=made.prepared,
            apart=made.apart.posts,
            may_take_back=made.apart.may_take_back,
            takes_back=made.apart.takes_back,
            underway=self._is_underway(post, languages, account),
        )

    def enqueue(
        self, summary: PublishSummary, cancelled: CancelCheck = never_cancelled
    ) -> tuple[Delivery, ...]:
        """Freeze what the writer saw and said yes to; nothing of it is sent yet.

        An older delivery of the same version that never began is replaced; one that was given up
        is first removed from the blog.

        Raises:
            MetadataError: The checklist has an error; ``field`` is its code.
            DeliveryUnderway: The same version is being sent to the same blog.
            BlogError: What was given up cannot be removed now.
            CredentialError: The secret for that cannot be had.
            Cancelled: The user stopped that.
            ReadOnlyPlace: The post's folder could not take the receipt.
            StorageError: That or the outbox cannot be written; nothing of it stays there.
        """
        if summary.blocked:
            raise errors.MetadataError(summary.blocked[0].code, "")
        made = deliveries_of(summary, self._clock())
        check_place(made[0])
        blog = (summary.account.endpoint, summary.account.blog_id)
        # Both texts in one post bear the first one's marker, and stand for the other as well.
        self._make_way(
            {marker_for(summary.post_id, v.language, *blog) for v in summary.versions}, cancelled
        )
        added = list[Delivery]()
        try:
            for delivery, part in zip(made, summary.prepared, strict=True):
                self._outbox.add(delivery, dict(part.data))
                added.append(delivery)
        except errors.StorageError:
            for delivery in added:
                self._outbox.remove(delivery.id)
            raise
        return made

    # -- sending --------------------------------------------------------------------------------

    def send(
        self,
        delivery_ids: tuple[str, ...],
        progress: ProgressSink = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> tuple[Delivery, ...]:
        """Bring deliveries to their blog, one after the other, and link them to each other.

        Versions that stand there already are linked to them as well.  Every one that comes back
        has a receipt; one that is WAITING all the same has only its note here (``unnoted``), links
        or tidying left, which the next ``resume_all`` does.

        Raises:
            StorageError: The post's folder could not take a receipt, and nothing was sent; or the
                outbox cannot be written.
            AlreadyOpen: Another instance is sending.
            Cancelled: The user stopped it; all can be resumed or cancelled.
            BlogError: See ``advance``; what was finished before has its receipt.
        """
        return self._sending.send(delivery_ids, progress, cancelled)

    def advance(
        self,
        delivery_id: str,
        progress: ProgressSink = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Delivery:
        """Bring one delivery as far as it gets, and link the versions that stand there to it.

        One that comes back ``unnoted`` is on the blog; its receipt could not be noted here yet.

        Raises:
            AlreadyOpen: Another instance is sending.
            Cancelled: The user stopped it; it can be resumed or cancelled.
            ServerBusy: It asked to be left alone a while longer; nothing was sent.
            BlogError: Recorded in the delivery: it WAITS, or is HELD for the writer's choice.
            CredentialError: The secret cannot be had; it WAITS, or is HELD.
            StorageError: The post's folder could not take a receipt, and nothing was sent; or the
                outbox cannot be written.
        """
        return self._sending.advance(delivery_id, progress, cancelled)

    def resume_all(
        self,
        progress: ProgressSink = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> tuple[Delivery, ...]:
        """Go on with everything that waits; return each as far as it got.

        Errors stay recorded in the deliveries; those HELD wait for the writer and are not touched.
        A fault of the program's own holds the delivery it met and stops no other.

        Raises:
            AlreadyOpen: Another instance is sending.
            Cancelled: The user stopped it.
        """
        return self._sending.resume_all(progress, cancelled)

    def waiting(self) -> tuple[Delivery, ...]:
        """Return what is in the outbox and not finished, oldest first."""
        return self._outbox.waiting()

    # -- the writer's choices -------------------------------------------------------------------

    def conflict(self, delivery_id: str) -> PublishConflict | None:
        """Return both texts of a delivery held by somebody's edit; None when it is not."""
        delivery = self._outbox.get(delivery_id)
        theirs = self._outbox.theirs(delivery)
        if theirs is None or delivery.error != errors.RemoteConflict.__name__:
            return None
        ours = composed(delivery)
        return PublishConflict(
            delivery_id=delivery.id,
            languages=delivery.languages,
            our_title=ours.title,
            ours=ours.content,
            their_title=html.unescape(theirs.title),
            theirs=theirs.content,
            their_link=theirs.link,
            modified=theirs.modified,
        )

    def publish_mine(self, delivery_id: str) -> Delivery:
        """Settle a held delivery for our text: over the very text shown, or as a new post.

        A still newer edit holds it again.  Call ``advance`` afterwards.

        Raises:
            AlreadyOpen: Another instance is sending.
        """
        with self._outbox.hold():
            delivery = self._outbox.get(delivery_id)
            theirs = self._outbox.theirs(delivery)
            if delivery.error == errors.RemoteMissing.__name__:
                delivery = made_anew(delivery, random_slug())
            elif theirs is not None and delivery.error == errors.RemoteConflict.__name__:
                delivery = taken_over(delivery, theirs)
            delivery = replace(delivery, state=DeliveryState.WAITING, error="", error_detail="")
            self._outbox.update(delivery)
            return delivery

    def take_theirs(
        self, post: PostFolder, delivery_id: str, cancelled: CancelCheck = never_cancelled
    ) -> bool:
        """Write the blog's text of a held delivery into its version here; the delivery stays.

        False when the version cannot hold it whole, or the post there holds texts of two; nothing
        was written then.  The text that stood here is in the history.

        Raises:
            StorageError: The version cannot be read or written, or was changed meanwhile.
            WorkerError: It cannot be converted.
            Cancelled: The user stopped it.
        """
        found, delivery = self.conflict(delivery_id), self._outbox.get(delivery_id)
        if found is None or len(delivery.sent.split()) > 1:
            return False
        known = [p for p in on_same_blog(delivery) if p.language == delivery.language]
        return take_here(
            post,
            delivery.language,
            found.their_title,
            found.theirs,
            links_last=all(publication.links_last for publication in known),
            render=self._rendering,
            now=self._clock(),
            cancelled=cancelled,
        )

    def cancel(self, delivery_id: str, cancelled: CancelCheck = never_cancelled) -> Delivery:
        """Give a delivery up: its draft and pictures are removed from the blog, its copy from here.

        Without a network the delivery stays, CANCELLED with its error, and ``resume_all`` cleans
        up later.  Where the account is gone nobody can clean up: the copy is removed all the same
        and ``open_points`` tells what may be left on the blog.

        Raises:
            AlreadyOpen: Another instance is sending.
            DeliveryPublic: Readers may see it already: it can only be finished.
        """
        with self._outbox.hold():
            before = self._outbox.get(delivery_id)
            doomed = replace(before, state=DeliveryState.CANCELLED, error="", error_detail="")
            self._outbox.update(doomed)
            try:
                gone = self._withdrawing.withdrawn(doomed, cancelled)
            except errors.DeliveryPublic:
                self._outbox.update(before)
                raise
            self._drop_followers({delivery_id})
            return gone

    def forget(self, delivery_id: str) -> Delivery:
        """Let go a delivery the blog has and whose note cannot be made in the post's folder.

        The post stays on the blog; the copy of its text is removed from here, and nothing on this
        computer tells any more where it stands.  One that comes back ``recorded`` could be noted
        after all and was not removed: ``advance`` finishes it.

        Raises:
            DeliveryUnderway: Something of the post is still to be sent, or it is noted already.
            AlreadyOpen: Another instance is sending.
        """
        return self._sending.forget(delivery_id)

    def keep_theirs(
        self,
        delivery_id: str,
        others: tuple[str, ...],
        progress: ProgressSink = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> tuple[Delivery, ...]:
        """Give up one version for what is on the blog, and bring the ``others`` there.

        Return these.  Where ours may be before readers already it is left as it is and comes back
        as well, without a receipt.

        Raises:
            BlogError: As ``send``; the one version is given up already.
            AlreadyOpen: Another instance is sending.
        """
        public: tuple[Delivery, ...] = ()
        try:
            self.cancel(delivery_id, cancelled)
        except errors.DeliveryPublic:
            public = (self._outbox.get(delivery_id),)
        left = {delivery.id for delivery in self._outbox.list()}
        sent = self.send(tuple(i for i in others if i in left), progress, cancelled)
        return (*sent, *public)

    # -- inside ---------------------------------------------------------------------------------

    def _is_underway(self, post: PostFolder, languages: tuple[str, ...], account: Account) -> bool:
        blog = (account.endpoint, account.blog_id)
        markers = {marker_for(post.post_id, code, *blog) for code in languages}
        return _begun(self._rivals(markers)) is not None

    def _rivals(self, markers: set[str]) -> list[Delivery]:
        """Return what is to be sent to where these versions go, and is not there yet."""
        return [
            delivery
            for delivery in self._outbox.list()
            if delivery.marker in markers and delivery.receipt is None
        ]

    def _make_way(self, markers: set[str], cancelled: CancelCheck) -> None:
        rivals = self._rivals(markers)
        if not rivals:
            return
        if (begun := _begun(rivals)) is not None:
            raise errors.DeliveryUnderway(begun.id)
        try:
            with self._outbox.hold():
                for delivery in rivals:
                    if given_up(delivery):
                        self._withdrawing.taken_back(delivery, cancelled)
                    self._outbox.remove(delivery.id)
                self._drop_followers({delivery.id for delivery in rivals})
        except errors.AlreadyOpen:
            raise errors.DeliveryUnderway(rivals[0].id) from None

    def _drop_followers(self, gone: set[str]) -> None:
        """Drop what was only to be done after these: the posts of their own stay for readers."""
        for delivery in self._outbox.list():
            if delivery.after in gone and not any(step.sent for step in delivery.steps):
                self._outbox.remove(delivery.id)


def _begun(rivals: list[Delivery]) -> Delivery | None:
    """Return one of which something was sent: it can only be finished or given up."""
    return next((d for d in rivals if not given_up(d) and any(s.sent for s in d.steps)), None)
