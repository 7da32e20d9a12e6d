# SPDX-License-Identifier: MIT
"""Checks texts with what was read before: nothing here turns to the disk.

So it may check while somebody writes.  Offsets are code points.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from icc_editor.errors import StorageError
from icc_editor.text.languages import KHMER
from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.languages import block_language, language_at, language_stretches
from icc_editor.text.spelling.speller import (
    Dictionaries,
    Readiness,
    Speller,
    SpellerState,
    Stretch,
)

_MOST_BLOCKS = 4_000  # whose result is remembered


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read of a language, for the texts of one post.

    ``state`` and ``speller`` are None where the dictionary was not asked for; ``accepted`` is None
    where a list of words cannot be read, and ``error`` says why.
    """

    language: str
    post_id: str
    state: SpellerState | None
    speller: Speller | None
    accepted: AcceptedWords | None
    error: StorageError | None = None


class SpellCheck:
    """Checks blocks, and remembers what it found.  For one thread at a time.

    It has the spellers that were handed over for itself: nobody else may use them.
    """

    def __init__(self) -> None:
        """Know no language yet."""
        self._spellers: dict[str, Speller] = {}
        self._states: dict[str, SpellerState] = {}
        self._accepted: dict[tuple[str, str], AcceptedWords] = {}
        self._checked: dict[tuple[str, str], tuple[list[AcceptedWords], tuple[Stretch, ...]]] = {}
        self.dictionaries = Dictionaries(self._spellers)

    def take(self, opened: Opened) -> bool:
        """Check with what was read from now on; return whether it is not what was known before."""
        changed = False
        if opened.state is not None:
            changed = self._states.get(opened.language) != opened.state
            self._states[opened.language] = opened.state
        if opened.speller is not None:
            self._spellers[opened.language] = opened.speller
            self._checked.clear()
            changed = True
        key = opened.language, opened.post_id
        if opened.accepted is None:
            return self._accepted.pop(key, None) is not None or changed
        if opened.accepted != self._accepted.get(key):  # else what was checked stays good
            self._accepted[key] = opened.accepted
            changed = True
        return changed

    @property
    def states(self) -> Mapping[str, SpellerState]:
        """Return whether each language is checked of which something was read."""
        return self._states

    def forget_missing(self) -> None:
        """Forget what was missing: it may be installed by now."""
        for language, state in tuple(self._states.items()):
            if state.readiness is not Readiness.READY:
                del self._states[language]

    def forget_words(self, *, but: str | None = None) -> None:
        """Forget the accepted words of all posts, or of all ``but`` one."""
        kept = {key: words for key, words in self._accepted.items() if key[1] == but}
        self._accepted = kept

    def needs(self, block: str, language: str, post_id: str = "") -> tuple[str, ...]:
        """Return the languages that must be read before a block of a version can be checked."""
        return tuple(one for one in _languages(block, language) if not self.is_ready(one, post_id))

    def is_ready(self, language: str, post_id: str = "") -> bool:
        """Return whether everything of a language was read, if only to see that it is missing."""
        return language in self._states and (language, post_id) in self._accepted

    def unknown(self, block: str, language: str, post_id: str = "") -> tuple[Stretch, ...]:
        """Return the unknown stretches of one block of a version, in order.

        None are while the block ``needs`` something: rather no marks than wrong ones.  A block that
        was checked before is not checked again, unless the accepted words changed.

        Args:
            block: Markdown.
            language: The version's.
            post_id: Of the post, for what is ignored in it.
        """
        if self.needs(block, language, post_id):
            return ()
        own = self._accepted[block_language(block, language) or KHMER, post_id]
        words = {one: self._accepted[one, post_id] for one in _languages(block, language)}
        accepted = [own, *words.values()]
        known = self._checked.get((language, block))
        if known is None or list(map(id, known[0])) != list(map(id, accepted)):
            known = accepted, tuple(self.dictionaries.unknown(block, language, own, words))
            if len(self._checked) >= _MOST_BLOCKS:
                self._checked.clear()
            self._checked[language, block] = known
        return known[1]

    def wholes(self, block: str, language: str, stretch: Stretch) -> tuple[Stretch, ...]:
        """Return what may be one word or name around an unknown stretch, the likeliest first."""
        return tuple(self.dictionaries.wholes(block, language, stretch))

    def accepted_at(self, block: str, offset: int, language: str, post_id: str = "") -> str | None:
        """Return the word around an offset that is right because somebody said so, as it was said.

        A word that was accepted although a dictionary knows it is one too.
        """
        shown = language_at(block, offset, language) or KHMER
        accepted = self._accepted.get((shown, post_id))
        return accepted.word_at(block, offset) if accepted else None


def _languages(block: str, language: str) -> list[str]:
    """Return the languages of a block: Khmer, which is known by its letters, and the stretches'."""
    shown = (one.language or KHMER for one in language_stretches(block, language))
    return list(dict.fromkeys((KHMER, *shown)))
