# SPDX-License-Identifier: MIT
"""``icc-editor publish`` and ``icc-editor outbox``."""

import argparse

from icc_editor import errors
from icc_editor.cli.deliveries import as_json, code_of, report, summary_json, summary_lines
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.findings import sentence
from icc_editor.cli.session import Outcome, Session, UsageError, failure
from icc_editor.cli.versions import find
from icc_editor.post.delivery import Delivery
from icc_editor.post.metadata import PostStatus
from icc_editor.post.post_folder import PostFolder
from icc_editor.services import origins
from icc_editor.services.letting_go import may_be_let_go
from icc_editor.services.publish_summary import PublishChoices, PublishMode, PublishSummary
from icc_editor.worker.protocol import JSON


def publish(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor publish``: summary, question, sending, receipts."""
    found = find(arguments.path, arguments.language)
    post = found[0].post
    if post is None:
        raise UsageError("a file on its own cannot be published: give a post's folder")
    if arguments.take_back and not arguments.as_one:
        raise UsageError("--take-back goes with --as-one")
    post = _own(post, becomes_new=arguments.as_new)
    account = session.account(arguments.account)
    choices = PublishChoices(
        mode=PublishMode.TOGETHER if arguments.as_one else PublishMode.SEPARATE,
        status=PostStatus(arguments.status) if arguments.status else None,
        takes_apart_back=arguments.take_back,
    )
    languages = tuple(version.version.language for version in found)
    summary = session.publishing.summary(post, languages, account, choices, session.cancelled)
    if session.cancelled():
        raise errors.Cancelled
    lines, data = summary_lines(summary), summary_json(summary)
    if summary.blocked:
        lines += ("Not sent: see to the errors first.",)
        return Outcome(lines, {"summary": data, "deliveries": []}, ExitCode.FAILED)
    if arguments.dry_run:
        return Outcome((*lines, "Nothing was sent."), {"summary": data, "deliveries": []})
    _agree(session, arguments, lines)
    if arguments.as_new:
        origins.make_new(post.path, post.post_id)
    return _send(session, summary, data, lines if arguments.yes else ())


def _own(post: PostFolder, *, becomes_new: bool) -> PostFolder:
    """Return the post as it is to be published; nothing is written yet.

    Raises:
        UsageError: Another folder of the library is the same post, or none is.
        StorageError: The library cannot be read.
    """
    others = origins.twins(post)
    if becomes_new:
        if not others:
            raise UsageError("--as-new is for a copied folder, and no other folder is this post")
        return origins.as_new(post)
    if others:
        names = ", ".join(str(other.path) for other in others)
        raise UsageError(
            f"two folders are the same post: {post.path} and {names}; "
            "publish the copied one with --as-new first, then each goes its own way"
        )
    return post


def _agree(session: Session, arguments: argparse.Namespace, lines: tuple[str, ...]) -> None:
    """Return when the writer said yes, on the command line or now.

    Raises:
        Cancelled: The writer said no.
        UsageError: There is nobody to ask.
    """
    if arguments.yes:
        return
    if not session.terminal.there:
        raise UsageError("nobody is there to be asked: look with --dry-run, then send with --yes")
    session.terminal.tell(lines)
    if not session.terminal.agrees("Send it?"):
        raise errors.Cancelled


def _send(session: Session, summary: PublishSummary, data: JSON, lines: tuple[str, ...]) -> Outcome:
    made = session.publishing.enqueue(summary)
    ids = tuple(delivery.id for delivery in made)
    try:
        done = session.publishing.send(ids, session.progress, session.cancelled)
    except errors.IccEditorError as error:
        outcome = failure(error)
        left: list[JSON] = [as_json(delivery) for delivery in _left(session, ids)]
        return Outcome(
            outcome.lines, {**outcome.data, "summary": data, "deliveries": left}, outcome.code
        )
    rows: list[JSON] = [as_json(delivery) for delivery in done]
    told = tuple(line for delivery in done for line in report(delivery))
    return Outcome((*lines, *told), {"summary": data, "deliveries": rows}, code_of(done))


def _left(session: Session, ids: tuple[str, ...]) -> list[Delivery]:
    return [delivery for delivery in session.outbox.list() if delivery.id in ids]


def list_outbox(session: Session, _arguments: argparse.Namespace) -> Outcome:
    """``icc-editor outbox list``."""
    waiting = session.publishing.waiting()
    damaged = session.outbox.damaged()
    lines = [line for delivery in waiting for line in report(delivery)]
    lines += [f"Cannot be read: {path}" for path in damaged]
    rows: list[JSON] = [as_json(delivery) for delivery in waiting]
    return Outcome(
        tuple(lines) or ("The outbox is empty.",),
        {"deliveries": rows, "damaged": [str(path) for path in damaged]},
    )


def resume(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor outbox resume``: one delivery, or all that wait for nobody's answer."""
    if arguments.delivery:
        wanted = _delivery(session, arguments.delivery)
        done: tuple[Delivery, ...] = (
            session.publishing.advance(wanted.id, session.progress, session.cancelled),
        )
    else:
        held = [d for d in session.publishing.waiting() if code_of((d,)) is ExitCode.NEEDS_WRITER]
        done = (*session.publishing.resume_all(session.progress, session.cancelled), *held)
    rows: list[JSON] = [as_json(delivery) for delivery in done]
    lines = tuple(line for delivery in done for line in report(delivery))
    return Outcome(lines or ("The outbox is empty.",), {"deliveries": rows}, code_of(done))


def cancel(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor outbox cancel``: give a delivery up and take its traces off the blog."""
    wanted = _delivery(session, arguments.delivery)
    given_up = session.publishing.cancel(wanted.id, session.cancelled)
    if given_up.error:
        line = "Given up; its draft is taken off the blog with the next 'outbox resume'."
        return Outcome((line,), {"delivery": as_json(given_up)}, ExitCode.TRY_LATER)
    if given_up.open_points:
        left = tuple(sentence(point) for point in given_up.open_points)
        return Outcome(("Given up.", *left), {"delivery": as_json(given_up)})
    return Outcome(("Given up; nothing of it is left.",), {"delivery": as_json(given_up)})


def forget(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor outbox forget``: let go what the blog has and cannot be noted here."""
    wanted = _delivery(session, arguments.delivery)
    if not may_be_let_go(wanted, session.outbox.list()):
        raise UsageError(
            "only what is on the blog, with nothing of its post still to be sent, can be forgotten"
        )
    gone = session.publishing.forget(wanted.id)
    if gone.recorded:
        line = "Noted in the post's folder after all; the next 'outbox resume' finishes it."
        return Outcome((line,), {"delivery": as_json(gone)}, ExitCode.TRY_LATER)
    link = gone.receipt.link if gone.receipt is not None else ""
    lines = ("Forgotten here; the post stays on the blog.", f"  {link}")
    return Outcome(lines if link else lines[:1], {"delivery": as_json(gone)})


def _delivery(session: Session, wanted: str) -> Delivery:
    """Return the delivery whose id starts with ``wanted``.

    Raises:
        UsageError: There is none, or there are several.
    """
    found = [delivery for delivery in session.outbox.list() if delivery.id.startswith(wanted)]
    if len(found) != 1:
        what = "several deliveries begin" if found else "no delivery begins"
        raise UsageError(f"{what} with {wanted}; see icc-editor outbox list")
    return found[0]
