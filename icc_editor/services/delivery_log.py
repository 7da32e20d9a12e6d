# SPDX-License-Identifier: MIT
"""One delivery as the disk has it: what changed is written before the next request leaves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from icc_editor import errors
from icc_editor.post.delivery import Delivery, Receipt, StepKind, StepState
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.remote_post import RemotePost
from icc_editor.storage.outbox import Outbox

_T = TypeVar("_T")


class Logbook:
    """Keeps one delivery and its record in the outbox in step; for the holder of the lock."""

    def __init__(self, delivery: Delivery, outbox: Outbox) -> None:
        """Take a delivery the outbox holds; nothing is written yet."""
        self._delivery = delivery
        self._outbox = outbox

    @property
    def delivery(self) -> Delivery:
        """The delivery as it is now."""
        return self._delivery

    def keep(self, delivery: Delivery) -> None:
        """Put ``delivery`` in the place of what was known of it."""
        self._delivery = delivery
        self._outbox.update(delivery)

    def save(self, **changes: object) -> None:
        """Change fields of the delivery, and write everything that was not written yet."""
        self.keep(replace(self._delivery, **changes))  # type: ignore[arg-type]

    def mark(self, index: int, *, save: bool = True, **changes: object) -> None:
        """Change fields of one step; without ``save`` it is written with the next change."""
        steps = list(self._delivery.steps)
        steps[index] = replace(steps[index], **changes)  # type: ignore[arg-type]
        self._delivery = replace(self._delivery, steps=tuple(steps))
        if save:
            self.save()

    def mark_kind(self, kind: StepKind, *, result: str) -> None:
        """Mark the steps of that kind as DONE."""
        for index, step in enumerate(self._delivery.steps):
            if step.kind is kind:
                self.mark(index, state=StepState.DONE, result=result)

    def counted(self, index: int, request: Callable[[], _T]) -> _T:
        """Make a request, counted on the disk before it leaves."""
        before = self._delivery.steps[index].sent
        self.mark(index, sent=before + 1)
        try:
            return request()
        except errors.BlogError as error:
            if not error.sent:
                self.mark(index, sent=before)
            raise

    def receive(
        self,
        got: RemotePost,
        points: tuple[Diagnostic, ...],
        confirmed: datetime,
        *,
        add_own: bool = True,
    ) -> None:
        """Keep what the blog confirmed; it does not stand in the post's folder yet."""
        receipt = Receipt(
            remote_id=got.id,
            link=got.link,
            status=got.status,
            date=got.date,
            modified=got.modified,
            content_hash=got.content_hash,
            confirmed=confirmed,
            fields=got.fields_hash(got.status),
            open_points=(*(self._delivery.open_points if add_own else ()), *points),
        )
        self.save(receipt=receipt, recorded=False)

    def add(self, points: tuple[Diagnostic, ...]) -> None:
        """Add what is to be said with the receipt."""
        receipt = self._delivery.receipt
        if receipt is not None:
            receipt = replace(receipt, open_points=(*receipt.open_points, *points))
        self.save(receipt=receipt)
