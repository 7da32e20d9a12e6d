# SPDX-License-Identifier: MIT
"""Texts are read once for as long as they are asked about."""

import pytest

from icc_editor.errors import Cancelled
from icc_editor.services.translating.said_words import SaidWords, said_by
from icc_editor.services.translating.segments import text_segments
from tests.services.translation_checks.test_checks import EN_KM

SOURCE = "\n\n".join(f"Paragraph {number} of them all." for number in range(40))
TARGET = "\n\n".join(f"កថាខណ្ឌទី {number} របស់វាទាំងអស់។" for number in range(40))


def test_the_signs_of_blocks_are_not_said() -> None:
    words = SaidWords()
    assert words.by("## One\n\n1. two\n2. three") == ("One", "two", "three")
    assert words.by_unit("> four") == "four"


def test_after_a_change_only_what_was_touched_is_read_again() -> None:
    words = SaidWords()
    first = text_segments(SOURCE, TARGET, (), EN_KM, words=words)
    text_segments(SOURCE, TARGET, first.records, EN_KM, words=words)
    before = words.read
    changed = TARGET.replace("ទី 7 ", "ទី 99 ")
    found = text_segments(SOURCE, changed, first.records, EN_KM, words=words)
    assert words.read - before == 1
    assert found == text_segments(SOURCE, changed, first.records, EN_KM)


def test_what_is_not_asked_about_any_more_is_forgotten() -> None:
    words = SaidWords()
    for number in range(10):
        words.by("Same.")
        words.by_unit(f"Other {number}.")
        words.forget_others()
    assert words.read == 11
    words.forget_others()
    assert words.by("Same.") == said_by("Same.")
    assert words.read == 12


def test_a_search_that_is_broken_off_forgets_nothing() -> None:
    words = SaidWords()
    first = text_segments(SOURCE, TARGET, (), EN_KM, words=words)
    text_segments(SOURCE, TARGET, first.records, EN_KM, words=words)
    before, asked = words.read, []

    def at_last() -> bool:
        asked.append(True)
        return len(asked) > 5

    for _again in range(3):
        asked.clear()
        with pytest.raises(Cancelled):
            text_segments(SOURCE, TARGET, first.records, EN_KM, words=words, cancelled=at_last)
    text_segments(SOURCE, TARGET, first.records, EN_KM, words=words)
    assert words.read == before
