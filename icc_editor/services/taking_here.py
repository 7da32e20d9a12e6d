# SPDX-License-Identifier: MIT
"""The blog's text into the version it was published from, where Markdown can hold all of it."""

from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser
from typing import Protocol

from icc_editor.formats.figures import figures_in, figures_in_line
from icc_editor.formats.table_address import tables_named_in
from icc_editor.post.document import RenderedPost
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.render_request import RenderRequest
from icc_editor.post.version import Version
from icc_editor.services.link_line import relinked
from icc_editor.storage import post_folder
from icc_editor.storage.history import History, SnapshotReason


class TurnsIntoText(Protocol):
    """What is needed of ``services.rendering.Rendering``."""

    def pasted(self, html: str, cancelled: CancelCheck | None = None) -> str:
        """Return foreign HTML as Markdown."""
        ...

    def blocks(self, request: RenderRequest, cancelled: CancelCheck | None = None) -> RenderedPost:
        """Return the text as block markup."""
        ...


def take_here(
    post: PostFolder,
    language: str,
    title: str,
    markup: str,
    *,
    links_last: bool,
    render: TurnsIntoText,
    now: datetime,
    cancelled: CancelCheck,
) -> bool:
    """Write a blog's title and text into a version; return False when it cannot hold them whole.

    Faithful is what says the same when it is rendered again: with the same words, links and
    elements.  A text with pictures is not, nor one without paragraphs, nor what would take the
    place of figures, results tables and their charts.  The line to the other versions is left out:
    it is made anew when it is sent.  With ``links_last`` a last paragraph of links is taken for it.
    The text that stood in the version is in the history before anything is written.

    Raises:
        FileChangedOutside: Somebody wrote the file meanwhile; nothing was written.
        StorageError: It cannot be read or written; nothing was lost.
        WorkerError: It cannot be converted.
        Cancelled: The user stopped it.
    """
    own = relinked(markup, (), also_last=links_last)
    text = render.pasted(own, cancelled)
    again = render.blocks(RenderRequest(text, language), cancelled).markup
    if _said_in(own) != _said_in(again):
        return False
    stored = post_folder.read_version(post, language)
    version = stored.version
    if version.problem_line is not None or _is_computed(version):
        return False
    History(post.path.parent).keep(post, language, version.raw, SnapshotReason.MINE, now)
    fields = replace(version.metadata, title=title)
    post_folder.save_version(
        post, version, metadata=fields, body=f"{text.strip()}\n", base=stored.fingerprint
    )
    return True


def _is_computed(version: Version) -> bool:
    """Return whether numbers in a version come from its post's tables: a blog has lost whence."""
    title = figures_in_line(version.metadata.title)
    return bool(figures_in(version.body) or title or tables_named_in(version.body))


def _said_in(markup: str) -> tuple[str, ...]:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.said()


class _Reader(HTMLParser):
    """Reads what a markup says: its elements, where links lead, and the words between."""

    def __init__(self) -> None:
        super().__init__()
        self._said: list[str] = []
        self._words: list[str] = []

    def said(self) -> tuple[str, ...]:
        self._end_words()
        return tuple(self._said)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "span":  # of a language, which is put in anew
            return
        self._end_words()
        told = dict(attrs)
        facts = [f"{name}={told[name]}" for name in ("href", "src", "start") if told.get(name)]
        self._said.append(" ".join(["<", tag, *facts]))

    def handle_endtag(self, tag: str) -> None:
        if tag != "span":
            self._end_words()
            self._said.append(f"> {tag}")

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def _end_words(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self._said.append(words)
