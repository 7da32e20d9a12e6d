# SPDX-License-Identifier: MIT
"""The markup of a delivery: pictures put in, the line to the other versions, equality.

All of it works on markup this program rendered, so it may rely on how that is spelled.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import replace

from icc_editor.formats import block_markup
from icc_editor.formats import html as html_markup
from icc_editor.formats.shortcodes import as_typed
from icc_editor.post.delivery import Delivery, Markup, StepKind
from icc_editor.post.remote_post import Payload, hash_of_content
from icc_editor.services.link_line import with_cross_links, with_last_cross_links

_ADDRESS = re.compile(r'(<img\b[^>]*?\ssrc="|<a\b[^>]*?\shref=")([^"]*)(?=")')
_VOID_END = re.compile(r"\s*/>")


def composed(delivery: Delivery, *, links_last: bool = False) -> Payload:
    """Return the payload as it is sent now: with every address known by now put in.

    ``links_last`` puts the line to the other versions where earlier versions of the program had it.
    """
    uploads = {s.subject: s for s in delivery.steps if s.kind is StepKind.UPLOAD}
    addresses = {
        picture.source: uploads[picture.file].address
        for picture in delivery.pictures
        if uploads[picture.file].address
    }
    payload = delivery.payload
    content = with_addresses(payload.content, addresses)
    link = with_last_cross_links if links_last else with_cross_links
    content = link(content, delivery.partners, delivery.markup)
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


def both_languages(first: str, title: str, second: str, form: Markup) -> str:
    """Return one markup: the first version, a line, the second version under its own title."""
    if form is Markup.BLOCKS:
        middle = (
            "<!-- wp:separator -->\n"
            '<hr class="wp-block-separator has-alpha-channel-opacity"/>\n'
            f"<!-- /wp:separator -->\n\n{block_markup.heading(title)}"
        )
    else:
        middle = f"<hr />\n{html_markup.heading(title)}"
    return f"{first.rstrip()}\n\n{middle}\n\n{second.lstrip()}"


def same_content(sent: str, got: str) -> bool:
    """Return whether a blog kept the content, but for the spelling some roles' text is given.

    WordPress turns CRLF into LF, strips the ends, and writes `` />`` and ``&apos;`` for authors.
    Older versions of this program let shortcodes be shortcodes.
    """
    return _respelled(sent) == _respelled(got)


def fingerprint(content: str) -> str:
    """Return what tells this content from any that is not the same."""
    return hash_of_content(_respelled(content))


def _respelled(content: str) -> str:
    lines = content.replace("\r\n", "\n").replace("\r", "\n").strip()
    return html.unescape(_VOID_END.sub("/>", as_typed(lines)))
