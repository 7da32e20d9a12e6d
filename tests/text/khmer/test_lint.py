# SPDX-License-Identifier: MIT
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.post.diagnostic import Severity
from icc_editor.text.khmer.canon import canon
from icc_editor.text.khmer.faults import Fault, Finding, apply_edits
from icc_editor.text.khmer.lint import lint
from icc_editor.text.khmer.mend import mend_cluster
from tests.text.khmer.khmer_texts import texts


@pytest.mark.parametrize(
    ("text", "where", "fault", "mended"),
    [
        ("ទៅខែ្មរ", "ខែ្ម", Fault.ORDER, "ទៅខ្មែរ"),
        ("កេា", "កេា", Fault.SPLIT_VOWEL, "កោ"),
        ("សុី", "សុី", Fault.SHIFTER, "ស៊ី"),
        ("មុ៉ឺន", "មុ៉ឺ", Fault.SHIFTER, "ម៉ឺន"),
        ("ម៉ុឺន", "ម៉ុឺ", Fault.SHIFTER, "ម៉ឺន"),
        ("ម៉ឺុន", "ម៉ឺុ", Fault.SHIFTER, "ម៉ឺន"),
        ("យុ៉ាង", "យុ៉ា", Fault.SHIFTER, "យ៉ាង"),
        ("ស៊ុើប", "ស៊ុើ", Fault.SHIFTER, "ស៊ើប"),
        ("ស៊ុំា", "ស៊ុំា", Fault.SHIFTER, "ស៊ាំ"),
        ("បៀ៉ុ", "បៀ៉ុ", Fault.SHIFTER, "ប៉ៀ"),
        ("ស៊\u200cុី", "ស៊\u200cុី", Fault.SHIFTER, "ស៊\u200cី"),
        ("ប៉ុូ", "ូ", Fault.INVALID, None),
        ("កាារ", "កាា", Fault.REPEATED, "ការ"),
        ("ចំាំ", "ចំាំ", Fault.REPEATED, "ចាំ"),
        ("ក្្ក", "ក្្ក", Fault.REPEATED, "ក្ក"),
        ("ក\u200bា", "ក\u200bា", Fault.INVISIBLE, "កា"),
        ("ក\u200c្ក", "ក\u200c្ក", Fault.INVISIBLE, "ក្ក"),
        ("ក្\u200bក", "ក្\u200bក", Fault.INVISIBLE, "ក្ក"),
        ("ក\ufeffខ", "\ufeff", Fault.INVISIBLE, "កខ"),
        ("ក\u00adខ", "\u00ad", Fault.INVISIBLE, "កខ"),
        ("ាក", "ា", Fault.INVALID, None),
        ("ក្ ខ", "្", Fault.INVALID, None),
        ("ក ា", "ា", Fault.INVALID, None),
        ("កាុក", "កាុ", Fault.INVALID, None),
        ("កុាក", "ា", Fault.INVALID, None),
        ("ន\u17fb", "ន\u17fb", Fault.COMPOSE, "នុះ"),
        ("ន\u17ff", "ន\u17ff", Fault.COMPOSE, "នាំ"),
        ("\u17a3ក", "\u17a3", Fault.DEPRECATED, "អក"),
        ("\u17a4", "\u17a4", Fault.DEPRECATED, "អា"),
        ("ក\u17b4", "ក\u17b4", Fault.DEPRECATED, "ក"),
        ("ក\u17d3", "ក\u17d3", Fault.DEPRECATED, None),
        ("ផ្លែឈើ៘", "៘", Fault.DEPRECATED, "ផ្លែឈើ។ល។"),
        ("ក\u200b\u200bខ", "\u200b\u200b", Fault.WORD_BREAK, "ក\u200bខ"),
        ("ក\u200b ខ", "\u200b", Fault.WORD_BREAK, "ក ខ"),
        ("ក \u200bខ", "\u200b", Fault.WORD_BREAK, "ក ខ"),
        ("កខ\u200b", "\u200b", Fault.WORD_BREAK, "កខ"),
        ("\u200bកខ", "\u200b", Fault.WORD_BREAK, "កខ"),
        ("ដូចជា: ក", ":", Fault.COLON, "ដូចជា៖ ក"),
        ("ន:ក", ":", Fault.COLON, None),
        ("គាត់មក. ទៅ", ".", Fault.LATIN_FULL_STOP, "គាត់មក។ ទៅ"),
        ("ដោៈ", "ៈ", Fault.FINAL, "ដោះ"),
        ("ឆ្នាំ 2០១7", "2០១7", Fault.MIXED_DIGITS, None),
        ("១,156", "១,156", Fault.MIXED_DIGITS, None),
        ("២៥/06/២០១៧", "២៥/06/២០១៧", Fault.MIXED_DIGITS, None),
        ("ម៉ោង 14:៣០", "14:៣០", Fault.MIXED_DIGITS, None),
    ],
)
def test_a_fault_is_found_and_mended_where_it_can(
    text: str, where: str, fault: Fault, mended: str | None
) -> None:
    (found,) = lint(text)
    assert (text[found.start : found.end], found.fault) == (where, fault)
    assert (apply_edits(text, [found]) if mended else found.replacement) == mended


