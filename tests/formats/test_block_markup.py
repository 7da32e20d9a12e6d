# SPDX-License-Identifier: MIT
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor.formats import block_markup, html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.document import ImageUse


def _render(text: str, language: str = "en") -> str:
    return block_markup.render(MarkdownReader().read(text, language)).markup


def test_attributes_are_spelled_so_that_no_comment_ends_early() -> None:
    markup = _render('a\n{: class="x--y<z>&q" }')
    assert '<!-- wp:paragraph {"className":"x\\u002d\\u002dy\\u003cz\\u003e\\u0026q"} -->' in markup


def test_an_empty_text_gives_nothing() -> None:
    assert _render("") == ""
    assert _render("<script>x</script>\n\n[a]: b\n\n<b></b>") == ""


def test_a_picture_that_may_not_be_shown_becomes_its_description() -> None:
    markup = _render("![words](/etc/passwd)\n\n![](../x.jpg)")
    assert markup == "<!-- wp:paragraph -->\n<p>words</p>\n<!-- /wp:paragraph -->\n"


def test_pictures_are_listed() -> None:
    document = MarkdownReader().read("a[^1]\n\n![x](b.jpg)\n\n[^1]: ![y](c.jpg)", "en")
    assert block_markup.render(document).images == (
        ImageUse("b.jpg", "x", 2),
        ImageUse("c.jpg", "y", 4),
    )


@pytest.mark.parametrize("language", ["en", "km"])
def test_khmer_is_wrapped_inside_and_never_marked_on_the_block(language: str) -> None:
    markup = _render(
        "# ខ្មែរ\n\nខ្មែរ\n\n- ខ្មែរ\n\n> ខ្មែរ\n> — ខ្មែរ\n\n|ក|ខ|\n|-|-|\n|គ|ឃ|", language
    )
    assert markup.count('<span lang="km"') == 9
    assert " lang=" not in markup.replace("<span lang=", "")


def test_lines_of_khmer_are_high_where_a_theme_would_not_make_them_so() -> None:
    room, comment = 'style="line-height:1.8"', '{"typography":{"lineHeight":"1.8"}}'
    khmer = _render("ក ខ គ CPP\n\n## គ\n\n- ឃ\n  - ង\n\n|ច|\n|-|\n|ឆ|", "km")
    assert khmer.count(room) == khmer.count(comment) == 4  # a list inside has it from the outer
    latin = _render("NEC and ក\n\n## Votes\n\n- One\n  - ង\n\n|1,156|\n|-|\n|489|", "km")
    span = '<span lang="km" style="line-height:1.8">'  # of the Khmer words alone
    assert latin.count(span) == latin.count("line-height") == 2
    assert "lineHeight" not in latin


PARTS = st.lists(
    st.sampled_from(
        ["Text *with* **marks** & <b>raw</b> `[code]` \"q\"\nline", "# Head [a](#b)", "## B",
         "- a\n- b\n  1. c\n\n     d", "- a\n\n  > q", "> q\n>\n> ```\n> x\n> ```\n> — who",
         "```\n[x] <y> &amp;\nhttps://a.example\n```", "a|b\n:-:|-:\n**ក**|x",
         "![a \"b\" <c>](d.jpg)",
         "![a](b.jpg \"c *d*\")", "[![a](b.jpg)](https://c.example/?d=1&e=2)", "---", "<!--more-->",
         "<div class=\"x\">\n\n<p>y</p> z\n\n</div>", "T\n: d", "ក[^1] and [^2]", "[^1]: note ខ",
         "១. ក\n២. ខ", "3. a\n4. b", "a  \nb\u00a0c  d\te", "x\n{: .y #z }", "## n {: .w #v }",
         "ក ខ\n{: .y }", "### គ {: #b .w }", "- ក\n- ខ\n  ១. គ", "|ក|ខ|\n|-|-|\n|គ|ឃ|",
         "> ក\n> — ខ", "a ![i](j.png) b", "&nbsp;",
         "<a href=\"https://x.example\" target=\"_blank\">x</a> -- y",
         "- \n- a\n", "<p>x <i>y</i></p>\n<!-- c -->", "*a*<br>\n<br>b", "~~x~~ H<sub>2</sub>O"]
    ),
    max_size=6,
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PARTS, st.sampled_from(["en", "km"]))
def test_the_block_editor_changes_nothing_whatever_the_mix(
    validate_blocks: Callable[[str], list[str]], parts: list[str], language: str
) -> None:
    assert validate_blocks(_render("\n\n".join(parts), language)) == []


WILD = st.text(
    st.sampled_from(list("ab1 \n\n#>-*_`~|=:.[]()^!<>/\\\"'{}&;ក្១—\u00a0\u200b")), max_size=80
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(WILD)
def test_the_block_editor_finds_nothing_invalid_in_any_text(
    validate_blocks: Callable[[str], list[str]], text: str
) -> None:
    assert validate_blocks(_render(text)) == []


def test_khmer_words_have_high_lines_where_their_block_has_not() -> None:
    span = '<span lang="km" style="line-height:1.8">'
    markup = _render(
        "The word ខ្ញុំ\n\n- One\n  - ង\n\n> Said\n> — ក\n\n|1,156|\n|-|\n|ឆ 12 votes|", "en"
    )
    assert markup.count(span) == markup.count('lang="km"') == 4
    assert span in _render('![x](a.jpg "ខ្ញុំ")', "km")
    assert _render("ខ្ញុំ\n\n- ក", "km").count('<span lang="km">') == 2  # the block says it


@pytest.mark.parametrize("language", ["en", "km"])
def test_no_letter_is_set_apart_in_what_is_published(language: str) -> None:
    text = (
        '<p style="letter-spacing:2px">ខ្ញុំ</p>\n\n<div style="letter-spacing: .1em">\n\n'
        'ក <span style="LETTER-SPACING:1px">ខ</span>\n\n</div>\n\n'
        "# ខ្ញុំ\n\nThe ខ្ញុំ\n\n- ក\n\n> ខ\n> — គ\n\n|ក|\n|-|\n|ខ|\n\n"
        '![x](a.jpg "ខ្ញុំ")\n\nក[^1]\n\n[^1]: ខ'
    )
    document = MarkdownReader().read(text, language)
    for render in (block_markup.render, html.render):
        markup = render(document).markup
        assert "ខ្ញុំ" in markup
        assert "letter-spacing" not in markup.lower()
        assert "letterspacing" not in markup.lower()
