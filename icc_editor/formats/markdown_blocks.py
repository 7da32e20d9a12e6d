# SPDX-License-Identifier: MIT
r"""The one grammar that cuts a text into blocks, with source lines.

Highlighter, outline, renderer and segments all use :func:`split`; nothing else decides where a
block starts or ends.  It follows Markdown as python-markdown reads it, with these differences, all
for people who come from a word processor:

* a list may follow a paragraph without a blank line (an ordered one when it starts with 1);
* nested lists need two spaces, not four; ``1)`` and Khmer ``១.`` number like ``1.``;
* an indented line is a paragraph, never code; code is fenced;
* an unclosed fence or comment is a paragraph, so that typing one does not swallow the rest;
* a picture alone on its line whose address is ``tables/NAME.toml`` is a results table;
* ``#`` makes a heading only with a space behind it, so that hashtags stay text.

The work is linear in the length of the text.
"""

import re
from collections.abc import Iterable, Iterator

from icc_editor.formats.markdown_lines import (
    ATX,
    BLOCK_TAGS,
    DEFINITION,
    FENCE,
    FOOTNOTE,
    HTML_START,
    IMAGE,
    LINK_DEFINITION,
    MORE,
    QUOTE,
    RAW_TAGS,
    RULE,
    SETEXT,
    TABLE_RULE,
    VOID_TAGS,
    indent_of,
    marker_of,
    table_cells,
)
from icc_editor.formats.table_address import table_named_by
from icc_editor.post.document import BlockKind, SourceBlock

# How far the end of an HTML element is looked for.
_MAX_HTML_LINES = 400
# Terms that may share one meaning; more lines are a paragraph.
_MAX_TERMS = 3
# Pictures on lines below each other that are taken for one each.
_MAX_PICTURES = 50


def split(text: str) -> tuple[SourceBlock, ...]:
    r"""Return the blocks of ``text`` in order.

    Every line that is not blank is in exactly one block.  Lines are counted from 0 as
    ``text.split("\n")`` gives them.
    """
    return tuple(_Splitter(text.split("\n")).blocks())


def definitions(blocks: Iterable[SourceBlock]) -> "Definitions":
    """Return what links and footnotes of the blocks may refer to; the first of a name wins."""
    found = Definitions()
    for block in blocks:
        if block.kind is BlockKind.LINK_DEFINITION:
            match = LINK_DEFINITION.match(block.text)
            if match:
                name = label(match["label"])
                title = match["double"] or match["single"] or match["round"] or ""
                found.links.setdefault(name, (match["url"].strip("<>"), title))
        elif block.kind is BlockKind.FOOTNOTE_DEFINITION:
            match = FOOTNOTE.match(block.text)
            if match:
                found.footnotes.setdefault(match["label"], block)
    return found


def label(text: str) -> str:
    """Return a link label as it is compared: small letters, single blanks."""
    return " ".join(text.lower().split())


class Definitions:
    """The link and footnote definitions of a text, by name."""

    def __init__(self) -> None:
        self.links: dict[str, tuple[str, str]] = {}
        self.footnotes: dict[str, SourceBlock] = {}


