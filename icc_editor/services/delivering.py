# SPDX-License-Identifier: MIT
"""The step machine that brings one delivery to one blog exactly once.

Every step is recorded as STARTED before and as DONE after it, and each record is on the disk before
the next request leaves.  Two requests are not harmless when repeated: making the post and sending
a picture.  Both count on the disk how often they may have been received (``Step.sent``) and both
carry a name of their own (marker and random slug; a hash of the bytes), so that an unknown outcome
is looked up and never guessed.  All other steps are edits of one known post.

Source: the publishing recipe was tried against WordPress 6.1 to 7.1 with every fault of a proxy.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.post.delivery import (
    Delivery,
    DeliveryState,
    FrozenPicture,
    StepKind,
    StepState,
)
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.job import CancelCheck, Progress, ProgressSink
from icc_editor.post.remote_post import Payload, RemoteMedia, RemotePost
from icc_editor.services.delivery_cleanup import strays_possible, sweep
from icc_editor.services.delivery_content import (
    composed,
    same_content,
    with_addresses,
)
from icc_editor.services.delivery_links import Links
from icc_editor.services.delivery_log import Logbook
from icc_editor.services.delivery_plan import (
    as_reported,
    differences,
    fitted,
    is_own_draft,
    may_pass,
    on_approved,
    stopped,
    taken_over,
)
from icc_editor.services.delivery_sight import Sight
from icc_editor.services.delivery_surroundings import Surroundings
from icc_editor.services.link_line import relinked

_T = TypeVar("_T")


class Run:
    """One attempt to bring one delivery further; used once, by one thread, under the lock."""

    def __init__(
        self,
        delivery: Delivery,
        client: BlogClient,
        around: Surroundings,
        progress: ProgressSink,
        cancelled: CancelCheck,
    ) -> None:
        """Take a delivery the outbox holds."""
        self._log = Logbook(delivery, around.outbox)
        self._client = client
        self._around = around
        self._progress = progress
        self._cancelled = cancelled
        self._sight = Sight(client, around)
        self._links = Links(client, self._log, self._sight, around)
        self._made_at: datetime | None = None

    @property
    def _delivery(self) -> Delivery:
        return self._log.delivery

    def advance(self) -> Delivery:
        """Go on from the first step that is not DONE, and return how far it is now.

        A delivery with a receipt comes back WAITING when only its note in the post's folder, links
        or the sweep are open: what the blog has is the outcome, whatever is refused here.

        Raises:
            Cancelled: The user stopped it; it can be resumed.
            BlogError: It is recorded in the delivery, which WAITS or is HELD.
            StorageError: The outbox cannot be written.
        """
        self._log.save(
            state=DeliveryState.SENDING,
            error="",
            error_detail="",
            not_before=None,
            attempts=self._delivery.attempts + 1,
        )
        try:
            self._open_steps()
        except errors.IccEditorError as error:
            self._log.keep(stopped(self._delivery, error, self._around.clock()))
            raise
        return self._delivery

    # -- the way through the plan -------------------------------------------------------------

    def _open_steps(self) -> None:
        left = False
        if not self._recorded():
            return
        for index in range(len(self._delivery.steps)):
            step = self._delivery.steps[index]
            if step.state is StepState.DONE:
                continue
            if self._cancelled():
                raise errors.Cancelled
            self._report(index, 0)
            left = not self._done(index) or left
            if not self._recorded():
                return
        self._log.save(state=DeliveryState.WAITING if left else DeliveryState.DONE)
        self._report(len(self._delivery.steps), 0)

    def _done(self, index: int) -> bool:
        """Perform a step; return whether it is done.  Those after the receipt may stay open."""
        match self._delivery.steps[index].kind:
            case StepKind.CROSS_LINK:
                return self._linked(index)
            case StepKind.SWEEP:
                return self._swept(index)
            case _:
                self._patiently(index)
                return True

    def _patiently(self, index: int) -> None:
        pauses = iter(self._around.patience.retries)
        while True:
            try:
                self._perform(index)
            except errors.BlogError as error:
                pause = next(pauses, None)
                if pause is None or not may_pass(error):
                    raise
                self._around.wait(pause, self._cancelled)
            else:
                return

    def _perform(self, index: int) -> None:
        step = self._delivery.steps[index]
        if step.state is StepState.PLANNED:
            self._log.mark(index, state=StepState.STARTED)
        match step.kind:
            case StepKind.LOOK_UP:
                self._look_up(index)
            case StepKind.UPLOAD:
                self._upload(index)
            case StepKind.CREATE:
                self._create(index)
            case StepKind.CONTENT:
                self._fill(index)
            case StepKind.FINAL:
                self._finalise(index)
            case StepKind.VERIFY:
                self._verify(index)
            case _:
                self._links.link(index)

    # -- steps ----------------------------------------------------------------------------------

    def _look_up(self, index: int) -> None:
        if not self._delivery.role_known:
            self._log.keep(fitted(self._delivery, self._client.capabilities()))
        self._know_partners()
        if self._delivery.updates:
            self._check_untouched(self._sight.read(self._delivery.remote_id), sent=False)
        else:
            found = self._sight.find(self._delivery)
            self._log.save(crowded=len(found) > 1)
            if found:
                self._adopt(found[0])
        self._log.mark(index, state=StepState.DONE, result=self._delivery.remote_id)

    def _upload(self, index: int) -> None:
        step = self._delivery.steps[index]
        picture = next(p for p in self._delivery.pictures if p.file == step.subject)
        if step.sent:
            media = self._look(lambda: self._client.find_all_media(picture.name))
        else:
            media = self._sight.picture(self._delivery, picture)
        if media is None:
            data = self._around.outbox.picture_bytes(self._delivery, picture.file)
            media = self._log.counted(index, lambda: self._send_picture(index, picture, data))
        self._log.mark(index, state=StepState.DONE, result=media.id, address=media.url)

    def _send_picture(self, index: int, picture: FrozenPicture, data: bytes) -> RemoteMedia:
        def _report(progress: Progress) -> None:
            percent = 100 * progress.done // progress.total if progress.total else 0
            self._report(index, percent)

        return self._client.upload(picture.name, picture.mime, data, _report)

    def _create(self, index: int) -> None:
        delivery = self._delivery
        found = None
        if delivery.steps[index].sent:
            found = self._look(lambda: self._sight.find(delivery))
        elif not self._sight.looked_lately():
            # Hours may have passed in the outbox, or minutes with large pictures.
            found = next(iter(self._sight.find(delivery)), None)
        if found is not None:
            self._adopt(found)
            return
        made = self._log.counted(
            index,
            lambda: self._client.create(self._payload(), delivery.marker, delivery.draft_slug),
        )
        self._made_at = self._client.now()
        self._log.mark(index, save=False, state=StepState.DONE, result=made)
        self._log.save(remote_id=made)

    def _fill(self, index: int) -> None:
        delivery = self._delivery
        draft = Payload(
            title=delivery.payload.title,
            content=self._payload().content,
            kind=delivery.payload.kind,
            slug=delivery.draft_slug,
            comments=delivery.payload.comments,
        )
        made_at, self._made_at = self._made_at, None
        if made_at is None or not self._filled_at_once(index, draft, made_at):
            current = self._sight.read(delivery.remote_id)
            if current.status != "draft" or current.content.strip():
                # Ours by an answer that was lost, or another computer is at the draft we share.
                self._check_untouched(current, sent=False)
            self._edit(index, draft, current)
        stored = self._sight.read(delivery.remote_id)
        self._log.mark(index, save=False, state=StepState.DONE)
        self._log.save(stored_hash=stored.content_hash)

    def _filled_at_once(self, index: int, draft: Payload, made_at: datetime) -> bool:
        """Fill the draft that was made a moment ago, unless somebody touched it since.

        That it is empty need not be asked: the blog refuses when it was changed after ``made_at``.
        """
        remote_id = self._delivery.remote_id
        try:
            self._log.counted(
                index, lambda: self._client.edit(remote_id, draft, unmodified_since=made_at)
            )
        except errors.RemoteConflict:
            return False
        return True

    def _finalise(self, index: int) -> None:
        delivery = self._delivery
        # Nobody knows our own fresh draft: CONTENT's read-back and the condition are enough.  A
        # post others may edit is compared once more, for the condition counts in whole seconds.
        look = self._sight.read if delivery.updates else self._sight.lately
        current = look(delivery.remote_id)
        if not delivery.updates:
            self._check_alone()
        sent = delivery.steps[index].sent > 0
        self._check_untouched(current, sent=sent)
        payload = self._payload()  # an approval meanwhile changes what is sent
        if not (sent and self._landed(current, payload)):
            try:
                self._edit(index, payload, current)
            except errors.RemoteConflict:
                self._conflict(self._sight.read(delivery.remote_id))
        self._log.mark(index, state=StepState.DONE)

    def _landed(self, current: RemotePost, payload: Payload) -> bool:
        """Return whether an edit without an answer was carried out all the same.

        A post that is public under another title was edited by somebody since: a conflict.
        """
        if current.status not in as_reported(payload.status) or is_own_draft(
            current, self._delivery
        ):
            return False
        baseline = (self._delivery.baseline_modified, self._delivery.baseline_hash)
        if (current.modified, current.content_hash) == baseline:
            return False
        fields = differences(payload, current)
        if "title" in fields:
            self._conflict(current)
        return not fields

    def _verify(self, index: int) -> None:
        got = self._sight.read(self._delivery.remote_id)
        wanted = self._delivery.payload.status
        if got.status not in as_reported(wanted):
            raise errors.RemoteMismatch(text="status")
        payload = self._payload()
        points = tuple(
            Diagnostic(
                "remote.differs",
                Severity.WARNING,
                self._delivery.language,
                f"field:{field}",
                (("field", field),),
            )
            for field in differences(payload, got)
        )
        self._log.mark(index, save=False, state=StepState.DONE)
        self._log.receive(got, points, self._around.clock())

    def _linked(self, index: int) -> bool:
        """Link the versions; our own is there already, so a bad line costs it nothing."""
        try:
            self._patiently(index)
        except errors.RemoteError:
            raise
        except (errors.BlogError, errors.StorageError):
            return False  # what links made of another version may not be noted now, either
        return True

    def _swept(self, index: int) -> bool:
        """Remove own strays; a failure costs nothing but another try at the next resume."""
        self._log.mark(index, state=StepState.STARTED)
        try:
            if self._delivery.crowded or strays_possible(self._delivery):
                self._sweep()
        except errors.RemoteError:
            pass  # not ours to delete for this role: it stays a draft nobody sees
        except errors.BlogError:
            return False
        self._log.mark(index, state=StepState.DONE)
        return True

    def _sweep(self) -> None:
        """Sweep once; while a repeated request may still arrive late, a few times more."""
        left = strays_possible(self._delivery)
        for pause in self._around.patience.looks if left else (0.0,):
            if pause:
                self._around.wait(pause, self._cancelled)
            left -= sweep(self._delivery, self._client)
            if left <= 0:
                return

    # -- looking before leaping -----------------------------------------------------------------

    def _look(self, find: Callable[[], tuple[_T, ...]]) -> _T | None:
        """Look several times for what a request may still be at work on; return the newest."""
        for pause in self._around.patience.looks:
            if pause:
                self._around.wait(pause, self._cancelled)
            if found := find():
                return found[0]
        return None

    def _edit(self, index: int, payload: Payload, current: RemotePost) -> None:
        """Change the post, unless somebody changed it since ``current`` was read."""
        self._sight.forget(current.id)
        self._log.counted(
            index,
            lambda: self._client.edit(current.id, payload, unmodified_since=current.modified),
        )

    def _adopt(self, found: RemotePost) -> None:
        """Go on with a post that carries our name: made by us, or on another computer."""
        delivery = self._delivery
        our_draft = is_own_draft(found, delivery)
        empty = found.status == "draft" and not found.content.strip()
        if not (our_draft or empty):
            # Another computer may not have known the same versions to lead to.
            ours = relinked(self._payload_unsent().content, (), also_last=False)
            theirs = {relinked(found.content, (), also_last=last) for last in (False, True)}
            if not any(same_content(ours, text) for text in theirs):
                self._conflict(found)
            self._take_over(found)
            return
        self._log.save(remote_id=found.id)
        self._log.mark_kind(StepKind.CREATE, result=found.id)

    def _take_over(self, found: RemotePost) -> None:
        """Treat a post found on the blog as one to be updated from what it is now."""
        self._log.keep(taken_over(self._delivery, found))

    def _check_untouched(self, current: RemotePost, *, sent: bool) -> None:
        """Raise RemoteConflict unless the post is as we left it, or already as we want it."""
        delivery = self._delivery
        sent_so = (composed(delivery, links_last=last).content for last in (False, True))
        ours = current.content_hash == delivery.stored_hash or any(
            same_content(text, current.content) for text in sent_so
        )
        if delivery.updates:
            same = (
                current.content_hash == delivery.baseline_hash
                and current.modified == delivery.baseline_modified
            )
            if same or (sent and ours):
                return
            if (approved := on_approved(delivery, current)) is not None:
                self._log.keep(approved)
                return
        elif ours:
            return
        self._conflict(current)

    def _check_alone(self) -> None:
        """Raise RemoteConflict when another computer published the same version meanwhile."""
        delivery = self._delivery
        others = self._client.find_all(delivery.marker, delivery.draft_slug, but=delivery.remote_id)
        if others:
            self._log.save(crowded=True)
        for post in others:
            if post.status != "draft" and not is_own_draft(post, delivery):
                self._conflict(post)

    def _conflict(self, theirs: RemotePost) -> None:
        self._around.outbox.keep_theirs(self._delivery, theirs)
        raise errors.RemoteConflict(sent=False)

    def _know_partners(self) -> None:
        if self._delivery.step(StepKind.CROSS_LINK) is not None:
            self._log.save(partners=self._sight.partners(self._delivery))

    # -- what is sent ---------------------------------------------------------------------------

    def _payload(self) -> Payload:
        return composed(self._delivery)

    def _payload_unsent(self) -> Payload:
        """Return the payload with the addresses of pictures that are on the blog already."""
        delivery = self._delivery
        addresses = {}
        for picture in delivery.pictures:
            media = self._sight.shelved(picture)
            if media is not None:
                addresses[picture.source] = media.url
        payload = self._payload()
        return replace(payload, content=with_addresses(payload.content, addresses))

    # -- records --------------------------------------------------------------------------------

    def _recorded(self) -> bool:
        """Note a receipt in the post's folder; return False when that has to wait.

        Then links wait as well: the folder tells what the next of them starts from.
        """
        if self._delivery.receipt is None or self._delivery.recorded:
            return True
        try:
            noted = self._around.record(self._delivery)
        except errors.StorageError as error:
            self._log.keep(stopped(self._delivery, error, self._around.clock()))
            return False
        self._log.keep(replace(noted, recorded=True))
        return True

    def _report(self, index: int, percent: int) -> None:
        steps = self._delivery.steps
        subject = steps[index].kind.value if index < len(steps) else ""
        self._progress(Progress(index * 100 + percent, len(steps) * 100, subject))
