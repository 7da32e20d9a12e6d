# SPDX-License-Identifier: MIT
"""Finds words in every version of a library, however they were typed.

Offsets are code points; lines are those of the text, from 0, as the editor counts them.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

from icc_editor.errors import StorageError
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.post_texts import KEY, VersionText, version_text
from icc_editor.text.khmer.fold import FindOptions, find_all, find_exactly, fold_key
from icc_editor.text.khmer.letters import ZWSP, inside_cluster

MOST_IN_VERSION = 100  # are shown; the rest is counted
MOST = 2000  # are shown of a whole library; then the search ends
TITLE = -1
"""Stands for a line: the place is in the title."""

_BEFORE, _AFTER = 40, 80  # code points of a snippet around the place
_LONGEST = 200  # of a place in its snippet: a pattern may hold a whole line
_WORD_ROOM = 12  # a snippet begins and ends between words that are at most so long
_GAPS = f" \t{ZWSP}"

Spans: TypeAlias = Callable[[str], Iterable[tuple[int, int]]]
"""Says where something stands in a text: start and end, in order."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for.

    ``pattern`` says that ``text`` is a regular expression, matched against texts as they stand.
    """

    text: str
    match_case: bool = False
    whole_words: bool = False
    pattern: bool = False


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One place: ``start`` to ``end`` in a line, and the text around it.

    ``snippet[snippet_start:snippet_end]`` is the place, or its beginning when it is very long.
    """

    line: int
    start: int
    end: int
    snippet: str
    snippet_start: int
    snippet_end: int


@dataclass(frozen=True, slots=True)
class FoundVersion:
    """A version with places in reading order; ``count`` says how many there are in all."""

    post: Path
    language: str
    title: str
    places: tuple[FoundPlace, ...]
    count: int


@dataclass(frozen=True, slots=True)
class FindStep:
    """What a search has come to with one more post.

    ``found`` and ``skipped`` are this post's: versions with places, and files that could not be
    read.  ``done`` of ``total`` posts were searched; ``full`` says that no more are, because so
    many places were found.
    """

    done: int
    total: int
    found: tuple[FoundVersion, ...] = ()
    skipped: tuple[Path, ...] = ()
    full: bool = False


Unsaved: TypeAlias = Mapping[tuple[Path, str], tuple[str, str]]
"""Title and text of versions (post, language) as they stand in a window."""


def find_in_library(
    library: Library,
    wanted: Wanted,
    *,
    spans: Spans | None = None,
    unsaved: Unsaved | None = None,
    cancelled: CancelCheck = never_cancelled,
) -> Iterator[FindStep]:
    """Yield a step for every post, the newest by its folder's name first.

    ``spans`` finds a pattern instead of Python's own engine, which takes whatever time it takes.
    ``unsaved`` is searched instead of the files.  The search ends without a word once
    ``cancelled`` says so.

    Raises:
        LibraryMissing: The folder is gone.
        StorageError: The folder cannot be read.
        re.error: The text is said to be a pattern and is none.
    """
    unsaved = unsaved or {}
    finder = _Finder(wanted, spans)
    folders = library.post_folders()
    there: list[Path] = []
    shown = 0
    for number, folder in enumerate(folders, start=1):
        found: list[FoundVersion] = []
        skipped: list[Path] = []
        files = _files(folder, skipped)
        there += files
        for language, text in _versions(library, files, unsaved, skipped):
            if cancelled():
                return
            places, count = finder.places(text)
            if count:
                found.append(FoundVersion(folder, language, text.title, places, count))
                shown += len(places)
        if cancelled():
            return
        full = shown >= MOST and number < len(folders)
        yield FindStep(number, len(folders), tuple(found), tuple(skipped), full)
        if full:
            return
    library.texts.keep_only(there)


def _files(folder: Path, skipped: list[Path]) -> list[Path]:
    """Return the files of a post's versions; a folder that cannot be read goes to ``skipped``."""
    try:
        return post_folder.version_files(folder)
    except StorageError:
        skipped.append(folder)
        return []


