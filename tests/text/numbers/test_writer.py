# SPDX-License-Identifier: MIT
import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.post.metadata import NumberStyle
from icc_editor.text.numbers.reader import read_number, read_numbers
from icc_editor.text.numbers.token import NumberKind, convert_digits
from icc_editor.text.numbers.writer import Value, rounded, write_in_words, write_number, write_share

ENGLISH = NumberStyle()
KHMER = NumberStyle("khmer", ".", ",")
FRENCH = NumberStyle("latin", "\u202f", ",")

STYLES = [
    NumberStyle(digits, group, decimal)
    for digits in ("latin", "khmer")
    for group in (",", ".", " ", "\u00a0", "\u202f", "’", "'", "")
    for decimal in (".", ",")
    if group != decimal
]


@pytest.mark.parametrize(
    ("value", "style", "decimals", "written"),
    [
        (0, ENGLISH, None, "0"),
        (489, KHMER, None, "៤៨៩"),
        (1156, ENGLISH, None, "1,156"),
        (1156, KHMER, None, "១.១៥៦"),
        (7040594, FRENCH, None, "7\u202f040\u202f594"),
        (Decimal("1156.5"), ENGLISH, None, "1,156.5"),
        (Decimal("50.76"), KHMER, None, "៥០,៧៦"),
        (Decimal("50.765"), ENGLISH, 2, "50.77"),
        (Decimal("-50.765"), ENGLISH, 2, "−50.77"),
        (Fraction(1, 3), ENGLISH, 2, "0.33"),
        (Fraction(2, 3), ENGLISH, 0, "1"),
        (5, ENGLISH, 2, "5.00"),
        (Decimal("-0.001"), ENGLISH, 2, "0.00"),
        (999, ENGLISH, None, "999"),
        (2017, NumberStyle(group=""), None, "2017"),
    ],
)
def test_a_value_is_written_in_the_style_of_its_version(
    value: Value, style: NumberStyle, decimals: int | None, written: str
) -> None:
    assert write_number(value, style, decimals) == written


def test_a_value_without_end_needs_a_number_of_decimals() -> None:
    with pytest.raises(ValueError, match="1/3"):
        write_number(Fraction(1, 3), ENGLISH)


@pytest.mark.parametrize(
    ("language", "style", "written"),
    [("en", ENGLISH, "50.76%"), ("fr", FRENCH, "50,76\u00a0%"), ("km", KHMER, "៥០,៧៦%")],
)
def test_a_share_carries_its_sign(language: str, style: NumberStyle, written: str) -> None:
    share = Fraction(3540056 * 100, 6973911)
    assert write_share(share, style, language, 2) == written


@pytest.mark.parametrize(
    ("value", "language", "style", "written"),
    [
        (6540000, "en", ENGLISH, "6.54\u00a0million"),
        (6540000, "km", KHMER, "៦,៥៤\u00a0លាន"),
        (6540000, "fr", FRENCH, "6,54\u00a0millions"),
        (1500000, "fr", FRENCH, "1,5\u00a0million"),
        (-2000000, "fr", FRENCH, "−2\u00a0millions"),
        (3_000_000_000, "fr", FRENCH, "3\u00a0milliards"),
        (999_999, "en", ENGLISH, "1\u00a0million"),
        (3_056_824, "en", ENGLISH, "3.06\u00a0million"),
        (990_000, "en", ENGLISH, "990,000"),
        (1156, "km", KHMER, "១.១៥៦"),
        (6540000, "xx", ENGLISH, "6.54\u00a0million"),
    ],
)
def test_millions_are_written_with_a_word(
    value: int, language: str, style: NumberStyle, written: str
) -> None:
    assert write_in_words(value, style, language) == written


_VALUES = st.decimals(
    min_value=-(10**12), max_value=10**12, places=4, allow_nan=False, allow_infinity=False
)


