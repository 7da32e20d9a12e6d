# SPDX-License-Identifier: MIT
from icc_editor.text.languages import (
    VERSION_NAMES,
    in_order,
    khmer_runs,
    language_of,
    name_of,
    usual_translation,
    written_as,
)


def _runs(text: str) -> list[str]:
    return [text[start:end] for start, end in khmer_runs(text)]


def test_khmer_letters_in_the_majority_show_khmer() -> None:
    assert language_of("លទ្ធផលនៃការបោះឆ្នោត NEC", "en") == "km"


def test_other_letters_in_the_majority_give_the_default() -> None:
    assert language_of("The word ភាសា is Khmer.", "fr") == "fr"


def test_figures_and_signs_alone_show_no_language() -> None:
    assert language_of("១,១៥៦ — 489 %", "en") == ""


def test_a_run_keeps_the_spaces_and_signs_inside_it_and_none_around_it() -> None:
    text = "See ភាសា ខ្មែរ «ថ្មី», then ១,១៥៦។ End"
    assert _runs(text) == ["ភាសា ខ្មែរ «ថ្មី", "១,១៥៦។"]


def test_latin_words_and_line_breaks_end_a_run() -> None:
    assert _runs("ក NEC ខ\nគ") == ["ក", "ខ", "គ"]


def test_zero_width_spaces_belong_to_a_run() -> None:
    assert _runs("a ភាសា\u200bខ្មែរ b") == ["ភាសា\u200bខ្មែរ"]


def test_versions_stand_in_the_order_of_the_table_and_unknown_ones_behind() -> None:
    assert in_order(["zz", "fr", "km", "aa", "en"]) == ("en", "km", "fr", "aa", "zz")
    assert in_order(["en", "fr", "km"], "fr") == ("fr", "en", "km")


def test_a_language_added_to_the_table_has_its_name_and_its_place(monkeypatch) -> None:
    assert name_of("qaa") == "qaa"
    monkeypatch.setitem(VERSION_NAMES, "qaa", "Lingua Nova")
    assert name_of("qaa") == "Lingua Nova"
    assert in_order(["qaa", "aa", "fr"]) == ("fr", "qaa", "aa")


def test_a_tag_means_the_version_of_that_language() -> None:
    for tag, meant in (
        ("km_KH", "km"),
        ("en-US", "en"),
        ("pt_br", "pt-BR"),
        ("pt", "pt-BR"),
        ("zh-TW", "zh"),
        ("zh-Hans", "zh-Hans"),
        ("fr-CA", "fr"),
        ("", ""),
    ):
        assert written_as(tag, ("en", "km", "pt-BR", "zh-Hans", "zh-Hant")) == meant


def test_khmer_is_translated_into_english_and_all_else_into_khmer() -> None:
    assert [usual_translation(source) for source in ("en", "fr", "km")] == ["km", "km", "en"]
