# SPDX-License-Identifier: MIT
"""What a right click offers over a marked word, and over one that somebody said is right."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Mark
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.services.word_lists import WordList
from icc_editor.text.spelling.accepted import as_word
from icc_editor.text.spelling.languages import language_at
from icc_editor.text.spelling.speller import Stretch

Suggest = Callable[[str, str, Callable[[Sequence[str]], None]], None]
"""Finds what may have been meant by a word of a language, and calls back with it, maybe later."""

Wholes = Callable[[str, str, Stretch], Sequence[Stretch]]
"""Returns what may be one name around a stretch of a text in a language, the likeliest first."""

AcceptedAt = Callable[[str, int, str], str | None]
"""Returns the word around an offset of a text in a language that was said to be right."""

_MOST_OFFERED, _MOST_IN_DETAIL = 3, 2  # stretches that may be the word; those with every list


class ProofTools(QObject):
    """Offers for single words.  Languages are those of their blocks."""

    accept_requested = Signal(str, str, object)  # a word that is right, its language, a WordList
    ignore_requested = Signal(str, str)  # a word to leave alone in this post, and its language
    forget_requested = Signal(str, str)  # a word to mark again, and its language
    words_requested = Signal(str)  # show the words that are right, of a language
    finding_accepted = Signal(str, str)  # id of a finding that may stay, and the words it is about

    def __init__(self, parent: QObject) -> None:
        """Know no words until somebody says who does."""
        super().__init__(parent)
        self.suggest: Suggest = lambda _word, _language, answer: answer(())
        self.wholes: Wholes = lambda _text, _language, stretch: (stretch,)
        self.accepted_at: AcceptedAt = lambda _text, _offset, _language: None

    def mark_at(self, field: TextField, place: Place) -> Mark | None:
        """Return the mark at a place, or the unknown word in what is chosen around it."""
        mark = field.marks.mark_at(place)
        chosen = _chosen(field, place)
        if mark is not None or chosen is None:
            return mark
        start, end = chosen
        inside = (field.marks.mark_at(Place(place.line, at)) for at in range(start, end + 1))
        return next((one for one in inside if one and one.reason == UNKNOWN_WORD), None)

    def offer_word(
        self, field: TextField, menu: PageMenu, place: Place, mark: Mark, language: str
    ) -> None:
        """Offer what may have been meant by an unknown word, and to take it for right."""
        line = field.structure.line(place.line)
        word = line[mark.start : mark.end]
        block, offset = _block(field, Place(place.line, mark.start))
        language = language_at(block, offset, language)
        names = self._names(field, place, mark, language)
        leave = self.tr("Leave “{word}” alone in this post").format(word=names[0])
        ignore = partial(self.ignore_requested.emit, names[0], language)
        last = menu.offer(leave, ignore)  # each is put above what is there already
        below = menu.actions()[menu.actions().index(last) + 1]
        menu.insertMenu(below, self._more(menu, names, language))
        for name in reversed(names):
            right = partial(self.accept_requested.emit, name, language, WordList.PERSONAL)
            menu.offer(self.tr("“{word}” is right").format(word=name), right)
        told = menu.tell(self.tr("Looking for suggestions…"))

        def answer(words: Sequence[str]) -> None:
            if not isValid(menu):  # it was closed
                return
            if not words:
                told.setText(self.tr("No suggestions"))
            put = [
                (meant, partial(put_in_place, field, place.line, word, mark, meant))
                for meant in words
            ]
            if put:
                menu.offer_instead(told, put)

        self.suggest(word, language, answer)

    def offer_accepted(self, field: TextField, menu: PageMenu, place: Place, language: str) -> None:
        """Offer to mark a word again that was said to be right."""
        block, offset = _block(field, place)
        language = language_at(block, offset, language)
        word = self.accepted_at(block, offset, language)
        if word is not None:
            again = partial(self.forget_requested.emit, word, language)
            menu.offer(self.tr("“{word}” was accepted: mark it again").format(word=word), again)

    def offer_figure(self, field: TextField, menu: PageMenu, place: Place, mark: Mark) -> None:
        """Offer a figure for a number that is marked, and to say that the number is right."""
        word = field.structure.line(place.line)[mark.start : mark.end]
        if mark.finding and not mark.quiet:
            work = partial(self.finding_accepted.emit, mark.finding, word)
            menu.offer(self.tr("“{word}” is right, because…").format(word=word), work)
        if mark.figure:
            take = partial(put_in_place, field, place.line, word, mark, mark.figure)
            text = self.tr("Take “{word}” from the results table: it follows it then")
            menu.offer(text.format(word=word), take)

    def _more(self, menu: PageMenu, names: Sequence[str], language: str) -> QMenu:
        more = QMenu(self.tr("A name, or right for everybody"), menu)
        for name in names[:_MOST_IN_DETAIL]:
            for text, where in (
                (self.tr("“{word}” is a name"), WordList.PERSONAL_NAMES),
                (
                    self.tr("“{word}” is right for everybody who uses this library"),
                    WordList.LIBRARY,
                ),
                (
                    self.tr("“{word}” is a name for everybody who uses this library"),
                    WordList.LIBRARY_NAMES,
                ),
            ):
                action = more.addAction(text.format(word=name).replace("&", "&&"))
                action.triggered.connect(partial(self.accept_requested.emit, name, language, where))
            more.addSeparator()
        show = more.addAction(self.tr("Words that are right…"))
        show.triggered.connect(partial(self.words_requested.emit, language))
        return more

    def _names(self, field: TextField, place: Place, mark: Mark, language: str) -> tuple[str, ...]:
        """Return what may be the word, the likeliest first: what is chosen, else what is found."""
        line = field.structure.line(place.line)
        found: list[str] = []
        chosen = _chosen(field, place)
        if chosen is not None and chosen[0] < mark.end and mark.start < chosen[1]:
            found.append(as_word(line[chosen[0] : chosen[1]]))
        stretches = self.wholes(line, language, Stretch(mark.start, mark.end))
        found += [as_word(line[start:end]) for start, end in stretches]
        names = tuple(dict.fromkeys(filter(None, found)))[:_MOST_OFFERED]
        return names or (line[mark.start : mark.end],)


def put_in_place(field: TextField, number: int, word: str, mark: Mark, text: str) -> None:
    """Put ``text`` in the place of a marked ``word`` of a line, if it is still there."""
    line = field.structure.line(number)
    if line[mark.start : mark.end] != word:
        return
    new = line[: mark.start] + text + line[mark.end :]
    caret = Selection.at(number, mark.start + len(text))
    field.apply(Edit(number, 1, (new,), caret))


def _chosen(field: TextField, place: Place) -> tuple[int, int] | None:
    """Return the columns of what is chosen around a place, if it is on one line."""
    start, end = field.selection().start, field.selection().end
    if start == end or not start.line == place.line == end.line:
        return None
    inside = start.column <= place.column <= end.column
    return (start.column, end.column) if inside else None


def _block(field: TextField, place: Place) -> tuple[str, int]:
    """Return the text around a place that is checked together, and the place's offset in it."""
    lines = field.structure.content_lines(place.line)
    if place.line not in lines:
        return field.structure.line(place.line), place.column
    texts = field.structure.lines()[lines.start : lines.stop]
    before = sum(len(text) + 1 for text in texts[: place.line - lines.start])
    return "\n".join(texts), before + place.column
