# SPDX-License-Identifier: MIT
"""The findings of a whole translation, as the window, the checklist and the command line show them.

Anchored to the words of their blocks, without what somebody said may stay, and without what the
check of figures says already.
"""

from collections.abc import Collection, Iterable

from icc_editor.formats.markdown_blocks import split
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.version import Version
from icc_editor.services.proofreading import anchored
from icc_editor.services.translating.translation import Translation
from icc_editor.services.translation_checks.checking import TranslationCheck

_NUMBERS = frozenset(
    {
        *("translation.number_differs", "translation.number_added"),
        *("translation.mixed_digits", "translation.other_digits"),
    }
)
_FIGURES = "figures."


def translation_findings(
    check: TranslationCheck,
    translation: Translation,
    target: Version,
    *,
    accepted: Collection[str] = (),
    figures: Iterable[Diagnostic] = (),
) -> tuple[Diagnostic, ...]:
    """Return what is to be pointed out in a translation, in the order of its segments.

    Args:
        check: That of this direction; it remembers what it found.
        translation: Both versions as segments.
        target: The version that holds the translation.
        accepted: The ids of findings that may stay.
        figures: What the check of figures says of this version; it is not said twice.
    """
    told = {_place(its) for its in figures if its.code.startswith(_FIGURES)}
    found = (
        its
        for its in check.check(translation.segments)
        if its.code not in _NUMBERS or _place(its) not in told
    )
    placed = anchored(found, split(target.body))
    return tuple(its for its in placed if not (accepted and its.is_among(accepted)))


def _place(finding: Diagnostic) -> tuple[str, str, str]:
    facts = dict(finding.facts)
    return finding.address, facts.get("start", ""), facts.get("end", "")
