# SPDX-License-Identifier: MIT
"""A click in the preview says where it would lead and goes nowhere."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from icc_editor.gui.preview.preview_pane import PreviewPage
from tests.gui.test_preview_pane import ask, pane, pytestmark, show  # noqa: F401 - fixture, mark

HERE = "icc-preview://page/"
# The address as written, what is to be read of it, and whether a browser may be given it.
LINKS = {
    "https://example.invalid/path?x=1": ("https://example.invalid/path?x=1", True),
    "http://192.0.2.1/": ("http://192.0.2.1/", True),
    "//192.0.2.1/": ("icc-preview://192.0.2.1/", False),
    "mailto:someone@example.invalid": ("mailto:someone@example.invalid", True),
    "javascript:document.title='run'": ("javascript:", False),
    "JaVaScRiPt:alert(1)": ("javascript:", False),
    "file:///etc/passwd": ("file:///etc/passwd", False),
    "file://192.0.2.1/share/a.png": ("file://192.0.2.1/share/a.png", False),
    "smb://192.0.2.1/share": ("smb://192.0.2.1/share", False),
    "data:text/html,<script>1</script>": ("data:", False),
    "blob:https://example.invalid/1": ("blob:", False),
    "about:blank": ("about:blank", False),
    "chrome://gpu": ("chrome://gpu", False),
    "view-source:https://example.invalid/": ("view-source:", False),
    "icc-preview://page/page.css": ("icc-preview://page/page.css", False),
    "other.html": ("icc-preview://page/other.html", False),
    "x-unknown:y": ("x-unknown:y", False),
    "https://ехample.invalid/": ("https://xn--", True),
    "https://ខ្មែរ.invalid/ទំព័រ": ("https://xn--", True),
    "https://example.invalid/\u202egnp.exe": ("https://example.invalid/%E2%80%AE", True),
    "https://\u202eexample.invalid/": ("", False),
    "https://bank.invalid@192.0.2.1/": ("https://bank.invalid@192.0.2.1/", True),
}


def click(pane, qtbot) -> None:  # noqa: F811
    """Click the page's first link as a reader does."""
    box = "JSON.stringify(document.links[0].getBoundingClientRect())"
    place = json.loads(ask(pane, qtbot, box))
    view = pane.engine().view
    across, down = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    middle = QPoint(int(across * view.zoomFactor()), int(down * view.zoomFactor()))
    QTest.mouseClick(view.focusProxy(), Qt.MouseButton.LeftButton, pos=middle)
    for _round in range(3):
        ask(pane, qtbot, "1")


@pytest.mark.parametrize("target", ["", ' target="_blank"', ' target="_top"'])
def test_no_link_leads_away(pane, qtbot, target: str) -> None:  # noqa: F811
    show(pane, qtbot, "<p>first</p>")
    pages = []
    pane.engine().page().urlChanged.connect(pages.append)
    told: list[str] = []
    pane.engine().link_followed.connect(told.append)
    for link, (shown, may_open) in LINKS.items():
        told.clear()
        pane.popover.hide()
        pane.show_page(PreviewPage(f'<p><a href="{link}"{target}>a link</a></p>', "Title", "en"))
        click(pane, qtbot)
        if may_open:
            qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        assert pages == [], link
        assert ask(pane, qtbot, "location.href") == HERE, link
        assert ask(pane, qtbot, "document.title") == "Title", link
        if told:  # what no browser may be given is told or not even clicked
            assert pane.popover.address().startswith(shown), link
            assert pane.popover.open_button.isEnabled() == may_open, link
        assert pane.popover.isVisible() == bool(told), link
    assert pages == []


def test_a_page_that_was_led_away_comes_back(pane, qtbot) -> None:  # noqa: F811
    show(pane, qtbot, "<p>first</p>")
    with qtbot.waitSignal(pane.engine().ready, timeout=10_000):
        pane.engine().run("location.href = 'about:blank'")
    qtbot.waitUntil(lambda: ask(pane, qtbot, "location.href") == HERE, timeout=10_000)
    text = "document.body.innerText.trim()"
    qtbot.waitUntil(lambda: ask(pane, qtbot, text) == "Title\n\nfirst", timeout=10_000)


def test_a_footnote_leads_to_its_place_in_the_page(pane, qtbot) -> None:  # noqa: F811
    filler = "".join(f"<p>{n}</p>" for n in range(100))
    show(pane, qtbot, f'<p><a href="#fn:1">note</a></p>{filler}<p id="fn:1">note</p>')
    click(pane, qtbot)
    qtbot.waitUntil(lambda: ask(pane, qtbot, "window.scrollY") > 0, timeout=10_000)
    assert not pane.popover.isVisible()


def test_the_engine_has_no_menu_of_its_own(pane, qtbot) -> None:  # noqa: F811
    show(pane, qtbot, "<p>x</p>")
    assert pane.engine().view.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
