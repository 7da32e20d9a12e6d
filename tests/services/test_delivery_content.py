# SPDX-License-Identifier: MIT
"""What is put into the markup on its way stays markup the blog's own editor accepts."""

from collections.abc import Callable

import pytest

from icc_editor.formats.block_markup import render as render_blocks
from icc_editor.formats.html import render as render_html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.delivery import Markup
from icc_editor.post.document import RenderedPost
from icc_editor.services.delivery_content import (
    both_languages,
    same_content,
    with_addresses,
)

TEXT = """First & <b>bold</b>.

![The "market" & more](images/market.jpg "A caption")

Text with a picture ![inside](images/b.png) it.

![](images/silent.jpg)

Last.
"""


def rendered(form: Markup, text: str = TEXT, *, pictures: bool = True) -> RenderedPost:
    document = MarkdownReader().read(text, "en")
    render = render_blocks if form is Markup.BLOCKS else render_html
    return render(document, local_images=pictures)


@pytest.mark.parametrize("form", list(Markup))
def test_every_picture_is_given_its_address(form: Markup) -> None:
    post = rendered(form)
    addresses = {
        image.source: f"https://blog.example/{n}.jpg?a=1&b='2'"
        for n, image in enumerate(post.images)
    }
    markup = with_addresses(post.markup, addresses)
    assert len(addresses) == 3
    assert 'src="images/' not in markup
    for n in range(3):
        assert f'src="https://blog.example/{n}.jpg?a=1&amp;b=&#x27;2&#x27;"' in markup


def test_words_that_look_like_a_picture_stay_words() -> None:
    markup = '<p>src="images/a.jpg" data-src="images/a.jpg"</p><img data-src="images/a.jpg"/>'
    assert with_addresses(markup, {"images/a.jpg": "https://x/"}) == markup


@pytest.mark.parametrize("form", list(Markup))
def test_pictures_left_out_leave_their_descriptions(form: Markup) -> None:
    post = rendered(form, pictures=False)
    assert post.images == rendered(form).images
    for gone in ("<img", "wp:image", "images/"):
        assert gone not in post.markup
    for kept in ('The "market" &amp; more', "A caption", "Text with a picture inside it."):
        assert kept in post.markup
    if form is Markup.BLOCKS:
        assert "<figure" not in post.markup
        assert '<p>The "market" &amp; more</p>' in post.markup


@pytest.mark.parametrize("form", list(Markup))
def test_a_table_keeps_its_rows_when_a_picture_in_a_cell_is_left_out(form: Markup) -> None:
    table = "| Party | Seats |\n|---|---|\n| ![Logo](images/l.png) | 62 |\n| other | 63 |\n"
    markup = rendered(form, table, pictures=False).markup
    for kept in ("Party", "Seats", "Logo", "62", "other", "63", "<table"):
        assert kept in markup
    assert "<img" not in markup


LINKED = "[![m](images/m.jpg)](images/m.jpg)\n\nSee [the **map**](images/m.jpg) here.\n"


@pytest.mark.parametrize("form", list(Markup))
def test_a_link_to_a_picture_leads_to_where_it_lies(form: Markup) -> None:
    markup = with_addresses(rendered(form, LINKED).markup, {"images/m.jpg": "https://b.example/m"})
    assert markup.count('href="https://b.example/m"') == 2
    assert "images/m.jpg" not in markup


@pytest.mark.parametrize("form", list(Markup))
def test_a_link_to_a_picture_that_is_left_out_is_left_out(form: Markup) -> None:
    markup = rendered(form, LINKED, pictures=False).markup
    assert "<a" not in markup
    assert "images/m.jpg" not in markup
    assert "See the <strong>map</strong> here." in markup


@pytest.mark.parametrize(
    ("sent", "got", "same"),
    [
        ("a\r\nb\n", " a\nb", True),
        ('<img src="a"/><br/>', '<img src="a" /><br />', True),
        ("it's", "it&apos;s", True),
        ("<p><span>[</span>gallery]</p>", "<p>[gallery]</p>", True),
        ("<p>a</p>", "<p>b</p>", False),
        ("<p>a</p>", "", False),
    ],
)
def test_content_is_the_same_but_for_its_spelling(sent: str, got: str, same: bool) -> None:
    assert same_content(sent, got) is same


def test_what_is_put_in_opens_in_the_block_editor(
    validate_blocks: Callable[[str], list[str]],
) -> None:
    post = rendered(Markup.BLOCKS)
    khmer = rendered(Markup.BLOCKS, "លទ្ធផលនៃការបោះឆ្នោត។").markup
    addresses = {image.source: "https://blog.example/up/a.jpg" for image in post.images}
    full = with_addresses(post.markup, addresses)
    for markup in (
        full,
        rendered(Markup.BLOCKS, pictures=False).markup,
        rendered(Markup.BLOCKS, LINKED, pictures=False).markup,
        with_addresses(rendered(Markup.BLOCKS, LINKED).markup, {"images/m.jpg": "https://b/m"}),
        both_languages(full, "លទ្ធផល & <ច្រើនទៀត>", khmer, Markup.BLOCKS),
        both_languages(khmer, "Results & <more>", full, Markup.BLOCKS),
    ):
        assert validate_blocks(markup) == []


@pytest.mark.parametrize("form", Markup)
def test_the_second_title_is_a_heading_like_any_of_its_language(form: Markup) -> None:
    khmer = both_languages("<p>one</p>\n", "លទ្ធផល <២០១៧>", "<p>two</p>\n", form)
    assert khmer.count("line-height:1.8") == 1
    assert 'lang="km"' in khmer
    assert "លទ្ធផល &lt;២០១៧&gt;" in khmer
    english = both_languages("<p>one</p>\n", "Results & more", "<p>two</p>\n", form)
    assert "style=" not in english
    assert "lang=" not in english
    assert ">Results &amp; more</h2>" in english
