# SPDX-License-Identifier: MIT
"""The states of segments in words, pictures and tones, and changes of a text as it is shown."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from icc_editor.gui import moments, theme
from icc_editor.post.segment import Segment, SegmentState
from icc_editor.text.word_changes import ChangeKind, word_changes

translate = QCoreApplication.translate

_PICTURES = {
    SegmentState.UNTRANSLATED: "circle",
    SegmentState.DRAFT: "circle-dot",
    SegmentState.TRANSLATED: "check",
    SegmentState.REVIEWED: "circle-check",
    SegmentState.OUTDATED: "triangle-alert",
}
_TONES = {
    SegmentState.TRANSLATED: "good",
    SegmentState.REVIEWED: "good",
    SegmentState.OUTDATED: "warn",
}


def state_word(segment: Segment) -> str:
    """Return how far a segment is."""
    if segment.is_parked:
        return translate("Translation", "Without source")
    return {
        SegmentState.UNTRANSLATED: translate("Translation", "Not translated"),
        SegmentState.DRAFT: translate("Translation", "Draft"),
        SegmentState.TRANSLATED: translate("Translation", "Translated"),
        SegmentState.REVIEWED: translate("Translation", "Reviewed"),
        SegmentState.OUTDATED: translate("Translation", "To check"),
    }[segment.state]


def history_words(segment: Segment) -> str:
    """Return when a segment was confirmed or reviewed last, and by whom; empty when it was not.

    It may have to be checked since, because its source was changed.
    """
    record = segment.record
    confirmed = segment.state.is_confirmed or segment.state is SegmentState.OUTDATED
    if record is None or record.changed is None or not confirmed:
        return ""
    day, name = moments.full(record.changed), record.nickname
    if record.state is SegmentState.REVIEWED:
        words = translate("Translation", "Reviewed on {date}")
        by = translate("Translation", "Reviewed on {date} by {name}")
    elif record.state is SegmentState.TRANSLATED:
        words = translate("Translation", "Confirmed on {date}")
        by = translate("Translation", "Confirmed on {date} by {name}")
    else:
        return ""
    return by.format(date=day, name=name) if name else words.format(date=day)


def state_tip(segment: Segment) -> str:
    """Return how far a segment is, and when and by whom that was said."""
    return "\n".join(words for words in (state_word(segment), history_words(segment)) if words)


def picture(segment: Segment) -> str:
    """Return the name of the icon of a segment's state."""
    return "minus" if segment.is_parked else _PICTURES[segment.state]


def tone(segment: Segment) -> str:
    """Return the tone of a segment's state, empty for that of text."""
    return "" if segment.is_parked else _TONES.get(segment.state, "")


def changes_html(old: str, new: str, widget: QWidget) -> str:
    """Return a changed text as HTML: what went struck out, what came underlined.

    The words carry it, not the colours alone.
    """
    gone, come = (theme.tone(name, widget.palette()).name() for name in ("bad", "good"))
    pieces: list[str] = []
    for change in word_changes(old, new):
        before = escape(old[change.old_start : change.old_end])
        after = escape(new[change.new_start : change.new_end])
        if change.kind is ChangeKind.SAME:
            pieces.append(after)
            continue
        if before:
            pieces.append(f'<s style="color:{gone}">{before}</s>')
        if after:
            pieces.append(f'<u style="color:{come}">{after}</u>')
    return "".join(pieces).replace("\n", "<br>")
