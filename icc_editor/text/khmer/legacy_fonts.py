# SPDX-License-Identifier: MIT
"""Khmer in the old 8-bit fonts (Limon, ABC …): Latin letters that only look like Khmer.

Such text says ``RBHraCaNacRkkm<úCa`` where ព្រះរាជាណាចក្រកម្ពុជា is read: whoever does not have the
font sees the Latin signs, and so does every blog.  It is recognised by the font its HTML names, or
by its letters; it is not converted here.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser

_LONGEST = 20_000  # characters whose letters are looked at
_ENOUGH = 12.0  # the log-likelihood a stretch of words must reach
_EACH = 1.25  # and what its words must reach on average: random letters fit now and then
_SHORT = 100  # characters of a heading, of which every word must fit
_ENOUGH_IF_SHORT = 6.5
_FEWEST = 3  # letters set in an old font, fewer are a remnant of editing

# Families of fonts by how their names begin, with the case and blanks taken off.  Tacteing is
# none of them: it draws ornaments, in documents of Unicode too.
_FONTS = re.compile(r"limon(?![a-z]{2})|abc-?(?:text|head|fancy|zwsp|khmer)|baidok|truth11|fk[12]$")
_KHEK = re.compile(r"@?\w+khek$")
_NAMED = re.compile(r"limon|abc-|abc |baidok|truth11|khek|fk[12]\b", re.IGNORECASE)
_FAMILY = re.compile(r"""(?<![\w-])font-family\s*:\s*(?:"([^"]*)"|'([^']*)'|([^;,}"']*))""", re.I)
_RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,5000})\}")
_VOID = frozenset({"br", "hr", "img", "col", "wbr", "input", "meta", "link"})
_UNSEEN = frozenset({"style", "script", "title", "xml"})

# Limon, ABC and others share the places of nearly all glyphs.  Signs stand in the order they are
# seen: a vowel to the left, RO, the letter, then what is below, above and to the right of it.
_LETTERS = re.escape(r"kxKXgcqCQjdzDZNtfTFnbpBPmyrlvshLG)]\|«»É[")
_STOPS = ",;:<"  # signs of Latin punctuation that are marks of Khmer
_SIGNS = "¢§©¶µ¥®½¾²³×¿°´¨¼&£‘’_`¤"
_MARKS = re.escape(f"aiIwWuUYoOAMHJVSR{_STOPS}{_SIGNS}áçÁÇäÄþßÐñæÞÆÑöÖüøðÅÍÓØÚÜåíóú")
_FITTING = re.compile(f"(?:[eEé]?[R®]?[{_LETTERS}][{_MARKS}]{{0,6}})+")
_WORD = re.compile(r'[^\s0-9({}"\-/.?!=+*¬¦÷>~@#%^$]+')
# What no other writing has inside a word: capitals, stops, signs.  A sign beside "_" tells
# nothing, names in programs have it.
_ODD = re.compile(f"(?<=[^A-Z\\W_])[A-Z]|(?<=[{re.escape(_STOPS)}])[A-Z]|(?<=\\w)[{_STOPS}](?=\\w)"
                  f"|(?<=\\w)[{re.escape(_SIGNS.replace('_', ''))}]")  # fmt: skip
_DIGIT_BESIDE_LETTER = re.compile(r"\d[^\W\d]|[^\W\d]\d")
_CODE = re.compile(
    r"::|\\\\|\\[A-Z(]|\\f[A-Z]|&&|->|=>|==|\(\)|\$|_[A-Z]|</|/>|\b[A-Z]<|://|[=/]{2}"
)
# From the letters of symbol fonts, and what converters made of the micro sign and of "<".
_FOLDED = {0xF000 + code: code for code in range(0x20, 0x100)} | {0x3BC: 0xB5, 0x2039: 0x3C}

# Logarithms of how much likelier a word is in an old font than elsewhere, by the odd signs in it:
# measured, docs/khmer-text.md.
_FITS = (-1.8, 1.0, 2.3, 3.6, 5.0, 5.5, 6.0, 6.5, 7.0)
_DOES_NOT_FIT = -2.0


class Ground(StrEnum):
    """By what text in an old font was recognised."""

    FONT = "font"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class OldFont:
    """Text in an old font: ``font`` is its name where that is known, ``sample`` its beginning."""

    ground: Ground
    font: str
    sample: str


def recognise(text: str, html: str = "") -> OldFont | None:
    """Return why ``text`` is Khmer in an old 8-bit font; None when it is not.

    Args:
        text: The plain text.
        html: The same text as HTML, where there is one; it may name fonts.
    """
    return _by_font(html) or _by_letters(text)


