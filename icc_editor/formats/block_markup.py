# SPDX-License-Identifier: MIT
"""A document as WordPress block markup, spelled as the block editor itself spells it.

What WordPress has a block for becomes that block, with the bytes its own serialiser would write:
the editor finds nothing invalid and nothing to rewrite.  Everything else becomes ``wp:html``.
Khmer is wrapped in a ``span`` inside the element: ``lang`` on the element itself makes the editor
rewrite the block.  Blocks of Khmer say how high their lines are, for themes are made for letters
without subscripts; where a block cannot (captions, cited names) or is not Khmer, the ``span`` does.

Source: packages/block-library and packages/blocks of WordPress 7.1, held by its own validator.
"""

import json
import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from icc_editor.formats.html import notes_section
from icc_editor.formats.language_marks import LINE_HEIGHT, mark_elements, mark_words, raise_lines
from icc_editor.formats.numbering import HEADINGS, LINE, number
from icc_editor.formats.pictures import take_pictures
from icc_editor.formats.published_table import CLASS, SMALL
from icc_editor.formats.shortcodes import as_words
from icc_editor.formats.tree import INLINE, collapse, quote, text_of, write, write_inside
from icc_editor.post.document import BlockKind, Document, ImageUse, RenderedPost
from icc_editor.text.languages import KHMER, language_of

MORE = "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->"
_NO_ATTRIBUTES: Mapping[str, object] = {}


def render(
    document: Document,
    *,
    remote_images: bool = True,
    local_images: bool = True,
    latin: str = "en",
) -> RenderedPost:
    """Return the document as block markup.

    Pictures from the web stay unless ``remote_images`` is False: here they are the writer's wish.
    The post's own become their descriptions without ``local_images``; they are named all the same.
    ``latin`` is what letters that are not Khmer show inside a Khmer version.
    """
    numbered = number(document)
    writer = _BlockWriter(document, latin)
    images: list[ImageUse] = []
    pieces: list[str] = []
    for block in numbered.blocks:
        if block.block.source.kind is BlockKind.MORE:
            pieces.append(MORE)
        for element in block.elements:
            images += take_pictures(element, remote=remote_images, local=local_images)
        if block.block.source.kind is BlockKind.HTML and block.elements:
            pieces.append(writer.html(*block.elements))
        else:
            pieces += [piece for element in block.elements for piece in writer.block(element)]
    if numbered.notes:
        section = notes_section(numbered)
        images += take_pictures(section, remote=remote_images, local=local_images)
        pieces.append(writer.html(section))
    markup = as_words("\n\n".join(pieces))
    return RenderedPost(markup + ("\n" if pieces else ""), tuple(images))


def heading(words: str) -> str:
    """Return ``words``, plain text, as a heading block right below the title of the post."""
    element = Element("h2")
    element.text = words
    return as_words("".join(_BlockWriter(Document("", ()), "").block(element)))


