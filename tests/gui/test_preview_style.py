# SPDX-License-Identifier: MIT
"""The preview reads as the practice blog does, in the colours most readers see."""

import json
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from icc_editor import assets
from icc_editor.blog import practice_site
from icc_editor.formats import html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.gui import theme
from tests.gui.test_preview_pane import ask, pane, pytestmark, show  # noqa: F401 - fixture, mark

TEXT = """
## A heading

Text with a note.[^1] ខ្មែរ

> quoted
>
> — Agency

![Far away](https://example.invalid/a.png)

ខ្មែរខ្មែរ

| a | b |
|---|---|
| 1 | 2 |

[^1]: The note
"""
FACTS = """
(() => {
  const style = (what, pseudo) => getComputedStyle(document.querySelector(what), pseudo || null);
  return JSON.stringify({
    ground: style("html").backgroundColor,
    text: style("body").color,
    dash: style("cite", "::before").content,
    cite: style("cite").display,
    missing: style(".missing-picture").borderTopStyle,
    notes: style(".footnotes").borderTopStyle,
    khmer: parseFloat(style("p:lang(km)").lineHeight) / parseFloat(style("p:lang(km)").fontSize),
    font: style("p:lang(km)").fontFamily,
    table: style("table").overflowX,
    loaded: [...document.fonts].filter((font) => font.status === "loaded").length,
    title: document.getElementById("title").lang,
  });
})()
"""
LIGHT = "rgb(255, 255, 255)"


def facts(pane, qtbot) -> dict[str, object]:  # noqa: F811
    return json.loads(ask(pane, qtbot, FACTS))


def rendered() -> str:
    return html.render(MarkdownReader().read(TEXT, "en"), line_numbers=True).markup


def test_the_style_of_posts_is_the_one_the_blog_has(pane, qtbot) -> None:  # noqa: F811
    show(pane, qtbot, rendered())
    seen = facts(pane, qtbot)
    assert seen["dash"] == '"— "'
    assert seen["cite"] == "block"
    assert seen["missing"] == "dashed"
    assert seen["notes"] == "solid"
    assert seen["khmer"] == pytest.approx(1.9)
    assert str(seen["font"]).startswith('"ICC Sans Khmer"')
    assert seen["table"] == "auto"
    qtbot.waitUntil(lambda: facts(pane, qtbot)["loaded"] >= 3, timeout=10_000)


def test_what_is_added_to_the_style_sets_no_type(pane, qtbot) -> None:  # noqa: F811
    """Two sheets that both say how a quotation looks go apart."""
    for folder, name in (("preview", "page.css"), ("practice_blog", "site.css")):
        css = re.sub(r"/\*.*?\*/", "", assets.resource(folder, name).read_text("utf-8"), flags=re.S)
        rules = [rule.strip() for rule in re.findall(r"([^{}]+)\{", css)]
        own = ("@font-face", "@media", ":root", "#", ".", "header", "nav", "main", "body >")
        assert [rule for rule in rules if not rule.startswith(own)] == []
    reader = assets.resource("css", "reader.css").read_bytes()
    assert practice_site.style_files()["reader.css"] == reader
    show(pane, qtbot, "<p>x</p>")
    served = ask(pane, qtbot, "[...document.styleSheets].map(s => s.cssRules.length).join()")
    assert int(str(served).split(",")[0]) > 40


def test_the_page_is_light_whatever_the_program_is(pane, qtbot, qapp: QApplication) -> None:  # noqa: F811
    """Readers see the blog's colours, not those of the writer's desktop."""
    before = qapp.palette()
    hints = QGuiApplication.styleHints()
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)  # what the engine tells a page
        qapp.setPalette(theme.palette(dark=True))
        show(pane, qtbot, rendered())
        assert facts(pane, qtbot)["ground"] == LIGHT
        assert facts(pane, qtbot)["text"] == "rgb(28, 31, 35)"
        assert pane.engine().page().backgroundColor().lightness() == 255
    finally:
        hints.unsetColorScheme()
        qapp.setPalette(before)


@pytest.mark.parametrize(
    ("title", "language", "shown"),
    [
        ("Results", "en", "en"),
        ("លទ្ធផល", "en", "km"),
        ("Results", "km", "en"),
        ("Résultats", "fr", "fr"),
    ],
)
def test_a_title_has_the_language_of_its_letters(
    pane,  # noqa: F811
    qtbot,
    title: str,
    language: str,
    shown: str,
) -> None:
    from icc_editor.gui.preview.preview_pane import PreviewPage

    pane.show_page(PreviewPage("<p>x</p>", title, language))
    qtbot.waitUntil(pane.is_ready, timeout=20_000)
    assert ask(pane, qtbot, "document.getElementById('title').lang") == shown
