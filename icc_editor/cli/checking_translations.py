# SPDX-License-Identifier: MIT
"""``icc-editor translate check``: what is to be pointed out in translations."""

import argparse

from icc_editor.cli import findings
from icc_editor.cli.exit_codes import ExitCode
from icc_editor.cli.session import Outcome, Session
from icc_editor.cli.translating import find_post
from icc_editor.post.diagnostic import Severity
from icc_editor.services.terms import Terms, term_base
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.services.translation_checks.of_translation import TranslationFindings
from icc_editor.storage import settings
from icc_editor.storage.post_folder import read_version
from icc_editor.worker.protocol import JSON


def check(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate check``: exit code 1 when something in a translation is probably wrong."""
    post = find_post(arguments.path)
    known = term_base(post.path.parent, settings.load(session.places).settings).read()
    terms = Terms.of(known.terms)
    accepted = {finding for finding, _reason in post.accepted}
    lines: list[str] = []
    rows: list[JSON] = []
    wrong = False
    for language in arguments.language or [
        code for code in post.languages if code != post.source_language
    ]:
        target = read_version(post, language).version
        for finding in TranslationFindings().of(
            read_translation(post, language),
            target,
            style=post.number_style(language, target.metadata.numbers),
            terms=terms,
            accepted=accepted,
        ):
            lines.append(findings.line(finding))
            rows.append(findings.as_json(finding))
            wrong = wrong or finding.severity is not Severity.HINT
    return Outcome(
        tuple(lines) or ("Nothing to see to.",),
        {"path": str(post.path), "findings": rows},
        ExitCode.FAILED if wrong else ExitCode.DONE,
    )
