# SPDX-License-Identifier: MIT
"""In which language each stretch of a block of Markdown is.  Offsets are code points.

A ``lang`` counts for what its element encloses: ``<span lang="fr">…</span>`` for these words,
``<p lang="fr">…</p>`` for the paragraph, ``*mot*{: lang=fr }`` for what it stands behind, the same
on a line of its own or behind a blank for the whole block.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from icc_editor.text.languages import language_of
from icc_editor.text.spelling.unchecked import blanked, unchecked


class LanguageStretch(NamedTuple):
    """A stretch of a block and its language; empty where no letters show one."""

    start: int
    end: int
    language: str


_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_LANG = re.compile(r"(?:[\s{:])lang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-\w{2,8})*)")
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})
_OPENED_BY: Mapping[str, str] = MappingProxyType({")": "[", "]": "["})
_BLOCK = "block"  # no element of HTML
_DEEPEST = 100  # elements inside each other that are followed


def language_stretches(text: str, default: str) -> tuple[LanguageStretch, ...]:
    """Return the stretches of a block, gapless from its start to its end, none like its neighbour.

    Args:
        text: One block of Markdown.
        default: The version's language; letters alone tell Khmer from it.
    """
    own, marked = _languages(text, default)
    if not marked:
        return (LanguageStretch(0, len(text), own),)
    signs = [own] * len(text)
    for start, end, language in marked:  # what is inside comes after what is around it
        signs[start:end] = [language] * (end - start)
    found, at = [], 0
    for language, same in groupby(signs):
        start, at = at, at + sum(1 for _ in same)
        found.append(LanguageStretch(start, at, language))
    return tuple(found)


def language_at(text: str, offset: int, default: str) -> str:
    """Return the language of what stands at an offset of a block."""
    stretches = language_stretches(text, default)
    return next((one.language for one in stretches if offset < one.end), stretches[-1].language)


def block_language(text: str, default: str) -> str:
    """Return the language of a block: of its words outside what has a ``lang`` of its own."""
    return _languages(text, default)[0]


def _languages(text: str, default: str) -> tuple[str, list[LanguageStretch]]:
    """Return a block's own language, and what says its own, the outer stretches first."""
    if "lang" not in text:
        return language_of(text, default), []
    marks = [mark for start, end in unchecked(text) if (mark := _mark(text, start, end))]
    whole = next((mark.language for mark in marks if mark.element == _BLOCK), "")
    marked = sorted(_stretches(marks, len(text)), key=lambda one: (one.start, -one.end))
    if whole or not marked:
        return whole or language_of(text, default), marked
    rest = blanked(text)
    for start, end, _language in marked:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    # Where nothing but markup is outside it has no words that a language would be wrong for.
    return language_of(rest, default) or marked[0].language, marked


class _Mark(NamedTuple):
    """Markup that may say a language: ``element`` is "" for attributes behind an element."""

    start: int
    end: int
    element: str
    language: str
    closes: bool = False


def _mark(text: str, start: int, end: int) -> _Mark | None:
    piece = text[start:end]
    found = _LANG.search(piece)
    language = found[1] if found else ""
    if piece.startswith("{"):
        begin = _begin(text, start)
        if begin is None:
            return _Mark(start, end, _BLOCK, language)
        return _Mark(begin, start, "", language)
    tag = _TAG.match(piece)
    if not tag or tag[2].lower() in _VOID or piece.endswith("/>"):
        return None
    return _Mark(start, end, tag[2].lower(), language, closes=bool(tag[1]))


def _stretches(marks: list[_Mark], length: int) -> Iterator[LanguageStretch]:
    opened: list[_Mark] = []
    for mark in marks:
        if not mark.element and mark.language:
            yield LanguageStretch(mark.start, mark.end, mark.language)
        elif mark.closes and any(one.element == mark.element for one in opened):
            closed = None
            while closed != mark.element:
                one = opened.pop()
                closed = one.element
                if one.language:
                    yield LanguageStretch(one.end, mark.start, one.language)
        elif not mark.closes and mark.element not in ("", _BLOCK) and len(opened) < _DEEPEST:
            opened.append(mark)
    yield from (LanguageStretch(one.end, length, one.language) for one in opened if one.language)


def _begin(text: str, at: int) -> int | None:
    """Return where the element starts that attributes at an offset stand behind.

    None where they are the block's: on a line of their own, or behind a blank.
    """
    last = text[at - 1 : at]
    if not last or last.isspace():
        return None
    if last not in "*_`":
        return max(text.rfind(_OPENED_BY.get(last, "\n"), 0, at), 0)
    first = at - 1
    while text[first - 1 : first] == last:
        first -= 1
    return max(text.rfind(text[first:at], 0, first), 0)
