# SPDX-License-Identifier: MIT
"""What is left to do in the translations of a library's posts, counted once per change."""

from collections.abc import Iterator
from pathlib import Path

from icc_editor.errors import StorageError, TranslationDamaged
from icc_editor.post.post_folder import TranslationCount
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.services.translating.progress import progress_of
from icc_editor.services.translating.said_words import SaidWords
from icc_editor.storage import post_folder
from icc_editor.storage.post_stamp import PostStamp, stamp_of


class TranslationCounts:
    """Knows the counts of posts until one of their files is written to.  For one thread."""

    def __init__(self) -> None:
        """Know nothing yet; ``read`` is how often a translation was read."""
        self._known: dict[Path, tuple[PostStamp, tuple[TranslationCount, ...]]] = {}
        self._words = SaidWords()
        self.read = 0

    def of(self, folder: Path) -> tuple[TranslationCount, ...]:
        """Return what is left to do in the translations of a post, those with nothing left out.

        Only translations with states are counted.  What cannot be read says nothing here: who
        opens it is told.
        """
        stamp = stamp_of(folder)  # before it is read: what is written meanwhile is read next time
        known = self._known.get(folder)
        if known is not None and known[0] == stamp:
            return known[1]
        counts = tuple(count for count in self._counts(folder) if count)
        self._known[folder] = stamp, counts
        return counts

    def _counts(self, folder: Path) -> Iterator[TranslationCount]:
        try:
            post = post_folder.load(folder)
        except StorageError:
            return
        for language in post.languages:
            if language not in post.translations or language == post.source_language:
                continue
            self.read += 1
            try:
                segments = read_translation(post, language, self._words).segments
            except (StorageError, TranslationDamaged):
                continue
            progress = progress_of(segments, lambda _text: 0)  # nobody asks for the words
            yield TranslationCount(language, progress.to_check, progress.untranslated)
