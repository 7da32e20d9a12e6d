# SPDX-License-Identifier: MIT
"""``icc-editor check``: the checklist, without publishing."""

import argparse
from collections.abc import Iterator

from icc_editor.cli import findings
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.session import Outcome, Session
from icc_editor.cli.versions import FoundVersion, find
from icc_editor.post.clock import utc_now
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.render_request import RenderRequest
from icc_editor.services.checking import Checking
from icc_editor.services.proofreading import Circumstances, checklist
from icc_editor.worker.protocol import JSON


def check(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor check``: exit code 1 when something stops publishing or a number is wrong."""
    found = find(arguments.path, arguments.language)
    # A table is the same in every version, and so is what is wrong with it.
    noticed = tuple(dict.fromkeys(_check(session, found)))
    lines = [findings.line(finding) for finding in noticed] or ["Nothing to see to."]
    rows: list[JSON] = [findings.as_json(finding) for finding in noticed]
    wrong = any(_is_wrong(finding) for finding in noticed)
    return Outcome(
        tuple(lines),
        {"path": str(arguments.path.absolute()), "findings": rows},
        ExitCode.FAILED if wrong else ExitCode.DONE,
    )


def _is_wrong(finding: Diagnostic) -> bool:
    """Return whether a finding is more than advice: a figure that disagrees is a fault of fact."""
    about_figures = finding.code.startswith(("figures.", "table."))
    return finding.severity is Severity.ERROR or (
        about_figures and finding.severity is Severity.WARNING
    )


def _check(session: Session, found: tuple[FoundVersion, ...]) -> Iterator[Diagnostic]:
    now, post = utc_now(), found[0].post
    for one in found:
        version = one.version
        request = RenderRequest.of(version, one.raw_tables(), numbers=one.numbers())
        shown = session.rendering.html(request, session.cancelled).images
        if post is None:
            yield from checklist(version, Circumstances(now=now, images=shown))
            continue
        checking = Checking(
            post,
            clean=session.pictures.cleaned,
            draw=session.charts.draw,
            now=now,
            cancelled=session.cancelled,
        )
        pictures = checking.pictures(version, shown)
        published = any(known.language == version.language for known in post.publications)
        yield from checking.findings(version, pictures, published=published)
