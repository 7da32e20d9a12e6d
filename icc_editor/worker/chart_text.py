# SPDX-License-Identifier: MIT
"""Words on a chart: shaped by raqm in the bundled fonts, measured, and cut into lines."""

import math
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PIL import ImageDraw, ImageFont, features

from icc_editor.assets import resource
from icc_editor.text.khmer.clusters import stops
from icc_editor.text.khmer.letters import BLOCKS, JOINERS, WORD_JOINER, ZWSP
from icc_editor.text.khmer.lines import line_breaks

ELLIPSIS = "…"

# A space between two Khmer words is Khmer; figures and signs are drawn with the Latin letters.
_KHMER_RUN = re.compile(f"[{BLOCKS}](?:[{BLOCKS}{ZWSP}{JOINERS}{WORD_JOINER}]| (?=[{BLOCKS}]))*")
_LIKE = str.maketrans({"\u2212": "–"})  # the fonts have no minus sign
_NOBODYS = "\uffff"  # no font has it: what it looks like, a missing letter looks like


def can_shape() -> bool:
    """Return whether Khmer letters can be put together here.

    Pillow's raqm needs the system's FriBiDi; without it every letter would stand by itself.
    """
    return bool(features.check_feature("raqm"))


class Extent(NamedTuple):
    """How far ink goes above and below the baseline, in pixels."""

    above: int
    below: int


class Lettering:
    """The bundled fonts in one size (pixels) and weight.  Only where ``can_shape``."""

    def __init__(self, size: int, *, bold: bool = False) -> None:
        """Load the fonts."""
        weight = "Bold" if bold else "Regular"
        self.size = size
        self._latin = _font(f"ICCSans-{weight}.ttf", size)
        self._khmer = _font(f"ICCSansKhmer-{weight}.ttf", size)

    def width(self, text: str) -> int:
        """Return how wide a line is, in pixels, rounded up."""
        return math.ceil(sum(font.getlength(run, "ltr") for run, font in self._runs(text)))

    def extent(self, texts: Iterable[str]) -> Extent:
        """Return the room that the highest and lowest of some lines take, and of a capital."""
        boxes = [
            font.getbbox(run, direction="ltr", anchor="ls")
            for text in ("H", *texts)
            for run, font in self._runs(text)
        ]
        return Extent(
            math.ceil(max(-box[1] for box in boxes)),
            math.ceil(max(0, *(box[3] for box in boxes))),
        )

    def draw(
        self, canvas: ImageDraw.ImageDraw, x: int, baseline: int, text: str, colour: str
    ) -> None:
        """Draw a line of text from ``x`` on."""
        at = float(x)
        for run, font in self._runs(text):
            canvas.text((round(at), baseline), run, colour, font, anchor="ls", direction="ltr")
            at += font.getlength(run, "ltr")

    def lines(self, text: str, width: int, most: int) -> tuple[tuple[str, ...], bool]:
        """Return ``text`` in at most ``most`` lines of ``width`` pixels, and if words were cut.

        Khmer breaks between words; a word that is too long between clusters.  What is too much
        ends in an ellipsis.
        """
        found: list[str] = []
        was_cut = False
        rest = text
        while rest:
            fitting, cut = self._fitting(rest, width)
            was_cut |= cut
            line, rest = rest[:fitting].rstrip(), rest[fitting:].lstrip()
            found.append(line)
            if rest and len(found) == most:
                found[-1] = self._shortened(line, width)
                return tuple(found), True
        return tuple(found), was_cut

    def missing(self, texts: Iterable[str]) -> str:
        """Return the letters that no bundled font has, each once."""
        absent = {font: bytes(font.getmask(_NOBODYS)) for font in (self._latin, self._khmer)}
        found: dict[str, None] = {}
        for text in texts:
            for run, font in self._runs(text):
                for sign in run:
                    if not sign.isspace() and bytes(font.getmask(sign)) == absent[font]:
                        found[sign] = None
        return "".join(found)

    def _fitting(self, text: str, width: int) -> tuple[int, bool]:
        """Return how much of ``text`` goes on the first line, and whether a word was cut."""
        if self.width(text) <= width:
            return len(text), False
        end = self._last(line_breaks(text), text, width)
        if end:
            return end, False
        ends = stops(text)[1:]
        return self._last(ends, text, width) or ends[0], True

    def _last(self, ends: list[int], text: str, width: int) -> int:
        """Return the last of ``ends`` up to which ``text`` fits, 0 when none does."""
        last = 0
        for end in ends:
            if self.width(text[:end].rstrip()) > width:
                break
            last = end
        return last

    def _shortened(self, line: str, width: int) -> str:
        for end in reversed(stops(line)):
            shorter = line[:end].rstrip() + ELLIPSIS
            if self.width(shorter) <= width:
                break
        return shorter

    def _runs(self, text: str) -> Iterator[tuple[str, ImageFont.FreeTypeFont]]:
        done = 0
        text = text.translate(_LIKE)
        for match in _KHMER_RUN.finditer(text):
            if match.start() > done:
                yield text[done : match.start()], self._latin
            yield match[0], self._khmer
            done = match.end()
        if done < len(text):
            yield text[done:], self._latin


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    path = str(resource("fonts", name))
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.RAQM)
