# SPDX-License-Identifier: MIT
"""Markdown to a document, block by block and with a memory.

Typing in one block renders one block: every other comes from the cache, keyed by its text and by
the link and footnote definitions, the figures and the results tables it uses.  Blocks that would
take python-markdown more than linear time (thousands of brackets in one paragraph) become plain
paragraphs; whoever calls with text of others does so in the worker, under a deadline, as the
second lock.
"""

import re
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from icc_editor.formats.cleaning import MAX_NESTING, clean, nesting
from icc_editor.formats.figures import put_back, take_out
from icc_editor.formats.inline_markdown import InlineMarkdown
from icc_editor.formats.known_tables import KnownTables
from icc_editor.formats.markdown_blocks import Definitions, definitions, label, split
from icc_editor.formats.markdown_tree import TreeBuilder
from icc_editor.formats.placed_charts import place_charts
from icc_editor.formats.placed_tables import place_tables
from icc_editor.formats.plain_words import without_controls
from icc_editor.formats.table_address import tables_named_in
from icc_editor.formats.tree import blocks_of, parse, text_of, tidy
from icc_editor.post.document import Block, BlockKind, Document, SourceBlock
from icc_editor.post.figure import FigureProblem, FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.text.languages import KHMER, language_of
from icc_editor.text.numbers.styles import style_for

MAX_BLOCK = 40_000
"""A block longer than this (in code points) is shown as plain text."""

MAX_SIGNS = 4_000
"""A block with more signs that start inline markup than this is shown as plain text."""

MAX_LINK_WORK = 6_000_000
"""A block whose length times opening brackets is more than this is shown as plain text."""

_SIGNS = re.compile(r"[<`*_!\\&{~]")
_CODE = frozenset({"pre", "code", "kbd", "samp"})


class MarkdownReader:
    """Reads versions; keep one per post (or per worker) so that the cache serves.

    Not thread-safe.  ``rendered`` counts the blocks that were rendered and not found in the cache.
    """

    def __init__(self, *, cache_size: int = 2000, latin: str = "en") -> None:
        """Make a reader.

        ``latin`` is the language letters that are not Khmer show inside a Khmer version.
        """
        self._inline = InlineMarkdown()
        self._trees = TreeBuilder(self._inline.keep)
        self._cache: OrderedDict[Hashable, tuple[tuple[Element, ...], str]] = OrderedDict()
        self._cache_size = cache_size
        self._latin = latin
        self.rendered = 0

    def read(
        self,
        text: str,
        language: str,
        tables: KnownTables | None = None,
        style: NumberStyle | None = None,
    ) -> Document:
        """Return ``text`` (a version's body) as a document.  Never raises.

        ``tables`` are the post's: figures are taken from them, written in ``style`` or as is usual
        in ``language``.
        """
        sources = split(without_controls(text))
        around = _Surroundings(
            known=definitions(sources),
            other=self._latin if language == KHMER else language,
            language=language,
            tables=KnownTables() if tables is None else tables,
            style=style_for(language, style),
        )
        return Document(language, tuple(self._block(source, around) for source in sources))

    def _block(self, source: SourceBlock, around: "_Surroundings") -> Block:
        links, footnotes = _used(source.text, around.known)
        other = around.other
        taken = take_out(source.text, source.kind, around.write)
        tables = around.used_tables(source.text)
        key = (source.kind, source.level, source.text, other, links, footnotes, taken.written,
               tables)  # fmt: skip
        found = self._cache.get(key)
        if found is None:
            self.rendered += 1
            elements = self._render(replace(source, text=taken.text), dict(links), footnotes)
            put_back(elements, taken)
            if tables:
                elements = place_tables(elements, around.tables, around.language, around.style)
                place_charts(elements, around.tables, around.language, around.style)
            letters = "".join(text_of(element, _CODE) for element in elements)
            found = (elements, language_of(letters, other))
            self._cache[key] = found
            if len(self._cache) > self._cache_size:
                self._cache.popitem(last=False)
        else:
            self._cache.move_to_end(key)
        return Block(source, found[1], found[0])

    def _render(
        self, source: SourceBlock, links: dict[str, tuple[str, str]], footnotes: frozenset[str]
    ) -> tuple[Element, ...]:
        if source.kind in (BlockKind.LINK_DEFINITION, BlockKind.MORE):
            return ()
        if nesting(source.text) > MAX_NESTING and source.kind is not BlockKind.CODE:
            return (_plain_paragraph(source.text),)
        if source.kind is BlockKind.HTML:
            return _elements(source.text)
        if source.kind is not BlockKind.CODE and is_heavy(source.text):
            return (_plain_paragraph(source.text),)
        return _elements(self._inline.html(self._trees.build(source), links, footnotes))


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What a block is read with, beside its own text."""

    known: Definitions
    other: str
    language: str
    tables: KnownTables
    style: NumberStyle

    def write(self, reference: FigureReference | None) -> str | FigureProblem:
        return self.tables.write(reference, self.language, self.style)

    def used_tables(self, text: str) -> tuple[Hashable, ...]:
        """Return what the tables a block names look like: a part of what it renders to."""
        names = tables_named_in(text)
        if not names:
            return ()
        found = ((name, self.tables.named(name)) for name in sorted(names))
        digests = ((name, known.digest if known else "") for name, known in found)
        return (self.language, self.style, *digests)


def is_heavy(text: str) -> bool:
    """Return whether a block would take much more than linear time and is shown as it is.

    For every opening bracket python-markdown looks through the rest of the text for its end.
    """
    if len(text) > MAX_BLOCK or text.count("[") * len(text) > MAX_LINK_WORK:
        return True
    return len(text) > MAX_SIGNS and len(_SIGNS.findall(text)) > MAX_SIGNS


def _elements(html: str) -> tuple[Element, ...]:
    root = parse(clean(html))
    tidy(root)
    return blocks_of(root)


def _plain_paragraph(text: str) -> Element:
    paragraph = Element("p", {"data-line": "0"})
    paragraph.text = text
    return paragraph


def _used(
    text: str, known: Definitions
) -> tuple[tuple[tuple[str, tuple[str, str]], ...], frozenset[str]]:
    """Return the definitions ``text`` may refer to: they are part of what it renders to."""
    if not (known.links or known.footnotes) or "[" not in text:
        return (), frozenset()
    names = set(re.findall(r"\[([^\[\]]+)\]", text))
    labels = {label(name) for name in names}
    links = tuple((name, known.links[name]) for name in sorted(labels & known.links.keys()))
    notes = frozenset(name[1:] for name in names if name[:1] == "^")
    return links, notes.intersection(known.footnotes)
