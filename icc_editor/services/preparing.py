# SPDX-License-Identifier: MIT
"""From a post on disk to what would be sent: rendered, pictures cleaned, cut to what a role may."""

import hashlib
import html
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Protocol

from icc_editor.formats import front_matter
from icc_editor.formats.shortcodes import as_words
from icc_editor.post.account import Account
from icc_editor.post.delivery import FrozenPicture, Markup, pictures_fingerprint
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import RenderedPost
from icc_editor.post.job import CancelCheck
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.picture_kinds import SUFFIXES
from icc_editor.post.post_folder import PostFolder, Publication, text_fingerprint
from icc_editor.post.remote_post import PUBLIC_STATUSES, Payload
from icc_editor.post.render_request import RenderRequest
from icc_editor.post.sent_content import SentVersion
from icc_editor.post.version import Version
from icc_editor.services.checking import (
    Checking,
    CleanPicture,
    DrawChart,
    PictureFile,
    PostPictures,
)
from icc_editor.services.delivery_content import both_languages
from icc_editor.services.delivery_plan import as_reported
from icc_editor.services.post_timing import Timing, Timings, timings
from icc_editor.services.publish_summary import (
    PictureLine,
    Prepared,
    PublishChoices,
    PublishMode,
    RemoteFacts,
    TermLine,
    VersionSummary,
)
from icc_editor.services.published_places import link_of
from icc_editor.services.standing_apart import (
    StandingApart,
    own_posts,
    standing_apart,
    taken_back,
    within_another,
)
from icc_editor.storage.post_folder import StoredVersion


class Renderer(Protocol):
    """What is needed of ``services.rendering.Rendering``."""

    def html(self, request: RenderRequest, cancelled: CancelCheck | None = None) -> RenderedPost:
        """Return the text as HTML."""
        ...

    def blocks(self, request: RenderRequest, cancelled: CancelCheck | None = None) -> RenderedPost:
        """Return the text as WordPress block markup."""
        ...

    def pasted(self, html: str, cancelled: CancelCheck | None = None) -> str:
        """Return foreign HTML as Markdown."""
        ...


@dataclass(frozen=True, slots=True)
class _Picture:
    frozen: FrozenPicture
    data: bytes


@dataclass(frozen=True, slots=True)
class _Part:
    """Everything about one version that is shown or sent.

    ``pictures`` are those beside the post, ``sent`` those of them this role may send; ``title``
    and ``excerpt`` have their figures written; ``sent_as`` names what it was made of, as
    ``Publication.sent`` does.
    """

    version: Version
    status: PostStatus
    date: datetime | None
    form: Markup
    markup: str
    title: str
    excerpt: str
    plain: str
    found: PostPictures
    pictures: tuple[_Picture, ...]
    sent: tuple[_Picture, ...]
    categories: tuple[TermLine, ...]
    tags: tuple[TermLine, ...]
    open_points: tuple[Diagnostic, ...]
    publication: Publication | None
    sent_as: str


@dataclass(frozen=True, slots=True)
class Preparation:
    """What is shown of each version, what is frozen on yes, and when each goes."""

    versions: tuple[VersionSummary, ...]
    prepared: tuple[Prepared, ...]
    timings: Timings
    apart: StandingApart


