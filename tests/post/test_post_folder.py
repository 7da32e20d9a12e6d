# SPDX-License-Identifier: MIT
"""Which translation of a post is meant where none is named."""

from pathlib import Path

import pytest

from icc_editor.post.post_folder import PostFolder


@pytest.mark.parametrize(
    ("languages", "front", "near"),
    [
        (("en", "km", "fr"), "fr", "fr"),
        (("en", "km", "fr"), "en", "km"),
        (("en", "km", "fr"), "", "km"),
        (("en",), "en", ""),
    ],
)
def test_the_translation_in_front_is_meant_else_the_first(
    languages: tuple[str, ...], front: str, near: str
) -> None:
    assert PostFolder(Path("a"), "1", "en", languages).translation_near(front) == near
