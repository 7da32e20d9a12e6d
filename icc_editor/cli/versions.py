# SPDX-License-Identifier: MIT
"""From a path on the command line to a post and its versions; ``render``."""

import argparse
from dataclasses import asdict, dataclass
from pathlib import Path

from icc_editor import assets
from icc_editor.cli.session import Outcome, Session, UsageError
from icc_editor.errors import PostMissing
from icc_editor.formats import front_matter
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.render_request import RenderRequest
from icc_editor.post.version import Version
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import raw_tables
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import write_bytes

_FALLBACK_LANGUAGE = "en"
_TEXT_NAMES = frozenset({".md", ".markdown", ".txt"})


@dataclass(frozen=True, slots=True)
class FoundVersion:
    """A version named on the command line; ``post`` is None for a Markdown file on its own."""

    version: Version
    path: Path
    post: PostFolder | None

    def raw_tables(self) -> dict[str, bytes]:
        """Return the files of the post's results tables, by name."""
        return {} if self.post is None else raw_tables(self.post.path)

    def numbers(self) -> NumberStyle | None:
        """Return how the version, or else its library, wants numbers written; None as is usual."""
        own = self.version.metadata.numbers
        return own if self.post is None else self.post.number_style(self.version.language, own)


def find(path: Path, languages: list[str]) -> tuple[FoundVersion, ...]:
    """Return the versions a path means: all of a post's folder, one file, or those asked for.

    Raises:
        PostMissing: There is nothing of the kind.
        StorageError: It cannot be read.
        UsageError: A file and languages together, or a file that is no version.
    """
    path = path.absolute()
    if path.is_dir():
        post = post_folder.load(path)
        wanted = languages or list(post.languages)
        if not wanted:
            raise PostMissing(path)
        return tuple(_of_post(post, language) for language in wanted)
    if languages and languages != [path.stem]:
        raise UsageError("--language goes with a post's folder, not with a file")
    # As the library sees it: a folder without post.toml (copied, synced half) is a post as well,
    # and its version needs the tables beside it.
    if path.parent.is_dir() and post_folder.version_names([path.name]):
        post = post_folder.load(path.parent)
        if path.stem in post.languages:
            return (_of_post(post, path.stem),)
    if not path.exists():
        raise PostMissing(path)
    if path.suffix.lower() not in _TEXT_NAMES:
        raise UsageError(f"{path} is no version of a post: its name ends neither in .md nor .txt")
    language = languages[0] if languages else _FALLBACK_LANGUAGE
    raw = read_file(path)[0]
    if b"\0" in raw:
        raise UsageError(f"{path} is no text")
    version = front_matter.read(raw, language)
    return (FoundVersion(version, path, None),)


def _of_post(post: PostFolder, language: str) -> FoundVersion:
    path = post_folder.version_path(post, language)
    return FoundVersion(post_folder.read_version(post, language).version, path, post)


def render(session: Session, arguments: argparse.Namespace) -> Outcome:
    """``icc-editor render``: the markup readers or a blog get."""
    found = find(arguments.path, [arguments.language] if arguments.language else [])[0]
    version = found.version
    rendering = session.rendering
    request = RenderRequest.of(version, found.raw_tables(), numbers=found.numbers())
    if arguments.target == "blocks":
        rendered = rendering.blocks(request, session.cancelled)
    elif arguments.target == "html":
        rendered = rendering.html(request, session.cancelled)
    else:
        from icc_editor.services.pages import Pages

        pages = Pages(rendering, lambda: session.charts)
        rendered = pages.html(request, session.cancelled).in_one_piece()
    markup = rendered.markup
    if arguments.target == "page":
        from icc_editor.formats import html

        css = assets.resource("css", "reader.css").read_text("utf-8")
        markup = html.page(rendered, rendered.title, version.language, css)
    lines: tuple[str, ...] = (markup.rstrip("\n"),)
    if arguments.output:
        output: Path = arguments.output.absolute()
        write_bytes(output, markup.encode("utf-8", "surrogatepass"))
        lines = (f"Written: {output}",)
    return Outcome(
        lines,
        {
            "path": str(found.path),
            "language": version.language,
            "title": rendered.title,
            "target": arguments.target,
            "markup": markup,
            "images": [asdict(image) for image in rendered.images],
        },
    )
