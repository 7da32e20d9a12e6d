# SPDX-License-Identifier: MIT
"""Puts the verbs of publishing together; loaded when somebody first publishes."""

from typing import TYPE_CHECKING

from icc_editor.blog.opening import open_client
from icc_editor.formats.phrases import phrase
from icc_editor.services.publishing import Publishing
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.outbox import Outbox

if TYPE_CHECKING:
    from icc_editor.gui.parts import Parts


def build_publishing(parts: "Parts") -> Publishing:
    """Return the verbs of publishing over the program's parts."""
    return Publishing(
        Outbox(parts.places),
        AccountBook(parts.places),
        parts.credentials(),
        parts.rendering,
        open_client,
        parts.clock,
        clean_picture=parts.pictures().cleaned,
        cross_link=lambda language, other: phrase(language, f"read_in.{other}"),
    )
