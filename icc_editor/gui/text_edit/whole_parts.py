# SPDX-License-Identifier: MIT
"""What of a line goes or stays whole: figures, footnotes, pictures, and the address of a link.

Half of one leads nowhere, and nobody sees it.  No Qt here; columns are code points.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from icc_editor.gui.text_edit.inline_marks import MarkKind, Span, spans

_WHOLE = frozenset({MarkKind.FIGURE, MarkKind.FOOTNOTE})
_WITH_WORDS = frozenset({MarkKind.LINK, MarkKind.IMAGE})


@dataclass(frozen=True, slots=True)
class Deletion:
    """What is left of a line before and behind what is deleted; ``is_wider``: more than asked."""

    before: str
    behind: str
    is_wider: bool


def deletion(line: str, start: int, end: int) -> Deletion:
    """Return what is left when ``start`` to ``end`` of a line is deleted, and no half of a part.

    A link that is cut leaves its words, as far as they are not deleted themselves.
    """
    gone = set(range(start, end))
    for first, last in _also(line, start, end):
        gone.update(range(first, last))
    kept = [at for at in range(len(line)) if at not in gone]
    return Deletion(
        "".join(line[at] for at in kept if at < start),
        "".join(line[at] for at in kept if at >= start),
        len(gone) > end - start,
    )


def way_out(line: str, column: int) -> int:
    """Return where to write what is to be written at a column: behind a part that is closed."""
    for span in _parts(line):
        if span.kind in _WHOLE:
            is_inside = span.start < column < span.end
        else:
            is_inside = span.start < column < span.inner or span.inner_end < column < span.end
        if is_inside:
            return span.end
    return column


def whole_stretch(line: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of a line with all of each part it would halve; words alone are no half."""
    for span in _parts(line):
        is_apart = span.end <= start or end <= span.start
        if not is_apart and not _is_among_words(span, start, end):
            start, end = min(start, span.start), max(end, span.end)
    return start, end


def seen_around(line: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch to point out: all of a link or picture where it lies in its address."""
    for span in _parts(line):
        if span.kind in _WITH_WORDS and span.inner_end < start and end <= span.end:
            return span.start, span.end
    return start, end


def _parts(line: str) -> Iterator[Span]:
    """Yield what is closed; a link without an address is only begun."""
    for span in spans(line):
        if span.kind in _WHOLE or (
            span.kind in _WITH_WORDS and line[span.inner_end : span.end] not in {"]()", "][]"}
        ):
            yield replace(span, end=span.end + 1) if _begins_note(line, span) else span


def _also(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what goes with a stretch that is deleted."""
    for span in _parts(line):
        if span.end <= start or end <= span.start:
            continue
        if _is_among_words(span, start, end):
            continue
        if span.kind is MarkKind.LINK:
            yield span.start, span.inner
            yield span.inner_end, span.end
        elif line[span.end - 1] == ":" and not start <= span.start < span.end <= end:
            yield span.start, len(line) - len(line[span.end :].lstrip(" "))  # up to its words
        else:
            yield span.start, span.end


def _is_among_words(span: Span, start: int, end: int) -> bool:
    return span.kind in _WITH_WORDS and span.inner <= start and end <= span.inner_end


def _begins_note(line: str, span: Span) -> bool:
    """Return whether a footnote's mark is the one before its words: ``[^1]:``."""
    return (
        span.kind is MarkKind.FOOTNOTE
        and line[span.end : span.end + 1] == ":"
        and not line[: span.start].strip(" ")
    )
