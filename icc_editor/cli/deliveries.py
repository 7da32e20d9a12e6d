# SPDX-License-Identifier: MIT
"""Summaries, deliveries and receipts in lines and in JSON."""

from collections.abc import Sequence

from icc_editor import errors
from icc_editor.cli import findings
from icc_editor.cli.exit_codes import ExitCode, exit_code_of
from icc_editor.cli.messages import Words, explain
from icc_editor.post.delivery import Delivery, DeliveryState, Receipt
from icc_editor.services.delivery_plan import error_of
from icc_editor.services.publish_summary import ApartPost, PublishSummary, VersionSummary
from icc_editor.services.receipts import open_points
from icc_editor.worker.protocol import JSON

_SHORT_ID = 8
_WORST_FIRST = (
    ExitCode.NEEDS_WRITER,
    ExitCode.FAILED,
    ExitCode.TRY_LATER,
    ExitCode.INTERRUPTED,
    ExitCode.DONE,
)


# Why readers have no link, by the status the blog reported.
_REACH = {
    "draft": "Readers cannot see a draft: there is no link for them yet.",
    "pending": "Readers cannot see it before somebody at the blog approves it: there is no link "
    "for them yet.",
    "private": "Readers cannot see a private post: there is no link for them.",
    "future": "Readers can open the link from {time} on.",
}
_FOR_EDITORS = "The link above is for those who may edit it on the blog."


def code_of(deliveries: Sequence[Delivery]) -> ExitCode:
    """Return the exit code that tells most about these deliveries."""
    codes = {_code_of(delivery) for delivery in deliveries}
    return next((code for code in _WORST_FIRST if code in codes), ExitCode.DONE)


def _code_of(delivery: Delivery) -> ExitCode:
    if delivery.state is DeliveryState.HELD:
        return ExitCode.NEEDS_WRITER
    if delivery.unnoted:
        return ExitCode.TRY_LATER
    if delivery.receipt is not None or delivery.state is DeliveryState.DONE:
        return ExitCode.DONE
    error = error_of(delivery)
    return exit_code_of(error) if error is not None else ExitCode.TRY_LATER


def report(delivery: Delivery) -> tuple[str, ...]:
    """Return the lines about one delivery: its receipt, or how far it is and why."""
    title = f"{', '.join(delivery.languages)}: {delivery.payload.title}"
    receipt = delivery.receipt
    if receipt is not None:
        lines = [title, f"  {receipt.status}  {receipt.link}".rstrip(), *_reach(receipt)]
        lines += [f"  open: {findings.sentence(point)}" for point in open_points(delivery)]
        if delivery.unnoted and (error := error_of(delivery)) is not None:
            lines.append(f"  {explain(error).sentence}")
        return tuple(lines)
    lines = [f"{delivery.id[:_SHORT_ID]}  {delivery.state.value:9}  {title}"]
    error = error_of(delivery)
    if error is not None:
        words: Words = explain(error)
        lines += [f"  {words.sentence}", f"  {words.remedy}"]
    elif delivery.error:
        lines.append(f"  A fault of the program stopped it: {delivery.error}.")
    if delivery.state is DeliveryState.CANCELLED:
        lines += [f"  {findings.sentence(point)}" for point in delivery.open_points]
    return tuple(lines)


def _reach(receipt: Receipt) -> tuple[str, ...]:
    """Return the line that tells why readers cannot open the link, none when they can."""
    if receipt.status not in _REACH:
        return ()
    time = receipt.date.isoformat(" ", "minutes") if receipt.date else "its date"
    reason = _REACH[receipt.status].format(time=time)
    told = receipt.link and receipt.status in ("draft", "pending")
    return (f"  {reason} {_FOR_EDITORS}" if told else f"  {reason}",)


def as_json(delivery: Delivery) -> dict[str, JSON]:
    """Return what programs want to know about a delivery; not the text it carries."""
    return {
        "id": delivery.id,
        "state": delivery.state.value,
        "language": delivery.language,
        "languages": list(delivery.languages),
        "title": delivery.payload.title,
        "post_folder": delivery.post_folder,
        "account_id": delivery.account_id,
        "created": delivery.created.isoformat(),
        "attempts": delivery.attempts,
        "error": delivery.error,
        "receipt": _receipt_json(delivery),
    }


