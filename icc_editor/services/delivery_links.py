# SPDX-License-Identifier: MIT
"""The link to the other version of a post: a step of its own, once that version is public."""

from collections.abc import Callable
from dataclasses import replace

from icc_editor import errors
from icc_editor.post.delivery import StepState
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.remote_post import Payload, RemotePost
from icc_editor.services.delivery_content import composed, has_link
from icc_editor.services.delivery_log import Logbook
from icc_editor.services.delivery_partner import rebase
from icc_editor.services.delivery_sight import Sight
from icc_editor.services.delivery_surroundings import Surroundings

Edit = Callable[[int, Payload, RemotePost], None]
"""Changes our post for a step, unless somebody changed it since it was read."""


class Links:
    """Links one delivery's post; used by one run."""

    def __init__(self, log: Logbook, sight: Sight, around: Surroundings, edit: Edit) -> None:
        """Take the parts of a run."""
        self._log = log
        self._sight = sight
        self._around = around
        self._edit = edit

    def link(self, index: int) -> None:
        """Perform CROSS_LINK."""
        link = self._sight.partner_address(self._log.delivery)
        delivery = self._log.delivery
        if not link:
            self._left_open(index, "partner_not_public")
            return
        current = self._sight.last_read()
        if current is None or not has_link(current.content, link):
            current = self._sight.read(delivery)
        if not has_link(current.content, link):
            receipt = delivery.receipt
            if receipt is not None and current.content_hash != receipt.content_hash:
                self._left_open(index, "changed_on_blog")
                return
            self._log.save(partner_link=link)
            try:
                self._edit(index, composed(self._log.delivery), current)
            except errors.RemoteConflict:
                self._left_open(index, "changed_on_blog")
                return
            current = self._sight.read(delivery)
        rebase(self._log.delivery, link, current, self._around.outbox)
        self._log.mark(index, save=False, state=StepState.DONE, result=link)
        points = delivery.receipt.open_points if delivery.receipt else ()
        self._log.receive(current, points, self._around.clock(), add_own=False)

    def _left_open(self, index: int, reason: str) -> None:
        delivery = self._log.delivery
        point = Diagnostic(
            "cross_link.open", Severity.HINT, delivery.language, facts=(("reason", reason),)
        )
        receipt = delivery.receipt
        self._log.mark(index, save=False, state=StepState.DONE)
        if receipt is not None:
            receipt = replace(receipt, open_points=(*receipt.open_points, point))
        self._log.save(receipt=receipt, partner_link="")
