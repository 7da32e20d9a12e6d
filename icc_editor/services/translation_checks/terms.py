# SPDX-License-Identifier: MIT
"""Terms of the source that the translation does not use, and names it shall not use."""

from collections.abc import Iterator

from icc_editor.post.diagnostic import Severity
from icc_editor.services.terms import Terms
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair


def check_terms(pair: Pair, terms: Terms) -> Iterator[Found]:
    """Yield terms that are not used, and forbidden names that are, with what to write."""
    source, target = pair.source, pair.target
    checked = terms.check(source.prose, source.language, target.prose, target.language)
    blamed = set()
    for name in checked.forbidden:
        blamed.add(name.term)
        # Where several names are right, in what sentence which fits is for the reader to tell; the
        # first is the one to write.
        preferred = name.instead[0] if name.instead else None
        facts = (("expected", preferred),) if preferred else ()
        span = (name.start, name.end)
        yield Found("term_forbidden", Severity.WARNING, pair, span, None, preferred, facts)
    for use in checked.unused:
        if blamed.isdisjoint(use.hit.terms):
            facts = (("expected", use.wanted[0]),)
            there = (use.hit.start, use.hit.end)
            yield Found("term_missing", Severity.HINT, pair, source=there, facts=facts)
