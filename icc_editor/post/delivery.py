# SPDX-License-Identifier: MIT
"""What is to be sent, how far it got, and what the blog confirmed.

A delivery carries one version to one blog.  It is frozen when the writer presses Publish: later
edits never change what is on its way.
"""

import uuid
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.remote_post import Payload

_MARKERS = uuid.UUID("7b0ad1e4-6a55-4f3e-9a0a-2f2f6f6d1cc1")


def marker_for(post_id: str, language: str, endpoint: str, blog_id: str) -> str:
    """Return the name this version bears on that blog, the same on every computer."""
    return uuid.uuid5(_MARKERS, "\n".join((post_id, language, endpoint, blog_id))).hex


class StepKind(StrEnum):
    """The steps of a delivery, in order; UPLOAD comes once for every picture."""

    LOOK_UP = "look_up"
    UPLOAD = "upload"
    CREATE = "create"
    CONTENT = "content"
    FINAL = "final"
    VERIFY = "verify"
    CROSS_LINK = "cross_link"
    SWEEP = "sweep"


class Markup(StrEnum):
    """How the content of a delivery is written."""

    BLOCKS = "blocks"
    HTML = "html"


class StepState(StrEnum):
    """How far one step is; STARTED after a crash means: the outcome is unknown, look it up."""

    PLANNED = "planned"
    STARTED = "started"
    DONE = "done"


class DeliveryState(StrEnum):
    """How far the whole delivery is."""

    WAITING = "waiting"
    SENDING = "sending"
    HELD = "held"  # needs the writer: conflict, wrong password, role too low
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``subject`` names the picture of an UPLOAD; ``result`` is what the blog gave.

    ``result`` is the id of a post or picture, or the partner's link; ``address`` is where an
    uploaded picture lies.  ``sent`` counts how often the blog may have received the request: a
    post or picture with ``sent`` 0 was already there and is not ours to remove.
    """

    kind: StepKind
    state: StepState = StepState.PLANNED
    subject: str = ""
    result: str = ""
    address: str = ""
    sent: int = 0


@dataclass(frozen=True, slots=True)
class FrozenPicture:
    """A picture as it will be sent: ``source`` as the text has it, ``file`` in the outbox.

    ``name`` is the file name on the blog; it carries a hash of the bytes and the post's id, so that
    the picture is found again when the answer to its upload was lost, and never another post's.
    """

    source: str
    file: str
    name: str
    mime: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the blog confirmed: read back after the last step."""

    remote_id: str
    link: str
    status: str
    date: datetime | None
    modified: datetime
    content_hash: str
    confirmed: datetime
    open_points: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Delivery:
    """One version on its way to one blog.

    ``remote_id`` is empty until the blog made (or already had) the post.  ``baseline_modified``
    and ``baseline_hash`` are what the blog reported when the post was last in step; None and
    empty for a first publication.  ``partner_id`` is the delivery of the other version when both
    are published as two posts that link to each other.  ``error`` is the name of the exception
    class that stopped it last, ``error_detail`` the field or action it named, ``not_before`` the
    time a busy server asked to be left alone until.

    ``endpoint`` and ``blog_id`` say which blog, whatever becomes of the account.  ``markup`` tells
    how ``payload.content`` is written; ``plain_content`` is the same as plain HTML, kept only while
    nobody could ask the blog which it takes.  ``partner_link`` is the address of the other version
    once it is public; ``recorded`` says that the receipt stands in the post's folder.
    ``role_known`` is False when it was frozen without asking the blog what this account may do.
    ``stored_hash`` is the hash of our content as the blog keeps it (some roles' markup is
    respelled), known after CONTENT.  ``known_there`` says that pictures of the post may be on that
    blog from before, ``crowded`` that more than one post bore our marker.  ``sent`` names
    the texts it was made of, as ``Publication.sent`` does.
    """

    id: str
    account_id: str
    library_path: str
    post_id: str
    post_folder: str
    language: str
    marker: str
    draft_slug: str
    payload: Payload
    pictures: tuple[FrozenPicture, ...]
    steps: tuple[Step, ...]
    created: datetime
    state: DeliveryState = DeliveryState.WAITING
    remote_id: str = ""
    baseline_modified: datetime | None = None
    baseline_hash: str = ""
    partner_id: str = ""
    error: str = ""
    attempts: int = 0
    receipt: Receipt | None = None
    open_points: tuple[Diagnostic, ...] = ()
    error_detail: str = ""
    not_before: datetime | None = None
    endpoint: str = ""
    blog_id: str = "0"
    markup: Markup = Markup.BLOCKS
    plain_content: str = ""
    partner_language: str = ""
    partner_remote_id: str = ""
    partner_link: str = ""
    recorded: bool = False
    role_known: bool = True
    stored_hash: str = ""
    known_there: bool = False
    crowded: bool = False
    sent: str = ""

    @property
    def updates(self) -> bool:
        """Return whether it changes a post that was on the blog before."""
        return self.baseline_modified is not None

    def step(self, kind: StepKind) -> Step | None:
        """Return the first step of that kind, None when the plan has none."""
        return next((step for step in self.steps if step.kind is kind), None)
