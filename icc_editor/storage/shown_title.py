# SPDX-License-Identifier: MIT
"""A post's title as readers see it: with the values of the figures that stand in it."""

import contextlib

from icc_editor.errors import StorageError
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import raw_tables
from icc_editor.text.numbers.styles import style_for


def shown_title(post: PostFolder, language: str, title: str) -> str:
    """Return ``title`` of the version in ``language``; what has no value stays as it is spelled.

    Reads nothing for a title without figures, as nearly all are.  Never raises.
    """
    if "{{" not in title:
        return title
    from icc_editor.formats.figures import written_out
    from icc_editor.formats.known_tables import TablesReader

    own = None
    with contextlib.suppress(StorageError):
        own = post_folder.read_version(post, language).version.metadata.numbers
    style = style_for(language, post.number_style(language, own))
    tables = TablesReader().read(raw_tables(post.path))
    return written_out(title, lambda reference: tables.write(reference, language, style))
