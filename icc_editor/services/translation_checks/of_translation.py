# SPDX-License-Identifier: MIT
"""The findings of a whole translation: the one way to them, whoever shows them.

The window, the checklist and the command line ask here.  What one of them does not want to hear,
what somebody said may stay and what the check of figures says already are left out when they are
handed over.
"""

from collections.abc import Collection, Iterable

from icc_editor.formats.markdown_blocks import split
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.version import Version
from icc_editor.services.proofreading import anchored
from icc_editor.services.terms import Terms
from icc_editor.services.translating.translation import Translation
from icc_editor.services.translation_checks.checking import TranslationCheck

_NUMBERS = frozenset(
    {
        *("translation.number_differs", "translation.number_added"),
        *("translation.mixed_digits", "translation.other_digits"),
    }
)
_FIGURES = "figures."


class TranslationFindings:
    """Finds what is to be pointed out in translations; for one thread at a time.

    It remembers what it found as long as languages, terms and style stay the same, so that one
    that is asked again and again checks only what was touched.
    """

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._check: TranslationCheck | None = None
        self._checked_with: tuple[object, ...] = ()

    def of(
        self,
        translation: Translation,
        target: Version,
        *,
        style: NumberStyle | None,
        terms: Terms | None = None,
        accepted: Collection[str] = (),
        unwanted: Collection[str] = (),
        figures: Iterable[Diagnostic] = (),
    ) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in a translation, anchored, in its segments' order.

        Args:
            translation: Both versions as segments.
            target: The version that holds the translation.
            style: How the translation writes numbers; None: as is usual in its language.
            terms: What shall be called how; None: terms are not checked.
            accepted: The ids of findings that may stay.
            unwanted: The codes of findings that are said otherwise, or not at all.
            figures: What the check of figures says of this version; it is not said twice.
        """
        told = {_place(its) for its in figures if its.code.startswith(_FIGURES)}
        check = self._check_with(
            (translation.source_language, translation.target_language), terms, style
        )
        found = (
            its
            for its in check.check(translation.segments)
            if its.code not in unwanted and (its.code not in _NUMBERS or _place(its) not in told)
        )
        placed = anchored(found, split(target.body))
        return tuple(its for its in placed if not (accepted and its.is_among(accepted)))

    def _check_with(
        self, languages: tuple[str, str], terms: Terms | None, style: NumberStyle | None
    ) -> TranslationCheck:
        wanted = (languages, terms, style)
        if self._check is None or wanted != self._checked_with:
            self._check = TranslationCheck(languages, terms=terms, style=style)
            self._checked_with = wanted
        return self._check


def _place(finding: Diagnostic) -> tuple[str, str, str]:
    facts = dict(finding.facts)
    return finding.address, facts.get("start", ""), facts.get("end", "")
