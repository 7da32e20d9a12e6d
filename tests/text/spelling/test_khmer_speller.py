# SPDX-License-Identifier: MIT
from itertools import pairwise

import pytest
from hypothesis import given, settings

from icc_editor.text.khmer.clusters import stops
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.khmer_speller import KhmerSpeller
from icc_editor.text.spelling.khmer_words import Guess, KhmerWords, Standing
from tests.text.khmer.khmer_texts import texts

ZWSP = "\u200b"


@pytest.fixture(scope="module")
def speller(khmer_words: KhmerWords) -> KhmerSpeller:
    return KhmerSpeller(khmer_words)


def marked(speller: KhmerSpeller, text: str, *accepted: str) -> list[str]:
    found = speller.unknown(text, AcceptedWords.of(accepted))
    return [text[start:end] for start, end in found]


class CountingWords(KhmerWords):
    """A list that counts how often it is asked."""

    asked = 0

    def standing(self, key: str) -> Standing:
        self.asked += 1
        return super().standing(key)

    def near(self, key: str) -> list[Guess]:
        self.asked += 1
        return super().near(key)


@pytest.mark.parametrize(
    "text",
    [
        "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត បានបង្ហាញលទ្ធផលផ្លូវការ។",
        "ថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ២០១៧ ពួកគេៗ ធ្វើឲ្យបានល្អ។ល។",
        "ព្រោះតើនៃឬក៏ស្រី។",
        "គ.ជ.ប. និង ក) ខ) គ)",
        "ប្រើ LibreOffice wrngly ១,១៥៦ 45%",
        "",
    ],
)
def test_good_khmer_and_what_is_no_khmer_is_left_alone(speller: KhmerSpeller, text: str) -> None:
    assert marked(speller, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("បានរៀបចុំការបោះឆ្នោត", ["រៀបចុំ"]),  # one more mark
        ("លទ្ទផលផ្លូវការ", ["លទ្ទផល"]),  # another subscript
        ("ចំនួនភាករយនៃគណបក្ស", ["ភាករយ"]),  # another letter
        ("ការបោះឆ្នោតនៅកនុងខេត្ត", ["នៅកនុង"]),  # no coeng
        ("របបារនេះ", ["របបារ"]),  # a letter twice: two words by accident
        ("លោក កឹម សុខា", ["កឹម"]),
        ("ប្រទេស អាហ្ស៊ែរបែហ្សង់ និង", ["អាហ្ស៊ែរបែហ្សង់"]),  # one stretch, not its splinters
    ],
)
def test_what_nobody_knows_is_one_stretch(
    speller: KhmerSpeller, text: str, found: list[str]
) -> None:
    assert marked(speller, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"រៀបចុំ{ZWSP}លទ្ទផល", ["រៀបចុំ", "លទ្ទផល"]),  # without a border ចុំលទ្ទ
        (f"{ZWSP}រៀបចុំ{ZWSP}{ZWSP}លទ្ទផល{ZWSP}", ["រៀបចុំ", "លទ្ទផល"]),
        (f"រៀបចុំ{ZWSP}លទ្ធ{ZWSP}ផល", ["រៀបចុំ"]),  # inside a word it parts nothing
        (f"រៀប{ZWSP}ចំ{ZWSP}លទ្ធ{ZWSP}ផល", []),
    ],
)
def test_the_writers_own_borders_part_unknown_words(
    speller: KhmerSpeller, text: str, found: list[str]
) -> None:
    assert marked(speller, text) == found


def test_a_border_inside_an_accepted_word_does_not_make_it_unknown(speller: KhmerSpeller) -> None:
    name = f"ម៉ូ{ZWSP}រ៉ាន{ZWSP}ទីន"
    text = f"រៀបចុំ{ZWSP}{name}{ZWSP}និង"
    assert marked(speller, text, name) == ["រៀបចុំ"]
    assert len(marked(speller, text)) > 1


def test_zero_width_spaces_inside_a_word_make_no_difference(speller: KhmerSpeller) -> None:
    plain, spaced = "លទ្ទផលផ្លូវការ", f"{ZWSP}លទ្ទ{ZWSP}ផល{ZWSP}{ZWSP}ផ្លូវ{ZWSP}ការ"
    assert marked(speller, plain) == ["លទ្ទផល"]
    assert marked(speller, spaced) == [f"លទ្ទ{ZWSP}ផល"]
    assert marked(speller, f"ផ្លូវ{ZWSP}ការបោះ{ZWSP}ឆ្នោត") == []


def test_the_order_of_marks_makes_no_difference(speller: KhmerSpeller) -> None:
    assert marked(speller, "ស្រ្តីកម្ពុជា") == []  # RO before another subscript
    assert marked(speller, "បេាះឆ្នោត") == []  # a vowel in two parts
    assert marked(speller, "ស្រ្តីលទ្ទផលបេាះឆ្នោត") == ["លទ្ទផល"]
    assert marked(speller, "ស្រ្តីលទ្ទផល") == ["លទ្ទផល"]


