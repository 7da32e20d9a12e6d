# SPDX-License-Identifier: MIT
"""What the library knows about its posts without reading them again, and where words are.

Everything here can be thrown away at any time; a file is read again when its time or size is
another than when it was read.
"""

import contextlib
import os
import stat
import threading
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.formats.table_address import TABLES, address_of, table_named_by
from icc_editor.post.metadata import PostStatus
from icc_editor.post.post_folder import PostFolder, PostSummary, text_fingerprint
from icc_editor.post.remote_post import PUBLIC_STATUSES
from icc_editor.post.sent_content import SentVersion
from icc_editor.storage import post_folder
from icc_editor.storage.post_texts import KEY, PostTexts, VersionText
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.shown_title import shown_title
from icc_editor.storage.version_head import HEAD_BYTES, VersionHead, read_head
from icc_editor.text.khmer.fold import fold, fold_key

_AROUND = 40

_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A version that holds what was searched.

    ``snippet`` is text around the first word found, ``snippet[start:end]`` that word as the
    writer spelled it (code points); both empty and 0 when only the title holds it.  ``offset`` is
    where the word is in the file's text after the front matter (code points, LF line ends).
    """

    post: Path
    language: str
    title: str
    snippet: str
    start: int
    end: int
    offset: int
    in_title: bool


class PostIndex:
    """Caches summaries by folder.  May be used from any thread, by several at once.

    Who asks while another looks at a post waits for it: no file is read twice.
    """

    def __init__(self, texts: PostTexts) -> None:
        """Start empty; ``texts`` are searched."""
        self._summaries: dict[Path, tuple[_Stamp, PostSummary]] = {}
        self._texts = texts
        self._lock = threading.Lock()
        self.heads_read = 0

    def summary(self, folder: Path) -> PostSummary | None:
        """Return the list entry of a post; None when the folder is none or cannot be read."""
        with self._lock:
            return self._summary(folder)

    def search(self, folder: Path, query: str) -> list[SearchHit]:
        """Return the hits in the versions of one post."""
        words = fold_key(query, KEY).split()
        files = _files(folder) if words else None
        hits = []
        for name in post_folder.version_names(list(files or ())):
            with contextlib.suppress(StorageError):
                hit = _hit(folder, name[:-3], self._texts.read(folder / name), words)
                if hit is not None:
                    hits.append(hit)
        return hits

    def _summary(self, folder: Path) -> PostSummary | None:
        files = _files(folder)
        if files is None:
            return None
        stamp = tuple((name, status.st_mtime_ns, status.st_size) for name, status in files.items())
        known = self._summaries.get(folder)
        if known is not None and known[0] == stamp:
            return known[1]
        try:
            post = post_folder.load(folder)
        except StorageError:
            # Shown, but asked again next time: the writer must not think it is lost.
            return self._summarise(post_folder.unreadable(folder, list(files)), files)
        summary = self._summarise(post, files)
        self._summaries[folder] = (stamp, summary)
        return summary

    def _summarise(self, post: PostFolder, files: dict[str, os.stat_result]) -> PostSummary:
        heads = [self._head(post.path / f"{code}.md", code) for code in post.languages]
        titled = ((code, its.title) for code, its in zip(post.languages, heads, strict=True))
        language, title = next((found for found in titled if found[1]), ("", ""))
        times = [s.st_mtime for name, s in files.items() if name != post_folder.POST_FILE]
        newest = max(times or [s.st_mtime for s in files.values()])
        before_readers = [p for p in post.publications if p.status in PUBLIC_STATUSES]
        waiting = [(p, p.date) for p in before_readers if p.status == "future" and p.date]
        return PostSummary(
            path=post.path,
            post_id=post.post_id,
            title=title,
            shown_title=shown_title(post, language, title),
            languages=post.languages,
            status=heads[0].status if heads else PostStatus.PUBLISH,
            published=bool(before_readers),
            on_blog=bool(post.publications),
            modified=_time(newest),
            changed=self._changed(post, files, newest),
            scheduled=min((date for _held, date in waiting), default=None),
            categories=tuple(dict.fromkeys(term for head in heads for term in head.categories)),
            tags=tuple(dict.fromkeys(term for head in heads for term in head.tags)),
            published_in=tuple(
                code
                for code in post.languages
                if any(code in p.languages for p in before_readers if p.status != "future")
            ),
            held_back=tuple((code, date) for held, date in waiting for code in held.languages),
        )

    def _changed(self, post: PostFolder, files: dict[str, os.stat_result], newest: float) -> bool:
        """Return whether a version that was sent, or a table it uses, is not what was sent.

        Times say nothing where a library was copied, so texts and tables are compared, read once
        for every time one of the post's files changes.
        """
        sent: dict[str, set[SentVersion]] = {}
        for publication in post.publications:
            for version in publication.sent_versions:
                sent.setdefault(version.language, set()).add(version)
        if not sent:
            # Publishing writes the post's own file last: a text that is newer was changed since.
            recorded = files.get(post_folder.POST_FILE)
            return bool(post.publications and recorded and newest > recorded.st_mtime)
        return any(
            not any(_stands(post.path, version) for version in versions)
            for language, versions in sent.items()
            if language in post.languages
        )

    def _head(self, path: Path, language: str) -> VersionHead:
        self.heads_read += 1
        nothing = VersionHead("", PostStatus.PUBLISH, 0)
        try:
            raw, status = read_file(path, limit=HEAD_BYTES)
            head = read_head(raw, language, whole=status.st_size <= len(raw))
            if head is None:
                head = read_head(read_file(path)[0], language, whole=True)
        except StorageError:
            return nothing
        return head or nothing


def _stands(folder: Path, sent: SentVersion) -> bool:
    """Return whether a version that was sent, and the tables it uses, are still as they were."""
    return _fingerprint(folder / f"{sent.language}.md") == sent.text and all(
        _fingerprint(folder / address_of(name)) == fingerprint for name, fingerprint in sent.tables
    )


def _fingerprint(path: Path) -> str:
    try:
        return text_fingerprint(read_file(path)[0])
    except StorageError:
        return ""


def _files(folder: Path) -> dict[str, os.stat_result] | None:
    """Return the regular files that make ``folder`` a post, by path in it; None when it is none."""
    try:
        with os.scandir(folder) as entries:
            found = {entry.name: entry for entry in entries}
    except OSError:
        return None
    names = list(found)
    if not post_folder.is_post_folder(names):
        return None
    files: dict[str, os.stat_result] = {}
    for name in sorted([*post_folder.version_names(names), post_folder.POST_FILE]):
        if name in found:
            _add_file(files, name, found[name])
    if files and TABLES in found:
        _add_tables(files, folder)
    return files or None


def _add_tables(files: dict[str, os.stat_result], folder: Path) -> None:
    try:
        with os.scandir(folder / TABLES) as entries:
            tables = {address: entry for entry in entries if table_named_by(
                address := f"{TABLES}/{entry.name}")}  # fmt: skip
    except OSError:
        return
    for address in sorted(tables):
        _add_file(files, address, tables[address])


def _add_file(files: dict[str, os.stat_result], name: str, entry: "os.DirEntry[str]") -> None:
    try:
        status = entry.stat()
    except OSError:
        return
    if stat.S_ISREG(status.st_mode):
        files[name] = status


def _hit(folder: Path, language: str, text: VersionText, words: list[str]) -> SearchHit | None:
    if not all(word in text.title_key or word in text.body_key for word in words):
        return None
    in_title = all(word in text.title_key for word in words)
    at, word = next(((i, w) for w in words if (i := text.body_key.find(w)) >= 0), (-1, ""))
    if at < 0:
        return SearchHit(folder, language, text.title, "", 0, 0, 0, in_title=True)
    first, last = _unfolded(text, at, at + len(word))
    left, right = _snippet_bounds(text.body, first, last)
    snippet = text.body[left:right].replace("\n", " ")
    return SearchHit(
        folder, language, text.title, snippet, first - left, last - left, first, in_title
    )


def _unfolded(text: VersionText, start: int, end: int) -> tuple[int, int]:
    """Return where in the body the characters ``start`` to ``end`` of its key come from."""
    number = text.body_key.count("\n", 0, start)
    key_start = text.body_key.rfind("\n", 0, start) + 1
    lines = text.body.split("\n", number + 1)
    folded = fold(lines[number], KEY)
    line_start = sum(len(line) + 1 for line in lines[:number])
    first, last = folded.starts[start - key_start], folded.ends[end - 1 - key_start]
    return line_start + first, line_start + last


def _snippet_bounds(text: str, first: int, last: int) -> tuple[int, int]:
    """Return the bounds of the text shown around a word, at white space or between letters."""
    left, right = max(0, first - _AROUND), min(len(text), last + _AROUND)
    while 0 < left < first and unicodedata.category(text[left]).startswith("M"):
        left += 1
    while last < right < len(text) and unicodedata.category(text[right]).startswith("M"):
        right += 1
    return left, right


def _time(timestamp: float) -> datetime:
    try:
        return datetime.fromtimestamp(timestamp, UTC)
    except (OverflowError, ValueError, OSError):  # a file from the year 40000
        return datetime.fromtimestamp(0, UTC)
