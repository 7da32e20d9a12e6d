# SPDX-License-Identifier: MIT
"""Keeping the memory of a library up to date with its posts, and with files taken in.

A pair is remembered when somebody confirmed it.  What other programs remembered lies as TMX files
in the library's folder ``memory``: they belong to the writer, as everything there does.
"""

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import ExchangeError, IccEditorError, StorageError, TranslationDamaged
from icc_editor.formats import tmx, translation_toml
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.segment import SegmentRecord, SegmentState, TranslationStates
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.names import ascii_slug, free_name
from icc_editor.storage.places import Places
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_new
from icc_editor.storage.translation_memory import MemoryFile, TranslationMemory

MEMORY_FOLDER = "memory"

_SUFFIX = ".tmx"
_LEFT_OUT = frozenset({"field:slug"})  # an address of the web is no translation of another
_AT_ONCE = 4_000  # pairs written together


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What came of it: how many files were read, and which could not be, with the reason.

    What was remembered of those stays.
    """

    read: int = 0
    unread: tuple[tuple[str, IccEditorError], ...] = ()


def open_memory(places: Places, library: Library) -> TranslationMemory:
    """Return the memory of a library on this computer.

    Raises:
        StorageError: Its folder cannot be made.
    """
    name = hashlib.sha256(library.id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return TranslationMemory(places.state_folder("memory") / f"{name}.sqlite")


def refresh(
    memory: TranslationMemory, library: Library, *, cancelled: CancelCheck = never_cancelled
) -> Refreshed:
    """Read what changed in the library since the last time; forget what is gone from it.

    Stops early, with what was read remembered, when ``cancelled`` says so.

    Raises:
        LibraryMissing: The library is gone; nothing is forgotten.
        StorageError: The library's folder, or the memory, cannot be used.
    """
    known = memory.files()
    there = {file.name: file for file in _files(library)}
    memory.forget_files(known.keys() - there.keys())
    unread: list[tuple[str, IccEditorError]] = []
    waiting: list[MemoryFile] = []
    read = 0
    for file in there.values():
        if known.get(file.name) == file.stamp:
            continue
        if cancelled():
            break
        try:
            waiting.append(MemoryFile(file.name, file.stamp, file.pairs()))
        except (StorageError, ExchangeError, TranslationDamaged) as error:
            unread.append((file.name, error))
            continue
        read += 1
        if sum(len(one.pairs) for one in waiting) >= _AT_ONCE:
            memory.replace_files(waiting)
            waiting = []
    memory.replace_files(waiting)
    return Refreshed(read, tuple(unread))


def rebuild(
    memory: TranslationMemory, library: Library, *, cancelled: CancelCheck = never_cancelled
) -> Refreshed:
    """Forget everything and read the whole library anew.

    Raises:
        LibraryMissing: The library is gone.
        StorageError: The library's folder, or the memory, cannot be used.
    """
    memory.clear()
    return refresh(memory, library, cancelled=cancelled)


def take_in(library: Library, name: str, data: bytes) -> tuple[Path, int]:
    """Keep a TMX file in the library, whose memory has its pairs from the next ``refresh`` on.

    Returns its place there and how many pairs it has.  A file that is there already is not kept
    twice.

    Raises:
        ExchangeError: It cannot be read; nothing was kept.
        StorageError: The disk refused.
    """
    try:
        count = len(tmx.read_pairs(data))
    except ExchangeError as error:
        error.name = name
        raise
    folder = library.path / MEMORY_FOLDER
    with translated_errors(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        names = [entry.name for entry in folder.iterdir()]
    for there in names:
        with contextlib.suppress(StorageError):
            if there.lower().endswith(_SUFFIX) and read_file(folder / there)[0] == data:
                return folder / there, count
    path = folder / free_name(ascii_slug(Path(name).stem, fallback="memory"), _SUFFIX, names)
    write_new(path, data)
    return path, count


@dataclass(frozen=True, slots=True)
class _File:
    """A file of the library that pairs come from, as it stands now."""

    name: str
    path: Path
    stamp: str

    def pairs(self) -> tuple[TranslationPair, ...]:
        """Return its pairs.

        Raises:
            StorageError: It cannot be read.
            TranslationDamaged: It holds no states.
            ExchangeError: It is no TMX, or a damaged one.
        """
        if self.path.suffix.lower() == _SUFFIX:
            return tmx.read_pairs(read_file(self.path)[0], self.path.name)
        states = translation_toml.read(
            read_file(self.path, limit=translation_toml.MOST_BYTES + 1)[0]
        )
        post = self.path.parent.parent.name
        return tuple(confirmed_pairs(states, self.path.stem, post))


def confirmed_pairs(
    states: TranslationStates, language: str, origin: str = ""
) -> Iterator[TranslationPair]:
    """Yield the pairs of a translation into ``language`` that somebody confirmed."""
    for record in states.records:
        if record.state.is_confirmed and _is_worth_it(record):
            yield TranslationPair(
                record.source,
                record.target,
                (states.source_language, language),
                record.state is SegmentState.REVIEWED,
                record.changed,
                record.nickname,
                origin,
            )


def _is_worth_it(record: SegmentRecord) -> bool:
    both = bool(record.source.strip() and record.target.strip())
    return both and record.address not in _LEFT_OUT


def _files(library: Library) -> Iterator[_File]:
    for folder in library.post_folders():
        with contextlib.suppress(StorageError):  # a post that cannot be read is told elsewhere
            for language in post_folder.translation_languages(folder):
                yield from _file(library, folder / "translations" / f"{language}.toml")
    folder = library.path / MEMORY_FOLDER
    if folder.is_dir():
        with translated_errors(folder):
            paths = sorted(folder.iterdir())
        for path in paths:
            if path.suffix.lower() == _SUFFIX and not path.name.startswith("."):
                yield from _file(library, path)


def _file(library: Library, path: Path) -> Iterator[_File]:
    """Yield a file with its stamp; nothing when it went this very moment."""
    with contextlib.suppress(OSError):
        status = path.stat()
        name = path.relative_to(library.path).as_posix()
        yield _File(name, path, f"{status.st_mtime_ns}-{status.st_size}")
