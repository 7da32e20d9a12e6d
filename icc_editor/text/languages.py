# SPDX-License-Identifier: MIT
"""Which language letters belong to, judged by their script alone.

Offsets are code points.
"""

from icc_editor.text.khmer.letters import LETTER_RE, RUN_RE

KHMER = "km"


def language_of(text: str, default: str) -> str:
    """Return the language the letters of ``text`` show.

    ``km`` when at least half of the letters are Khmer, else ``default``; empty when ``text`` has
    no letters at all (figures, signs).
    """
    khmer = len(LETTER_RE.findall(text))
    letters = sum(map(str.isalpha, text))
    if not letters:
        return ""
    return KHMER if khmer * 2 >= letters else default


def khmer_runs(text: str) -> list[tuple[int, int]]:
    """Return the stretches of Khmer in ``text`` as (start, end), in code points.

    Spaces and punctuation between two Khmer signs belong to the stretch; line breaks end it.
    """
    return [match.span() for match in RUN_RE.finditer(text)]
