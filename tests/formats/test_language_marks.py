# SPDX-License-Identifier: MIT
import pytest

from icc_editor.formats.language_marks import mark_elements, mark_words
from icc_editor.formats.tree import parse, write


def _elements(markup: str, version: str) -> str:
    element = parse(markup)[0]
    mark_elements(element, version=version, other="en")
    return write(element)


def _words(markup: str) -> str:
    element = parse(markup)[0]
    mark_words(element)
    return write(element)


@pytest.mark.parametrize(
    ("markup", "version", "marked"),
    [
        ("<p>ក</p>", "en", '<p lang="km">ក</p>'),
        ("<p>ក</p>", "km", '<p lang="km">ក</p>'),
        ("<p>a</p>", "km", '<p lang="en">a</p>'),
        ("<p>a</p>", "en", "<p>a</p>"),
        ("<p>1</p>", "km", "<p>1</p>"),
        ("<p>ab ក <b>ខ c</b> ab</p>", "en",
         '<p>ab <span lang="km">ក</span> <b><span lang="km">ខ</span> c</b> ab</p>'),
        ('<p>abc <i lang="fr">de ក</i></p>', "en",
         '<p>abc <i lang="fr">de <span lang="km">ក</span></i></p>'),
        ("<pre><code>ក</code></pre>", "en", "<pre><code>ក</code></pre>"),
        ("<p>abc <code>ក</code></p>", "en", "<p>abc <code>ក</code></p>"),
        ('<figure><img alt="ក" src="x"></figure>', "en",
         '<figure><img alt="ក" src="x" lang="km"></figure>'),
        ('<figure><img alt="a" src="x"></figure>', "en", '<figure><img alt="a" src="x"></figure>'),
        ("<ul><li>ក</li><li>abc</li></ul>", "en", '<ul><li lang="km">ក</li><li>abc</li></ul>'),
    ],
)  # fmt: skip
def test_elements_say_their_language_where_it_differs(
    markup: str, version: str, marked: str
) -> None:
    assert _elements(markup, version) == marked


@pytest.mark.parametrize(
    ("markup", "marked"),
    [
        ("<p>ក <b>ខ</b></p>", '<p><span lang="km">ក <b>ខ</b></span></p>'),
        ("<p>abc ក <b>de ខ</b> គ</p>",
         ('<p>abc <span lang="km">ក</span> <b>de <span lang="km">ខ</span></b> '
          '<span lang="km">គ</span></p>')),
        ('<p><span lang="km">ក</span> </p>', '<p><span lang="km">ក</span> </p>'),
        ('<p lang="km">ក</p>', '<p lang="km">ក</p>'),
        ('<p>abc <i lang="km">ក</i> <code>ក</code></p>',
         '<p>abc <i lang="km">ក</i> <code>ក</code></p>'),
        ("<p>១ and ២</p>", '<p><span lang="km">១</span> and <span lang="km">២</span></p>'),
    ],
)  # fmt: skip
def test_words_are_wrapped_inside_the_element(markup: str, marked: str) -> None:
    assert _words(markup) == marked
