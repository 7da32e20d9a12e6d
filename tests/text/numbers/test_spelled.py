# SPDX-License-Identifier: MIT
"""Every case is a sentence; what must be read stands in square brackets, its value beside it."""

import re
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import SpelledNumber, read_spelled_numbers
from icc_editor.text.numbers.token import NumberKind
from tests.text.numbers.spelled_numbers import WRITERS

READ = {
    "en": {
        "The party won [three hundred and twelve] seats.": "312",
        "[Twenty-one thousand] people came.": "21000",
        "Some [one and a half million] voted.": "1500000",
        "Nearly [half a million] stayed at home.": "1/2*1000000",
        "It took [half-a-million] ballots.": "500000",
        "[A million and a half] names are on the list.": "1500000",
        "[Two and a half] hours later": "5/2",
        "[A hundred and one] observers": "101",
        "[A quarter of a million] forms, [three quarters of a million] stamps": "250000 750000",
        "Of [one thousand six hundred and forty-six] communes": "1646",
        "it won [four hundred and eighty-nine].": "489",
        "It cost [two million, three hundred thousand] dollars": "2300000",
        "[Eleven hundred] police stood there": "1100",
        "[forty-five point six per cent] of the vote": "45.6",
        "[Fifty percent] and [ten percentage points] more": "50 10",
        "[Two-thirds] of the seats, [one third] of the votes": "2/3 1/3",
        "[three\u2011quarters] of them": "3/4",
        "[One thousand million] is [one billion]": "1000000000 1000000000",
        "between [one hundred] and [two hundred] of them": "100 200",
        "between [one hundred and twenty] and [two hundred] of them": "120 200",
        "between [one hundred] and [five thousand] people": "100 5000",
        "[Twelve] men and [twenty] women": "12 20",
        "a [twelve]-member committee": "12",
        "He lost [one thousand] and [five hundred] respectively": "1000 500",
        "[Two million and fifty thousand]": "2050000",
        "The first [three hundred] were [seventy\nfive]": "300 75",
        "He waited [ten] seconds.": "10",
        "[A hundred], [a thousand], [a million]": "100 1000 1000000",
        "[ninety-nine thousand nine hundred ninety-nine]": "99999",
        "of [two point zero five million] voters": "2050000",
    },
    "fr": {
        "Le parti a obtenu [quatre-vingt-dix-sept] sièges.": "97",
        "[Soixante et onze] communes, [soixante-et-onze] maires": "71 71",
        "[Mille deux cents] électeurs": "1200",
        "Plus de [deux millions et demi] d’habitants": "2500000",
        "[Septante] ou [nonante], [huitante] ou [octante]": "70 90 80 80",
        "[quatre-vingts] et [quatre-vingt-un]": "80 81",
        "[Quatre-vingt mille] voix": "80000",
        "[trois cent douze] et [trois-cent-douze]": "312 312",
        "[Cent] hommes, [deux cents] femmes": "100 200",
        "[vingt et un mille] bulletins": "21000",
        "[vingt et une] voix": "21",
        "Il y a [un milliard] de raisons": "1000000000",
        "[deux billions]": "2000000000000",
        "[dix pour cent] des inscrits, [cent pour cent] des voix": "10 100",
        "[quarante-cinq virgule six pour cent]": "45.6",
        "[quarante-cinq virgule zéro six pour cent]": "45.06",
        "[Deux tiers] des sièges et [trois quarts] des voix": "2/3 3/4",
        "[deux cinquièmes] du total": "2/5",
        "[un demi-million] de bulletins": "500000",
        "entre [vingt] et [trente] personnes": "20 30",
        "entre [cent] et [deux cents] personnes": "100 200",
        "[un million deux cent mille] électeurs": "1200000",
        "[cent quatre vingt dix]": "190",
        "plus d’[un million] de voix": "1000000",
        "[onze cents] francs": "1100",
        "[cinq points de pourcentage] de plus": "5",
        "[mille six cent quarante-six] communes": "1646",
        "Pour [cent] raisons": "100",
    },
    "km": {
        "ទទួលបាន[បីរយដប់ពីរ]អាសនៈ": "312",
        "មាន[ប្រាំពីរម៉ឺនបីពាន់]នាក់": "73000",
        "ប្រជាជន[មួយលានកន្លះ]នាក់": "1500000",
        "[កន្លះលាន]នាក់": "500000",
        "ឃុំចំនួន[បួនរយប៉ែតសិបប្រាំបួន]": "489",
        "ឈ្នះ[មួយពាន់ប្រាំមួយរយសែសិបប្រាំមួយ]ឃុំ": "1646",
        "មនុស្ស[ម្ភៃបី]នាក់": "23",
        "[សាមសិប]ខេត្ត និង[កៅសិប]ស្រុក": "30 90",
        "ជាមួយ[ពីររយ]នាក់": "200",
        "ឆ្នាំ[ពីរពាន់ដប់ប្រាំពីរ]": "2017",
        "[ដប់ពីរម៉ឺន]នាក់": "120000",
        "[ពីរពាន់លាន]រៀល": "2000000000",
        "[មួយរយលាន]រៀល": "100000000",
        "[បួនដណ្ដប់]នាក់ [បួនដណ្តប់]នាក់": "14 14",
        "[ប្រាំមុឺន]នាក់": "50000",
        "[ប្រាំមឺុន]នាក់ និង[បា្រំម៉ឺ\u200bន]នាក់": "50000 50000",
        "[សែសិបប្រាំក្បៀសប្រាំមួយភាគរយ]នៃសំឡេង": "45.6",
        "[ហាសិបភាគរយ]": "50",
        "[ពីរភាគបី]នៃសំឡេង": "2/3",
        "[ប្រាំ\u200bមួយ\u200bរយ]\u200bនាក់": "600",
        "មាន\u200b[ប៉ែត\u200bសិប]\u200bនាក់": "80",
        "[ដប់]នាទី": "10",
        "[មួយសែនពីរម៉ឺន]នាក់": "120000",
        "[ពីរកោដិបីលាន]រៀល": "23000000",
        "ទាំង[ដប់]នាក់": "10",
    },
}

