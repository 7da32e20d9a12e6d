# SPDX-License-Identifier: MIT
import re
from xml.etree import ElementTree

import pytest

from icc_editor.formats import html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.document import ImageUse, RenderedPost


def _render(text: str, language: str = "en", **options: bool) -> str:
    return html.render(MarkdownReader().read(text, language), **options).markup


def test_source_lines_count_from_the_start_of_the_text() -> None:
    text = "para\n\n- a\n- b\n\n  c\n    - d\n\n> q\n>\n> r\n\n|a|b|\n|-|-|\n|1|2|\n\n<div>x</div>"
    assert _render(text, line_numbers=True) == (
        '<p data-line="0">para</p>\n'
        '<ul data-line="2"><li data-line="2"><p data-line="2">a</p></li><li data-line="3">'
        '<p data-line="3">b</p><p data-line="5">c</p><ul data-line="6"><li data-line="6">d</li>'
        "</ul></li></ul>\n"
        '<blockquote data-line="8"><p data-line="8">q</p><p data-line="10">r</p></blockquote>\n'
        '<table data-line="12"><thead><tr><th>a</th><th>b</th></tr></thead><tbody>'
        '<tr data-line="14"><td>1</td><td>2</td></tr></tbody></table>\n'
        '<div data-line="16">x</div>\n'
    )


def test_source_lines_somebody_wrote_by_hand_do_no_harm() -> None:
    markup = _render(
        '<p data-line="x">a</p>\n\n<p data-line="99999999999">b</p>', line_numbers=True
    )
    assert markup == "<p>a</p>\n<p>b</p>\n"


def test_pictures_are_listed_with_their_lines() -> None:
    document = MarkdownReader().read("text\n\n![One](images/a.jpg)\n\n- ![](b.png)", "en")
    assert html.render(document).images == (
        ImageUse("images/a.jpg", "One", 2),
        ImageUse("b.png", "", 4),
    )


@pytest.mark.parametrize(
    "source",
    ["https://r.example/x.gif", "//r.example/x.gif", "HTTP://r.example/x",
     "data:image/png;base64,AA",
     "file:///etc/passwd", "/etc/passwd", "../x.jpg", "a/%2e%2e/x.jpg", "..\\x.jpg", "C:/x.jpg",
     "x\x7f.jpg", "http://[bad/x.jpg"],
)  # fmt: skip
def test_only_pictures_of_the_post_are_shown(source: str) -> None:
    rendered = html.render(MarkdownReader().read(f'a <img src="{source}" alt="words"> b', "en"))
    assert rendered.images == ()
    assert "<img" not in rendered.markup
    assert '<span class="missing-picture">words</span>' in rendered.markup


def test_remote_pictures_are_shown_on_request() -> None:
    markup = _render("![words](https://r.example/x.gif)", remote_images=True)
    assert '<img alt="words" src="https://r.example/x.gif">' in markup


@pytest.mark.parametrize(
    "hostile",
    ["<script>alert(1)</script>", "<iframe src=https://x.example></iframe>", "<base href=//x>",
     "<link rel=preconnect href=//x>", "<meta http-equiv=refresh content='0;url=//x'>",
     "<form action=//x><input name=a></form>", "<svg onload=alert(1)></svg>",
     "<math><mi href=//x></math>",
     "<style>@import '//x'</style>", "<p onclick=alert(1) style='background:url(//x)'>a</p>",
     "<a href='java&#10;script:alert(1)'>a</a>", "<a href='data:text/html,x'>a</a>",
     "<object data=//x></object>", "<embed src=//x>", "<video src=//x poster=//x></video>",
     "<audio src=//x></audio>", "<picture><source srcset=//x></picture>",
     "<img src=x onerror=alert(1)>",
     "<img srcset='//x 2x'>", "<table background=//x><tr><td>a</table>", "<body background=//x>",
     "<input type=image src=//x>", "<template><img src=//x></template>", "<noscript><img src=//x>",
     "<frameset><frame src=//x></frameset>", "<blink>", "<a ping=//x href=y>a</a>",
     "<p style='text-align:left;list-style-type:url(//x)'>a</p>", "[a](javascript:alert(1))",
     "![a](//x)", "<b id=\"x\" title='\"><img src=//x>'>a</b>", "<!--><img src=//x>-->"],
)  # fmt: skip
def test_nothing_active_and_nothing_from_elsewhere_passes(hostile: str) -> None:
    for text in (
        hostile,
        f"word {hostile} word",
        f"> {hostile}",
        f"- {hostile}",
        f"a|b\n-|-\n{hostile}|",
    ):
        markup = _render(text).lower()
        for active in ("<script", "<iframe", "<form", "<svg", "<style", "<link", "<meta", "<base",
                       "srcset", "onerror=", "onclick=", "onload=", 'href="java', 'href="data',
                       'src="//', "url(", "<object", "<embed", "<video", "<audio"):  # fmt: skip
            assert active not in markup.replace("&lt;", "[").replace("=&quot;", "[")


