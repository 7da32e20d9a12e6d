# SPDX-License-Identifier: MIT
"""Offers in words, each on one line, with the rest in its tip."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from icc_editor.gui import diagnostic_words
from icc_editor.gui.translation_view import segment_words
from icc_editor.gui.translation_view.offer_list import OfferKind, OfferLine
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.services.memory.matching import MemoryMatch
from icc_editor.services.translating.offering import TermOffer
from icc_editor.services.translation_checks.findings import mend_of
from icc_editor.text.khmer.letters import inside_cluster

translate = QCoreApplication.translate
_LONGEST = 90  # code points of a match: three rows of the list


def issue_line(number: int, finding: Diagnostic) -> OfferLine:
    """Return the line of something the checks point out."""
    words = diagnostic_words.sentence(finding)
    mend = mend_of(finding)
    return OfferLine(
        OfferKind.ISSUE, number, words, _paragraph(escape(words)), mends=mend is not None
    )


def match_line(number: int, match: MemoryMatch, source: str, widget: QWidget) -> OfferLine:
    """Return the line of a translation that was made before.

    Its tip shows what is other in the ``source`` from what was translated then.
    """
    percent = translate("Translation", "{percent} %").format(percent=match.score)
    text = " · ".join((f"Alt+{number + 1}", percent, _short(match.target)))
    changes = segment_words.changes_html(match.pair.source, source, widget)
    tip = _paragraph(changes) + _paragraph(escape(match.target))
    if match.pair.origin:
        tip = _paragraph(f"<b>{percent}</b> · {escape(match.pair.origin)}") + tip
    return OfferLine(OfferKind.MATCH, number, text, tip)


def term_line(number: int, term: TermOffer) -> OfferLine:
    """Return the line of a term of the source."""
    first, *others = term.names
    text = translate("Translation", "{term} → {name}").format(term=term.said, name=first)
    tip = _paragraph(escape(text))
    if others:
        tip += _paragraph(escape(" · ".join(others)))
    if term.note:
        tip += _paragraph(escape(term.note))
    return OfferLine(OfferKind.TERM, number, text, tip, is_done=term.is_used)


def _paragraph(html: str) -> str:
    return f"<p>{html}</p>"


def _short(text: str) -> str:
    """Return the beginning of a text; the tip has all of it."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    end = _LONGEST - 1
    while end and inside_cluster(line, end):
        end -= 1
    return line[:end] + "…"
