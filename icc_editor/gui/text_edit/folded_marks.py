# SPDX-License-Identifier: MIT
"""Which marks of a line need not be seen.  No Qt here.

Who reads sees what marks do.  Who writes sees the signs around the words of a link or a picture,
but not the address behind them.
"""

import re

from icc_editor.gui.text_edit.inline_marks import MarkKind, spans
from icc_editor.gui.text_edit.structure import LineRole
from icc_editor.post.document import BlockKind

_MAYBE = re.compile(r"[*_~\[\\<#]")
_HEADING = re.compile(r"[ \t]*#{1,6}(?:[ \t]+|$)")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*$")
_SEEN = frozenset({BlockKind.CODE, BlockKind.HTML, BlockKind.RULE, BlockKind.MORE})
_BOTH_ENDS = frozenset(
    {
        *(MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.STRIKE, MarkKind.LINK),
        *(MarkKind.ADDRESS, MarkKind.ESCAPE),
    }
)


def may_fold(text: str) -> bool:
    """Return whether a line may have marks to fold; fast."""
    return _MAYBE.search(text) is not None


def folded_addresses(text: str, role: LineRole) -> list[tuple[int, int]]:
    """Return the addresses behind words of a line, in code points, brackets and all."""
    if role.kind in _SEEN or role.fenced or "](" not in text:
        return []
    return [
        (span.inner_end + 1, span.end)
        for span in spans(text)
        if span.kind in (MarkKind.LINK, MarkKind.IMAGE) and text[span.inner_end + 1] == "("
    ]


def folded_marks(text: str, role: LineRole) -> list[tuple[int, int]]:
    """Return the stretches of a line a reader need not see, in code points; they may overlap.

    The signs of a picture stay, for they say that it is one.
    """
    if role.kind in _SEEN or role.fenced or not may_fold(text):
        return []
    found: list[tuple[int, int]] = []
    if role.kind is BlockKind.HEADING and (sign := _HEADING.match(text)):
        found.append(sign.span())
        if closing := _HEADING_END.search(text, sign.end()):
            found.append(closing.span())
    for span in spans(text):
        if span.kind in _BOTH_ENDS:
            found += [(span.start, span.inner), (span.inner_end, span.end)]
        elif span.kind is MarkKind.IMAGE:
            found.append((span.inner_end + 1, span.end))
    return [(start, end) for start, end in found if start < end]
