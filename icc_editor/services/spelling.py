# SPDX-License-Identifier: MIT
"""Spelling: the dictionaries of each language, the writer's own words, what is to be ignored.

Offsets are code points.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.formats.markdown_blocks import split
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.services.spell_check import Opened, SpellCheck
from icc_editor.services.word_lists import NAME_LISTS, WordList, WordMove
from icc_editor.storage import khmer_words
from icc_editor.storage.places import Places
from icc_editor.storage.word_file import WordFile
from icc_editor.text.khmer.letters import SIGN_RE
from icc_editor.text.languages import KHMER
from icc_editor.text.spelling.accepted import AcceptedWords, tidy
from icc_editor.text.spelling.enchant_speller import open_speller
from icc_editor.text.spelling.khmer_speller import KhmerSpeller
from icc_editor.text.spelling.khmer_words import KhmerWords
from icc_editor.text.spelling.languages import language_at
from icc_editor.text.spelling.speller import (
    SUGGESTIONS,
    Readiness,
    Speller,
    SpellerState,
    Stretch,
)
from icc_editor.text.spelling.unchecked import UNCHECKED_KINDS

_FOLDER = "words"
_POSTS = "posts"
_NAMES = "names"
_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_UNDETERMINED = "und"


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word nobody knows, in a text of several blocks."""

    start: int
    end: int
    line: int  # from 0
    word: str
    language: str  # of the stretch it stands in