class _Splitter:
    def __init__(self, lines: list[str]) -> None:
        self._lines = [line.rstrip("\r") for line in lines]
        self._count = len(lines)
        # Openers whose end was looked for in vain: what starts later finds none either.
        self._unclosed: dict[str, int] = {}

    def blocks(self) -> Iterator[SourceBlock]:
        at = 0
        while at < self._count:
            if not self._lines[at].strip():
                at += 1
                continue
            kind, end, level = self._block_at(at)
            while end > at + 1 and not self._lines[end - 1].strip():
                end -= 1
            yield SourceBlock(kind, "\n".join(self._lines[at:end]), at, end, level)
            at = end

    def _block_at(self, at: int) -> tuple[BlockKind, int, int]:
        found = self._interrupting(at) or self._at_start_only(at)
        return found or (BlockKind.PARAGRAPH, self._paragraph_end(at), 0)

    def _interrupting(self, at: int) -> tuple[BlockKind, int, int] | None:
        """Return the block at ``at`` if it is of a kind that also ends a paragraph before it."""
        line = self._lines[at]
        first = line.lstrip(" \t")[:1]
        if first == "#" and (match := ATX.match(line)):
            return BlockKind.HEADING, at + 1, len(match["marks"])
        if first in "-*_" and RULE.match(line):
            return BlockKind.RULE, at + 1, 0
        if first in "`~" and (end := self._fence_end(at)):
            return BlockKind.CODE, end, 0
        if first == ">" and QUOTE.match(line):
            return BlockKind.QUOTE, self._quote_end(at), 0
        if first == "<":
            if MORE.match(line):
                return BlockKind.MORE, at + 1, 0
            if end := self._html_end(at):
                return BlockKind.HTML, end, 0
        if "|" in line and self._is_table(at):
            return BlockKind.TABLE, self._table_end(at), 0
        return None

    def _at_start_only(self, at: int) -> tuple[BlockKind, int, int] | None:
        """Return the block at ``at`` if it is of a kind that needs a blank line before it."""
        line = self._lines[at]
        if marker_of(line):
            return BlockKind.LIST, self._list_end(at), 0
        if line.lstrip()[:1] in ("[", "!"):
            if FOOTNOTE.match(line):
                return BlockKind.FOOTNOTE_DEFINITION, self._footnote_end(at), 0
            if LINK_DEFINITION.match(line):
                return BlockKind.LINK_DEFINITION, at + 1, 0
            if (picture := IMAGE.match(line)) and self._ends_at(at + 1):
                address = picture["angled"] or picture["source"] or ""
                is_table = table_named_by(address) is not None
                return BlockKind.RESULTS_TABLE if is_table else BlockKind.IMAGE, at + 1, 0
        if at + 1 < self._count:
            if setext := SETEXT.match(self._lines[at + 1]):
                return BlockKind.HEADING, at + 2, 1 if setext["mark"][0] == "=" else 2
            if self._is_definition_list(at):
                return BlockKind.DEFINITION_LIST, self._definition_list_end(at), 0
        return None

    def _ends_at(self, at: int) -> bool:
        """Return whether a picture alone on the line before ``at`` is alone in its paragraph."""
        far = min(self._count, at + _MAX_PICTURES)
        while at < far and IMAGE.match(self._lines[at]):
            at += 1
        return at >= self._count or not self._lines[at].strip() or bool(self._interrupting(at))

    def _paragraph_end(self, at: int) -> int:
        at += 1
        while at < self._count and self._lines[at].strip():
            if self._interrupting(at) or self._list_interrupts(at):
                break
            at += 1
        return at

    def _list_interrupts(self, at: int) -> bool:
        marker = marker_of(self._lines[at])
        return marker is not None and not marker.empty and marker.number in (None, 1)

    def _fence_end(self, at: int) -> int | None:
        match = FENCE.match(self._lines[at])
        if not match:
            return None
        mark = match["fence"]
        if len(mark) >= self._unclosed.get(mark[0], 1_000_000_000):
            return None
        for index in range(at + 1, self._count):
            line = self._lines[index].strip(" ")
            if line.startswith(mark) and not line.strip(mark[0]):
                return index + 1
        self._unclosed[mark[0]] = len(mark)
        return None

    def _quote_end(self, at: int) -> int:
        at += 1
        while at < self._count and self._lines[at].strip():
            if not QUOTE.match(self._lines[at]) and (
                self._interrupting(at) or marker_of(self._lines[at])
            ):
                break
            at += 1
        return at

    def _html_end(self, at: int) -> int | None:
        line = self._lines[at]
        match = HTML_START.match(line)
        if not match:
            return None
        if match["comment"]:
            return self._comment_end(at)
        tag = (match["tag"] or "").lower()
        if tag not in BLOCK_TAGS:
            return None
        if tag in RAW_TAGS and not match["close"]:
            closing = f"</{tag}"
            for index in range(at, min(self._count, at + _MAX_HTML_LINES)):
                if closing in self._lines[index].lower():
                    return index + 1
        return self._element_end(at, tag)

    def _comment_end(self, at: int) -> int | None:
        if "<!--" in self._unclosed:
            return None
        for index in range(at, self._count):
            if "-->" in self._lines[index]:
                return index + 1
        self._unclosed["<!--"] = at
        return None

    def _element_end(self, at: int, tag: str) -> int:
        """Return the line behind the end of the element, or of the lines up to a blank one."""
        tags = re.compile(rf"<(/?){tag}\b[^<>]*?(/?)>", re.IGNORECASE)
        depth = 0
        far = at if tag in VOID_TAGS else min(self._count, at + _MAX_HTML_LINES)
        for index in range(at, far):
            for match in tags.finditer(self._lines[index]):
                depth += -1 if match[1] else 0 if match[2] else 1
            if depth <= 0:
                return index + 1
        at += 1
        while at < self._count and self._lines[at].strip():
            at += 1
        return at

    def _is_table(self, at: int) -> bool:
        if at + 1 >= self._count or not TABLE_RULE.match(self._lines[at + 1]):
            return False
        rule = self._lines[at + 1]
        return "|" in rule and len(table_cells(self._lines[at])) == len(table_cells(rule))

    def _table_end(self, at: int) -> int:
        at += 2
        while at < self._count and "|" in self._lines[at]:
            at += 1
        return at

    def _list_end(self, at: int) -> int:
        first = marker_of(self._lines[at])
        base = first.indent if first else 0
        blank = False
        at += 1
        while at < self._count:
            line = self._lines[at]
            if not line.strip():
                blank = True
            elif indent_of(line) - base >= 2:
                blank = False
            else:
                marker = marker_of(line)
                if RULE.match(line) or (marker and first and not marker.continues(first)):
                    break
                if not marker and (blank or self._interrupting(at)):
                    break
                blank = False
            at += 1
        return at

    def _footnote_end(self, at: int) -> int:
        blank = False
        at += 1
        while at < self._count:
            line = self._lines[at]
            if not line.strip():
                blank = True
            elif indent_of(line) >= 4:
                blank = False
            elif blank or FOOTNOTE.match(line) or self._interrupting(at):
                break
            at += 1
        return at

    def _is_definition_list(self, at: int) -> bool:
        # ``Term`` and below it ``: what it means``; several terms may share a meaning.
        if DEFINITION.match(self._lines[at]):
            return False
        for index in range(at + 1, min(self._count, at + _MAX_TERMS + 1)):
            if DEFINITION.match(self._lines[index]):
                return True
            if not self._lines[index].strip() or self._interrupting(index):
                return False
        return False

    def _definition_list_end(self, at: int) -> int:
        at += 2
        while at < self._count:
            line = self._lines[at]
            if not line.strip():
                after = at
                while after < self._count and not self._lines[after].strip():
                    after += 1
                if not self._continues_definitions(after):
                    return at
                at = after
            elif self._interrupting(at):
                return at
            else:
                at += 1
        return at

    def _continues_definitions(self, at: int) -> bool:
        if at >= self._count:
            return False
        line = self._lines[at]
        if indent_of(line) >= 4 or DEFINITION.match(line):
            return True
        return at + 1 < self._count and bool(DEFINITION.match(self._lines[at + 1]))
