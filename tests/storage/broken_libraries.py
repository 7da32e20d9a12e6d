# SPDX-License-Identifier: MIT
"""Makes libraries broken in one of many ways, and checks that nothing is lost."""

import os
import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.errors import IccEditorError
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.drafts import Draft, FileDraft, VersionDraft
from icc_editor.services.editing import Editing
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.library_folder import HIDDEN
from icc_editor.storage.places import Places
from icc_editor.storage.post_folder import StoredVersion

WHEN = datetime(2017, 6, 25, tzinfo=UTC)
OTHER = b'id = "communes"\nrows = [{ key = "cpp", n = 1156 }]\n'
BODY = "Hello\n\nជំរាបសួរ **ពិភពលោក**\n" * 40


def check_broken_library(seed: int, folder: Path) -> None:
    """Break a library by ``seed`` and use it; raise AssertionError when a byte was lost."""
    random_source = random.Random(seed)
    library = _whole_library(folder / "library")
    victims = sorted(p for p in library.path.rglob("*") if HIDDEN not in p.parts and p.is_file())
    for victim in random_source.sample(victims, random_source.choice([1, 1, 2, 4])):
        random_source.choice(BREAKAGES)(victim, random_source)
    before = _contents(library.path)

    opened = Library.open(library.path)
    opened.sweep()
    opened.posts()
    opened.search("Hello")
    opened.search("ពិភពលោក")
    editing = Editing(opened, Journal(Places.under(folder / "computer")))
    for summary in opened.posts():
        post = editing.open_post(summary.path)
        for key in post.parts:
            _read_and_save_as_it_is(editing, post, key)
    assert _contents(library.path) == before, seed

    for summary in opened.posts():
        token = opened.bin.put(post_folder.load(summary.path))
        opened.bin.restore(token)
    assert _contents(library.path) == before, seed
    opened.new_post("One more", "en", WHEN)
    after = _contents(library.path)
    assert before.items() <= after.items(), seed


def _read_and_save_as_it_is(editing: Editing, post: PostFolder, key: PartKey) -> None:
    try:
        stored = editing.open_part(post, key)
    except IccEditorError:
        return  # a folder or a pipe in its place: told, and left alone
    draft: Draft = FileDraft(stored.raw)
    if isinstance(stored, StoredVersion):
        draft = VersionDraft(stored.version.body, stored.version.metadata)
    assert editing.save(post, stored, draft).raw == stored.raw


def _whole_library(path: Path) -> Library:
    library = Library.create(path)
    for title in ("First", "ទីពីរ"):
        post = library.new_post(title, "en", WHEN)
        post = post_folder.add_language(post, "km", Metadata(title="ខ្មែរ", tags=("a", "b")))
        for language in post.languages:
            stored = post_folder.read_version(post, language)
            post_folder.save_version(post, stored.version, body=BODY, base=stored.fingerprint)
        for key in (PartKey.table("communes"), PartKey.translation("km")):
            stored_parts.write(post, key, OTHER, base=None)
    return library


def _contents(path: Path) -> dict[str, bytes | str]:
    """Return every thing of the library (history and trash left out) by its path."""
    found: dict[str, bytes | str] = {}
    for folder, folders, files in os.walk(path):
        folders[:] = [name for name in folders if name != HIDDEN]
        for name in [*files, *folders]:
            thing = Path(folder) / name
            key = thing.relative_to(path).as_posix()
            if thing.is_symlink():
                found[key] = f"link to {thing.readlink()}"
            elif thing.is_file():
                found[key] = thing.read_bytes()
            else:
                found[key] = "folder" if thing.is_dir() else "pipe"
    return found


def _flip(victim: Path, random_source: random.Random) -> None:
    data = bytearray(victim.read_bytes())
    for _ in range(random_source.choice([1, 3, 50])):
        data[random_source.randrange(len(data))] = random_source.randrange(256)
    victim.write_bytes(data)


def _truncate(victim: Path, random_source: random.Random) -> None:
    data = victim.read_bytes()
    victim.write_bytes(data[: random_source.randrange(len(data))])


def _nul(victim: Path, random_source: random.Random) -> None:
    data = victim.read_bytes()
    at = random_source.randrange(len(data))
    victim.write_bytes(data[:at] + b"\0" * random_source.choice([1, 512]) + data[at:])


def _utf_16(victim: Path, random_source: random.Random) -> None:
    encoding = random_source.choice(["utf-16", "utf-16-be", "utf-32", "cp1252"])
    victim.write_bytes(victim.read_bytes().decode(errors="replace").encode(encoding, "replace"))


def _empty(victim: Path, _random_source: random.Random) -> None:
    victim.write_bytes(b"")


def _noise(victim: Path, random_source: random.Random) -> None:
    victim.write_bytes(random_source.randbytes(random_source.choice([1, 100, 300_000])))


def _deep(victim: Path, random_source: random.Random) -> None:
    opening = random_source.choice([b"---\ntitle: " + b"[" * 30000, b"a = " + b"[" * 30000])
    victim.write_bytes(opening)


def _folder(victim: Path, _random_source: random.Random) -> None:
    victim.unlink()
    victim.mkdir()
    (victim / "inside.txt").write_text("kept")


def _pipe(victim: Path, _random_source: random.Random) -> None:
    victim.unlink()
    os.mkfifo(victim)


def _loop(victim: Path, _random_source: random.Random) -> None:
    victim.unlink()
    victim.symlink_to(victim.name)


def _dangling(victim: Path, _random_source: random.Random) -> None:
    victim.unlink()
    victim.symlink_to("nowhere")


def _doubled(victim: Path, _random_source: random.Random) -> None:
    victim.write_bytes(victim.read_bytes() * 2)


def _gone(victim: Path, _random_source: random.Random) -> None:
    if victim.name != "library.toml":
        victim.unlink()


def _folder_loop(victim: Path, _random_source: random.Random) -> None:
    """Put a link in circles in the place of a whole post."""
    post = victim.parent
    if post.name.startswith("2017") and not post.is_symlink():
        shutil.move(post, post.with_name("moved " + post.name))
        post.symlink_to(post.name)


BREAKAGES = (
    _flip,
    _flip,
    _truncate,
    _nul,
    _utf_16,
    _empty,
    _noise,
    _deep,
    _folder,
    _pipe,
    _loop,
    _dangling,
    _doubled,
    _gone,
)
