# SPDX-License-Identifier: MIT
"""Which language letters belong to, judged by their script alone.

Offsets are code points.
"""

import re

KHMER = "km"

# Consonants and independent vowels: one per syllable or so, comparable to Latin letters.
_KHMER_LETTER = re.compile("[\u1780-\u17b3\u17d7\u17dc]")
# A run starts and ends with a Khmer sign.  Spaces, digits and punctuation between two Khmer signs
# belong to the run; the bound keeps the search linear on hostile input.
_KHMER_RUN = re.compile(
    "[\u1780-\u17ff\u19e0-\u19ff]"
    "(?:[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d\u2060]"
    "|[^\\w\n\u1780-\u17ff\u19e0-\u19ff]{1,8}(?=[\u1780-\u17ff\u19e0-\u19ff]))*"
)


def language_of(text: str, default: str) -> str:
    """Return the language the letters of ``text`` show.

    ``km`` when at least half of the letters are Khmer, else ``default``; empty when ``text`` has
    no letters at all (figures, signs).
    """
    khmer = len(_KHMER_LETTER.findall(text))
    letters = sum(map(str.isalpha, text))
    if not letters:
        return ""
    return KHMER if khmer * 2 >= letters else default


def khmer_runs(text: str) -> list[tuple[int, int]]:
    """Return the stretches of Khmer in ``text`` as (start, end), in code points.

    Spaces and punctuation between two Khmer signs belong to the stretch; line breaks end it.
    """
    return [match.span() for match in _KHMER_RUN.finditer(text)]
