# SPDX-License-Identifier: MIT
"""A finding where the translator sees it: in a line of the text, or in a text of its own."""

from dataclasses import dataclass

from icc_editor.post.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding in a line, or a field, of the translation; ``words`` is what that said then.

    None: it is in none.  ``start`` and ``end`` are code points of the words.
    """

    finding: Diagnostic
    words: str | None = None
    start: int = 0
    end: int = 0
