# SPDX-License-Identifier: MIT
"""What was translated before, to be found again: a database in the user's state folder.

It holds nothing that cannot be made again from the files it was made from, so a damaged one is
thrown away.  The pairs of a file are replaced as a whole.

A pair is found by the words of its source: those of the text that are rarest in the memory lead to
some hundred texts, and only these are compared sign by sign.
"""

import json
import math
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

from icc_editor.errors import DiskFull, ReadOnlyPlace, StorageError
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.storage.safe_write import translated_errors
from icc_editor.text.likeness import LikenessKey, likeness_key

LEAST_LIKENESS: Final = 0.6

_VERSION = 1  # of the tables and of the keys in them; a file of another one is begun anew
_PATIENCE_S = 10.0  # with another instance that writes
_CACHE_KIB = 32_000
_MOST_PLACES = 20_000  # of rare words that are looked at
_MOST_COMPARED = 400
_FEW_WORDS = 3  # a text with no more of them is also looked for by its length,
_MOST_SHORT = 4_000  # among so many
_TABLES = """
CREATE TABLE files (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, stamp TEXT NOT NULL);
CREATE TABLE texts (
    id INTEGER PRIMARY KEY, languages TEXT NOT NULL, key TEXT NOT NULL, length INTEGER NOT NULL,
    UNIQUE (languages, key)
);
CREATE INDEX texts_by_length ON texts (languages, length);
CREATE TABLE pairs (
    id INTEGER PRIMARY KEY, file INTEGER NOT NULL, text INTEGER NOT NULL, source TEXT NOT NULL,
    target TEXT NOT NULL, reviewed INTEGER NOT NULL, changed TEXT NOT NULL, nickname TEXT NOT NULL,
    origin TEXT NOT NULL
);
CREATE INDEX pairs_by_file ON pairs (file);
CREATE INDEX pairs_by_text ON pairs (text);
CREATE TABLE words (
    id INTEGER PRIMARY KEY, languages TEXT NOT NULL, word TEXT NOT NULL, count INTEGER NOT NULL,
    UNIQUE (languages, word)
);
CREATE TABLE places (
    word INTEGER NOT NULL, length INTEGER NOT NULL, text INTEGER NOT NULL,
    PRIMARY KEY (word, length, text)
) WITHOUT ROWID;
"""
_PAIRS = (
    "SELECT source, target, languages, reviewed, changed, nickname, origin FROM pairs "
    "JOIN texts ON texts.id = text "
)
_FULL = frozenset({"SQLITE_FULL"})
_READ_ONLY = frozenset({"SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH"})
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class MemoryFile:
    """A file pairs come from; ``stamp`` is another one when its content may be another."""

    name: str
    stamp: str
    pairs: tuple[TranslationPair, ...]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A pair whose source is like a text; ``likeness`` is from 0 to 1, numbers aside."""

    pair: TranslationPair
    likeness: float


class TranslationMemory:
    """The memory of one library.  Its methods may be called from any thread; one waits for another.

    All of them raise ``StorageError`` when the disk refuses, or another instance writes for long.
    """

    def __init__(self, path: Path) -> None:
        """Keep it in the file ``path``, which is made when it is first needed."""
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        with self._lock:
            self._close()

    def files(self) -> Mapping[str, str]:
        """Return the files it was made from: their names, each with the stamp it had then."""
        return self._do(lambda db: dict(db.execute("SELECT name, stamp FROM files")))

    def replace_files(self, files: Iterable[MemoryFile]) -> None:
        """Remember the pairs of files, and none they had before: all of them or, on failure, none.

        Many at once take much less time than one after the other.
        """
        kept = tuple(files)
        self._do(lambda db: _replace(db, kept))

    def forget_files(self, names: Iterable[str]) -> None:
        """Forget files and their pairs."""
        kept = tuple(names)
        self._do(lambda db: _forget(db, kept))

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._begin_anew()

    def count(self) -> int:
        """Return how many pairs there are."""
        return self._do(lambda db: int(db.execute("SELECT count(*) FROM pairs").fetchone()[0]))

    def pairs(self) -> tuple[TranslationPair, ...]:
        """Return all pairs, file by file in the order of their names."""
        order = "JOIN files ON files.id = file ORDER BY name, pairs.id"
        return self._do(lambda db: tuple(_pair(row) for row in db.execute(_PAIRS + order)))

    def like(
        self,
        source: str,
        languages: tuple[str, str],
        *,
        least: float = LEAST_LIKENESS,
        most: int = 20,
    ) -> tuple[Remembered, ...]:
        """Return pairs whose source is like a text: the most alike first, of equals the reviewed.

        Numbers, spaces, capitals and ways of typing make no difference.  Pairs of the same texts
        are told once.

        Args:
            source: The text to be translated.
            languages: Of source and target.
            least: The likeness below which nothing is told, above 0.
            most: How many are told at most.
        """
        wanted = likeness_key(source)
        if not wanted.key:
            return ()
        search = _Search("/".join(languages), wanted, least, most)
        found = self._do(search.found)
        return _ranked(source, found)[:most]

    def _do(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do work in one transaction; when the file is damaged, with a new one."""
        with self._lock:
            try:
                return self._try(work)
            except sqlite3.OperationalError as cause:  # the disk, or somebody who holds it
                raise self._error(cause) from cause
            except sqlite3.DatabaseError:
                self._begin_anew()
            try:
                return self._try(work)
            except sqlite3.Error as cause:
                raise self._error(cause) from cause

    def _try(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        if self._connection is None:
            self._connection = self._connect()
        with self._connection as connection:
            return work(connection)

    def _connect(self) -> sqlite3.Connection:
        with translated_errors(self._path.parent):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=_PATIENCE_S, check_same_thread=False)
        try:
            # Readers go on while another instance writes; what a power cut takes is made again.
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
            [version] = connection.execute("PRAGMA user_version").fetchone()
            if version != _VERSION:
                _make_tables(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _begin_anew(self) -> None:
        self._close()
        with translated_errors(self._path):
            for ending in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)

    def _error(self, cause: sqlite3.Error) -> StorageError:
        name = getattr(cause, "sqlite_errorname", "") or type(cause).__name__
        primary = "_".join(name.split("_")[:2])
        if primary in _FULL:
            return DiskFull(self._path, reason=name)
        if primary in _READ_ONLY:
            return ReadOnlyPlace(self._path, reason=name)
        return StorageError(self._path, reason=name)


