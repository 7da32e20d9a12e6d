# SPDX-License-Identifier: MIT
"""``icc-editor library``: list the posts of a library, find words in them, make a new one."""

import argparse
import re
from pathlib import Path

from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import Cancelled, WorkerDeadline
from icc_editor.services.finding import TITLE, FoundPlace, FoundVersion, Wanted, find_in_library
from icc_editor.services.pattern_spans import pattern_spans
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.worker.protocol import JSON


def list_posts(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor library list``: the posts, the last changed first."""
    library = opened_library(session, arguments.folder)
    posts = library.posts()
    lines, rows = [], list[JSON]()
    for post in posts:
        state = "published" if post.published else "on blog" if post.on_blog else "draft"
        versions = " ".join(post.languages)
        lines.append(
            f"{post.modified:%Y-%m-%d}  {state:9}  {versions:8}  "
            f"{post.path.name}  {post.shown_title or '(no title)'}"
        )
        rows.append(
            {
                "id": post.post_id,
                "path": str(post.path),
                "title": post.title,
                "languages": list(post.languages),
                "status": post.status.value,
                "published": post.published,
                "on_blog": post.on_blog,
                "modified": post.modified.isoformat(),
            }
        )
    if not posts:
        lines.append("No posts yet.")
    return Outcome(tuple(lines), {"library": str(library.path), "id": library.id, "posts": rows})


def find(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor library find``: where words stand, however they were typed."""
    library = opened_library(session, arguments.folder)
    wanted = Wanted(
        arguments.text,
        match_case=arguments.case,
        whole_words=arguments.words,
        pattern=arguments.pattern,
    )
    if not wanted.text.strip() or "\n" in wanted.text:
        raise UsageError("give the words to find, all in one line")
    found, skipped, full = list[FoundVersion](), list[Path](), False
    try:
        spans = None
        if wanted.pattern:
            spans = pattern_spans(session.worker, wanted, cancelled=session.cancelled)
        for step in find_in_library(library, wanted, spans=spans, cancelled=session.cancelled):
            found += step.found
            skipped += step.skipped
            full = step.full
    except re.error as error:
        raise UsageError(f"this is no pattern: {error}") from error
    except WorkerDeadline as error:
        raise UsageError(
            f"this pattern takes more than {error.seconds:.0f} seconds on a single text; "
            "make it simpler: no repetition inside another, as in (a+)+"
        ) from error
    if session.cancelled():
        raise Cancelled
    lines = [line for version in found for line in _found_lines(library, version)]
    lines += [f"could not be read: {path.relative_to(library.path)}" for path in skipped]
    places = sum(version.count for version in found)
    lines.append(f"Found: {places}." if found else "Not found.")
    if full:
        lines.append("There are more: give more words.")
    return Outcome(
        tuple(lines),
        {
            "library": str(library.path),
            "found": [_found_row(version) for version in found],
            "skipped": [str(path) for path in skipped],
            "places": places,
            "complete": not full,
        },
    )


def new(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor library new``: make a folder a library."""
    library = Library.create(arguments.folder)
    return Outcome(
        (f"A new library: {library.path}",), {"library": str(library.path), "id": library.id}
    )


def opened_library(session: Session, folder: Path | None) -> Library:
    """Return the library in a folder, or the one last open in the window.

    Raises:
        UsageError: There is none.
        StorageError: It cannot be opened.
    """
    if folder is None:
        chosen = settings.load(session.places).settings.library
        if not chosen:
            raise UsageError("no library was opened in the window yet: give its FOLDER")
        folder = Path(chosen)
    library = Library.open(folder)
    library.sweep(cancelled=session.cancelled)
    session.places.sweep()
    return library


def _found_lines(library: Library, version: FoundVersion) -> list[str]:
    file = version.post.relative_to(library.path) / f"{version.language}.md"
    lines = [f"{file}  {version.title or '(no title)'}"]
    for place in version.places:
        where = "title" if place.line == TITLE else f"line {place.line + 1}"
        before, word, after = _parts(place)
        lines.append(f"  {where}: {before}[{word}]{after}".rstrip())
    if version.count > len(version.places):
        lines.append(f"  and {version.count - len(version.places)} more")
    return lines


def _parts(place: FoundPlace) -> tuple[str, str, str]:
    text, start, end = place.snippet, place.snippet_start, place.snippet_end
    return text[:start].lstrip(), text[start:end], text[end:]


def _found_row(version: FoundVersion) -> JSON:
    places: list[JSON] = [
        {
            "line": None if place.line == TITLE else place.line + 1,
            "start": place.start,
            "end": place.end,
            "snippet": place.snippet,
            "snippet_start": place.snippet_start,
            "snippet_end": place.snippet_end,
        }
        for place in version.places
    ]
    return {
        "post": str(version.post),
        "language": version.language,
        "title": version.title,
        "count": version.count,
        "places": places,
    }