class _BlockWriter:
    def __init__(self, document: Document, latin: str) -> None:
        self._version = document.language
        self._other = latin if document.language == KHMER else document.language
        # Only headings somebody links to need their id on the blog.
        self._targets = {
            link.get("href", "")[1:]
            for block in document.blocks
            for element in block.elements
            for link in element.iter("a")
            if link.get("href", "").startswith("#")
        }

    def block(self, element: Element) -> list[str]:
        """Return the markup of ``element``: one block, or none where nothing is to be seen."""
        markup: str | None
        match element.tag:
            case "p":
                return self._paragraph(element)
            case "ul" | "ol":
                markup = self._list(element) if _fits(element) else None
            case "blockquote":
                markup = self._quote(element)
            case "table":
                markup = self._table(element) if _is_plain_table(element) else None
            case "figure" if _is_results_table(element):
                markup = self._results_table(element)
            case "figure" if all(child.tag in _FIGURE_PARTS for child in element):
                return self._image(element)
            case "pre":
                markup = self._code(element)
            case "hr":
                rule = '<hr class="wp-block-separator has-alpha-channel-opacity"/>'
                markup = _wrap("separator", rule)
            case tag if tag in HEADINGS:
                markup = self._heading(element)
            case _:
                markup = None
        return [self.html(element) if markup is None else markup]

    def html(self, *elements: Element) -> str:
        """Return ``elements`` as they are, in a block for HTML."""
        for element in elements:
            mark_elements(element, version=self._version, other=self._other)
            raise_lines(element)
        return _wrap("html", "\n".join(write(element, _attributes) for element in elements))

    def _paragraph(self, element: Element) -> list[str]:
        only = list(element)
        if len(only) == 1 and only[0].tag == "img" and not text_of(element).strip():
            figure = Element("figure")
            figure.append(only[0])
            only[0].tail = None
            return self._image(figure)
        if not text_of(element).strip(" \t\r\n") and element.find(".//img") is None:
            return []
        names = element.get("class", "")
        style, room = _room(element)
        inside = self._inside(element, high=bool(room))
        spelled = f'<p class="{quote(names)}"{style}>' if names else f"<p{style}>"
        return [_wrap("paragraph", f"{spelled}{inside}</p>", _with_class({}, names) | room)]

    def _heading(self, element: Element) -> str:
        level = int(element.tag[1])
        attributes: dict[str, object] = {} if level == 2 else {"level": level}
        style, room = _room(element)
        names = element.get("class", "")
        spelled = f'class="{_classes("wp-block-heading", names)}"{style}'
        name = element.get("id", "")
        if name in self._targets:
            spelled = f'id="{quote(name)}" {spelled}'
            attributes["anchor"] = name
        return _wrap(
            "heading",
            f"<{element.tag} {spelled}>{self._inside(element, high=bool(room))}</{element.tag}>",
            _with_class(attributes, names) | room,
        )

    def _list(self, element: Element, *, high: bool | None = None) -> str:
        nested = high is not None
        attributes: dict[str, object] = {}
        spelled = ""
        if element.tag == "ol":
            attributes["ordered"] = True
            start = element.get("start")
            if start is not None:
                attributes["start"] = int(start)
                spelled += f' start="{int(start)}"'
        style, room = ("", {}) if nested else _room(element)  # a list inside has it from the outer
        if element.get("style") == f"list-style-type:{KHMER_DIGITS}":
            attributes["type"] = KHMER_DIGITS
            style = f"{style[:-1]};" if style else ' style="'
            style += f'list-style-type:{KHMER_DIGITS}"'
        spelled += style
        high = high or bool(room)
        items = (f"<li>{self._item(item, high=high)}</li>" for item in element)
        inside = "\n\n".join(_wrap("list-item", item) for item in items)
        names = element.get("class", "")
        spelled += f' class="{_classes("wp-block-list", names)}"'
        return _wrap(
            "list",
            f"<{element.tag}{spelled}>{inside}</{element.tag}>",
            _with_class(attributes, names) | room,
        )

    def _item(self, item: Element, *, high: bool) -> str:
        """Return what stands in a list item: one run of text, then a list (see ``_fits``)."""
        texts: list[Element] = [Element("span")]
        texts[0].text = item.text
        nested = ""
        for child in list(item):
            if child.tag in ("ul", "ol"):
                nested = self._list(child, high=high)
            elif child.tag == "p":
                child.tag, child.tail = "span", None
                texts += [child, Element("span")]
            else:
                texts[-1].append(child)
        lines = [line for text in texts if (line := self._inside(text, high=high))]
        return "<br><br>".join(lines) + nested

    def _quote(self, element: Element) -> str:
        inner: list[str] = []
        cited = ""
        for child in list(element):
            child.tail = None
            if child.tag == "cite":
                cited = f"<cite>{self._inside(child, high=False)}</cite>"
            else:
                inner += self.block(child)
        names = element.get("class", "")
        spelled = f'class="{_classes("wp-block-quote", names)}"'
        inside = "\n\n".join(inner)
        return _wrap(
            "quote",
            f"<blockquote {spelled}>{inside}{cited}</blockquote>",
            _with_class({}, names),
        )

    def _table(self, element: Element) -> str:
        style, attributes = _room(element)
        inside = self._table_parts(element, high=bool(style))
        table = f'<table class="has-fixed-layout">{inside}</table>'
        figure = f'<figure{style} class="wp-block-table">{table}</figure>'
        return _wrap("table", figure, attributes)

    def _results_table(self, figure: Element) -> str:
        # Columns as wide as what is in them: in equal ones numbers would be cut on a phone.
        style, room = _room(figure) if self._version != KHMER else _khmer_room()
        names = "wp-block-table"
        if SMALL in figure.get("class", "").split():
            names, room = f"{names} {SMALL}", {"fontSize": "small"} | room
        table, *captions = figure
        inside = f"<table>{self._table_parts(table, high=bool(style))}</table>"
        for caption in captions:
            words = self._inside(caption, high=False)  # themes give captions lines of their own
            inside += f'<figcaption class="wp-element-caption">{words}</figcaption>'
        markup = f'<figure{style} class="{names}">{inside}</figure>'
        return _wrap("table", markup, {"hasFixedLayout": False} | room)

    def _table_parts(self, table: Element, *, high: bool) -> str:
        parts: list[str] = []
        for part in table:
            rows = ("".join(self._cell(cell, high=high) for cell in row) for row in part)
            inside = "".join(f"<tr>{row}</tr>" for row in rows)
            parts.append(f"<{part.tag}>{inside}</{part.tag}>")
        return "".join(parts)

    def _cell(self, cell: Element, *, high: bool) -> str:
        align = cell.get("style", "").partition("text-align:")[2].strip("; ")
        spelled = f' class="has-text-align-{align}" data-align="{align}"' if align else ""
        for name in _SPANNING:
            if name in cell.attrib:
                spelled += f' {name}="{quote(cell.attrib[name])}"'
        return f"<{cell.tag}{spelled}>{self._inside(cell, high=high)}</{cell.tag}>"

    def _image(self, figure: Element) -> list[str]:
        attributes: dict[str, object] = {}
        picture = ""
        caption = ""
        for child in figure:
            if child.tag == "figcaption":
                inside = self._inside(child, high=False)
                caption = f'<figcaption class="wp-element-caption">{inside}</figcaption>'
            elif child.tag == "a" and len(child):
                picture = f'<a href="{quote(child.get("href", ""))}">{_picture(child[0])}</a>'
                attributes["linkDestination"] = "custom"
            else:
                picture = _picture(child)
        if "<img" not in picture:
            # A picture that may not be shown: its description and its caption, as paragraphs.
            return [piece for words in _words_of(figure) for piece in self._paragraph(words)]
        spelled = f'<figure class="wp-block-image">{picture}{caption}</figure>'
        return [_wrap("image", spelled, attributes)]

    def _code(self, element: Element) -> str:
        text = text_of(element).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        # Written as the editor does: all of these brackets, and an address alone on a line.
        text = text.replace("\xa0", "&nbsp;").replace("[", "&#91;")
        text = re.sub(
            r"^(\s*https?:)//([^\s<>\"]+\s*)$", r"\1&#47;&#47;\2", text, flags=re.MULTILINE
        )
        return _wrap("code", f'<pre class="wp-block-code"><code>{text}</code></pre>')

    def _inside(self, element: Element, *, high: bool) -> str:
        """Return the rich text inside ``element``: single blanks, Khmer wrapped.

        Where the block's lines are not ``high``, those of its Khmer words are.
        """
        collapse(element)
        mark_words(element)
        if not high:
            raise_lines(*element)
        return write_inside(element, _attributes)


