# SPDX-License-Identifier: MIT
"""What the text of one cell may be: a number with its mark, a date, an error of a spreadsheet.

Values are read by ``text.numbers``; here is decided which sign parts the decimals, as far as one
cell tells, and a column decides the rest (``guesses``).
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from icc_editor.formats.tabular.sheet import Value
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS, ZWSP
from icc_editor.text.numbers.numeral import RUN, numerals
from icc_editor.text.numbers.reader import read_number
from icc_editor.text.numbers.token import NumberKind

_BLANKS = f" \t\n\r\u00a0\u202f\u2009{ZWSP}\ufeff"
_LONGEST = 60  # characters of a number with its words; more is text
_PLAIN = re.compile(r"[0-9]{1,18}")
_SIMPLE = re.compile(
    rf"(?P<sign>[+\-\u2212\u2013]?)(?P<run>{RUN.pattern})(?P<share>[ \u00a0\u202f]?%)?"
)
_MARKED = re.compile(
    r"(?P<number>.*[0-9%])[ \u00a0\u202f]*(?:"
    r"(?P<sign>[*†‡§¶#⁎∗]{1,3}|[⁰¹²³⁴-⁹ᵃ-ᶻ]{1,3})"
    r"|\((?P<round>[0-9]{1,2}|[a-zA-Z]|\*{1,3})\)|\[(?P<square>[0-9]{1,2}|[a-zA-Z])\])",
    re.DOTALL,
)
_BRACKETS = re.compile(r"\((.*)\)", re.DOTALL)
_BEGIN = re.compile(r"[-+\u2212\u2013(]?([0-9]+)(?![0-9]|\w)")
_RUNS = re.compile(r"\d+")
_CODE = re.compile(r"0[0-9]+")
_NUMERAL = re.compile(r"[0-9](?:[.,'’ \u00a0\u202f\u2009\u200b]*[0-9])*")
_SEPARATOR = re.compile(r"[^0-9]+")
_ERRORS = frozenset(
    {"#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)
_CALC_ERROR = re.compile(r"Err:[0-9]{3}")
_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec"
    "|janv|févr|fevr|mars|avr|avril|mai|juin|juil|août|aout|déc"
)
_NUMBER_OF_MONTH = {
    "jan": 1, "feb": 2, "fév": 2, "fev": 2, "mar": 3, "apr": 4, "avr": 4, "may": 5, "mai": 5,
    "jun": 6, "jul": 7, "aug": 8, "aoû": 8, "aou": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    "déc": 12,
}  # fmt: skip
# What spreadsheets in English and French make of "1-2", "1/2" and "5.6".
_MADE_DAY = re.compile(rf"(?P<day>[0-9]{{1,2}})[- ./](?P<month>{_MONTHS})\.?", re.IGNORECASE)
_MADE_MONTH = re.compile(
    rf"(?P<month>{_MONTHS})\.?[- ./](?P<day>[0-9]{{2}}|[0-9]{{4}})", re.IGNORECASE
)
_ISO = re.compile(r"[0-9]{4}-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:[T ][0-9:.]+)?")


@dataclass(frozen=True, slots=True)
class Reading:
    """A number in a cell.

    ``values`` by decimal mark: one entry under "" where the mark makes no difference.  ``decimal``
    is the mark where the cell itself tells it.  ``bracketed_mark`` says that ``mark`` stood in
    brackets, where a second number may stand too; ``in_brackets`` that the number did.
    """

    values: tuple[tuple[str, Value], ...]
    decimal: str = ""
    is_share: bool = False
    mark: str = ""
    number: str = ""
    bracketed_mark: bool = False
    in_brackets: bool = False

    @property
    def is_ambiguous(self) -> bool:
        """Whether the decimal mark has to be known from elsewhere."""
        return len(self.values) > 1

    def value(self, decimal: str) -> Value | None:
        """Return the value with that decimal mark; None when it is needed and not given."""
        if len(self.values) == 1:
            return self.values[0][1]
        return dict(self.values).get(decimal)


@dataclass(frozen=True, slots=True)
class MadeDate:
    """A date in a cell; of one without a year, day and month as far as they can be told."""

    day: int = 0
    month: int = 0
    has_year: bool = True


def bare(text: str) -> str:
    """Return ``text`` without the blanks around it, those of no width included."""
    return text.strip(_BLANKS)


def is_error(text: str) -> bool:
    """Return whether ``text`` is what a spreadsheet shows for an error."""
    return text in _ERRORS or _CALC_ERROR.fullmatch(text) is not None


def is_code(text: str) -> bool:
    """Return whether ``text`` is digits whose first zero would be lost in a number."""
    return _CODE.fullmatch(text.translate(TO_LATIN_DIGITS)) is not None


def is_year(text: str) -> bool:
    """Return whether ``text`` may be a year, also of the Buddhist era."""
    latin = bare(text).translate(TO_LATIN_DIGITS)
    return len(latin) == 4 and latin.isascii() and latin.isdigit() and 1900 <= int(latin) < 2700


def is_like_number(text: str) -> bool:
    """Return whether ``text`` begins as a number does that is no year, whatever follows."""
    begin = _BEGIN.match(bare(text).translate(TO_LATIN_DIGITS))
    return begin is not None and not is_year(begin[1])


def read_date(text: str) -> MadeDate | None:
    """Return the date that the whole of ``text`` (bare) is, else None."""
    if len(text) > _LONGEST or not text or not any(c.isdigit() for c in text):
        return None
    if iso := _ISO.fullmatch(text):
        return MadeDate(int(iso["day"]), int(iso["month"]))
    if made := _MADE_DAY.fullmatch(text) or _MADE_MONTH.fullmatch(text):
        return MadeDate(int(made["day"]), _month(made["month"]), has_year=False)
    token = read_number(text)
    is_date = token is not None and token.kind is NumberKind.DATE
    # 06/2017 may be one too, but 25/06 a fraction.
    return MadeDate() if is_date and len(_RUNS.findall(text)) == 3 else None


def _month(name: str) -> int:
    name = name.lower()
    if name.startswith("jui"):
        return 7 if name.startswith("juil") else 6
    return _NUMBER_OF_MONTH[name[:3]]


def read(text: str, language: str = "") -> Reading | None:
    """Return the number that the whole of ``text`` (bare) is, footnote marks aside; else None."""
    if len(text) > _LONGEST or not text:
        return None
    latin = text.translate(TO_LATIN_DIGITS)
    if _PLAIN.fullmatch(latin):
        return None if is_code(latin) else Reading((("", int(latin)),), number=text)
    if (simple := _number(latin, language)) is not None:
        return simple
    if marked := _MARKED.fullmatch(latin):
        number = bare(marked["number"])
        found = None if is_code(number) else _number(number, language)
        if found is not None and not found.in_brackets:
            mark = marked["sign"] or marked["round"] or marked["square"]
            return Reading(
                found.values,
                found.decimal,
                found.is_share,
                mark,
                bare(text[: marked.end("number")]),
                bracketed_mark=marked["round"] is not None,
            )
    return None


def _number(latin: str, language: str) -> Reading | None:
    if inner := _BRACKETS.fullmatch(latin):
        found = _number(bare(inner[1]), language)
        if found is None or found.in_brackets:
            return None
        return Reading(found.values, found.decimal, found.is_share, number=latin, in_brackets=True)
    if is_code(latin):
        return None
    is_share = False
    if simple := _SIMPLE.fullmatch(latin):
        runs = numerals(latin, *simple.span("run"))
        if len(runs) == 1:
            values = runs[0].values
            if simple["sign"] not in ("", "+"):
                values = frozenset(-value for value in values)
            return _reading(latin, values, is_share=simple["share"] is not None)
    token = read_number(latin, language)
    if token is None or token.kind not in _AMOUNTS:
        return None
    values = token.values
    if token.kind is NumberKind.PER_MILLE:
        values = frozenset(value / 10 for value in values)
    is_share = token.kind in (NumberKind.PERCENT, NumberKind.PER_MILLE)
    return _reading(latin, values, is_share=is_share)


_AMOUNTS = (NumberKind.NUMBER, NumberKind.PERCENT, NumberKind.PER_MILLE, NumberKind.POINTS)


def _reading(latin: str, values: frozenset[Fraction], *, is_share: bool) -> Reading | None:
    """Return a reading of ``latin``, whose values are known, by what its separators tell."""
    numeral = _NUMERAL.search(latin)
    digits = numeral[0] if numeral else ""
    marks = [mark.strip(ZWSP) for mark in _SEPARATOR.findall(digits)]
    points = [mark for mark in marks if mark in (",", ".")]
    decimals = len(digits) - max(digits.rfind(","), digits.rfind(".")) - 1 if points else 0
    if any(char.isalpha() for char in latin):
        decimals = 0  # 3.5 million has none
    if len(values) == 1:
        decimal, places = _sure(points, decimals, ungrouped=len(points) == len(marks))
        exact = _exact(next(iter(values)), places)
        if exact is None:
            return None
        return Reading((("", exact),), decimal, is_share, number=latin)
    if len(values) != 2 or len(points) != 1:
        return None
    small, large = sorted(values, key=abs)
    fine, whole = _exact(small, decimals), _exact(large, 0)
    if fine is None or whole is None:
        return None
    mark = points[0]
    other = "." if mark == "," else ","
    if is_share and abs(large) > _MOST_PERCENT:
        return Reading((("", fine),), mark, is_share, number=latin)
    return Reading(((mark, fine), (other, whole)), "", is_share, number=latin)


_MOST_PERCENT = 999  # 1.234 % is no share of more than a thousand percent


def _sure(points: list[str], decimals: int, *, ungrouped: bool) -> tuple[str, int]:
    """Return the decimal mark of a numeral of one value, and how many decimals it has."""
    if not points:
        return "", 0
    last = points[-1]
    other = "." if last == "," else ","
    grouped = len(points) > 1 and points.count(last) == len(points) and ungrouped
    return (other, 0) if grouped else (last, decimals)


def _exact(value: Fraction, decimals: int) -> Value | None:
    """Return ``value`` with at least that many decimals; None when it has no end."""
    if value.denominator == 1 and not decimals:
        return int(value)
    below, places = value.denominator, decimals
    while 10**places % below:
        places += 1
        if places > _MOST_DECIMALS:
            return None
    units = value.numerator * (10**places // below)
    return Decimal((int(units < 0), tuple(map(int, str(abs(units)))), -places))


_MOST_DECIMALS = 40
