# SPDX-License-Identifier: MIT
"""Tells readers' programs which words are Khmer: fonts, line breaks and voices depend on it."""

from xml.etree.ElementTree import Element

from icc_editor.formats.tree import text_of
from icc_editor.text.languages import KHMER, khmer_runs, language_of

LINE_HEIGHT = "1.8"
"""Of Khmer: two subscripts below and a vowel above; themes have 1.4 to 1.6."""

_CODE = frozenset({"pre", "code", "kbd", "samp"})
# fmt: off
_MARKED = frozenset({
    "blockquote", "caption", "cite", "dd", "details", "div", "dl", "dt", "figcaption", "h1", "h2",
    "h3", "h4", "h5", "h6", "li", "ol", "p", "section", "summary", "table", "td", "th", "ul",
})
# fmt: on


def mark_elements(element: Element, *, version: str, other: str) -> None:
    """Put ``lang`` on ``element`` and what is inside it, in place.

    Khmer at the top is always marked; below, what differs from what it stands in.  ``version`` is
    the language of the whole text, ``other`` what letters that are not Khmer show.  In mixed
    lines the Khmer words get a ``span`` of their own.
    """
    _mark(element, "" if _language(element, other) == KHMER else version, other)


def raise_lines(*elements: Element) -> None:
    """Say how high the lines of Khmer are, in place, on the outermost elements marked Khmer.

    Styles of readers' programs and of themes are made for letters without subscripts.
    """
    for element in elements:
        if element.get("lang") != KHMER or element.tag == "img":
            raise_lines(*element)
        elif "line-height" not in element.get("style", ""):
            own = element.get("style", "").rstrip("; ")
            height = f"line-height:{LINE_HEIGHT}"
            element.set("style", f"{own};{height}" if own else height)


def mark_words(element: Element) -> None:
    """Wrap the Khmer inside ``element`` in ``<span lang="km">``, in place.

    All that stands inside when Khmer letters are the most, else every Khmer stretch: for markup
    where the element itself may not carry ``lang``.
    """
    if element.get("lang") == KHMER:
        return
    if _language(element, "") == KHMER and not _only_span(element):
        span = Element("span", {"lang": KHMER})
        span.text, element.text = element.text, None
        for child in list(element):
            element.remove(child)
            span.append(child)
        element.append(span)
    else:
        _wrap_runs(element)


def _only_span(element: Element) -> bool:
    return (
        len(element) == 1
        and element[0].get("lang") == KHMER
        and not ((element.text or "") + (element[0].tail or "")).strip()
    )


def _language(element: Element, other: str) -> str:
    return language_of(text_of(element, _CODE), other)


def _mark(element: Element, inherited: str, other: str) -> None:
    if element.tag in _CODE:
        return
    if "lang" in element.attrib:
        inherited = element.attrib["lang"]
    elif element.tag in _MARKED:
        own = _language(element, other)
        if own and own != inherited:
            element.set("lang", own)
            inherited = own
    elif element.tag == "img" and language_of(element.get("alt", ""), other) not in ("", inherited):
        element.set("lang", language_of(element.get("alt", ""), other))
    for child in list(element):
        _mark(child, inherited, other)
    if inherited != KHMER:
        _split_texts(element)


def _wrap_runs(element: Element) -> None:
    """Wrap the Khmer stretches in ``element`` and, where it is not marked, below it."""
    if element.tag in _CODE or element.get("lang") == KHMER:
        return
    for child in list(element):
        _wrap_runs(child)
    _split_texts(element)


def _split_texts(element: Element) -> None:
    """Wrap the Khmer stretches in the texts that stand directly in ``element``."""
    children = list(element)
    for position in range(len(children) - 1, -1, -1):
        child = children[position]
        before, spans = _spans(child.tail or "")
        if spans:
            child.tail = before
            place = list(element).index(child) + 1
            for offset, span in enumerate(spans):
                element.insert(place + offset, span)
    before, spans = _spans(element.text or "")
    if spans:
        element.text = before
        for offset, span in enumerate(spans):
            element.insert(offset, span)


def _spans(text: str) -> tuple[str, list[Element]]:
    """Return the text before the first Khmer stretch and a span, with its tail, for each."""
    runs = khmer_runs(text)
    spans: list[Element] = []
    for index, (start, end) in enumerate(runs):
        span = Element("span", {"lang": KHMER})
        span.text = text[start:end]
        span.tail = text[end : runs[index + 1][0] if index + 1 < len(runs) else len(text)]
        spans.append(span)
    return (text[: runs[0][0]] if runs else text), spans
