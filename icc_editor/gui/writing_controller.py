# SPDX-License-Identifier: MIT
"""Answers what the writing panel asks for: pictures beside the text, pasted pages as Markdown."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot

from icc_editor.gui.browser import open_address
from icc_editor.gui.jobs import Submits
from icc_editor.gui.proof.proofing import needs_order
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.job import CancelCheck, ProgressSink
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.rendering import Rendering

if TYPE_CHECKING:
    from icc_editor.gui.writing_panel.picture_dialog import PictureWish
    from icc_editor.services.pictures import Pictures
    from icc_editor.text.khmer.legacy_fonts import OldFont

LANE = "pictures"
_MOST_CHECKED = 200_000  # characters of one paste
_SAFE_LINKS = ("http", "https", "mailto")


class WritingController(QObject):
    """Works for the writing panel off the GUI thread."""

    def __init__(
        self,
        panel: WritingPanel,
        post: Callable[[], PostFolder | None],
        pictures: "Callable[[], Pictures]",
        rendering: Rendering,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._post = post
        self._pictures = pictures
        self._rendering = rendering
        self._runner = runner
        self._messages = messages
        self._paste_notes: list[str] = []  # what is to be said about the last paste
        panel.set_rich_paste(possible=True)
        panel.inserting.picture_file = self._picture_file
        panel.picture_requested.connect(self._on_panel_picture_requested)
        panel.paste_html_requested.connect(self._on_panel_paste_html_requested)
        panel.old_font_found.connect(self._on_panel_old_font_found)
        panel.text_pasted.connect(self._on_panel_text_pasted)
        panel.formatting_lost.connect(self._on_panel_formatting_lost)
        panel.link_opened.connect(self._on_panel_link_opened)

    def _picture_file(self, source: str) -> Path | None:
        """Return the file of a picture of the open post; none outside of the post is shown."""
        post = self._post()
        if post is None or "://" in source:
            return None
        path = (post.path / source).resolve()
        inside = path.is_relative_to(post.path.resolve())
        return path if inside and path.is_file() else None

    @Slot(object)
    def _on_panel_picture_requested(self, wish: "PictureWish") -> None:
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
                self._note_paste(
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

    @Slot(int, object)
    def _on_panel_old_font_found(self, token: int, found: "OldFont") -> None:
        from icc_editor.gui.old_font_question import ask_about_old_font

        ask_about_old_font(
            self._panel.window(),
            found,
            paste=lambda: self._panel.paste_failed(token),
            drop=lambda: self._panel.paste_dropped(token),
        )

    @Slot(str)
    def _on_panel_text_pasted(self, text: str) -> None:
        self._paste_notes.clear()
        if needs_order(text[:_MOST_CHECKED]):
            self._note_paste(
                self.tr(
                    "Khmer signs in what you pasted are not in order; they are marked in the text. "
                    "To mend them choose Khmer, Put Khmer in order."
                )
            )

    @Slot()
    def _on_panel_formatting_lost(self) -> None:
        self._note_paste(
            self.tr(
                "What you pasted was too long to keep its formatting. Paste it in parts to keep it."
            )
        )

    def _note_paste(self, sentence: str) -> None:
        """Say something about the last paste, beside what was said about it before."""
        self._paste_notes.append(sentence)
        self._messages.show_note("\n".join(self._paste_notes), of_post=True)

    @Slot(str)
    def _on_panel_link_opened(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme() not in _SAFE_LINKS:
            return

        shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)[:300]
        self._messages.show_note(
            self.tr("Open in the browser? {address}").format(address=shown),
            action=self.tr("Open"),
            on_action=lambda: open_address(url, self._messages),
        )
