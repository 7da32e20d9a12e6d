# SPDX-License-Identifier: MIT
"""What is known of a WordPress blog's categories and tags, so that they are asked for once."""

import html
from collections.abc import Iterable, Mapping
from typing import Any

from icc_editor.post.remote_post import RemoteTerm


class KnownTerms:
    """The terms of one blog as they were told last; ``terms`` None until somebody told.

    ``heard``: they come from an earlier client and may have changed since.
    """

    def __init__(self, terms: tuple[RemoteTerm, ...] | None = None, *, heard: bool = False) -> None:
        """Know these."""
        self.terms = terms
        self.heard = heard

    def matched(
        self, wanted: Mapping[str, Iterable[str]]
    ) -> tuple[dict[str, list[int]], dict[str, list[str]]]:
        """Return the ids of the wanted names by taxonomy, and the names nobody has yet."""
        known = {
            (term.taxonomy, term.name.strip().casefold()): int(term.id)
            for term in reversed(self.terms or ())
        }
        ids: dict[str, list[int]] = {}
        names: dict[str, list[str]] = {}
        for taxonomy, term_names in wanted.items():
            for name in dict.fromkeys(name.strip() for name in term_names):
                found = known.get((taxonomy, name.casefold()))
                if found is not None:
                    ids.setdefault(taxonomy, []).append(found)
                elif name:
                    names.setdefault(taxonomy, []).append(name)
        return ids, names

    def note(self, structures: Iterable[Mapping[str, Any]]) -> None:
        """Learn from the terms of a post what an edit has made."""
        if self.terms is None:
            return
        known = {term.id for term in self.terms}
        self.terms += tuple(
            RemoteTerm(
                str(term["term_id"]), str(term["taxonomy"]), html.unescape(str(term["name"]))
            )
            for term in structures
            if {"term_id", "taxonomy", "name"} <= term.keys()
            and str(term["term_id"]) not in known
            and str(term["term_id"]).isdecimal()
        )
