# SPDX-License-Identifier: MIT
import re
from pathlib import Path

import icc_editor
from icc_editor.text.khmer.letters import ASTRAL, inside_cluster


def test_an_offset_inside_a_cluster_is_known_by_its_neighbours() -> None:
    text = "ខ្មែ ក"
    assert [inside_cluster(text, offset) for offset in range(-1, 8)] == [
        *(False, False, True, True, True),  # before, ខ, ្, ម, ែ
        *(False, False, False, False),
    ]


def test_without_characters_above_the_first_plane_offsets_are_utf16() -> None:
    for text in ("ខ្មែរ\u200b«»", "ខ😀"):
        units = len(text.encode("utf-16-le")) // 2
        assert (ASTRAL.search(text) is None) == (units == len(text))


def test_khmer_code_points_are_spelled_in_text_only() -> None:
    package = Path(icc_editor.__file__).parent
    spelled = re.compile(r"\\u1(?:7[89a-f]|9[ef])|0x17[89a-f]", re.IGNORECASE)
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if spelled.search(path.read_text(encoding="utf-8"))
    }
    assert {name.rpartition("/")[0] for name in found} == {"text/khmer"}
