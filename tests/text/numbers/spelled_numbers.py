# SPDX-License-Identifier: MIT
"""Whole numbers below a million million, written in words."""

from collections.abc import Callable, Mapping

EN_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
FR_ONES = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit"),
    "dix-neuf",
)
FR_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante")
KM_ONES = ("", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន")
KM_TENS = ("", "ដប់", "ម្ភៃ", "សាមសិប", "សែសិប", "ហាសិប", "ហុកសិប", "ចិតសិប", "ប៉ែតសិប", "កៅសិប")
KM_SCALES = ((10**5, "សែន"), (10**4, "ម៉ឺន"), (10**3, "ពាន់"), (10**2, "រយ"))


def english(value: int, *, american: bool = False) -> str:
    """Return ``value`` as the British write it, or without *and*."""
    joint = " " if american else " and "
    if value < 20:
        return EN_ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return EN_TENS[tens] + (f"-{EN_ONES[ones]}" if ones else "")
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if value >= scale:
            count, rest = divmod(value, scale)
            gap = joint if 0 < rest < 100 else " "
            said = f"{english(count, american=american)} {word}"
            return said + (gap + english(rest, american=american) if rest else "")
    count, rest = divmod(value, 100)
    return f"{EN_ONES[count]} hundred" + (joint + english(rest) if rest else "")


def french(value: int, *, reformed: bool = False, swiss: bool = False) -> str:
    """Return ``value`` as it is taught in France; with hyphens everywhere since 1990."""
    words = _french(value, swiss=swiss, ends=True)
    return words.replace(" ", "-") if reformed else words


def _french(value: int, *, swiss: bool, ends: bool) -> str:
    if value < 100:
        return _french_below_hundred(value, swiss=swiss, ends=ends)
    for scale, word in ((10**9, "milliard"), (10**6, "million")):
        if value >= scale:
            count, rest = divmod(value, scale)
            said = f"{_french(count, swiss=swiss, ends=True)} {word}{'s' if count > 1 else ''}"
            return said + (f" {_french(rest, swiss=swiss, ends=ends)}" if rest else "")
    if value >= 1000:
        count, rest = divmod(value, 1000)
        said = "mille" if count == 1 else f"{_french(count, swiss=swiss, ends=False)} mille"
    else:
        count, rest = divmod(value, 100)
        said = "cent" if count == 1 else f"{FR_ONES[count]} cent"
        if count > 1 and not rest and ends:
            said += "s"
    return said + (f" {_french(rest, swiss=swiss, ends=ends)}" if rest else "")


def _french_below_hundred(value: int, *, swiss: bool, ends: bool) -> str:
    tens, ones = divmod(value, 10)
    if value < 20:
        return FR_ONES[value]
    if tens == 8 or (tens == 9 and not swiss):
        if value == 80:
            return "quatre-vingts" if ends else "quatre-vingt"
        return f"quatre-vingt-{FR_ONES[value - 80]}"
    if tens == 7 and not swiss:
        return "soixante et onze" if value == 71 else f"soixante-{FR_ONES[value - 60]}"
    said = {7: "septante", 9: "nonante"}.get(tens) or FR_TENS[tens]
    return said if not ones else said + (" et un" if ones == 1 else f"-{FR_ONES[ones]}")


def khmer(value: int, *, gap: str = "") -> str:
    """Return ``value`` in Khmer, with ``gap`` between the words."""
    if value == 0:
        return "សូន្យ"
    words = []
    for scale, word in ((10**9, "ប៊ីលាន"), (10**6, "លាន")):
        count, value = divmod(value, scale)
        if count:
            words += [khmer(count, gap=gap), word]
    for scale, word in KM_SCALES:
        count, value = divmod(value, scale)
        if count:
            words += [KM_ONES[count], word]
    tens, ones = divmod(value, 10)
    words += [word for word in (KM_TENS[tens], KM_ONES[ones]) if word]
    return gap.join(words)


WRITERS: Mapping[str, tuple[str, Callable[[int], str]]] = {
    "English": ("en", english),
    "American": ("en", lambda value: english(value, american=True)),
    "in a headline": ("en", lambda value: english(value).title()),
    "French": ("fr", french),
    "reformed French": ("fr", lambda value: french(value, reformed=True)),
    "Swiss French": ("fr", lambda value: french(value, swiss=True)),
    "French without hyphens": ("fr", lambda value: french(value).replace("-", " ")),
    "Khmer": ("km", khmer),
    "Khmer with word breaks": ("km", lambda value: khmer(value, gap="\u200b")),
}
"""The ways to write a number: language and writer."""
