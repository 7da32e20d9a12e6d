# SPDX-License-Identifier: MIT
"""``icc-editor translate align``: two texts that say the same become versions of one post."""

import argparse
from collections.abc import Iterator

from icc_editor.cli.messages import printable
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.cli.translating import find_post
from icc_editor.post.clock import utc_now
from icc_editor.post.segment import Segment
from icc_editor.services.translating.joining import Joining, JoiningPlan
from icc_editor.services.translating.translation import Translation
from icc_editor.storage.history import History
from icc_editor.storage.library import Library
from icc_editor.worker.protocol import JSON

_LONGEST_SHOWN = 60


def align(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate align``: plan it, show what stands beside what, and do it."""
    post = find_post(arguments.path)
    if arguments.bin and not arguments.other:
        raise UsageError("--bin goes with --with")
    joining = Joining(History(post.path.parent), utc_now)
    if arguments.other:
        plan = joining.of_two(post, find_post(arguments.other))
    elif arguments.split:
        plan = joining.of_one(post)
    else:
        plan = joining.of_versions(post)
    if arguments.bin and plan.left:
        raise UsageError(f"the other post would lose its versions: {', '.join(plan.left)}")
    binned = False
    if not arguments.dry_run:
        joining.write(plan)
        if arguments.bin and plan.other is not None:
            Library.open(plan.other.path.parent).bin.put(plan.other)
            binned = True
    lines = [line for translation in plan.aligned for line in _lines(translation)]
    lines.append("Nothing was written." if arguments.dry_run else f"Written: {post.path}")
    return Outcome(tuple(map(printable, lines)), _row(plan, binned, dry=arguments.dry_run))


def _lines(translation: Translation) -> Iterator[str]:
    together, alone, parked = _counts(translation)
    yield (
        f"{translation.target_language}: {together} together, {alone} not translated, "
        f"{parked} without a source"
    )
    for segment in translation.segments:
        yield f"  {_short(segment.source)} | {_short(segment.target)}"


def _counts(translation: Translation) -> tuple[int, int, int]:
    said: list[Segment] = [its for its in translation.segments if its.is_translated]
    together = sum(1 for its in said if its.source and its.target)
    alone = sum(1 for its in said if its.source and not its.target)
    return together, alone, len(said) - together - alone


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _row(plan: JoiningPlan, binned: bool, *, dry: bool) -> dict[str, JSON]:
    rows: list[JSON] = []
    for translation in plan.aligned:
        together, alone, parked = _counts(translation)
        pairs: list[JSON] = [
            {"source": its.source, "target": its.target} for its in translation.segments
        ]
        rows.append(
            {
                "language": translation.target_language,
                "together": together,
                "not_translated": alone,
                "without_source": parked,
                "pairs": pairs,
            }
        )
    return {
        "path": str(plan.post.path),
        "written": not dry,
        "versions": [version.language for version in plan.versions],
        "translations": rows,
        "left_in_other": [*plan.left],
        "other_in_bin": binned,
    }