NOT_READ = {
    "en": (
        "Thousands came, and hundreds of thousands stayed.",
        "several hundred and twenty",
        "a few thousand people",
        "the twenty-first century",
        "the three hundred and twelfth commune",
        "the three hundred and twenty-first",
        "the first, the second, the third",
        "No one came, and each one knew it.",
        "They like one another.",
        "One by one, they left.",
        "a one-sided, two-way, three-year plan",
        "twenty-odd people, fortysomething, forty-something",
        "3 million and twelve",
        "12 hundred",
        "in twenty seventeen, and nineteen ninety-three",
        "one two three",
        "two thousand three hundred thousand",
        "one and a half million two hundred",
        "It happened at eleven o'clock",
        "the mid-twenty range",
        "www.seven.com and seven@eleven.org",
        "someone, anyone, often, tender, weight, freight, stone, none",
        "three million 500 thousand",
        "the nineties and the millions",
        "half the village; half of it; and a half",
        "at that point",
        "ten's",
        "a tenfold rise, ten-fold",
    ),
    "fr": (
        "des centaines, des milliers, des millions de gens",
        "plusieurs millions et deux cents",
        "le vingt et unième siècle",
        "la deux centième commune",
        "le premier, le deuxième, le tiers, le quart",
        "10 pour cent, 3 pour mille",
        "50 cents, dix cents",
        "un trois-mâts et un deux-pièces",
        "un mille-feuille, un mille-pattes",
        "en quarantaine; une quarantaine stricte",
        "deux trois personnes",
        "deux mille trois mille",
        "un mille marin",
        "centre, centième, sixte, septembre, neuve, onzième",
        "3 millions et douze",
        "trois millions 500 mille",
        "demi-tour et demie",
    ),
    "km": (
        "លើកទីដប់ពីរ",
        "ជុំទីពីរ និងទី បី",
        "ជាមួយគ្នា",
        "មួយចំនួន",
        "បីដូច្នោះ",
        "ម្តាយបីកូន",
        "ពីរបីនាក់",
        "មួយៗ",
        "រាប់ពាន់នាក់",
        "៣ លាន ៣លានពីរសែន",
        "ខណ្ឌសែនសុខ",
        "ពីព្រោះ",
        "រយៈពេល",
        "រដូវប្រាំង",
        "ប្រាំដប់",
        "៥បី",
        "ពាន់ដប់",
        "ពីរ\u200bបី\u200bនាក់",
        "ទី\u200bពីរ",
    ),
}

