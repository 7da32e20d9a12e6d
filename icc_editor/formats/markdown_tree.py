# SPDX-License-Identifier: MIT
"""Blocks of Markdown as elements whose texts are still Markdown.

Block structure is decided by :mod:`markdown_blocks` alone, inside lists and quotes as well;
``inline_markdown`` turns the texts into HTML afterwards.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_lines import ATX, FENCE, IMAGE, dedent, table_cells
from icc_editor.formats.markdown_parts import (
    Part,
    definition_parts,
    footnote_part,
    list_parts,
    quote_part,
    split_citation,
)
from icc_editor.formats.published_table import CLASS
from icc_editor.post.document import BlockKind, SourceBlock

# Lists and quotes deeper than this become paragraphs.
_MAX_DEPTH = 12


class TreeBuilder:
    """Builds the elements of one block; ``keep`` stores raw HTML and gives a placeholder."""

    def __init__(self, keep: Callable[[str], str]) -> None:
        self._keep = keep
        self._builders: dict[BlockKind, Callable[[Element, SourceBlock, int, int], None]] = {
            BlockKind.HEADING: self._heading,
            BlockKind.LIST: self._list,
            BlockKind.QUOTE: self._quote,
            BlockKind.CODE: self._code,
            BlockKind.TABLE: self._table,
            BlockKind.IMAGE: self._image,
            BlockKind.RESULTS_TABLE: self._results_table,
            BlockKind.RULE: self._rule,
            BlockKind.HTML: self._html,
            BlockKind.DEFINITION_LIST: self._definition_list,
        }

    def build(self, block: SourceBlock) -> Element:
        """Return a ``div`` with the block's elements; none for a link definition or ``more``.

        A footnote definition gives the note's own blocks.
        """
        root = Element("div")
        if block.kind is BlockKind.FOOTNOTE_DEFINITION:
            self._blocks(root, footnote_part(block.text), 1)
        elif block.kind not in (BlockKind.LINK_DEFINITION, BlockKind.MORE):
            self._block(root, block, 0, 0)
        return root

    def _block(self, parent: Element, block: SourceBlock, line: int, depth: int) -> None:
        builder = self._builders.get(block.kind, self._paragraph)
        if depth > _MAX_DEPTH:
            builder = self._paragraph
        builder(parent, block, line, depth)

    def _blocks(self, parent: Element, part: Part, depth: int) -> None:
        for block in split(part.text):
            self._block(parent, block, part.line + block.first_line, depth)

    def _paragraph(self, parent: Element, block: SourceBlock, line: int, _depth: int) -> None:
        _add(parent, "p", line).text = _paragraph_text(block.text)

    def _heading(self, parent: Element, block: SourceBlock, line: int, _depth: int) -> None:
        first = block.text.split("\n")[0]
        match = ATX.match(first)
        text = (match["text"] or "") if match else first
        text = re.sub(r"(?:^|[ \t]+)#+[ \t]*$", "", text)
        _add(parent, f"h{block.level}", line).text = text.strip()

    def _rule(self, parent: Element, _block: SourceBlock, line: int, _depth: int) -> None:
        _add(parent, "hr", line)

    def _html(self, parent: Element, block: SourceBlock, _line: int, _depth: int) -> None:
        # Cleaning takes this element away and leaves what is in it; in a paragraph, which ends
        # where a block begins, two empty ones would be left.
        SubElement(parent, "raw-html").text = AtomicString(self._keep(block.text))

    def _code(self, parent: Element, block: SourceBlock, line: int, _depth: int) -> None:
        first, *rest = block.text.split("\n")
        match = FENCE.match(first)
        indent = len(first) - len(first.lstrip(" "))
        code = SubElement(_add(parent, "pre", line), "code")
        words = (match["info"] if match else "").strip().lstrip(".{").split()
        if words and re.fullmatch(r"[\w#+.-]{1,30}", words[0]):
            code.set("class", f"language-{words[0]}")
        code.text = AtomicString(
            "\n".join(dedent(row, indent) if indent else row for row in rest[:-1])
        )

    def _image(self, parent: Element, block: SourceBlock, line: int, _depth: int) -> None:
        match = IMAGE.match(block.text)
        if match is None:
            raise AssertionError(block.kind)
        group = {name.removeprefix("linked_"): value for name, value in match.groupdict().items()
                 if value is not None}  # fmt: skip
        figure = _add(parent, "figure", line)
        holder = SubElement(figure, "a", {"href": match["link"]}) if match["link"] else figure
        source = group.get("angled") or group.get("source") or ""
        SubElement(holder, "img", {"src": source, "alt": _plain(group["description"])})
        caption = _plain(group.get("double") or group.get("single") or "")
        if caption:
            SubElement(figure, "figcaption").text = caption

    def _results_table(self, parent: Element, block: SourceBlock, line: int, depth: int) -> None:
        # The table itself is put in its place when the rest has been read (``placed_tables``).
        self._image(parent, block, line, depth)
        parent[-1].set("class", CLASS)

    def _quote(self, parent: Element, block: SourceBlock, line: int, depth: int) -> None:
        quote = _add(parent, "blockquote", line)
        part = quote_part(block.text)
        inner = list(split(part.text))
        who = None
        if inner and inner[-1].kind is BlockKind.PARAGRAPH:
            before, who = split_citation(inner[-1].text)
            if who is not None:
                last = inner.pop()
                if before:
                    inner.append(SourceBlock(last.kind, before, last.first_line, last.end_line - 1))
        for child in inner:
            self._block(quote, child, line + child.first_line, depth + 1)
        if who is not None:
            SubElement(quote, "cite").text = who

    def _list(self, parent: Element, block: SourceBlock, line: int, depth: int) -> None:
        parts = list_parts(block.text)
        holder = _add(parent, "ol" if parts.ordered else "ul", line)
        if parts.ordered and parts.start != 1:
            holder.set("start", str(parts.start))
        if parts.khmer:
            holder.set("style", "list-style-type:khmer")
        contents = [split(item.text) for item in parts.items]
        loose = parts.spaced or any(map(_is_spaced, contents))
        for item, blocks in zip(parts.items, contents, strict=True):
            entry = _add(holder, "li", line + item.line)
            for child in blocks:
                if child.kind is BlockKind.PARAGRAPH and not loose:
                    _append_text(entry, _paragraph_text(child.text))
                else:
                    at = line + item.line + child.first_line
                    self._block(entry, _visible(child), at, depth + 1)

    def _definition_list(self, parent: Element, block: SourceBlock, line: int, depth: int) -> None:
        holder = _add(parent, "dl", line)
        for group in definition_parts(block.text):
            for term in group.terms:
                _add(holder, "dt", line + term.line).text = term.text
            for meaning in group.meanings:
                entry = _add(holder, "dd", line + meaning.line)
                blocks = split(meaning.text)
                single = len(blocks) == 1 and blocks[0].kind is BlockKind.PARAGRAPH
                if single and not group.spaced:
                    entry.text = _paragraph_text(blocks[0].text)
                else:
                    for child in blocks:
                        at = line + meaning.line + child.first_line
                        self._block(entry, _visible(child), at, depth + 1)

    def _table(self, parent: Element, block: SourceBlock, line: int, _depth: int) -> None:
        rows = block.text.split("\n")
        align = [_alignment(cell) for cell in table_cells(rows[1])]
        table = _add(parent, "table", line)
        head = SubElement(SubElement(table, "thead"), "tr")
        _fill_row(head, "th", table_cells(rows[0]), align)
        if rows[2:]:
            body = SubElement(table, "tbody")
            for index, row in enumerate(rows[2:], start=2):
                _fill_row(_add(body, "tr", line + index), "td", table_cells(row), align)


def _add(parent: Element, tag: str, line: int) -> Element:
    return SubElement(parent, tag, {"data-line": str(line)})


def _paragraph_text(text: str) -> str:
    return "\n".join(line.lstrip(" \t") for line in text.split("\n")).rstrip(" \t")


def _append_text(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = text
    else:
        element.text = text


def _is_spaced(blocks: tuple[SourceBlock, ...]) -> bool:
    """Return whether a blank line stands between two blocks of a list item."""
    return any(one.end_line < other.first_line for one, other in pairwise(blocks))


def _visible(block: SourceBlock) -> SourceBlock:
    """Return ``block``, or a paragraph of it where a definition would not be found."""
    if block.kind in (BlockKind.LINK_DEFINITION, BlockKind.FOOTNOTE_DEFINITION):
        return SourceBlock(BlockKind.PARAGRAPH, block.text, block.first_line, block.end_line)
    return block


def _plain(text: str) -> str:
    r"""Return ``text`` without the backslashes that protect signs (``\]``)."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _alignment(cell: str) -> str:
    left, right = cell.startswith(":"), cell.endswith(":")
    return "center" if left and right else "left" if left else "right" if right else ""


def _fill_row(row: Element, tag: str, cells: list[str], align: list[str]) -> None:
    last = len(align) - 1
    # What stands behind the last column stays readable: nothing that was typed goes unpublished.
    behind = " | ".join(cell for cell in cells[last:] if cell)
    for index, where in enumerate(align):
        cell = SubElement(row, tag)
        if where:
            cell.set("style", f"text-align:{where}")
        cell.text = behind if index == last else cells[index] if index < len(cells) else ""
