# SPDX-License-Identifier: MIT
from itertools import pairwise

import pytest
from hypothesis import given

from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.khmer.lines import line_breaks
from tests.text.khmer.khmer_texts import texts


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in pairwise([0, *line_breaks(text)])]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("លទ្ធផលផ្លូវការ", ["លទ្ធផល", "ផ្លូវការ"]),
        ("ពួកគេៗទៅ", ["ពួកគេៗ", "ទៅ"]),
        ("ពួកគេ ៗ", ["ពួកគេ ៗ"]),
        ("ទៅ ។ មក", ["ទៅ ។ ", "មក"]),
        ("ទៅ\u200b។ មក ៕", ["ទៅ\u200b។ ", "មក ៕"]),
        ("ដូចជា ៖ ក", ["ដូចជា ៖ ", "ក"]),
        ("«ទៅ » មក", ["«ទៅ » ", "មក"]),
        ("(ទៅ ) មក", ["(ទៅ ) ", "មក"]),
        ("មាន 1 156 នាក់", ["មាន ", "1 156 ", "នាក់"]),
        ("១ ១៥៦ ២០០,៥ ក", ["១ ១៥៦ ២០០,៥ ", "ក"]),
        ("2017 100 12 2017", ["2017 ", "100 ", "12 ", "2017"]),
        ("ថ្ងៃទី២៥នេះ", ["ថ្ងៃទី២៥នេះ"]),
        ("កម្ពុ\u200bជា", ["កម្ពុ\u200b", "ជា"]),
        ("ក\u200bា", ["ក\u200b", "ា"]),  # it already is no cluster
        ("ទិនុ្ទន័យ", ["ទិនុ្ទ", "ន័យ"]),  # misordered: ICU alone parts the subscript
        ("a\nb", ["a\n", "b"]),
        ("well-known 😀 លទ្ធផលផ្លូវការ", ["well-", "known ", "😀 ", "លទ្ធផល", "ផ្លូវការ"]),
        ("\ud800 លទ្ធផលផ្លូវការ\x00", ["\ud800 ", "លទ្ធផល", "ផ្លូវការ\x00"]),
    ],
)
def test_lines_may_end_between_words_only(text: str, parts: list[str]) -> None:
    assert _cut(text) == parts


@given(texts)
def test_line_ends_of_any_text_keep_the_rules(text: str) -> None:
    assert "".join(_cut(text)) == text
    for end in line_breaks(text)[:-1]:
        assert text[end] not in "ៗ។៕៖»”’)]}"
        assert text[end - 1] == "\u200b" or not inside_cluster(text, end)


@given(texts)
def test_an_authors_zwsp_always_lets_a_line_end(text: str) -> None:
    ends = set(line_breaks(text))
    for offset in range(1, len(text)):
        if text[offset - 1] == "\u200b" and text[offset].isalpha():
            assert offset in ends
