# SPDX-License-Identifier: MIT
"""``icc-editor library``: list the posts of a library, make a new one."""

import argparse
from pathlib import Path

from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.worker.protocol import JSON


def list_posts(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor library list``: the posts, the last changed first."""
    folder: Path | None = arguments.folder
    if folder is None:
        chosen = settings.load(session.places).settings.library
        if not chosen:
            raise UsageError("no library was opened in the window yet: give its FOLDER")
        folder = Path(chosen)
    library = Library.open(folder)
    posts = library.posts()
    lines, rows = [], list[JSON]()
    for post in posts:
        state = "published" if post.published else "on blog" if post.on_blog else "draft"
        versions = " ".join(post.languages)
        lines.append(
            f"{post.modified:%Y-%m-%d}  {state:9}  {versions:8}  "
            f"{post.path.name}  {post.title or '(no title)'}"
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


def new(_session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor library new``: make a folder a library."""
    library = Library.create(arguments.folder)
    return Outcome(
        (f"A new library: {library.path}",), {"library": str(library.path), "id": library.id}
    )