# -- writing --------------------------------------------------------------------------------------


def _make_tables(db: sqlite3.Connection) -> None:
    """Make empty tables in place of all that is there."""
    with db:
        db.execute("BEGIN IMMEDIATE")  # another instance may be about to do it, too
        if db.execute("PRAGMA user_version").fetchone() == (_VERSION,):
            return
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for (table,) in db.execute(named).fetchall():
            quoted = table.replace('"', '""')
            db.execute(f'DROP TABLE "{quoted}"')
        for statement in filter(str.strip, _TABLES.split(";")):
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {_VERSION}")


def _replace(db: sqlite3.Connection, files: Sequence[MemoryFile]) -> None:
    _forget(db, [file.name for file in files])
    texts = _Texts(db)
    for file in files:
        put = db.execute("INSERT INTO files (name, stamp) VALUES (?, ?)", (file.name, file.stamp))
        rows = [
            (
                put.lastrowid,
                texts.id_of(pair),
                *(pair.source, pair.target, pair.is_reviewed, _moment(pair.changed)),
                *(pair.nickname, pair.origin),
            )
            for pair in file.pairs
        ]
        db.executemany(
            "INSERT INTO pairs (file, text, source, target, reviewed, changed, nickname, origin) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    texts.write_words()


def _forget(db: sqlite3.Connection, names: Iterable[str]) -> None:
    """Forget files.  The texts of their pairs stay: most come back when they are read again."""
    for name in names:
        db.execute("DELETE FROM pairs WHERE file IN (SELECT id FROM files WHERE name = ?)", (name,))
        db.execute("DELETE FROM files WHERE name = ?", (name,))


class _Texts:
    """Texts that pairs are translations of, each kept once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._ids: dict[tuple[str, str], int] = {}
        self._places: list[tuple[str, str, int, int]] = []

    def id_of(self, pair: TranslationPair) -> int:
        """Return the id of a pair's source, which is put in if it is new."""
        languages = "/".join(pair.languages)
        if (languages, pair.source) in self._ids:
            return self._ids[languages, pair.source]
        key = likeness_key(pair.source)
        row = self._db.execute(
            "SELECT id FROM texts WHERE languages = ? AND key = ?", (languages, key.key)
        ).fetchone()
        found = int(row[0]) if row else self._put(languages, key)
        self._ids[languages, pair.source] = found
        return found

    def _put(self, languages: str, key: LikenessKey) -> int:
        length = len(key.key)
        put = self._db.execute(
            "INSERT INTO texts (languages, key, length) VALUES (?, ?, ?)",
            (languages, key.key, length),
        )
        text = int(put.lastrowid or 0)
        self._places += [(languages, word, length, text) for word in key.words]
        return text

    def write_words(self) -> None:
        """Put in where the words of new texts stand."""
        counts = Counter((languages, word) for languages, word, _length, _text in self._places)
        self._db.executemany(
            "INSERT INTO words (languages, word, count) VALUES (?, ?, ?) "
            "ON CONFLICT (languages, word) DO UPDATE SET count = count + excluded.count",
            [(*word, count) for word, count in counts.items()],
        )
        ids: dict[tuple[str, str], int] = {}
        for languages in {languages for languages, _word in counts}:
            words = [word for its, word in counts if its == languages]
            known = self._db.execute(
                "SELECT word, id FROM words WHERE languages = ? "
                "AND word IN (SELECT value FROM json_each(?))",
                (languages, json.dumps(words)),
            )
            ids |= {(languages, word): number for word, number in known}
        places = sorted(
            (ids[languages, word], length, text) for languages, word, length, text in self._places
        )
        self._db.executemany("INSERT OR IGNORE INTO places VALUES (?, ?, ?)", places)


# -- looking --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for."""

    languages: str
    wanted: LikenessKey
    least: float
    most: int

    def found(self, db: sqlite3.Connection) -> list[Remembered]:
        """Return pairs of the texts that are most alike, in no order."""
        from rapidfuzz import fuzz, process  # not before somebody translates

        keys = self._keys(db, self._by_words(db))
        if len(self.wanted.words) <= _FEW_WORDS:
            keys |= self._of_its_length(db)
        best = process.extract(
            self.wanted.key,
            keys,
            scorer=fuzz.ratio,
            score_cutoff=self.least * 100,
            limit=self.most,
        )
        found: list[Remembered] = []
        for _key, score, text in best:
            # Many when they differ in their numbers alone.
            newest = "WHERE text = ? ORDER BY reviewed DESC, changed DESC LIMIT 100"
            rows = db.execute(_PAIRS + newest, (text,))
            found += [Remembered(_pair(row), score / 100) for row in rows]
        return found

    def _lengths(self) -> tuple[int, int]:
        """Return how long a text can be that is alike enough, whatever its signs."""
        length, ratio = len(self.wanted.key), self.least / (2 - self.least)
        return math.ceil(length * ratio), int(length / ratio)

    def _by_words(self, db: sqlite3.Connection) -> list[int]:
        """Return the texts that have most of the rare words, at least one of them."""
        words = self.wanted.words
        known = db.execute(
            "SELECT count, id FROM words WHERE languages = ? "
            "AND word IN (SELECT value FROM json_each(?))",
            (self.languages, json.dumps(words)),
        )
        rare: dict[str, int] = {}
        left = _MOST_PLACES
        for count, word in sorted(known):
            if rare and count > left:
                break
            rare[str(word)] = 1 + int(20 / (1 + math.log(count)))
            left -= count
        found = db.execute(
            "SELECT text FROM json_each(?) AS rare JOIN places ON word = CAST(rare.key AS INTEGER) "
            "AND length BETWEEN ? AND ? GROUP BY text ORDER BY sum(rare.value) DESC LIMIT ?",
            (json.dumps(rare), *self._lengths(), _MOST_COMPARED),
        )
        return [text for (text,) in found]

    def _keys(self, db: sqlite3.Connection, texts: Sequence[int]) -> dict[int, str]:
        exact = "SELECT id, key FROM texts WHERE languages = ? AND key = ?"
        keys: dict[int, str] = dict(db.execute(exact, (self.languages, self.wanted.key)))
        some = "SELECT id, key FROM texts WHERE id IN (SELECT value FROM json_each(?))"
        return keys | dict(db.execute(some, (json.dumps(texts),)))

    def _of_its_length(self, db: sqlite3.Connection) -> dict[int, str]:
        rows = db.execute(
            "SELECT id, key FROM texts WHERE languages = ? AND length BETWEEN ? AND ? "
            "ORDER BY abs(length - ?) LIMIT ?",
            (self.languages, *self._lengths(), len(self.wanted.key), _MOST_SHORT),
        )
        return dict(rows)


def _ranked(source: str, found: Iterable[Remembered]) -> tuple[Remembered, ...]:
    """Return what was found in order, pairs of the same texts once."""
    from rapidfuzz import fuzz

    newest_first = sorted(
        found, key=lambda one: (one.pair.is_reviewed, _moment(one.pair.changed)), reverse=True
    )
    once: dict[tuple[str, str], Remembered] = {}
    for one in newest_first:
        once.setdefault((one.pair.source, one.pair.target), one)
    likest = sorted(
        once.values(), key=lambda one: (-one.likeness, -fuzz.ratio(source, one.pair.source))
    )
    return tuple(likest)


def _moment(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat() if moment else ""


def _pair(row: Sequence[object]) -> TranslationPair:
    source, target, languages, reviewed, changed, nickname, origin = map(str, row)
    one, _slash, other = languages.partition("/")
    return TranslationPair(
        source,
        target,
        (one, other),
        reviewed == "1",
        datetime.fromisoformat(changed) if changed else None,
        nickname,
        origin,
    )
