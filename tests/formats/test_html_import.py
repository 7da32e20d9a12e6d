# SPDX-License-Identifier: MIT
from html import escape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from icc_editor.formats import html
from icc_editor.formats.html_import import MAX_LENGTH, to_markdown
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.formats.tree import parse, text_of


def _shown(markdown: str) -> str:
    """Return the text a reader sees, blanks collapsed."""
    markup = html.render(MarkdownReader().read(markdown, "en")).markup
    return " ".join(text_of(parse(markup)).split())


GOOGLE = """
<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<h1 dir="ltr"><span style="font-size:20pt;font-weight:400;">Title</span></h1>
<p dir="ltr"><span style="font-weight:400;">Plain </span><span style="font-weight:700;">bold</span>
<span style="font-weight:700;font-style:italic;">both </span><span style="font-weight:400;">and
<a href="https://www.google.com/url?q=https://news.example/a%3Fb%3D1&amp;sa=D">a
link</a>.</span></p>
<ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>one</span></p></li>
<ul><li><p><span>inner</span></p></li></ul><li><p>two</p></li></ul></b><br class="x">
"""

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style>
</head><body><!--StartFragment-->
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>ភាសា\u200bខ្មែរ<o:p></o:p></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>first</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span>inner <i>one</i></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span
style='mso-list:Ignore'>2.<span>&nbsp; </span></span>inner two</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span>second</p>
<table><tr><td><p>Party</p></td><td><p align=right style='text-align:right'>Won</p></td></tr>
<tr><td><p>A | B</p></td><td><p style='text-align:right'>489</p></td></tr></table>
<!--EndFragment--></body></html>"""


def test_google_docs_comes_in_clean() -> None:
    assert to_markdown(GOOGLE) == (
        "# Title\n\nPlain **bold *both*** and [a link](https://news.example/a?b=1).\n\n"
        "- one\n  - inner\n- two"
    )


def test_word_comes_in_clean() -> None:
    assert to_markdown(WORD) == (
        "**ភាសា\u200bខ្មែរ**\n\n"
        "- first\n    1. inner *one*\n    2. inner two\n- second\n\n"
        "| Party | Won |\n| --- | ---: |\n| A \\| B | 489 |"
    )


@pytest.mark.parametrize(
    ("markup", "markdown"),
    [
        ("", ""),
        ("just text", "just text"),
        ("<p>one</p>two<p>three</p>", "one\n\ntwo\n\nthree"),
        ("<div><span>a</span><div>b</div></div>", "a\n\nb"),
        ("a<br>b<br><br>c<br>", "a  \nb\n\nc"),
        ("<h2><b>Bold</b> heading</h2><h7>odd</h7>", "## Bold heading\n\nodd"),
        ("<b>a</b><b> b</b> <i> c </i>", "**a b** *c*"),
        ("<b>ក<i>ខ</i></b><i>គ</i>", "**ក<em>ខ</em>**<em>គ</em>"),
        ("<b>a <i>b</i> c</b>", "**a *b* c**"),
        ("<i>ក<b>ខ</b></i>", "*ក<strong>ខ</strong>*"),
        ("<s>x</s><sup>2</sup><kbd>k</kbd><code>a`b</code>",
         "~~x~~<sup>2</sup><kbd>k</kbd>``a`b``"),
        ('<span style="vertical-align:super">1</span>', "<sup>1</sup>"),
        ('<span style="text-decoration: line-through">x</span>', "~~x~~"),
        ('<a href="https://e.example/a (b)">x</a>', "[x](<https://e.example/a (b)>)"),
        ('<a href="javascript:alert(1)">x</a> <a href="#top">y</a>', "x y"),
        ('<a href="https://[bad">x</a>', "x"),
        ('<a href="https://e.example"><img alt="A market" src="x.jpg"></a>',
         "[A market](https://e.example)"),
        ('<img alt="A market" src="https://t.example/x.jpg"><img src="y">', "A market"),
        ("<ul><li>a</li><li></li><li>b<ol start=3><li>c</li><li>d</li></ol></li></ul>",
         "- a\n- b\n  3. c\n  4. d"),
        ("<ol><li><p>a</p><p>b</p></li><li>c</li></ol>", "1. a\n\n   b\n\n2. c"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<pre>a\n  b ```</pre>", "````\na\n  b ```\n````"),
        ("a<hr>b<pre></pre>", "a\n\n---\n\nb"),
        ("<dl><dt>NEC</dt><dd>Committee</dd><dt>X</dt><dd><p>y</p><p>z</p></dd></dl>",
         "NEC\n: Committee\n\nX\n: y\n\n    z"),
        (("<table><caption>Cap</caption><tr><th>a</th><th colspan=2><b>b</b></th></tr>"
         "<tr><td>1</td><td align=center>2<br>3</td><td style='text-align:center'>4</td></tr>"
         "<tr><td>5</td></tr></table>"),
         "Cap\n\n| a | b |  |\n| --- | --- | --- |\n| 1 | 2 3 | 4 |\n| 5 |  |  |"),
        (("<table><tr><td>a</td><td>b</td></tr><tr><td align=center>1</td>"
         "<td style='text-align: center'>2</td></tr></table>"),
         "| a | b |\n| :---: | :---: |\n| 1 | 2 |"),
        ("<table><tr><td><p>only</p><p>layout</p></td></tr></table>", "only\n\nlayout"),
        ("<script>x</script><style>y</style><p>z</p><svg><text>t</text></svg>", "z"),
        ("<p>1. no list</p><p># no heading</p><p>២. ទេ</p><p>- no</p><p>---</p><p>&gt; no</p>",
         "1\\. no list\n\n\\# no heading\n\n២\\. ទេ\n\n\\- no\n\n\\---\n\n\\> no"),
        ("<p>===</p><p>~~~</p><p>: x</p><p>a ~~b~~</p><p>— x</p>",
         "&#61;==\n\n~&#126;~\n\n&#58; x\n\na ~&#126;b~&#126;\n\n&#8212; x"),
        ("<p>*a* _b_ snake_case [c] {d} &amp;amp; &lt;b&gt; 1 &lt; 2</p>",
         "\\*a\\* \\_b\\_ snake_case \\[c\\] \\{d} &amp;amp; &lt;b> 1 < 2"),
    ],
)  # fmt: skip
def test_every_construct_becomes_markdown(markup: str, markdown: str) -> None:
    assert to_markdown(markup) == markdown


def test_too_long_and_too_deep_html_gives_its_text() -> None:
    deep = "<div>" * 600 + "a*b" + "</div>" * 600 + "<br>1. x<script>y</script>"
    assert to_markdown(deep) == "a\\*b\n\n1\\. x"
    assert to_markdown("<p>x</p>" * (MAX_LENGTH // 8 + 1)).startswith("x\n\nx\n\n")


@pytest.mark.parametrize(
    "nested", ["<div>", "<ul><li>", "<table><tr><td>a<td>", "<b><p>", "<blockquote>", "<dl><dd>"]
)
def test_the_deepest_html_that_is_read_is_walked_to_its_end(nested: str) -> None:
    assert "end" in _shown(to_markdown(nested * (100 // nested.count("<") or 1) + "end"))
    assert "end" in to_markdown(nested * 99 + "end")


SIGNS = st.text(st.sampled_from("ab1. *_`[](){}<>&;#~|!\\:-+=>—ក្ខ១\u200b\xa0'\""), max_size=40)


@settings(max_examples=1000, deadline=None)
@given(SIGNS)
@example("|a|b")
@example("a  \\")
def test_text_is_shown_as_it_was(text: str) -> None:
    seen = text if text.strip(" \xa0\u200b") else ""  # nothing is left of an empty paragraph
    assert _shown(to_markdown(f"<p>{escape(text)}</p>")) == " ".join(seen.split())


MARKED = st.recursive(
    SIGNS.map(escape),
    lambda inner: st.tuples(
        st.sampled_from(["b", "i", "s", "sup", "span", "u"]),
        st.lists(inner, min_size=1, max_size=3),
    ).map(lambda part: f"<{part[0]}>{''.join(part[1])}</{part[0]}>"),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(MARKED, max_size=4).map("".join))
def test_hostile_html_never_raises(markup: str) -> None:
    MarkdownReader().read(to_markdown(markup), "en")


WORDS = st.sampled_from(["ab", "ក្ខ", "x y", "1,156", "«a»", "(b)."])
EMPHASIS = st.lists(
    st.tuples(WORDS, st.sets(st.sampled_from(["b", "i"])), st.sampled_from(["", " "])), max_size=5
)


@settings(max_examples=300, deadline=None)
@given(EMPHASIS)
@example([("ab", {"i"}, ""), ("ab", {"b"}, ""), ("ab", {"b", "i"}, " "), ("ab", {"i"}, "")])
def test_emphasis_in_pieces_is_shown_without_stray_marks(
    pieces: list[tuple[str, set[str], str]],
) -> None:
    markup = "".join(
        "".join(f"<{tag}>" for tag in sorted(tags))
        + word
        + "".join(f"</{tag}>" for tag in sorted(tags, reverse=True))
        + blank
        for word, tags, blank in pieces
    )
    shown = "".join(word + blank for word, _tags, blank in pieces)
    assert _shown(to_markdown(f"<p>{markup}</p>")) == " ".join(shown.split())


def test_italics_inside_a_latin_word_stay_italic() -> None:
    assert to_markdown("<p>un<i>believ</i>able</p>") == "un<em>believ</em>able"
    assert to_markdown("<p>so <i>good</i>, <i>x</i>y</p>") == "so *good*, <em>x</em>y"


def test_links_lose_what_only_tracks() -> None:
    html = '<p><a href="https://a.example/b?id=1&amp;fbclid=x">word</a></p>'
    assert to_markdown(html) == "[word](https://a.example/b?id=1)"
