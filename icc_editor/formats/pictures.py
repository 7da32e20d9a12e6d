# SPDX-License-Identifier: MIT
"""Which pictures a text shows, and which of them may be shown."""

from collections.abc import Sequence
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from icc_editor.formats.numbering import LINE
from icc_editor.post.document import ImageUse


def is_local(source: str) -> bool:
    """Return whether ``source`` is a relative path that stays inside the post's folder."""
    try:
        parts = urlsplit(source)
    except ValueError:
        return False
    path = unquote(source).replace("\\", "/")
    if parts.scheme or parts.netloc or not path or path.startswith("/") or ":" in path:
        return False
    return ".." not in path.split("/") and path.isprintable()


def is_remote(source: str) -> bool:
    """Return whether ``source`` is an address on the web."""
    return source.lower().startswith(("http://", "https://"))


def take_pictures(element: Element, *, remote: bool, local: bool = True) -> list[ImageUse]:
    """Return the local pictures inside ``element``, in order.

    In place, a picture that may not be shown (remote ones unless ``remote``; paths that leave the
    post) becomes its description.  So does every other without ``local``; then what linked into the
    post's folder does not any more.
    """
    found: list[ImageUse] = []
    _take(element, 0, remote, found)
    if not local:
        _leave_out(element)
    return found


def _take(element: Element, line: int, remote: bool, found: list[ImageUse]) -> None:
    line = int(element.get(LINE, line))
    if element.tag == "img":
        source = element.get("src", "")
        if is_local(source):
            found.append(ImageUse(source, element.get("alt", ""), line))
        elif not (remote and is_remote(source)):
            _describe(element)
    for child in element:
        _take(child, line, remote, found)


def _leave_out(element: Element) -> None:
    """Replace pictures by their descriptions, links to them by what they hold."""
    for child in list(element):
        _leave_out(child)
        if child.tag == "img" and is_local(child.get("src", "")):
            _replace(element, child, child.get("alt", ""), ())
        elif child.tag == "a" and _leads_into_post(child.get("href", "")):
            _replace(element, child, child.text or "", tuple(child))
    if element.tag == "figure" and not len(element):
        element.tag = "p"


def _leads_into_post(target: str) -> bool:
    return is_local(target) and not target.startswith("#")


def _replace(parent: Element, child: Element, text: str, inside: Sequence[Element]) -> None:
    """Put text and elements where ``child`` stands in ``parent``; what follows it stays."""
    at = list(parent).index(child)
    parent.remove(child)
    for number, element in enumerate(inside):
        parent.insert(at + number, element)
    if inside:
        inside[-1].tail = (inside[-1].tail or "") + (child.tail or "")
    else:
        text += child.tail or ""
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _describe(image: Element) -> None:
    words = image.get("alt", "")
    image.tag = "span"
    image.attrib.clear()
    image.set("class", "missing-picture")
    image.text = words
