# SPDX-License-Identifier: MIT
"""What a page says about a figure: a few words in its box, some more when one points at it."""

from html import escape

from PySide6.QtCore import QCoreApplication

from icc_editor.gui.text_edit.figure_values import ShownFigure
from icc_editor.post.figure import FigureProblem


def problem_words(problem: FigureProblem) -> str:
    """Return why there is nothing to show for a figure, in as few words as can be."""
    translate = QCoreApplication.translate
    match problem:
        case FigureProblem.MALFORMED:
            return translate("FigureWords", "not readable")
        case FigureProblem.MISSING_TABLE:
            return translate("FigureWords", "no such table")
        case FigureProblem.DAMAGED_TABLE:
            return translate("FigureWords", "damaged table")
        case FigureProblem.MISSING_ROW:
            return translate("FigureWords", "no such row")
        case FigureProblem.MISSING_COLUMN:
            return translate("FigureWords", "no such column")
        case FigureProblem.BLANK:
            return translate("FigureWords", "empty cell")
        case FigureProblem.NOT_AVAILABLE:
            return translate("FigureWords", "not available")
        case FigureProblem.MISSING_WORDS:
            return translate("FigureWords", "not translated")
        case FigureProblem.NO_NUMBER:
            return translate("FigureWords", "not a number")


def spoken(figure: ShownFigure) -> str:
    """Return what a screen reader says of a figure: the text it reads has the source alone."""
    value = figure.text if figure.problem is None else problem_words(figure.problem)
    return ", ".join(words for words in (value, figure.row, figure.column) if words)


def tool_tip(figure: ShownFigure, source: str) -> str:
    """Return what is said about a figure when one points at it, as rich text."""
    where = " › ".join(escape(name) for name in (figure.caption, figure.row, figure.column) if name)
    value = figure.text if figure.problem is None else problem_words(figure.problem)
    lines = (where, f"<b>{escape(value)}</b>", f"<small>{escape(source)}</small>")
    return "<br>".join(line for line in lines if line)
