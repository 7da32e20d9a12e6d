# SPDX-License-Identifier: MIT
"""What a practice blog remembers: one JSON file per post under ``data/``.

::

    blog.json            name, language and id of the blog; makes the folder a practice blog
    data/posts/12.json   a post with all its values
    data/bin/12.json     a deleted one
    data/site.json       which pages were written, so that old ones can go

Files are written whole or not at all; a new post takes the next free number by creating its file,
so that two programs cannot take the same one.
"""

import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from icc_editor.errors import DamagedFile, NameTaken
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_bytes, write_new

BLOG_FILE: Final = "blog.json"
# What may be removed as an old page: a file that names anything else is not believed.
_PAGE = re.compile(r"(?:index|drafts|(?:posts|pages|drafts|category)/[^/\\]+)\.html\Z")
PICTURES: Final = "practice-blog:images/"
"""How a kept post addresses the blog's pictures: the folder may be moved."""

_TIMES: Final = frozenset({"date", "modified"})
_LISTS: Final = frozenset({"categories", "tags"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A post or page as the practice blog keeps it; times are UTC.

    Pictures of the blog stand in ``content`` under ``PICTURES``.
    """

    id: str
    marker: str
    kind: PostKind
    status: PostStatus
    title: str
    content: str
    excerpt: str
    slug: str
    date: datetime
    modified: datetime
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    comments: bool | None = None
    featured_media: str = ""

    def is_public(self, now: datetime) -> bool:
        """Return whether readers see it."""
        return self.status is PostStatus.PUBLISH and self.date <= now

    def reported_status(self, now: datetime) -> str:
        """Return the status as WordPress calls it, a scheduled one ``future``."""
        ahead = self.status is PostStatus.PUBLISH and self.date > now
        return "future" if ahead else self.status.value


@dataclass(frozen=True, slots=True)
class BlogFacts:
    """Name and language of a practice blog."""

    name: str
    language: str


class PracticeState:
    """The files of one practice blog's memory."""

    def __init__(self, folder: Path) -> None:
        """Use ``folder``, which may not be there."""
        self.folder = folder
        self._posts = folder / "data" / "posts"
        self._bin = folder / "data" / "bin"
        self._site = folder / "data" / "site.json"

    def make(self, facts: BlogFacts) -> None:
        """Create the folder's memory; what is there stays.

        Raises:
            StorageError: The disk refused.
        """
        for folder in (self._posts, self._bin, self.folder / "images"):
            with translated_errors(folder):
                folder.mkdir(parents=True, exist_ok=True)
        if not (self.folder / BLOG_FILE).exists():
            write_new(self.folder / BLOG_FILE, _json({**asdict(facts), "id": _new_id()}))

    def facts(self) -> BlogFacts:
        """Return name and language.

        Raises:
            DamagedFile: ``blog.json`` cannot be understood.
            StorageError: It cannot be read, the folder may be gone.
        """
        path = self.folder / BLOG_FILE
        raw = _object(path)
        return BlogFacts(str(raw.get("name", "")), str(raw.get("language", "en")))

    def identity(self) -> str:
        """Return the id the blog made up, by which posts know it; empty when it has none yet.

        Raises:
            StorageError: ``blog.json`` cannot be read or understood.
        """
        return str(_object(self.folder / BLOG_FILE).get("id", ""))

    def given_identity(self) -> str:
        """Return the blog's id, made up now when an earlier version of the program made none.

        Raises:
            StorageError: ``blog.json`` cannot be read, understood or written.
        """
        with folder_lock(self.folder):
            facts = _object(self.folder / BLOG_FILE)
            if not facts.get("id"):
                facts = {**facts, "id": _new_id()}
                write_bytes(self.folder / BLOG_FILE, _json(facts))
            return str(facts["id"])

    def entries(self) -> tuple[Entry, ...]:
        """Return all posts, newest number first.

        Raises:
            DamagedFile: One of them cannot be understood; nothing was changed.
            StorageError: One cannot be read.
        """
        with translated_errors(self._posts):
            names = [path for path in self._posts.iterdir() if path.suffix == ".json"]
        found = [_entry(path) for path in names if path.stem.isdecimal()]
        return tuple(sorted(found, key=lambda entry: int(entry.id), reverse=True))

    def add(self, entry: Entry) -> str:
        """Keep a new post under the next free number and return that.

        Raises:
            StorageError: The disk refused.
        """
        with translated_errors(self._posts):
            taken = [*self._posts.iterdir(), *self._bin.iterdir()]
        number = max((int(path.stem) for path in taken if path.stem.isdecimal()), default=0) + 1
        while True:
            try:
                write_new(self._posts / f"{number}.json", _json(_values(entry)))
            except NameTaken:
                number += 1
            else:
                return str(number)

    def change(self, entry: Entry) -> None:
        """Replace a post.

        Raises:
            StorageError: The disk refused; the old one is whole.
        """
        write_bytes(self._posts / f"{entry.id}.json", _json(_values(entry)))

    def bin(self, entry: Entry) -> None:
        """Move a post to the bin.

        Raises:
            StorageError: The disk refused.
        """
        name = f"{entry.id}.json"
        with translated_errors(self._posts / name):
            (self._posts / name).replace(self._bin / name)

    def pages(self) -> frozenset[str]:
        """Return the paths of the pages that were written last."""
        if not self._site.exists():
            return frozenset()
        pages = _object(self._site).get("pages")
        if not isinstance(pages, list):
            return frozenset()
        return frozenset(page for page in pages if isinstance(page, str) and _PAGE.match(page))

    def keep_pages(self, pages: frozenset[str]) -> None:
        """Remember which pages were written."""
        if pages != self.pages():
            write_bytes(self._site, _json({"pages": sorted(pages)}))


def _new_id() -> str:
    return uuid.uuid4().hex


def _values(entry: Entry) -> dict[str, object]:
    values = asdict(entry)
    del values["id"]
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
    }


def _entry(path: Path) -> Entry:
    raw = _object(path)
    try:
        values = {f.name: _value(f.name, raw[f.name]) for f in fields(Entry) if f.name in raw}
        values["id"] = path.stem
        values["kind"] = PostKind(raw["kind"])
        values["status"] = PostStatus(raw["status"])
        entry = Entry(**values)
    except (ValueError, TypeError, KeyError) as cause:
        raise DamagedFile(path, reason=type(cause).__name__) from cause
    if "/" in entry.slug or "\\" in entry.slug:  # it becomes a file's name
        raise DamagedFile(path, reason="slug")
    return entry


def _value(name: str, value: Any) -> Any:  # noqa: ANN401 - as JSON has it
    if name in _TIMES:
        return datetime.fromisoformat(value).astimezone(UTC)
    if name in _LISTS:
        return tuple(str(item) for item in value)
    if name == "comments":
        return value if isinstance(value, bool) else None
    return str(value)


def _object(path: Path) -> Mapping[str, Any]:
    data, _status = read_file(path)
    try:
        value = json.loads(data)
    except json.JSONDecodeError as cause:
        raise DamagedFile(path, line=cause.lineno, reason="JSON") from cause
    except (UnicodeDecodeError, RecursionError) as cause:
        raise DamagedFile(path, reason=type(cause).__name__) from cause
    if not isinstance(value, dict):
        raise DamagedFile(path, line=1, reason="JSON")
    return value


def _json(values: Mapping[str, object]) -> bytes:
    return json.dumps(values, ensure_ascii=False, indent=1).encode() + b"\n"
