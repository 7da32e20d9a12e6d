# SPDX-License-Identifier: MIT
"""The line to the other versions comes first, is known again wherever it stands, and is no text."""

from collections.abc import Callable

import pytest

from icc_editor.formats.block_markup import render as render_blocks
from icc_editor.formats.html import render as render_html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.delivery import Markup, Partner
from icc_editor.services.delivery_content import same_content
from icc_editor.services.link_line import (
    cross_links_in,
    relinked,
    with_cross_links,
    with_last_cross_links,
)

ENGLISH = Partner("en", link="https://blog.example/en/")
FRENCH = Partner("fr", link="https://blog.example/fr/")
KHMER = Partner("km", link="https://blog.example/?p=1&lang=km")
GERMAN = Partner("de", link="https://blog.example/?p=1&lang=de")
HIDDEN = Partner("th", "7")
ANY_FORM = pytest.mark.parametrize("form", list(Markup))
ANY_PARTNERS = pytest.mark.parametrize(
    "partners", [(KHMER,), (ENGLISH, KHMER), (ENGLISH, FRENCH, KHMER), (GERMAN,)]
)


def rendered(form: Markup, text: str = "First & <b>bold</b>.\n\n- one\n- two\n\nLast.\n") -> str:
    render = render_blocks if form is Markup.BLOCKS else render_html
    return render(MarkdownReader().read(text, "en")).markup


def test_every_version_readers_can_see_is_invited_to_in_its_own_language() -> None:
    markup = with_cross_links("<p>Text</p>\n", (ENGLISH, FRENCH, HIDDEN, KHMER), Markup.HTML)
    assert markup == (
        '<p class="other-languages">'
        '<span lang="en"><a href="https://blog.example/en/">Read this in English</a></span> · '
        '<span lang="fr"><a href="https://blog.example/fr/">Lire cet article en français</a>'
        "</span> · "
        '<span lang="km"><a href="https://blog.example/?p=1&amp;lang=km">'
        "អានអត្ថបទនេះជាភាសាខ្មែរ</a></span></p>\n\n<p>Text</p>\n"
    )
    assert with_cross_links("<p>Text</p>\n", (HIDDEN,), Markup.HTML) == "<p>Text</p>\n"


def test_the_line_is_a_row_of_buttons_where_the_blog_has_blocks() -> None:
    markup = with_cross_links("", (KHMER, GERMAN), Markup.BLOCKS)
    assert markup == (
        '<!-- wp:buttons {"className":"other-languages"} -->\n'
        '<div class="wp-block-buttons other-languages">'
        '<!-- wp:button {"className":"is-style-outline"} -->\n'
        '<div class="wp-block-button is-style-outline">'
        '<a class="wp-block-button__link wp-element-button"'
        ' href="https://blog.example/?p=1&amp;lang=km">'
        '<span lang="km">អានអត្ថបទនេះជាភាសាខ្មែរ</span></a></div>\n'
        "<!-- /wp:button -->\n\n"
        '<!-- wp:button {"className":"is-style-outline"} -->\n'
        '<div class="wp-block-button is-style-outline">'
        '<a class="wp-block-button__link wp-element-button"'
        ' href="https://blog.example/?p=1&amp;lang=de">de</a></div>\n'
        "<!-- /wp:button --></div>\n"
        "<!-- /wp:buttons -->\n"
    )


@ANY_FORM
@ANY_PARTNERS
def test_the_line_is_found_however_a_blog_spells_it_and_is_replaced(
    form: Markup, partners: tuple[Partner, ...]
) -> None:
    text = rendered(form)
    markup = with_cross_links(text, partners, form)
    links = tuple(partner.link for partner in partners)
    kept = markup.strip().replace("&amp;", "&#038;")
    for spelled in (markup, kept, kept.replace("<a ", '<a rel="alternate" ')):
        assert cross_links_in(spelled) == links
        assert cross_links_in(spelled, also_last=False) == links
    assert relinked(markup, partners) == markup
    assert relinked(markup, (FRENCH,)) == with_cross_links(text, (FRENCH,), form)
    assert relinked(markup, (*partners, HIDDEN)) == markup
    assert relinked(markup, ()) == text
    assert relinked(text, partners) == markup


@ANY_FORM
@ANY_PARTNERS
def test_the_last_paragraph_an_earlier_version_wrote_is_found_and_moves_to_the_top(
    form: Markup, partners: tuple[Partner, ...]
) -> None:
    text = rendered(form)
    earlier = with_last_cross_links(text, partners, form)
    links = tuple(partner.link for partner in partners)
    languages = [partner.language for partner in partners]
    kept = earlier.strip().replace("&amp;", "&#038;")
    for spelled in (earlier, kept, kept.replace("<a href", '<a rel="alternate" href')):
        assert cross_links_in(spelled, languages) == links
        assert cross_links_in(spelled, languages, also_last=False) == ()
    assert same_content(relinked(earlier, partners), with_cross_links(text, partners, form))
    assert same_content(relinked(earlier, [Partner(tag) for tag in languages]), text)
    assert relinked(earlier, (), also_last=False) == earlier


