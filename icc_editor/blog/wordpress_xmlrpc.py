# SPDX-License-Identifier: MIT
"""WordPress over XML-RPC as a ``BlogClient``.

The rules are WordPress's, measured on real ones (6.1 to 7.1): a post with a date ahead is reported
as ``publish`` and is scheduled all the same; comments are closed unless a new post says otherwise;
terms given by id replace a post's, an empty list clears them; a custom field is added again by
every edit that carries it.
"""

import html
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any, Final
from urllib.parse import unquote, urlsplit
from xmlrpc.client import Binary

from wordpress_xmlrpc.methods.media import GetMediaLibrary, UploadFile
from wordpress_xmlrpc.methods.posts import DeletePost, EditPost, GetPost, GetPosts, NewPost
from wordpress_xmlrpc.methods.taxonomies import GetTerms
from wordpress_xmlrpc.methods.users import GetUsersBlogs

from icc_editor.blog.addresses import is_wordpress_com
from icc_editor.blog.client import Acquaintance, Capabilities, Profile
from icc_editor.blog.transport import Transport
from icc_editor.blog.wordpress_calls import (
    Caller,
    GetOwnProfile,
    ReadOptions,
    RemoteFields,
    read_date,
)
from icc_editor.blog.wordpress_roles import rights_of
from icc_editor.blog.wordpress_terms import KnownTerms
from icc_editor.errors import (
    InterfaceDisabled,
    LoginRefused,
    MayNotWrite,
    NotABlog,
    RemoteError,
    RemoteMissing,
    RoleTooLow,
)
from icc_editor.post.account import Role
from icc_editor.post.job import Progress, ProgressSink
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.remote_post import (
    BlogInfo,
    Payload,
    RemoteMedia,
    RemotePost,
    RemoteTerm,
    hash_of_content,
)

MARKER_FIELD: Final = "source_ref"
"""The custom field that carries a delivery's marker; it names no program."""

_NEWEST: Final = 50
_EVERY_STATUS: Final = ("publish", "future", "draft", "pending", "private")
_TAXONOMIES: Final = ("category", "post_tag")
_SIGNS: Final = ("post_name", "custom_fields", "post_status")
_READ: Final = (
    "post_title",
    "post_content",
    "post_excerpt",
    "post_type",
    "post_status",
    "post_name",
    "post_date_gmt",
    "post_modified_gmt",
    "link",
    "terms",
    "custom_fields",
    "post_thumbnail",
)


