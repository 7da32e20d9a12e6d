# SPDX-License-Identifier: MIT
"""Khmer lines of a printed page end where those of the editor do.

A browser engine breaks Khmer by a smaller dictionary than ours and parts compounds.  Here it may
break no line of a text with Khmer by itself (``icc-lines``): only at a ``wbr`` that stands where
we allow an end, at the blanks and zero-width spaces there (``icc-gap``), and inside what is too
long for a line of its own (``icc-long``).  No letter is added.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from icc_editor.formats.tree import INLINE, parse, write_inside
from icc_editor.text.khmer.clusters import clusters
from icc_editor.text.khmer.letters import SIGN_RE, ZWSP
from icc_editor.text.khmer.lines import line_breaks

LINES, GAP, LONG = "icc-lines", "icc-gap", "icc-long"
"""Classes of the marks."""

STYLE = (
    f".{LINES} {{ white-space: nowrap; }}\n"
    f".{LINES} wbr, .{LINES} .{GAP}, .{LINES} .{LONG}, .{LINES} code {{ white-space: normal; }}\n"
)
"""The style that makes the marks work."""

LONGEST = 20
"""A stretch of more clusters than this may end a line anywhere, else it could leave the page."""

_BLANKS = re.compile("[\t\n\r\f]")
_CODE = frozenset({"code", "kbd", "samp"})  # as it was typed: nothing is marked inside
_ATOMS = {"br": "\n", "img": "\ufffc", "wbr": ZWSP}  # what stands in the text for an element
_Node = str | Element


def mark_line_ends(markup: str) -> str:
    """Return clean HTML with marks where a line of a text with Khmer may end.

    A text runs through the inline elements of a block.  Preformatted text stays as it is.
    """
    root = parse(markup)
    _mark_block(root)
    return write_inside(root)


def _mark_block(block: Element) -> None:
    if block.tag == "pre":
        return
    nodes = list(_nodes(block))
    for child in list(block):
        block.remove(child)
        child.tail = None
    block.text = None
    run: list[_Node] = []
    for node in nodes:
        if isinstance(node, str) or _is_inline(node):
            run.append(node)
            continue
        _put_run(block, run)
        run = []
        _mark_block(node)
        block.append(node)
    _put_run(block, run)


def _put_run(block: Element, run: list[_Node]) -> None:
    text = "".join(map(_text_of, run))
    if not SIGN_RE.search(text):
        for node in run:
            _put(block, node)
        return
    _Marks(text).put_all(SubElement(block, "span", {"class": LINES}), run)


class _Marks:
    """Writes one text anew, with its marks; ``_at`` is how far it has come."""

    def __init__(self, text: str) -> None:
        self._kinds = [""] * len(text)
        self._wbrs: set[int] = set()
        self._at = 0
        start = 0
        for end in line_breaks(text):
            core = start + len(text[start:end].rstrip(f" {ZWSP}"))
            self._kinds[core:end] = [GAP] * (end - core)
            if len(clusters(text[start:core])) > LONGEST:
                self._kinds[start:core] = [LONG] * (core - start)
            if core == end < len(text) and text[end - 1] != "\n":
                self._wbrs.add(end)
            start = end

    def put_all(self, parent: Element, nodes: list[_Node]) -> None:
        """Put ``nodes``, which come next in the text, at the end of ``parent``."""
        for node in nodes:
            if isinstance(node, str):
                self._put_text(parent, node)
            elif node.tag in _CODE or node.tag in _ATOMS:
                self._put_wbr(parent)
                _put(parent, node)
                self._at += len(_text_of(node))
            else:
                inside = list(_nodes(node))
                self.put_all(SubElement(parent, node.tag, node.attrib), inside)

    def _put_text(self, parent: Element, text: str) -> None:
        start = 0
        while start < len(text):
            self._put_wbr(parent)
            kind = self._kinds[self._at]
            end = start + 1
            while (
                end < len(text)
                and self._kinds[self._at + end - start] == kind
                and self._at + end - start not in self._wbrs
            ):
                end += 1
            if kind:
                SubElement(parent, "span", {"class": kind}).text = text[start:end]
            else:
                _put(parent, text[start:end])
            self._at += end - start
            start = end

    def _put_wbr(self, parent: Element) -> None:
        if self._at in self._wbrs:
            SubElement(parent, "wbr")


def _put(parent: Element, node: _Node) -> None:
    if isinstance(node, Element):
        parent.append(node)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + node
    else:
        parent.text = (parent.text or "") + node


def _nodes(element: Element) -> Iterator[_Node]:
    """Yield the texts and elements inside, the latter with tails that no longer count."""
    if element.text:
        yield element.text
    for child in element:
        tail, child.tail = child.tail, None
        yield child
        if tail:
            yield tail


def _is_inline(element: Element) -> bool:
    return all(inner.tag in INLINE for inner in element.iter())


def _text_of(node: _Node) -> str:
    """Return what stands for ``node``: a line break only for an element that is one."""
    if isinstance(node, str):
        return _BLANKS.sub(" ", node)
    if node.tag in _ATOMS:
        return _ATOMS[node.tag]
    inside = "".join(_text_of(child) + _text_of(child.tail or "") for child in node)
    return _text_of(node.text or "") + inside
