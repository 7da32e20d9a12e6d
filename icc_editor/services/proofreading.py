# SPDX-License-Identifier: MIT
"""The checklist before publishing: what a careful colleague would point out.

A pure function over what was read before: no files, no network, no clock.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from icc_editor.formats.cleaning import left_out
from icc_editor.formats.figures import without_figures
from icc_editor.formats.known_tables import KnownTables
from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.pictures import is_local, is_remote
from icc_editor.formats.table_address import chart_named_by, without_tables
from icc_editor.post.address import Address, Anchors, Place
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import BlockKind, ImageUse, SourceBlock
from icc_editor.post.metadata import PostStatus
from icc_editor.post.version import Version
from icc_editor.services.missing_figures import missing_figures
from icc_editor.services.undrawn_charts import Undrawn, undrawn_chart
from icc_editor.text.languages import KHMER, language_of
from icc_editor.text.slugs import slugify
from icc_editor.text.tracking import tracking_in
from icc_editor.text.unwanted_signs import Unwanted, unwanted_signs

_LONG_EXCERPT = 300  # code points: about the 55 words WordPress shows
_LONG_SLUG = 60
_MOST_SIGNS = 20  # lines with unwanted signs; a file that is no text may have thousands
_LINK = re.compile(r"(?<!!)\[[^\]\n]{0,500}\]\(\s*<?([^)\s>]{1,2000})")
_ANCHOR = re.compile(r"<a\s[^>\n]{0,500}?href\s*=\s*[\"']?([^\"'\s>]{1,2000})", re.IGNORECASE)
_PICTURE = re.compile(r"!\[[^\]\n]{0,500}\]\(\s*(?:<([^<>\n]{1,2000})>|([^)\s<]{1,2000}))")
_IMG = re.compile(
    r"<img\s(?:[^>\n]{0,500}?\s)?src\s*=\s*(?:[\"']([^\"'\n]{1,2000})|([^\"'\s>]{1,2000}))",
    re.IGNORECASE,
)
_LONG_SOURCE = 80  # a picture written out in the text may have thousands of signs
_INLINE_CODE = re.compile(r"(`+)(?!`).{1,2000}?(?<!`)\1(?!`)")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_TEXTLESS = frozenset({BlockKind.LINK_DEFINITION, BlockKind.RULE, BlockKind.MORE})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the checklist has to know besides the version.

    ``images`` are the pictures its text shows, ``missing`` and ``unfit`` those (by source) that
    are not beside the post or are no picture that can be sent, ``undrawn`` the charts (by source)
    that cannot be drawn.  ``others`` are the other versions
    of the post: language and title.  ``published`` says it is on that blog already; ``outdated``
    that the version it was translated from was changed since; ``to_check`` and ``to_translate``
    how many of its segments have a changed source, or no translation yet; ``tables`` are the post's
    results tables, ``figures`` what the numbers of this version do not agree with;
    ``blog_schedules`` that the blog holds a post back until its date.
    """

    now: datetime
    images: tuple[ImageUse, ...] = ()
    missing: frozenset[str] = frozenset()
    unfit: frozenset[str] = frozenset()
    undrawn: Mapping[str, Undrawn] = field(default_factory=dict)
    others: tuple[tuple[str, str], ...] = ()
    published: bool = False
    outdated: bool = False
    to_check: int = 0
    to_translate: int = 0
    tables: KnownTables = field(default_factory=KnownTables)
    figures: tuple[Diagnostic, ...] = ()
    blog_schedules: bool = True


def checklist(version: Version, around: Circumstances) -> tuple[Diagnostic, ...]:
    """Return everything worth a look in one version, the worst first, then in reading order."""
    blocks = split(version.body)
    found = [
        *_fields(version, around),
        *_date(version, around),
        *_pictures(version, around),
        *_blocks(version, around, blocks),
        *missing_figures(version, around.tables),
        *around.figures,
        *_signs(version),
        *_languages(version, around),
    ]
    order = list(Severity)
    return tuple(sorted(anchored(found, blocks), key=lambda finding: order.index(finding.severity)))


