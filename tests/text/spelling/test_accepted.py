# SPDX-License-Identifier: MIT
from icc_editor.text.spelling.accepted import AcceptedWords, tidy


def test_a_word_in_small_letters_is_right_with_a_capital() -> None:
    words = AcceptedWords.of(["commune", " Sokha ", "", "l’avis"])
    assert all(word in words for word in ("commune", "Commune", "COMMUNE", "Sokha", "SOKHA"))
    assert all(word not in words for word in ("sokha", "comMune", "", "com"))
    assert "l'avis" in words
    assert "l’avis" in words


def test_khmer_is_accepted_however_it_is_typed() -> None:
    words = AcceptedWords.of(["សុ\u200bខា", "ស្រ្តី"])
    assert all(word in words for word in ("សុខា", "ស\u17bb\u200bខា", "ស្ត្រី", "ស្រ្តី"))
    assert "សុខ" not in words


def test_of_a_name_every_part_is_right() -> None:
    words = AcceptedWords.of((), ["ហ៊ុន សែន", "Kem  Sokha"])
    assert all(word in words for word in ("ហ៊ុន", "សែន", "Kem", "Sokha", "Kem Sokha"))


def test_of_several_words_that_are_no_name_the_whole_is_right_and_no_part() -> None:
    words = AcceptedWords.of(["ហ៊ុន  សែន", "Kem Sokha"])
    assert all(word in words for word in ("ហ៊ុន សែន", "ហ៊ុនសែន", "Kem Sokha"))
    assert all(word not in words for word in ("ហ៊ុន", "សែន", "Kem", "Sokha"))
    text = "Kem Sokha, KEM\nSOKHA, Kem Sokhan, kem sokha"
    assert [text[a:b] for a, b in words.phrases_in(text)] == ["Kem Sokha", "KEM\nSOKHA"]


def test_the_word_at_a_place_is_found_as_it_was_accepted() -> None:
    words = AcceptedWords.of(["commune", "ម៉ូរ៉ានទីន", "Preah‑Vihear"], ["Kem Sokha"])

    def at(text: str, word: str) -> str | None:
        return words.word_at(text, text.index(word) + 1)

    assert at("All Communes? The Commune is", "Commune is") == "commune"
    assert at("the COMMUNE", "COMMUNE") == "commune"
    assert at("All communes", "communes") is None
    assert at("ប្រទេសម៉ូ\u200bរ៉ានទីនបាន", "រ៉ាន") == "ម៉ូរ៉ានទីន"
    assert at("ប្រទេសម៉ូរ៉ានទីនបាន", "ប្រទេស") is None
    assert at("to Preah-Vihear", "Vihear") == "Preah-Vihear"
    assert at("Mr Sokha’s car", "Sokha") == "Kem Sokha"
    assert at("Mr Kem Sokha", "Kem") == "Kem Sokha"


def test_word_lists_keep_words_in_one_form() -> None:
    assert tidy(" e\u0301tat ") == "état"
    assert tidy("ស្រ្តី\u200b") == "ស្ត្រី"
