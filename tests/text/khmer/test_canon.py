# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given

from icc_editor.text.khmer.canon import canon, canon_edits
from icc_editor.text.khmer.faults import Edit, Fault, apply_edits
from tests.text.khmer.khmer_texts import texts


@pytest.mark.parametrize(
    ("typed", "meant", "fault"),
    [
        ("ខែ្មរ", "ខ្មែរ", Fault.ORDER),
        ("ស្រ្តី", "ស្ត្រី", Fault.ORDER),
        ("សីុ", "ស៊ី", Fault.SHIFTER),
        ("កំុ", "កុំ", Fault.ORDER),
        ("ចំា", "ចាំ", Fault.ORDER),
        ("ម៉្យាង", "ម្យ៉ាង", Fault.ORDER),
        ("កេា", "កោ", Fault.SPLIT_VOWEL),
        ("កេី", "កើ", Fault.SPLIT_VOWEL),
        ("សុី", "ស៊ី", Fault.SHIFTER),
        ("បុី", "ប៉ី", Fault.SHIFTER),
        ("ញុី", "ញ៉ី", Fault.SHIFTER),
        ("ស្រុី", "ស្រ៊ី", Fault.SHIFTER),
        ("សុាំ", "ស៊ាំ", Fault.SHIFTER),
        ("សុើប", "ស៊ើប", Fault.SHIFTER),
        ("ប្តុី", "ប្ត៉ី", Fault.SHIFTER),
        ("ក្្ក", "ក្ក", Fault.REPEATED),
        ("ខះៈ៌", "ខ៌ះៈ", Fault.ORDER),
    ],
)
def test_a_cluster_gets_the_order_of_the_encoding_structure(
    typed: str, meant: str, fault: Fault
) -> None:
    assert canon(typed) == meant
    assert [edit.fault for edit in canon_edits(typed)] == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "ខ្មែរ",
        "ខ្ដ ខ្ត ឲ្យ ឱ្យ",
        "ស៊\u200cី",
        "ក\u200bខ",
        "ក្",
        "កា្",
        "ាក",
        "កុ",
        "Café ½ … «a»",
        "កាា",
        "ក្\u200dក",
    ],
)
def test_what_is_right_or_only_the_writer_can_mend_stays(text: str) -> None:
    assert canon(text) == text


def test_an_edit_says_where_in_code_points() -> None:
    assert canon_edits("😀ខ្មែ ខែ្ម") == [Edit(6, 10, "ខ្មែ", Fault.ORDER)]


@given(texts)
def test_canon_of_any_text_is_its_own_canon(text: str) -> None:
    once = canon(text)
    assert canon(once) == once
    assert apply_edits(text, canon_edits(text)) == once


@given(texts)
def test_canon_changes_nothing_but_khmer(text: str) -> None:
    def others(some: str) -> str:
        return "".join(char for char in some if not "\u1780" <= char <= "\u17dd")

    assert sorted(others(canon(text))) == sorted(others(text)) or "\u17d2" in text
