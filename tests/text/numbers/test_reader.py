# SPDX-License-Identifier: MIT
"""Every case is a text and what it may mean: values before ``|`` mean any of them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.text.khmer.canon import canon
from icc_editor.text.numbers.reader import read_number, read_numbers
from icc_editor.text.numbers.token import DigitSet, NumberKind, NumberToken
from tests.text.khmer.khmer_texts import VARIANTS

ZWSP, NBSP, THIN, NARROW = "\u200b", "\u00a0", "\u2009", "\u202f"


def values(*amounts: str) -> frozenset[Fraction]:
    return frozenset(map(Fraction, amounts))


ONE_NUMBER = {
    # Whole numbers in either script.
    "0": values("0"),
    "7": values("7"),
    "489": values("489"),
    "៤៨៩": values("489"),
    "2017": values("2017"),
    "២០១៧": values("2017"),
    "007": values("7"),
    "7040594": values("7040594"),
    # Groups of three, whoever wrote them.
    "1,156": values("1156", "1.156"),
    "១,១៥៦": values("1156", "1.156"),
    "1.156": values("1156", "1.156"),
    "១.១៥៦": values("1156", "1.156"),
    "1 156": values("1156"),
    "១ ១៥៦": values("1156"),
    f"1{NBSP}156": values("1156"),
    f"1{NARROW}156": values("1156"),
    f"1{THIN}156": values("1156"),
    f"១{ZWSP}១៥៦": values("1156"),
    f"១,{ZWSP}១៥៦": values("1156", "1.156"),
    "1'156": values("1156"),
    "1’156": values("1156"),
    "12,500": values("12500", "12.5"),
    "១២ ៥០០": values("12500"),
    "6,540,000": values("6540000"),
    "6.540.000": values("6540000"),
    "6 540 000": values("6540000"),
    "6’540’000": values("6540000"),
    "៦.៤៥០.០០០": values("6450000"),
    "3,540,056": values("3540056"),
    "៣,៥៤០,០៥៦": values("3540056"),
    # Decimals.
    "45.6": values("45.6"),
    "45,6": values("45.6"),
    "៤៥,៦": values("45.6"),
    "50.76": values("50.76"),
    "0.156": values("0.156"),
    "0,156": values("0.156"),
    "1.1560": values("1.156"),
    "1,15": values("1.15"),
    "3.14159": values("3.14159"),
    "1,156.5": values("1156.5"),
    "1.156,5": values("1156.5"),
    "1 156,5": values("1156.5"),
    f"1{NBSP}156.25": values("1156.25"),
    "12,345.678": values("12345.678"),
    "12.345,678": values("12345.678"),
    "1,234,567.89": values("1234567.89"),
    "1’234.5": values("1234.5"),
    ".5": values("0.5"),
    # Signs.
    "-5": values("-5"),
    "−5": values("-5"),
    "–0.4": values("-0.4"),
    "−1,156": values("-1156", "-1.156"),
    # Scale words.
    "12 ម៉ឺន": values("120000"),
    "១២ ម៉ឺន": values("120000"),
    "១២ម៉ឺន": values("120000"),
    f"១២{ZWSP}ម៉ឺន": values("120000"),
    "5 ពាន់": values("5000"),
    "៣រយ": values("300"),
    "៥ សែន": values("500000"),
    "៦,៥៤លាន": values("6540000"),
    f"៦,៥៤{ZWSP}លាន": values("6540000"),
    "៦.៥៤ លាន": values("6540000"),
    "១ កោដិ": values("10000000"),
    "៥ពាន់លាន": values("5000000000"),
    "២ប៊ីលាន": values("2000000000"),
    "៣លាន ៥៤ម៉ឺន": values("3540000"),
    "៣លាន៥សែន": values("3500000"),
    "១ម៉ឺន៥០០": values("10500"),
    "6.54 million": values("6540000"),
    "6.54 Million": values("6540000"),
    f"6.54{NBSP}million": values("6540000"),
    "6.54-million": values("6540000"),
    "6,54 millions": values("6540000"),
    "1.156 million": values("1156000000", "1156000"),
    "3 million 540 thousand": values("3540000"),
    "2 billion": values("2000000000"),
    "2 milliards": values("2000000000"),
    "5 mille": values("5000"),
    "5 thousand": values("5000"),
    "6 hundred": values("600"),
    "2bn": values("2000000000"),
    "5k": values("5", "5000"),
    "6.54m": values("6.54", "6540000"),
    "1/3": values("1/3"),
    "២/៣": values("2/3"),
    "១ភាគ៣": values("1/3"),
    "½": values("1/2"),
    "1½": values("3/2"),
    "⅓": values("1/3"),
    "489/1646": values("489/1646"),
    "1/25": values("1/25"),
    "3/2": values("3/2"),
    # Parts of a scale.
    "½ million": values("500000"),
    "1½ million": values("1500000"),
    "1/2 million": values("500000"),
    "2 1/2 million": values("2500000"),
    "½ M": values("1/2", "500000"),
    "១/២ លាន": values("500000"),
    # A whole number before a fraction.
    "1 ½": values("3/2"),
    "2 1/2": values("5/2"),
    f"2{NBSP}1/2": values("5/2"),
    "២ ១/២": values("5/2"),
    "−2 1/2": values("-5/2"),
    # And a half.
    "១លានកន្លះ": values("1500000"),
    f"១លាន{ZWSP}កន្លះ": values("1500000"),
    "១លាន កន្លះ": values("1000000", "1500000"),
    "៣លាន៥សែនកន្លះ": values("3550000"),
    "1 million and a half": values("1500000"),
    "2 millions et demi": values("2500000"),
    # Scale words as they are mistyped, or with breaks in them.
    "១២មឺុន": values("120000"),
    "១២មុឺន": values("120000"),
    f"១២ម៉{ZWSP}ឺន": values("120000"),
    "១២ម៉‌ឺន": values("120000"),
    f"៣លា{ZWSP}ន ៥៤ម៉ឺ{ZWSP}ន": values("3540000"),
    # A year, or a count of thousands.
    "2017 thousands": values("2017", "2017000"),
    "2017 mille": values("2017", "2017000"),
    "2013 millions": values("2013", "2013000000"),
    "២០១៧ លាន": values("2017", "2017000000"),
    "2,017 thousand": values("2017000", "2017"),
    "9500 thousand": values("9500000"),
    "2017-million": values("2017000000"),
    # Letters for a scale.
    "6.54 M": values("6.54", "6540000"),
    "6,54 Md": values("6.54", "6540000000"),
    "6,54 Mds": values("6.54", "6540000000"),
    # Signs and money.
    "+5": values("5"),
    "+1,156": values("1156", "1.156"),
    "-$5": values("-5"),
    "−€5": values("-5"),
    "-US$5": values("-5"),
}

SHARES = {
    "45.6%": values("45.6"),
    "45.6 %": values("45.6"),
    f"45,6{NARROW}%": values("45.6"),
    f"45,6{NBSP}%": values("45.6"),
    "45.6 percent": values("45.6"),
    "45.6 per cent": values("45.6"),
    "45,6 pour cent": values("45.6"),
    "៤៥,៦%": values("45.6"),
    "៤៥,៦ ភាគរយ": values("45.6"),
    f"៤៥,៦{ZWSP}ភាគរយ": values("45.6"),
    "៤៥.៦ភាគរយ": values("45.6"),
    "−0.4%": values("-0.4"),
    "100%": values("100"),
    "½ %": values("1/2"),
    "+5%": values("5"),
    f"៤៥,៦ ភាគ{ZWSP}រយ": values("45.6"),
}

PER_MILLE = {
    "45.6‰": values("45.6"),
    "45.6 ‰": values("45.6"),
    "−2‰": values("-2"),
    "2 per mille": values("2"),
    "2 pour mille": values("2"),
    "២ ភាគពាន់": values("2"),
}

# The year of a sentence, with what may be read into it.
IN_SENTENCES = {
    "In 2017 thousands protested": values("2017", "2017000"),
    "In 2013 millions voted": values("2013", "2013000000"),
    "En 2017 mille personnes": values("2017", "2017000"),
    "En 2017 M. Rainsy": values("2017"),
    "5 M€": values("5", "5000000"),
    "6,54 Md€": values("6.54", "6540000000"),
    "12 k€": values("12", "12000"),
    "12 km": values("12"),
    "5 Mme Sochua": values("5"),
    "$-5": values("-5"),
    "US$-5": values("-5"),
    "១២មឺុននាក់": values("120000"),
    f"៥{ZWSP}សែន{ZWSP}សុខ": values("5"),
    "១លានកន្លះៗ": values("1500000"),
}

SEVERAL = {
    # Lists, ranges and neighbours are numbers of their own.
    "1,2,3": ["1", "2", "3"],
    "1,156,5": ["1", "156", "5"],
    "1.5,2.5": ["3/2", "5/2"],
    "1.2.3": ["1", "2", "3"],
    "2013-2017": ["2013", "2017"],
    "5–10": ["5", "10"],
    "2013/14": ["2013", "14"],
    "489, 492": ["489", "492"],
    "១, ២": ["1", "2"],
    "in 2017 489 chiefs": ["2017", "489"],
    "2017, 25 provinces": ["2017", "25"],
    "ថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ២០១៧": ["25", "2017"],
    "4 June 2017.": ["4", "2017"],
    "the 1st, 2nd and 3rd": ["1", "2", "3"],
    "le 1er tour": ["1"],
    "No.5 of 25.": ["5", "25"],
    "(489)": ["489"],
    "$5 and #6": ["5", "6"],
    "1/0": ["1", "0"],
    "5 km": ["5"],
    "5 members": ["5"],
    "25kg": ["25"],
    # Scale words that are something else.
    "៥រយៈ": ["5"],
    "២៥ សែនសុខ": ["25"],
    "១ សែនមនោរម្យ": ["1"],
    "3 millionaires": ["3"],
    # Digits in names are no numbers; a hyphen after a word is no minus.
    "B52 and H1N1": [],
    "CPP1,156": [],
    "A4,5 and v2.0": [],
    f"A4,{ZWSP}5": [],
    "A4, 5 and A3 6": ["5", "6"],
    "é5 ß5 ø5": [],
    # Signs of reckoning are no letters.
    "5×10": ["5", "10"],
    "10÷2": ["10", "2"],
    # A dash between prices is no minus.
    "5$-10$": ["5", "10"],
    "5 €-10 €": ["5", "10"],
    "$5-$10": ["5", "10"],
    # Fractions beside numbers.
    "In 2017 1/3 of voters": ["2017", "1/3"],
    "12 5 1/2": ["12", "11/2"],
    "1.5 1/2": ["3/2", "1/2"],
    "2 5/3": ["2", "5/3"],
    "0 1/2": ["0", "1/2"],
    "០០ ½": ["0", "1/2"],
    "COVID-19": ["19"],
    "en_2017": [],
    "no digits": [],
    "៤ ០០០០": ["4", "0"],
    "១២ 500": ["12", "500"],
}


@pytest.mark.parametrize(("text", "meant"), ONE_NUMBER.items(), ids=str)
def test_a_number_has_all_the_values_it_may_mean(text: str, meant: frozenset[Fraction]) -> None:
    found = read_numbers(text)
    assert [token.values for token in found] == [meant]
    assert (found[0].start, found[0].end) == (0, len(text))
    assert found[0].kind in (NumberKind.NUMBER, NumberKind.FRACTION)


@pytest.mark.parametrize(("text", "meant"), SHARES.items(), ids=str)
def test_a_share_has_the_value_before_its_sign(text: str, meant: frozenset[Fraction]) -> None:
    (token,) = read_numbers(text)
    assert token.values == meant
    assert (token.kind, token.start, token.end) == (NumberKind.PERCENT, 0, len(text))


@pytest.mark.parametrize(("text", "meant"), SEVERAL.items(), ids=str)
def test_neighbours_and_lookalikes_are_kept_apart(text: str, meant: list[str]) -> None:
    assert [token.values for token in read_numbers(text)] == [values(one) for one in meant]


@pytest.mark.parametrize(("text", "meant"), PER_MILLE.items(), ids=str)
def test_per_mille_is_a_share_of_its_own(text: str, meant: frozenset[Fraction]) -> None:
    (token,) = read_numbers(text)
    assert token.values == meant
    assert (token.kind, token.start, token.end) == (NumberKind.PER_MILLE, 0, len(text))


@pytest.mark.parametrize(("text", "meant"), IN_SENTENCES.items(), ids=str)
def test_a_number_in_a_sentence_keeps_every_reading(text: str, meant: frozenset[Fraction]) -> None:
    assert [token.values for token in read_numbers(text)] == [meant]


_MARKED_SCALES = ["ពាន់", "ម៉ឺន", "សែន", "លាន", "កោដិ", "ប៊ីលាន", "ទ្រីលាន", "ភាគរយ"]


@pytest.mark.parametrize("word", _MARKED_SCALES)
def test_a_scale_word_counts_however_it_was_typed(word: str) -> None:
    (right,) = read_numbers(f"១២ {word}")
    for name, change in VARIANTS.items():
        typed = f"១២ {change(word)}"
        if name == "word joiner" and "ុ" in typed:
            continue
        (token, after) = read_numbers(f"{typed} 7")
        assert (token.values, token.kind) == (right.values, right.kind), name
        assert (token.start, token.end) == (0, len(typed)), name
        assert (after.start, after.end) == (len(typed) + 1, len(typed) + 2), name


def test_the_cases_are_many_enough() -> None:
    assert len(ONE_NUMBER) + len(SHARES) + len(SEVERAL) >= 120


@pytest.mark.parametrize("text", ["5 percentage points", "5 points de pourcentage", "៥ ពិន្ទុភាគរយ"])
def test_percentage_points_are_no_share(text: str) -> None:
    (token,) = read_numbers(text)
    assert (token.kind, token.values, token.end) == (NumberKind.POINTS, values("5"), len(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("4/6/2017", ["4", "6", "2017"]),
        ("04.06.2017", ["4", "6", "2017"]),
        ("2017-06-04", ["2017", "6", "4"]),
        ("៤/៦/២០១៧", ["4", "6", "2017"]),
        ("06/2017", ["6", "2017"]),
        ("6/2017", ["6", "2017"]),
        ("០៦/២០១៧", ["6", "2017"]),
        ("៦/២៥៦០", ["6", "2560"]),
    ],
)
def test_a_date_is_its_day_month_and_year(text: str, parts: list[str]) -> None:
    (token,) = read_numbers(text)
    assert (token.kind, token.values) == (NumberKind.DATE, frozenset())
    assert [part.values for part in token.parts] == [values(part) for part in parts]


@pytest.mark.parametrize("text", ["25/06", "25/6", "06/25", "២៥/០៦", "04/06"])
def test_a_day_and_month_may_be_a_fraction(text: str) -> None:
    (token,) = read_numbers(text)
    above, below = (min(part.values) for part in token.parts)
    assert (token.kind, token.values) == (NumberKind.DATE, frozenset({above / below}))
    assert token.may_equal(read_numbers("25/6")[0]) is (above / below == Fraction(25, 6))


@pytest.mark.parametrize("text", ["13/2017", "489/1646", "0/6", "32/06", "13/14", "6/999"])
def test_what_is_no_day_and_month_is_no_date(text: str) -> None:
    assert all(token.kind is not NumberKind.DATE for token in read_numbers(text))


def test_a_date_in_a_row_of_numbers_is_kept() -> None:
    kinds = [token.kind for token in read_numbers("25 14:30 2 06/2017 1 25/06")]
    assert kinds == ["number", "time", "number", "date", "number", "date"]


def test_a_fraction_may_be_read_piece_by_piece() -> None:
    (token,) = read_numbers("2 1/2 million")
    two, half = token.parts
    assert (two.values, half.values) == (values("2"), values("500000"))
    assert [part.values for part in half.parts] == [values("1"), values("2000000")]


@pytest.mark.parametrize("text", ["14:30", "7:05", "៧:៣០", "7h30", "7\u00a0h\u00a030"])
def test_a_time_has_no_value(text: str) -> None:
    (token,) = read_numbers(text)
    assert (token.kind, token.values, len(token.parts)) == (NumberKind.TIME, frozenset(), 2)


@pytest.mark.parametrize("text", ["99/99/2017", "45/13/2017", "25:61"])
def test_what_no_calendar_or_clock_shows_is_read_as_numbers(text: str) -> None:
    assert all(t.kind not in (NumberKind.DATE, NumberKind.TIME) for t in read_numbers(text))


def test_a_space_that_groups_may_also_part() -> None:
    (token,) = read_numbers("1 156 %")
    assert token.values == values("1156")
    assert [(part.values, part.kind) for part in token.parts] == [
        (values("1"), NumberKind.NUMBER),
        (values("156"), NumberKind.PERCENT),
    ]


def test_a_no_break_space_only_groups() -> None:
    (token,) = read_numbers(f"1{NBSP}156")
    assert token.parts == ()


def test_a_french_billion_is_a_thousand_times_more() -> None:
    assert read_numbers("2 billions", "fr")[0].values == values("2000000000000")
    assert read_numbers("2 billion", "en")[0].values == values("2000000000")


def test_offsets_count_code_points() -> None:
    (token,) = read_numbers("😀 ឆ្នាំ២០១៧ ។")
    assert (token.start, token.end) == (7, 11)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("2017", DigitSet.LATIN),
        ("២០១៧", DigitSet.KHMER),
        ("២0១៧", DigitSet.MIXED),
        ("៤៥,6%", "mixed"),
    ],
)
def test_a_token_tells_its_digits(text: str, digits: DigitSet) -> None:
    assert read_numbers(text)[0].digits == digits


@pytest.mark.parametrize("text", [" 1 156 ", "១,១៥៦", "45.6 %", f"{ZWSP}12", "6.54 million"])
def test_a_cell_that_is_one_number_is_read_whole(text: str) -> None:
    token = read_number(text)
    assert token is not None
    assert text[token.start : token.end] == text.strip(f" {ZWSP}")
    assert token.parts == ()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("+5", values("5")),
        ("+5%", values("5")),
        ("$1,156", values("1156", "1.156")),
        ("1,156 ៛", values("1156", "1.156")),
        ("1 156 €", values("1156")),
        ("US$ 5", values("5")),
        ("-$5", values("-5")),
        ("$-5", values("-5")),
        ("5 M€", values("5", "5000000")),
        ("(-5)", values("-5")),
        ("(−$5)", values("-5")),
    ],
)
def test_a_cell_may_have_a_sign_and_money(text: str, meant: frozenset[Fraction]) -> None:
    token = read_number(f" {text} ")
    assert token is not None
    assert (token.values, token.start, token.end) == (meant, 1, len(text) + 1)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("(1,156)", values("1156", "1.156", "-1156", "-1.156")),
        ("($5)", values("5", "-5")),
        ("( ៥ % )", values("5", "-5")),
    ],
)
def test_brackets_in_a_cell_may_mean_minus(text: str, meant: frozenset[Fraction]) -> None:
    token = read_number(text)
    assert token is not None
    assert token.values == meant


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "n/a", "1,2,3", "489 chiefs", "about 489", "–"),
        *("<5", "≥5", "~5", "(5", "5)", "((5))", "()", "$", "$$5", "5 $ 6", "A5", "5$€"),
    ],
)
def test_a_cell_that_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


def test_a_share_equals_no_count() -> None:
    def one(text: str) -> NumberToken:
        return read_numbers(text)[0]

    assert one("1,156").may_equal(one("១.១៥៦"))
    assert one("0.5").may_equal(one("1/2"))
    assert not one("45.6%").may_equal(one("45.6"))
    assert not one("6,540,000").may_equal(one("៦.៤៥០.០០០"))
    assert not one("4/6/2017").may_equal(one("4/6/2017"))
    assert one("45.6‰").may_equal(one("4.56%"))
    assert one("4.56%").may_equal(one("45.6‰"))
    assert one("45.6‰").may_equal(one("45,6 ‰"))
    assert not one("45.6‰").may_equal(one("45.6%"))
    assert not one("45.6‰").may_equal(one("45.6"))


_PIECES = st.sampled_from(
    [
        *"0159០១៥៩,.'’ /-−–+:%‰hkM(។$៛×",
        *(ZWSP, NBSP, "លាន", "ភាគ", "រយ", "½", "ម៉ឺន", "មឺុន", "ម៉\u200bឺន", "កន្លះ", "\ud800"),
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_text_is_read_in_order_and_no_digit_is_lost(text: str) -> None:
    tokens = read_numbers(text)
    place = 0
    for token in tokens:
        assert place <= token.start < token.end <= len(text)
        assert text[place : token.start] == "" or not _outside(text, place, token.start)
        place = token.end
    assert not _outside(text, place, len(text))


def _outside(text: str, start: int, end: int) -> bool:
    """Return whether a digit outside every token follows no letter that makes it a name."""
    return any(
        c.isdecimal() and not _in_a_name(text, start + i) for i, c in enumerate(text[start:end])
    )


def _in_a_name(text: str, place: int) -> bool:
    while place and (text[place].isdecimal() or text[place] in f",.'’{ZWSP}"):
        place -= 1
    return text[place].isascii() and text[place].isalpha()


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_a_cell_has_the_values_of_the_number_in_it(text: str) -> None:
    token = read_number(text)
    if token is not None:
        (inner,) = read_numbers(text)
        assert inner.values <= token.values
        assert token.start <= inner.start < inner.end <= token.end
        assert token.values <= inner.values | {-value for value in inner.values}


@given(st.text("១5,. មឺុនលា៉កះ្\u200b\u200c", max_size=20))
def test_numbers_do_not_depend_on_the_order_of_marks(text: str) -> None:
    found = [(t.kind, t.values) for t in read_numbers(text)]
    assert found == [(t.kind, t.values) for t in read_numbers(canon(text))]


@pytest.mark.parametrize(
    "text", ["9" * 10_000, "1," * 10_000, "1,000" * 5_000, "1" + " 000" * 5_000, "1/" * 10_000]
)
def test_endless_digits_are_no_number_and_cost_no_time(text: str) -> None:
    tokens = read_numbers(text)
    assert all(value < 10**60 for token in tokens for value in token.values)
