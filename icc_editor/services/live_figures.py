# SPDX-License-Identifier: MIT
"""The check of figures beside the writer: what it finds while a post is being written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from icc_editor.formats.markdown_blocks import split
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable

if TYPE_CHECKING:
    from icc_editor.services.figures_check.checking import FiguresCheck

MOST_CHARACTERS = 300_000
"""A post with more is checked before it is published only: reading it takes seconds."""


@dataclass(frozen=True, slots=True)
class PostInHand:
    """A post as it stands in the window; the names are those of ``check_figures``."""

    post_id: str
    versions: Mapping[str, str]
    tables: Mapping[str, ResultsTable]
    source: str
    styles: Mapping[str, NumberStyle]
    accepted: frozenset[str]
    """Ids of findings that the writer said may stay."""
    fields: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The title and the excerpt of each version, by language and name."""


class LiveFigures:
    """Checks one post again and again, and reads what was changed in it; for one thread."""

    def __init__(self) -> None:
        """Know no post yet."""
        self._post_id = ""
        self._check: FiguresCheck | None = None

    def check(self, post: PostInHand) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in the texts of a post: none when it is too long."""
        if sum(map(len, post.versions.values())) > MOST_CHARACTERS:
            return ()
        # Loaded where it is used: whoever starts the window does not wait for it.
        from icc_editor.services.figures_check.checking import FiguresCheck
        from icc_editor.services.proofreading import anchored

        if self._check is None or post.post_id != self._post_id:
            self._post_id, self._check = post.post_id, FiguresCheck()
        found = self._check.check(
            post.versions,
            post.tables,
            source=post.source,
            styles=post.styles,
            fields=post.fields,
        )
        return tuple(
            finding
            for language, body in post.versions.items()
            for finding in anchored((its for its in found if its.language == language), split(body))
            if not finding.is_among(post.accepted)
        )
