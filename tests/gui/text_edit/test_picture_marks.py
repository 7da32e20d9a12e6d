# SPDX-License-Identifier: MIT
"""Pictures in a line are read and written back with other words; all else stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit.picture_marks import picture_at, picture_mark, rewritten
from icc_editor.post.document import BlockKind


@pytest.mark.parametrize(
    ("line", "column", "source", "description", "caption"),
    [
        ("![A](m.jpg)", 0, "m.jpg", "A", ""),
        (r'![A \[b\]](m.jpg "The \"c\"")', 0, "m.jpg", "A [b]", 'The "c"'),
        ("![](<a b.jpg> 'c')", 3, "a b.jpg", "", "c"),
        ("[![A](m.jpg 'c')](https://a.org){.wide}", 0, "m.jpg", "A", "c"),
        ("see ![A](m.jpg) here", 8, "m.jpg", "A", ""),
        ("- ![A](m.jpg)", 4, "m.jpg", "A", ""),
    ],
)
def test_a_picture_is_read(line, column, source, description, caption):
    mark = picture_at(line, column)
    assert (mark.source, mark.description, mark.caption) == (source, description, caption)


@pytest.mark.parametrize(
    ("line", "column"),
    [
        ("see ![A](m.jpg) here", 2),
        ("see ![A](m.jpg) here", 15),
        ("[A](m.jpg)", 2),
        ("![A][b]", 3),
        ("![A](tables/a.toml)", 4),
    ],
)
def test_elsewhere_is_no_picture(line, column):
    assert picture_at(line, column) is None


@pytest.mark.parametrize(
    ("before", "column", "after"),
    [
        ("![A](m.jpg)", 0, '![N \\[1\\]](m.jpg "C \\"2\\"")'),
        ('![A](m.jpg "old"){.wide}', 0, '![N \\[1\\]](m.jpg "C \\"2\\""){.wide}'),
        ("![A](<a b.jpg> 'c')", 0, '![N \\[1\\]](<a b.jpg> "C \\"2\\"")'),
        ("[![A](m.jpg)](https://a.org)", 0, '[![N \\[1\\]](m.jpg "C \\"2\\"")](https://a.org)'),
        ("see ![A](m.jpg) here", 8, 'see ![N \\[1\\]](m.jpg "C \\"2\\"") here'),
    ],
)
def test_only_the_words_change(before, column, after):
    mark = picture_at(before, column)
    assert rewritten(before, mark, replace(mark, description="N [1]", caption='C "2"')) == after
    assert rewritten(before, mark, mark).count("A") == 1


def test_a_caption_can_go_and_another_file_can_come():
    line = '![A](<a b.jpg> "c")'
    mark = picture_at(line, 0)
    assert rewritten(line, mark, replace(mark, caption="")) == "![A](<a b.jpg>)"
    assert rewritten(line, mark, replace(mark, source="n.jpg")) == '![A](<n.jpg> "c")'


WORDS = st.text(st.sampled_from('ab ក"\\[]()*_|'), max_size=10).map(lambda text: text.strip())


@given(WORDS, WORDS, WORDS, WORDS)
def test_words_come_back_whatever_they_are(description, caption, other, another):
    line = picture_mark("images/m.jpg", description, caption)
    assert [block.kind for block in split(line)] == [BlockKind.IMAGE]
    mark = picture_at(line, 0)
    assert (mark.description, mark.caption) == (description, caption)
    new = rewritten(line, mark, replace(mark, description=other, caption=another))
    again = picture_at(new, 0)
    assert (again.source, again.description, again.caption) == ("images/m.jpg", other, another)
