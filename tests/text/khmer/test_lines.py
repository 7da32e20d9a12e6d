# SPDX-License-Identifier: MIT
"""Where a line may end, in texts that stand still and in one that is typed in."""

import random
import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor.text.khmer import lines
from icc_editor.text.khmer.letters import inside_cluster
from icc_editor.text.khmer.lines import LineBreaks, line_breaks
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
        ("1\u2009156\u2009200 ក", ["1\u2009156\u2009200 ", "ក"]),
        ("1\u2009ក 12\u20091", ["1\u2009", "ក ", "12\u2009", "1"]),
        ("មាន 45.6 % ៤៥,៦ ‰ ក", ["មាន ", "45.6 % ", "៤៥,៦ ‰ ", "ក"]),
        ("45\u2009% 1\u00a0% ក", ["45\u2009% ", "1\u00a0% ", "ក"]),
        ("ទៅ % 5  % 5   %", ["ទៅ ", "% ", "5  % ", "5   ", "%"]),
        ("៤៥,៦ ភាគរយ", ["៤៥,៦ ", "ភាគរយ"]),
        ("ផ្សារ។ល។ ទៅ", ["ផ្សារ។ល។ ", "ទៅ"]),
        ("ផ្សារ ។ល។ទៅ", ["ផ្សារ ។ល។", "ទៅ"]),
        ("ផ្សារ ។ ល ។ ទៅ", ["ផ្សារ ។ ល ។ ", "ទៅ"]),
        ("ទៅ។លើ។ ទៅ", ["ទៅ។", "លើ។ ", "ទៅ"]),
        ("ទៅ។\u200bល។", ["ទៅ។\u200b", "ល។"]),
        ("2017 100 12 2017", ["2017 ", "100 ", "12 ", "2017"]),
        ("ថ្ងៃទី២៥នេះ", ["ថ្ងៃទី២៥នេះ"]),
        ("កម្ពុ\u200bជា", ["កម្ពុ\u200b", "ជា"]),
        ("ក\u200bា", ["ក\u200b", "ា"]),  # it already is no cluster
        ("ក\u200b្ត ទិនុ្ទន័យ", ["ក\u200b", "្ត ", "ទិនុ្ទ", "ន័យ"]),
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
        assert not re.search("[0-9០-៩][ \u2009]\\Z", text[:end]) or text[end] not in "%‰"
        assert not (text[:end].endswith("។") and text[end:].startswith("ល។"))
        assert text[end - 1] == "\u200b" or not inside_cluster(text, end)


@given(texts)
def test_an_authors_zwsp_always_lets_a_line_end(text: str) -> None:
    ends = set(line_breaks(text))
    for offset in range(1, len(text)):
        if text[offset - 1] == "\u200b" and text[offset].isalpha():
            assert offset in ends


PIECES = [
    *(
        "ក",
        "្ត",
        "ា",
        "ៗ",
        "។",
        " ",
        "  ",
        "\u200b",
        "«",
        "» ",
        "( ",
        "1 156",
        "។ល។",
        "ល",
        " ។ ល ។ ",
        "\u2009",
        "45.6 %",
        "%",
        "២ ",
        "🙏",
        "a",
        "\n",
    ),
    *("លទ្ធផលផ្លូវការ", " ទៅ ", "ទៅ មក", "៛ ", "៖", "-", "\ud800", "៉", "ខ្មែរ "),
]


def test_breaks_of_a_text_that_is_typed_in_are_those_of_the_text(khmer_corpus) -> None:
    chance = random.Random(4)
    breaks, text = LineBreaks(), "".join(khmer_corpus.plain[:60])[:6_000]
    for _ in range(1_500):
        at = chance.randrange(len(text))
        if chance.random() < 0.6:
            text = text[:at] + chance.choice(PIECES) + text[at:]
        else:
            text = text[:at] + text[at + chance.choice((1, 1, 2, 5)) :]
        assert breaks.of(text) == line_breaks(text)


def test_only_what_is_near_a_change_is_looked_at_again(khmer_corpus, monkeypatch) -> None:
    looked: list[int] = []
    real = lines.line_ends
    text = "".join(khmer_corpus.plain[:60])[:20_000]
    breaks = LineBreaks()
    breaks.of(text)
    monkeypatch.setattr(lines, "line_ends", lambda part: looked.append(len(part)) or real(part))
    for at in range(0, len(text), 500):
        text = text[:at] + "ក" + text[at:]
        breaks.of(text)
        breaks.of(text)
    assert len(looked) == len(range(0, len(text) - 40, 500))
    assert sum(looked) / len(looked) < 400


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(texts, st.lists(st.sampled_from(PIECES)).map("".join)), max_size=6))
def test_breaks_of_any_text_after_any_other_are_its_own(monkeypatch, after) -> None:
    monkeypatch.setattr(lines, "_LONG", 0)
    breaks = LineBreaks()
    for text in after:
        assert breaks.of(text) == line_breaks(text)
