# SPDX-License-Identifier: MIT
"""A version as blocks, and what rendering makes of it."""

from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element


class BlockKind(StrEnum):
    """The constructs of the block grammar (``formats.markdown_blocks``)."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    IMAGE = "image"
    RESULTS_TABLE = "results_table"  # a picture alone on its line that is ``tables/NAME.toml``
    RULE = "rule"
    MORE = "more"
    HTML = "html"
    DEFINITION_LIST = "definition_list"
    LINK_DEFINITION = "link_definition"
    FOOTNOTE_DEFINITION = "footnote_definition"


@dataclass(frozen=True, slots=True)
class SourceBlock:
    r"""One block of Markdown: lines ``first_line`` to ``end_line`` (0-based, exclusive).

    ``text`` has no blank lines around it and ``\n`` line ends; ``level`` is the heading's level
    (1-6), else 0.
    """

    kind: BlockKind
    text: str
    first_line: int
    end_line: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A source block with its rendered elements and the language its letters show.

    ``elements`` are top-level elements (usually one; none for link definitions and ``more``; a
    footnote definition's are the note's text).  They are shared with the block cache: never change
    them, copy first.  ``language`` is a BCP 47 tag or empty when the
    block has no letters.
    """

    source: SourceBlock
    language: str
    elements: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole version as blocks; ``language`` is the version's."""

    language: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ImageUse:
    """A picture the text shows: ``source`` as written (relative path), its description."""

    source: str
    description: str
    line: int


@dataclass(frozen=True, slots=True)
class RenderedPost:
    """Markup ready for a reader or for a blog, and the pictures it needs.

    ``markup`` refers to pictures by their ``ImageUse.source``, unchanged: whoever sends them puts
    the real addresses in.  ``title`` and ``excerpt`` are those that were asked for, their figures
    written.
    """

    markup: str
    images: tuple[ImageUse, ...]
    title: str = ""
    excerpt: str = ""
