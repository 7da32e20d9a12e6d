# SPDX-License-Identifier: MIT
"""``icc-editor check``: the checklist, without publishing."""

import argparse
from dataclasses import replace

from icc_editor.cli import findings
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.session import Outcome, Session
from icc_editor.cli.versions import FoundVersion, find
from icc_editor.errors import PictureError, StorageError
from icc_editor.formats.pictures import is_local
from icc_editor.post.clock import utc_now
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.proofreading import Circumstances, checklist
from icc_editor.storage import image_files, post_folder
from icc_editor.worker.picture_limits import BYTE_LIMIT
from icc_editor.worker.protocol import JSON


def check(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor check``: exit code 1 when something stops publishing."""
    found = find(arguments.path, arguments.language)
    noticed = [finding for version in found for finding in _check(session, version)]
    lines = [findings.line(finding) for finding in noticed] or ["Nothing to see to."]
    rows: list[JSON] = [findings.as_json(finding) for finding in noticed]
    stops = any(finding.severity is Severity.ERROR for finding in noticed)
    return Outcome(
        tuple(lines),
        {"path": str(arguments.path.absolute()), "findings": rows},
        ExitCode.FAILED if stops else ExitCode.DONE,
    )


def _check(session: Session, found: FoundVersion) -> list[Diagnostic]:
    version, post = found.version, found.post
    rendered = session.rendering.html(version.body, version.language, cancelled=session.cancelled)
    around = Circumstances(now=utc_now(), images=rendered.images)
    accepted: frozenset[str] = frozenset()
    if post is not None:
        featured = version.metadata.featured_image
        sources = {image.source for image in rendered.images if is_local(image.source)}
        sources |= {featured} if featured else set()
        missing, unfit = _pictures(session, post, sources)
        around = replace(
            around,
            missing=missing,
            unfit=unfit,
            others=_others(post, version.language),
            published=any(p.language == version.language for p in post.publications),
        )
        accepted = frozenset(diagnostic_id for diagnostic_id, _ in post.accepted)
    return [finding for finding in checklist(version, around) if not finding.is_among(accepted)]


def _pictures(
    session: Session, post: PostFolder, sources: set[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return which pictures are not there, and which are none that can be sent."""
    missing, unfit = set[str](), set[str]()
    for source in sources:
        try:
            data = image_files.read_picture(post, source, limit=BYTE_LIMIT + 1)
            session.pictures.cleaned(source, data, session.cancelled)
        except StorageError:
            missing.add(source)
        except PictureError:
            unfit.add(source)
    return frozenset(missing), frozenset(unfit)


def _others(post: PostFolder, language: str) -> tuple[tuple[str, str], ...]:
    titles = []
    for other in post.languages:
        if other != language:
            version = post_folder.read_version(post, other).version
            titles.append((other, version.metadata.title))
    return tuple(titles)
