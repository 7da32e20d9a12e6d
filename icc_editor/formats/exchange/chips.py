# SPDX-License-Identifier: MIT
"""What in a text is no words: figures, links, pictures, code.  Translators move it, never type it.

A text is cut into tokens that, put together, are the text again to the last sign.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

_URL = r"[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*"
_CHIP = re.compile(
    rf"""
    (?P<link>
        !?\[(?P<words>(?:[^\[\]\\\n]|\\.)*)\]
        \((?:<[^<>\n]*>|{_URL})(?:[ ]+"[^"\n]*")?\)
      )
    | (?P<alone>
        \\\{{\{{                        # braces that are meant as such
        | \{{\{{[^{{}}\n]{{1,300}}\}}\}}     # a figure
        | `[^`\n]+`                     # code
        | \[\^[^\]\s]{{1,100}}\]        # a footnote
        | <https?://[^<>\s]+>           # an address
        | </?[A-Za-z][^<>\n]*>          # a tag
        | https?://[^\s<>()\[\]"]+[^\s<>()\[\]".,;:!?]
      )
    """,
    re.VERBOSE,
)


class TokenKind(StrEnum):
    """What a token is."""

    TEXT = "text"
    ALONE = "alone"
    OPEN = "open"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a text; ``number`` (from 1) joins what opens to what closes, 0 for words."""

    kind: TokenKind
    text: str
    number: int = 0


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return a text as tokens."""
    numbers = iter(range(1, len(text) + 2))
    return tuple(_tokens(text, numbers))


def tokens_like(text: str, source: Sequence[Token]) -> tuple[Token, ...]:
    """Return a translation as tokens: what also stands in the ``source`` has the number it has."""
    found = tokens_of(text)
    free = [token for token in source if token.kind in (TokenKind.ALONE, TokenKind.OPEN)]
    closes = {token.number: token.text for token in source if token.kind is TokenKind.CLOSE}
    own = {token.number: token.text for token in found if token.kind is TokenKind.CLOSE}
    renamed: dict[int, int] = {}
    following = max((token.number for token in source), default=0)
    for token in found:
        if token.kind not in (TokenKind.ALONE, TokenKind.OPEN):
            continue
        same = next(
            (
                one
                for one in free
                if (one.kind, one.text) == (token.kind, token.text)
                and closes.get(one.number) == own.get(token.number)
            ),
            None,
        )
        if same is not None:
            free.remove(same)
            renamed[token.number] = same.number
        else:
            following += 1
            renamed[token.number] = following
    return tuple(Token(token.kind, token.text, renamed.get(token.number, 0)) for token in found)


def together(tokens: Iterable[Token]) -> str:
    """Return the text of tokens."""
    return "".join(token.text for token in tokens)


def _tokens(text: str, numbers: Iterator[int]) -> Iterator[Token]:
    done = 0
    for match in _CHIP.finditer(text):
        if text[done : match.start()]:
            yield Token(TokenKind.TEXT, text[done : match.start()])
        number = next(numbers)
        if match["link"] is None:
            yield Token(TokenKind.ALONE, match[0], number)
        else:
            start, end = match.span("words")
            yield Token(TokenKind.OPEN, text[match.start() : start], number)
            yield from _tokens(text[start:end], numbers)
            yield Token(TokenKind.CLOSE, text[end : match.end()], number)
        done = match.end()
    if text[done:]:
        yield Token(TokenKind.TEXT, text[done:])