@pytest.mark.parametrize(
    "text",
    [
        "លទ្ធផលផ្លូវការ នីមួយៗ ១,១៥៦ នាក់។",
        "បណ្ដាញ បណ្តាញ ឲ្យ ឱ្យ",
        "ភាសា\u200bខ្មែរ",
        "ស៊\u200cី",
        "ក\u2060ខ",
        "គ.ជ.ប. និង អ.ស.ប.",
        "ក. ខ.",
        "ជាដើម... ទៅ",
        "ធម្មៈ គណៈ",
        "ហ្វេសប៊ុក https://a.b ម៉ោង 9:30 ១០:៣០",
        "co\u00adop 👨‍👩‍👧 na\u0308ive",
        "",
    ],
)
def test_what_is_right_is_not_pointed_out(text: str) -> None:
    assert lint(text) == []


def test_what_is_only_unusual_can_be_left_out() -> None:
    text = "ខែ្មរ: ដោៈ 2០១7"
    assert [finding.fault for finding in lint(text, habits=False)] == [Fault.ORDER]
    assert [finding.severity for finding in lint(text)] == [
        Severity.WARNING,
        Severity.HINT,
        Severity.HINT,
        Severity.HINT,
    ]


def test_a_finding_says_where_in_code_points() -> None:
    assert lint("😀កេា") == [Finding(1, 4, Fault.SPLIT_VOWEL, Severity.WARNING, "កោ")]


@given(texts)
def test_findings_of_any_text_are_in_order_and_apart(text: str) -> None:
    found = lint(text)
    for finding, following in pairwise(found):
        assert finding.start < finding.end <= following.start
    assert all(finding.end <= len(text) for finding in found)


@given(texts)
def test_mending_comes_to_an_end(text: str) -> None:
    for _round in range(6):
        mended = apply_edits(text, lint(text))
        if mended == text:
            break
        text = mended
    assert all(finding.replacement is None for finding in lint(text))


@pytest.mark.parametrize("text", ["ប៉ុន្តែ", "ប៉ុំ", "ម៉ុះ", "ប៉ុ័"])
def test_a_u_beside_a_shifter_alone_is_right(text: str) -> None:
    assert lint(text) == []


_LETTERS = st.characters(min_codepoint=0x1780, max_codepoint=0x17A2)
_MAY_BE = [
    _LETTERS,
    st.one_of(st.just(""), _LETTERS.map(lambda letter: f"\u17d2{letter}")),
    st.one_of(st.just(""), st.characters(min_codepoint=0x17B6, max_codepoint=0x17C5)),
    st.sampled_from(["", "\u17c6", "\u17cb", "\u17cd", "\u17cf", "\u17d0"]),
    st.sampled_from(["", "\u17c7", "\u17c8"]),
]


@given(st.tuples(*_MAY_BE).map("".join))
def test_what_needs_no_mending_at_first_sight_is_in_order_by_every_rule(cluster: str) -> None:
    assert (mend_cluster(cluster) is None) == (canon(cluster) == cluster)


def test_u_below_a_sign_above_is_a_shifter_at_second_sight() -> None:
    assert mend_cluster("\u1780\u17bb\u17d0") == ("\u1780\u17ca\u17d0", Fault.SHIFTER)
