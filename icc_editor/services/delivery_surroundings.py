# SPDX-License-Identifier: MIT
"""What a delivery needs besides the blog: the outbox, a clock, a way to wait and to record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from icc_editor import errors
from icc_editor.post.delivery import Delivery
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.delivery_plan import Patience
from icc_editor.storage.outbox import Outbox

Wait = Callable[[float, CancelCheck], None]
"""Waits that many seconds, or raises ``Cancelled`` as soon as the check says so."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run needs besides the blog: all of it may be replaced in a test.

    ``check_place`` raises where the post's folder can take no receipt, ``record`` notes one there,
    ``publications`` tells what stands there of all versions on the same blog, ``note_links`` notes
    what our links made of another one.
    """

    outbox: Outbox
    clock: Callable[[], datetime]
    check_place: Callable[[Delivery], None]
    record: Callable[[Delivery], Delivery]
    publications: Callable[[Delivery], tuple[Publication, ...]]
    note_links: Callable[[Delivery, Publication, RemotePost], None]
    patience: Patience
    wait: Wait


def wait_or_cancel(seconds: float, cancelled: CancelCheck) -> None:
    """Wait, asking every 50 ms whether to stop.

    Raises:
        Cancelled: The check said so.
    """
    never, left = Event(), seconds
    while not cancelled():
        if left <= 0:
            return
        never.wait(min(left, 0.05))
        left -= 0.05
    raise errors.Cancelled
