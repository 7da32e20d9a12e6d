# SPDX-License-Identifier: MIT
"""A document as clean HTML: for the preview and the practice blog.

The elements of a document went through ``cleaning.clean`` when they were read; here they are
written anew from the tree, so nothing reaches the reader but known elements with quoted values.
"""

from collections.abc import Iterable
from html import escape
from xml.etree.ElementTree import Element, SubElement

from icc_editor.formats.language_marks import mark_elements, raise_lines
from icc_editor.formats.numbering import LINE, Note, NumberedDocument, number
from icc_editor.formats.phrases import phrase
from icc_editor.formats.pictures import take_pictures
from icc_editor.formats.shortcodes import as_words
from icc_editor.formats.tree import write
from icc_editor.post.document import BlockKind, Document, ImageUse, RenderedPost
from icc_editor.text.languages import KHMER, language_of

MORE = "<!--more-->"


def render(
    document: Document,
    *,
    line_numbers: bool = False,
    remote_images: bool = False,
    local_images: bool = True,
    latin: str = "en",
) -> RenderedPost:
    """Return the document as HTML, one block a line.

    ``line_numbers`` keeps ``data-line`` (0-based source line) on blocks, list items and rows, for
    a preview that follows the cursor.  Pictures from the web become their descriptions unless
    ``remote_images``: showing one tells its server who reads.  The post's own become theirs
    without ``local_images``; they are named all the same.  ``latin`` is what letters that are
    not Khmer show inside a Khmer version.
    """
    numbered = number(document)
    other = latin if document.language == KHMER else document.language
    pieces: list[str] = []
    images: list[ImageUse] = []
    for block in numbered.blocks:
        if block.block.source.kind is BlockKind.MORE:
            pieces.append(MORE)
        for element in block.elements:
            images += take_pictures(element, remote=remote_images, local=local_images)
            mark_elements(element, version=document.language, other=other)
            if not line_numbers:  # the preview has a style of its own
                raise_lines(element)
            pieces.append(_write(element, line_numbers=line_numbers))
    if numbered.notes:
        section = notes_section(numbered)
        images += take_pictures(section, remote=remote_images, local=local_images)
        mark_elements(section, version=document.language, other=other)
        if not line_numbers:
            raise_lines(section)
        pieces.append(_write(section, line_numbers=line_numbers))
    return RenderedPost("".join(f"{piece}\n" for piece in pieces), tuple(images))


def heading(words: str) -> str:
    """Return ``words``, plain text, as a heading right below the title of the post."""
    element = Element("h2")
    element.text = words
    mark_elements(element, version="", other="")
    raise_lines(element)
    return as_words(_write(element, line_numbers=False))


def notes_section(numbered: NumberedDocument) -> Element:
    """Return the footnotes as a section with a list, each with a way back to the text."""
    section = Element("section", {"class": "footnotes"})
    section.set("aria-label", phrase(numbered.language, "footnotes"))
    entries = SubElement(section, "ol")
    for note in numbered.notes:
        entry = SubElement(entries, "li", {"id": note.id})
        entry.extend(note.elements)
        _add_ways_back(entry, note, phrase(numbered.language, "back_to_text"))
    return section


def page(
    rendered: RenderedPost,
    title: str,
    language: str,
    css: str,
    *,
    head: str = "",
    before: str = "",
    after: str = "",
    policy: str = "",
) -> str:
    """Return a whole document around ``rendered``.

    ``title`` is text (empty: no heading); ``css`` is put in as it is; ``head``, ``before`` (above
    the title) and ``after`` are HTML of the caller's own; ``policy`` is a Content-Security-Policy.
    """
    heading = f'<h1 class="title"{_lang(title, language)}>{escape(title)}</h1>\n' if title else ""
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">' if policy else "",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title>",
        f"<style>\n{css.strip()}\n</style>" if css.strip() else "",
        head.strip(),
        "</head>",
        "<body>",
        before.strip(),
        f"<main>\n<article>\n{heading}{rendered.markup.strip()}\n</article>\n</main>",
        after.strip(),
        "</body>",
        "</html>",
    ]
    return "".join(f"{line}\n" for line in lines if line)


def _lang(text: str, language: str) -> str:
    own = language_of(text, language if language != KHMER else "en")
    return f' lang="{own}"' if own not in ("", language) else ""


def _write(element: Element, *, line_numbers: bool) -> str:
    if line_numbers:
        return write(element)
    return write(element, lambda inner: _without(inner, (LINE,)))


def _without(element: Element, names: Iterable[str]) -> dict[str, str]:
    return {name: value for name, value in element.attrib.items() if name not in names}


def _add_ways_back(entry: Element, note: Note, words: str) -> None:
    holder = entry[-1] if len(entry) and entry[-1].tag == "p" else SubElement(entry, "p")
    for place in note.places:
        if len(holder):
            holder[-1].tail = (holder[-1].tail or "") + " "
        else:
            holder.text = (holder.text or "") + " "
        attributes = {"href": f"#{place}", "class": "footnote-back", "aria-label": words}
        SubElement(holder, "a", attributes).text = "↩"
