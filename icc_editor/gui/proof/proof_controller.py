# SPDX-License-Identifier: MIT
"""Lets the pages mark unknown words and unusual Khmer.

Whatever turns to the disk runs in one lane: dictionaries and lists of words are read there and
handed over, words are written down there, suggestions are looked for there.  On the window's thread
a block is checked with what has been handed over; what is not there yet is asked for.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from icc_editor.errors import StorageError
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.parts import Parts
from icc_editor.gui.proof import proofing
from icc_editor.gui.proof.words_controller import WordsController
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Check, Mark
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.spell_check import Opened
from icc_editor.storage.settings import Settings
from icc_editor.text.languages import KHMER, name_of
from icc_editor.text.spelling.speller import Readiness, SpellerState

if TYPE_CHECKING:
    from icc_editor.services.spelling import Spelling

_Read = TypeVar("_Read")
LANE = "spelling"
_SUGGESTIONS = "suggestions"  # of these questions only the newest is answered


class ProofController(QObject):
    """Unknown words are marked once their dictionary is read, and while the setting says so."""

    def __init__(
        self,
        writing: WritingPanel,
        parts: Parts,
        runner: Submits,
        library: Path,
        post: Callable[[], PostFolder | None],
    ) -> None:
        """Use the words of the library at ``library``, and those ignored in the open ``post``."""
        super().__init__(writing)
        self._writing = writing
        self._preferences = parts.preferences
        self._runner = runner
        self._spelling = partial(parts.spelling, library)  # to be called in the lane alone
        self._check = parts.spell_check
        self._post = post
        self._reads: set[Job] = set()  # after these more may be marked
        self._asked: set[tuple[str, str]] = set()  # language and post: read, or about to be
        self._told: set[object] = set()
        self._check.forget_words()  # they may be of another library
        tools = writing.khmer
        self._wished = tools.actions["mark-spelling"]
        self._wished.setChecked(parts.preferences.current.mark_spelling)
        tools.spelling_wished.connect(self._on_tools_spelling_wished)
        tools.proof.wholes = self._check.wholes
        tools.proof.accepted_at = self._accepted_at
        self.words = WordsController(writing, self._change_words, self._post_id, self)
        parts.preferences.changed.connect(self._on_preferences_changed)
        writing.language_shown.connect(self._on_writing_language_shown)
        self._application = QGuiApplication.instance()
        if isinstance(self._application, QGuiApplication):
            self._application.applicationStateChanged.connect(self._on_application_state_changed)
        self._mark_anew()

    def close(self) -> None:
        """Look no more when the program comes forward: the window goes."""
        if isinstance(self._application, QGuiApplication):
            self._application.applicationStateChanged.disconnect(self._on_application_state_changed)
        self._application = None

    def look_again(self) -> None:
        """Read the lists of words again, and what was missing: it may be there by now."""
        if not self._asked or not self._wished.isChecked():
            return
        post_id = self._post_id()
        wanted = tuple(dict.fromkeys(language for language, _post in self._asked))
        self._asked = {(language, post_id) for language in wanted}
        self._check.forget_words(but=post_id)
        opened = self._unready(wanted)

        def work(cancelled: CancelCheck) -> list[Opened]:
            spelling = self._spelling()
            spelling.reload_words()
            spelling.look_again()
            return [
                spelling.read(one, post_id, dictionary=one in opened, cancelled=cancelled)
                for one in wanted
            ]

        self._submit_read(work)

    # -- checking -------------------------------------------------------------------------------

    def _check_for(self, language: str) -> Check:
        """Return what is to be pointed out in a block of a version."""
        if not self._wished.isChecked():
            return proofing.encoding_marks

        def check(block: str) -> list[Mark]:
            marks = proofing.encoding_marks(block)
            post_id = self._post_id()
            self._ask(self._check.needs(block, language, post_id), post_id)
            marks += [
                Mark(start, end, UNKNOWN_WORD)
                for start, end in self._check.unknown(block, language, post_id)
                if not any(mark.start < end and start < mark.end for mark in marks)
            ]
            return sorted(marks, key=lambda mark: mark.start)

        return check

    def _suggest(self, word: str, language: str, answer: Callable[[Sequence[str]], None]) -> None:
        post_id = self._post_id()
        self._submit(
            lambda _cancelled: self._spelling().suggest(word, language, post_id=post_id),
            answer,
            lambda _error: answer(()),
            latest=_SUGGESTIONS,
        )

    def _accepted_at(self, text: str, offset: int, language: str) -> str | None:
        return self._check.accepted_at(text, offset, language, self._post_id())

    def _post_id(self) -> str:
        post = self._post()
        return post.post_id if post is not None else ""

    # -- reading --------------------------------------------------------------------------------

    def _ask(self, wanted: Iterable[str], post_id: str) -> None:
        """Read what was not asked for yet; then everything is marked anew."""
        new = [one for one in wanted if (one, post_id) not in self._asked]
        if not new:
            return
        self._asked |= {(one, post_id) for one in new}
        opened = self._unready(new)

        def work(cancelled: CancelCheck) -> list[Opened]:
            spelling = self._spelling()
            return [
                spelling.read(one, post_id, dictionary=one in opened, cancelled=cancelled)
                for one in new
            ]

        self._submit_read(work)

    def _unready(self, wanted: Iterable[str]) -> frozenset[str]:
        """Return those of ``wanted`` whose dictionary is not there."""
        states = self._check.states
        return frozenset(
            one
            for one in wanted
            if one not in states or states[one].readiness is not Readiness.READY
        )

    def _take_all(self, read: Iterable[Opened]) -> None:
        changed = False
        for opened in read:
            changed = self._check.take(opened) or changed
            if opened.error is not None:
                self._tell_failure(opened.error)
            elif opened.state is not None:
                self._tell(opened.state)
        if changed:
            self._mark_anew()

    def _change_words(
        self,
        change: "Callable[[Spelling], _Read]",
        done: Callable[[_Read], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Change lists of words, and read what they say now; then call back with the result."""
        post_id = self._post_id()
        wanted = tuple(self._check.states)

        def work(_cancelled: CancelCheck) -> tuple[_Read, list[Opened]]:
            spelling = self._spelling()
            result = change(spelling)
            read = [spelling.read(one, post_id, dictionary=False) for one in wanted]
            return result, read

        def take(answer: tuple[_Read, list[Opened]]) -> None:
            result, read = answer
            self._check.forget_words(but=post_id)
            self._asked = {(one, post_id) for one in wanted}
            self._take_all(read)
            done(result)

        self._submit(work, take, failed)

    def _submit_read(self, work: Callable[[CancelCheck], list[Opened]]) -> None:
        self._reads = {job for job in self._reads if not job.is_done()}
        self._reads.add(self._submit(work, self._take_all, self._tell_failure))

    def _is_reading(self) -> bool:
        return any(not job.is_done() for job in self._reads)

    def _submit(
        self,
        work: Callable[[CancelCheck], _Read],
        done: Callable[[_Read], None],
        failed: Callable[[Exception], None],
        latest: str = "",
    ) -> Job:
        return self._runner.submit(
            lambda cancelled, _progress: work(cancelled),
            on_success=done,
            on_failure=failed,
            lane=LANE,
            latest=latest,
        )

    # -- telling --------------------------------------------------------------------------------

    def _tell(self, state: SpellerState) -> None:
        """Say what is missing and how to get it, once a window; a quotation is not worth it."""
        is_quoted = state.language not in {KHMER, *self._writing.languages()}
        if state.readiness is Readiness.READY or is_quoted:
            return
        name = name_of(state.language)
        sentence = self.tr("Unknown words are not marked in {language}: {reason}").format(
            language=name, reason=self._reason(state)
        )
        if state.packages:
            packages = ", ".join(state.packages)
            sentence += " " + self.tr("To install: {packages}").format(packages=packages)
        elif state.folder is not None:
            place = self.tr("Its two files (.aff and .dic) belong into {folder}")
            sentence += " " + place.format(folder=state.folder)
        self._tell_once((state.language, state.readiness), sentence)

    def _tell_failure(self, error: Exception) -> None:
        """Say once what cannot be read; it is tried again when the window comes forward."""
        if isinstance(error, StorageError):
            sentence = self.tr("Unknown words are not marked: {file} cannot be read.")
            self._tell_once(error.path, sentence.format(file=error.path.name))
        else:
            self._tell_once(type(error), self.tr("Unknown words cannot be marked."))

    def _tell_once(self, what: object, sentence: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self._writing.told.emit(sentence)

    def _reason(self, state: SpellerState) -> str:
        if state.readiness is Readiness.LIBRARY_MISSING:
            return self.tr("the spelling library Enchant is not installed.")
        if state.readiness is Readiness.WORDS_MISSING:
            return self.tr("the program’s own list of words is not there.")
        return self.tr("its dictionary is not installed.")

    def _mark_anew(self) -> None:
        self._writing.khmer.set_checks(self._check_for, self._suggest, self._is_reading)

    # -- what happens ---------------------------------------------------------------------------

    @Slot(str)
    def _on_writing_language_shown(self, language: str) -> None:
        """Read the dictionaries of a version that is shown, Khmer's too: its words may be in it."""
        if self._wished.isChecked():
            post_id = self._post_id()
            wanted = dict.fromkeys((KHMER, language))
            self._ask([one for one in wanted if not self._check.is_ready(one, post_id)], post_id)

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look_again()

    @Slot(bool)
    def _on_tools_spelling_wished(self, wished: bool) -> None:
        self._preferences.change(mark_spelling=wished)

    @Slot(object, object)
    def _on_preferences_changed(self, old: Settings, new: Settings) -> None:
        if old.mark_spelling == new.mark_spelling:
            return
        self._wished.setChecked(new.mark_spelling)
        self._mark_anew()
        if language := self._writing.language():
            self._on_writing_language_shown(language)