class Preparing:
    """Prepares the versions of one post for one blog; used once."""

    def __init__(
        self,
        post: PostFolder,
        account: Account,
        facts: RemoteFacts,
        choices: PublishChoices,
        *,
        render: Renderer,
        clean: CleanPicture,
        draw: DrawChart,
        now: datetime,
        cancelled: CancelCheck,
    ) -> None:
        """Take what was read and chosen; nothing is done yet."""
        self._post = post
        self._account = account
        self._facts = facts
        self._choices = choices
        self._render = render
        self._checking = Checking(post, clean=clean, draw=draw, now=now, cancelled=cancelled)
        self._now = now
        self._cancelled = cancelled

    def prepare(self, languages: tuple[str, ...]) -> Preparation:
        """Return what is shown and what is frozen, for the versions in these languages, and when.

        Raises:
            StorageError: A version cannot be read.
            WorkerError: The worker did not deliver.
            Cancelled: The user stopped it.
        """
        stored = self._checking.stored
        together = self._choices.mode is PublishMode.TOGETHER and len(languages) > 1
        when = self._timings({code: stored[code] for code in languages}, together=together)
        pairs = [
            self._version(
                stored[language].version,
                when.by_language[language],
                languages,
                first=not together or language == languages[0],
            )
            for language in languages
        ]
        summaries = tuple(summary for summary, _prepared in pairs)
        prepared = tuple(prepared for _summary, prepared in pairs)
        apart = StandingApart()
        if together:
            apart, prepared = self._as_one(languages, summaries[0], prepared)
        return Preparation(summaries, prepared, when, apart)

    def _as_one(
        self, languages: tuple[str, ...], first: VersionSummary, parts: tuple[Prepared, ...]
    ) -> tuple[StandingApart, tuple[Prepared, ...]]:
        """Return one post with all texts, and after it the posts of their own to be taken back."""
        own = own_posts(self._post.publications, self._account, languages)
        can = self._facts.capabilities
        apart = standing_apart(
            own,
            self._account,
            first,
            self._choices.takes_apart_back,
            self._now,
            may_publish=can is None or can.publish,
        )
        one = _joined(parts)
        one = replace(one, open_points=(*one.open_points, *apart.left))
        if not apart.takes_back:
            return apart, (one,)
        by_language = {part.language: part for part in parts}
        return apart, (one, *(taken_back(by_language[known.language], known) for known in own))

    def _timings(self, stored: dict[str, StoredVersion], *, together: bool) -> Timings:
        standing = {code: self._publication(code) for code in stored}
        wish = self._choices.timing
        return timings(
            {code: found.version.metadata for code, found in stored.items()},
            {code: found for code, found in standing.items() if found is not None},
            replace(wish, apart=False) if together else wish,
            self._now,
        )

    def _version(
        self, version: Version, timing: Timing, languages: tuple[str, ...], *, first: bool
    ) -> tuple[VersionSummary, Prepared]:
        part = self._gathered(version, timing, first=first)
        checked = self._checked(part, languages)
        return self._summary(part, checked, joined=not first), self._prepared(part)

    def _gathered(self, version: Version, timing: Timing, *, first: bool) -> _Part:
        """Render a version, read its pictures, and cut both to what the role may."""
        language, metadata, can = version.language, version.metadata, self._facts.capabilities
        may_upload = can is None or can.upload
        may_create = can is None or can.create_terms
        form, rendered, plain = self._rendered(version, pictures=may_upload)
        found = self._checking.pictures(version, rendered.images)
        pictures = _frozen(self._post.post_id, found.files)
        publication = self._publication(language) if first else None
        categories = self._terms("category", metadata.categories, may_create=may_create)
        tags = self._terms("post_tag", metadata.tags, may_create=may_create)
        return _Part(
            version=version,
            status=self._status(timing, publication),
            date=timing.date,
            form=form,
            markup=rendered.markup,
            title=rendered.title,
            excerpt=rendered.excerpt,
            plain=plain,
            found=found,
            pictures=pictures,
            sent=pictures if may_upload else (),
            categories=categories,
            tags=tags,
            open_points=(
                *(() if may_upload else _pictures_left(language, pictures)),
                *_terms_left(language, "category", categories),
                *_terms_left(language, "post_tag", tags),
            ),
            publication=publication,
            sent_as=self._sent_as(version),
        )

    def _checked(self, part: _Part, languages: tuple[str, ...]) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in a version, under the status and date it gets."""
        version, can = part.version, self._facts.capabilities
        fields = replace(version.metadata, status=part.status, date=part.date)
        return self._checking.findings(
            replace(version, metadata=fields),
            part.found,
            published=part.publication is not None,
            blog_schedules=can is None or can.schedules,
            more=(*self._role_findings(part), *self._twice(version, languages)),
        )

    def _prepared(self, part: _Part) -> Prepared:
        return Prepared(
            language=part.version.language,
            payload=_payload(part),
            markup=part.form,
            plain_content=part.plain,
            pictures=tuple(picture.frozen for picture in part.sent),
            data=tuple((picture.frozen.file, picture.data) for picture in part.sent),
            publication=part.publication,
            open_points=part.open_points,
            sent=part.sent_as,
        )

    def _summary(
        self, part: _Part, diagnostics: tuple[Diagnostic, ...], *, joined: bool
    ) -> VersionSummary:
        metadata, publication = part.version.metadata, part.publication
        return VersionSummary(
            language=part.version.language,
            title=part.title,
            kind=metadata.kind,
            status=part.status,
            date=part.date,
            slug=metadata.slug,
            excerpt=part.excerpt,
            comments=metadata.comments,
            categories=part.categories,
            tags=part.tags,
            pictures=tuple(
                PictureLine(p.frozen.source, p.frozen.description, len(p.data), p in part.sent)
                for p in part.pictures
            ),
            diagnostics=diagnostics,
            open_points=part.open_points,
            update=publication is not None,
            link=publication.link if publication else "",
            seen=publication is not None and publication.is_before_readers(self._now),
            private=publication is not None and publication.status == "private",
            unchanged=publication is not None and self._stands_so(part, publication),
            joined=joined,
        )

    def _stands_so(self, part: _Part, publication: Publication) -> bool:
        """Return whether a post of its own stands on the blog as it would be sent."""
        return (
            self._choices.mode is PublishMode.SEPARATE
            and publication.sent == part.sent_as
            and publication.pictures == pictures_fingerprint(p.frozen for p in part.sent)
            and publication.status in as_reported(part.status)
            and part.date in (None, publication.date)
        )

    def _as_kept(self, version: Version) -> bytes:
        """Return the version's file as it is once the status that was chosen stands in it."""
        status = self._choices.status
        if status is None or not self._choices.keeps_status or version.problem_line is not None:
            return version.raw
        return front_matter.write(version, metadata=replace(version.metadata, status=status))

    def _rendered(self, version: Version, *, pictures: bool) -> tuple[Markup, RenderedPost, str]:
        """Return the markup this blog takes; and plain HTML as well while nobody could ask it."""
        can = self._facts.capabilities
        request = RenderRequest.of(
            version,
            self._checking.raw_tables,
            numbers=self._checking.numbers(version),
            pictures=pictures,
        )
        if can is not None and not can.blocks:
            rendered = self._render.html(request, self._cancelled)
            return Markup.HTML, replace(rendered, markup=as_words(rendered.markup)), ""
        rendered = self._render.blocks(request, self._cancelled)
        plain = ""
        if can is None:
            as_html = self._render.html(replace(request, pictures=True), self._cancelled)
            plain = as_words(as_html.markup)
        return Markup.BLOCKS, rendered, plain

    def _sent_as(self, version: Version) -> str:
        """Return what names this text and the tables it uses when it has been sent."""
        metadata, raw = version.metadata, self._checking.raw_tables
        used = self._checking.tables.used_in(version.body, metadata.title, metadata.excerpt)
        tables = tuple((name, text_fingerprint(raw[name])) for name in used)
        return str(SentVersion(version.language, text_fingerprint(self._as_kept(version)), tables))

    def _publication(self, language: str) -> Publication | None:
        return next(
            (
                publication
                for publication in self._post.publications
                if publication.endpoint == self._account.endpoint
                and publication.blog_id == self._account.blog_id
                and publication.language == language
            ),
            None,
        )

    def _status(self, timing: Timing, publication: Publication | None) -> PostStatus:
        status, can = self._choices.status or timing.status, self._facts.capabilities
        if (
            publication is not None
            and publication.status in PUBLIC_STATUSES
            and self._choices.status is None
            and status in (PostStatus.DRAFT, PostStatus.PENDING)
        ):
            # Only an explicit choice takes a post away from its readers.
            private = publication.status == PostStatus.PRIVATE
            status = PostStatus.PRIVATE if private else PostStatus.PUBLISH
        if can is not None and not can.publish and status is not PostStatus.DRAFT:
            return PostStatus.PENDING
        return status

    def _terms(
        self, taxonomy: str, names: tuple[str, ...], *, may_create: bool
    ) -> tuple[TermLine, ...]:
        if self._facts.terms is None:
            return tuple(TermLine(name, None) for name in names)
        known = {
            html.unescape(term.name).casefold()
            for term in self._facts.terms
            if term.taxonomy == taxonomy
        }
        return tuple(
            TermLine(name, name.casefold() in known, may_create or name.casefold() in known)
            for name in names
        )

    def _twice(self, version: Version, languages: tuple[str, ...]) -> Iterable[Diagnostic]:
        language = version.language
        known = within_another(self._post.publications, self._account, language, languages)
        if known is not None:
            facts = (("other", known.language), ("link", link_of(known, self._account)))
            yield Diagnostic("post.within", Severity.WARNING, language, facts=facts)

    def _role_findings(self, part: _Part) -> Iterable[Diagnostic]:
        version, publication = part.version, part.publication
        can = self._facts.capabilities
        if can is None:
            return
        if version.metadata.kind is PostKind.PAGE and not can.pages:
            yield Diagnostic("role.pages", Severity.ERROR, version.language, "field:kind")
        if publication is not None and publication.status in PUBLIC_STATUSES and not can.publish:
            yield Diagnostic("role.update", Severity.ERROR, version.language)


