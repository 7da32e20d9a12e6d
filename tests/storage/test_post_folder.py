# SPDX-License-Identifier: MIT
"""A post's folder: versions saved over what was read only, the rest of ``post.toml`` kept."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from icc_editor.errors import (
    DiskFull,
    FileChangedOutside,
    LibraryMissing,
    NameTaken,
    PostMissing,
    ReadOnlyPlace,
    StorageError,
)
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.storage import post_folder, post_parts, stored_parts
from icc_editor.storage.library import Library
from tests.real.disks import SmallDisk
from tests.storage.conftest import WHEN

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = """\
# kept by hand
id = "11111111-2222-4333-8444-555555555555"
source_language = "km"
mood = "good"  # a key of a later version

[[publications]]
endpoint = "https://a.example/xmlrpc.php"
blog_id = "1"
language = "km"
remote_id = "7"
link = "https://a.example/?p=7"
status = "publish"
modified = 2017-06-25T02:00:00Z
content_hash = "aa"
published = 2017-06-25T01:00:00Z
later = { deep = [1, 2] }

[future]
answer = 42
"""
SAVE = """
import sys
from pathlib import Path
from icc_editor.errors import FileChangedOutside
from icc_editor.storage import post_folder, post_parts
post = post_folder.load(Path(sys.argv[1]))
stored = post_folder.read_version(post, "en")
print("read", flush=True)
sys.stdin.readline()
try:
    post_folder.save_version(post, stored.version, body=sys.argv[2], base=stored.fingerprint)
except FileChangedOutside:
    print("changed outside")
else:
    print("saved")
