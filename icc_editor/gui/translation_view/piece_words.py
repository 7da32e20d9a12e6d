# SPDX-License-Identifier: MIT
"""What is said of a piece of the source that can be placed in the translation."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication

from icc_editor.formats.figures import figures_in_line
from icc_editor.gui.text_edit import figure_words, span_edits
from icc_editor.gui.text_edit.figure_values import FigureValues, ShownFigure
from icc_editor.services.translating.placing import Piece, PieceKind

translate = QCoreApplication.translate

_ICONS = {
    PieceKind.LINK: "link",
    PieceKind.PICTURE: "image",
    PieceKind.TABLE: "table",
    PieceKind.FIGURE: "hash",
    PieceKind.FOOTNOTE: "pilcrow",
    PieceKind.STRONG: "bold",
    PieceKind.EMPHASIS: "italic",
}


@dataclass(frozen=True, slots=True)
class PieceLine:
    """A piece in words: on its chip, in its tip (HTML), and as a screen reader says it."""

    icon: str
    text: str
    tip: str
    spoken: str
    is_placed: bool


def line_of(
    piece: Piece, values: FigureValues | None, caption_of: Callable[[str], str]
) -> PieceLine:
    """Return a piece in words; ``caption_of`` tells how the translation calls a results table."""
    figure = _figure(piece, values)
    words, kind = _words(piece, figure, caption_of), _kind(piece.kind)
    if piece.is_placed:
        what = translate("Translation", "The translation has it. A click shows where.")
        spoken = translate("Translation", "{kind}: {words}, placed").format(kind=kind, words=words)
    else:
        what = translate(
            "Translation", "Missing in the translation. A click puts it in at the caret."
        )
        if piece.wraps:
            what = translate(
                "Translation",
                "Missing in the translation. A click puts it around the words you selected, or in "
                "at the caret.",
            )
        spoken = translate("Translation", "{kind}: {words}, missing").format(kind=kind, words=words)
    if figure is not None:
        about = figure_words.tool_tip(figure, piece.before)
    else:
        about = "<br>".join(escape(line) for line in dict.fromkeys((words, piece.name)) if line)
    tip = f"<p><b>{escape(kind)}</b></p><p>{about}</p><p>{escape(what)}</p>"
    return PieceLine(_ICONS[piece.kind], words, tip, spoken, piece.is_placed)


def _figure(piece: Piece, values: FigureValues | None) -> ShownFigure | None:
    if piece.kind is not PieceKind.FIGURE or values is None:
        return None
    placed = figures_in_line(piece.before)
    return values.shown(placed[0].reference) if placed else None


def _words(piece: Piece, figure: ShownFigure | None, caption_of: Callable[[str], str]) -> str:
    match piece.kind:
        case PieceKind.FIGURE:
            if figure is None or figure.problem is not None:
                return piece.name
            label = " · ".join(name for name in (figure.row, figure.column) if name)
            return f"{figure.text} ({label})" if label else figure.text
        case PieceKind.TABLE:
            return caption_of(piece.name) or piece.name
        case PieceKind.FOOTNOTE:
            return translate("Translation", "Footnote {name}").format(name=piece.name)
        case PieceKind.PICTURE:
            return span_edits.plain_label(piece.words) or PurePosixPath(piece.name).name
        case PieceKind.LINK:
            return span_edits.plain_label(piece.words) or piece.name
        case PieceKind.STRONG | PieceKind.EMPHASIS:
            return piece.words


def _kind(kind: PieceKind) -> str:
    match kind:
        case PieceKind.LINK:
            return translate("Translation", "Link")
        case PieceKind.PICTURE:
            return translate("Translation", "Picture")
        case PieceKind.TABLE:
            return translate("Translation", "Results table")
        case PieceKind.FIGURE:
            return translate("Translation", "Figure from a table")
        case PieceKind.FOOTNOTE:
            return translate("Translation", "Footnote")
        case PieceKind.STRONG:
            return translate("Translation", "Bold")
        case PieceKind.EMPHASIS:
            return translate("Translation", "Italic")
