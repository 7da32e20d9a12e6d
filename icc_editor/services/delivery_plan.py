# SPDX-License-Identifier: MIT
"""The rules of a delivery that need no blog: its steps, what errors mean, what counts as equal."""

import html
import inspect
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from icc_editor import errors
from icc_editor.blog.client import Capabilities
from icc_editor.post.delivery import (
    Delivery,
    DeliveryState,
    FrozenPicture,
    Markup,
    Step,
    StepKind,
    StepState,
)
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import Payload, RemotePost
from icc_editor.services.delivery_content import same_content

_PASSING = (
    errors.TimedOut,
    errors.ConnectionLost,
    errors.ServerBroken,
    errors.EmptyAnswer,
    errors.AnswerTruncated,
)
_DATE_SLACK = timedelta(seconds=61)


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a passing fault is met again, and after how many seconds.

    ``looks`` are the pauses before each look for a post or picture whose request may still be at
    work on the server; only when all were in vain is it sent again.
    """

    retries: tuple[float, ...] = (1.0, 4.0)
    looks: tuple[float, ...] = (0.0, 1.0, 3.0)


def plan(pictures: tuple[FrozenPicture, ...], *, update: bool, linked: bool) -> tuple[Step, ...]:
    """Return the steps of a delivery, all of them PLANNED."""
    steps = [Step(StepKind.LOOK_UP)]
    steps += [Step(StepKind.UPLOAD, subject=picture.file) for picture in pictures]
    if not update:
        steps += [Step(StepKind.CREATE), Step(StepKind.CONTENT)]
    steps += [Step(StepKind.FINAL), Step(StepKind.VERIFY)]
    if linked:
        steps.append(Step(StepKind.CROSS_LINK))
    return (*steps, Step(StepKind.SWEEP))


def stopped(delivery: Delivery, error: errors.IccEditorError, now: datetime) -> Delivery:
    """Return the delivery as it waits after ``error``: for the network, or for the writer."""
    holds = isinstance(error, (errors.RemoteError, errors.SecretMissing))
    busy_s = error.retry_after_s if isinstance(error, errors.ServerBusy) else 0
    detail = ""
    if isinstance(error, errors.RoleTooLow):
        detail = error.action
    elif isinstance(error, errors.RemoteMismatch):
        detail = error.text
    return replace(
        delivery,
        state=DeliveryState.HELD if holds else DeliveryState.WAITING,
        error=type(error).__name__,
        error_detail=detail,
        not_before=now + timedelta(seconds=busy_s) if busy_s else None,
    )


def error_of(delivery: Delivery) -> errors.IccEditorError | None:
    """Return the error that stopped a delivery, with the few facts that were kept of it.

    None when nothing did, or a fault of the program's own.
    """
    kind = getattr(errors, delivery.error, None) if delivery.error else None
    if not (isinstance(kind, type) and issubclass(kind, errors.IccEditorError)):
        return None
    at_library = issubclass(kind, errors.LibraryMissing)
    facts: dict[str, object] = {
        "host": urlsplit(delivery.endpoint).hostname or "",
        "text": delivery.error_detail,
        "action": delivery.error_detail,
        "account_id": delivery.account_id,
        "path": Path(delivery.library_path if at_library else delivery.post_folder),
    }
    wanted = inspect.signature(kind).parameters.values()
    if any(fact.default is fact.empty and fact.name not in facts for fact in wanted):
        return None
    return kind(**{fact.name: facts[fact.name] for fact in wanted if fact.name in facts})


def may_pass(error: errors.BlogError) -> bool:
    """Return whether the same request may well succeed a little later."""
    return isinstance(error, _PASSING)


def is_own_draft(post: RemotePost, delivery: Delivery) -> bool:
    """Return whether this very delivery made the post: it bears the random slug."""
    return post.slug == delivery.draft_slug or post.slug.startswith(f"{delivery.draft_slug}-")


def taken_over(delivery: Delivery, post: RemotePost) -> Delivery:
    """Return the delivery as an update of ``post`` as it is now, whatever it was before."""

    def _fresh(step: Step) -> Step:
        if step.kind in {StepKind.LOOK_UP, StepKind.CREATE, StepKind.CONTENT}:
            return replace(step, state=StepState.DONE, result=post.id)
        if step.kind in {StepKind.FINAL, StepKind.VERIFY}:
            return Step(step.kind)
        return step

    return replace(
        on_baseline(delivery, post),
        remote_id=post.id,
        stored_hash="",
        steps=tuple(_fresh(step) for step in delivery.steps),
    )


def on_baseline(delivery: Delivery, post: RemotePost) -> Delivery:
    """Return the delivery as an update of a post as it is now."""
    return replace(
        delivery,
        baseline_modified=post.modified,
        baseline_hash=post.content_hash,
        baseline_fields=post.fields_hash(post.status),
        baseline_status=post.status,
    )


def is_same_apart(fields: str, status: str, post: RemotePost) -> bool:
    """Return whether a post's fields are what they were, whatever its status and time are now.

    ``fields`` and ``status`` are what was noted; earlier versions of the program noted no fields.
    """
    return bool(fields) and post.fields_hash(status) == fields


def on_approved(delivery: Delivery, post: RemotePost) -> Delivery | None:
    """Return an update of a post that is another only in status and time; None for another one.

    What an editor has put before its readers meanwhile stays there, at its address and date.
    """
    is_same = post.content_hash == delivery.baseline_hash and is_same_apart(
        delivery.baseline_fields, delivery.baseline_status, post
    )
    if not is_same:
        return None
    payload = delivery.payload
    if post.status != delivery.baseline_status and post.status not in as_reported(payload.status):
        if payload.status.value != delivery.baseline_status or post.status != PostStatus.PUBLISH:
            return None
        payload = replace(payload, status=PostStatus.PUBLISH, date=None, slug="")
    return replace(on_baseline(delivery, post), payload=payload)


def fitted(delivery: Delivery, can: Capabilities) -> Delivery:
    """Return a delivery that was frozen without asking the blog, as the blog takes it.

    Raises:
        RoleTooLow: This account may not do what was frozen; nothing was sent.
    """
    if not can.write:
        raise errors.MayNotWrite(action="write")
    if delivery.payload.status in {PostStatus.PUBLISH, PostStatus.PRIVATE} and not can.publish:
        raise errors.RoleTooLow(action="publish")
    if delivery.pictures and not can.upload:
        raise errors.RoleTooLow(action="upload")
    if delivery.plain_content and not can.blocks:
        payload = replace(delivery.payload, content=delivery.plain_content)
        delivery = replace(delivery, markup=Markup.HTML, payload=payload)
    return replace(delivery, role_known=True, plain_content="")


def made_anew(delivery: Delivery, draft_slug: str) -> Delivery:
    """Return the delivery as a first publication: its post is not on the blog any more."""
    return replace(
        delivery,
        remote_id="",
        baseline_modified=None,
        baseline_hash="",
        stored_hash="",
        draft_slug=draft_slug,
        receipt=None,
        steps=plan(
            delivery.pictures,
            update=False,
            linked=delivery.step(StepKind.CROSS_LINK) is not None,
        ),
    )


def asked_again(delivery: Delivery) -> Delivery:
    """Return the delivery with its final values to be sent once more."""
    return replace(
        delivery,
        steps=tuple(
            replace(step, state=StepState.PLANNED)
            if step.kind in {StepKind.FINAL, StepKind.VERIFY}
            else step
            for step in delivery.steps
        ),
    )


def as_reported(wanted: PostStatus) -> frozenset[str]:
    """Return the statuses a blog may report for one that was asked for."""
    return frozenset({"publish", "future"} if wanted is PostStatus.PUBLISH else {wanted.value})


def differences(sent: Payload, got: RemotePost) -> tuple[str, ...]:
    """Return the names of the fields the blog did not keep as they were sent."""
    checks = {
        "title": html.unescape(got.title).strip() == html.unescape(sent.title).strip(),
        "content": same_content(sent.content, got.content),
        "excerpt": not sent.excerpt or same_content(sent.excerpt, got.excerpt),
        "categories": _names(sent.categories) <= _names(got.categories),
        "tags": _names(sent.tags) <= _names(got.tags),
        "slug": not sent.slug or sent.status is not PostStatus.PUBLISH or got.slug == sent.slug,
        "date": sent.date is None
        or got.date is None
        or sent.status is not PostStatus.PUBLISH
        or abs(got.date - sent.date) < _DATE_SLACK,
    }
    return tuple(field for field, same in checks.items() if not same)


def _names(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(html.unescape(name).strip().casefold() for name in names)
