# SPDX-License-Identifier: MIT
"""The markup of a delivery: pictures put in or left out, the line to the other language, equality.

All of it works on markup this program rendered, so it may rely on how that is spelled.
"""

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from icc_editor.formats.phrases import phrase
from icc_editor.post.delivery import Delivery, Markup, StepKind
from icc_editor.post.document import ImageUse
from icc_editor.post.remote_post import Payload
from icc_editor.text.languages import language_of

CrossLink = Callable[[str, str], str]
"""Takes the language of the text and that of the other version; returns the published phrase."""

_IMAGE_BLOCK = re.compile(r"<!-- wp:image\b.*?<!-- /wp:image -->\n*", re.DOTALL)
_FIGURE = re.compile(r"<figure\b.*?</figure>", re.DOTALL)
_IMG = re.compile(r"<img\b[^>]*>")
_VOID_END = re.compile(r"\s*/>")


def cross_link_phrase(_language: str, other: str) -> str:
    """Return the words of the link to the other version, in the language of who will follow it."""
    try:
        return phrase(other, f"read_in.{other}")
    except KeyError:
        return other


def composed(delivery: Delivery, cross_link: CrossLink) -> Payload:
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
            cross_link(delivery.language, delivery.partner_language),
            delivery.partner_language,
            delivery.markup,
        )
    # Until the picture is uploaded, its frozen file's name stands in for the id.
    featured = uploads.get(payload.featured_media)
    media_id = payload.featured_media if featured is None else featured.result
    return replace(payload, content=content, featured_media=media_id)


def with_addresses(markup: str, addresses: Mapping[str, str]) -> str:
    """Return the markup with every picture's ``source`` replaced by its address on the blog."""
    quoted = {html.escape(source): html.escape(url) for source, url in addresses.items()}

    def _address(match: re.Match[str]) -> str:
        return re.sub(
            r'(?<=\ssrc=")[^"]*(?=")',
            lambda source: quoted.get(source.group(), source.group()),
            match.group(),
        )

    return _IMG.sub(_address, markup)


def without_pictures(markup: str, pictures: Iterable[ImageUse], form: Markup) -> str:
    """Return the markup with these pictures replaced by their descriptions (or by nothing)."""
    for picture in pictures:
        markup = _without(markup, picture, form)
    return markup.rstrip() + "\n"


def with_cross_link(markup: str, link: str, phrase: str, other: str, form: Markup) -> str:
    """Return the markup with a last paragraph that leads to the other version."""
    anchor = f'<a href="{html.escape(link)}" hreflang="{html.escape(other)}">{_text(phrase)}</a>'
    anchor = _in_khmer(anchor, phrase)
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


def _without(markup: str, picture: ImageUse, form: Markup) -> str:
    source = f'src="{html.escape(picture.source)}"'
    words = _text(picture.description)
    paragraph = f"<p>{words}</p>" if words else ""
    block = f"<!-- wp:paragraph -->\n{paragraph}\n<!-- /wp:paragraph -->\n\n" if paragraph else ""
    whole = [(_FIGURE, paragraph), (_IMG, words)]
    if form is Markup.BLOCKS:
        whole.insert(0, (_IMAGE_BLOCK, block))
    for pattern, instead in whole:
        markup = pattern.sub(
            lambda match, instead=instead: instead if source in match.group() else match.group(),  # type: ignore[misc]
            markup,
        )
    return markup


def _in_khmer(markup: str, words: str) -> str:
    return f'<span lang="km">{markup}</span>' if language_of(words, "") == "km" else markup


def _text(words: str) -> str:
    return html.escape(words, quote=False)
