# SPDX-License-Identifier: MIT
"""Giving a delivery up: what it made is removed from the blog, and its copy from here."""

from dataclasses import replace

from icc_editor import errors
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.job import CancelCheck
from icc_editor.services.blog_access import STOPS, BlogAccess
from icc_editor.services.delivery_cleanup import withdraw
from icc_editor.services.receipts import shown_in
from icc_editor.storage.outbox import Outbox


class Withdrawing:
    """Takes deliveries back from their blog; for the holder of the outbox lock."""

    def __init__(self, outbox: Outbox, access: BlogAccess) -> None:
        """Take the parts."""
        self._outbox = outbox
        self._access = access

    def withdrawn(self, delivery: Delivery, cancelled: CancelCheck) -> Delivery:
        """Take a delivery back; without a network it stays, CANCELLED, with its error.

        Raises:
            DeliveryPublic: Readers may see it already; it waits to be finished.
        """
        try:
            delivery = self.taken_back(delivery, cancelled)
        except (*STOPS, errors.Cancelled) as error:
            delivery = replace(delivery, error=type(error).__name__)
            self._outbox.update(delivery)
            return delivery
        self._outbox.remove(delivery.id)
        return delivery

    def taken_back(self, delivery: Delivery, cancelled: CancelCheck) -> Delivery:
        """Remove what a given-up delivery made; ``open_points`` tell what nobody can remove.

        Raises:
            DeliveryPublic: Readers may see it already; it waits to be finished.
            BlogError: It cannot be removed now.
            CredentialError: The secret for that cannot be had.
        """
        if not any(step.sent for step in delivery.steps):
            return delivery
        try:
            account = self._access.account_of(delivery)
        except errors.SecretMissing:
            # Forgotten, or another blog's since: from here nobody can clean up any more.
            left = Diagnostic(
                "cancel.left", Severity.WARNING, delivery.language,
                facts=(("blog", delivery.endpoint),),
            )  # fmt: skip
            return replace(delivery, open_points=(left,))
        try:
            with self._access.client(account, cancelled) as client:
                withdraw(delivery, client, self._outbox, shown_in(delivery))
        except errors.DeliveryPublic:
            # It can only be finished, so it must be possible to go on with it.
            self._outbox.update(replace(delivery, state=DeliveryState.WAITING, error=""))
            raise
        return delivery


def given_up(delivery: Delivery) -> bool:
    """Return whether the writer gave it up and it is still to be removed from its blog."""
    return delivery.state is DeliveryState.CANCELLED
