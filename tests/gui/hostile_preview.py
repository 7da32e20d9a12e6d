# SPDX-License-Identifier: MIT
"""The real preview before every hostile construct, for a watcher of this process to watch.

    python -m tests.gui.hostile_preview PORT [here] [writer] [lock …]

The locks named are taken off first.  The constructs come thrice: as a writer's raw HTML through
the whole pipeline, past the sanitiser into the page, and as the page itself; with ``writer`` only
the first.  With ``here`` they call no address but this computer's.
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from icc_editor.gui import process
from icc_editor.gui.preview import preview_engine
from icc_editor.gui.preview.preview_pane import PreviewPage, PreviewPane
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.rendering import Rendering
from icc_editor.worker.process import WorkerProcess
from tests.gui.hostile_constructs import all_of

LOOK_MS = 1200
LOOKS = 25  # at most, for one step
PAGE_LOCKS = frozenset({"interceptor", "policy", "scripts", "navigation"})


class _NoProxy(QNetworkProxy):
    @staticmethod
    def setApplicationProxy(proxy: QNetworkProxy) -> None:
        """Leave the network as it is."""


class _OwnPageOnly(preview_engine._Page):
    def acceptNavigationRequest(self, url, _kind, is_main_frame: bool) -> bool:
        """Let frames go where they like."""
        return not is_main_frame or QUrl(url) == QUrl(preview_engine.START)


class Requests:
    """Counts what the page asks of the net, where the interceptor lets it through."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.count = 0

    def see(self, _interceptor: object, info: QWebEngineUrlRequestInfo) -> None:
        """Let a request through."""
        self.count += info.requestUrl().scheme() in {"http", "https", "ws", "wss"}


def take_off(locks: set[str]) -> Requests:
    """Take these locks off the preview of this process, before Qt starts."""
    requests = Requests()
    flags = {"resolver": "--host-resolver-rules", "proxy": "--proxy-server"}
    gone = tuple(flags[lock] for lock in locks & flags.keys())
    kept = [flag for flag in process.CHROMIUM_FLAGS if not (gone and flag.startswith(gone))]
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(kept)
    if "flags" in locks:
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = ""
    if "proxy" in locks:
        preview_engine.QNetworkProxy = _NoProxy
    if "interceptor" in locks:
        preview_engine._Interceptor.interceptRequest = lambda own, info: requests.see(own, info)
    if "policy" in locks:
        preview_engine._POLICY = b""
    if "scripts" in locks:
        preview_engine._OFF = ()
    if "navigation" in locks:
        preview_engine._Page = _OwnPageOnly
    return requests


class Attack(QObject):
    """Shows one thing after the other and ends the program."""

    def __init__(self, pane: PreviewPane, port: int, words: set[str], requests: Requests) -> None:
        """Attack ``pane``."""
        super().__init__()
        self.requests = requests
        # With every lock of the page off the sanitiser alone keeps requests from being made.
        self.open = words >= PAGE_LOCKS
        self.pane = pane
        self.hostile = all_of(port, only_here="here" in words)
        self.worker = WorkerProcess()
        more = () if "writer" in words else (self.past_the_sanitiser, self.as_page)
        self.steps = iter((self.as_writer, *more, self.end))

    def go_on(self) -> None:
        """Do the next step and look at what comes of it."""
        before = self.requests.count
        step = next(self.steps)
        step()
        expects = self.open and step in (self.past_the_sanitiser, self.as_page)
        self.look(before, before, LOOKS, expects=expects)

    def look(self, first: int, last: int, left: int, *, expects: bool) -> None:
        """Go on once requests came, where they must, and no more come: however slow it all is."""

        def again() -> None:
            now = self.requests.count
            if left and (now != last or (expects and now == first)):
                self.look(first, now, left - 1, expects=expects)
            else:
                self.go_on()

        QTimer.singleShot(LOOK_MS, again)

    def as_writer(self) -> None:
        """Show what the pipeline makes of the constructs."""
        text = "# Title\n\n" + "\n\n".join(self.hostile) + "\n\nText " + " ".join(self.hostile)
        markup = Rendering(self.worker).html(RenderRequest(text, "en", line_numbers=True)).markup
        self.pane.show_page(PreviewPage(markup, "Title", "en"))

    def past_the_sanitiser(self) -> None:
        """Put the constructs into the page as they are."""
        assert self.pane.is_ready()
        self.pane.show_page(PreviewPage("".join(self.hostile), "Title", "en"))

    def as_page(self) -> None:
        """Serve the constructs as the page itself, head and body."""
        parts = "".join(self.hostile)
        preview_engine._SHELL = (
            f"<!doctype html><head><meta charset=utf-8>{parts}</head><body>{parts}</body>".encode()
        )
        self.pane.engine().page().load(QUrl(preview_engine.START))

    def end(self) -> None:
        """Close everything."""
        self.worker.close()
        self.pane.close_engine()
        self.pane.close()
        self.pane.deleteLater()
        print("all shown", flush=True)
        QTimer.singleShot(100, QApplication.quit)
        self.look = lambda *_numbers, **_words: None


def main() -> None:
    """Show everything once."""
    process.prepare()
    requests = take_off(set(sys.argv[2:]))
    application = QApplication(["icc-editor"])
    pane = PreviewPane()
    pane.resize(700, 600)
    pane.show()
    attack = Attack(pane, int(sys.argv[1]), set(sys.argv[2:]), requests)
    pane.show_page(PreviewPage("<p>before</p>", "Title", "en"))

    def begin() -> None:
        if pane.is_ready():
            attack.go_on()
        else:
            QTimer.singleShot(50, begin)

    begin()
    application.exec()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(attack)


if __name__ == "__main__":
    main()
