# SPDX-License-Identifier: MIT
"""The line in a post that leads its readers to the other versions of it.

It is the first thing in the text.  On a blog of blocks it is a row of buttons, because WordPress
leaves buttons out where it makes an excerpt of a text's first words: lists of posts, feeds and
search results would begin with "Read this in English" otherwise.  Its class tells it from anything
an author may write, so it is found wherever somebody moved it on the blog.

Earlier versions of the program ended a text with a paragraph of links instead; that is known by its
form and its words, and only where nobody else may have written it (``also_last``).
"""

import html
import re
from collections.abc import Iterable, Iterator

from icc_editor.formats import phrases
from icc_editor.post.delivery import Markup, Partner

_MARK = "other-languages"
_BUTTONS = re.compile(
    r'<!-- wp:buttons \{[^\n]*?"className":"([^"\n]*)"[^\n]*?\} -->(.*?)<!-- /wp:buttons -->', re.S
)
_PARAGRAPH = re.compile(r'<p class="([^"]*)">(.*?)</p>', re.S)
_HREF = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')
_LINK = re.compile(
    r'(?:<span lang="[\w-]+">)?<a\b[^>]*?\shref="([^"]*)"[^>]*>([^<]*)</a>(?:</span>)?'
)
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


def with_cross_links(markup: str, partners: Iterable[Partner], form: Markup) -> str:
    """Return the markup with a first line that leads to the other versions.

    Each is invited to in its own language; without any that readers can see, there is none.
    """
    seen = [partner for partner in partners if partner.link]
    if not seen:
        return markup
    line = _buttons(seen) if form is Markup.BLOCKS else _paragraph(seen)
    text = markup.lstrip()
    return f"{line}\n\n{text}" if text else f"{line}\n"


def with_last_cross_links(markup: str, partners: Iterable[Partner], form: Markup) -> str:
    """Return the markup as earlier versions of the program sent it: the links a last paragraph.

    What they left under way, and what the blog has of them, is compared with it.
    """
    links = []
    for partner in partners:
        if partner.link:
            link = f'<a href="{html.escape(partner.link)}">{_text(partner.language)}</a>'
            links.append(f'<span lang="km">{link}</span>' if partner.language == "km" else link)
    if not links:
        return markup
    paragraph = f"<p>{_BETWEEN.join(links)}</p>"
    if form is Markup.BLOCKS:
        paragraph = f"{_BLOCK_START}\n{paragraph}\n{_BLOCK_END}"
    return f"{markup.rstrip()}\n\n{paragraph}\n"


def cross_links_in(
    markup: str, languages: Iterable[str] = (), *, also_last: bool = True
) -> tuple[str, ...]:
    """Return where the line to the other versions leads, nothing where there is none.

    ``also_last`` takes a last paragraph of such links for it too, as earlier versions of the
    program wrote it; ``languages`` are those it may name besides the ones there are phrases in.
    """
    return _parted(markup, languages, also_last=also_last)[1]


def relinked(markup: str, partners: Iterable[Partner], *, also_last: bool = True) -> str:
    """Return markup a blog keeps with its line to the other versions replaced, or taken out.

    ``also_last`` is told at ``cross_links_in``.
    """
    partners = tuple(partners)
    languages = (partner.language for partner in partners)
    text, _links = _parted(markup, languages, also_last=also_last)
    return with_cross_links(text, partners, _form_of(markup))


def _buttons(partners: Iterable[Partner]) -> str:
    buttons = "\n\n".join(
        '<!-- wp:button {"className":"is-style-outline"} -->\n'
        '<div class="wp-block-button is-style-outline">'
        f'<a class="wp-block-button__link wp-element-button" href="{html.escape(partner.link)}">'
        f"{_in_its_language(partner.language, _text(partner.language))}</a></div>\n"
        "<!-- /wp:button -->"
        for partner in partners
    )
    return (
        f'<!-- wp:buttons {{"className":"{_MARK}"}} -->\n'
        f'<div class="wp-block-buttons {_MARK}">{buttons}</div>\n'
        "<!-- /wp:buttons -->"
    )


def _paragraph(partners: Iterable[Partner]) -> str:
    links = (
        _in_its_language(
            partner.language,
            f'<a href="{html.escape(partner.link)}">{_text(partner.language)}</a>',
        )
        for partner in partners
    )
    return f'<p class="{_MARK}">{_BETWEEN.join(links)}</p>'


def _in_its_language(language: str, markup: str) -> str:
    # No hreflang on the link: WordPress drops it from an author's text, and the post would seem
    # changed.  A lang on it makes the button invalid in the block editor: hence the span.
    invited = cross_link_phrase(language) != language
    return f'<span lang="{html.escape(language)}">{markup}</span>' if invited else markup


def _text(language: str) -> str:
    return html.escape(cross_link_phrase(language), quote=False)


def _form_of(markup: str) -> Markup:
    return Markup.BLOCKS if "<!-- wp:" in markup else Markup.HTML


def _parted(
    markup: str, languages: Iterable[str], *, also_last: bool
) -> tuple[str, tuple[str, ...]]:
    """Return the markup without its line to the other versions, and where that leads."""
    for line in _marked(markup):
        before, after = markup[: line.start()].rstrip(), markup[line.end() :].lstrip()
        text = f"{before}\n\n{after}" if before and after else before or after
        return text, tuple(html.unescape(href) for href in _HREF.findall(line[2]))
    return _parted_at_the_end(markup, languages) if also_last else (markup, ())


def _marked(markup: str) -> Iterator[re.Match[str]]:
    form = _BUTTONS if _form_of(markup) is Markup.BLOCKS else _PARAGRAPH
    return (line for line in form.finditer(markup) if _MARK in line[1].split())


def _parted_at_the_end(markup: str, languages: Iterable[str]) -> tuple[str, tuple[str, ...]]:
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
