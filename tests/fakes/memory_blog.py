# SPDX-License-Identifier: MIT
"""A blog in memory that behaves as WordPress was measured to, and fails exactly where told.

``MemoryBlog`` is the server; ``MemoryClient`` is one account on it.  Faults are named by the call
they hit and by whether the server has acted before the client learns of the failure.
"""

import html
import itertools
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from icc_editor import errors
from icc_editor.blog.client import Acquaintance, Capabilities, Profile
from icc_editor.post.account import Role
from icc_editor.post.job import Progress, ProgressSink
from icc_editor.post.remote_post import (
    BlogInfo,
    Payload,
    RemoteMedia,
    RemotePost,
    RemoteTerm,
    hash_of_content,
)

START = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)
ALL = Capabilities(
    publish=True,
    upload=True,
    create_terms=True,
    pages=True,
    edit_others=True,
    delete=True,
    schedules=True,
    blocks=True,
)
CONTRIBUTOR = replace(
    ALL, publish=False, upload=False, create_terms=False, pages=False, edit_others=False
)


class Killed(BaseException):
    """The process ended here, as kill -9 ends it: no handler of the program sees it."""


@dataclass(frozen=True)
class Fault:
    """At the ``number``-th call of ``method`` (counted from 1; method "" counts all) raise.

    ``after``: the server has acted.  ``late``: the server acts only after that many more calls.
    """

    method: str
    number: int
    error: BaseException
    after: bool = False
    late: int = 0


@dataclass
class MemoryBlog:
    """The server: posts, pictures, its clock."""

    posts: dict[str, RemotePost] = field(default_factory=dict)
    media: dict[str, tuple[RemoteMedia, bytes]] = field(default_factory=dict)
    terms: list[RemoteTerm] = field(default_factory=list)
    capabilities: Capabilities = ALL
    role: Role = Role.ADMINISTRATOR
    zone: str = "Asia/Phnom_Penh"
    respells: bool = False
    faults: list[Fault] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    bin: list[str] = field(default_factory=list)
    delayed: list[tuple[int, Callable[[], object]]] = field(default_factory=list)
    on_call: Callable[[str], None] = lambda _name: None

    def __post_init__(self) -> None:
        self.ids = itertools.count(1)
        self.now = START

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def kept(self, content: str) -> str:
        content = content.replace("\r\n", "\n").strip()
        return content.replace("/>", " />").replace("'", "&apos;") if self.respells else content

    def public(self) -> list[RemotePost]:
        return [post for post in self.posts.values() if post.status != "draft"]

    def free_slug(self, wanted: str, remote_id: str) -> str:
        taken = {p.slug for p in self.posts.values() if p.id != remote_id and p.status != "draft"}
        numbered = (f"{wanted}-{n}" for n in itertools.count(2))
        return wanted if wanted not in taken else next(s for s in numbered if s not in taken)

    def edit_by_somebody(self, remote_id: str, **changes: object) -> None:
        changed = replace(self.posts[remote_id], modified=self.tick(), **changes)  # type: ignore[arg-type]
        self.posts[remote_id] = replace(changed, content_hash=hash_of_content(changed.content))


