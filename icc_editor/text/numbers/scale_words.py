# SPDX-License-Identifier: MIT
"""The words that multiply a number, and the signs of a share, in Khmer, English and French."""

import re

from icc_editor.text.khmer.letters import MARKS, ZWSP
from icc_editor.text.numbers.numeral import SPACES
from icc_editor.text.numbers.token import NumberKind

KHMER_SCALES = {
    "រយ": 10**2,
    "ពាន់": 10**3,
    "ម៉ឺន": 10**4,
    "មុឺន": 10**4,  # as it is often typed
    "សែន": 10**5,
    "លាន": 10**6,
    "កោដិ": 10**7,
    "ប៊ីលាន": 10**9,
    "ប៉ីលាន": 10**9,
    "ទ្រីលាន": 10**12,
}
"""Khmer scale words, every spelling."""
_LATIN = {
    "hundred": 10**2,
    "thousand": 10**3,
    "thousands": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "trillion": 10**12,
    "trillions": 10**12,
    "mille": 10**3,
    "milliers": 10**3,
    "milliard": 10**9,
    "milliards": 10**9,
    "bn": 10**9,
}
_BILLION = {"en": 10**9, "fr": 10**12}
# Short for a scale, or for a unit (metre, kilo): both values are kept.
_LETTERS = {
    "k": 10**3,
    "K": 10**3,
    "m": 10**6,
    "M": 10**6,
    "mn": 10**6,
    "Md": 10**9,
    "Mds": 10**9,
    "Mrd": 10**9,
    "B": 10**9,
}

CURRENCIES = "$€£¥៛฿"
"""Signs of money, a piece of a character class."""

_GAP = f"[{SPACES}]{{0,2}}"
_longest_first = "|".join(sorted(KHMER_SCALES, key=len, reverse=True))
# សែន also begins names of places: សែនសុខ, សែនជ័យ, សែនមនោរម្យ.  A sign after the word makes it
# another word (រយៈ).
_KHMER_SCALE = re.compile(
    f"{_GAP}(?P<word>(?:{_longest_first})+)(?![{MARKS}])(?<!សែន(?=សុខ|ជ័យ|មនោ))"
)
_KHMER_WORD = re.compile(_longest_first)
_latin_longest_first = "|".join(sorted([*_LATIN, "billion", "billions"], key=len, reverse=True))
_LATIN_SCALE = re.compile(
    f"(?:{_GAP}|-)(?P<word>{_latin_longest_first})"
    r"(?![\w\u0300-\u036f])",
    re.IGNORECASE,
)
# After an ordinary space only what is no unit; in "2017 M. Rainsy" it is a man.
_LETTER_SCALE = re.compile(
    f"(?:[\u00a0\u202f]?(?P<tight>mn|Mds?|Mrd|[kKmMB])"
    f"|[{SPACES}](?P<apart>Mds?|Mrd|M(?!\\.\\s*\\w)|[kK](?=[{CURRENCIES}])))"
    f"(?![\\w\u0300-\u036f])"
)

_POINTS = re.compile(
    f"{_GAP}(?:percentage[- ]points?|points? de pourcentage|pp(?!\\w)|ពិន្ទុភាគរយ(?![{MARKS}]))",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    f"{_GAP}(?:[%٪]|per ?cent(?!\\w)|pct(?!\\w)|pour cent(?!\\w)|p\\. ?c\\.|ភាគរយ(?![{MARKS}]))",
    re.IGNORECASE,
)
_PER_MILLE = re.compile(
    f"{_GAP}(?:‰|per ?mill?e?(?!\\w)|pour mille(?!\\w)|ភាគពាន់(?![{MARKS}]))", re.IGNORECASE
)
_SHARES = (
    (_POINTS, NumberKind.POINTS),
    (_PERCENT, NumberKind.PERCENT),
    (_PER_MILLE, NumberKind.PER_MILLE),
)
_HALF = re.compile(
    f"(?P<khmer>[{SPACES}]?)កន្លះ(?![{MARKS}])|{_GAP}(?:and a half|et demie?)(?!\\w)", re.IGNORECASE
)

_MAY_FOLLOW = re.compile(
    f"[{SPACES}-]{{0,2}}[htmbkHTMBKpP%٪‰ពភ{''.join({word[0] for word in KHMER_SCALES})}]"
)


def may_follow(text: str, place: int) -> bool:
    """Return whether what stands at ``place`` begins like a scale word or the sign of a share.

    Most numbers are followed by something else, which this tells at once.
    """
    return _MAY_FOLLOW.match(text, place) is not None


def scale_at(text: str, place: int, language: str = "") -> tuple[int, frozenset[int]] | None:
    """Return where the scale word at ``place`` ends and what it may multiply by.

    Args:
        text: Any text.
        place: The offset after a number.
        language: Of the text; *billion* is a thousand times more in French.

    Returns:
        The end and the factors; None when no scale word stands there.
    """
    if match := _KHMER_SCALE.match(text, place):
        factor = 1
        for word in _KHMER_WORD.findall(match["word"]):
            factor *= KHMER_SCALES[word]
        return match.end(), frozenset({factor})
    if match := _LATIN_SCALE.match(text, place):
        word = match["word"].lower()
        if word.startswith("billion"):
            return match.end(), frozenset({_BILLION.get(language, 10**9)})
        return match.end(), frozenset({_LATIN[word]})
    if match := _LETTER_SCALE.match(text, place):
        return match.end(), frozenset({1, _LETTERS[match["tight"] or match["apart"]]})
    return None


def share_at(text: str, place: int) -> tuple[int, NumberKind] | None:
    """Return where the sign of a share at ``place`` ends, and its kind: ``%``, *pour cent*."""
    for sign, kind in _SHARES:
        if match := sign.match(text, place):
            return match.end(), kind
    return None


def half_at(text: str, place: int) -> tuple[int, bool] | None:
    """Return where *and a half* (កន្លះ, *et demi*) ends, and whether it surely belongs there.

    After a space កន្លះ may also begin what follows: half of something else.
    """
    match = _HALF.match(text, place)
    return (match.end(), match["khmer"] in (None, "", ZWSP)) if match else None


def words_for(language: str) -> tuple[tuple[int, str, str], ...]:
    """Return the scales a writer of ``language`` uses: factor, word for one, word for more."""
    return _WRITTEN.get(language, _WRITTEN["en"])


_WRITTEN = {
    "en": ((10**9, "billion", "billion"), (10**6, "million", "million")),
    "fr": ((10**9, "milliard", "milliards"), (10**6, "million", "millions")),
    "km": ((10**9, "ប៊ីលាន", "ប៊ីលាន"), (10**6, "លាន", "លាន")),
}
