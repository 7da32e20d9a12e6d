# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given

from icc_editor.text.khmer.clusters import clusters, next_stop, previous_stop, stops
from tests.text.khmer.khmer_texts import texts


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in clusters(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("ស្ត្រី", ["ស្ត្រី"]),
        ("ខ្មែរ", ["ខ្មែ", "រ"]),
        ("ឃ្ញុំ", ["ឃ្ញុំ"]),
        ("ស៊\u200cី", ["ស៊\u200cី"]),
        ("\u25ccា", ["\u25ccា"]),
        ("\u25cc្ក", ["\u25cc្ក"]),  # ICU parts it
        ("នីមួយៗ", ["នី", "មួ", "យ", "ៗ"]),
        ("ក\u200bខ", ["ក", "\u200b", "ខ"]),
        ("a\u0301😀\U0001f3fd១", ["a\u0301", "😀\U0001f3fd", "១"]),
    ],
)
def test_text_falls_into_clusters(text: str, parts: list[str]) -> None:
    assert _cut(text) == parts


def test_misordered_marks_stay_with_their_letter() -> None:
    assert _cut("ស្រ្តី៉ក") == ["ស្រ្តី៉", "ក"]


def test_a_caret_goes_from_stop_to_stop_and_leaves_a_cluster_it_is_in() -> None:
    text = "ស្ត្រីក"
    assert [next_stop(text, offset) for offset in range(8)] == [6, 6, 6, 6, 6, 6, 7, 7]
    assert [previous_stop(text, offset) for offset in range(8)] == [0, 0, 0, 0, 0, 0, 0, 6]


@given(texts)
def test_clusters_of_any_text_are_gapless(text: str) -> None:
    assert "".join(_cut(text)) == text
    assert stops(text)[0] == 0
    assert stops(text)[-1] == len(text)
    assert all(part for part in _cut(text))
