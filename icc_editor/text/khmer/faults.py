# SPDX-License-Identifier: MIT
"""What can be wrong with the encoding of Khmer, and what it looks like in a text."""

from dataclasses import dataclass
from enum import StrEnum

from icc_editor.post.diagnostic import Severity


class Fault(StrEnum):
    """Why a stretch of text is pointed out.  The values are stable codes."""

    ORDER = "order"  # marks or subscripts out of order
    SPLIT_VOWEL = "split_vowel"  # េ and ា instead of ោ, េ and ី instead of ើ
    SHIFTER = "shifter"  # ុ below an upper vowel, instead of ៉ or ៊ or beside it
    REPEATED = "repeated"  # the same mark, or coeng, twice
    INVISIBLE = "invisible"  # a sign of no width inside a cluster, or where it does nothing
    INVALID = "invalid"  # marks without a letter, marks that exclude each other
    COMPOSE = "compose"  # a code of the X11 keyboard that stands for two marks
    DEPRECATED = "deprecated"  # a code point Unicode advises against
    COLON = "colon"  # ":" right after Khmer: ៖ or ះ is meant
    LATIN_FULL_STOP = "latin_full_stop"  # "." ends a Khmer sentence
    FINAL = "final"  # ៈ after a vowel, where ះ is meant
    MIXED_DIGITS = "mixed_digits"  # 2០១7
    WORD_BREAK = "word_break"  # ZWSP where it does nothing


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement of a stretch of text, in code points, and why."""

    start: int
    end: int
    replacement: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of text that is pointed out, in code points.

    ``replacement`` is None where only the writer can tell what is meant.
    """

    start: int
    end: int
    fault: Fault
    severity: Severity
    replacement: str | None = None


def apply_edits(text: str, edits: "list[Edit] | list[Finding]") -> str:
    """Return ``text`` with ``edits`` made; they are sorted and do not overlap.

    A finding without a replacement changes nothing.
    """
    parts, at = [], 0
    for edit in edits:
        if edit.replacement is not None:
            parts += [text[at : edit.start], edit.replacement]
            at = edit.end
    return "".join([*parts, text[at:]])