# What may be a pronoun, an article or a part of a name is read, and said to be so.
SMALL = {
    "One of the parties won seven.": ("en", ["One", "seven"]),
    "Chapter Seven": ("en", ["Seven"]),
    "l’un des deux partis": ("fr", ["un", "deux"]),
    "une commune": ("fr", ["une"]),
    "គណបក្សមួយ": ("km", ["មួយ"]),
    "ប្រាំបីនាក់": ("km", ["ប្រាំបី"]),
}
NOT_SMALL = {
    "five per cent": "en",
    "one and a half": "en",
    "one third": "en",
    "a dozen": "en",
    "ten": "en",
    "un million": "fr",
    "មួយរយ": "km",
    "ដប់": "km",
}
ROUGH = {
    "[A dozen] people": ("en", "12"),
    "[half a dozen] people": ("en", "6"),
    "[two dozen]": ("en", "24"),
    "[une centaine] de gens": ("fr", "100"),
    "[Une quarantaine] de gens": ("fr", "40"),
    "[une centaine de milliers] de voix": ("fr", "100000"),
    "[deux douzaines] d’œufs": ("fr", "24"),
    "[une demi-douzaine]": ("fr", "6"),
    "[un millier]": ("fr", "1000"),
}


PIECES = (
    *("a", "and", "one", "two", "twenty", "hundred", "thousand", "million", "half", "point"),
    *("third", ",", "-", ".", "5", "dozen", "un", "une", "et", "cent", "mille", "quatre"),
    *("vingt", "demi", "virgule", "tiers", "centaine", "de", "\u200b", "ប្រាំ", "មួយ", "បី"),
    *("រយ", "លាន", "កន្លះ", "ភាគ", "ទី", "ៗ", "ក្បៀស", "ដប់", "នាក់", "មុឺន", "ម៉ឺន"),
)


def _cases(
    table: dict[str, dict[str, str]],
) -> list[tuple[str, str, str]]:
    return [
        (language, text, values) for language in table for text, values in table[language].items()
    ]