def anchored(found: Iterable[Diagnostic], blocks: Iterable[SourceBlock]) -> Iterator[Diagnostic]:
    """Let findings in the text be known again when something above them was written."""
    anchors = Anchors(blocks)
    for finding in found:
        place = Address.parse(finding.address)
        if place.kind is Place.BLOCK:
            yield replace(finding, anchor=anchors.of_line(place.line))
        else:
            yield finding


def _fields(version: Version, around: Circumstances) -> Iterator[Diagnostic]:
    language, metadata = version.language, version.metadata
    if version.problem_line is not None:
        yield _finding(
            "front_matter.broken",
            Severity.ERROR,
            language,
            f"line:{version.problem_line}",
            line=str(version.problem_line),
        )
    if not metadata.title.strip():
        yield _finding("title.missing", Severity.ERROR, language, "field:title")
    for other, title in around.others:
        if title.strip() and title.strip() == metadata.title.strip():
            yield _finding(
                "title.same", Severity.WARNING, language, "field:title", other=other, title=title
            )
    if metadata.slug:
        yield from _slug(metadata.slug, language)
    if len(metadata.excerpt) > _LONG_EXCERPT:
        length = str(len(metadata.excerpt))
        yield _finding("excerpt.long", Severity.HINT, language, "field:excerpt", length=length)
    if not metadata.categories and metadata.kind.value == "post":
        yield _finding("category.none", Severity.HINT, language, "field:categories")


def _slug(slug: str, language: str) -> Iterator[Diagnostic]:
    proper = slugify(slug)
    if len(slug) > _LONG_SLUG:
        yield _finding("slug.long", Severity.HINT, language, "field:slug", slug=slug, proper=proper)
    elif slug != proper:
        yield _finding(
            "slug.invalid", Severity.WARNING, language, "field:slug", slug=slug, proper=proper
        )


def _date(version: Version, around: Circumstances) -> Iterator[Diagnostic]:
    date = version.metadata.date
    if date is None or version.metadata.status is not PostStatus.PUBLISH:
        return
    facts = {"date": date.isoformat()}
    if date > around.now:
        code = "date.future" if around.blog_schedules else "date.not_scheduled"
        severity = Severity.HINT if around.blog_schedules else Severity.WARNING
        yield _finding(code, severity, version.language, "field:date", **facts)
    elif not around.published and date.date() < around.now.astimezone(date.tzinfo).date():
        yield _finding("date.past", Severity.WARNING, version.language, "field:date", **facts)


def _pictures(version: Version, around: Circumstances) -> Iterator[Diagnostic]:
    language = version.language
    for image in around.images:
        address, source = f"block:{image.line}", image.source
        if not is_local(source):
            yield _finding("picture.remote", Severity.HINT, language, address, source=source)
        elif source in around.missing:
            yield _finding("picture.missing_file", Severity.ERROR, language, address, source=source)
        elif source in around.unfit:
            yield _finding("picture.unfit", Severity.ERROR, language, address, source=source)
        elif chart := chart_named_by(source):
            if source in around.undrawn:
                yield undrawn_chart(chart, around.undrawn[source], language, address)
            continue  # it is described by its figures
        if not image.description.strip():
            yield _finding(
                "picture.description_missing", Severity.WARNING, language, address, source=source
            )
    featured = version.metadata.featured_image
    if (chart := chart_named_by(featured)) and featured in around.undrawn:
        yield undrawn_chart(chart, around.undrawn[featured], language, "field:featured_image")
    if featured and (featured in around.missing or featured in around.unfit):
        code = "picture.missing_file" if featured in around.missing else "picture.unfit"
        yield _finding(code, Severity.ERROR, language, "field:featured_image", source=featured)


def _blocks(
    version: Version, around: Circumstances, blocks: Sequence[SourceBlock]
) -> Iterator[Diagnostic]:
    if not any(block.kind not in _TEXTLESS and block.text.strip() for block in blocks):
        yield _finding("text.empty", Severity.ERROR, version.language)
    shown = {image.source for image in around.images}
    above = 1  # the title is the page's first heading
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            yield from _heading(block, above, version.language)
            above = max(block.level, 1)
        if block.kind is not BlockKind.CODE:
            yield from _markup(block, version.language, shown)


