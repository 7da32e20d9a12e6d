# SPDX-License-Identifier: MIT
"""Keeps the preview in step with what is typed, without ever holding up typing."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from icc_editor import assets
from icc_editor.errors import WorkerDeadline
from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.preview_pane import PreviewPage, PreviewPane
from icc_editor.post.document import RenderedPost
from icc_editor.services.rendering import Rendering
from icc_editor.storage.places import Places
from icc_editor.storage.safe_write import write_bytes

LANE = "preview"
_PAUSE_MS = 15  # the writing panel gathers keys already; the newest text wins
_LONGEST_PAUSE_MS = 60  # while keys keep coming


@dataclass(frozen=True, slots=True)
class PreviewSource:
    """A version as it stands in the window."""

    body: str
    title: str
    language: str
    folder: Path


class PreviewController(QObject):
    """Renders in the worker and shows the newest result."""

    def __init__(
        self,
        pane: PreviewPane,
        rendering: Rendering,
        runner: JobRunner,
        messages: MessageBar,
        places: Places,
        source: Callable[[], PreviewSource | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._rendering = rendering
        self._runner = runner
        self._messages = messages
        self._places = places
        self._source = source
        self._soon = self._make_timer(_PAUSE_MS)
        self._at_last = self._make_timer(_LONGEST_PAUSE_MS)
        pane.page_wanted.connect(self.update_now)
        pane.browser_requested.connect(self.open_in_browser)

    @Slot()
    def update_soon(self) -> None:
        """Render once the keys pause, at the latest after a short while."""
        if not self._pane.isVisible():
            return
        self._soon.start()
        if not self._at_last.isActive():
            self._at_last.start()

    @Slot()
    def update_now(self) -> None:
        """Render what is in the window."""
        self._soon.stop()
        self._at_last.stop()
        source = self._source()
        if source is None:
            self._pane.clear()
            return
        if not self._pane.isVisible():
            return
        self._render(source, lambda rendered: self._show(source, rendered), line_numbers=True)

    @Slot(int)
    def follow(self, line: int) -> None:
        """Bring the block at the caret into view."""
        if self._pane.isVisible():
            self._pane.follow(line)

    @Slot()
    def open_in_browser(self) -> None:
        """Write the page to a private file and open it in the system's browser."""
        source = self._source()
        if source is None:
            return

        def show(rendered: RenderedPost) -> None:
            from icc_editor.formats.html import page

            css = assets.resource("preview", "page.css").read_text(encoding="utf-8")
            folder = QUrl.fromLocalFile(f"{source.folder}/").toString()
            base = f'<base href="{escape(folder)}">'
            document = page(rendered, source.title, source.language, css, head=base)
            path = self._places.state_folder("preview") / "preview.html"
            write_bytes(path, document.encode())
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._render(source, show, line_numbers=False)

    def _render(
        self,
        source: PreviewSource,
        then: Callable[[RenderedPost], None],
        *,
        line_numbers: bool,
    ) -> None:
        self._runner.submit(
            lambda cancelled, _progress: self._rendering.html(
                source.body, source.language, line_numbers, cancelled
            ),
            on_success=then,
            on_failure=self._on_failure,
            lane=LANE,
            latest="preview" if line_numbers else "browser",
        )

    def _show(self, source: PreviewSource, rendered: RenderedPost) -> None:
        self._pane.show_page(
            PreviewPage(rendered.markup, source.title, source.language, source.folder)
        )

    def _on_failure(self, error: Exception) -> None:
        if isinstance(error, WorkerDeadline):
            self._pane.show_problem(
                self.tr(
                    "This text takes too long to show; the page below is an older one. Look for "
                    "a very long paragraph."
                )
            )
        else:
            self._messages.show_error(error)

    def _make_timer(self, pause_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(self.update_now)
        return timer
