# SPDX-License-Identifier: MIT
"""The markup of a delivery: pictures put in, the line to the other language, equality.

All of it works on markup this program rendered, so it may rely on how that is spelled.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import replace

from icc_editor.formats.phrases import phrase
from icc_editor.post.delivery import Delivery, Markup, StepKind
from icc_editor.post.remote_post import Payload
from icc_editor.text.languages import language_of

_ADDRESS = re.compile(r'(<img\b[^>]*?\ssrc="|<a\b[^>]*?\shref=")([^"]*)(?=")')
_VOID_END = re.compile(r"\s*/>")


def cross_link_phrase(other: str) -> str:
    """Return the words of the link to the version in ``other``.

    They invite those who read that language, so they are written in it.
    """
    try:
        return phrase(other, f"read_in.{other}")
    except KeyError:
        return other


def composed(delivery: Delivery) -> Payload:
    """Return the payload as it is sent now: with every address known by now put in."""
    uploads = {s.subject: s for s in delivery.steps if s.kind is StepKind.UPLOAD}
    addresses = {
        picture.source: uploads[picture.file].address
        for picture in delivery.pictures
        if uploads[picture.file].address
    }
    payload = delivery.payload
    content = with_addresses(payload.content, addresses)
    if delivery.partner_link:
        content = with_cross_link(
            content,
            delivery.partner_link,
            cross_link_phrase(delivery.partner_language),
            delivery.markup,
        )
    # Until the picture is uploaded, its frozen file's name stands in for the id.
    featured = uploads.get(payload.featured_media)
    media_id = payload.featured_media if featured is None else featured.result
    return replace(payload, content=content, featured_media=media_id)


def with_addresses(markup: str, addresses: Mapping[str, str]) -> str:
    """Return the markup with every picture's ``source`` replaced by its address on the blog.

    A link that leads to such a picture leads to the same address.
    """
    quoted = {html.escape(source): html.escape(url) for source, url in addresses.items()}

    def _address(match: re.Match[str]) -> str:
        return match[1] + quoted.get(match[2], match[2])

    return _ADDRESS.sub(_address, markup)


def with_cross_link(markup: str, link: str, phrase: str, form: Markup) -> str:
    """Return the markup with a last paragraph that leads to the other version."""
    # No hreflang: WordPress drops it from what an author sends, and the post would seem changed.
    anchor = _in_khmer(f'<a href="{html.escape(link)}">{_text(phrase)}</a>', phrase)
    paragraph = f"<p>{anchor}</p>"
    if form is Markup.BLOCKS:
        paragraph = f"<!-- wp:paragraph -->\n{paragraph}\n<!-- /wp:paragraph -->"
    return f"{markup.rstrip()}\n\n{paragraph}\n"


def has_link(markup: str, link: str) -> bool:
    """Return whether the markup leads to ``link``, however its characters are escaped."""
    return any(html.unescape(found) == link for found in re.findall(r'href="([^"]*)"', markup))


def both_languages(first: str, title: str, second: str, form: Markup) -> str:
    """Return one markup: the first version, a line, the second version under its own title."""
    heading = _in_khmer(_text(title), title)
    if form is Markup.BLOCKS:
        middle = (
            "<!-- wp:separator -->\n"
            '<hr class="wp-block-separator has-alpha-channel-opacity"/>\n'
            "<!-- /wp:separator -->\n\n"
            f'<!-- wp:heading -->\n<h2 class="wp-block-heading">{heading}</h2>\n'
            "<!-- /wp:heading -->"
        )
    else:
        middle = f"<hr />\n<h2>{heading}</h2>"
    return f"{first.rstrip()}\n\n{middle}\n\n{second.lstrip()}"


def same_content(sent: str, got: str) -> bool:
    """Return whether a blog kept the content, but for the spelling some roles' text is given.

    WordPress turns CRLF into LF, strips the ends, and writes `` />`` and ``&apos;`` for authors.
    """
    return _respelled(sent) == _respelled(got)


def _respelled(content: str) -> str:
    lines = content.replace("\r\n", "\n").replace("\r", "\n").strip()
    return html.unescape(_VOID_END.sub("/>", lines))


def _in_khmer(markup: str, words: str) -> str:
    return f'<span lang="km">{markup}</span>' if language_of(words, "") == "km" else markup


def _text(words: str) -> str:
    return html.escape(words, quote=False)
