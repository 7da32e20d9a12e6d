# SPDX-License-Identifier: MIT
"""Words in square brackets are words on a real WordPress, whoever sent them."""

import base64
import json
import re
from html import unescape

import pytest

from icc_editor.formats import block_markup, html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.shortcodes import as_typed, as_words
from tests.formats.test_golden import GOLDEN
from tests.real.wordpress.server import WordPress

SOURCE = (GOLDEN / "shortcodes.en.md").read_text(encoding="utf-8")
_WORDS = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


def seen(markup: str) -> str:
    """Return the words of markup as a reader sees them, but for blanks and the shape of quotes."""
    words = unescape(_WORDS.sub("", markup))
    return re.sub(r"\s", "", re.sub("[“”″]", '"', words))


@pytest.mark.parametrize("filter_of_role", ["", "wp_kses_post"], ids=["admin", "author"])
@pytest.mark.parametrize("form", ["blocks", "html"])
def test_readers_of_a_blog_see_the_words_that_were_written(
    form: str, filter_of_role: str, wordpress_server: WordPress
) -> None:
    document = MarkdownReader().read(SOURCE, "en")
    typed = html.render(document).markup
    document = MarkdownReader().read(SOURCE, "en")
    sent = block_markup.render(document).markup if form == "blocks" else as_words(typed)
    shown = on_the_blog(wordpress_server, sent, filter_of_role)
    assert seen(shown) == seen(typed)
    assert seen(on_the_blog(wordpress_server, '<p>[gallery ids="5"]</p>', filter_of_role)) == ""


def on_the_blog(blog: WordPress, sent: str, filter_of_role: str) -> str:
    coded = base64.b64encode(json.dumps([sent]).encode()).decode()
    kept = f"{filter_of_role}($sent)" if filter_of_role else "$sent"
    return json.loads(
        blog.php(
            f"[$sent] = json_decode(base64_decode('{coded}'), true); $kept = {kept};"
            "add_shortcode('contact-form-7', fn() => 'A FORM'); $GLOBALS['post'] = get_post(1);"
            "echo json_encode(trim(apply_filters('the_content', $kept)));"
        )
    )


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("<p>[gallery]</p>", "<p><span>[</span>gallery]</p>"),
        ("<p>[[gallery]]</p>", "<p>[<span>[</span>gallery]]</p>"),
        ("<p>[3d-view x]</p>", "<p><span>[</span>3d-view x]</p>"),
        ("<p>[/gallery] [2017] [ a] [ពាក្យ] […] [] [</p>", None),
        ('<p title="[gallery]">a</p>', None),
        ("<!-- wp:x {[gallery]} -->", None),
        ("<p>[<em>gallery</em>]</p>", None),
        ("<p>&#91;gallery]</p>", None),
    ],
)
def test_only_a_bracket_that_begins_a_shortcode_is_written_otherwise(
    typed: str, written: str | None
) -> None:
    assert as_words(typed) == (written or typed)
    assert as_words(as_words(typed)) == as_words(typed)
    assert as_typed(as_words(typed)) == typed


def test_a_title_in_the_text_is_words_as_well() -> None:
    assert "<span>[</span>gallery]" in block_markup.heading("All [gallery]")
    assert "<span>[</span>gallery]" in html.heading("All [gallery]")
