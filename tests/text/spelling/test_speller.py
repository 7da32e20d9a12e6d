# SPDX-License-Identifier: MIT
"""Which words of a block are checked, and by whom."""

from collections.abc import Iterator

import pytest

from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.enchant_speller import open_speller
from icc_editor.text.spelling.khmer_speller import KhmerSpeller
from icc_editor.text.spelling.khmer_words import KhmerWords
from icc_editor.text.spelling.languages import block_language
from icc_editor.text.spelling.speller import Dictionaries, Speller, Stretch


@pytest.fixture(scope="module")
def dictionaries(khmer_words: KhmerWords) -> Dictionaries:
    spellers: dict[str, Speller] = {"km": KhmerSpeller(khmer_words)}
    for language in ("en", "fr"):
        speller, _state = open_speller(language)
        assert speller, f"The tests need the Debian package hunspell-{language}."
        spellers[language] = speller
    return Dictionaries(spellers)


def marked(dictionaries: Dictionaries, text: str, language: str, *accepted: str) -> Iterator[str]:
    found = dictionaries.unknown(text, language, AcceptedWords.of(accepted))
    return (text[start:end] for start, end in found)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The electon", "en", ["electon"]),
        ("L'électon du maire", "fr", ["L'électon"]),
        ("The electon", "de", []),  # no dictionary
        ("The electon", "en-GB", ["electon"]),
        ("លទ្ទផល electon", "km", ["លទ្ទផល"]),  # Latin in Khmer text is a name or a quotation
        ("លទ្ទផល of the electon and more and more", "en", ["លទ្ទផល", "electon"]),
        ("<p lang='fr'>le maire dit the</p>", "en", ["the"]),
        ("le maire dit\n{: lang=fr }", "en", []),
        ('<span lang="fr">Bonjour le monde</span> and hello teh world', "en", ["teh"]),
        ('Hello teh <span lang="fr">le maire dit the</span> world', "en", ["teh", "the"]),
        ('<div lang="fr"><p>le maire dit the</p></div>', "en", ["the"]),
        ('<p>He said <i lang="fr">le maire dit</i> to them</p>', "en", []),
        ('<i lang="fr">le <b>maire <span lang="en">and</span> dit</b> and</i> and', "en", ["and"]),
        ('Hello *le maire dit*{: lang="fr" } and **le monde**{: lang=fr } le', "en", ["le"]),
        ("## Le maire dit {: lang=fr }", "en", []),
        ('`<span lang="fr">` and the electon', "en", ["electon"]),
        ('<span lang="fr">le maire dit the', "en", ["the"]),  # never closed
        ('He<br lang="fr"> said</i> and', "en", []),
        ("**electon** `electon` https://electon.example [x](electon.html)", "en", ["electon"]),
        ("**លទ្ទផល** `លទ្ទផល` ១,១៥៦", "km", ["លទ្ទផល"]),
        ("1,156 ១,១៥៦ — …", "en", []),
        ("", "en", []),
    ],
)
def test_each_word_is_checked_in_its_language(
    dictionaries: Dictionaries, text: str, language: str, found: list[str]
) -> None:
    assert list(marked(dictionaries, text, language)) == found


def test_a_stretch_has_the_accepted_words_and_the_speller_of_its_language(
    dictionaries: Dictionaries,
) -> None:
    text = 'The electon <span lang="fr">dit electon et electtion</span> electon'
    french = {"fr": AcceptedWords.of(["electon"])}
    found = dictionaries.unknown(text, "en", elsewhere=french)
    assert [text[start:end] for start, end in found] == ["electon", "electtion", "electon"]
    start = text.index("electtion")
    assert dictionaries.wholes(text, "en", Stretch(start, start + 9)) == [(start, start + 9)]


def test_accepted_words_of_both_scripts_are_right(dictionaries: Dictionaries) -> None:
    text = "The electon លទ្ទផល and Sokhaa said so again"
    assert list(marked(dictionaries, text, "en")) == ["electon", "លទ្ទផល", "Sokhaa"]
    assert list(marked(dictionaries, text, "en", "electon", "លទ្ទផល", "Sokhaa")) == []


def test_suggestions_come_from_the_words_own_language(dictionaries: Dictionaries) -> None:
    assert dictionaries.suggest("electon", "en")[0] == "election"
    assert dictionaries.suggest("លទ្ទផល", "en")[0] == "លទ្ធផល"
    assert dictionaries.suggest("electon", "de") == []


@pytest.mark.parametrize(
    ("text", "default", "language"),
    [
        ("Hello", "en", "en"),
        ("លទ្ធផល", "en", "km"),
        ("2017", "en", ""),
        ('<span lang="fr-CA">x</span>', "en", "fr-CA"),
        ("mot\n{: lang=fr }", "en", "fr"),
        ("the lang=fr of it", "en", "en"),
        ('<span lang="fr">x</span> and words', "en", "en"),
        ('<p lang="fr">x</p>', "en", "fr"),
        ("a *mot*{: lang=fr }", "en", "en"),
    ],
)
def test_a_block_shows_its_language(text: str, default: str, language: str) -> None:
    assert block_language(text, default) == language