def _payload(part: _Part) -> Payload:
    metadata = part.version.metadata
    return Payload(
        title=part.title,
        content=part.markup,
        kind=metadata.kind,
        status=part.status,
        date=part.date.astimezone(UTC) if part.date else None,
        excerpt=part.excerpt,
        slug=metadata.slug,
        categories=tuple(term.name for term in part.categories if term.sent),
        tags=tuple(term.name for term in part.tags if term.sent),
        comments=metadata.comments,
        featured_media=next(
            (p.frozen.file for p in part.sent if p.frozen.source == metadata.featured_image), ""
        ),
    )


def _frozen(post_id: str, files: Iterable[PictureFile]) -> tuple[_Picture, ...]:
    frozen = []
    for number, file in enumerate(files, start=1):
        content = file.content.encode() or file.data
        name = _frozen_name(post_id, content, file.mime)
        use = file.use
        as_sent = FrozenPicture(use.source, f"{number}-{name}", name, file.mime, use.description)
        frozen.append(_Picture(as_sent, file.data))
    return tuple(frozen)


def _frozen_name(post_id: str, content: bytes, mime: str) -> str:
    """Name a picture so that it is found again by its content and its post, on whatever computer.

    Another post's copy of the same picture bears another name: what is ours to remove is certain.
    The file's own name may tell who or when, and stays here.
    """
    digest = hashlib.sha256(post_id.encode() + b"\n" + content).hexdigest()[:12]
    return f"picture-{digest}{SUFFIXES[mime]}"


