# SPDX-License-Identifier: MIT
"""Translations of posts as they lie on the disk."""

from collections.abc import Mapping

from icc_editor.errors import TranslationDamaged
from icc_editor.formats import translation_toml
from icc_editor.formats.known_tables import TablesReader
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.segment import TranslationStates
from icc_editor.post.version import Version
from icc_editor.services.translating.said_words import SaidWords
from icc_editor.services.translating.translation import Translation, translation_of
from icc_editor.storage import stored_parts
from icc_editor.storage.post_folder import read_version
from icc_editor.storage.post_tables import raw_tables


def read_translation(
    post: PostFolder, language: str, words: SaidWords | None = None
) -> Translation:
    """Return the translation of a post into a language it has a version in.

    ``words`` is what was read the last time, where it is read again and again.

    Raises:
        TranslationDamaged: Its states cannot be read.
        PostMissing: The version, the one it is translated from, or the whole post is gone.
        StorageError: Something cannot be read.
    """
    source = read_version(post, post.source_language).version
    target = read_version(post, language).version
    tables = readable_tables(raw_tables(post.path))
    return translation_of(source, target, tables, states_of(post, language), words=words)


def followed(
    post: PostFolder, source: Version, target: Version, tables: Mapping[str, ResultsTable]
) -> Translation | None:
    """Return a translation whose states are kept; None when they are not, or cannot be read.

    Raises:
        StorageError: The file of the states is there and cannot be read.
    """
    if target.language not in post.translations or source.language == target.language:
        return None
    try:
        return translation_of(source, target, tables, states_of(post, target.language))
    except TranslationDamaged:
        return None


def states_of(post: PostFolder, language: str) -> TranslationStates:
    """Return what is kept of a translation: nothing where there is no file.

    Raises:
        TranslationDamaged: The file holds no states.
        StorageError: It cannot be read.
    """
    if language not in post.translations:
        return TranslationStates(post.source_language)
    return translation_toml.read(stored_parts.read(post, PartKey.translation(language)).raw)


def readable_tables(raw: Mapping[str, bytes]) -> dict[str, ResultsTable]:
    """Return those tables of a post that can be read, by the names of their files."""
    return {
        known.name: known.figures.table
        for known in TablesReader().read(raw).all()
        if known.figures is not None
    }