def test_an_earlier_version_wrote_just_this() -> None:
    assert with_last_cross_links("<p>Text</p>", (ENGLISH, HIDDEN, KHMER), Markup.BLOCKS) == (
        "<p>Text</p>\n\n<!-- wp:paragraph -->\n"
        '<p><a href="https://blog.example/en/">Read this in English</a> · '
        '<span lang="km"><a href="https://blog.example/?p=1&amp;lang=km">'
        "អានអត្ថបទនេះជាភាសាខ្មែរ</a></span></p>\n<!-- /wp:paragraph -->\n"
    )
    assert with_last_cross_links("<p>Text</p>", (HIDDEN,), Markup.BLOCKS) == "<p>Text</p>"


@ANY_FORM
def test_only_our_own_line_is_taken_out_where_the_author_wrote_the_same(form: Markup) -> None:
    own = rendered(form, "[Read this in English](https://elsewhere.example/)\n")
    text = f"{own.rstrip()}\n\n{rendered(form).rstrip()}\n\n{own}"
    markup = with_cross_links(text, (ENGLISH,), form)
    assert relinked(markup, ()) == text
    assert relinked(text, (), also_last=False) == text
    assert cross_links_in(text, also_last=False) == ()


@ANY_FORM
def test_a_line_somebody_moved_on_the_blog_is_still_ours(form: Markup) -> None:
    line = with_cross_links("", (KHMER,), form)
    note, text = rendered(form, "A note.\n"), rendered(form)
    for moved in (f"{note}\n{line}\n{text}", f"{note}\n{text}\n{line}"):
        assert cross_links_in(moved, also_last=False) == (KHMER.link,)
        assert same_content(relinked(moved, ()), f"{note}\n{text}")
        assert same_content(
            relinked(moved, (ENGLISH,)), with_cross_links(f"{note}\n{text}", (ENGLISH,), form)
        )


def test_a_line_the_blog_s_editor_was_used_on_is_still_ours() -> None:
    line = with_cross_links("", (KHMER,), Markup.BLOCKS).replace(
        '{"className":"other-languages"}',
        '{"className":"wide other-languages","layout":{"type":"flex","justifyContent":"center"}}',
    )
    text = rendered(Markup.BLOCKS)
    assert cross_links_in(f"{line}\n{text}", also_last=False) == (KHMER.link,)
    assert relinked(f"{line}\n{text}", ()) == text


BUTTONS_OF_SOMEBODY = (
    '<!-- wp:buttons -->\n<div class="wp-block-buttons other-languages"></div>\n'
    "<!-- /wp:buttons -->"
)
PARAGRAPH_OF_SOMEBODY = (
    '<!-- wp:paragraph {"className":"other-languages"} -->\n<p class="other-languages">'
    '<a href="https://x/">Read this in English</a></p>\n<!-- /wp:paragraph -->'
)


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "plain",
        "<p></p>",
        "<p>Read this in English</p>",
        '<p><a href="https://x/">Read more</a></p>',
        '<p>See <a href="https://x/">Read this in English</a></p>',
        '<p><a href="https://x/">Read this in English</a> and so on</p>',
        '<p><a href="https://x/">Read this in English</a> · <a href="https://y/">Other</a></p>',
        '<p><a href="https://x/">Read this in English</a></p>\n<h2>More</h2>',
        '<p><a href="https://x/">Read this in English</a></p>\n<!-- /wp:paragraph -->',
        '<!-- wp:paragraph -->\n<p><a href="https://x/">Read this in English</a></p>',
        '<p><a href="https://x/">de</a></p>',
        '<p class="no-other-languages"><a href="https://x/">Read this in English</a> x</p>',
        (
            "<!-- wp:buttons -->\n"
            '<div class="wp-block-buttons other-languages"></div>\n<!-- /wp:buttons -->'
        ),
        (
            '<!-- wp:paragraph {"className":"other-languages"} -->\n<p class="other-languages">'
            '<a href="https://x/">Read this in English</a></p>\n<!-- /wp:paragraph -->'
        ),
    ],
)
def test_what_is_not_our_line_is_left_alone(markup: str) -> None:
    assert cross_links_in(markup) == ()
    assert relinked(markup, (HIDDEN,)) == markup


def test_the_line_opens_in_the_block_editor(validate_blocks: Callable[[str], list[str]]) -> None:
    text, khmer = rendered(Markup.BLOCKS), rendered(Markup.BLOCKS, "លទ្ធផលនៃការបោះឆ្នោត។")
    for markup in (
        with_cross_links(text, (KHMER,), Markup.BLOCKS),
        with_cross_links(text, (ENGLISH, FRENCH, GERMAN, KHMER), Markup.BLOCKS),
        relinked(with_cross_links(khmer, (KHMER,), Markup.BLOCKS), (ENGLISH, FRENCH)),
        relinked(with_last_cross_links(khmer, (KHMER,), Markup.BLOCKS), (ENGLISH, FRENCH)),
    ):
        assert validate_blocks(markup) == []
