# SPDX-License-Identifier: MIT
"""Which library the window begins with: the wished one, or what there is while that is away."""

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from icc_editor.errors import LibraryMissing, NotALibrary, StorageError
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.safe_write import translated_errors


@dataclass(frozen=True, slots=True)
class KnownLibraries:
    """The folders the writer has had, as this computer remembers them; not all may be there.

    ``last`` is the one used last, None before the first.  ``own`` are the writer's, the one used
    last first; ``default`` (what a newcomer gets) is among them.  ``had`` are those that have been
    open some time.  ``sample`` is where the samples are kept.
    """

    default: Path
    sample: Path
    last: Path | None = None
    own: tuple[Path, ...] = ()
    had: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True)
class Opened:
    """A library; ``error`` says why it is not the wished one.

    ``named`` has the folders of posts that were given a new name: old place to new.  ``post`` is
    to be opened, in ``language``; ``file`` is to be taken in.
    """

    library: Library
    error: StorageError | None = None
    named: tuple[tuple[Path, Path], ...] = ()
    post: Path | None = None
    language: str = ""
    file: Path | None = None


def open_at_start(
    wished: Path,
    known: KnownLibraries,
    *,
    is_asked: bool,
    unnamed: tuple[Path, ...],
    places: Places,
) -> Opened:
    """Open the wished library; when it is gone, another one, and say so.

    With ``is_asked`` the writer named it just now, so one is made where there is none.  Nothing
    refers to its posts yet: those in the folders ``unnamed`` get the names their titles give them.

    Raises:
        StorageError: Not even the default library can be had.
    """
    library, error = _open_wished(wished, known, is_asked=is_asked)
    if not unnamed:
        return Opened(library, error)
    from icc_editor.services.folder_names import name_folders  # seldom needed, and start is near

    return Opened(library, error, tuple(name_folders(library, unnamed, places).items()))


def open_pointed_at(path: Path, otherwise: Callable[[], Opened]) -> Opened:
    """Open what ``path`` leads to: a library, or a post in its library; else, ``otherwise``.

    Raises:
        StorageError: As ``otherwise``.
    """
    from icc_editor.services.pointing import pointed_at

    try:
        pointed = pointed_at(path)
    except StorageError as error:
        return replace(otherwise(), error=error)
    if pointed is None:
        return replace(otherwise(), file=path)
    return Opened(pointed.library, post=pointed.post, language=pointed.language)


def open_first(paths: Iterable[Path], default: Path) -> Library:
    """Open the first of ``paths`` that is a library; when none is, ``default``, if need be anew.

    Raises:
        StorageError: The disk refused.
    """
    for path in paths:
        with contextlib.suppress(StorageError):
            return Library.open(path)
    return open_or_create(default, create=True)


def open_known(path: Path) -> Library:
    """Open a library the writer has had before.

    Raises:
        LibraryMissing: There is no such folder, or an empty one: where a drive was connected.
        NotALibrary: The folder holds other things.
        StorageError: The disk refused.
    """
    try:
        return Library.open(path)
    except NotALibrary:
        with translated_errors(path):
            if any(path.iterdir()):
                raise
    raise LibraryMissing(path)


def open_or_create(path: Path, *, create: bool) -> Library:
    """Open the library at ``path``; with ``create`` make one where there is none.

    Raises:
        LibraryMissing: There is no such folder, and it may not be made.
        NotALibrary: The folder holds none, and it may not be made one.
        StorageError: The disk refused.
    """
    try:
        return Library.open(path)
    except (LibraryMissing, NotALibrary):
        if not create:
            raise
    return Library.create(path)


def _open_wished(
    wished: Path, known: KnownLibraries, *, is_asked: bool
) -> tuple[Library, StorageError | None]:
    if is_asked or known.last is None:
        return open_or_create(wished, create=True), None
    try:
        return open_known(wished), None
    except NotALibrary as error:
        if wished == known.default:  # the file that makes it one was deleted
            return open_or_create(wished, create=True), None
        return _open_instead(known), error
    except LibraryMissing as error:
        return _open_instead(known), error


def _open_instead(known: KnownLibraries) -> Library:
    """Open what there is while the writer's library is not there.

    None is made where one has been: it would keep the old one from coming back.
    """
    for path in known.own:
        with contextlib.suppress(StorageError):
            return Library.open(path)
    if known.default not in known.had:
        return open_or_create(known.default, create=True)
    from icc_editor.services.sample import open_sample  # seldom needed, and start is near

    return open_sample(known.sample)
