# SPDX-License-Identifier: MIT
"""Answers what the writing panel asks for: pictures beside the text, pasted pages as Markdown."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.writing_panel.picture_dialog import PictureWish
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.job import CancelCheck, ProgressSink
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.rendering import Rendering

if TYPE_CHECKING:
    from icc_editor.services.pictures import Pictures

LANE = "pictures"
_SAFE_LINKS = ("http", "https", "mailto")


class WritingController(QObject):
    """Works for the writing panel off the GUI thread."""

    def __init__(
        self,
        panel: WritingPanel,
        post: Callable[[], PostFolder | None],
        pictures: "Callable[[], Pictures]",
        rendering: Rendering,
        runner: JobRunner,
        messages: MessageBar,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._post = post
        self._pictures = pictures
        self._rendering = rendering
        self._runner = runner
        self._messages = messages
        panel.set_rich_paste(possible=True)
        panel.picture_requested.connect(self._on_panel_picture_requested)
        panel.paste_html_requested.connect(self._on_panel_paste_html_requested)
        panel.formatting_lost.connect(self._on_panel_formatting_lost)
        panel.link_opened.connect(self._on_panel_link_opened)

    @Slot(object)
    def _on_panel_picture_requested(self, wish: PictureWish) -> None:
        post = self._post()
        if post is None:
            self._panel.picture_failed(wish.token)
            return

        def work(cancelled: CancelCheck, _progress: ProgressSink) -> str:
            if isinstance(wish.source, Path):
                return self._pictures().add_file(post, wish.source, cancelled)
            return self._pictures().add(post, wish.name, wish.source, cancelled)

        def failed(error: Exception) -> None:
            self._panel.picture_failed(wish.token)
            self._messages.show_error(error)

        self._runner.submit(
            work,
            on_success=lambda source: self._panel.picture_added(wish.token, source),
            on_failure=failed,
            lane=LANE,
        )

    @Slot(int, str)
    def _on_panel_paste_html_requested(self, token: int, html: str) -> None:
        def failed(error: Exception) -> None:
            self._panel.paste_failed(token)
            self._messages.show_error(error)

        def done(markdown: str) -> None:
            self._panel.pasted(token, markdown)
            if "<img" in html.lower():
                self._messages.show_note(
                    self.tr(
                        "The pictures were left out of what you pasted. Add them as files: drop "
                        "them into the text or choose Insert, Picture."
                    )
                )

        self._runner.submit(
            lambda cancelled, _progress: self._rendering.pasted(html, cancelled),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    @Slot()
    def _on_panel_formatting_lost(self) -> None:
        self._messages.show_note(
            self.tr(
                "What you pasted was too long to keep its formatting. Paste it in parts to keep it."
            )
        )

    @Slot(str)
    def _on_panel_link_opened(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme() not in _SAFE_LINKS:
            return

        def open_it() -> None:
            QDesktopServices.openUrl(url)

        shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)[:300]
        self._messages.show_note(
            self.tr("Open in the browser? {address}").format(address=shown),
            action=self.tr("Open"),
            on_action=open_it,
        )
