# SPDX-License-Identifier: MIT
"""The real engine shows the post and nothing else."""

import json
import os
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent

from icc_editor.gui.preview.preview_engine import START
from icc_editor.gui.preview.preview_pane import DESKTOP_WIDTH, PHONE_WIDTH, PreviewPage, PreviewPane

# What Qt and Chromium say about this machine; none of it is about us.
pytestmark = pytest.mark.qt_log_ignore(
    "vulkan", "Vulkan", "GPU", "Sandboxing disabled", "dbus", "initInstance", extend=True
)


class Listener:
    """Counts who comes."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.visits = 0
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                visitor, _address = self.socket.accept()
            except OSError:
                return
            self.visits += 1
            self.receive(visitor)
            visitor.close()

    def receive(self, visitor: socket.socket) -> None:
        """Do what is to be done with a visitor before the door is closed."""

    def close(self) -> None:
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self._thread.join()


@pytest.fixture
def pane(qtbot, qapp) -> Iterator[PreviewPane]:
    made = PreviewPane()
    made.resize(700, 600)
    made.show()
    yield made
    made.close_engine()
    made.close()
    made.deleteLater()
    for _round in range(3):
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()


def ask(pane: PreviewPane, qtbot, script: str) -> object:
    """Return what a script of ours finds in the page."""
    answers: list[object] = []
    pane.engine().run(script, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def show(pane: PreviewPane, qtbot, markup: str, folder: Path | None = None) -> None:
    pane.show_page(PreviewPage(markup, "Title", "en", folder))
    qtbot.waitUntil(pane.is_ready, timeout=20_000)
    ask(pane, qtbot, "1")  # answers come in order: the page is there


def test_the_engine_starts_with_the_first_page_only(pane, qtbot) -> None:
    assert pane.engine() is None
    window = int(pane.winId())
    show(pane, qtbot, "<p data-line='0'>Hello</p>")
    assert ask(pane, qtbot, "document.body.innerText.trim()") == "Title\n\nHello"
    assert int(pane.winId()) == window  # the window was not made anew: nothing flashed


def test_pictures_of_the_post_are_shown_and_none_from_outside_it(pane, qtbot, tmp_path) -> None:
    post = tmp_path / "post"
    (post / "images").mkdir(parents=True)
    Image.new("RGB", (30, 20), "red").save(post / "images" / "a.png")
    Image.new("RGB", (30, 20), "red").save(tmp_path / "secret.png")
    markup = (
        '<img src="images/a.png"><img src="../secret.png">'
        f'<img src="{(tmp_path / "secret.png").as_uri()}"><img src="%2e%2e/secret.png">'
    )
    show(pane, qtbot, markup, post)
    widths = "JSON.stringify([...document.images].map(i => i.naturalWidth))"
    qtbot.waitUntil(lambda: json.loads(ask(pane, qtbot, widths))[0] == 30, timeout=10_000)
    assert json.loads(ask(pane, qtbot, widths)) == [30, 0, 0, 0]


def test_scripts_of_the_page_never_run(pane, qtbot) -> None:
    show(
        pane,
        qtbot,
        "<p>x</p><script>document.title='run'</script>"
        "<img src=x onerror=\"document.title='run'\"><svg onload=\"document.title='run'\"></svg>",
    )
    assert ask(pane, qtbot, "document.title") == "Title"


def test_a_link_opens_a_popover_and_goes_nowhere(pane, qtbot) -> None:
    show(pane, qtbot, '<p><a id=a href="https://example.invalid/path?x=1">go</a></p>')
    ask(pane, qtbot, "document.getElementById('a').click()")
    qtbot.waitUntil(pane.popover.isVisible, timeout=10_000)
    assert pane.popover.address() == "https://example.invalid/path?x=1"
    assert ask(pane, qtbot, "location.href") == "icc-preview://page/"


def test_unsafe_links_cannot_be_opened(pane) -> None:
    pane.popover.show_link("file:///etc/passwd")
    assert not pane.popover.open_button.isEnabled()
    pane.popover.show_link("https://example.invalid/")
    assert pane.popover.open_button.isEnabled()


def test_look_alike_hosts_are_shown_as_they_are_on_the_wire(pane) -> None:
    pane.popover.show_link("https://ехample.invalid/")  # its first letters are Cyrillic
    assert "xn--" in pane.popover.address()


def test_an_update_keeps_the_place_and_the_elements(pane, qtbot) -> None:
    paragraphs = [f"<p data-line='{n}'>Paragraph {n}</p>" for n in range(80)]
    show(pane, qtbot, "".join(paragraphs))
    pane.follow(60)
    place = ask(pane, qtbot, "window.kept = document.querySelectorAll('p')[70]; window.scrollY")
    assert place > 0
    paragraphs[61] = "<p data-line='61'>changed</p>"
    pane.show_page(PreviewPage("".join(paragraphs), "Title", "en"))
    assert ask(pane, qtbot, "document.querySelectorAll('p')[61].textContent") == "changed"
    assert ask(pane, qtbot, "document.querySelectorAll('p')[70] === window.kept") is True
    assert ask(pane, qtbot, "window.scrollY") == place


def test_lines_move_with_what_is_put_in_above(pane, qtbot) -> None:
    show(pane, qtbot, "<p data-line='0'>a</p><p data-line='2'>b</p>")
    pane.show_page(
        PreviewPage(
            "<p data-line='0'>new</p><p data-line='2'>a</p><p data-line='4'>b</p>", "", "en"
        )
    )
    lines = "JSON.stringify([...document.querySelectorAll('p')].map(p => p.dataset.line))"
    assert json.loads(ask(pane, qtbot, lines)) == ["0", "2", "4"]


def test_a_page_whose_process_died_comes_back(pane, qtbot) -> None:
    show(pane, qtbot, "<p>Hello</p>")
    page = pane.engine().page()
    first = page.renderProcessPid()
    with qtbot.waitSignals([pane.engine().crashed, pane.engine().ready], timeout=20_000):
        os.kill(first, signal.SIGKILL)
    assert ask(pane, qtbot, "document.body.innerText.trim()") == "Title\n\nHello"
    assert page.renderProcessPid() != first


def laid_out(pane: PreviewPane, qtbot) -> int:
    return int(ask(pane, qtbot, "Math.round(window.innerWidth)"))


@pytest.mark.parametrize("room", [260, 400, 700, 1300])
def test_the_page_is_as_wide_as_on_a_phone_or_a_computer(pane, qtbot, room) -> None:
    """In CSS pixels, whatever room the pane has; what has no room is scaled down."""
    pane.resize(room, 600)
    show(pane, qtbot, "<p>x</p>")
    for phone, width in ((True, PHONE_WIDTH), (False, max(room, DESKTOP_WIDTH))):
        pane.set_phone_width(phone=phone)
        qtbot.waitUntil(lambda w=width: abs(laid_out(pane, qtbot) - w) <= 4, timeout=10_000)
        assert ask(pane, qtbot, "document.documentElement.scrollWidth") <= width + 4
        zoom = round(100 * min(1, room / (PHONE_WIDTH if phone else DESKTOP_WIDTH)))
        assert (f"{zoom} %" in pane.width_note()) == (zoom < 100)
        assert str(width) in pane.width_note()
    assert pane.engine().view.width() == room


def test_a_page_loaded_anew_keeps_its_width(pane, qtbot) -> None:
    pane.resize(400, 600)
    show(pane, qtbot, "<p>x</p>")
    with qtbot.waitSignal(pane.engine().ready, timeout=20_000):
        pane.engine().page().load(START)
    qtbot.waitUntil(lambda: abs(laid_out(pane, qtbot) - DESKTOP_WIDTH) <= 4, timeout=10_000)


def test_without_an_engine_the_browser_is_offered(pane, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("icc_editor.gui.process.engine_may_run", lambda: False)
    pane.show_page(PreviewPage("<p>x</p>", "", "en"))
    assert pane.engine() is None
    from PySide6.QtWidgets import QPushButton

    button = next(b for b in pane.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(pane.browser_requested):
        button.click()
