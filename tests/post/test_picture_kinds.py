# SPDX-License-Identifier: MIT
"""What a picture's file is called and what is in it agree, both ways."""

from icc_editor.post.picture_kinds import MIME_TYPES, SUFFIXES


def test_every_kind_is_known_by_the_suffix_it_is_given() -> None:
    assert {MIME_TYPES[suffix] for suffix in SUFFIXES.values()} == set(SUFFIXES)
    assert set(MIME_TYPES.values()) == set(SUFFIXES)


def test_suffixes_are_compared_in_lower_case() -> None:
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in MIME_TYPES)
