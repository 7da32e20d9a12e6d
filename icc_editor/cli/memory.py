# SPDX-License-Identifier: MIT
"""``icc-editor translate memory``: what was translated before, found, exchanged, made anew."""

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path

import icc_editor
from icc_editor.cli.libraries import opened_library
from icc_editor.cli.messages import explain
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import Cancelled, NameTaken
from icc_editor.formats import tmx
from icc_editor.formats.foreign_xml import BYTE_LIMIT
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.memory.matching import MemoryMatch, memory_matches
from icc_editor.services.memory.refreshing import Refreshed, open_memory, rebuild, refresh, take_in
from icc_editor.services.terms import Terms, term_base
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.storage.library_numbers import library_numbers
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes
from icc_editor.storage.translation_memory import TranslationMemory
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.protocol import JSON

_MOST_PER_CENT = 100


def find(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate memory find``: translations that may fit a text, the best first."""
    if not 1 <= arguments.least <= _MOST_PER_CENT:
        raise UsageError("--least is from 1 to 100")
    into: str = arguments.into
    with _memory(session, arguments) as (memory, library):
        base = term_base(library.path, settings.load(session.places).settings)
        matches = memory_matches(
            memory,
            arguments.text,
            (arguments.language, into),
            dict(library_numbers(library.path)).get(into) or style_for(into),
            Terms.of(base.read().terms),
            least=arguments.least / _MOST_PER_CENT,
            most=max(arguments.most, 1),
        )
    lines = [line for match in matches for line in _lines(match)] or ["Nothing like it."]
    return Outcome(tuple(lines), {"matches": [_row(match) for match in matches]})


def import_memory(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate memory import``: a TMX file into the library's folder ``memory``."""
    library = opened_library(session, arguments.folder)
    file: Path = arguments.file
    data = read_file(file, limit=BYTE_LIMIT + 1)[0]
    path, count = take_in(library, file.name, data)
    with _memory(session, arguments) as (memory, _library):
        total = memory.count()
    return Outcome(
        (f"Kept as {path}: {count} pairs.",),
        {"path": str(path), "pairs": count, "total": total},
    )


def export(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate memory export``: all pairs, or those of two languages, as TMX."""
    with _memory(session, arguments) as (memory, _library):
        pairs = [pair for pair in memory.pairs() if _is_meant(pair, arguments)]
    raw = tmx.write_pairs(pairs, icc_editor.__version__)
    if arguments.output is None:
        text = raw.decode()
        return Outcome((), {"pairs": len(pairs), "text": text}, text=text)
    output: Path = arguments.output.absolute()
    if output.exists() and not arguments.replace:
        raise NameTaken(output)
    write_bytes(output, raw)
    return Outcome(
        (f"Written: {output}: {len(pairs)} pairs.",), {"pairs": len(pairs), "output": str(output)}
    )


def rebuild_memory(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``translate memory rebuild``: forget all and read the posts anew."""
    library = opened_library(session, arguments.folder)
    with contextlib.closing(open_memory(session.places, library)) as memory:
        done = rebuild(memory, library, cancelled=session.cancelled)
        total = memory.count()
    _tell(session, done)
    unread: list[JSON] = [
        {"name": name, "type": type(error).__name__} for name, error in done.unread
    ]
    return Outcome(
        (f"Read: {done.read} files; remembered: {total} pairs.",),
        {"read": done.read, "pairs": total, "unread": unread},
    )


@contextlib.contextmanager
def _memory(
    session: Session, arguments: argparse.Namespace
) -> Iterator[tuple[TranslationMemory, Library]]:
    """Yield the memory of the library that is meant, up to date."""
    library = opened_library(session, arguments.folder)
    with contextlib.closing(open_memory(session.places, library)) as memory:
        _tell(session, refresh(memory, library, cancelled=session.cancelled))
        yield memory, library


def _tell(session: Session, done: Refreshed) -> None:
    if session.cancelled():
        raise Cancelled
    session.note(f"{name}: {explain(error).sentence}" for name, error in done.unread)


def _is_meant(pair: TranslationPair, arguments: argparse.Namespace) -> bool:
    asked = (arguments.language or pair.languages[0], arguments.into or pair.languages[1])
    return pair.languages == asked


def _lines(match: MemoryMatch) -> Iterator[str]:
    yield f"{match.score:3} %  {' '.join(match.target.split())}"
    origin = f"  ({match.pair.origin})" if match.pair.origin else ""
    yield f"       {' '.join(match.pair.source.split())}{origin}"


def _row(match: MemoryMatch) -> JSON:
    pair = match.pair
    return {
        "score": match.score,
        "target": match.target,
        "substituted": [[start, end] for start, end in match.substituted],
        "source": pair.source,
        "before": pair.target,
        "reviewed": pair.is_reviewed,
        "changed": pair.changed.isoformat() if pair.changed else None,
        "origin": pair.origin,
    }