def _room(element: Element) -> tuple[str, dict[str, object]]:
    """Return how the tag and the comment of a block say that its lines are high, for Khmer."""
    return _khmer_room() if language_of(text_of(element), "") == KHMER else ("", {})


def _khmer_room() -> tuple[str, dict[str, object]]:
    attributes: dict[str, object] = {"style": {"typography": {"lineHeight": LINE_HEIGHT}}}
    return f' style="line-height:{LINE_HEIGHT}"', attributes


KHMER_DIGITS = "khmer"
"""The CSS name of ១. ២. ៣. before the items of a list."""


def _fits(element: Element) -> bool:
    """Return whether a list block can hold this list.

    The editor's items hold one run of text and one list behind it.  Paragraphs become lines of
    that run; code, quotes, tables and pictures in an item have no place.  A list the writer wrote
    as HTML may hold anything else, and begin anywhere.
    """
    start = element.get("start", "1")
    counts = start.isascii() and start.isdigit() and len(start) < 10
    return counts and all(_item_fits(item) for item in element)


def _item_fits(item: Element) -> bool:
    if item.tag != "li":
        return False
    nested = False
    for child in item:
        if child.tag in ("ul", "ol") and not nested:
            nested = True
            if not _fits(child) or (child.tail or "").strip():
                return False
        elif nested or (child.tag != "p" and child.tag not in INLINE):
            return False
    return True


