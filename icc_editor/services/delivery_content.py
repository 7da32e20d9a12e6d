# SPDX-License-Identifier: MIT
"""The markup of a delivery: pictures put in, the line to the other languages, equality.

All of it works on markup this program rendered, so it may rely on how that is spelled.
"""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from icc_editor.formats import block_markup, phrases
from icc_editor.formats import html as html_markup
from icc_editor.formats.shortcodes import as_typed
from icc_editor.post.delivery import Delivery, Markup, Partner, StepKind
from icc_editor.post.remote_post import Payload, hash_of_content
from icc_editor.text.languages import language_of

_ADDRESS = re.compile(r'(<img\b[^>]*?\ssrc="|<a\b[^>]*?\shref=")([^"]*)(?=")')
_VOID_END = re.compile(r"\s*/>")
_LINK = re.compile(r'(?:<span lang="km">)?<a\b[^>]*?\shref="([^"]*)"[^>]*>([^<]*)</a>(?:</span>)?')
_BETWEEN = " · "
_BLOCK_START, _BLOCK_END = "<!-- wp:paragraph -->", "<!-- /wp:paragraph -->"


def cross_link_phrase(other: str) -> str:
    """Return the words of the link to the version in ``other``.

    They invite those who read that language, so they are written in it.
    """
    try:
        return phrases.phrase(other, f"read_in.{other}")
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
    content = with_cross_links(content, delivery.partners, delivery.markup)
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


def with_cross_links(markup: str, partners: Iterable[Partner], form: Markup) -> str:
    """Return the markup with a last paragraph that leads to the other versions.

    Each is invited to in its own language; without any that readers can see, there is none.
    """
    links = [
        # No hreflang: WordPress drops it from an author's text, and the post would seem changed.
        _in_khmer(f'<a href="{html.escape(partner.link)}">{_text(words)}</a>', words)
        for partner in partners
        if partner.link
        for words in (cross_link_phrase(partner.language),)
    ]
    if not links:
        return markup
    paragraph = f"<p>{_BETWEEN.join(links)}</p>"
    if form is Markup.BLOCKS:
        paragraph = f"{_BLOCK_START}\n{paragraph}\n{_BLOCK_END}"
    return f"{markup.rstrip()}\n\n{paragraph}\n"


def cross_links_in(markup: str, languages: Iterable[str] = ()) -> tuple[str, ...]:
    """Return where the last paragraph leads, if it is the line to the other versions.

    ``languages`` are those it may name besides the ones there are phrases in.
    """
    return _parted(markup, languages)[1]


def relinked(markup: str, partners: Iterable[Partner]) -> str:
    """Return markup a blog keeps with its line to the other versions replaced, or taken out."""
    partners = tuple(partners)
    text, _links = _parted(markup, (partner.language for partner in partners))
    form = Markup.BLOCKS if "<!-- wp:" in text else Markup.HTML
    return with_cross_links(text, partners, form)


def _parted(markup: str, languages: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """Return the markup without its line to the other versions, and where that leads."""
    before, start, last = markup.rstrip().rpartition("<p>")
    whole = before.rstrip().endswith(_BLOCK_START) is last.endswith(_BLOCK_END)
    before = before.rstrip().removesuffix(_BLOCK_START)
    last = last.removesuffix(_BLOCK_END).rstrip()
    found = [_LINK.fullmatch(link) for link in last.removesuffix("</p>").split(_BETWEEN)]
    known = {cross_link_phrase(tag) for tag in (*phrases.languages(), *languages)}
    links = tuple(link for link in found if link and html.unescape(link[2]) in known)
    if not (start and whole and last.endswith("</p>") and len(links) == len(found)):
        return markup, ()
    return before.rstrip(), tuple(html.unescape(link[1]) for link in links)


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


def _in_khmer(markup: str, words: str) -> str:
    return f'<span lang="km">{markup}</span>' if language_of(words, "") == "km" else markup


def _text(words: str) -> str:
    return html.escape(words, quote=False)
