# SPDX-License-Identifier: MIT
"""Headings name a part as a writer would."""

from icc_editor.gui.editing.part_words import full_name, short_name
from icc_editor.post.part import PartKey, PartKind


def test_a_version_is_called_by_the_name_of_its_language(qapp) -> None:
    assert full_name(PartKey(PartKind.VERSION, "km")) == "ខ្មែរ"
    assert short_name(PartKey(PartKind.VERSION, "km")) == "KM"
    assert full_name(PartKey(PartKind.TABLE, "communes")) == "Table communes"
