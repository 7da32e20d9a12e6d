# SPDX-License-Identifier: MIT
import re

import pytest
from hypothesis import given

from icc_editor.text.khmer.fold import FindOptions, find_all, find_folded, fold, fold_key
from tests.text.khmer.khmer_texts import texts

CASE = FindOptions(match_case=True)
ACCENTS = FindOptions(match_accents=True)
WHOLE = FindOptions(whole_words=True)
PATTERN = FindOptions(pattern=True)


def _found(needle: str, text: str, options: FindOptions | None = None) -> list[str]:
    return [text[start:end] for start, end in find_all(needle, text, options)]


@pytest.mark.parametrize(
    ("needle", "text", "hits"),
    [
        ("ខ្មែរ", "ខែ្មរ ខ្មែ\u200bរ ខ្មេរ", ["ខែ្មរ", "ខ្មែ\u200bរ"]),
        ("បណ្តាញ", "បណ្ដាញ", ["បណ្ដាញ"]),
        ("បណ្ដាញ", "បណ្តាញ", ["បណ្តាញ"]),
        ("ឱ្យ", "ឲ្យ", ["ឲ្យ"]),
        ("2017", "ឆ្នាំ២០១៧នេះ 2017", ["២០១៧", "2017"]),
        ("២០១៧", "in 2017", ["2017"]),
        ("ស៊ី", "សុី ស៊\u200cី", ["សុី", "ស៊\u200cី"]),
        ("ប៊ី", "បុី ប៉ី ប៊ូ", ["បុី", "ប៉ី"]),
        ("នាំ", "ន\u17ff", ["ន\u17ff"]),
        ("cafe", "Café CAFE\u0301 cafés", ["Café", "CAFE\u0301", "café"]),
        ("élan", "elan", ["elan"]),
        ("ss", "Straße ss", ["ß", "ss"]),
        ("s", "ß", []),
        ("l'État", "l’état", ["l’état"]),
        ("1 156", "1\u00a0156 1\u202f156", ["1\u00a0156", "1\u202f156"]),
        ("😀", "a😀b", ["😀"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("", "a", []),
        ("\u200b", "ក\u200bខ", []),
    ],
)
def test_text_is_found_however_it_was_typed(needle: str, text: str, hits: list[str]) -> None:
    assert _found(needle, text) == hits


def test_a_hit_never_parts_a_cluster() -> None:
    assert _found("ក", "កា ខ្ក ក្ក ក") == ["ក"]
    assert _found("មែ", "ខ្មែ ខែ្ម មែន") == ["មែ"]


def test_a_needle_that_is_no_whole_cluster_is_taken_as_typed() -> None:
    assert _found("ា", "កា") == ["ា"]
    assert _found("ក្", "ក្ក") == ["ក្"]
    assert _found("ែ", "ខែ្ម") == []  # mended as a whole


def test_case_and_accents_count_on_request() -> None:
    assert _found("NEC", "nec NEC", CASE) == ["NEC"]
    assert _found("cafe", "café cafe\u0301s cafe", ACCENTS) == ["cafe"]
    assert _found("café", "cafe Café", ACCENTS) == ["Café"]


def test_a_letter_with_its_accent_is_one_however_it_was_typed() -> None:
    assert _found("café", "cafe\u0301s", ACCENTS) == ["cafe\u0301"]
    assert _found("cafe\u0301", "CAFÉ", ACCENTS) == ["CAFÉ"]
    assert _found("e", "e\u0301e", ACCENTS) == ["e"]
    assert _found("m\u030a", "m\u030am", ACCENTS) == ["m\u030a"]  # no single sign for it
    assert _found("m", "m\u030am", ACCENTS) == ["m"]


def test_whole_words_are_those_of_the_dictionary() -> None:
    assert _found("ផល", "លទ្ធផល ផល ផលនេះ", WHOLE) == ["ផល", "ផល"]
    assert _found("vote", "voter Vote vote-s", WHOLE) == ["Vote"]
    assert _found("2017", "២០១៧ 20170", WHOLE) == ["២០១៧"]


def test_a_pattern_is_matched_against_the_text_as_it_stands() -> None:
    assert _found(r"[០-៩]+|nec", "NEC ២០១៧ 2017", PATTERN) == ["NEC", "២០១៧"]
    assert _found("nec", "NEC nec", FindOptions(pattern=True, match_case=True)) == ["nec"]
    assert _found("^a|x*", "a\na", PATTERN) == ["a", "a"]
    with pytest.raises(re.error):
        find_all("(", "(", PATTERN)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("ក.", "ក្រុម កក", ["កក"]),  # not half of a subscript
        ("ក.+?", "ក្រុម", ["ក្រុ"]),  # it goes on to the next border
        ("ក.*?ម", "ក្រមុម", ["ក្រមុម"]),
        ("រុម", "ក្រុម រុម", ["រុម"]),
        ("^.", "ក្រ\nក", ["ក"]),
        ("(?i)A.", "aក្រ ab", ["ab"]),
        ("្រ", "ក្រុម", ["្រ"]),  # what is about signs finds signs
        ("[ិី]", "តិំ", ["ិ"]),
        ("a)|(b", "", None),
        ("(?x) ក # )", "ក", ["ក"]),
    ],
)
def test_a_pattern_is_found_between_clusters(pattern: str, text: str, expected: object) -> None:
    if expected is None:
        with pytest.raises(re.error):
            find_all(pattern, text, PATTERN)
    else:
        assert _found(pattern, text, PATTERN) == expected


