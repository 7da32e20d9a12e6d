# SPDX-License-Identifier: MIT
"""What a post's folder calls a blog: people send the folder to others, so no path stands in it.

A blog on the web is called by its address.  A practice blog is a folder of this computer, which
tells the name of whoever uses it; the post calls it ``practice:`` and the id the blog made up.
Earlier versions of the program wrote the folder, and that is understood as well.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from icc_editor import errors
from icc_editor.blog.practice_state import PracticeState
from icc_editor.post.post_folder import Publication

_PREFIX = "practice:"


def is_practice(endpoint: str) -> bool:
    """Return whether ``endpoint`` is a folder rather than an address."""
    return "://" not in endpoint


def name_to_keep(endpoint: str) -> str:
    """Return what to write into a post for the blog at ``endpoint``.

    Raises:
        StorageError: A practice blog is gone, or cannot be given its id.
    """
    if not is_practice(endpoint):
        return endpoint
    return _PREFIX + PracticeState(Path(endpoint)).given_identity()


def known_as(publications: Iterable[Publication], endpoint: str) -> tuple[Publication, ...]:
    """Return the publications with the blog at ``endpoint`` called just that, others as they are.

    A practice blog that is gone is known by its folder alone.
    """
    name = endpoint
    if is_practice(endpoint):
        try:
            name = _PREFIX + PracticeState(Path(endpoint)).identity()
        except errors.StorageError:
            name = endpoint
    return tuple(
        replace(found, endpoint=endpoint) if found.endpoint == name else found
        for found in publications
    )