class WordPressXmlRpc:
    """One account on one WordPress blog."""

    def __init__(
        self, endpoint: str, username: str, secret: str, blog_id: str, transport: Transport
    ) -> None:
        """Use ``endpoint`` (``https://…/xmlrpc.php``); nothing is sent before it must be."""
        self._caller = Caller(endpoint, username, secret, blog_id, transport)
        self._role: Role | None = None
        self._options: dict[str, str] | None = None
        self._terms = KnownTerms()
        self._read: dict[str, RemotePost] = {}

    def acquaintance(self) -> Acquaintance:
        """Return what was learnt of the blog so far."""
        options = None if self._options is None else tuple(self._options.items())
        return Acquaintance(self._role, options, self._terms.terms)

    def remember(self, known: Acquaintance) -> None:
        """Take what an earlier client of the same account learnt, instead of asking again."""
        self._role, self._terms = known.role, KnownTerms(known.terms, heard=True)
        self._options = None if known.options is None else dict(known.options)

    def now(self) -> datetime:
        """Return the time by the server's clock, as its last answer told."""
        return self._caller.now()

    def whoami(self) -> Profile:
        """Return the signed-in user: the test of a name and password."""
        raw = self._caller.struct(GetOwnProfile(["username", "display_name", "roles"]), "read")
        roles = raw.get("roles") or ()
        if isinstance(roles, dict):  # PHP lists with gaps come as structures
            roles = roles.values()
        names = {str(role) for role in roles} if isinstance(roles, Iterable) else set()
        self._role = next((role for role in Role if role and role.value in names), Role.UNKNOWN)
        username = str(raw.get("username") or self._caller.username)
        return Profile(username, str(raw.get("display_name") or username), self._role)

    def blogs(self) -> tuple[BlogInfo, ...]:
        """Return the blogs this user may use on that server; empty when it will not say."""
        try:
            found = self._caller.structs(GetUsersBlogs(), "read")
        except (RoleTooLow, RemoteMissing):
            return ()
        except InterfaceDisabled as error:
            if error.status == 405:  # the whole interface, not only this call
                raise
            return ()
        return tuple(self._blog(item) for item in found)

    def _blog(self, item: dict[str, Any]) -> BlogInfo:
        return BlogInfo(
            blog_id=str(item.get("blogid") or "0"),
            name=html.unescape(str(item.get("blogName") or "")),
            home_url=str(item.get("url") or ""),
            endpoint=safe_endpoint(self._caller.url, str(item.get("xmlrpc") or "")),
        )

    def capabilities(self) -> Capabilities:
        """Return what this account may do here, from its role."""
        return rights_of(self._role_now())

    def time_zone(self) -> str:
        """Return the blog's offset such as ``+07:00``, empty when it will not say."""
        return _offset(self._settings().get("time_zone", ""))

    def terms(self) -> tuple[RemoteTerm, ...]:
        """Return every category and tag of the blog.

        Raises:
            MayNotWrite: Only who may write posts is told.
        """
        terms = tuple(
            RemoteTerm(str(term["term_id"]), taxonomy, html.unescape(str(term.get("name", ""))))
            for taxonomy in _TAXONOMIES
            for term in self._caller.structs(GetTerms(taxonomy), "write")
            if _number(term.get("term_id"))
        )
        self._terms = KnownTerms(terms)
        return terms

    def find_all(self, marker: str, draft_slug: str, *, but: str = "") -> tuple[RemotePost, ...]:
        """Return every post that carries this marker or slug, newest first, except ``but``."""
        signs = [
            post
            for kind in PostKind
            for post in self._newest(kind)
            if post.text("id") != but
            and (marker in _markers(post) or _is_slug(post.text("slug"), draft_slug))
        ]
        signs.sort(key=lambda post: _number(post.read("id")), reverse=True)
        found = []
        for post in signs:
            try:
                found.append(self.get(post.text("id")))
            except RemoteMissing:  # binned in this very moment
                continue
        return tuple(found)

    def _newest(self, kind: PostKind) -> list[RemoteFields]:
        pages = self._role is None or rights_of(self._role).pages
        if kind is PostKind.PAGE and not pages:
            return []  # the blog would refuse, as below
        query = {
            "post_type": kind.value,
            "post_status": list(_EVERY_STATUS),
            "number": _NEWEST,
            "orderby": "ID",
            "order": "DESC",
        }
        action = "write" if kind is PostKind.POST else "read"
        try:
            posts = self._caller.structs(GetPosts(query, list(_SIGNS)), action)
        except MayNotWrite:
            raise
        except RoleTooLow:
            return []  # who may not edit pages has none there
        return [RemoteFields(post) for post in posts]

    def create(self, payload: Payload, marker: str, draft_slug: str) -> str:
        """Make a draft with the payload's title, kind and comments, and return its id."""
        defaults = self._settings()
        comments = defaults.get("default_comment_status", "open")
        if payload.kind is PostKind.PAGE:
            comments = "closed"
        if payload.comments is not None:
            comments = _open(payload.comments)
        fields = RemoteFields(
            post_type=payload.kind.value,
            post_status="draft",
            # WordPress refuses a post that has neither title nor content.
            title=payload.title.strip() or draft_slug,
            slug=draft_slug,
            comment_status=comments,
            ping_status=defaults.get("default_ping_status", "closed"),
            custom_fields=[{"key": MARKER_FIELD, "value": marker}],
        )
        action = "write" if payload.kind is PostKind.POST else "publish"
        made = str(self._caller.call(NewPost(fields), action))
        if not made.isdecimal():
            raise NotABlog(self._caller.host, status=200)
        return made

    def edit(self, remote_id: str, payload: Payload, *, unmodified_since: datetime | None) -> None:
        """Give the post its final values; harmless when repeated.

        No categories leave the blog's choice as it is: a post has one always.  No tags clear them.

        Raises:
            RoleTooLow: The role may not publish, edit this post or make a new term.
            RemoteConflict: Somebody edited it since ``unmodified_since``.
            RemoteMissing: It is not there.
        """
        fields = RemoteFields(
            title=payload.title,
            content=payload.content,
            excerpt=payload.excerpt,
            post_status=payload.status.value,
        )
        public = payload.status in {PostStatus.PUBLISH, PostStatus.PRIVATE}
        if not payload.slug or (public and payload.date is None):
            self._fill_gaps(fields, remote_id, unmodified_since)
        if payload.date is not None:
            fields.date = payload.date
        if payload.slug:
            fields.slug = payload.slug
        if payload.comments is not None:
            fields.comment_status = _open(payload.comments)
        if payload.kind is PostKind.POST:
            self._give_terms(fields, payload)
        if payload.featured_media or self._role_now() is not Role.CONTRIBUTOR:
            fields.thumbnail = int(payload.featured_media) if payload.featured_media else ""
        if unmodified_since is not None:
            fields.if_not_modified_since = unmodified_since
        self._read.pop(remote_id, None)
        action = "publish" if public and not self.capabilities().publish else "edit"
        self._caller.call(EditPost(remote_id, fields), action)

    def edit_content(
        self, remote_id: str, content: str, *, unmodified_since: datetime | None
    ) -> None:
        """Replace the text of a post; WordPress keeps every field that is not sent.

        Raises:
            RoleTooLow: The role may not edit this post.
            RemoteConflict: Somebody edited it since ``unmodified_since``.
            RemoteMissing: It is not there.
        """
        fields = RemoteFields(content=content)
        if unmodified_since is not None:
            fields.if_not_modified_since = unmodified_since
        self._read.pop(remote_id, None)
        self._caller.call(EditPost(remote_id, fields), "edit")

    def _fill_gaps(
        self, fields: RemoteFields, remote_id: str, unmodified_since: datetime | None
    ) -> None:
        """Set date and slug so that "now" and "what the blog chooses" come true.

        A public post keeps both.  Else a draft would appear under the day it was begun and at its
        random slug, and a scheduled post would stay scheduled.  A post that was read before is not
        read again when the edit's own condition says that it is still the same.
        """
        seen = self._read.get(remote_id)
        if seen is not None and seen.modified == unmodified_since:
            status, date = seen.status, seen.date
        else:
            post = self._fields(remote_id, ("post_status", "post_date_gmt"), "edit")
            status, date = post.text("post_status"), read_date(post.read("date"))
        now = self._caller.now()
        if status in {"draft", "pending"}:
            fields.slug = ""
        elif date is not None and date <= now:
            return
        if fields.post_status in {PostStatus.PUBLISH, PostStatus.PRIVATE}:
            fields.date = now

    def _give_terms(self, fields: RemoteFields, payload: Payload) -> None:
        wanted = {"category": payload.categories, "post_tag": payload.tags}
        if any(wanted.values()) and self._terms.terms is None:
            self.terms()
        ids, names = self._terms.matched(wanted)
        if names and self._terms.heard and not self.capabilities().create_terms:
            self.terms()  # somebody may have made it since
            ids, names = self._terms.matched(wanted)
        if names and not self.capabilities().create_terms:
            raise RoleTooLow(self._caller.host, action="create_term", sent=False)
        fields.terms = {"post_tag": [], **ids}
        if names:
            fields.terms_names = names

    def get(self, remote_id: str) -> RemotePost:
        """Return the post as the blog has it now.

        Raises:
            RemoteMissing: It is not there, or it is in the bin.
        """
        post = self._fields(remote_id, _READ, "read")
        status = post.text("post_status")
        if status == "trash":
            raise RemoteMissing(self._caller.host, code=404, sent=False)
        date = read_date(post.read("date"))
        if status == "publish" and date is not None and date > self._caller.now():
            status = "future"
        content = post.text("content")
        page = post.text("post_type") == PostKind.PAGE.value
        self._terms.note(post.items("terms"))
        self._read[remote_id] = RemotePost(
            id=post.text("id") or remote_id,
            link=post.text("link"),
            title=post.text("title"),
            content=content,
            kind=PostKind.PAGE if page else PostKind.POST,
            status=status,
            slug=unquote(post.text("slug")),
            date=date,
            modified=read_date(post.read("date_modified")) or datetime.fromtimestamp(0, UTC),
            content_hash=hash_of_content(content),
            marker=next(iter(_markers(post)), ""),
            excerpt=post.text("excerpt"),
            categories=_term_names(post, "category"),
            tags=_term_names(post, "post_tag"),
            featured_media=_thumbnail_id(post.read("thumbnail")),
        )
        return self._read[remote_id]

    def upload(self, name: str, mime: str, data: bytes, progress: ProgressSink) -> RemoteMedia:
        """Send a picture and return its id and address.  ``progress`` counts bytes of it."""

        def report(done: int, total: int) -> None:
            progress(Progress(len(data) * done // total, len(data), name))

        file = {"name": name, "type": mime, "bits": Binary(data)}
        raw = self._caller.struct(UploadFile(file), "upload", report)
        url, media_id = str(raw.get("url") or ""), str(raw.get("id") or "")
        if not url or not media_id:
            raise NotABlog(self._caller.host, status=200)
        return RemoteMedia(media_id, url, _file_name(url) or name)

    def find_all_media(self, name: str) -> tuple[RemoteMedia, ...]:
        """Return every uploaded picture whose file name starts with that stem, newest first."""
        stem = PurePosixPath(name).stem
        found = [
            RemoteMedia(str(item.get("attachment_id", "")), url, _file_name(url))
            for item in self._caller.structs(GetMediaLibrary({"number": _NEWEST}), "upload")
            for url in (str(item.get("link", "")),)
        ]
        found.sort(key=lambda media: _number(media.id), reverse=True)
        return tuple(media for media in found if media.name.startswith(stem))

    def delete(self, remote_id: str) -> None:
        """Move one of our own posts to the bin.

        Raises:
            RemoteMissing: It is not there, or it is in the bin: a second call would end it.
        """
        post = self._fields(remote_id, ("post_status",), "delete")
        if post.text("post_status") == "trash":
            raise RemoteMissing(self._caller.host, code=404, sent=False)
        self._caller.call(DeletePost(remote_id), "delete")

    def delete_media(self, media_id: str) -> None:
        """Delete one of our own stray pictures.

        Raises:
            RemoteMissing: It is not there.
        """
        self._caller.call(DeletePost(media_id), "delete")

    def close(self) -> None:
        """Forget the secret; connections never outlive a call."""
        self._caller.forget()

    def _fields(self, remote_id: str, names: Iterable[str], action: str) -> RemoteFields:
        return RemoteFields(self._caller.struct(GetPost(remote_id, list(names)), action))

    def _role_now(self) -> Role:
        if self._role is None:
            self.whoami()
        return self._role or Role.UNKNOWN

    def _settings(self) -> dict[str, str]:
        """Return the few options of the blog that matter here; empty when it will not say."""
        if self._options is None:
            names = ["time_zone", "default_comment_status", "default_ping_status"]
            try:
                raw = self._caller.struct(ReadOptions(names), "read")
            except LoginRefused:
                raise
            except RemoteError as error:
                if error.sent:
                    raise
                raw = {}
            self._options = {
                name: str(option.get("value", ""))
                for name, option in raw.items()
                if isinstance(option, dict)
            }
        return self._options


def safe_endpoint(ours: str, theirs: str) -> str:
    """Return where to send the password for a blog the server lists.

    Another host, or one without encryption, gets it only where it is certain to be the same
    service; else our own endpoint serves all blogs of the list by their ids.
    """
    own, other = urlsplit(ours), urlsplit(theirs)
    if other.scheme not in {"https", own.scheme} or not other.hostname:
        return ours
    if other.netloc == own.netloc:
        return theirs
    both = (own.hostname or "", other.hostname)
    if other.scheme == "https" and all(is_wordpress_com(host) for host in both):
        return theirs
    return ours


def _open(comments: bool) -> str:
    return "open" if comments else "closed"


def _offset(hours: str) -> str:
    try:
        minutes = round(float(hours) * 60)
    except ValueError:
        return ""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _is_slug(slug: str, draft_slug: str) -> bool:
    """Return whether it is the slug, or the slug as WordPress numbers a second one."""
    if not draft_slug:
        return False
    head, number = slug[: len(draft_slug)], slug[len(draft_slug) :]
    return head == draft_slug and (not number or (number[0] == "-" and number[1:].isdecimal()))


def _markers(post: RemoteFields) -> tuple[str, ...]:
    return tuple(
        str(field["value"])
        for field in post.items("custom_fields")
        if field.get("key") == MARKER_FIELD and field.get("value")
    )


def _term_names(post: RemoteFields, taxonomy: str) -> tuple[str, ...]:
    return tuple(
        html.unescape(str(term.get("name", "")))
        for term in post.items("terms")
        if term.get("taxonomy") == taxonomy
    )


def _number(value: object) -> int:
    """Return an id as a number, 0 when it is none."""
    text = str(value)
    return int(text) if text.isdecimal() else 0


def _thumbnail_id(thumbnail: object) -> str:
    """Return the id of a featured image; WordPress gives a structure, or an empty list."""
    return str(thumbnail.get("attachment_id") or "") if isinstance(thumbnail, dict) else ""


def _file_name(url: str) -> str:
    return unquote(PurePosixPath(urlsplit(url).path).name)
