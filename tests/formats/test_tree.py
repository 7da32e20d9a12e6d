# SPDX-License-Identifier: MIT
from icc_editor.formats.tree import blocks_of, collapse, parse, text_of, tidy, write, write_inside


def test_text_between_blocks_becomes_paragraphs() -> None:
    blocks = blocks_of(parse("a <b>b</b> c<div>d</div> <i>e</i> f<hr>g"))
    assert [write(block) for block in blocks] == [
        "<p>a <b>b</b> c</p>",
        "<div>d</div>",
        "<p><i>e</i> f</p>",
        "<hr>",
        "<p>g</p>",
    ]


def test_links_to_nowhere_are_taken_out_and_their_text_stays() -> None:
    root = parse(
        'x <a rel="noopener">a<b>b</b>c</a> y<i>i</i><a>z</a><a id="n" rel="noopener"></a>'
    )
    tidy(root)
    assert write_inside(root) == 'x a<b>b</b>c y<i>i</i>z<a id="n"></a>'


def test_only_known_styles_stay() -> None:
    root = parse('<p style="text-align: right;list-style-type:url(x)">a</p><p style="x:y">b</p>')
    tidy(root)
    assert write_inside(root) == '<p style="text-align:right">a</p><p>b</p>'


def test_text_is_found_without_code() -> None:
    assert text_of(parse("a<code>b</code>c<i>d</i>e"), frozenset({"code"})) == "acde"


def test_blanks_are_collapsed_as_a_reader_sees_them() -> None:
    root = parse(" a \n b <br> c <b> d </b> <br>\n<pre> e  f </pre> ")
    collapse(root)
    assert write_inside(root) == "a b<br>c <b> d </b><br><pre> e  f </pre>"


def test_stray_end_tags_close_nothing() -> None:
    assert write_inside(parse("a</b><p>b</i>c</p>")) == "a<p>bc</p>"
