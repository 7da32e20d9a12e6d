# SPDX-License-Identifier: MIT
"""A translation goes to other programs, or on paper to a reader, and what was changed comes in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from icc_editor.errors import ExchangeError, OtherPost, PostMissing
from icc_editor.formats import front_matter
from icc_editor.formats.exchange import files
from icc_editor.formats.exchange.files import ExchangeKind
from icc_editor.formats.exchange.unit_ids import UnitId
from icc_editor.post.bilingual import Bilingual
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.handing_over.applying import (
    NO_CHOICES,
    Parts,
    apply,
    read_parts,
    texts_of,
)
from icc_editor.services.handing_over.bilingual import (
    bilingual_of,
    returned_plan,
    share_known,
    translation_in,
)
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.plan import TakingPlan
from icc_editor.storage import post_folder
from icc_editor.storage.history import History
from icc_editor.storage.post_folder import is_language
from icc_editor.text.languages import written_as

_SAME_POST = 0.5  # of what was sent


class Exchanging:
    """Writes and takes in PO, XLIFF, HTML and DOCX.  May be used from any thread.

    It works on what is on the disk: what is being typed is to be saved before.
    """

    def __init__(self, history: History, now: Callable[[], datetime]) -> None:
        """Keep what is written over in ``history``."""
        self._history = history
        self._now = now

    @staticmethod
    def make(post: PostFolder, language: str, kind: ExchangeKind) -> bytes:
        """Return a file with the translation into ``language``, as far as it is.

        Raises:
            PostMissing: The post, or its source version, is gone.
            TranslationDamaged: The states of the translation cannot be read.
            StorageError: Something cannot be read.
        """
        post = post_folder.load(post.path)
        parts = read_parts(post, language)
        source = PartKey.version(post.source_language)
        if post.source_language == language or source not in parts:
            raise PostMissing(post.path / f"{post.source_language}.md")
        languages = (post.source_language, language)
        translation = translation_in(texts_of(parts, language), languages)
        title = front_matter.read(parts[source][0], source.name).metadata.title
        return files.write(kind, bilingual_of(translation, post.post_id, title))

    @staticmethod
    def look(raw: bytes, name: str = "") -> Bilingual:
        """Return what a file of the name ``name`` holds.

        Raises:
            ExchangeError: It is none that can be taken in; the error bears the name.
        """
        try:
            return files.read(raw)
        except ExchangeError as error:
            error.name = name
            raise

    @staticmethod
    def language_into(post: PostFolder, returned: Bilingual) -> str:
        """Return the language a file is translated into.

        Where it does not say, that is the only one the post is translated into; else empty.
        """
        others = [code for code in post.languages if code != post.source_language]
        only = others[0] if len(others) == 1 else ""
        return written_as(returned.target_language, post.languages) or only

    @staticmethod
    def is_copy(post: PostFolder, returned: Bilingual) -> bool:
        """Return whether a file that names another post has the texts of this one.

        So it is where somebody's copy of the post got an identity of its own: its folder was moved
        without ``post.toml``, or stands on another computer.  At least half of what was sent must
        stand in the post, word for word.

        Raises:
            TranslationDamaged: The states of the translation cannot be read.
            StorageError: The post cannot be read.
        """
        language = Exchanging.language_into(post, returned)
        if written_as(returned.source_language, post.languages) not in ("", post.source_language):
            return False
        if not is_language(language) or language == post.source_language:
            return False
        texts = texts_of(read_parts(post, language), language)
        translation = translation_in(texts, (post.source_language, language))
        return share_known(translation, returned) >= _SAME_POST

    def plan(
        self,
        post: PostFolder,
        returned: Bilingual,
        choices: Mapping[str, Choice] = NO_CHOICES,
        language: str = "",
    ) -> TakingPlan:
        """Return what taking a file in would do; nothing is written.

        ``language`` is used where the file does not say into which it is translated; else that is
        what ``language_into`` returns.

        Raises:
            OtherPost: It is of another post (``is_copy`` says no), or from or into another
                language; or nothing in it says where it belongs, as in any other program's own
                files.
            TranslationDamaged: The states of the translation cannot be read.
            StorageError: The post cannot be read.
        """
        return self._planned(post, returned, choices, language)[0]

    def take(
        self,
        post: PostFolder,
        returned: Bilingual,
        choices: Mapping[str, Choice] = NO_CHOICES,
        language: str = "",
    ) -> TakingPlan:
        """Take in what was changed in a file, and return what that was.

        Of what was changed here as well, mine stays until ``choices`` says otherwise.  What is
        written over is in the history.  A second time it changes nothing.

        Raises:
            FileChangedOutside: Somebody wrote to the post meanwhile; nothing was changed.
            StorageError: The disk refused.
            IccEditorError: As ``plan``.
        """
        found, parts = self._planned(post, returned, choices, language)
        apply(post, parts, found, choices, {}, (self._history, self._now()))
        return found

    def _planned(
        self,
        post: PostFolder,
        returned: Bilingual,
        choices: Mapping[str, Choice],
        language: str,
    ) -> tuple[TakingPlan, Parts]:
        if not returned.post_id and not any(UnitId.parse(unit.id) for unit in returned.units):
            raise OtherPost
        returned = replace(
            returned,
            source_language=written_as(returned.source_language, post.languages)
            or post.source_language,
            target_language=written_as(returned.target_language, post.languages) or language,
            post_id=returned.post_id or post.post_id,
        )
        languages = (returned.source_language, returned.target_language)
        if (
            languages[0] != post.source_language
            or languages[1] == post.source_language
            or not is_language(languages[1])
            or (returned.post_id != post.post_id and not self.is_copy(post, returned))
        ):
            raise OtherPost
        parts = read_parts(post, languages[1])
        texts = texts_of(parts, languages[1])
        return returned_plan(texts, returned, languages, self._now(), choices), parts
