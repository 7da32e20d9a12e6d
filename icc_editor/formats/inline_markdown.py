# SPDX-License-Identifier: MIT
"""python-markdown, for what stands inside a line: emphasis, links, pictures, code, raw HTML."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import (
    DelimiterProcessor,
    InlineProcessor,
    SimpleTagInlineProcessor,
    SubstituteTagInlineProcessor,
)
from markdown.util import ETX, STX

if TYPE_CHECKING:
    import re


class InlineMarkdown:
    """Turns a tree whose texts are Markdown into HTML.

    Not thread-safe: one instance belongs to one reader.
    """

    def __init__(self) -> None:
        self._markdown = Markdown(extensions=["attr_list"], output_format="html")
        # It re-indents the tree and rewrites the ends of code.
        self._markdown.treeprocessors.deregister("prettify")
        self._footnotes = _FootnoteReferences(self._markdown)
        patterns = self._markdown.inlinePatterns
        patterns.register(self._footnotes, "footnote", 175)
        patterns.register(_WholeEmphasis(self._markdown), "em_strong", 60)
        patterns.register(_StarInWord(r"(?<=[A-Za-z0-9])\*(?=[A-Za-z0-9])"), "star_in_word", 65)
        patterns.register(SubstituteTagInlineProcessor(r"\\\n", "br"), "backslash_break", 185)
        patterns.register(SimpleTagInlineProcessor(r"()~~(?=\S)([^~\n]+)(?<=\S)~~", "s"), "s", 55)

    def html(
        self, root: Element, links: Mapping[str, tuple[str, str]], footnotes: frozenset[str]
    ) -> str:
        """Return what stands inside ``root`` as (not yet clean) HTML; ``root`` is used up.

        ``links`` are the definitions references may use, by label; ``footnotes`` the labels of
        the footnotes there are.
        """
        markdown = self._markdown
        markdown.references.update(links)
        self._footnotes.labels = footnotes
        try:
            for processor in markdown.treeprocessors:
                replaced = processor.run(root)
                root = root if replaced is None else replaced
            text = markdown.serializer(root).removeprefix("<div>").removesuffix("</div>")
            for cleaner in markdown.postprocessors:
                text = cleaner.run(text)
        finally:
            markdown.reset()  # only now: it forgets what ``keep`` stored for this tree
        return text

    def keep(self, html: str) -> str:
        """Return a placeholder that stands for raw ``html`` in the tree given to :meth:`html`."""
        return self._markdown.htmlStash.store(html)


class _WholeEmphasis(DelimiterProcessor):
    """Emphasis that keeps every sign between its marks.

    WORKAROUND: https://github.com/Python-Markdown/markdown/pull/1632 (in 3.11): the ``c`` of
    ``*a**b*cd`` was taken for the second star of a mark and lost.
    """

    def __init__(self, markdown: Markdown) -> None:
        super().__init__("*", "strong,em", markdown)
        self.add("_", "strong,em", smart=True)

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self, m: "re.Match[str]", data: str
    ) -> tuple[Element | None, int | None, int | None]:
        element, start, end = super().handleMatch(m, data)
        if element is None or _words(data[start:end]) == _words("".join(element.itertext())):
            return element, start, end
        self.reset()
        behind = m.end(0)
        while data.startswith(m[0], behind):
            behind += 1
        return None, m.start(0), behind  # the marks are shown as they were typed


def _words(text: str) -> str:
    return text.translate({ord("*"): None, ord("_"): None})


class _StarInWord(InlineProcessor):
    """A single ``*`` between Latin letters or digits: ``5*3*2`` is meant as it is written.

    Khmer writes no blanks between words, so next to its letters ``*`` still marks.
    """

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self, match: "re.Match[str]", _data: str
    ) -> tuple[str, int, int]:
        # Spelled as the library spells an escaped sign.
        return f"{STX}{ord('*')}{ETX}", match.start(0), match.end(0)


class _FootnoteReferences(InlineProcessor):
    """``[^name]`` of a footnote there is; numbered later, across the whole document."""

    def __init__(self, markdown: Markdown) -> None:
        super().__init__(r"\[\^([^\]\s]{1,100})\]", markdown)
        self.labels: frozenset[str] = frozenset()

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the library's name
        self, match: "re.Match[str]", _data: str
    ) -> tuple[Element | None, int | None, int | None]:
        if match[1] not in self.labels:
            return None, None, None
        return Element("sup", {"data-footnote": match[1]}), match.start(0), match.end(0)