def _heading(block: SourceBlock, above: int, language: str) -> Iterator[Diagnostic]:
    address = f"block:{block.first_line}"
    if block.level == 1:
        yield _finding("heading.first_level", Severity.HINT, language, address)
    elif block.level > above + 1:
        yield _finding(
            "heading.skipped",
            Severity.HINT,
            language,
            address,
            level=str(block.level),
            above=str(above),
        )


def _markup(block: SourceBlock, language: str, shown: Set[str]) -> Iterator[Diagnostic]:
    """Find pictures and links that lead nowhere, and HTML that no blog would be sent.

    A link to a picture that is ``shown`` leads to where that will lie on the blog.
    """
    for number, line in enumerate(block.text.split("\n")):
        bare = _INLINE_CODE.sub("", line)
        address = f"block:{block.first_line + number}"
        for name in left_out(bare):
            yield _finding("html.left_out", Severity.WARNING, language, address, tag=f"<{name}>")
        for picture in (*_PICTURE.finditer(bare), *_IMG.finditer(bare)):
            source = picture[1] or picture[2]
            if not (is_local(source) or is_remote(source)):
                words = source if len(source) <= _LONG_SOURCE else f"{source[:_LONG_SOURCE]}…"
                yield _finding("picture.nowhere", Severity.WARNING, language, address, source=words)
        for target in (*_LINK.findall(bare), *_ANCHOR.findall(bare)):
            code = "" if target in shown else _link_code(target)
            if code:
                yield _finding(code, Severity.WARNING, language, address, link=target)
            if tracking := tracking_in(target):
                names = ", ".join(tracking)
                yield _finding("link.tracked", Severity.HINT, language, address, parameters=names)


def _link_code(target: str) -> str:
    scheme = _SCHEME.match(target)
    if scheme is not None:
        return "" if scheme[1].lower() in _SAFE_SCHEMES else "link.unsafe"
    return "" if target.startswith(("#", "//")) else "link.relative"


def _signs(version: Version) -> Iterator[Diagnostic]:
    """Find signs nobody sees or wants, in the first lines of each text that hold some."""
    codes = {
        Unwanted.LOST: "sign.lost",
        Unwanted.CONTROL: "sign.control",
        Unwanted.DIRECTION: "sign.direction",
    }
    for name, text in (("title", version.metadata.title), ("excerpt", version.metadata.excerpt)):
        for found in islice(unwanted_signs(text), _MOST_SIGNS):
            yield _finding(
                f"{codes[found.kind]}_in_{name}",
                Severity.WARNING,
                version.language,
                f"field:{name}",
                signs=", ".join(found.names),
            )
    for found in islice(unwanted_signs(version.body), _MOST_SIGNS):
        yield _finding(
            codes[found.kind],
            Severity.WARNING,
            version.language,
            f"block:{found.line}",
            signs=", ".join(found.names),
            line=str(found.line + 1),
        )


def _languages(version: Version, around: Circumstances) -> Iterator[Diagnostic]:
    language, words = version.language, without_tables(without_figures(version.body))
    shown = language_of(words, language)
    if language == KHMER and language_of(words, "en") == "en":
        yield _finding("khmer.no_letters", Severity.WARNING, language)
    elif shown == KHMER and language != KHMER:
        yield _finding("language.mostly_khmer", Severity.HINT, language)
    if not around.others:
        yield _finding("version.only_one", Severity.HINT, language)
    if around.outdated:
        yield _finding("version.outdated", Severity.HINT, language)
    if around.to_check:
        count = str(around.to_check)
        yield _finding("translation.to_check", Severity.WARNING, language, count=count)
    if around.to_translate:
        count = str(around.to_translate)
        yield _finding("translation.to_translate", Severity.WARNING, language, count=count)


def _finding(
    code: str, severity: Severity, language: str, address: str = "", **facts: str
) -> Diagnostic:
    return Diagnostic(code, severity, language, address, tuple(facts.items()))