def test_accepted_words_are_right_wherever_icu_cuts(speller: KhmerSpeller) -> None:
    assert marked(speller, "លោកកឹមសុខាបាននិយាយ") != []
    assert marked(speller, "លោកកឹមសុខាបាននិយាយ", "កឹម") == []
    assert marked(speller, f"លោកកឹ{ZWSP}មសុខា", "កឹម សុខា") == []
    assert marked(speller, "លោកកឹមនិងលទ្ទផល", "កឹម") == ["លទ្ទផល"]
    # A word that only lies in another one does not make that right.
    assert marked(speller, "លទ្ទផល", "ផល") == ["លទ្ទ"]


def test_the_right_word_is_suggested_first(speller: KhmerSpeller) -> None:
    for typed, meant in (
        ("លទ្ទផល", "លទ្ធផល"),
        ("ភាករយ", "ភាគរយ"),
        ("រៀបចុំ", "រៀបចំ"),
        ("នៅកនុង", "នៅក្នុង"),
        ("កម្ពុជ", "កម្ពុជា"),
        ("ឯកសរ", "ឯកសារ"),
    ):
        assert meant in speller.suggest(typed)[:2]


def test_suggestions_are_spelled_as_the_writer_spells(speller: KhmerSpeller) -> None:
    assert "សេចក្ដី" in speller.suggest("សេចក្ដិ")
    assert "សេចក្តី" in speller.suggest("សេចក្តិ")
    # Of two words that look the same only one is offered.
    suggested = speller.suggest("សេចក្តិ")
    assert len({fold_key(word) for word in suggested}) == len(suggested) > 1


def test_accepted_words_are_suggested(speller: KhmerSpeller) -> None:
    accepted = AcceptedWords.of(["ហ្វ៊ុនស៊ីន"])
    assert "ហ្វ៊ុនស៊ីន" in speller.suggest("ហ្វ៊ុនស៊ិន", accepted=accepted)


def test_no_more_is_suggested_than_asked(speller: KhmerSpeller) -> None:
    assert len(speller.suggest("កក", 3)) == 3
    assert speller.suggest("") == []
    assert speller.suggest("ក" * 100) == []


def test_a_word_is_looked_up_once(khmer_words: KhmerWords) -> None:
    words = CountingWords.load(khmer_words.dump())
    speller = KhmerSpeller(words)
    text = "លទ្ទផលផ្លូវការអំពីចំនួនសន្លឹកឆ្នោត"
    speller.unknown(text)
    first = words.asked
    assert first > 0
    speller.unknown(text)
    speller.unknown(f"{text} {text}។ {text}")
    assert words.asked == first


def test_a_text_of_nothing_but_unknown_words_costs_no_more(khmer_words: KhmerWords) -> None:
    words = CountingWords.load(khmer_words.dump())
    letters = "".join(chr(0x1780 + at * at * 7 % 34) for at in range(4000))
    KhmerSpeller(words).unknown(letters)
    assert words.asked < len(letters) * 1.2


@given(texts)
@settings(deadline=None)
def test_any_text_has_stretches_in_order_that_part_no_cluster(
    speller: KhmerSpeller, text: str
) -> None:
    found = speller.unknown(text, AcceptedWords.of(["កខ", "រ"]))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert speller.unknown(text, AcceptedWords.of(["កខ", "រ"])) == found
    for start, end in found:
        speller.suggest(text[start:end])


def test_stretches_of_clean_text_begin_and_end_between_clusters(speller: KhmerSpeller) -> None:
    text = "ស៊ីន្រ្តូអឺរ៉ូបស្ពុកភឺន"
    allowed = set(stops(text))
    assert all({start, end} <= allowed for start, end in speller.unknown(text))


NAME = "ម៉ូរ៉ានទីន"


@pytest.mark.parametrize(
    "text",
    [
        NAME,
        f"ប្រទេស{NAME}បាន",
        f"ភូមិ{NAME} នៅ",
        f"ប្រទេសម៉ូ{ZWSP}រ៉ាន{ZWSP}ទីន{ZWSP}បាន",
        f"នៅ{NAME}និង{NAME}នេះ",
    ],
)
def test_a_name_is_left_alone_whatever_icu_makes_of_it(speller: KhmerSpeller, text: str) -> None:
    assert marked(speller, text) != []
    assert marked(speller, text, NAME) == []


def test_the_pieces_of_an_accepted_name_are_still_marked(speller: KhmerSpeller) -> None:
    for text in ("ខ្ញុំម៉ូរ៉ាននៅ", "ប៉ិចហ្វ៊ុន"):
        assert marked(speller, text, NAME, "ហ្វ៊ុនស៊ិនប៉ិច") == marked(speller, text) != []


def test_several_words_are_left_alone_together_only(speller: KhmerSpeller) -> None:
    text = "គណបក្សហ្វ៊ុន ស៊ិនប៉ិចបាន និង ហ្វ៊ុន"
    assert marked(speller, text, "ហ្វ៊ុន ស៊ិនប៉ិច") == [marked(speller, text)[-1]]
    assert marked(speller, "គណបក្សហ្វ៊ុនស៊ិនប៉ិចបាន", "ហ្វ៊ុន ស៊ិនប៉ិច") == []
