# SPDX-License-Identifier: MIT
"""What a page knows of the figures in it: what each comes to, and the words that name it.

A page asks whoever has the results tables; it knows neither tables nor their files.  No Qt here.
"""

from dataclasses import dataclass
from typing import Protocol

from icc_editor.post.figure import FigureProblem, FigureReference


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """What readers see of a figure, or why there is nothing to see.

    ``text`` is empty where there is a ``problem``.  The words name the figure's table, row and
    column to a writer; those that are not known are empty.
    """

    text: str = ""
    problem: FigureProblem | None = None
    caption: str = ""
    row: str = ""
    column: str = ""


class FigureValues(Protocol):
    """Knows the results tables of a post, as one of its versions writes them."""

    def shown(self, reference: FigureReference | None) -> ShownFigure:
        """Return what a figure comes to; None is one that names no cell.

        Asked whenever a line is painted: it must be fast, and must not touch the disk.
        """
        ...
