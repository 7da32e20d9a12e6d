# SPDX-License-Identifier: MIT
"""Khmer words after digits, put in order before they are read, with the way back to the text."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from icc_editor.text.khmer.letters import INVISIBLE, LETTERS, MARKS
from icc_editor.text.khmer.mend import TYPED_RE, mend_cluster
from icc_editor.text.numbers.numeral import DIGIT, SPACES

_KHMER = f"{LETTERS}{MARKS}"
_LONGEST = 80  # four scale words with zero-width spaces in them
_AFTER_DIGITS = re.compile(
    f"(?:(?<={DIGIT})|(?<=[\u00bc-\u00be\u2150-\u215e]))"
    f"[{SPACES}{INVISIBLE}{_KHMER}]{{0,{_LONGEST - 1}}}[{_KHMER}]"
)
_PIECE = re.compile(f"{TYPED_RE.pattern}|(?<=[{_KHMER}])[{INVISIBLE}]+(?=[{_KHMER}])")

_INVISIBLE = re.compile(f"[{INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int  # in the text as it is read
    end: int
    source_end: int  # in the text as it was typed


@dataclass(frozen=True, slots=True)
class Mended:
    """A text whose words after digits are spelled one way: ``១២មឺុន`` as ``១២ម៉ឺន``."""

    text: str
    edits: tuple[_Edit, ...]

    def source(self, offset: int) -> int:
        """Return where ``offset``, which starts or ends a number, is in the text as typed."""
        at = bisect_left(self.edits, offset, key=lambda edit: edit.start) - 1
        if at < 0:
            return offset
        edit = self.edits[at]
        return edit.source_end + max(offset - edit.end, 0)


def mended(text: str) -> Mended:
    """Return ``text`` with the order of marks mended, and no invisible sign, in those words."""
    parts: list[str] = []
    edits: list[_Edit] = []
    place = length = 0
    for run in _AFTER_DIGITS.finditer(text):
        for piece in _PIECE.finditer(text, run.start(), run.end()):
            meant = _meant(piece[0])
            if meant == piece[0]:
                continue
            kept = text[place : piece.start()]
            parts += [kept, meant]
            start = length + len(kept)
            length = start + len(meant)
            place = piece.end()
            edits.append(_Edit(start, length, place))
    if not edits:
        return Mended(text, ())
    return Mended("".join([*parts, text[place:]]), tuple(edits))


def _meant(piece: str) -> str:
    changed = mend_cluster(piece)
    return _INVISIBLE.sub("", changed[0] if changed else piece)
