# SPDX-License-Identifier: MIT
"""The Khmer words of ICU's dictionary, decoded from the data icu4py brings along.

Nothing of it is in this program: it is read where it is installed.  Decoding and sorting out takes
a second, so the result is kept in the state folder.
"""

import contextlib
import importlib.util
import mmap
import zlib
from pathlib import Path

import icc_editor
from icc_editor.errors import StorageError
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.storage.places import Places
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_bytes
from icc_editor.text.spelling.icu_dictionary import words_in
from icc_editor.text.spelling.khmer_words import KhmerWords

_CACHE = "khmer-words.txt"
_PACKAGE = "icu4py"
# Where wheels for Linux and Windows, and for macOS, keep the libraries they bring along.
_FOLDERS = (f"../{_PACKAGE}.libs", ".dylibs")
_NAMES = ("*icudata*", "*icudt*")


def load(places: Places, *, cancelled: CancelCheck = never_cancelled) -> KhmerWords:
    """Return the words, from the cache when it was made by this program of the same data.

    Raises:
        Cancelled: ``cancelled`` answered True while they were sorted out; nothing was kept.
        StorageError: ICU's data is not there, cannot be read or holds no Khmer.
    """
    source = icu_data()
    cache = places.state / _CACHE
    with translated_errors(source):
        status = source.stat()
    made_by = f"{icc_editor.__version__} {source.name} {status.st_size}"
    words = _cached(cache, made_by)
    if words is None:
        words = KhmerWords.from_words(read_words(source), cancelled)
        with contextlib.suppress(StorageError):  # then it is decoded again the next time
            places.state_folder()
            body = words.dump().encode()
            write_bytes(cache, f"{made_by} {zlib.crc32(body)}\n".encode() + body)
    return words


def icu_data() -> Path:
    """Return the library that holds ICU's data.

    Raises:
        StorageError: There is none.
    """
    package = importlib.util.find_spec(_PACKAGE)
    home = Path(package.origin).parent if package and package.origin else Path(_PACKAGE)
    for folder in _FOLDERS:
        for pattern in _NAMES:
            for path in sorted((home / folder).resolve().glob(pattern)):
                return path
    raise StorageError(home, reason="ENOENT")


def read_words(source: Path) -> list[str]:
    """Return the words in the library at ``source``, as ICU's authors spelled them.

    Raises:
        StorageError: It cannot be read, or holds no dictionary of Khmer.
    """
    with translated_errors(source), source.open("rb") as file:
        try:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return words_in(data)
        except ValueError as cause:
            raise StorageError(source, reason="EILSEQ") from cause


def _cached(cache: Path, made_by: str) -> KhmerWords | None:
    with contextlib.suppress(StorageError, ValueError):
        head, _, body = read_file(cache)[0].partition(b"\n")
        if head == f"{made_by} {zlib.crc32(body)}".encode():
            return KhmerWords.load(body.decode())
    return None
