# SPDX-License-Identifier: MIT
"""Keeps the preview in step with what is typed, without ever holding up typing."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from icc_editor import assets
from icc_editor.errors import Cancelled, StorageError, WorkerDeadline
from icc_editor.gui.browser import open_address
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.preview.preview_pane import PreviewPage, PreviewPane
from icc_editor.gui.preview.printing import PrintController, TablesOf
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.document import RenderedPost
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.pages import Page, Pages
from icc_editor.storage.places import Places
from icc_editor.storage.safe_write import write_bytes

LANE = "preview"
_FOLDER, _FILE = "preview", "preview.html"  # what a browser is given, under the state folder
# What a browser may load for the page it is given: the post's own pictures and the charts in the
# page itself, nothing from the net.
_POLICY = (
    "default-src 'none'; img-src file: data:; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'"
)


@dataclass(frozen=True, slots=True)
class PreviewSource:
    """A version as it stands in the window."""

    body: str
    title: str
    language: str
    folder: Path
    date: datetime | None = None  # what it is dated, if it is
    numbers: NumberStyle | None = None

    def request(self, tables: Mapping[str, bytes], *, line_numbers: bool = False) -> RenderRequest:
        """Return what the worker needs to render it with the tables of its post."""
        return RenderRequest(
            self.body,
            self.language,
            line_numbers=line_numbers,
            tables=tables,
            numbers=self.numbers,
            title=self.title,
        )

    def is_version_of(self, other: "PreviewSource | None") -> bool:
        """Return whether ``other`` is the same version, perhaps with another text."""
        return other is not None and (self.folder, self.language) == (other.folder, other.language)


class PreviewController(QObject):
    """Renders in the worker and shows the newest result."""

    def __init__(
        self,
        pane: PreviewPane,
        pages: Pages,
        runner: Submits,
        messages: MessageBar,
        places: Places,
        source: Callable[[], PreviewSource | None],
        tables_of: TablesOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tables_of = tables_of
        self._pane = pane
        self._pages = pages
        self._runner = runner
        self._messages = messages
        self._places = places
        self._source = source
        self._job: Job | None = None
        self._underway: PreviewSource | None = None
        self._newest: PreviewSource | None = None
        self._again = False
        self.printing = PrintController(
            pane, pages, runner, messages, source, tables_of, self.open_in_browser, self
        )
        self._forget_file()  # a run that was killed may have left it
        # The writing panel gathers keys already: only what comes in one turn is gathered here.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.update_now)
        pane.page_wanted.connect(self.update_now)
        pane.browser_requested.connect(self.open_in_browser)
        pane.link_opened.connect(self._on_pane_link_opened)

    @Slot()
    def update_soon(self) -> None:
        """Render as soon as the event loop is free."""
        if self._pane.isVisible():
            self._soon.start()

    @Slot()
    def update_now(self) -> None:
        """Render what is in the window."""
        self._soon.stop()
        source = self._newest = self._source()
        if source is None:
            self._pane.clear()
            return
        if not self._pane.isVisible():
            return
        if self._job is not None:
            # Cancelling ends the worker's process and all it remembers: only another version is
            # worth that, the one before is nearly through.
            self._again = True
            if not source.is_version_of(self._underway):
                self._job.cancel()
            return
        self._underway = source
        self._job = self._submit(source, self._on_rendered, self._on_failure, line_numbers=True)

    @Slot(int)
    def follow(self, line: int) -> None:
        """Bring the block at the caret into view."""
        self._pane.follow(line)

    @Slot()
    def open_in_browser(self) -> None:
        """Write the page to a private file and open it in the system's browser."""
        source = self._source()
        if source is None:
            return

        def show(_source: PreviewSource, made: Page) -> None:
            from icc_editor.formats.html import page

            css = assets.resource("css", "reader.css").read_text(encoding="utf-8")
            whole = made.in_one_piece()
            local = replace(whole, markup=_with_local_pictures(whole, source.folder))
            document = page(local, whole.title, source.language, css, policy=_POLICY)
            try:
                path = self._places.state_folder(_FOLDER) / _FILE
                write_bytes(path, document.encode(errors="replace"))
            except StorageError as error:
                self._messages.show_error(error)
                return
            open_address(QUrl.fromLocalFile(str(path)), self._messages)

        self._submit(source, show, self._messages.show_error, line_numbers=False)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what the menu can ask for, by the names of its entries."""
        return {
            "browser": self.open_in_browser,
            "print": self.printing.print_post,
            "pdf": self.printing.save_pdf,
        }

    def close(self) -> None:
        """Stop the engine and remove the file a browser was given."""
        self._soon.stop()
        self._pane.close_engine()
        self.printing.close()
        self._forget_file()

    @Slot(QUrl)
    def _on_pane_link_opened(self, url: QUrl) -> None:
        open_address(url, self._messages)

    def _forget_file(self) -> None:
        # The next start tries again; nobody but the writer may read the file meanwhile.
        with contextlib.suppress(OSError):
            (self._places.state / _FOLDER / _FILE).unlink(missing_ok=True)

    def _submit(
        self,
        source: PreviewSource,
        then: Callable[[PreviewSource, Page], None],
        otherwise: Callable[[Exception], None],
        *,
        line_numbers: bool,
    ) -> Job:
        return self._runner.submit(
            lambda cancelled, _progress: self._pages.html(
                source.request(self._tables_of(source.folder), line_numbers=line_numbers),
                cancelled,
            ),
            on_success=lambda made: then(source, made),
            on_failure=otherwise,
            lane=LANE,
        )

    def _on_rendered(self, source: PreviewSource, made: Page) -> None:
        if source.is_version_of(self._newest):
            markup, title = made.post.markup, made.post.title
            self._pane.show_page(
                PreviewPage(markup, title, source.language, source.folder, made.charts)
            )
        self._go_on()

    def _on_failure(self, error: Exception) -> None:
        if isinstance(error, WorkerDeadline):
            self._pane.show_problem(
                self.tr(
                    "This text takes too long to show; the page below is an older one. Look for "
                    "a very long paragraph."
                )
            )
        elif not isinstance(error, Cancelled):
            self._messages.show_error(error)
        self._go_on()

    def _go_on(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.update_now()


def _with_local_pictures(rendered: RenderedPost, folder: Path) -> str:
    """Return the markup with the post's pictures named by their full address.

    A ``<base>`` would do that too, but then footnote links would leave the page.
    """
    base = QUrl.fromLocalFile(f"{folder}/")
    markup = rendered.markup
    for source in {image.source for image in rendered.images}:
        full = base.resolved(QUrl(source)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
        markup = markup.replace(f'src="{escape(source)}"', f'src="{escape(full)}"')
    return markup
