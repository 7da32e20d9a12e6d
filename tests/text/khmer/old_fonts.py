# SPDX-License-Identifier: MIT
"""Khmer as documents in old 8-bit fonts hold it: by the places of the glyphs, in the order seen."""

import re
from typing import Any

_CLUSTER = re.compile(
    "(?P<base>[\u1780-\u17b3])(?P<robat>\u17cc?)(?P<subs>(?:\u17d2[\u1780-\u17b3])*)"
    "(?P<shifter>[\u17c9\u17ca]?)(?P<vowel>[\u17b6-\u17c5]?)(?P<signs>[\u17c6-\u17d1]*)"
)
_LETTERS = "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ"
_BASES = dict(zip(_LETTERS, "kxKXgcqCQjdzDZNtfTFnbpBPmyrlvshLG", strict=True))
_SUBS = {
    "ខ": "ç", "ឃ": "Ç", "ង": "¶", "ច": "©", "ឆ": "ä", "ជ": "¢", "ឈ": "Ä", "ញ": "J", "ដ": "þ",
    "ឋ": "æ", "ឌ": "Ð", "ឍ": "Æ", "ណ": "Ñ", "ត": "þ", "ទ": "Þ", "ធ": "§", "ន": "ñ", "ប": ",",
    "ផ": "ö", "ព": "<", "ភ": "Ö", "ម": "µ", "យ": "ü", "ល": "ø", "វ": "V",
}  # fmt: skip
_VOWELS = {
    "ា": ("", "a"), "ិ": ("", "i"), "ី": ("", "I"), "ឹ": ("", "w"), "ឺ": ("", "W"),
    "ុ": ("", "u"), "ូ": ("", "U"), "ួ": ("", "Y"), "ើ": ("e", "I"), "ឿ": ("e", "O"),
    "ៀ": ("e", "o"), "េ": ("e", ""), "ែ": ("E", ""), "ៃ": ("é", ""), "ោ": ("e", "a"),
    "ៅ": ("e", "A"), "": ("", ""),
}  # fmt: skip
_LIMON = {
    "subs": {"ក": "á", "គ": "Á", "ថ": "ß", "ស": "S", "ហ": "ð", "អ": "¥"},
    "signs": {
        "ំ": "M", "ះ": "H", "ៈ": "³", "់": ";", "៌": "’", "៍": "_", "័": "½", "៏": "¾", "៎": "+",
        "៉": ":", "៊": "‘", "ៗ": "²", "។": ".", "៕": ".", "៖": "³", "(": "¬", ")": "¦",
        "ឥ": "\\", "ឦ": "|", "ឧ": "]", "ឪ": "«", "ឯ": "É", "ឱ": "»", "ឲ": "»", "ឫ": "b£", "ឬ": "b¤",
    },
    "ba": ")a",
}  # fmt: skip
_ABC = {
    "subs": {"ក": ";", "គ": ":", "ថ": "S", "ស": "ß", "ហ": "H", "អ": "ð"},
    "signs": {
        "ំ": "M", "ះ": "¼", "ៈ": "£", "់": "´", "៌": "’", "៍": "_", "័": "&", "៏": "¾", "៎": "+",
        "៉": "¨", "៊": "‘", "ៗ": "@", "។": ".", "៕": ">", "៖": "½",
        "ឥ": "}", "ឦ": "»", "ឧ": "«", "ឪ": "]", "ឯ": "É", "ឱ": "{", "ឲ": "{", "ឫ": "¬", "ឬ": "¦",
    },
    "ba": "á",
}  # fmt: skip


def limon(text: str) -> str:
    """Return Khmer in the codes of the Limon fonts."""
    return _coded(text, _LIMON)


def abc(text: str) -> str:
    """Return Khmer in the codes of the ABC fonts."""
    return _coded(text, _ABC)


def _coded(text: str, font: dict[str, Any]) -> str:
    subs, signs = _SUBS | font["subs"], font["signs"]

    def cluster(match: re.Match[str]) -> str:
        base, below = match["base"], match["subs"].replace("\u17d2", "")
        before, after = _VOWELS[match["vowel"]]
        if base == "ញ" and below.startswith("ញ"):
            coded, below = "BaØ", below[1:]
        elif base == "ប" and after == "a" and not below:
            coded, after = font["ba"], ""
        else:
            coded = _BASES.get(base) or signs.get(base, "")
        ro = "R" if "រ" in below else ""
        coded = before + ro + coded + "".join(subs.get(sub, "") for sub in below if sub != "រ")
        # A shifter is drawn as u below where a vowel stands above.
        coded += "".join(
            "u" if mark in "៉៊" and after in "iIwW" and after else signs.get(mark, "")
            for mark in match["robat"] + match["shifter"]
        )
        return coded + after + "".join(signs.get(mark, "") for mark in match["signs"])

    coded = _CLUSTER.sub(cluster, text.replace("\u200b", ""))
    digits = coded.translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"))
    return "".join(signs.get(sign, sign) if sign > "\u1000" else sign for sign in digits)