def _pictures_left(language: str, pictures: tuple[_Picture, ...]) -> Iterable[Diagnostic]:
    for picture in pictures:
        facts = (("source", picture.frozen.source), ("description", picture.frozen.description))
        yield Diagnostic("picture.not_sent", Severity.WARNING, language, facts=facts)


def _terms_left(language: str, taxonomy: str, terms: tuple[TermLine, ...]) -> Iterable[Diagnostic]:
    for term in terms:
        if not term.sent:
            facts = (("taxonomy", taxonomy), ("name", term.name))
            yield Diagnostic("term.not_sent", Severity.WARNING, language, facts=facts)


def _joined(parts: tuple[Prepared, ...]) -> Prepared:
    """Return all versions as one delivery, under the first one's name, slug and date."""
    first = parts[0]
    content, plain = first.payload.content, first.plain_content
    pictures = {p.source: p for p in first.pictures}
    data = dict(first.data)
    for part in parts[1:]:
        content = both_languages(content, part.payload.title, part.payload.content, first.markup)
        if plain:
            plain = both_languages(plain, part.payload.title, part.plain_content, Markup.HTML)
        bytes_of = dict(part.data)
        for picture in part.pictures:
            if picture.source not in pictures:
                renamed = replace(picture, file=f"{part.language}-{picture.file}")
                pictures[picture.source] = renamed
                data[renamed.file] = bytes_of[picture.file]
    titles = dict.fromkeys(part.payload.title for part in parts)
    payload = replace(
        first.payload,
        title=" / ".join(titles),
        content=content,
        categories=tuple(dict.fromkeys(n for part in parts for n in part.payload.categories)),
        tags=tuple(dict.fromkeys(n for part in parts for n in part.payload.tags)),
    )
    return replace(
        first,
        payload=payload,
        plain_content=plain,
        pictures=tuple(pictures.values()),
        data=tuple(data.items()),
        open_points=tuple(point for part in parts for point in part.open_points),
        sent=" ".join(part.sent for part in parts),
    )