_TABLE_PARTS = frozenset({"thead", "tbody", "tfoot"})
_FIGURE_PARTS = frozenset({"img", "a", "figcaption", "span"})
_SPANNING = ("scope", "colspan")  # in the order the editor writes them
_CELL_STYLE = re.compile("(?:text-align:(?:left|center|right))?")


def _is_plain_table(table: Element, more: frozenset[str] = frozenset()) -> bool:
    """Return whether a table block can hold this table: one written as HTML may have more to it.

    ``more`` are attributes its cells may have.
    """
    rows = [row for part in table for row in part]
    return (
        all(part.tag in _TABLE_PARTS for part in table)
        and all(row.tag == "tr" for row in rows)
        and all(_is_plain_cell(cell, more) for row in rows for cell in row)
    )


def _is_results_table(figure: Element) -> bool:
    tags = tuple(child.tag for child in figure)
    return (
        CLASS in figure.get("class", "").split()
        and tags in (("table",), ("table", "figcaption"))
        and _is_plain_table(figure[0], more=frozenset(_SPANNING))
    )


def _is_plain_cell(cell: Element, more: frozenset[str]) -> bool:
    return (
        cell.attrib.keys() <= {LINE, "style", *more}
        and _CELL_STYLE.fullmatch(cell.get("style", "")) is not None
        and all(inner.tag in INLINE for child in cell for inner in child.iter())
    )


def _wrap(name: str, markup: str, attributes: Mapping[str, object] = _NO_ATTRIBUTES) -> str:
    spelled = f" {_json(attributes)}" if attributes else ""
    return f"<!-- wp:{name}{spelled} -->\n{markup}\n<!-- /wp:{name} -->"


def _json(attributes: Mapping[str, object]) -> str:
    """Return attributes as they may stand in an HTML comment.

    Source: serializeAttributes in packages/blocks/src/api/serializer.js
    """
    text = json.dumps(attributes, ensure_ascii=False, separators=(",", ":"))
    text = text.replace("\\\\", "\\u005c").replace('\\"', "\\u0022").replace("--", "\\u002d\\u002d")
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _with_class(attributes: dict[str, object], names: str) -> dict[str, object]:
    return attributes | {"className": names} if names else attributes


def _classes(own: str, names: str) -> str:
    return quote(f"{own} {names}".strip())


def _words_of(figure: Element) -> list[Element]:
    """Return what a figure says beside its picture: a description, then perhaps a caption."""
    captions = [child for child in figure if child.tag == "figcaption"]
    for caption in captions:
        figure.remove(caption)
        caption.tag = "p"
    described = Element("p")
    described.text = text_of(figure)
    return [described, *captions]


def _picture(element: Element) -> str:
    if element.tag != "img":
        return ""
    source, words = element.get("src", ""), element.get("alt", "")
    # In a block's own attributes the editor leaves a no-break space as it is: 50,8 % in French.
    described = quote(words).replace("&nbsp;", "\xa0")
    return f'<img src="{quote(source)}" alt="{described}"/>'


def _attributes(element: Element) -> dict[str, str]:
    """Return the attributes that go to the blog: no source lines, ``rel`` only where it tells."""
    dropped = {LINE} if element.get("target") else {LINE, "rel"}
    return {name: value for name, value in element.attrib.items() if name not in dropped}