def is_old_font(name: str) -> bool:
    """Return whether a font of this name draws Khmer in the places of Latin letters."""
    bare = re.sub(r"[\s\"'_]", "", name).lower()
    return bool(_FONTS.match(bare) or _KHEK.match(bare))


def likelihood(text: str) -> tuple[float, str]:
    """Return how much likelier than not a stretch of ``text`` is in an old font, and its beginning.

    The first is the logarithm of the likelihood of the words that speak loudest, at least 0; the
    latter the first of these words.
    """
    best = total = 0.0
    words = 0
    first = loudest = ""
    for word, weight in _weighed(text[:_LONGEST].translate(_FOLDED)):
        if total <= 0:
            total, words, first = 0.0, 0, word
        total += weight
        words += 1
        if total > best and total >= _EACH * words:
            best, loudest = total, first
    return best, loudest


def _by_letters(text: str) -> OldFont | None:
    value, first = likelihood(text)
    if value < _ENOUGH and not (value >= _ENOUGH_IF_SHORT and _is_fitting_heading(text)):
        return None
    folded = text[:_LONGEST].translate(_FOLDED)
    return OldFont(Ground.LETTERS, "", _beginning(folded[folded.index(first) :]))


def _is_fitting_heading(text: str) -> bool:
    """Return whether a short text is in an old font to its last word."""
    if len(text.strip()) > _SHORT:
        return False
    return all(weight > _DOES_NOT_FIT for _word, weight in _weighed(text.translate(_FOLDED)))


def _weighed(text: str) -> "list[tuple[str, float]]":
    words: list[tuple[str, float]] = []
    for piece in text.split():
        if len(_DIGIT_BESIDE_LETTER.findall(piece)) > 3 or _CODE.search(piece):
            words.append((piece, _DOES_NOT_FIT))
            continue
        for whole in _WORD.findall(piece):
            word = whole.rstrip(f"{_STOPS}'’‘_")
            if len(word) < 3:
                continue
            weight = _DOES_NOT_FIT
            if _FITTING.fullmatch(word):
                weight = _FITS[min(len(_ODD.findall(word)), len(_FITS) - 1)]
            words.append((word, weight))
    return words


def _by_font(html: str) -> OldFont | None:
    if not _NAMED.search(html):
        return None
    reader = _FontReader()
    reader.feed(html)
    reader.close()
    for font, text in reader.texts.items():
        if len(re.findall(r"[A-Za-z\u00a1-\u00ff\uf021-\uf0ff]", text)) >= _FEWEST:
            return OldFont(Ground.FONT, font, _beginning(text.translate(_FOLDED)))
    return None


def _beginning(text: str) -> str:
    words = " ".join(text[:200].split())
    return words if len(words) <= 40 else f"{words[:40].rstrip()}…"


def _first_font(style: str) -> str:
    match = _FAMILY.search(style)
    return next((name.strip() for name in match.groups() if name), "") if match else ""


class _FontReader(HTMLParser):
    """Collects what is set in old fonts, by font."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, str] = {}
        self._open: list[tuple[str, str]] = []  # element, its font
        self._rules: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        if tag == "p":
            self._close("p")  # Word leaves them open
        values = {name: value or "" for name, value in attrs}
        font = self._open[-1][1] if self._open else ""
        names = [f".{name}" for name in values.get("class", "").lower().split()]
        for selector in (tag, *names, *(f"{tag}{name}" for name in names)):
            font = self._rules.get(selector, font)
        font = values.get("face", "").split(",")[0] or font
        font = _first_font(values.get("style", "")) or font
        if len(self._open) < 1000:
            self._open.append((tag, font))

    def handle_endtag(self, tag: str) -> None:
        self._close(tag)

    def handle_data(self, data: str) -> None:
        tag, font = self._open[-1] if self._open else ("", "")
        if tag == "style":
            self._read_rules(data)
        elif tag not in _UNSEEN and is_old_font(font):
            self.texts[font] = self.texts.get(font, "") + data

    def handle_comment(self, data: str) -> None:
        if self._open and self._open[-1][0] == "style":
            self._read_rules(data)

    def _read_rules(self, css: str) -> None:
        for selectors, body in _RULE.findall(css.replace("<!--", "").replace("-->", "")):
            if font := _first_font(body):
                for selector in re.sub(r"/\*.*?\*/", "", selectors, flags=re.DOTALL).split(","):
                    self._rules[selector.strip().lower()] = font

    def _close(self, tag: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] == tag:
                del self._open[index:]
                return