@given(_VALUES, st.sampled_from(STYLES), st.integers(0, 5))
def test_what_is_written_is_read_back(value: Decimal, style: NumberStyle, decimals: int) -> None:
    token = read_number(write_number(value, style, decimals))
    assert token is not None
    assert rounded(value, decimals) in token.values


@given(_VALUES, st.sampled_from(STYLES), st.sampled_from(["en", "fr", "km"]))
def test_shares_and_millions_are_read_back(
    value: Decimal, style: NumberStyle, language: str
) -> None:
    share = read_number(write_share(value, style, language))
    assert share is not None
    assert share.kind is NumberKind.PERCENT
    assert Fraction(value) in share.values
    text = write_in_words(value, style, language, 4)
    (token,) = read_numbers(text, language)
    assert any(
        abs(found - Fraction(value)) <= abs(Fraction(value)) / 10**4 for found in token.values
    )


@given(_VALUES, st.integers(0, 6))
def test_rounding_is_half_up_away_from_zero(value: Decimal, decimals: int) -> None:
    result = rounded(value, decimals)
    assert (result * 10**decimals).denominator == 1
    assert abs(result - Fraction(value)) * 2 <= Fraction(1, 10**decimals)
    assert rounded(-value, decimals) == -result


def test_digits_are_converted_and_nothing_else() -> None:
    assert convert_digits("ឆ្នាំ 2017, ១២", "khmer") == "ឆ្នាំ ២០១៧, ១២"
    assert convert_digits("ឆ្នាំ ២០១៧, 12", "latin") == "ឆ្នាំ 2017, 12"


def test_digits_of_latin_names_stay_latin() -> None:
    text = "ក្រដាស A4 និង 5G, covid19 2017 B52a, x1 ១A"
    assert convert_digits(text, "khmer") == "ក្រដាស A4 និង 5G, covid19 ២០១៧ B52a, x1 ១A"
    assert convert_digits(text, "khmer", [(7, 9)]) == convert_digits(text, "khmer")
    assert convert_digits("A៤ ១២", "latin") == "A4 12"


@pytest.mark.parametrize(
    "text",
    ["v2.0", "covid-19", "A4-12", "10:30am", "H1/2", "1.5GB", "Été-2017", "1,156CPP"],
)
def test_what_is_joined_to_latin_letters_stays_whole(text: str) -> None:
    assert convert_digits(text, "khmer") == text
    assert convert_digits(f"ខែ{text} 12", "khmer") == f"ខែ{text} ១២"


@pytest.mark.parametrize(
    ("text", "converted"),
    [
        ("5×10", "៥×១០"),
        ("2013-2017, 45.6%", "២០១៣-២០១៧, ៤៥.៦%"),
        ("CPP 1,156", "CPP ១,១៥៦"),
        ("CPP: 489.", "CPP: ៤៨៩."),
        ("(CPP)489", "(CPP)៤៨៩"),
        ("25/06/2017 14:30", "២៥/០៦/២០១៧ ១៤:៣០"),
    ],
)
def test_numbers_beside_latin_words_are_converted(text: str, converted: str) -> None:
    assert convert_digits(text, "khmer") == converted


@given(st.text("aZé019.,-/:’ ខ។×", max_size=30))
def test_converting_leaves_no_token_of_latin_letters_and_khmer_digits(text: str) -> None:
    converted = convert_digits(text, "khmer")
    assert convert_digits(converted, "latin") == text
    for word in re.findall("[^ ខ។×]+", converted):
        joined = re.findall("[aZé0-9០-៩]+(?:[.,/:’-][aZé0-9០-៩]+)*", word)
        assert not any(re.search("[aZé]", one) and re.search("[០-៩]", one) for one in joined)


def test_digits_in_kept_stretches_stay() -> None:
    text = "12 [3](4) 56"
    assert convert_digits(text, "khmer", [(6, 9), (7, 8)]) == "១២ [៣](4) ៥៦"


def test_digits_are_either_latin_or_khmer() -> None:
    with pytest.raises(ValueError, match="mixed"):
        convert_digits("1", "mixed")
