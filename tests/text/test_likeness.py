# SPDX-License-Identifier: MIT
"""What texts are compared by when a similar one is looked for."""

import pytest

from icc_editor.text.likeness import likeness_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The NEC  said 1,156.", "the nec said\n489."),
        ("Élections de 2017", "elections de 2022"),
        ("គ.ជ.ប ប្រកាស\u200bលទ្ធផល ១,១៥៦", "គ.ជ.ប ប្រកាសលទ្ធផល 489"),
        ("ស្រ្តី", "ស្ត្រី"),
        ("", "  "),
    ],
)
def test_numbers_spaces_case_and_ways_of_typing_make_no_difference(one: str, other: str) -> None:
    assert likeness_key(one) == likeness_key(other)


def test_words_are_sorted_and_known_by_their_beginnings() -> None:
    assert likeness_key("Elections and an election in 2017").words == ("an", "and", "electi", "in")
    assert likeness_key("រៀបចំការបោះឆ្នោត CNRP").words == ("cnrp", "ការបោះឆ្នោត", "រៀបចំ")


def test_other_words_make_another_key() -> None:
    assert likeness_key("one party").key != likeness_key("two party").key
