# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup stands in long lines
"""Pastes from the programs people copy from.

Each case is the hand-written shape of what such a program puts on the clipboard: its elements,
attributes and habits, made up here; nothing was copied from a document.
"""

import pytest

from icc_editor.formats import html
from icc_editor.formats.html_import import to_markdown
from icc_editor.formats.markdown import MarkdownReader

ZWSP, NBSP = "\u200b", "\xa0"


def word(body: str) -> str:
    """Return the hand-written shape of a page of Word around what was copied."""
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml>
<![endif]--><style><!-- p.MsoNormal {{margin:0in; font-family:"Calibri",sans-serif;}} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {{mso-style-name:"Table";}}</style><![endif]-->
</head><body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->{body}<!--EndFragment-->
</body></html>"""


def point(sign: str, text: str, level: int = 1, *, comments: bool = False) -> str:
    """Return the hand-written shape of a paragraph that Word shows as a point of a list."""
    before, after = "<![if !supportLists]>", "<![endif]>"
    if comments:  # as browsers hand it on
        before, after = "<!--[if !supportLists]-->", "<!--[endif]-->"
    return f"""
<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-add-space:auto;
text-indent:-.25in;mso-list:l0 level{level} lfo1'>{before}<span style='font-family:Symbol;
mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>{sign}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span>{after}{text}<o:p></o:p></p>
"""


def docs(body: str) -> str:
    """Return the hand-written shape of what Google Docs copies."""
    return (
        '<meta charset=\'utf-8\'><meta charset="utf-8"><b style="font-weight:normal;" '
        f'id="docs-internal-guid-0f1e">{body}</b><br class="Apple-interchange-newline">'
    )


def run(text: str, style: str = "font-weight:400;font-style:normal") -> str:
    """Return the hand-written shape of a run of Google Docs."""
    return (
        f'<span style="font-size:11pt;font-family:Arial;color:#000000;{style};'
        f'vertical-align:baseline;white-space:pre;white-space:pre-wrap;">{text}</span>'
    )


WORD = {
    "headings": (
        word("<h1>Results<o:p></o:p></h1><h2>Districts<o:p></o:p></h2>"),
        "# Results\n\n## Districts",
    ),
    "a numbered heading": (
        word(
            "<h2 style='mso-list:l1 level2 lfo2'><![if !supportLists]><span "
            "style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp; </span></span><![endif]>Districts</h2>"
        ),
        "## 1.1 Districts",
    ),
    "title and quotes": (
        word(
            "<p class=MsoTitle>The title<o:p></o:p></p><p class=MsoQuote>Words<o:p></o:p></p>"
            "<p class=MsoIntenseQuote>More</p>"
        ),
        "# The title\n\n> Words\n\n> More",
    ),
    "emphasis": (
        word(
            "<p class=MsoNormal>One <b style='mso-bidi-font-weight:normal'>bold</b>, <i>slant</i>, "
            "<b><i>both</i></b>, <s>gone</s>, m<sup>2</sup>, <u>under</u>.<o:p></o:p></p>"
        ),
        "One **bold**, *slant*, ***both***, ~~gone~~, m<sup>2</sup>, under.",
    ),
    "points in two levels": (
        word(
            point("·", "one")
            + point("o", "inner", 2)
            + point("·", "two")
            + "<p class=MsoNormal>After</p>"
        ),
        "- one\n    - inner\n- two\n\nAfter",
    ),
    "numbers in comments": (
        word(point("1.", "first", comments=True) + point("2.", "second", comments=True)),
        "1. first\n2. second",
    ),
    "numbers from 4": (word(point("4.", "four") + point("5.", "five")), "4. four\n5. five"),
    "numbers of Khmer": (word(point("១.", "ក") + point("២.", "ខ")), "១. ក\n២. ខ"),
    "letters": (word(point("a)", "x") + point("b)", "y")), "1. x\n2. y"),
    "a table": (
        word(
            "<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr "
            "style='mso-yfti-irow:0'><td width=99 valign=top><p class=MsoNormal>Party<o:p></o:p>"
            "</p></td><td><p class=MsoNormal align=right style='text-align:right'>Seats</p></td>"
            "</tr><tr><td><p class=MsoNormal>A|B<o:p></o:p></p><p><o:p>&nbsp;</o:p></p></td><td>"
            "<p align=right>1,156<o:p></o:p></p></td></tr></table>"
        ),
        "| Party | Seats |\n| --- | ---: |\n| A\\|B | 1,156 |",
    ),
    "empty paragraphs": (
        word(
            "<p class=MsoNormal>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"
            "<p><o:p>&nbsp;</o:p></p><p class=MsoNormal>b<br>\nc<br><br><br>d</p>"
        ),
        "a\n\nb  \nc\n\nd",
    ),
    "a link and a footnote": (
        word(
            '<p>See <a href="https://a.example/x?utm_source=w&amp;id=3"><span style=\'color:blue\'>'
            "the page</span></a><a style='mso-footnote-id:ftn1' href=\"#_ftn1\"><span "
            "class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>.</p>"
        ),
        "See [the page](https://a.example/x?id=3)\\[1\\].",
    ),
    "signs": (
        word(
            "<p>A &lt; B &amp; C&nbsp;D ភាសា&#8203;ខ្មែរ<span style='mso-spacerun:yes'>&nbsp; "
            "</span>« e »</p>"
        ),
        f"A < B & C{NBSP}D ភាសា{ZWSP}ខ្មែរ{NBSP} « e »",
    ),
    "lines cut by Word": (word("<p>a line that Word\nbroke</p>"), "a line that Word broke"),
    "cells of Excel": (
        ("<table border=0 cellpadding=0>\n<!--StartFragment-->\n <col width=64>\n <tr height=20>\n"
        "<td height=20 class=xl65>Party</td><td align=right>Seats</td></tr><tr><td>A</td>"
        "<td align=right>489</td></tr>\n<!--EndFragment-->\n</table>"),
        "| Party | Seats |\n| --- | ---: |\n| A | 489 |",
    ),
}  # fmt: skip

DOCS = {
    "heading and runs": (
        docs(
            f'<h2 dir="ltr">{run("Head", "font-weight:700")}</h2><p dir="ltr">{run("Plain ")}'
            f'{run("bold", "font-weight:700")}{run(", ")}{run("slant", "font-style:italic")}'
            f'{run(".")}</p><br /><br />'
        ),
        "## Head\n\nPlain **bold**, *slant*.",
    ),
    "one bold word cut into runs": (
        docs(f"<p>{run('ខ្មែ', 'font-weight:700')}{run('រ ', 'font-weight:700')}{run('x')}</p>"),
        "**ខ្មែរ** x",
    ),
    "lists beside their points": (
        docs(
            f'<ol><li dir="ltr" aria-level="1"><p role="presentation">{run("one")}</p></li><ol>'
            f'<li aria-level="2"><p>{run("inner")}</p></li><ul><li>{run("deep")}</li></ul></ol>'
            f"<li><p>{run('two')}</p></li></ol>"
        ),
        "1. one\n   1. inner\n      - deep\n2. two",
    ),
    "a list with boxes": (
        docs(
            '<ul><li role="checkbox" aria-checked="true"><img src="data:image/png;base64,iVBO" '
            'alt="checked" aria-roledescription="checkbox"/><p style="display:inline-block">'
            f"{run('done')}</p></li></ul>"
        ),
        "- done",
    ),
    "a table": (
        docs(
            '<div dir="ltr" align="left"><table><colgroup><col width="312"/></colgroup><tbody>'
            f'<tr><td><p>{run("A", "font-weight:700")}</p></td><td><p>{run("B")}</p></td></tr>'
            f'<tr><td><p>{run("1")}</p><p>{run("2")}</p></td><td><p style="text-align: right;">'
            f"{run('3|4')}</p></td></tr></tbody></table></div>"
        ),
        "| **A** | B |\n| --- | ---: |\n| 1 2 | 3\\|4 |",
    ),
    "a link through Google": (
        docs(
            '<p><a href="https://www.google.com/url?q=https://a.example/x%3Futm_medium%3Dq%26id%3D1'
            f'&amp;sa=D&amp;source=editors">{run("link", "text-decoration:underline")}</a></p>'
        ),
        "[link](https://a.example/x?id=1)",
    ),
    "raised and struck": (
        docs(
            f"<p>{run('old', 'text-decoration:line-through')}"
            '<span style="font-size:0.6em;vertical-align:super;">2</span></p>'
        ),
        "~~old~~<sup>2</sup>",
    ),
}  # fmt: skip

FACEBOOK = {
    "divs, emoji and See more": (
        (
            '<div class="x11i5rnm"><div dir="auto" style="text-align: start;">ព័ត៌មាន&#8203;ថ្មី <span '
            'class="x3nfvp2"><img height="16" width="16" alt="😀" referrerpolicy="origin" '
            'src="https://static.example/emoji.png"></span></div></div><div class="x11"><div '
            'dir="auto">Second line… <div class="x1i10" role="button" tabindex="0">See more</div>'
            "</div></div>"
        ),
        f"ព័ត៌មាន{ZWSP}ថ្មី 😀\n\nSecond line…",
    ),
    "a link away from it": (
        (
            '<div dir="auto"><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx%3F'
            'fbclid%3DIw%26id%3D2&amp;h=AT1&amp;__tn__=-UK-R" rel="nofollow">a.example</a></div>'
        ),
        "[a.example](https://a.example/x?id=2)",
    ),
    "a hashtag": (
        (
            '<div><a href="https://www.facebook.com/hashtag/km?__eep__=6&amp;__cft__[0]=AZX&amp;__tn__='
            '*NK-R" role="link" tabindex="0">#km</a></div>'
        ),
        "[#km](https://www.facebook.com/hashtag/km)",
    ),
    "lines of a message": (
        '<div style="white-space: pre-wrap;">one\ntwo\n\n<b>three</b></div>',
        "one  \ntwo\n\n**three**",
    ),
}

WRITER = {
    "headings and fonts": (
        (
            '<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/>'
            '<style type="text/css">@page { margin: 2cm } p { margin-bottom: 0.25cm }</style></head>'
            '<body lang="km-KH" link="#000080" dir="ltr"><h1 class="western" lang="en-US"><font '
            'face="Liberation Sans, sans-serif"><font size="6" style="font-size: 24pt">Title</font>'
            '</font></h1>\n<p style="line-height: 100%"><font face="Khmer OS"><span lang="km-KH">'
            'ភាសា\u200bខ្មែរ</span></font> <font color="#000000"><b>bold</b></font> <b><span '
            'style="font-weight: normal">not</span></b></p>\n<p><br/>\n<br/>\n\n</p><p>End</p></body>'
        ),
        f"# Title\n\nភាសា{ZWSP}ខ្មែរ **bold** not\n\nEnd",
    ),
    "lists": (
        (
            '<ul>\n\t<li><p style="margin-bottom: 0cm">one</p></li>\n\t<ul>\n\t\t<li><p>inner</p></li>\n'
            '\t</ul>\n\t<li><p>two</p></li>\n</ul>\n<ol>\n\t<li value="1"><p>a</p></li></ol>'
        ),
        "- one\n  - inner\n- two\n\n1. a",
    ),
    "a table": (
        (
            '<table width="665" cellpadding="4"><col width="128*"/><tr valign="top"><td style="border:'
            ' 1px solid"><p>A</p></td><td sdval="1156" sdnum="1033;"><p align="right">1,156</p></td>'
            '</tr><tr><td><p>B</p></td><td><p align="right">489</p></td></tr></table>'
        ),
        "| A | 1,156 |\n| --- | ---: |\n| B | 489 |",
    ),
    "cells of Calc": (
        (
            '<table cellspacing="0" border="0"><colgroup width="85"></colgroup><tr><td height="17" '
            'align="left"><font face="Liberation Sans">Party</font></td><td align="right" '
            'sdval="2017">2017</td></tr><tr><td align="left"><br></td><td align="right">3</td></tr>'
            "</table>"
        ),
        "| Party | 2017 |\n| --- | ---: |\n|  | 3 |",
    ),
    "a quotation and a link": (
        (
            '<blockquote>Words<p lang="fr-FR">deux&nbsp;!</p></blockquote>'
            '<p><a href="https://a.example/?fbclid=1">l</a></p>'
        ),
        f"> Words\n>\n> deux{NBSP}!\n\n[l](https://a.example/)",
    ),
}

WEB = {
    "a heading with its anchor": (
        '<h2 id="x">Head<a class="anchor" href="#x" aria-hidden="true">¶</a></h2>',
        "## Head",
    ),
    "buttons": ("<article><p>Words</p><button>Share</button></article>", "Words"),
    "a picture with its words": (
        '<figure><img src="a.jpg" alt="A market"><figcaption>Photo: X</figcaption></figure>',
        "A market\n\nPhoto: X",
    ),
    "entities": (
        "<p>a &mdash;&nbsp;caf&eacute; &euro;5 &hellip; &#x1780;&#8203;&#x1781; &amp;lt;</p>",
        f"a —{NBSP}café €5 … ក{ZWSP}ខ &amp;lt;",
    ),
    "emphasis around blocks": (
        "<b><p>One</p><ul><li>two</li></ul></b><a href='https://a.example'><h3>Head</h3></a>",
        "**One**\n\n- **two**\n\n### [Head](https://a.example)",
    ),
    "what Chrome copies of a line": (
        (
            "<meta charset='utf-8'><span style=\"color: rgb(0, 0, 0); font-weight: 400; display: inline"
            ' !important;">Plain<span> </span></span><b style="color: rgb(0, 0, 0);">b</b>'
        ),
        "Plain **b**",
    ),
    "blocks of WordPress": (
        (
            "<!-- wp:list --><ul class='wp-block-list'><!-- wp:list-item --><li>a<ul><li>b</li></ul>"
            "</li></ul><!-- /wp:list --><p>&nbsp;</p><div>&#8203;</div><div><br></div><p>c</p>"
        ),
        "- a\n  - b\n\nc",
    ),
    "points without their list": ("<li>a</li><li>b</li>", "- a\n- b"),
    "code": ("<pre><code class='x'>a = 1\n\n\nb</code></pre>", "```\na = 1\n\n\nb\n```"),
}

CASES = {
    f"{name}: {what}": shape
    for name, shapes in (
        ("Word", WORD), ("Google Docs", DOCS), ("Facebook", FACEBOOK), ("LibreOffice", WRITER),
        ("web", WEB),
    )
    for what, shape in shapes.items()
}  # fmt: skip


@pytest.mark.parametrize(("markup", "markdown"), CASES.values(), ids=CASES)
def test_the_structure_of_what_is_pasted_is_kept(markup: str, markdown: str) -> None:
    assert to_markdown(markup) == markdown


@pytest.mark.parametrize("markup", [markup for markup, _ in CASES.values()], ids=CASES)
def test_what_is_pasted_is_read_back_as_it_is_written(markup: str) -> None:
    once = to_markdown(markup)
    assert "\n\n\n" not in once or "```" in once
    rendered = html.render(MarkdownReader().read(once, "en")).markup
    assert _bare(to_markdown(rendered)) == _bare(once)


def _bare(markdown: str) -> str:
    """Leave out what HTML does not say: Khmer numbers, bold in the head of a table, indents."""
    digits = markdown.translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"))
    return digits.replace("**", "").replace("    - ", "  - ")
