# SPDX-License-Identifier: MIT
"""What belongs to one publication, so that nothing of it shows in another."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from icc_editor.gui.jobs import Job
from icc_editor.gui.publish_choice import VersionLine
from icc_editor.post.account import Account
from icc_editor.post.post_folder import PostFolder

if TYPE_CHECKING:
    from icc_editor.gui.publish_view import PublishView
    from icc_editor.services.publish_summary import PublishSummary


@dataclass(eq=False, slots=True)
class PublishingRun:
    """One publication, from the button to the receipt; its callbacks go by it.

    Its view may be closed while it is on its way, and another opened for another post.  ``ids`` is
    what is in the outbox of it, ``conflict_id`` the one somebody's edit holds,
    ``asked_secrets`` the accounts whose missing password was asked for.
    """

    post: PostFolder
    titles: tuple[VersionLine, ...]
    view: "PublishView"
    accounts: tuple[Account, ...] = ()
    summary: "PublishSummary | None" = None
    ids: tuple[str, ...] = ()
    conflict_id: str = ""
    asking: Job | None = None
    sending: Job | None = None
    asked_secrets: set[str] = field(default_factory=set)