def _versions(
    library: Library, files: Iterable[Path], unsaved: Unsaved, skipped: list[Path]
) -> Iterator[tuple[str, VersionText]]:
    """Yield language and text of a post's versions; what cannot be read goes to ``skipped``."""
    for file in files:
        own = unsaved.get((file.parent, file.stem))
        try:
            yield file.stem, library.texts.read(file) if own is None else version_text(*own)
        except StorageError:
            skipped.append(file)


class _Finder:
    """Looks for one thing in many texts."""

    def __init__(self, wanted: Wanted, spans: Spans | None) -> None:
        self._text = wanted.text
        self._options = FindOptions(
            match_case=wanted.match_case,
            match_accents=True,
            whole_words=wanted.whole_words,
            pattern=wanted.pattern,
        )
        # What differs in case alone has the same key: it tells which lines to look at.
        self._key = fold_key(wanted.text, KEY)
        self._spans = spans or self._exactly
        if wanted.pattern and spans is None:
            find_all(wanted.text, "", self._options)  # raises now rather than never

    def places(self, text: VersionText) -> tuple[tuple[FoundPlace, ...], int]:
        """Return the places to show, and how many there are."""
        found: list[FoundPlace] = []
        count = 0
        for line, words, start, end in self._all(text):
            count += 1
            if count <= MOST_IN_VERSION:
                found.append(_place(line, words, start, end))
        return tuple(found), count

    def _all(self, text: VersionText) -> Iterator[tuple[int, str, int, int]]:
        """Yield line, what stands in it, start and end of every place."""
        for _line, words, start, end in self._in(text.title, text.title_key):
            yield TITLE, words, start, end
        yield from self._in(text.body, text.body_key)

    def _in(self, text: str, key: str) -> Iterator[tuple[int, str, int, int]]:
        if self._options.pattern:
            yield from _by_line(text, self._spans(text))
        elif not self._key:  # nothing but signs the search looks through, as a zero-width space
            yield from _by_line(text, find_exactly(text, self._text))
        else:
            yield from self._typed(text, key)

    def _typed(self, text: str, key: str) -> Iterator[tuple[int, str, int, int]]:
        """Look closely at the lines whose keys hold the key."""
        at = key.find(self._key)
        if at < 0:
            return
        lines, number, counted = text.split("\n"), 0, 0
        while at >= 0:
            number += key.count("\n", counted, at)
            for start, end in self._exactly(lines[number]):
                yield number, lines[number], start, end
            counted = key.find("\n", at)
            if counted < 0:
                return
            at = key.find(self._key, counted)

    def _exactly(self, text: str) -> list[tuple[int, int]]:
        return find_all(self._text, text, self._options)


def _by_line(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, str, int, int]]:
    """Yield places line by line; one of several lines ends with the first of them."""
    lines: list[str] = []
    starts: list[int] = []
    for start, end in spans:
        if not lines:
            lines = text.split("\n")
            starts = [0, *accumulate(len(line) + 1 for line in lines[:-1])]
        number = bisect_right(starts, start) - 1
        line, begin = lines[number], starts[number]
        yield number, line, start - begin, min(end - begin, len(line))


def _place(line: int, words: str, start: int, end: int) -> FoundPlace:
    stop = min(end, start + _LONGEST)
    left = _left_edge(words, max(start - _BEFORE, 0), start)
    right = _right_edge(words, stop, min(stop + _AFTER, len(words)))
    snippet = words[left:right].replace("\t", " ")
    return FoundPlace(line, start, end, snippet, start - left, stop - left)


def _left_edge(words: str, left: int, start: int) -> int:
    """Return where a snippet begins: at a word if one begins soon, never inside a cluster."""
    if left == 0:
        return 0
    for at in range(left, min(left + _WORD_ROOM, start)):
        if words[at - 1] in _GAPS:
            return at
    while left < start and _parts_letter(words, left):
        left += 1
    return left


def _right_edge(words: str, stop: int, right: int) -> int:
    if right == len(words):
        return right
    for at in range(right, max(right - _WORD_ROOM, stop), -1):
        if words[at] in _GAPS:
            return at
    while right > stop and _parts_letter(words, right):
        right -= 1
    return right


def _parts_letter(words: str, at: int) -> bool:
    return inside_cluster(words, at) or unicodedata.combining(words[at]) > 0
