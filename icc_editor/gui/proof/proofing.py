# SPDX-License-Identifier: MIT
"""What is wrong in how Khmer was typed: the check that always runs, and the one on pastes."""

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit.proof_marks import Mark
from icc_editor.post.diagnostic import Severity
from icc_editor.text.khmer.lint import lint
from icc_editor.text.spelling.unchecked import UNCHECKED_KINDS, unchecked


def encoding_marks(block: str) -> list[Mark]:
    """Return what is wrong, or unusual, in how the Khmer of a block was typed."""
    kept = unchecked(block)
    return [
        Mark(finding.start, finding.end, finding.fault, finding.replacement)
        for finding in lint(block)
        if not any(start < finding.end and finding.start < end for start, end in kept)
    ]


def needs_order(text: str) -> bool:
    """Return whether "Put Khmer in order" would mend a fault, not only a habit, in ``text``."""
    for block in split(text):
        if block.kind in UNCHECKED_KINDS:
            continue
        kept = unchecked(block.text)
        for finding in lint(block.text, habits=False):
            mended = finding.severity is Severity.WARNING and finding.replacement is not None
            if mended and not any(a < finding.end and finding.start < b for a, b in kept):
                return True
    return False