def _receipt_json(delivery: Delivery) -> dict[str, JSON] | None:
    receipt = delivery.receipt
    if receipt is None:
        return None
    return {
        "remote_id": receipt.remote_id,
        "link": receipt.link,
        "status": receipt.status,
        "date": receipt.date.isoformat() if receipt.date else None,
        "confirmed": receipt.confirmed.isoformat(),
        "open_points": [findings.as_json(point) for point in open_points(delivery)],
    }


def summary_lines(summary: PublishSummary) -> tuple[str, ...]:
    """Return what the writer is shown before anything is sent."""
    account, facts = summary.account, summary.facts
    who = facts.display_name or facts.username or account.username
    lines = [f"{account.blog_name or account.name}, as {who}" if who else account.name]
    if facts.unavailable == errors.MayNotWrite.__name__:
        lines.append("This account may not write posts on this blog; nothing can be sent with it.")
    elif facts.unavailable:
        lines.append("The blog could not be asked; the post waits in the outbox until it can.")
    if summary.for_review:
        lines.append("This account may not publish: the post is submitted for review.")
    for version in summary.versions:
        lines += _version_lines(version, summary.versions[0].language)
    lines += (_apart_line(post, summary) for post in summary.apart)
    return tuple(lines)


def _apart_line(post: ApartPost, summary: PublishSummary) -> str:
    """Return what becomes of a post of its own whose text goes into the one post as well."""
    what = f"{post.language} is on the blog as a post of its own as well: {post.link}".rstrip(": ")
    if summary.takes_back:
        return f"{what}\n  it becomes a draft once the one post is on the blog"
    twice = "readers find that text twice" if post.seen else "it stays as it is"
    if summary.may_take_back:
        return f"{what}\n  {twice}; --take-back makes it a draft"
    return f"{what}\n  {twice}"


def _version_lines(version: VersionSummary, first: str) -> list[str]:
    there = version.link or "what is there"
    what = f"update of {there}" if version.update else f"new {version.kind.value}"
    when = version.date.isoformat(" ", "minutes") if version.date else "now"
    goes = f"{what}, {version.status.value}, {when}"
    lines = [
        f"{version.language}: {version.title or '(no title)'}",
        f"  in the same post as {first}" if version.joined else f"  {goes}",
    ]
    for name, terms in (("categories", version.categories), ("tags", version.tags)):
        if terms:
            told = (t.name if t.exists is not False else f"{t.name} (new)" for t in terms if t.sent)
            lines.append(f"  {name}: {', '.join(told)}")
    lines += [
        f"  picture {picture.source}, {picture.size / 1000:.0f} kB"
        for picture in version.pictures
        if picture.sent
    ]
    lines += [f"  {findings.line(f)}" for f in (*version.diagnostics, *version.open_points)]
    return lines


def summary_json(summary: PublishSummary) -> dict[str, JSON]:
    """Return the summary for programs."""
    return {
        "account_id": summary.account.id,
        "username": summary.facts.username,
        "role": summary.facts.role.value,
        "time_zone": summary.facts.time_zone,
        "unavailable": summary.facts.unavailable,
        "mode": summary.mode.value,
        "for_review": summary.for_review,
        "apart": [
            {"language": post.language, "link": post.link, "seen": post.seen}
            for post in summary.apart
        ],
        "takes_back": summary.takes_back,
        "versions": [_version_json(version) for version in summary.versions],
    }


def _version_json(version: VersionSummary) -> dict[str, JSON]:
    return {
        "language": version.language,
        "title": version.title,
        "kind": version.kind.value,
        "status": version.status.value,
        "date": version.date.isoformat() if version.date else None,
        "update": version.update,
        "in_first_post": version.joined,
        "link": version.link,
        "categories": [term.name for term in version.categories if term.sent],
        "tags": [term.name for term in version.tags if term.sent],
        "pictures": [picture.source for picture in version.pictures if picture.sent],
        "findings": [findings.as_json(finding) for finding in version.diagnostics],
        "open_points": [findings.as_json(point) for point in version.open_points],
    }