class MemoryClient:
    """One account; passes the contract of ``BlogClient``."""

    def __init__(self, blog: MemoryBlog) -> None:
        self.blog = blog
        self.closed = False
        self.known: Acquaintance | None = None

    def acquaintance(self) -> Acquaintance:
        return Acquaintance(role=self.blog.role)

    def remember(self, known: Acquaintance) -> None:
        self.known = known

    def now(self) -> datetime:
        return self.blog.now

    def whoami(self) -> Profile:
        with self._call("whoami"):
            return Profile("writer", "Writer", self.blog.role)

    def blogs(self) -> tuple[BlogInfo, ...]:
        with self._call("blogs"):
            return ()

    def capabilities(self) -> Capabilities:
        with self._call("capabilities"):
            return self.blog.capabilities

    def time_zone(self) -> str:
        with self._call("time_zone"):
            return self.blog.zone

    def terms(self) -> tuple[RemoteTerm, ...]:
        with self._call("terms"):
            return tuple(self.blog.terms)

    def find_all(self, marker: str, draft_slug: str, *, but: str = "") -> tuple[RemotePost, ...]:
        with self._call("find_all"):
            return tuple(p for p in self._found(marker, draft_slug) if p.id != but)

    def create(self, payload: Payload, marker: str, draft_slug: str) -> str:
        return str(self._act("create", lambda: self._create(payload, marker, draft_slug)))

    def edit(self, remote_id: str, payload: Payload, *, unmodified_since: datetime | None) -> None:
        self._act("edit", lambda: self._edit(remote_id, payload, unmodified_since))

    def edit_content(
        self, remote_id: str, content: str, *, unmodified_since: datetime | None
    ) -> None:
        self._act("edit", lambda: self._edit_content(remote_id, content, unmodified_since))

    def get(self, remote_id: str) -> RemotePost:
        with self._call("get"):
            return self._post(remote_id)

    def upload(self, name: str, mime: str, data: bytes, progress: ProgressSink) -> RemoteMedia:
        progress(Progress(len(data) // 2, len(data)))
        result = self._act("upload", lambda: self._upload(name, data))
        progress(Progress(len(data), len(data)))
        assert isinstance(result, RemoteMedia)
        return result

    def find_all_media(self, name: str) -> tuple[RemoteMedia, ...]:
        with self._call("find_all_media"):
            return self._media(name)

    def delete(self, remote_id: str) -> None:
        self._act("delete", lambda: self._delete(remote_id))

    def delete_media(self, media_id: str) -> None:
        self._act("delete_media", lambda: self._delete_media(media_id))

    def close(self) -> None:
        self.closed = True

    # -- the server's side ----------------------------------------------------------------------

    def _act(self, name: str, work: Callable[[], object]) -> object:
        with self._call(name) as late:
            if late:
                self.blog.delayed.append((len(self.blog.calls) + late, work))
                return None
            return work()

    @contextmanager
    def _call(self, name: str) -> Iterator[int]:
        blog = self.blog
        blog.calls.append(name)
        blog.on_call(name)
        for due, work in list(blog.delayed):
            if len(blog.calls) >= due:
                blog.delayed.remove((due, work))
                work()
        fault = next((f for f in blog.faults if self._hits(f, name)), None)
        if fault is not None and not (fault.after or fault.late):
            raise fault.error
        yield fault.late if fault is not None else 0
        if fault is not None:
            raise fault.error

    def _hits(self, fault: Fault, name: str) -> bool:
        calls = [call for call in self.blog.calls if fault.method in ("", call)]
        return fault.method in ("", name) and len(calls) == fault.number

    def _found(self, marker: str, draft_slug: str) -> tuple[RemotePost, ...]:
        newest = sorted(self.blog.posts.values(), key=lambda post: -int(post.id))[:50]
        return tuple(
            post
            for post in newest
            if post.marker == marker
            or post.slug == draft_slug
            or post.slug.startswith(f"{draft_slug}-")
        )

    def _post(self, remote_id: str) -> RemotePost:
        if remote_id not in self.blog.posts:
            raise errors.RemoteMissing(code=404)
        return self.blog.posts[remote_id]

    def _create(self, payload: Payload, marker: str, draft_slug: str) -> str:
        made = str(next(self.blog.ids))
        self.blog.posts[made] = RemotePost(
            id=made,
            link=f"https://blog.example/?p={made}",
            title=html.escape(payload.title, quote=False),
            content="",
            kind=payload.kind,
            status="draft",
            slug=draft_slug,
            date=None,
            modified=self.blog.tick(),
            content_hash=hash_of_content(""),
            marker=marker,
        )
        return made

    def _change(self, remote_id: str, **changes: object) -> None:
        post = replace(self._post(remote_id), modified=self.blog.tick(), **changes)  # type: ignore[arg-type]
        content = self.blog.kept(post.content)
        self.blog.posts[remote_id] = replace(
            post, content=content, content_hash=hash_of_content(content)
        )

    def _edit(self, remote_id: str, payload: Payload, unmodified_since: datetime | None) -> None:
        post = self._post(remote_id)
        if unmodified_since is not None and post.modified > unmodified_since:
            raise errors.RemoteConflict(code=409)
        if payload.status.value in {"publish", "private"} and not self.blog.capabilities.publish:
            raise errors.RoleTooLow(action="publish")
        slug = payload.slug or "-".join(re.findall("[a-z0-9]+", payload.title.lower()))
        slug = self.blog.free_slug(slug, remote_id)
        self._change(
            remote_id,
            title=html.escape(payload.title, quote=False),
            content=payload.content,
            kind=payload.kind,
            status="future"
            if payload.status == "publish" and payload.date and payload.date > self.blog.now
            else payload.status.value,
            slug=slug,
            link=f"https://blog.example/{slug}/",
            date=payload.date or self.blog.now,
            excerpt=payload.excerpt,
            categories=payload.categories or ("Uncategorized",),
            tags=payload.tags,
            featured_media=payload.featured_media,
        )

    def _edit_content(
        self, remote_id: str, content: str, unmodified_since: datetime | None
    ) -> None:
        if unmodified_since is not None and self._post(remote_id).modified > unmodified_since:
            raise errors.RemoteConflict(code=409)
        self._change(remote_id, content=content)

    def _upload(self, name: str, data: bytes) -> RemoteMedia:
        if not self.blog.capabilities.upload:
            raise errors.RoleTooLow(action="upload")
        made = str(next(self.blog.ids))
        stem, _, ending = name.rpartition(".")
        again = len(self._media(name))
        stored = f"{stem}-{again}.{ending}" if again else name
        media = RemoteMedia(made, f"https://blog.example/up/{stored}", stored)
        self.blog.media[made] = (media, data)
        return media

    def _media(self, name: str) -> tuple[RemoteMedia, ...]:
        stem = name.rpartition(".")[0]
        found = [media for media, _data in self.blog.media.values() if media.name.startswith(stem)]
        return tuple(sorted(found, key=lambda media: -int(media.id)))

    def _delete(self, remote_id: str) -> None:
        self._post(remote_id)
        if not self.blog.capabilities.delete:
            raise errors.RoleTooLow(action="delete")
        self.blog.bin.append(remote_id)
        del self.blog.posts[remote_id]

    def _delete_media(self, media_id: str) -> None:
        if media_id not in self.blog.media:
            raise errors.RemoteMissing(code=404)
        del self.blog.media[media_id]