"""


def publication(language: str = "en", **changes: object) -> Publication:
    given = Publication(
        endpoint="https://a.example/xmlrpc.php",
        blog_id="1",
        language=language,
        remote_id="9",
        link="https://a.example/?p=9",
        status="draft",
        modified=datetime(2017, 6, 26, tzinfo=UTC),
        content_hash="bb",
        published=datetime(2017, 6, 26, tzinfo=UTC),
    )
    return replace(given, **changes)


def test_the_source_language_comes_first_and_other_files_are_no_versions(post: PostFolder) -> None:
    post = post_folder.add_language(post, "km", Metadata())
    post = post_folder.add_language(post, "ar", Metadata())
    for name in ("README.md", "en.txt", ".en.md", "en (conflict 2017-06-25 09-30-00).md"):
        (post.path / name).write_text("x")
    loaded = post_folder.load(post.path)
    assert loaded.languages == ("en", "km", "ar")
    assert loaded == post_folder.load(post.path)
    assert post_folder.copies_beside(loaded) == (
        ("en", post.path / "en (conflict 2017-06-25 09-30-00).md"),
    )


def test_versions_keep_their_places_when_one_is_added(library: Library) -> None:
    post = library.new_post("T", "fr", WHEN)
    orders = [post.languages]
    for language in ("km", "en"):
        post = post_folder.add_language(post, language, Metadata())
        orders.append(post.languages)
        assert post_folder.load(post.path).languages == post.languages
    assert orders == [("fr",), ("fr", "km"), ("fr", "en", "km")]


def test_a_version_that_changed_since_is_not_removed(post: PostFolder) -> None:
    post = post_folder.add_language(post, "km", Metadata())
    stored = post_folder.read_version(post, "km")
    theirs = "---\ntitle: theirs\n---\n"
    (post.path / "km.md").write_text(theirs)
    with pytest.raises(FileChangedOutside):
        stored_parts.remove(post, stored)
    assert (post.path / "km.md").read_text() == theirs
    now = post_folder.read_version(post, "km")
    assert stored_parts.remove(post, now).languages == ("en",)
    with pytest.raises(FileChangedOutside):
        stored_parts.remove(post, now)


def test_what_is_saved_is_what_is_read(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    saved = post_folder.save_version(post, stored.version, body="ជំរាបសួរ\n", base=stored.fingerprint)
    assert post_folder.read_version(post, "en") == saved
    assert saved.version.body == "ជំរាបសួរ\n"
    again = post_folder.save_version(
        post,
        saved.version,
        metadata=replace(saved.version.metadata, title="T"),
        base=saved.fingerprint,
    )
    assert (again.version.body, again.version.metadata.title) == ("ជំរាបសួរ\n", "T")


def test_saving_nothing_new_writes_nothing(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    path = post_folder.version_path(post, "en")
    before = path.stat()
    assert post_folder.save_version(post, stored.version, base=stored.fingerprint) == stored
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_written_by_somebody_else_is_never_overwritten(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    path = post_folder.version_path(post, "en")
    path.write_bytes(b"theirs\n")
    os.utime(path, ns=(stored.fingerprint.mtime_ns, stored.fingerprint.mtime_ns))
    with pytest.raises(FileChangedOutside):
        post_folder.save_version(post, stored.version, body="mine\n", base=stored.fingerprint)
    assert path.read_bytes() == b"theirs\n"


def test_a_file_that_was_only_touched_is_the_same(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    os.utime(post_folder.version_path(post, "en"), (1, 1))
    saved = post_folder.save_version(post, stored.version, body="x\n", base=stored.fingerprint)
    assert saved.version.body == "x\n"


def test_a_deleted_version_counts_as_changed_and_a_deleted_post_as_missing(
    library: Library, post: PostFolder
) -> None:
    stored = post_folder.read_version(post, "en")
    post_folder.version_path(post, "en").unlink()
    with pytest.raises(FileChangedOutside):
        post_folder.save_version(post, stored.version, body="x", base=stored.fingerprint)
    with pytest.raises(PostMissing) as caught:
        post_folder.read_version(post, "en")
    assert caught.value.path == post.path / "en.md"
    post.path.rename(library.path / "moved")
    for action in (
        lambda: post_folder.save_version(post, stored.version, body="x", base=stored.fingerprint),
        lambda: post_folder.read_version(post, "en"),
        lambda: post_folder.add_language(post, "km", Metadata()),
        lambda: post_folder.accept(post, "a", "b"),
        lambda: post_folder.load(post.path),
    ):
        with pytest.raises(PostMissing) as caught:
            action()
        assert caught.value.path == post.path
    library.path.rename(library.path.with_name("unplugged"))
    with pytest.raises(LibraryMissing) as gone:
        post_folder.save_version(post, stored.version, body="x", base=stored.fingerprint)
    assert gone.value.path == library.path


def test_of_two_processes_that_save_the_same_version_the_later_is_told(post: PostFolder) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SAVE, str(post.path), f"text of {number}\n"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for number in range(3)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "read\n"
    outcomes = sorted(process.communicate("go\n")[0].strip() for process in processes)
    assert outcomes == ["changed outside", "changed outside", "saved"]


def test_many_threads_saving_at_once_lose_nothing_that_was_called_saved(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    saved: list[str] = []

    def save(number: int) -> None:
        body = f"text of {number}\n"
        try:
            post_folder.save_version(post, stored.version, body=body, base=stored.fingerprint)
        except FileChangedOutside:
            return
        saved.append(body)

    threads = [threading.Thread(target=save, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert saved == [post_folder.read_version(post, "en").version.body]


def test_a_full_disk_and_a_read_only_library_say_so(
    make_small_disk: Callable[[int], SmallDisk], make_read_only: Callable[[Path], Path]
) -> None:
    disk = make_small_disk(256)
    library = Library.create(disk.path / "library")
    post = library.new_post("T", "en", WHEN)
    stored = post_folder.read_version(post, "en")
    disk.fill()
    with pytest.raises(DiskFull):
        post_folder.save_version(post, stored.version, body="x" * 20000, base=stored.fingerprint)
    with pytest.raises(DiskFull):
        library.new_post("more", "en", WHEN)
    assert [p.name for p in library.path.iterdir() if p.is_dir()] == [post.path.name]
    assert post_folder.read_version(post, "en") == stored
    shown = make_read_only(library.path)
    reopened = Library.open(shown)
    assert [summary.title for summary in reopened.posts()] == ["T"]
    there = post_folder.load(shown / post.path.name)
    for action in (
        lambda: post_folder.save_version(there, stored.version, body="x", base=stored.fingerprint),
        lambda: post_folder.accept(there, "a", "b"),
        lambda: reopened.new_post("new", "en", WHEN),
        lambda: reopened.bin.put(there),
        lambda: reopened.duplicate(there, WHEN),
    ):
        with pytest.raises(ReadOnlyPlace):
            action()
    assert reopened.sweep() == 0


def test_a_second_version_in_a_language_is_refused(post: PostFolder) -> None:
    with pytest.raises(NameTaken):
        post_folder.add_language(post, "en", Metadata())


@pytest.mark.parametrize("language", ["", "../x", "EN", "en/..", "e", "en\0", "toolong"])
def test_what_is_no_language_is_no_file(post: PostFolder, language: str) -> None:
    with pytest.raises(StorageError) as caught:
        post_folder.add_language(post, language, Metadata())
    assert caught.value.reason == "EINVAL"


def test_a_publication_is_noted_and_replaced(post: PostFolder) -> None:
    post = post_folder.record_publication(post, publication())
    post = post_folder.record_publication(post, publication("km", remote_id="10"))
    post = post_folder.record_publication(post, publication(status="publish"))
    assert post.publications == (publication(status="publish"), publication("km", remote_id="10"))
    assert post_folder.load(post.path) == post


def test_times_are_utc_whatever_the_file_says(post: PostFolder) -> None:
    there = datetime(2017, 6, 26, 7, tzinfo=timezone(timedelta(hours=7)))
    post = post_folder.record_publication(post, publication(modified=there))
    assert post.publications[0].modified == datetime(2017, 6, 26, tzinfo=UTC)
    assert post.publications[0].modified.tzinfo is UTC
    text = (
        (post.path / "post.toml")
        .read_text()
        .replace("modified = 2017-06-26T07:00:00+07:00", "modified = 2017-06-26T00:00:00")
    )
    (post.path / "post.toml").write_text(text)
    assert post_folder.load(post.path).publications[0].modified == datetime(2017, 6, 26, tzinfo=UTC)


def test_unknown_keys_comments_and_order_of_post_toml_survive(post: PostFolder) -> None:
    file = post.path / "post.toml"
    file.write_text(FOREIGN)
    (post.path / "km.md").write_text("x")
    post = post_folder.load(post.path)
    assert (post.post_id, post.source_language) == ("11111111-2222-4333-8444-555555555555", "km")
    assert post.languages == ("km", "en")
    changed = post_folder.record_publication(post, replace(post.publications[0], remote_id="8"))
    expected = FOREIGN.replace('remote_id = "7"', 'remote_id = "8"')
    expected = expected.replace("T02:00:00Z", "T02:00:00+00:00")
    expected = expected.replace("T01:00:00Z", "T01:00:00+00:00")
    assert file.read_text() == expected
    assert changed.publications[0].remote_id == "8"
    post_folder.accept(changed, "title.missing@en/field:title#00", "on purpose")
    text = file.read_text()
    for line in ("# kept by hand", 'mood = "good"  # a key of a later version', "answer = 42"):
        assert line in text


def test_an_accepted_finding_is_noted_once(post: PostFolder) -> None:
    post = post_folder.accept(post, "x@en/#1", "first")
    post = post_folder.accept(post, "y@en/#2", "other")
    post = post_folder.accept(post, "x@en/#1", "second")
    assert post.accepted == (("y@en/#2", "other"), ("x@en/#1", "second"))


@pytest.mark.parametrize("content", [b"\xff\xfe", b"= broken", b"", b"id = 5"])
def test_a_damaged_post_toml_is_set_aside_before_a_new_one_is_written(
    post: PostFolder, content: bytes
) -> None:
    file = post.path / "post.toml"
    file.write_bytes(content)
    loaded = post_folder.load(post.path)
    assert loaded.languages == ("en",)
    assert loaded.post_id == post_folder.derived_id(post.path)
    assert file.read_bytes() == content
    noted = post_folder.record_publication(loaded, publication())
    assert noted.publications == (publication(),)
    kept = [p.read_bytes() for p in post.path.glob("post.damaged-*.toml")]
    if content in (b"", b"id = 5"):  # empty, or readable after all
        assert kept == []
    else:
        assert kept == [content]
        file.write_bytes(content)
        post_folder.accept(noted, "a", "b")
        assert len(list(post.path.glob("post.damaged-*.toml"))) == 2


def test_a_folder_with_versions_only_has_an_id_that_stays(library: Library) -> None:
    folder = library.path / "by hand"
    folder.mkdir()
    (folder / "en.md").write_text("text")
    post = post_folder.load(folder)
    assert (post.source_language, post.languages) == ("en", ("en",))
    changed = post_folder.accept(post, "a", "b")
    assert changed.post_id == post.post_id
    assert f'id = "{post.post_id}"' in (folder / "post.toml").read_text()


def test_a_text_kept_beside_never_replaces_another(post: PostFolder) -> None:
    first = stored_parts.save_beside(post, PartKey.version("en"), b"a", WHEN)
    second = stored_parts.save_beside(post, PartKey.version("en"), b"b", WHEN)
    assert first.name == "en (conflict 2017-06-25 09-30-00).md"
    assert second.name == "en (conflict 2017-06-25 09-30-00 2).md"
    (post.path / "km.sync-conflict-20170625-093000-ABCDEF.md").write_text("c")
    assert [language for language, _ in post_folder.copies_beside(post)] == ["en", "en", "km"]


def test_overwriting_expects_exactly_what_it_was_told(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    with pytest.raises(FileChangedOutside):
        post_folder.overwrite_version(post, "en", b"x", base=None)
    post_folder.version_path(post, "en").unlink()
    written = post_folder.overwrite_version(post, "en", b"x", base=None)
    assert written.version.raw == b"x"
    with pytest.raises(FileChangedOutside):
        post_folder.overwrite_version(post, "en", b"y", base=stored.fingerprint)


def test_a_version_that_cannot_be_read_is_not_overwritten(post: PostFolder) -> None:
    stored = post_folder.read_version(post, "en")
    path = post_folder.version_path(post, "en")
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(StorageError) as caught:
        post_folder.save_version(post, stored.version, body="x", base=stored.fingerprint)
    assert caught.value.reason == "ENOTREG"


def test_a_write_by_somebody_else_in_the_last_instant_is_noticed(
    post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = post_folder.read_version(post, "en")
    real = post_parts.write_bytes

    def overtaken(path: Path, data: bytes) -> None:
        real(path, data)
        path.write_bytes(b"theirs")

    monkeypatch.setattr(post_parts, "write_bytes", overtaken)
    with pytest.raises(FileChangedOutside):
        post_folder.save_version(post, stored.version, body="x", base=stored.fingerprint)


def test_a_folder_that_may_not_be_listed_is_an_error(
    post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(StorageError):
        post_folder.load(post.path)
