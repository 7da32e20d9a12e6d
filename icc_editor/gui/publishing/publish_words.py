# SPDX-License-Identifier: MIT
"""From what the publishing service says to what the publish view shows."""

import html
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from icc_editor.gui.publishing.publish_choice import (
    ApartLine,
    PublishChoice,
    PublishOffer,
    TermsLine,
    VersionLine,
    VersionTime,
)
from icc_editor.gui.publishing.publish_receipt import ReceiptLine
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery, StepKind
from icc_editor.post.metadata import PostStatus
from icc_editor.services.publish_summary import PublishMode, PublishSummary, VersionSummary
from icc_editor.services.receipts import open_points

translate = QCoreApplication.translate


def offer(
    summary: PublishSummary,
    asked: PublishChoice,
    accounts: tuple[Account, ...],
    all_versions: tuple[VersionLine, ...],
    now: datetime,
    stands_on: tuple[str, ...] = (),
) -> PublishOffer:
    """Return what the view shows of ``summary``, which answers what was ``asked``.

    ``all_versions`` also lists those left out; ``stands_on`` are accounts whose blogs have it.
    """
    statuses = (
        (PostStatus.PENDING, PostStatus.DRAFT)
        if summary.for_review
        else (PostStatus.PUBLISH, PostStatus.DRAFT, PostStatus.PENDING, PostStatus.PRIVATE)
    )
    known = {version.language: version for version in summary.versions}
    lines = tuple(
        replace(
            line,
            title=found.title,
            update=found.update,
            unchanged=found.unchanged,
            joined=found.joined,
        )
        if (found := known.get(line.language)) is not None
        else line
        for line in all_versions
    )
    timings, together = summary.timings, summary.mode is PublishMode.TOGETHER
    return PublishOffer(
        choice=replace(
            asked,
            account_id=summary.account.id,
            languages=tuple(known),
            status=asked.status if asked.status in statuses else None,
            together=together,
        ),
        accounts=accounts,
        versions=lines,
        statuses=statuses,
        now=now,
        times=tuple(
            VersionTime(
                version.language,
                version.status,
                version.date,
                version.seen,
                version.private,
                version.unchanged,
            )
            for version in (summary.versions[:1] if together else summary.versions)
        ),
        dates=timings.choices,
        lead=timings.lead,
        divided=timings.divided,
        apart=timings.apart,
        time_zone=summary.facts.time_zone,
        terms=_terms(summary),
        pictures=len({p.source for v in summary.versions for p in v.pictures if p.sent}),
        findings=tuple(
            # What is wrong with a table is found in every version that shows it.
            dict.fromkeys(found for version in summary.versions for found in version.diagnostics)
        ),
        left_out=tuple(found for version in summary.versions for found in version.open_points),
        stands_on=stands_on,
        own_posts=tuple(ApartLine(post.language, post.link, post.seen) for post in summary.apart),
        may_take_back=summary.may_take_back,
        takes_back=summary.takes_back,
        underway=summary.underway,
    )


def receipts(
    deliveries: tuple[Delivery, ...],
    titles: Mapping[str, str],
    time_zone: str,
    summary: PublishSummary | None = None,
) -> tuple[ReceiptLine, ...]:
    """Return what the blog confirmed; ``titles`` by language, for what was put away meanwhile.

    ``summary`` tells what readers saw before.
    """
    known = () if summary is None or summary.mode is PublishMode.TOGETHER else summary.versions
    updated = {v.language: not v.unchanged for v in known if v.seen and not v.private}
    return tuple(
        ReceiptLine(
            delivery.languages,
            delivery.payload.title or titles.get(delivery.language, ""),
            replace(delivery.receipt, open_points=open_points(delivery)),
            time_zone,
            updated.get(delivery.language),
        )
        for delivery in deliveries
        if delivery.receipt is not None
    )


def two_readable(ours: str, theirs: str) -> tuple[str, str]:
    """Return two markups as readers see them; as they are when only the markup differs."""
    seen = readable(ours), readable(theirs)
    return seen if seen[0] != seen[1] else (ours, theirs)


def readable(markup: str) -> str:
    """Return block markup as plain paragraphs: links with their address, pictures in words."""
    text = re.sub(r"<!--.*?-->", "", markup, flags=re.DOTALL)
    text = re.sub(r'<img\b[^>]*?\balt="([^"]*)"[^>]*>', r"[\1]", text)
    text = re.sub(r'<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)</a>', r"\2 (\1)", text, flags=re.DOTALL)
    text = re.sub(r"</(?:p|h[1-6]|li|tr|figcaption|cite|pre)>|<br\s*/?>", "\n", text)
    text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def step_word(subject: str) -> str:
    """Return what a step of sending does, in words."""
    words = {
        StepKind.LOOK_UP: translate("PublishSteps", "Looking whether the blog has it already…"),
        StepKind.UPLOAD: translate("PublishSteps", "Sending pictures…"),
        StepKind.CREATE: translate("PublishSteps", "Making a draft…"),
        StepKind.CONTENT: translate("PublishSteps", "Sending the text…"),
        StepKind.FINAL: translate("PublishSteps", "Setting title, date and categories…"),
        StepKind.VERIFY: translate("PublishSteps", "Reading it back and comparing…"),
        StepKind.CROSS_LINK: translate("PublishSteps", "Linking the languages…"),
        StepKind.SWEEP: translate("PublishSteps", "Tidying up…"),
    }
    for kind, word in words.items():
        if subject == kind.value or subject.startswith(f"{kind.value}:"):
            return word
    return words[StepKind.UPLOAD] if subject else words[StepKind.LOOK_UP]


def _terms(summary: PublishSummary) -> tuple[TermsLine, ...]:
    """Return the terms of each post, or of all at once where they are one post or the same."""
    found = {version.language: _terms_of((version,)) for version in summary.versions}
    if summary.mode is PublishMode.TOGETHER or len(set(found.values())) < 2:
        return (TermsLine("", *_terms_of(summary.versions)),)
    return tuple(TermsLine(language, *terms) for language, terms in found.items())


def _terms_of(versions: tuple[VersionSummary, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    categories = [term.name for v in versions for term in v.categories if term.sent]
    tags = [term.name for v in versions for term in v.tags if term.sent]
    return tuple(dict.fromkeys(categories)), tuple(dict.fromkeys(tags))