def test_footnotes_of_two_versions_can_stand_in_one_post() -> None:
    assert 'id="fn-km-1"' in _render("a[^1]\n\n[^1]: b", "km")


def test_a_footnote_that_ends_in_a_list_still_leads_back() -> None:
    markup = _render("a[^1]\n\n[^1]: text\n\n    - item")
    assert markup.endswith(
        '<ul><li>item</li></ul><p> <a href="#fnref-en-1" class="footnote-back" '
        'aria-label="Back to the text">↩</a></p></li></ol></section>\n'
    )


def test_headings_of_one_name_get_different_ids() -> None:
    markup = _render("# A\n\n# A\n\n# !\n\n## ?")
    for name in ("a", "a-2", "section", "section-2"):
        assert f'id="{name}"' in markup


def test_forged_footnote_references_are_plain() -> None:
    assert _render('a <sup data-footnote="x">1</sup>') == "<p>a <sup>1</sup></p>\n"


def test_a_page_is_a_whole_document() -> None:
    page = html.page(
        RenderedPost("<p>x</p>\n", ()),
        "A < B",
        "en",
        "p { color: red }\n",
        head='<link rel="next" href="b.html">',
        before="<nav>n</nav>",
        after="<footer>f</footer>",
        policy="default-src 'none'",
    )
    assert page == (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<title>A &lt; B</title>\n<style>\np { color: red }\n</style>\n"
        '<link rel="next" href="b.html">\n</head>\n<body>\n<nav>n</nav>\n<main>\n<article>\n'
        '<h1 class="title">A &lt; B</h1>\n<p>x</p>\n</article>\n</main>\n<footer>f</footer>\n'
        "</body>\n</html>\n"
    )


def test_a_title_in_another_language_says_so() -> None:
    assert '<h1 class="title" lang="km">ខ្មែរ' in html.page(RenderedPost("", ()), "ខ្មែរ", "en", "")
    assert '<h1 class="title" lang="en">News' in html.page(RenderedPost("", ()), "News", "km", "")
    assert "<h1" not in html.page(RenderedPost("", ()), "", "km", "")


def test_lines_of_khmer_are_high_on_a_page_without_a_style() -> None:
    text = 'ខ្ញុំ\n\nThe word ខ្ញុំ\n\n|ក|\n|-:|\n|The *ខ*|\n\n![x](a.jpg "ខ")\n\n- ក\n  - ខ'
    for language in ("en", "km"):
        markup = html.render(MarkdownReader().read(text, language)).markup
        closed = re.sub("(<img[^>]*)>", r"\1/>", markup)
        root = ElementTree.fromstring(f"<article>{closed}</article>")
        assert not _low(root)
        assert markup.count("line-height:1.8") >= 4
    assert "line-height" not in html.render(MarkdownReader().read("Words", "en")).markup
    seen = html.render(MarkdownReader().read(text, "km"), line_numbers=True).markup
    assert "line-height" not in seen  # the preview's own style says it


def _low(element: ElementTree.Element) -> list[ElementTree.Element]:
    """Return the elements that hold Khmer outside what says how high its lines are."""
    if "line-height:1.8" in element.get("style", ""):
        return []
    texts = [element.text or "", *(child.tail or "" for child in element)]
    here = [element] if any("\u1780" <= char <= "\u17d3" for char in "".join(texts)) else []
    return here + [low for child in element for low in _low(child)]
