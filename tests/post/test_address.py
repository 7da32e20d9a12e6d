# SPDX-License-Identifier: MIT
"""Places in a post, as they are written and read again."""

import pytest

from icc_editor.post.address import NOWHERE, Address, Anchors, Place
from icc_editor.post.document import BlockKind, SourceBlock

WRITTEN = {
    "": NOWHERE,
    "field:title": Address(Place.FIELD, "title"),
    "block:0": Address(Place.BLOCK, line=0),
    "block:12": Address(Place.BLOCK, line=12),
    "line:3": Address(Place.LINE, line=2),
    "cell:communes": Address(Place.CELL, "communes"),
    "cell:communes/siem-reap/votes": Address(
        Place.CELL, "communes", row="siem-reap", column="votes"
    ),
    "cell:communes//votes": Address(Place.CELL, "communes", column="votes"),
    "table:communes/caption": Address(Place.TABLE, "communes", part="caption"),
    "unit:communes/votes": Address(Place.UNIT, "communes", column="votes"),
}


@pytest.mark.parametrize(("written", "address"), WRITTEN.items())
def test_an_address_is_read_as_it_was_written(written: str, address: Address) -> None:
    assert Address.parse(written) == address
    assert str(address) == written


@pytest.mark.parametrize(
    "written",
    [
        *("figure:7", "block:", "block:x", "block:-1", "line:0", "field:", "cell:", "title"),
        *("table:", "table:communes", "table:a/b/c", "unit:votes"),
    ],
)
def test_what_is_no_address_leads_nowhere_and_is_kept(written: str) -> None:
    address = Address.parse(written)
    assert address.kind is Place.NONE
    assert str(address) == written


def test_a_line_is_known_by_its_block_and_not_by_what_is_around_it() -> None:
    def paragraph(text: str, line: int) -> SourceBlock:
        return SourceBlock(BlockKind.PARAGRAPH, text, line, line + 1 + text.count("\n"))

    before = Anchors([paragraph("a", 1), paragraph("b\nc", 3), paragraph("a", 6)])
    after = Anchors([paragraph("x", 0), paragraph("b\nc", 2), paragraph("a", 5)])
    assert before.of_line(4) == after.of_line(3)
    assert before.of_line(1) == after.of_line(5)
    assert before.of_line(5) == after.of_line(4)  # between two blocks
    assert len({before.of_line(line) for line in range(8)}) == 8