class Spelling:
    """Checks texts, suggests, and remembers what is right.  For one thread at a time.

    Dictionaries and lists of words are read when they are first needed, which may take a second;
    after that nothing but ``reload_words`` and what changes a list turns to the disk.  A thread
    that must not wait has a ``SpellCheck`` of its own and takes what ``read`` gives.
    """

    def __init__(self, places: Places, library: Path | None = None) -> None:
        """Use the personal words of ``places`` and the words of the library at ``library``."""
        self._places = places
        self._library = library
        self._check = SpellCheck()
        self._khmer: KhmerWords | None = None
        self._lists: dict[Path, tuple[str, ...]] = {}
        self._accepted: dict[tuple[str, str], AcceptedWords] = {}

    @property
    def library(self) -> Path | None:
        """Return the library whose words are used."""
        return self._library

    def open_library(self, library: Path | None) -> None:
        """Use the words of another library; None for those of no library."""
        self._library = library
        self._forget_accepted()

    def reload_words(self) -> None:
        """Read the lists of words again when next needed: others may have changed them."""
        self._lists.clear()
        self._forget_accepted()

    def state(self, language: str) -> SpellerState:
        """Return whether a language is checked, and what to install when it is not.

        Reads the dictionary and the lists of words, which may take a second the first time.
        """
        if language not in self._check.states:
            self._check.take(self.read(language))  # a list's fault is told when a text is checked
        return self._check.states[language]

    def look_again(self) -> None:
        """Forget what was missing: it may be installed by now."""
        self._check.forget_missing()

    def read(
        self,
        language: str,
        post_id: str = "",
        *,
        dictionary: bool = True,
        cancelled: CancelCheck = never_cancelled,
    ) -> Opened:
        """Return a new speller and the accepted words of a language, for a ``SpellCheck``.

        Args:
            language: A BCP 47 tag.
            post_id: Of the post, for what is ignored in it.
            dictionary: Whether to open the dictionary; else the words alone are read.
            cancelled: Asked while a dictionary is made that takes a second.

        Raises:
            Cancelled: ``cancelled`` answered True.
        """
        state, speller = None, None
        if dictionary:
            speller, state = self._open(language, cancelled)
        try:
            accepted = self._accepted_in(language, post_id)
        except StorageError as error:
            return Opened(language, post_id, state, speller, None, error)
        return Opened(language, post_id, state, speller, accepted)

    # -- checking -------------------------------------------------------------------------------

    def unknown(self, block: str, language: str, post_id: str = "") -> tuple[Stretch, ...]:
        """Return the unknown stretches of one block of a version: see ``SpellCheck``.

        Raises:
            StorageError: A list of words is there and cannot be read.
        """
        for needed in self._check.needs(block, language, post_id):
            known = needed in self._check.states
            opened = self.read(needed, post_id, dictionary=not known)
            if opened.error is not None:
                raise opened.error
            self._check.take(opened)
        return self._check.unknown(block, language, post_id)

    def unknown_in_text(
        self, text: str, language: str, post_id: str = ""
    ) -> tuple[UnknownWord, ...]:
        """Return the unknown words of a whole version's text, in order; code is left out.

        Raises:
            StorageError: A list of words is there and cannot be read.
        """
        starts = [0]
        for part in text.split("\n"):
            starts.append(starts[-1] + len(part) + 1)
        found = []
        for block in split(text):
            if block.kind in UNCHECKED_KINDS:
                continue
            for start, end in self.unknown(block.text, language, post_id):
                # By lines: a block's have lost their carriage returns.
                line = block.first_line + block.text.count("\n", 0, start)
                begin = starts[line] + start - (block.text.rfind("\n", 0, start) + 1)
                word = block.text[start:end]
                shown = language_at(block.text, start, language)
                found.append(UnknownWord(begin, begin + len(word), line, word, shown))
        return tuple(found)

    def suggest(
        self, word: str, language: str, count: int = SUGGESTIONS, post_id: str = ""
    ) -> tuple[str, ...]:
        """Return up to ``count`` words that may have been meant, the likeliest first.

        Raises:
            StorageError: A list of words is there and cannot be read.
        """
        self.state(KHMER)
        self.state(language)
        accepted = self._accepted_in(language, post_id)
        return tuple(self._check.dictionaries.suggest(word, language, count, accepted))

    # -- words of one's own ---------------------------------------------------------------------

    def words(self, language: str, where: WordList) -> tuple[str, ...]:
        """Return the words of a list, in the order they were added; a name list has no language.

        Raises:
            StorageError: It cannot be read.
        """
        path = self._path(language, where)
        return self._read(path) if path else ()

    def add_word(self, word: str, language: str, where: WordList) -> None:
        """Take ``word`` for right from now on; a Khmer word goes to the Khmer list.

        Raises:
            ValueError: It goes to a library, and none is open.
            StorageError: The disk refused.
        """
        path = self._path_for(word, language, where)
        WordFile(path).add(word)
        self._forget(path)

    def remove_word(self, word: str, language: str, where: WordList) -> None:
        """Take a word off a list; a Khmer word off the Khmer list, and where else it was put.

        Raises:
            ValueError: It is the list of a library, and none is open.
            StorageError: The disk refused.
        """
        paths = {self._path_for(word, language, where), self._path(language, where)}
        for path in filter(None, paths):
            WordFile(path).remove(word)
            self._forget(path)

    def apply(self, moves: Iterable[WordMove]) -> None:
        """Move words between the lists; a word that is moved is never on neither.

        Raises:
            ValueError: One is the list of a library, and none is open.
            StorageError: The disk refused; what was moved before stays so.
        """
        for move in moves:
            if move.to is not None:
                self.add_word(move.word, move.language, move.to)
            if move.where is not None:
                self.remove_word(move.word, move.language, move.where)

    def all_words(self, languages: Iterable[str]) -> dict[tuple[str, WordList], tuple[str, ...]]:
        """Return the words of every list there is, by language and list; a name list's is empty.

        Raises:
            StorageError: One cannot be read.
        """
        found = {}
        for where in WordList:
            for language in ("",) if where in NAME_LISTS else languages:
                found[language, where] = self.words(language, where)
        return found

    def forget_word(self, word: str, language: str, post_id: str = "") -> tuple[WordList, ...]:
        """Take a word off every list it is on, and leave it alone in the post no more.

        Returns:
            The lists it was on.

        Raises:
            StorageError: The disk refused.
        """
        language = _language_of(word, language)
        found = []
        for where in WordList:
            path = self._path(language, where)
            if path is not None and tidy(word) in WordFile(path).words():
                self.remove_word(word, language, where)
                found.append(where)
        if post_id:
            path = self._post_path(post_id, language)
            if tidy(word) in WordFile(path).words():
                WordFile(path).remove(word)
                self._forget(path)
        return tuple(found)

    def ignore_in_post(self, word: str, language: str, post_id: str) -> None:
        """Leave ``word`` alone everywhere in one post; remembered on this computer.

        Raises:
            StorageError: The disk refused.
        """
        self._places.state_folder(_FOLDER, _POSTS)
        path = self._post_path(post_id, _language_of(word, language))
        WordFile(path).add(word)
        self._forget(path)

    # -- inside ---------------------------------------------------------------------------------

    def _open(self, language: str, cancelled: CancelCheck) -> tuple[Speller | None, SpellerState]:
        if language != KHMER:
            return open_speller(language)
        try:
            if self._khmer is None:
                self._khmer = khmer_words.load(self._places, cancelled=cancelled)
                self._khmer.prepare()  # who checks must not wait
        except StorageError:
            return None, SpellerState(KHMER, Readiness.WORDS_MISSING)
        return KhmerSpeller(self._khmer), SpellerState(KHMER, Readiness.READY)

    def _accepted_in(self, language: str, post_id: str) -> AcceptedWords:
        """Return all words that are right, the same object as long as no list changed."""
        accepted = self._accepted.get((language, post_id))
        if accepted is None:
            # Khmer is checked in a text of any language.
            languages = dict.fromkeys((language, KHMER))
            paths = [
                self._path(lang, where)
                for lang in languages
                for where in WordList
                if where not in NAME_LISTS
            ]
            if post_id:
                paths += [self._post_path(post_id, lang) for lang in languages]
            names = [self._path(language, where) for where in NAME_LISTS]
            accepted = AcceptedWords.of(self._read_all(paths), self._read_all(names))
            self._accepted[language, post_id] = accepted
        return accepted

    def _read_all(self, paths: Iterable[Path | None]) -> list[str]:
        return [word for path in dict.fromkeys(paths) if path for word in self._read(path)]

    def _read(self, path: Path) -> tuple[str, ...]:
        if path not in self._lists:
            self._lists[path] = WordFile(path).words()
        return self._lists[path]

    def _forget(self, path: Path) -> None:
        self._lists.pop(path, None)
        self._forget_accepted()

    def _forget_accepted(self) -> None:
        self._accepted.clear()
        self._check.forget_words()

    def _path(self, language: str, where: WordList) -> Path | None:
        """Return the file of a list; None for one of a library when none is open."""
        name = _NAMES if where in NAME_LISTS else _safe_tag(language)
        if where in (WordList.PERSONAL, WordList.PERSONAL_NAMES):
            return self._places.state / _FOLDER / f"{name}.txt"
        return self._library / f"words.{name}.txt" if self._library else None

    def _path_for(self, word: str, language: str, where: WordList) -> Path:
        path = self._path(_language_of(word, language), where)
        if path is None:
            raise ValueError(where)
        if where in (WordList.PERSONAL, WordList.PERSONAL_NAMES):
            self._places.state_folder(_FOLDER)
        return path

    def _post_path(self, post_id: str, language: str) -> Path:
        # The id comes from a file that others may have written: it names no path.
        name = hashlib.sha256(post_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self._places.state / _FOLDER / _POSTS / f"{name}.{_safe_tag(language)}.txt"


def _language_of(word: str, language: str) -> str:
    return KHMER if SIGN_RE.search(word) else language


def _safe_tag(language: str) -> str:
    """Return a language tag that may be part of a file's name."""
    return language if _TAG.fullmatch(language) else _UNDETERMINED
