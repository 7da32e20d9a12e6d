# SPDX-License-Identifier: MIT
"""What is to be sent, how far it got, and what the blog confirmed.

A delivery carries one version to one blog.  It is frozen when the writer presses Publish: later
edits never change what is on its way.
"""

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.remote_post import Payload
from icc_editor.post.sent_content import languages_of

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

    ``result`` is the id of a post or picture, or names what the last edit for links leaves of a
    post; ``address`` is where an uploaded picture lies.  ``sent`` counts how often the blog may
    have received the request: a post or picture with ``sent`` 0 was already there and is not ours
    to remove.
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


def pictures_fingerprint(pictures: Iterable[FrozenPicture]) -> str:
    """Return what tells these pictures from others, also under the same names; empty for none."""
    lines = sorted(f"{picture.source}\n{picture.name}\n" for picture in pictures)
    if not lines:
        return ""
    return hashlib.sha256("".join(lines).encode(errors="surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Partner:
    """Another version of the same post, on the same blog.

    ``link`` is its address as put into our text, empty while readers cannot see it.
    """

    language: str
    remote_id: str = ""
    link: str = ""


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
    fields: str = ""  # RemotePost.fields_hash


@dataclass(frozen=True, slots=True)
class Delivery:
    """One version on its way to one blog.

    ``remote_id`` is empty until the blog made (or already had) the post.  ``baseline_modified``
    and ``baseline_hash`` are what the blog reported when the post was last in step; None and
    empty for a first publication.  ``baseline_fields`` and ``baseline_status`` likewise; the former
    is empty where an earlier version of the program noted the state.  ``partners`` are the other
    versions that stand on the blog as posts of their own, in the order of their languages.
    ``error`` is the name of the exception class that stopped it last, ``error_detail`` the field or
    action it named, ``not_before`` the time a busy server asked to be left alone until.

    ``endpoint`` and ``blog_id`` say which blog, whatever becomes of the account.  ``markup`` tells
    how ``payload.content`` is written; ``plain_content`` is the same as plain HTML, kept only while
    nobody could ask the blog which it takes.  ``recorded`` says that the receipt stands in the
    post's folder.
    ``role_known`` is False when it was frozen without asking the blog what this account may do.
    ``stored_hash`` is the hash of our content as the blog keeps it (some roles' markup is
    respelled), known after CONTENT.  ``known_there`` says that pictures of the post may be on that
    blog from before, ``crowded`` that more than one post bore our marker.  ``sent`` names
    the texts it was made of, as ``Publication.sent`` does.  ``after`` is the id of the delivery
    whose post holds its text as well: only once that is on the blog is it this one's turn.
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
    partners: tuple[Partner, ...] = ()
    recorded: bool = False
    role_known: bool = True
    stored_hash: str = ""
    known_there: bool = False
    crowded: bool = False
    sent: str = ""
    after: str = ""
    baseline_fields: str = ""
    baseline_status: str = ""

    @property
    def updates(self) -> bool:
        """Return whether it changes a post that was on the blog before."""
        return self.baseline_modified is not None

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the texts its post holds, its own first."""
        return languages_of(self.language, self.sent)

    @property
    def unnoted(self) -> bool:
        """Return whether the blog has it, and only the note in the post's folder is missing."""
        finished = self.recorded or self.state is DeliveryState.DONE
        return self.receipt is not None and not finished

    def step(self, kind: StepKind) -> Step | None:
        """Return the first step of that kind, None when the plan has none."""
        return next((step for step in self.steps if step.kind is kind), None)
