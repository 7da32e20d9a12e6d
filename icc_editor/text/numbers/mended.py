# SPDX-License-Identifier: MIT
"""Khmer put in order before numbers in it are read, with the way back to the text."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from icc_editor.text.khmer.letters import INVISIBLE, LETTERS, MARKS
from icc_editor.text.khmer.mend import IN_ORDER, TYPED_RE, mend_cluster
from icc_editor.text.numbers.numeral import DIGIT, SPACES

_KHMER = f"{LETTERS}{MARKS}"
_LONGEST = 80  # four scale words with zero-width spaces in them
_AFTER_DIGITS = re.compile(
    f"(?:(?<={DIGIT})|(?<=[\u00bc-\u00be\u2150-\u215e]))"
    f"[{SPACES}{INVISIBLE}{_KHMER}]{{0,{_LONGEST - 1}}}[{_KHMER}]"
)
_KHMER_RUN = re.compile(f"[{_KHMER}][{_KHMER}{INVISIBLE}]*")
# What needs no mending is passed over: nearly everything.
_PIECE = re.compile(
    f"(?:{IN_ORDER}|[^{_KHMER}{INVISIBLE}])*+"
    f"(?P<piece>{TYPED_RE.pattern}|(?<=[{_KHMER}])[{INVISIBLE}]+(?=[{_KHMER}]))?"
)

_INVISIBLE = re.compile(f"[{INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int  # in the text as it is read
    end: int
    source_end: int  # in the text as it was typed


@dataclass(frozen=True, slots=True)
class Mended:
    """A text whose words are spelled one way: ``១២មឺុន`` as ``១២ម៉ឺន``."""

    text: str
    edits: tuple[_Edit, ...]

    def source_of_start(self, offset: int) -> int:
        """Return where what starts at ``offset`` starts in the text as typed.

        It is `source`, but behind the invisible signs that were left out just before.
        """
        at = bisect_left(self.edits, offset, key=lambda edit: edit.start)
        left_out = at < len(self.edits) and self.edits[at].start == self.edits[at].end == offset
        return self.edits[at].source_end if left_out else self.source(offset)

    def source(self, offset: int) -> int:
        """Return where ``offset``, which starts or ends a number, is in the text as typed."""
        at = bisect_left(self.edits, offset, key=lambda edit: edit.start) - 1
        if at < 0:
            return offset
        edit = self.edits[at]
        return edit.source_end + max(offset - edit.end, 0)


def mended(text: str) -> Mended:
    """Return ``text`` with the words after digits mended: marks in order, no invisible sign."""
    return _mended(text, _AFTER_DIGITS)


def mended_throughout(text: str) -> Mended:
    """Return ``text`` with all its Khmer words mended."""
    return _mended(text, _KHMER_RUN)


def _mended(text: str, runs: re.Pattern[str]) -> Mended:
    parts: list[str] = []
    edits: list[_Edit] = []
    place = length = 0
    known: dict[str, str] = {}  # the same few hundred clusters come again and again
    for run in runs.finditer(text):
        for match in _PIECE.finditer(text, run.start(), run.end()):
            piece = match["piece"]
            if not piece:
                continue
            meant = known.get(piece)
            if meant is None:
                meant = known[piece] = _meant(piece)
            if meant == piece:
                continue
            kept = text[place : match.start("piece")]
            parts += [kept, meant]
            start = length + len(kept)
            length = start + len(meant)
            place = match.end()
            edits.append(_Edit(start, length, place))
    if not edits:
        return Mended(text, ())
    return Mended("".join([*parts, text[place:]]), tuple(edits))


def _meant(piece: str) -> str:
    changed = mend_cluster(piece)
    return _INVISIBLE.sub("", changed[0] if changed else piece)
