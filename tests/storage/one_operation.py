# SPDX-License-Identifier: MIT
"""Does one thing to a library, in a process of its own that waits to be traced first.

Started as ``python -m tests.storage.one_operation NAME FOLDER``.  Prints ``done``, or the name of
the error; anything else is a traceback and hence a failure.
"""

import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.errors import IccEditorError
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.services.drafts import FileDraft, VersionDraft
from icc_editor.services.editing import Editing
from icc_editor.storage import post_folder, settings, stored_parts
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.image_files import add_picture
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)
STATES = PartKey.translation("fr")
OLD, NEW = "old text\n" * 900, "new ខ្មែរ\n" * 1100
ACCOUNT = Account("a1", "ICC", BlogSystem.WORDPRESS, "https://blog.example/xmlrpc.php")
PUBLICATION = Publication(
    "https://blog.example/xmlrpc.php", "1", "en", "7", "link", "draft", WHEN, "aa", WHEN
)


@dataclass
class Scene:
    """Everything an operation may touch."""

    folder: Path
    library: Library
    places: Places
    editing: Editing
    post: PostFolder
    token: str
    other: Library
    unnamed: PostFolder


def make_scene(folder: Path) -> Scene:
    """Make a library with two posts, one of them in the trash."""
    library = Library.create(folder / "library")
    post = library.new_post("First", "en", WHEN)
    stored = post_folder.read_version(post, "en")
    post_folder.save_version(post, stored.version, body=OLD, base=stored.fingerprint)
    add_picture(post, "a.png", b"pixels" * 100)
    post_folder.add_language(post, "fr", Metadata(title="Premier"))
    stored_parts.write(post, STATES, OLD.encode(), base=None)
    library.bin.put(library.new_post("Thrown away", "en", WHEN))
    unnamed = Library.create(folder / "other").new_post("", "en", WHEN)
    first = post_folder.read_version(unnamed, "en")
    titled = replace(first.version.metadata, title="Titled later")
    post_folder.save_version(unnamed, first.version, metadata=titled, base=first.fingerprint)
    places = Places.under(folder / "computer")
    settings.save(places, Settings(font_size=9))
    AccountBook(places).add(ACCOUNT)
    Journal(places).note(post.path, "en", OLD, stored.fingerprint, WHEN)
    return open_scene(folder)


def open_scene(folder: Path) -> Scene:
    """Open what ``make_scene`` made."""
    library = Library.open(folder / "library")
    places = Places.under(folder / "computer")
    editing = Editing(library, Journal(places), lambda: WHEN)

    token = library.bin.posts()[0].token
    other = Library.open(folder / "other")
    post, unnamed = (post_folder.load(lib.posts()[0].path) for lib in (library, other))
    return Scene(folder, library, places, editing, post, token, other, unnamed)


def _save(scene: Scene) -> None:
    stored = post_folder.read_version(scene.post, "en")
    scene.editing.save(scene.post, stored, VersionDraft(body=NEW))


def _save_states(scene: Scene) -> None:
    stored = stored_parts.read(scene.post, STATES)
    scene.editing.save(scene.post, stored, FileDraft(NEW.encode()))


def _remove_version(scene: Scene) -> None:
    version, states = (
        stored_parts.read(scene.post, key) for key in (PartKey.version("fr"), STATES)
    )
    scene.editing.remove_with(scene.post, version, [states])


def _name_folder(scene: Scene) -> None:
    scene.other.name_folder(scene.unnamed)


def _note(scene: Scene) -> None:
    scene.editing.note(scene.post, post_folder.read_version(scene.post, "en"), VersionDraft(NEW))


OPERATIONS: dict[str, Callable[[Scene], object]] = {
    "save": _save,
    "save states": _save_states,
    "new post": lambda scene: scene.library.new_post("Second", "km", WHEN),
    "rename": lambda scene: scene.library.rename(scene.post, "Renamed"),
    "duplicate": lambda scene: scene.library.duplicate(scene.post, WHEN),
    "trash": lambda scene: scene.library.bin.put(scene.post),
    "name a folder": _name_folder,
    "move": lambda scene: scene.library.move(scene.post, scene.other),
    "restore": lambda scene: scene.library.bin.restore(scene.token),
    "add a language": lambda scene: post_folder.add_language(scene.post, "km", Metadata()),
    "remove a version": _remove_version,
    "picture": lambda scene: add_picture(scene.post, "b.png", b"other" * 9000),
    "publication": lambda scene: post_folder.record_publication(scene.post, PUBLICATION),
    "journal": _note,
    "settings": lambda scene: settings.save(scene.places, Settings(font_size=14, library="/x")),
    "account": lambda scene: AccountBook(scene.places).update(replace(ACCOUNT, name="New")),
}


def main() -> int:
    """Do the operation once elsewhere, to have every module loaded, then stop and do it here."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    OPERATIONS[name](make_scene(folder / "rehearsal"))
    scene = open_scene(folder / "scene")
    os.kill(os.getpid(), signal.SIGSTOP)
    try:
        OPERATIONS[name](scene)
    except IccEditorError as error:
        print(type(error).__name__)
        return 3
    print("done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
