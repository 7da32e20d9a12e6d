# SPDX-License-Identifier: MIT
"""A blog in a folder: press Publish without an account and see the result in a browser."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import Final

from icc_editor.blog.client import Acquaintance, Capabilities, Profile
from icc_editor.blog.practice_site import page_of, render_site, style_files
from icc_editor.blog.practice_state import PICTURES, BlogFacts, Entry, PracticeState
from icc_editor.errors import NameTaken, RemoteConflict, RemoteMissing
from icc_editor.post.account import Role
from icc_editor.post.clock import utc_now
from icc_editor.post.job import Progress, ProgressSink
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import (
    BlogInfo,
    Payload,
    RemoteMedia,
    RemotePost,
    RemoteTerm,
    hash_of_content,
)
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.names import ascii_slug, free_name
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_bytes, write_new
from icc_editor.text.slugs import slugify

_PUBLIC: Final = frozenset({PostStatus.PUBLISH, PostStatus.PRIVATE})
_NEWEST: Final = 50


class PracticeBlog:
    """The blog in ``folder``; every method may also raise ``StorageError`` of that folder."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = utc_now) -> None:
        """Use the blog that ``create`` made in ``folder``; nothing is read yet."""
        self._folder = folder
        self._state = PracticeState(folder)
        self._now = now

    @property
    def home(self) -> Path:
        """Return the page to open in a browser."""
        return self._folder / "index.html"

    def acquaintance(self) -> Acquaintance:
        """Return nothing: asking costs nothing here."""
        return Acquaintance()

    def remember(self, known: Acquaintance) -> None:
        """Forget it again: asking costs nothing here."""

    def now(self) -> datetime:
        """Return this computer's time, which is the blog's."""
        return self._now()

    def whoami(self) -> Profile:
        """Return the writer, who may do everything here; the blog must be there."""
        self._state.facts()
        return Profile("", "", Role.ADMINISTRATOR)

    def blogs(self) -> tuple[BlogInfo, ...]:
        """Return this one blog."""
        name = self._state.facts().name
        return (BlogInfo("0", name, self.home.absolute().as_uri(), str(self._folder)),)

    def capabilities(self) -> Capabilities:
        """Return that everything is allowed; content is plain HTML."""
        return Capabilities(
            publish=True,
            upload=True,
            create_terms=True,
            pages=True,
            edit_others=True,
            delete=True,
            schedules=True,
            blocks=False,
        )

    def time_zone(self) -> str:
        """Return this computer's offset from UTC."""
        offset = self._now().astimezone().utcoffset() or timedelta()
        minutes = round(offset.total_seconds() / 60)
        return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"

    def terms(self) -> tuple[RemoteTerm, ...]:
        """Return the categories and tags posts have."""
        entries = self._state.entries()
        categories = {name for entry in entries for name in entry.categories}
        tags = {name for entry in entries for name in entry.tags}
        return tuple(
            RemoteTerm(f"{taxonomy}:{name}", taxonomy, name)
            for taxonomy, names in (("category", categories), ("post_tag", tags))
            for name in sorted(names)
        )

    def find_all(self, marker: str, draft_slug: str, *, but: str = "") -> tuple[RemotePost, ...]:
        """Return every post that carries this marker or slug, newest first, except ``but``."""
        return tuple(
            self._remote(entry)
            for entry in self._state.entries()[:_NEWEST]
            if entry.id != but
            and (entry.marker == marker or (draft_slug and entry.slug == draft_slug))
        )

    def create(self, payload: Payload, marker: str, draft_slug: str) -> str:
        """Make a draft with the payload's title, kind and comments, and return its id."""
        with folder_lock(self._folder):
            entries = self._state.entries()  # a damaged one is noticed before anything is made
            now = self._now()
            entry = Entry(
                id="",
                marker=marker,
                kind=payload.kind,
                status=PostStatus.DRAFT,
                title=payload.title,
                content="",
                excerpt="",
                slug=draft_slug,
                date=now,
                modified=now,
                comments=payload.comments,
            )
            made = replace(entry, id=self._state.add(entry))
            self._write_site((*entries, made))
        return made.id

    def edit(self, remote_id: str, payload: Payload, *, unmodified_since: datetime | None) -> None:
        """Give the post its final values; harmless when repeated.

        Raises:
            RemoteConflict: It was edited since ``unmodified_since``.
            RemoteMissing: It is not there.
        """
        with folder_lock(self._folder):
            entry = self._unmodified(remote_id, unmodified_since)
            self._change(
                replace(
                    entry,
                    status=payload.status,
                    title=payload.title,
                    content=self._kept(payload.content),
                    excerpt=payload.excerpt,
                    slug=self._slug(entry, payload),
                    date=self._date(entry, payload),
                    categories=payload.categories or entry.categories,
                    tags=payload.tags,
                    comments=entry.comments if payload.comments is None else payload.comments,
                    featured_media=payload.featured_media,
                )
            )

    def edit_content(
        self, remote_id: str, content: str, *, unmodified_since: datetime | None
    ) -> None:
        """Replace the text of a post and nothing else of it.

        Raises:
            RemoteConflict: It was edited since ``unmodified_since``.
            RemoteMissing: It is not there.
        """
        with folder_lock(self._folder):
            entry = self._unmodified(remote_id, unmodified_since)
            self._change(replace(entry, content=self._kept(content)))

    def _unmodified(self, remote_id: str, since: datetime | None) -> Entry:
        entry = self._entry(remote_id)
        if since is not None and entry.modified > since:
            raise RemoteConflict(code=409, sent=False)
        return entry

    def _date(self, entry: Entry, payload: Payload) -> datetime:
        if payload.date is not None:
            return payload.date.astimezone(UTC)
        now = self._now()
        was_public = entry.status in _PUBLIC and entry.date <= now
        return now if payload.status in _PUBLIC and not was_public else entry.date

    def _slug(self, entry: Entry, payload: Payload) -> str:
        """Return a slug no other post has; a public post without a new one keeps its own."""
        if not payload.slug and entry.status in _PUBLIC:
            return entry.slug
        wanted = slugify(payload.slug or payload.title) or entry.id
        taken = {other.slug for other in self._state.entries() if other.id != entry.id}
        return free_name(wanted, "", taken)

    def get(self, remote_id: str) -> RemotePost:
        """Return the post as the folder has it now.

        Raises:
            RemoteMissing: It is not there, or it is in the bin.
        """
        return self._remote(self._entry(remote_id))

    def upload(self, name: str, mime: str, data: bytes, progress: ProgressSink) -> RemoteMedia:
        """Keep a picture and return its id and address; ``mime`` is not looked at."""
        plain = PurePosixPath(name.replace("\\", "/")).name
        suffix = PurePosixPath(plain).suffix.lower()
        stem = ascii_slug(PurePosixPath(plain).stem, fallback="picture", limit=150)
        folder = self._images
        while True:
            with translated_errors(folder):
                taken = [path.name for path in folder.iterdir()]
            kept = free_name(stem, suffix, taken)
            try:
                write_new(folder / kept, data)
            except NameTaken:  # another program was faster
                continue
            progress(Progress(len(data), len(data), name))
            return self._media(kept)

    def find_all_media(self, name: str) -> tuple[RemoteMedia, ...]:
        """Return every picture whose file name starts with that stem, newest first."""
        stem = PurePosixPath(name).stem
        with translated_errors(self._images):
            found = [
                (path.stat().st_mtime_ns, path.name)
                for path in self._images.iterdir()
                if path.name.startswith(stem)
            ]
        return tuple(self._media(file) for _time, file in sorted(found, reverse=True))

    def delete(self, remote_id: str) -> None:
        """Move a post to the bin.

        Raises:
            RemoteMissing: It is not there.
        """
        with folder_lock(self._folder):
            self._state.bin(self._entry(remote_id))
            self._write_site(self._state.entries())

    def delete_media(self, media_id: str) -> None:
        """Delete a picture.

        Raises:
            RemoteMissing: It is not there.
        """
        path = self._images / PurePosixPath(media_id).name
        if not path.is_file():
            raise RemoteMissing(code=404, sent=False)
        with translated_errors(path):
            path.unlink()

    def close(self) -> None:
        """Nothing is open."""

    def write_style(self) -> None:
        """Put the style sheet and the fonts into the folder, where they are not the same yet.

        Raises:
            StorageError: The disk refused, or the folder is gone.
        """
        with folder_lock(self._folder):
            for path, data in style_files().items():
                self._write(path, data)

    def refresh(self) -> None:
        """Write the pages anew: what was scheduled may be due.

        Raises:
            StorageError: The disk refused, or the folder is gone.
        """
        with folder_lock(self._folder):
            self._write_site(self._state.entries())

    @property
    def _images(self) -> Path:
        return self._folder / "images"

    @property
    def _images_url(self) -> str:
        return f"{self._images.absolute().as_uri()}/"

    def _kept(self, content: str) -> str:
        """Return content as WordPress keeps it: LF line ends, no outer white space."""
        text = content.replace("\r\n", "\n").replace("\r", "\n").strip()
        return text.replace(self._images_url, PICTURES)

    def _entry(self, remote_id: str) -> Entry:
        for entry in self._state.entries():
            if entry.id == remote_id:
                return entry
        raise RemoteMissing(code=404, sent=False)

    def _change(self, entry: Entry) -> None:
        """Keep a post; its time of change is later than ever before, whatever the clock says."""
        later = max(self._now(), entry.modified + timedelta(microseconds=1))
        self._state.change(replace(entry, modified=later))
        self._write_site(self._state.entries())

    def _write_site(self, entries: Iterable[Entry]) -> None:
        """Bring the pages in line with the posts, touching only those that differ."""
        pages = render_site(self._state.facts(), entries, self._now())
        for path, data in pages.items():
            self._write(path, data)
        for path in self._state.pages() - pages.keys():
            with translated_errors(self._folder / path):
                (self._folder / path).unlink(missing_ok=True)
        self._state.keep_pages(frozenset(pages))

    def _write(self, path: str, data: bytes) -> None:
        target = self._folder / path
        if target.is_file() and read_file(target)[0] == data:
            return
        with translated_errors(target):
            target.parent.mkdir(exist_ok=True)
        write_bytes(target, data)

    def _remote(self, entry: Entry) -> RemotePost:
        now = self._now()
        content = entry.content.replace(PICTURES, self._images_url)
        link = (self._folder / page_of(entry, now)).absolute().as_uri()
        return RemotePost(
            id=entry.id,
            link=link,
            title=entry.title,
            content=content,
            kind=entry.kind,
            status=entry.reported_status(now),
            slug=entry.slug,
            date=entry.date,
            modified=entry.modified,
            content_hash=hash_of_content(content),
            marker=entry.marker,
            excerpt=entry.excerpt,
            categories=entry.categories,
            tags=entry.tags,
            featured_media=entry.featured_media,
        )

    def _media(self, name: str) -> RemoteMedia:
        return RemoteMedia(name, (self._images / name).absolute().as_uri(), name)


def make_practice_blog(folder: Path, name: str, language: str = "en") -> PracticeBlog:
    """Make a practice blog in ``folder``, or take the one that is there; return its client.

    Raises:
        DamagedFile: A file of an earlier one cannot be understood; nothing was changed.
        StorageError: The disk refused.
    """
    PracticeState(folder).make(BlogFacts(name, language))
    blog = PracticeBlog(folder)
    blog.write_style()
    blog.refresh()
    return blog