def test_whole_words_of_a_pattern_are_those_of_the_dictionary() -> None:
    whole = FindOptions(pattern=True, whole_words=True)
    text = "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត"
    assert _found("ជាតិ", text, whole) == ["ជាតិ"]
    assert _found("ជាតិ|បោះឆ្នោត|ការ", text, whole) == [
        text[start:end]
        for start, end in sorted(
            hit for word in ("ជាតិ", "បោះឆ្នោត", "ការ") for hit in find_all(word, text, WHOLE)
        )
    ]
    assert _found("one|ones", "ones one xone", whole) == ["ones", "one"]


def test_many_texts_are_searched_with_one_key() -> None:
    key = fold_key("ឆ្នាំ2017")
    assert find_folded(key, fold("ឆ្នាំ\u200b២០១៧")) == [(0, 10)]


@given(texts)
def test_a_key_leads_back_to_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.key) == len(folded.starts) == len(folded.ends)
    assert folded.starts == sorted(folded.starts)
    assert folded.ends == sorted(folded.ends)
    for start, end in zip(folded.starts, folded.ends, strict=True):
        assert 0 <= start < end <= len(text)


@given(texts)
def test_the_key_of_a_text_is_those_of_its_lines(text: str) -> None:
    for options in (ACCENTS, FindOptions()):
        keys = [fold_key(line, options) for line in text.split("\n")]
        assert "\n".join(keys) == fold_key(text, options)


@given(texts)
def test_a_key_with_accents_leads_back_to_the_text(text: str) -> None:
    folded = fold(text, ACCENTS)
    assert len(folded.key) == len(folded.starts) == len(folded.ends)
    assert folded.starts == sorted(folded.starts)
    assert folded.ends == sorted(folded.ends)


@given(texts)
def test_any_text_is_found_in_itself(text: str) -> None:
    hits = find_all(text, text)
    assert len(hits) == (1 if fold_key(text) else 0)


@given(texts)
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold_key(fold_key(text)) == fold_key(text)


@given(texts, texts)
def test_hits_in_any_text_have_the_needles_key(needle: str, text: str) -> None:
    for start, end in find_all(needle, text + needle + text):
        assert fold_key(needle) == fold_key((text + needle + text)[start:end])


@pytest.mark.parametrize("typed", ["ម៉ឺន", "មុឺន", "មុ៉ឺន", "ម៉ុឺន", "ម៉ឺុន", "មឺុ៉ន"])
def test_a_u_beside_a_shifter_that_says_the_same_is_looked_through(typed: str) -> None:
    assert find_all("ម៉ឺន", f"ពីរ{typed}នាក់") == [(3, 3 + len(typed))]
    assert find_all(typed, "ពីរម៉ឺននាក់") == [(3, 7)]
    assert find_all("យ៉ាង", "យុ៉ាង") == [(0, 5)]
    assert find_all("ប៉", "ប៉ុន្តែ") == []
