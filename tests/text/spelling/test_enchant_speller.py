# SPDX-License-Identifier: MIT
import ctypes.util
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given

from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.enchant_speller import EnchantSpeller, open_speller
from icc_editor.text.spelling.speller import Readiness
from tests.text.khmer.khmer_texts import texts


def opened(language: str) -> EnchantSpeller:
    speller, state = open_speller(language)
    assert state.readiness is Readiness.READY, f"The tests need hunspell-{language}: {state}"
    assert speller
    return speller


@pytest.fixture(scope="module")
def english() -> EnchantSpeller:
    return opened("en")


@pytest.fixture(scope="module")
def french() -> EnchantSpeller:
    return opened("fr")


@pytest.fixture
def without_enchant() -> Iterator[None]:
    """Forget pyenchant, so that it is imported anew."""
    held = {name: sys.modules.pop(name) for name in list(sys.modules) if name[:7] == "enchant"}
    yield
    for name in [name for name in sys.modules if name[:7] == "enchant"]:
        del sys.modules[name]
    sys.modules.update(held)


def marked(speller: EnchantSpeller, text: str, *accepted: str) -> list[str]:
    found = speller.unknown(text, AcceptedWords.of(accepted))
    return [text[start:end] for start, end in found]


def test_english_words_nobody_knows_are_marked(english: EnchantSpeller) -> None:
    assert marked(english, "The electon of 2017 wasnt held.") == ["electon", "wasnt"]
    assert marked(english, "The election’s results weren’t 'known', the voters' votes.") == []
    assert marked(english, "a well-known and wel-known man") == ["wel"]


def test_french_elisions_are_no_part_of_the_word(french: EnchantSpeller) -> None:
    assert marked(french, "L’élection d'aujourd'hui, qu’il dit-il, jusqu'à Phnomm.") == ["Phnomm"]
    assert marked(french, "l'electon d’Élection") == ["l'electon"]
    assert marked(french, "l’Angkorr", "Angkorr") == []


def test_abbreviations_codes_and_other_scripts_are_left_alone(english: EnchantSpeller) -> None:
    text = "CNRPX NGOs h1n1 file_nam WordPresss iPhonne x លទ្ធផល Ελλάδα 5th ÉTATZ"
    assert marked(english, text) == []


def test_accepted_words_are_right_in_every_form(english: EnchantSpeller) -> None:
    text = "Sokhaa’s sokhaa SOKHAA rielz Rielz"
    assert marked(english, text, "Sokhaa", "rielz") == ["sokhaa"]
    assert marked(english, "pro-Sokhaa", "Sokhaa") == []


def test_a_name_with_hyphens_or_spaces_is_right_as_a_whole(
    english: EnchantSpeller, french: EnchantSpeller
) -> None:
    text = "Preahh‑Vihearr Vihearr; Kemm Sokhaa’s, Sokhaa; KEMM SOKHAA; d’Angkorr Wattt, Wattt"
    names = "Preahh-Vihearr", "Kemm Sokhaa", "Angkorr Wattt"
    assert marked(french, text, *names) == ["Vihearr", "Sokhaa", "Wattt"]
    assert marked(english, text.partition("d’")[0], *names) == ["Vihearr", "Sokhaa"]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("The Preah-Vihearr temple", ["Preah-Vihearr", "Preah"]),
        ("Today Kem Sokhaa spoke", ["Kem", "Kem Sokhaa"]),
        ("To Mr Kem Sokhaa", ["Kem", "Kem Sokhaa", "Mr Kem Sokhaa"]),
        ("A comittee, a goverment", ["comittee"]),
        ("The comittee goverment", ["comittee"]),
        ("Visit Khannn Town. Then", ["Khannn", "Khannn Town"]),
        ("Khannn. Town", ["Khannn"]),
    ],
)
def test_what_may_be_one_name_has_its_hyphens_and_its_capitals(
    english: EnchantSpeller, text: str, wholes: list[str]
) -> None:
    stretch = english.unknown(text)[0]
    assert [text[a:b] for a, b in english.wholes(text, stretch)] == wholes


def test_composed_and_decomposed_letters_are_one(french: EnchantSpeller) -> None:
    assert marked(french, "e\u0301tat é\u00adtat") == []


def test_suggestions_begin_with_accepted_words_like_it(english: EnchantSpeller) -> None:
    assert english.suggest("electon")[0] == "election"
    assert english.suggest("Sokaa", accepted=AcceptedWords.of(["Sokhaa"]))[0] == "Sokhaa"
    assert len(english.suggest("electon", 2)) == 2
    assert english.suggest("") == []


class CountingDictionary:
    """Counts what is asked of the dictionary behind it."""

    def __init__(self, dictionary: object) -> None:
        self._dictionary = dictionary
        self.asked = 0

    def check(self, word: str) -> bool:
        self.asked += 1
        return bool(self._dictionary.check(word))  # type: ignore[attr-defined]

    def suggest(self, word: str) -> list[str]:
        return list(self._dictionary.suggest(word))  # type: ignore[attr-defined]


def test_a_word_is_looked_up_once(english: EnchantSpeller) -> None:
    counting = CountingDictionary(english._dictionaries[0])
    speller = EnchantSpeller("en", [counting])
    speller.unknown("the results of the electon")
    assert counting.asked == 4
    speller.unknown("electon of the results")
    assert counting.asked == 4


@given(texts)
def test_any_text_has_words_in_order(english: EnchantSpeller, text: str) -> None:
    found = english.unknown(text, AcceptedWords.of(["aZé"]))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_without_a_dictionary_it_is_said_what_to_install() -> None:
    speller, state = open_speller("de-AT")
    assert speller is None
    assert state.readiness is Readiness.DICTIONARY_MISSING
    assert state.packages == ("hunspell-de",)
    assert state.folder
    assert state.folder.name == "hunspell"


@pytest.mark.usefixtures("without_enchant")
def test_without_enchants_library_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ctypes.util, "find_library", lambda _name: None)
    speller, state = open_speller("en")
    assert speller is None
    assert state.readiness is Readiness.LIBRARY_MISSING
    assert state.packages == ("libenchant-2-2", "hunspell-en-us")


@pytest.mark.usefixtures("without_enchant")
@pytest.mark.parametrize("path", ["/nowhere/libenchant.so", __file__])
def test_a_library_that_cannot_be_used_is_none(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYENCHANT_LIBRARY_PATH", path)
    assert open_speller("fr")[1].readiness is Readiness.LIBRARY_MISSING
