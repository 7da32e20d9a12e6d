# SPDX-License-Identifier: MIT
import pytest
from hypothesis import example, given, settings

from icc_editor.text.khmer.clusters import stops
from icc_editor.text.spelling.khmer_speller import KhmerSpeller
from icc_editor.text.spelling.khmer_words import KhmerWords
from tests.text.khmer.khmer_texts import texts

ZWSP = "\u200b"
NAME = "ម៉ូរ៉ានទីន"


@pytest.fixture(scope="module")
def speller(khmer_words: KhmerWords) -> KhmerSpeller:
    return KhmerSpeller(khmer_words)


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        (f"ប្រទេស{NAME}បាន", [NAME, "នបាន", f"{NAME}បាន"]),
        (NAME, [NAME]),
        (f"ភូមិ{NAME} នៅ", [NAME, f"ភូមិ{NAME}"]),
        ("អង្គការហ្គ្រីនភីស បាន", ["ហ្គ្រីនភីស", "រហ្គ្រីនភីស", "អង្គការហ្គ្រីនភីស"]),
        ("លទ្ទផលផ្លូវការ", ["លទ្ទផល"]),
    ],
)
def test_what_may_be_one_name_is_grown_over_splinters(
    speller: KhmerSpeller, text: str, wholes: list[str]
) -> None:
    (stretch,) = speller.unknown(text)
    assert [text[a:b] for a, b in speller.wholes(text, stretch)][: len(wholes)] == wholes


@given(texts)
@example("0\u17b4")  # a mark that hangs on a figure
@settings(deadline=None)
def test_what_may_be_one_name_touches_the_mark_and_cuts_no_cluster(
    speller: KhmerSpeller, text: str
) -> None:
    for stretch in speller.unknown(text):
        found = speller.wholes(text, stretch)
        assert found
        for start, end in found:
            assert start < stretch.end and stretch.start < end  # noqa: PT018
            assert {start, end} <= set(stops(text))


def test_a_name_parted_into_its_syllables_is_offered_as_a_whole(speller: KhmerSpeller) -> None:
    name = f"ម៉ូ{ZWSP}រ៉ាន{ZWSP}ទីន"
    text = f"ប្រទេស{name}{ZWSP}និង"
    offered = [one for stretch in speller.unknown(text) for one in speller.wholes(text, stretch)]
    assert name in [text[start:end] for start, end in offered]


def test_between_borders_the_word_itself_is_offered_first(speller: KhmerSpeller) -> None:
    text = f"រៀបចុំ{ZWSP}លទ្ទផល"
    first = [speller.wholes(text, stretch)[0] for stretch in speller.unknown(text)]
    assert [text[start:end] for start, end in first] == ["រៀបចុំ", "លទ្ទផល"]