def _marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return ``text`` without its brackets, and what stood in them."""
    found = [
        (match.start() - 2 * count, match.end() - 2 * count - 2)
        for count, match in enumerate(re.finditer(r"\[[^\]]*\]", text))
    ]
    return text.replace("[", "").replace("]", ""), found


def _value(written: str) -> Fraction:
    part, _times, factor = written.partition("*")
    return Fraction(part) * Fraction(factor or 1)


def _only_values(found: list[SpelledNumber]) -> list[Fraction]:
    return [value for number in found for value in number.token.values]


@pytest.mark.parametrize(("language", "marked", "values"), _cases(READ))
def test_a_number_in_words_is_read(language: str, marked: str, values: str) -> None:
    text, places = _marked(marked)
    found = read_spelled_numbers(text, language)
    assert [(its.token.start, its.token.end) for its in found] == places
    assert _only_values(found) == [_value(value) for value in values.split()]
    assert not any(its.small or its.rough for its in found)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language in NOT_READ for text in NOT_READ[language]]
)
def test_what_is_no_cardinal_is_not_read(language: str, text: str) -> None:
    assert read_spelled_numbers(text, language) == []


@pytest.mark.parametrize(("marked", "expected"), ROUGH.items())
def test_a_word_for_about_so_many_says_so(marked: str, expected: tuple[str, str]) -> None:
    text, places = _marked(marked)
    language, value = expected
    (found,) = read_spelled_numbers(text, language)
    assert [(found.token.start, found.token.end)] == places
    assert found.token.values == {Fraction(value)}
    assert found.rough


@pytest.mark.parametrize(("text", "expected"), SMALL.items())
def test_a_single_word_below_ten_is_told_from_the_others(
    text: str, expected: tuple[str, list[str]]
) -> None:
    language, words = expected
    found = read_spelled_numbers(text, language)
    assert [text[its.token.start : its.token.end] for its in found] == words
    assert all(its.small for its in found)


@pytest.mark.parametrize(("text", "language"), NOT_SMALL.items())
def test_what_is_more_than_a_single_small_word_is_none(text: str, language: str) -> None:
    (found,) = read_spelled_numbers(text, language)
    assert not found.small


def test_a_share_and_a_fraction_say_what_they_are() -> None:
    kinds = {
        "fifty percent": NumberKind.PERCENT,
        "five per mille": NumberKind.PER_MILLE,
        "ten percentage points": NumberKind.POINTS,
        "two thirds": NumberKind.FRACTION,
        "fifty": NumberKind.NUMBER,
    }
    for text, kind in kinds.items():
        (found,) = read_spelled_numbers(text, "en")
        assert found.token.kind is kind, text


def test_words_and_digits_of_the_same_value_agree() -> None:
    (words,) = read_spelled_numbers("four hundred and eighty-nine", "en")
    (digits,) = read_numbers("៤៨៩", "km")
    assert words.token.may_equal(digits)


def test_a_khmer_space_may_group_or_part() -> None:
    (found,) = read_spelled_numbers("មួយពាន់ មួយរយ ហាសិប", "km")
    assert found.token.values == {Fraction(1150)}
    assert [int(value) for part in found.token.parts for value in part.values] == [1000, 100, 50]


def test_a_half_behind_a_khmer_space_may_belong_to_something_else() -> None:
    (found,) = read_spelled_numbers("មួយលាន កន្លះ", "km")
    assert found.token.values == {Fraction(1_000_000), Fraction(1_500_000)}


def test_a_billion_is_more_in_french() -> None:
    (english,) = read_spelled_numbers("two billion", "en")
    (french,) = read_spelled_numbers("deux billions", "fr")
    assert max(french.token.values) == 1000 * max(english.token.values)


def test_other_languages_are_not_read() -> None:
    assert read_spelled_numbers("zweihundert mille three hundred", "de") == []
    assert read_spelled_numbers("three hundred", "fr") == []


@pytest.mark.parametrize("way", WRITERS)
def test_every_small_number_comes_back(way: str) -> None:
    language, write = WRITERS[way]
    for value in (*range(1001), 1100, 2000, 9999, 10**4, 10**5, 10**6, 10**9):
        _comes_back(language, write, value)


@pytest.mark.parametrize("way", WRITERS)
@settings(deadline=None)
@given(value=st.one_of(st.integers(0, 10**6), st.integers(0, 10**9), st.integers(0, 10**12 - 1)))
def test_a_number_written_in_words_comes_back(way: str, value: int) -> None:
    language, write = WRITERS[way]
    _comes_back(language, write, value)


def _comes_back(language: str, write: Callable[[int], str], value: int) -> None:
    words = write(value)
    (found,) = read_spelled_numbers(words, language)
    assert (found.token.start, found.token.end) == (0, len(words))
    assert found.token.values == {Fraction(value)}


TEXTS = st.builds(
    lambda words, gap: gap.join(words),
    st.lists(st.sampled_from(PIECES), max_size=30),
    st.sampled_from(["", " ", "-"]),
)


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["en", "fr", "km"]))
def test_any_words_give_numbers_in_order_inside_the_text(text: str, language: str) -> None:
    place = 0
    for found in read_spelled_numbers(text, language):
        assert place <= found.token.start < found.token.end <= len(text)
        assert all(value >= 0 for value in found.token.values)
        place = found.token.end


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["en", "fr", "km"]))
def test_nothing_is_read_both_in_words_and_in_digits(text: str, language: str) -> None:
    in_digits = {
        place for token in read_numbers(text, language) for place in range(token.start, token.end)
    }
    for found in read_spelled_numbers(text, language):
        assert in_digits.isdisjoint(range(found.token.start, found.token.end))


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    for language in ("en", "fr", "km"):
        read_spelled_numbers(text, language)


@pytest.mark.parametrize("text", ["İ [twenty]", "😀 [twenty] 😀"])
def test_offsets_are_code_points_of_the_text_as_typed(text: str) -> None:
    bare, places = _marked(text)
    (found,) = read_spelled_numbers(bare, "en")
    assert [(found.token.start, found.token.end)] == places


def test_a_number_with_too_many_decimals_is_none() -> None:
    assert read_spelled_numbers("two point " + "zero " * 5000, "en") == []
