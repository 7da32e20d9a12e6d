# SPDX-License-Identifier: MIT
"""What two texts begin and end with in common."""

from hypothesis import given
from hypothesis import strategies as st

from icc_editor.text.changes import common_ends

ANY = st.text("abក", max_size=8)


@given(ANY, ANY, ANY, ANY)
def test_the_stretches_are_common_do_not_overlap_and_cannot_be_longer(
    head: str, before: str, after: str, tail: str
) -> None:
    one, other = head + before + tail, head + after + tail
    first, last = common_ends(one, other)
    assert one[:first] == other[:first]
    assert first == min(len(one), len(other)) or one[first] != other[first]
    assert one[len(one) - last :] == other[len(other) - last :]
    assert first + last <= min(len(one), len(other))
    assert first + last >= len(head + tail) or first > len(head)
