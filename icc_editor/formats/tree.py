# SPDX-License-Identifier: MIT
"""Clean HTML as a tree, and the tree as HTML again."""

import re
from collections.abc import Callable, Iterator
from html import escape
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement

VOID = frozenset({"br", "col", "hr", "img", "wbr"})
"""Elements without an end tag."""

# fmt: off
INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "u", "var", "wbr",
})
# fmt: on
"""Elements that stand inside a line of text."""


def parse(html: str) -> Element:
    """Return a ``div`` that holds what ``html`` spells; it must be clean (``cleaning.clean``)."""
    parser = _TreeParser()
    parser.feed(html)
    parser.close()
    return parser.root


def blocks_of(root: Element) -> tuple[Element, ...]:
    """Return the children of ``root``; text and inline elements between them become paragraphs."""
    found: list[Element] = []
    loose: Element | None = None
    if (root.text or "").strip():
        loose = Element("p")
        loose.text = root.text
        found.append(loose)
    for child in list(root):
        tail, child.tail = child.tail, None
        if child.tag in INLINE:
            if loose is None:
                loose = Element("p")
                found.append(loose)
            loose.append(child)
            child.tail = tail
            continue
        found.append(child)
        loose = None
        if (tail or "").strip():
            loose = Element("p")
            loose.text = tail
            found.append(loose)
    return tuple(found)


_STYLE = re.compile(
    r"\s*(text-align|list-style-type)\s*:\s*(left|right|center|justify|khmer|decimal|disc|"
    r"circle|square|(?:lower|upper)-(?:alpha|roman)|none)\s*"
)


def tidy(root: Element) -> None:
    """Take out, in place, what cleaning leaves behind.

    Links that lead nowhere, ``rel`` where no other site is told, styles with values nobody needs
    (a style may name an address).
    """
    for parent in list(root.iter()):
        if style := parent.attrib.pop("style", None):
            found = map(_STYLE.fullmatch, style.split(";"))
            kept = [f"{one[1]}:{one[2]}" for one in found if one]
            if kept:
                parent.set("style", ";".join(kept))
        for child in list(parent):
            if child.tag != "a":
                continue
            if not child.get("href", "").lower().startswith(("http:", "https:", "//")):
                child.attrib.pop("rel", None)
            if "href" not in child.attrib and "id" not in child.attrib:
                _unwrap(parent, child)


def _unwrap(parent: Element, child: Element) -> None:
    """Put what stands inside ``child`` in its place."""
    place = list(parent).index(child)
    parent.remove(child)
    _append_text(parent, place, child.text or "")
    inner = list(child)
    for offset, element in enumerate(inner):
        parent.insert(place + offset, element)
    _append_text(parent, place + len(inner), child.tail or "")


def _append_text(parent: Element, place: int, text: str) -> None:
    """Add ``text`` before the child at ``place``."""
    if place:
        before = parent[place - 1]
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def text_of(element: Element, skip: frozenset[str] = frozenset()) -> str:
    """Return the text inside ``element``, without that of the elements named in ``skip``."""
    return "".join(_texts(element, skip))


def _texts(element: Element, skip: frozenset[str]) -> Iterator[str]:
    if element.tag not in skip:
        yield element.text or ""
        for child in element:
            yield from _texts(child, skip)
            yield child.tail or ""


def write(element: Element, attributes: Callable[[Element], dict[str, str]] | None = None) -> str:
    """Return ``element`` as HTML, without its tail.

    ``attributes`` gives the attributes to write in place of the element's own.
    """
    pieces: list[str] = []
    _write(element, pieces, attributes)
    return "".join(pieces)


def write_inside(
    element: Element, attributes: Callable[[Element], dict[str, str]] | None = None
) -> str:
    """Return what stands inside ``element`` as HTML."""
    pieces = [_text(element.text or "")]
    for child in element:
        _write(child, pieces, attributes)
        pieces.append(_text(child.tail or ""))
    return "".join(pieces)


def _write(
    element: Element,
    pieces: list[str],
    attributes: Callable[[Element], dict[str, str]] | None,
) -> None:
    own = element.attrib if attributes is None else attributes(element)
    spelled = "".join(f' {name}="{quote(value)}"' for name, value in own.items())
    pieces.append(f"<{element.tag}{spelled}>")
    if element.tag in VOID:
        return
    pieces.append(_text(element.text or ""))
    for child in element:
        _write(child, pieces, attributes)
        pieces.append(_text(child.tail or ""))
    pieces.append(f"</{element.tag}>")


def quote(value: str) -> str:
    """Return ``value`` as it stands between the quotes of an attribute."""
    return escape(value).replace("&#x27;", "'").replace("\xa0", "&nbsp;")


def _text(value: str) -> str:
    return escape(value, quote=False).replace("\xa0", "&nbsp;")


def collapse(element: Element) -> None:
    """Make white space inside ``element`` what a reader sees: single blanks, none at the ends.

    Code that keeps its white space (``pre``) is left alone.
    """
    _collapse_inside(element)
    _strip_start(element)
    _strip_end(element)


def _collapse_inside(element: Element) -> None:
    if element.tag == "pre":
        return
    element.text = _BLANKS.sub(" ", element.text or "")
    for child in element:
        _collapse_inside(child)
        child.tail = _BLANKS.sub(" ", child.tail or "")
        if child.tag == "br":
            child.tail = child.tail.lstrip(" ")
    _trim_before_breaks(element)


def _trim_before_breaks(element: Element) -> None:
    before: Element | None = None
    for child in element:
        if child.tag == "br":
            if before is None:
                element.text = (element.text or "").rstrip(" ")
            else:
                before.tail = (before.tail or "").rstrip(" ")
        before = child


def _strip_start(element: Element) -> None:
    element.text = (element.text or "").lstrip(" ")


def _strip_end(element: Element) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip(" ")
    else:
        element.text = (element.text or "").rstrip(" ")


_BLANKS = re.compile("[ \t\r\n\f]+")


class _TreeParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("div")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        for index in range(len(self._open) - 1, 0, -1):
            if self._open[index].tag == tag:
                del self._open[index:]
                return

    def handle_data(self, data: str) -> None:
        last = self._open[-1]
        _append_text(last, len(last), data)
