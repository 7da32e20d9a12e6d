# SPDX-License-Identifier: MIT
"""Where bold, links and the like stand in one line of Markdown.  No Qt here.

This finds what a writer should *see* as formatted; what is published is decided by the renderer.
All offsets are code points.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.formats.figures import figures_in_block
from icc_editor.post.document import BlockKind


class MarkKind(StrEnum):
    """The constructs inside a line."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRIKE = "strike"
    CODE = "code"
    LINK = "link"
    IMAGE = "image"
    ADDRESS = "address"
    FOOTNOTE = "footnote"
    HTML = "html"
    ESCAPE = "escape"
    FIGURE = "figure"  # {{table.row.column}}


@dataclass(frozen=True, slots=True)
class Span:
    """A construct from ``start`` to ``end``; what it marks lies from ``inner`` to ``inner_end``."""

    kind: MarkKind
    start: int
    end: int
    inner: int
    inner_end: int


# Every search is bounded: an opener without its end costs the same in a line of any length.
_LONGEST = 20_000  # characters; a longer line is shown without inline formatting
# A destination may hold one level of round brackets; nested square brackets are not looked for.
_ATOMS = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()#+.!~|>-])"
    r"|(?P<code>(?P<ticks>(?<!`)`+(?!`))(?P<code_text>.{1,1000}?)(?<!`)(?P=ticks)(?!`))"
    r"|(?P<footnote>\[\^[^\]\s]+\])"
    r"|(?P<link>!?\[(?P<label>(?:\\.|[^\]\\\[])*)\]"
    r"(?:\((?:\\.|[^()\\]|\([^()]*\))*\)|\[[^\]]*\]))"
    r"|(?P<auto><(?:https?://|mailto:)[^>\s]+>)"
    r"|(?P<address>\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?)\]៖។])"
    r"|(?P<html></?[A-Za-z][^<>]*>|<!--.{0,1000}?-->)"
)
_EMPHASIS: tuple[tuple[re.Pattern[str], tuple[tuple[MarkKind, int], ...]], ...] = (
    (
        re.compile(r"(?<![*\\])\*\*\*(?=[^\s*])(.{1,1000}?)(?<=[^\s*])\*\*\*(?!\*)"),
        ((MarkKind.STRONG, 0), (MarkKind.EMPHASIS, 2)),
    ),
    (re.compile(r"(?<![*\\])\*\*(?=[^\s*])(.{1,1000}?)(?<=\S)\*\*(?!\*)"), ((MarkKind.STRONG, 0),)),
    (re.compile(r"(?<![\w\\])__(?=[^\s_])(.{1,1000}?)(?<=\S)__(?!\w)"), ((MarkKind.STRONG, 0),)),
    (
        re.compile(r"(?<![*\\])\*(?=[^\s*])(.{1,1000}?)(?<=[^\s*])\*(?!\*)"),
        ((MarkKind.EMPHASIS, 0),),
    ),
    (
        re.compile(r"(?<![\w\\])_(?=[^\s_])(.{1,1000}?)(?<=[^\s_])_(?!\w)"),
        ((MarkKind.EMPHASIS, 0),),
    ),
    (re.compile(r"(?<![~\\])~~(?=[^\s~])(.{1,1000}?)(?<=\S)~~(?!~)"), ((MarkKind.STRIKE, 0),)),
)
_WIDTH = {MarkKind.STRONG: 2, MarkKind.EMPHASIS: 1, MarkKind.STRIKE: 2}
_WORD = re.compile("[A-Za-z0-9]")
_LITERAL_STAR = re.compile(r"(?<=[A-Za-z0-9])\*(?=[A-Za-z0-9])")  # 5*3: as in InlineMarkdown
_MAYBE = re.compile(r"[*_~`\[<\\]|https?:|\{\{")
_HIDDEN = "\uffff"  # stands for what emphasis must not look into; a noncharacter is in no text


def is_inside_word(text: str, start: int, end: int) -> bool:
    """Return whether what lies from ``start`` to ``end`` has Latin letters or digits around it."""
    return bool(_WORD.match(text[start - 1 : start]) and _WORD.match(text[end : end + 1]))


def spans(text: str) -> tuple[Span, ...]:
    """Return the constructs of a line, outer ones before the ones inside them."""
    if len(text) > _LONGEST or not _MAYBE.search(text):
        return ()
    found: list[Span] = []
    masked = list(text)
    for match in _ATOMS.finditer(text):
        span = _atom(match)
        found.append(span)
        # A link's words may be bold; everything else of an atom is no business of emphasis.
        keep = span.kind is MarkKind.LINK
        for index in range(span.start, span.end):
            if not (keep and span.inner <= index < span.inner_end):
                masked[index] = _HIDDEN
    for figure in figures_in_block(text, BlockKind.PARAGRAPH):  # in a link's words or address too
        start, end = figure.start, figure.end
        found.append(Span(MarkKind.FIGURE, start, end, start, end))
        masked[start:end] = _HIDDEN * (end - start)
    found += _emphasis("".join(masked))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


def _atom(match: re.Match[str]) -> Span:
    start, end = match.span()
    if match["escape"]:
        return Span(MarkKind.ESCAPE, start, end, start + 1, end)
    if match["code"]:
        return Span(MarkKind.CODE, start, end, match.start("code_text"), match.end("code_text"))
    if match["footnote"]:
        return Span(MarkKind.FOOTNOTE, start, end, start + 2, end - 1)
    if match["link"]:
        kind = MarkKind.IMAGE if _is_picture(match) else MarkKind.LINK
        return Span(kind, start, end, match.start("label"), match.end("label"))
    if match["auto"]:
        return Span(MarkKind.ADDRESS, start, end, start + 1, end - 1)
    if match["address"]:
        return Span(MarkKind.ADDRESS, start, end, start, end)
    return Span(MarkKind.HTML, start, end, start, start)


def _is_picture(match: re.Match[str]) -> bool:
    """Return whether a link match is a picture."""
    return match[0].startswith("!")


def _emphasis(masked: str) -> list[Span]:
    found: list[Span] = []
    masked = _LITERAL_STAR.sub(_HIDDEN, masked)
    for pattern, kinds in _EMPHASIS:
        for match in pattern.finditer(masked):
            for kind, inset in kinds:
                start, end = match.start() + inset, match.end() - inset
                width = _WIDTH[kind]
                found.append(Span(kind, start, end, start + width, end - width))
        if found:
            masked = _without_marks(masked, found)
    return found


def _without_marks(masked: str, found: list[Span]) -> str:
    characters = list(masked)
    for span in found:
        for low, high in ((span.start, span.inner), (span.inner_end, span.end)):
            characters[low:high] = _HIDDEN * (high - low)
    return "".join(characters)
