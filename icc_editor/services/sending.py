# SPDX-License-Identifier: MIT
"""Bringing what is in the outbox to its blogs, one delivery after the other."""

from dataclasses import replace

from icc_editor import errors
from icc_editor.post.delivery import Delivery, DeliveryState, StepKind
from icc_editor.post.job import CancelCheck, Progress, ProgressSink, no_progress
from icc_editor.services.blog_access import STOPS, BlogAccess
from icc_editor.services.delivering import Run
from icc_editor.services.delivery_links import settled
from icc_editor.services.delivery_partner import siblings
from icc_editor.services.delivery_plan import asked_again, stopped
from icc_editor.services.delivery_surroundings import Surroundings
from icc_editor.services.letting_go import may_be_let_go
from icc_editor.services.withdrawing import Withdrawing, given_up

_SCALE = 1000  # the progress of one delivery


class Sending:
    """Advances deliveries under the outbox lock; what it raises is told at ``Publishing``."""

    def __init__(self, access: BlogAccess, around: Surroundings, withdrawing: Withdrawing) -> None:
        """Take the parts."""
        self._outbox = around.outbox
        self._clock = around.clock
        self._access = access
        self._around = around
        self._withdrawing = withdrawing

    def send(
        self,
        delivery_ids: tuple[str, ...],
        progress: ProgressSink,
        cancelled: CancelCheck,
    ) -> tuple[Delivery, ...]:
        """Bring these deliveries to their blogs and link them to each other."""
        with self._outbox.hold():
            for delivery_id in delivery_ids:
                self._check_place(self._outbox.get(delivery_id))
            done = {}
            for number, delivery_id in enumerate(delivery_ids):
                sink = _part_of(progress, number, len(delivery_ids))
                done[delivery_id] = self._advance(self._outbox.get(delivery_id), sink, cancelled)
            for delivery_id, delivery in done.items():
                if delivery.state is DeliveryState.WAITING:
                    done[delivery_id] = self._finished_quietly(delivery, cancelled)
            return settled(done.values())

    def advance(
        self,
        delivery_id: str,
        progress: ProgressSink,
        cancelled: CancelCheck,
    ) -> Delivery:
        """Bring one delivery as far as it gets."""
        with self._outbox.hold():
            delivery = self._outbox.get(delivery_id)
            self._check_place(delivery)
            return self._advance(delivery, progress, cancelled)

    def resume_all(
        self,
        progress: ProgressSink,
        cancelled: CancelCheck,
    ) -> tuple[Delivery, ...]:
        """Go on with everything that waits; return each as far as it got."""
        with self._outbox.hold():
            waiting = [d for d in self._outbox.list() if d.state is not DeliveryState.HELD]
            results = {}
            for number, delivery in enumerate(waiting):
                sink = _part_of(progress, number, len(waiting))
                # Anew: the links of one before it may have moved what an update starts from.
                now = next((d for d in self._outbox.list() if d.id == delivery.id), delivery)
                results[delivery.id] = self._resumed(now, sink, cancelled)
            for delivery_id, delivery in results.items():
                if delivery.state is DeliveryState.WAITING and delivery.receipt is not None:
                    results[delivery_id] = self._finished_quietly(delivery, cancelled)
            return settled(results.values())

    def forget(self, delivery_id: str) -> Delivery:
        """Let go a delivery whose note cannot be made; see ``Publishing.forget``."""
        with self._outbox.hold():
            delivery = self._outbox.get(delivery_id)
            if not may_be_let_go(delivery, self._outbox.list()):
                raise errors.DeliveryUnderway(delivery_id)
            try:
                noted = replace(self._around.record(delivery), recorded=True)
            except errors.StorageError:
                self._outbox.remove(delivery_id)
                for other in siblings(delivery, self._outbox):
                    if other.state is DeliveryState.DONE:
                        self._put_away(other)  # it waited for this one only
                return delivery
            self._outbox.update(noted)  # the folder is back after all: what is left can be done
            return noted

    def _check_place(self, delivery: Delivery) -> None:
        """Raise, before readers could see anything, where the receipt could not be noted.

        What they may see already goes on: then it must be found out how it stands.
        """
        final = delivery.step(StepKind.FINAL)
        if not is_to_be_sent(delivery) or (final is not None and final.sent):
            return
        try:
            self._around.check_place(delivery)
        except errors.StorageError as error:
            if delivery.state is not DeliveryState.HELD:  # what it waits for is still to be decided
                self._outbox.update(stopped(delivery, error, self._clock()))
            raise

    def _advance(
        self, delivery: Delivery, progress: ProgressSink, cancelled: CancelCheck
    ) -> Delivery:
        if delivery.state is DeliveryState.DONE:
            return self._put_away(delivery)
        if delivery.state is DeliveryState.CANCELLED:
            return self._withdrawing.withdrawn(delivery, cancelled)
        if delivery.after and not self._is_turn_of(delivery):
            return delivery
        left = delivery.not_before - self._clock() if delivery.not_before else None
        if left is not None and left.total_seconds() > 0:
            raise errors.ServerBusy(retry_after_s=int(left.total_seconds()) + 1)
        if delivery.error == errors.RemoteMismatch.__name__:
            delivery = asked_again(delivery)
        try:
            account = self._access.account_of(delivery)
            with self._access.client(account, cancelled) as client:
                delivery = Run(delivery, client, self._around, progress, cancelled).advance()
        except errors.CredentialError as error:
            self._outbox.update(stopped(delivery, error, self._clock()))
            raise
        return self._put_away(delivery)

    def _is_turn_of(self, delivery: Delivery) -> bool:
        """Return whether the post that holds its text as well is on the blog.

        One whose forerunner was given up has no turn any more, and goes.  A forerunner that is
        done stays in the outbox as long as this one does.
        """
        before = next((d for d in self._outbox.list() if d.id == delivery.after), None)
        begun = any(step.sent for step in delivery.steps)
        if (before is None or given_up(before)) and not begun:
            self._outbox.remove(delivery.id)
            return False
        return begun or before is None or before.receipt is not None

    def _resumed(
        self, delivery: Delivery, progress: ProgressSink, cancelled: CancelCheck
    ) -> Delivery:
        try:
            self._check_place(delivery)
            return self._advance(delivery, progress, cancelled)
        except errors.Cancelled:
            raise
        except (*STOPS, errors.DeliveryPublic):
            return self._outbox.get(delivery.id)
        except Exception as error:  # noqa: BLE001 - one delivery's fault must not stop the others
            return self._held(self._outbox.get(delivery.id), error)

    def _held(self, delivery: Delivery, error: Exception) -> Delivery:
        """Hold a delivery that met a fault of the program's own; the class says which."""
        state = DeliveryState.CANCELLED if given_up(delivery) else DeliveryState.HELD
        delivery = replace(delivery, state=state, error=type(error).__name__, error_detail="")
        self._outbox.update(delivery)
        return delivery

    def _finished_quietly(self, delivery: Delivery, cancelled: CancelCheck) -> Delivery:
        """Try the steps after the receipt once more; whatever happens, the receipt stands."""
        return self._resumed(self._outbox.get(delivery.id), no_progress, cancelled)

    def _put_away(self, delivery: Delivery) -> Delivery:
        """Remove what is finished, all versions together: each needs to know of the others.

        Text and pictures go as soon as no other version that may share them is on its way.
        """
        versions = (delivery, *siblings(delivery, self._outbox))
        finished = [each for each in versions if each.state is DeliveryState.DONE]
        if all(other.id != delivery.id for other in self._outbox.list()):
            return delivery  # put away together with another version
        if len(finished) == len(versions):
            for each in finished:
                self._outbox.remove(each.id)
        elif not any(_on_its_way(each) for each in versions):
            for each in finished:
                self._outbox.empty(each)
        return delivery


def is_to_be_sent(delivery: Delivery) -> bool:
    """Return whether the blog has not confirmed it, and nobody gave it up."""
    return delivery.receipt is None and delivery.state is not DeliveryState.CANCELLED


def _on_its_way(delivery: Delivery) -> bool:
    waits = delivery.state in {DeliveryState.WAITING, DeliveryState.SENDING}
    return waits and delivery.receipt is None


def _part_of(progress: ProgressSink, number: int, count: int) -> ProgressSink:
    def _report(report: Progress) -> None:
        done = number * _SCALE + _SCALE * report.done // max(report.total, 1)
        progress(Progress(done, count * _SCALE, report.subject))

    return _report
