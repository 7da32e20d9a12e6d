# SPDX-License-Identifier: MIT
"""Parts of a post are known by a text that never changes."""

import pytest

from icc_editor.post.part import PartKey, PartKind


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (PartKey(PartKind.VERSION, "km"), "km"),
        (PartKey(PartKind.VERSION, "zh-Hant"), "zh-Hant"),
        (PartKey(PartKind.TABLE, "communes"), "tables/communes"),
        (PartKey(PartKind.TABLE, "km"), "tables/km"),
        (PartKey(PartKind.TRANSLATION, "km"), "translations/km"),
    ],
)
def test_a_key_and_its_text_stand_for_each_other(key: PartKey, text: str) -> None:
    assert str(key) == text
    assert PartKey.parse(text) == key


def test_a_folder_nobody_knows_makes_no_part_of_another_kind() -> None:
    assert PartKey.parse("notes/km") == PartKey(PartKind.VERSION, "notes/km")
