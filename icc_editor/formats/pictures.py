# SPDX-License-Identifier: MIT
"""Which pictures a text shows, and which of them may be shown."""

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


def take_pictures(element: Element, *, remote: bool) -> list[ImageUse]:
    """Return the local pictures inside ``element``, in order.

    In place, a picture that may not be shown (remote ones unless ``remote``; paths that leave the
    post) becomes its description.
    """
    found: list[ImageUse] = []
    _take(element, 0, remote, found)
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


def _describe(image: Element) -> None:
    words = image.get("alt", "")
    image.tag = "span"
    image.attrib.clear()
    image.set("class", "missing-picture")
    image.text = words
