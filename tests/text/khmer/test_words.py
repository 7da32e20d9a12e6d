# SPDX-License-Identifier: MIT
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.text.khmer.words import (
    SpanKind,
    count_words,
    next_word_stop,
    previous_word_stop,
    spans,
    word_at,
)
from tests.text.khmer.khmer_texts import texts


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end, _kind in spans(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("— … !", 0),
        ("Don't count 1,156 well-known things.", 5),
        ("L’élection à Phnom Penh", 4),
        ("cafe\u0301 noir", 2),
        ("លទ្ធផលផ្លូវការ", 2),
        ("ភាសា\u200bខ្មែរ", 2),
        ("ឆ្នាំ២០១៧នេះ", 3),
        ("ពួកគេៗ ទៅ", 2),
        ("๒๕ กรุงเทพ", 2),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ថ្ងៃទី២៥ ខែមិថុនា", ["ថ្ងៃទី", "២៥", " ", "ខែមិថុនា"]),
        ("ឆ្នាំ២០១៧នេះ", ["ឆ្នាំ", "២០១៧", "នេះ"]),
        ("ពួកគេៗ", ["ពួកគេ", "ៗ"]),
        ("នីមួយៗ។", ["នីមួយ", "ៗ", "។"]),
        ("ភាសា\u200bខ្មែរ", ["ភាសា", "\u200b", "ខ្មែរ"]),
        ("១,១៥៦.៥ 2០១7", ["១,១៥៦.៥", " ", "2០១7"]),
        ("2nd 24h 1.5kg ២៤h", ["2nd", " ", "24h", " ", "1.5", "kg", " ", "២៤", "h"]),
        ("_em_ **b**", ["_", "em", "_", " ", "**", "b", "**"]),
        ("កម្ពុជាNEC", ["កម្ពុជា", "NEC"]),
        ("สวัสดีครับ", ["สวัสดี", "ครับ"]),
        ("ะ😀!! cafe\u0301", ["ะ", "😀!!", " ", "cafe\u0301"]),
        ("១០%៛", ["១០", "%", "៛"]),
        ("កា\u17ff", ["កា\u17ff"]),
    ],
)
def test_text_falls_into_pieces(text: str, parts: list[str]) -> None:
    assert _cut(text) == parts


def test_every_piece_says_what_it_is() -> None:
    text = "ខ្មែរ\u200bភាសាៗ 12 NEC!"
    assert [kind for _start, _end, kind in spans(text)] == [
        SpanKind.KHMER,
        SpanKind.WORD_BREAK,
        SpanKind.KHMER,
        SpanKind.REPETITION,
        SpanKind.SPACE,
        SpanKind.NUMBER,
        SpanKind.SPACE,
        SpanKind.WORD,
        SpanKind.SIGN,
    ]


def test_characters_above_the_first_plane_move_nothing() -> None:
    text = "😀 លទ្ធផល😀ផ្លូវការ 👨‍👩‍👧 នីមួយៗ"
    parts = ["😀", " ", "លទ្ធផល", "😀", "ផ្លូវការ", " ", "👨‍👩‍👧", " ", "នីមួយ", "ៗ"]
    assert _cut(text) == parts


def test_the_word_around_a_place_is_found() -> None:
    text = "ប្រទេសកម្ពុជាមាន l'État, 1,156."
    word = lambda offset: text[slice(*(word_at(text, offset) or (0, 0))[:2])]  # noqa: E731
    assert word(7) == "កម្ពុជា"
    assert word(text.index("មាន")) == "មាន"  # between two words, the one that begins
    assert word(text.index(" ")) == "មាន"  # at its end
    assert word(text.index("É")) == "l'État"
    assert word(len(text) - 3) == "1,156"
    assert word_at("a  b", 2) is None
    assert word_at("", 0) is None


def test_the_caret_stops_where_words_begin() -> None:
    text = "លទ្ធផលផ្លូវការ  នីមួយៗនៃ\u200bភាគរយ, ok"
    begins, offset = [0], 0
    while offset < len(text):
        offset = next_word_stop(text, offset)
        begins.append(offset)
    parts = [text[a:b] for a, b in pairwise(begins)]
    assert parts == ["លទ្ធផល", "ផ្លូវការ  ", "នីមួយៗ", "នៃ\u200b", "ភាគរយ", ", ", "ok"]
    while offset:
        offset = previous_word_stop(text, offset)
        assert begins.pop(-2) == offset
    assert previous_word_stop(text, 0) == 0


@given(texts)
def test_pieces_of_any_text_are_gapless(text: str) -> None:
    assert "".join(_cut(text)) == text
    assert all(_cut(text))


@given(texts, st.integers(0, 40))
def test_a_word_at_a_place_is_one_of_the_words(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    found = word_at(text, offset)
    touching = [
        span
        for span in spans(text)
        if span.start <= offset <= span.end
        and span.kind in (SpanKind.KHMER, SpanKind.NUMBER, SpanKind.WORD)
    ]
    assert (found is None) == (not touching)
    if found:
        assert found == touching[-1]


@given(texts, st.integers(0, 40))
def test_word_stops_lead_forward_and_back_and_out_of_any_text(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    assert offset < next_word_stop(text, offset) or offset == len(text)
    assert previous_word_stop(text, offset) < offset or offset == 0
