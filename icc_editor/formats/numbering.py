# SPDX-License-Identifier: MIT
"""What needs the whole document: footnote numbers, heading ids, absolute source lines.

Works on copies: the elements of a document belong to the block cache.
"""

import copy
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from icc_editor.formats.markdown_blocks import Definitions, definitions
from icc_editor.formats.tree import text_of
from icc_editor.post.document import Block, BlockKind, Document
from icc_editor.text.slugs import slugify

LINE = "data-line"
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class NumberedBlock:
    """A block of the text with elements of its own."""

    block: Block
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its id, the ids of the places that refer to it, and its text."""

    number: int
    id: str
    places: tuple[str, ...]
    language: str
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class NumberedDocument:
    """The text without its definitions, and the footnotes it refers to, in order."""

    language: str
    blocks: tuple[NumberedBlock, ...]
    notes: tuple[Note, ...]


def number(document: Document) -> NumberedDocument:
    """Return ``document`` with footnotes numbered in the order of their first mention.

    Headings get an id made from their text where they have none; ``data-line`` attributes, which
    blocks count from their own start, count from the start of the text.
    """
    numberer = _Numberer(document)
    blocks = tuple(
        NumberedBlock(block, numberer.elements(block))
        for block in document.blocks
        if block.source.kind not in (BlockKind.LINK_DEFINITION, BlockKind.FOOTNOTE_DEFINITION)
    )
    return NumberedDocument(document.language, blocks, numberer.notes())


class _Numberer:
    def __init__(self, document: Document) -> None:
        self._language = document.language
        known: Definitions = definitions(block.source for block in document.blocks)
        sources = {id(source): name for name, source in known.footnotes.items()}
        self._notes = {
            sources[id(block.source)]: block
            for block in document.blocks
            if id(block.source) in sources
        }
        self._order: list[str] = []
        self._places: dict[str, list[str]] = {}
        self._ids: set[str] = set()

    def elements(self, block: Block) -> tuple[Element, ...]:
        elements = copy.deepcopy(block.elements)
        for element in elements:
            element.attrib.setdefault(LINE, "0")
            for inner in list(element.iter()):
                self._finish(inner, block.source.first_line)
        return elements

    def notes(self) -> tuple[Note, ...]:
        found: list[Note] = []
        # A note may refer to a note: the list grows while it is read.
        for index, name in enumerate(self._order, start=1):
            block = self._notes[name]
            elements = self.elements(block)
            found.append(Note(index, self._note_id(index), (), block.language, elements))
        return tuple(
            Note(note.number, note.id, tuple(self._places[name]), note.language, note.elements)
            for note, name in zip(found, self._order, strict=True)
        )

    def _finish(self, element: Element, first_line: int) -> None:
        line = element.attrib.pop(LINE, None)
        if line is not None and line.isascii() and line.isdigit() and len(line) < 9:
            element.set(LINE, str(int(line) + first_line))
        name = element.attrib.pop("data-footnote", None)
        if name is not None and element.tag == "sup" and name in self._notes:
            self._refer(element, name)
        elif element.tag in HEADINGS:
            self._name(element)

    def _refer(self, element: Element, name: str) -> None:
        if name not in self._places:
            self._order.append(name)
            self._places[name] = []
        places = self._places[name]
        index = self._order.index(name) + 1
        place = f"fnref-{self._language}-{index}"
        if places:
            place += f"-{len(places) + 1}"
        places.append(place)
        element.set("class", "footnote-ref")
        element.text = None
        for child in list(element):
            element.remove(child)
        link = SubElement(element, "a", {"href": f"#{self._note_id(index)}", "id": place})
        link.text = str(index)

    def _note_id(self, index: int) -> str:
        return f"fn-{self._language}-{index}"

    def _name(self, heading: Element) -> None:
        base = name = heading.get("id") or slugify(text_of(heading)) or "section"
        count = 1
        while name in self._ids:
            count += 1
            name = f"{base}-{count}"
        self._ids.add(name)
        heading.set("id", name)
