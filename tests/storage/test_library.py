# SPDX-License-Identifier: MIT
"""A library is its folder: listed, searched, added to; foreign and broken things are left alone."""

import contextlib
import errno
import os
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from icc_editor.errors import (
    LibraryMissing,
    NameTaken,
    NotALibrary,
    PostMissing,
    ReadOnlyPlace,
    StorageError,
)
from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.storage import library as library_module
from icc_editor.storage import post_copy, post_folder, post_index, post_tables, safe_write
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.image_files import add_picture
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from tests.storage.conftest import WHEN
from tests.storage.test_post_folder import publication


def write(post: PostFolder, language: str, body: str) -> None:
    stored = post_folder.read_version(post, language)
    post_folder.save_version(post, stored.version, body=body, base=stored.fingerprint)


def test_a_library_keeps_its_id(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "new" / "library")
    assert Library.open(library.path).id == library.id
    assert not Library.open(library.path).damaged
    assert library.path.stat().st_mode & 0o777 == 0o700
    with pytest.raises(NameTaken):
        Library.create(library.path)
    assert Library.open(library.path).id == library.id


def test_what_is_no_library_is_told(tmp_path: Path) -> None:
    with pytest.raises(LibraryMissing):
        Library.open(tmp_path / "gone")
    with pytest.raises(NotALibrary):
        Library.open(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError):
        Library.create(tmp_path / "file")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"= x", b"id = 7", b"id = ''"])
def test_a_damaged_library_file_hides_no_post_and_stays(
    library: Library, post: PostFolder, content: bytes
) -> None:
    (library.path / "library.toml").write_bytes(content)
    opened = Library.open(library.path)
    assert opened.damaged
    assert opened.id == Library.open(library.path).id
    assert [summary.path for summary in opened.posts()] == [post.path]
    assert (library.path / "library.toml").read_bytes() == content


def test_a_new_post_is_a_folder_with_date_and_plain_name(library: Library) -> None:
    asia = timezone(timedelta(hours=7))
    late = datetime(2017, 6, 25, 23, 30, tzinfo=asia)
    names = [
        library.new_post(title, "km", late).path.name
        for title in ("Élections 2017", "លទ្ធផល", "លទ្ធផល", "", "x/../y")
    ]
    assert names == [
        "2017-06-25-elections-2017",
        "2017-06-25-post",
        "2017-06-25-post-2",
        "2017-06-25-post-3",
        "2017-06-25-x-y",
    ]
    post = post_folder.load(library.path / names[1])
    assert post.source_language == "km"
    assert post_folder.read_version(post, "km").version.metadata.title == "លទ្ធផល"
    assert len({summary.post_id for summary in library.posts()}) == 5
    assert post.path.stat().st_mode & 0o777 == 0o700


def test_a_new_post_may_bring_fields(library: Library) -> None:
    fields = Metadata(status=PostStatus.PENDING, categories=("News",))
    post = library.new_post("T", "en", WHEN, metadata=fields)
    metadata = post_folder.read_version(post, "en").version.metadata
    assert (metadata.title, metadata.status, metadata.categories) == (
        "T",
        PostStatus.PENDING,
        ("News",),
    )


def test_posts_are_listed_last_changed_first(library: Library, post: PostFolder) -> None:
    second = library.new_post("Second", "km", WHEN)
    post_folder.add_language(post, "km", Metadata(title="ខ្មែរ"))
    post = post_folder.record_publication(post, publication())
    for path, when in ((post.path, 1_500_000_000), (second.path, 1_400_000_000)):
        for file in path.glob("*.md"):
            os.utime(file, (when, when))
    listed = library.posts()
    assert [summary.title for summary in listed] == ["Commune results", "Second"]
    first = listed[0]
    assert (first.languages, first.on_blog, first.published, first.status) == (
        ("en", "km"),
        True,
        False,
        PostStatus.PUBLISH,
    )
    assert first.modified == datetime.fromtimestamp(1_500_000_000, UTC)
    assert (first.path, first.post_id) == (post.path, post.post_id)
    assert library.find(second.post_id) == second
    with pytest.raises(PostMissing):
        library.find("no such id")


def test_a_post_without_a_source_title_shows_another(library: Library) -> None:
    post = library.new_post("", "en", WHEN)
    post_folder.add_language(post, "km", Metadata(title="ចំណងជើង"))
    assert library.posts()[0].title == "ចំណងជើង"


def test_listing_again_reads_only_heads_that_changed(library: Library) -> None:
    posts = [library.new_post(str(n), "en", WHEN) for n in range(5)]
    library.posts()
    assert library._index.heads_read == 5
    library.posts()
    assert library._index.heads_read == 5
    write(posts[2], "en", "longer")
    library.posts()
    assert library._index.heads_read == 6


def test_a_long_front_matter_is_read_whole(library: Library, post: PostFolder) -> None:
    filler = "\n".join(f"key{n}: {'x' * 90}" for n in range(400))
    (post.path / "en.md").write_text(f"---\n{filler}\ntitle: At the end\n---\n")
    assert library.posts()[0].title == "At the end"


def test_foreign_things_are_left_alone(library: Library, post: PostFolder) -> None:
    (library.path / "terms").mkdir()
    (library.path / "terms" / "en.md").write_text("x")
    (library.path / "photos").mkdir()
    (library.path / "notes.txt").write_text("x")
    (library.path / ".git").mkdir()
    (library.path / ".git" / "en.md").write_text("x")
    (library.path / "loop").symlink_to(library.path / "loop")
    (library.path / "empty").symlink_to("/nowhere")
    assert [summary.path for summary in library.posts()] == [post.path]


def test_folders_that_cannot_be_read_are_skipped(
    library: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = library.new_post("Other", "en", WHEN)
    real = os.scandir

    def refuse(path: object) -> object:
        if Path(str(path)) == other.path:
            raise PermissionError(13, "no")
        return real(path)  # type: ignore[call-overload]

    monkeypatch.setattr(os, "scandir", refuse)
    assert [summary.path for summary in library.posts()] == [post.path]


def test_a_file_that_cannot_be_read_right_now_is_not_taken_for_a_damaged_one(
    library: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that stumbles must cost neither an id nor what the files held."""
    noted = post_folder.record_publication(post, publication())
    journal = Journal(Places.under(library.path.parent / "computer"))
    journal.note(post.path, "en", "typed", post_folder.read_version(post, "en").fingerprint, WHEN)
    before = {p: p.read_bytes() for p in library.path.parent.rglob("*") if p.is_file()}
    real = os.open

    def stumble(path: object, flags: int, *rest: int) -> int:
        if str(path).endswith((".toml", ".json")):
            raise OSError(5, "EIO")
        return real(path, flags, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", stumble)
        for action in (
            lambda: Library.open(library.path),
            lambda: post_folder.load(post.path),
            lambda: post_folder.accept(post, "a", "b"),
            lambda: library.duplicate(post, WHEN),
            journal.pending,
        ):
            with pytest.raises(StorageError):
                action()
        (summary,) = Library(library.path, library.id).posts()
        assert summary.title == "Commune results"
    assert {p: p.read_bytes() for p in before} == before
    assert library.posts()[0].post_id == post.post_id
    assert post_folder.load(post.path) == noted


def test_a_version_that_is_no_file_is_listed_without_a_title(
    library: Library, post: PostFolder
) -> None:
    (post.path / "en.md").unlink()
    (post.path / "en.md").mkdir()
    os.mkfifo(post.path / "km.md")
    (summary,) = library.posts()
    assert summary.title == ""
    assert library.search("x") == ()


def test_a_library_folder_that_may_not_be_read_is_an_error(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(StorageError):
        library.posts()


def test_two_threads_may_ask_at_once_and_no_post_is_read_twice(
    library: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, both = post_folder.load, threading.Barrier(2)
    meeting = [True]

    def load(path: Path) -> PostFolder:
        if meeting:  # the first to read waits for another that reads it too
            with contextlib.suppress(threading.BrokenBarrierError):
                both.wait(0.3)
            meeting.clear()
        return real(path)

    monkeypatch.setattr(post_index.post_folder, "load", load)
    with ThreadPoolExecutor(2) as threads:
        listed = threads.submit(library.posts)
        found = threads.submit(library.find, post.post_id)
    assert [summary.post_id for summary in listed.result()] == [post.post_id]
    assert found.result().path == post.path
    assert library._index.heads_read == 1


def test_a_vanished_library_is_told(library: Library, post: PostFolder) -> None:
    library.path.rename(library.path.with_name("unplugged"))
    for action in (
        library.posts,
        lambda: library.search("x"),
        lambda: library.new_post("x", "en", WHEN),
        lambda: library.bin.put(post),
        lambda: library.duplicate(post, WHEN),
        lambda: library.rename(post, "x"),
    ):
        with pytest.raises(LibraryMissing) as caught:
            action()
        assert caught.value.path == library.path
    assert library.sweep() == 0
    assert library.bin.posts() == ()
    assert not library.path.exists()


def test_an_empty_folder_where_the_library_was_is_no_empty_library(
    library: Library, post: PostFolder
) -> None:
    """What a stick leaves behind when it is pulled out: the folder it was mounted at."""
    library.path.rename(library.path.with_name("unplugged"))
    library.path.mkdir()
    for action in (
        library.posts,
        lambda: library.new_post("x", "en", WHEN),
        lambda: library.bin.put(post),
        lambda: post_folder.load(post.path),
        lambda: History(library.path).keep(post, "en", b"x", SnapshotReason.MINE, WHEN),
    ):
        with pytest.raises(LibraryMissing):
            action()
    assert list(library.path.iterdir()) == []


def test_times_beyond_the_calendar_are_no_obstacle(library: Library, post: PostFolder) -> None:
    os.utime(post.path / "en.md", (2**33, 2**33))
    assert library.posts()[0].modified.year > 2200


def test_search_finds_titles_and_text_however_typed(library: Library, post: PostFolder) -> None:
    write(post, "en", "The NEC announced\nthat 1,646 communes voted. Cafe\u0301 Straße.\n")
    post = post_folder.add_language(post, "km", Metadata(title="លទ្ធផល"))
    write(post, "km", "គណបក្ស\u200bប្រជាជន\u200bកម្ពុជា ឈ្នះ\n")
    (hit,) = library.search("COMMUNES nec")
    assert (hit.post, hit.language, hit.title) == (post.path, "en", "Commune results")
    assert hit.snippet[hit.start : hit.end] == "communes"
    assert "that 1,646 communes voted" in hit.snippet
    assert "\n" not in hit.snippet
    assert [h.language for h in library.search("commune results")] == ["en"]
    for query in ("café", "CAFE\u0301", "strasse"):
        (hit,) = library.search(query)
        assert hit.snippet[hit.start : hit.end].casefold()[:3] in ("caf", "str")
    (hit,) = library.search("ប្រជាជនកម្ពុជា")
    assert hit.snippet[hit.start : hit.end] == "ប្រជាជន\u200bកម្ពុជា"
    (title,) = library.search("លទ្ធផល")
    assert (title.in_title, title.snippet, title.language) == (True, "", "km")
    assert library.search("absent") == library.search("  \u200b") == ()


def test_search_does_not_find_front_matter_and_sees_changes(
    library: Library, post: PostFolder
) -> None:
    path = post.path / "en.md"
    path.write_text("---\ntitle: A\nmood: glad\n---\nfirst\n")
    assert library.search("glad") == ()
    assert len(library.search("first")) == 1
    assert len(library.search("first")) == 1
    path.write_text("---\ntitle: A\n---\nsecond word\n")
    assert library.search("first") == ()
    (hit,) = library.search("word")
    assert hit.offset == len("second ")


def test_hits_in_titles_come_first_and_a_search_can_be_stopped(library: Library) -> None:
    one = library.new_post("A", "en", WHEN)
    write(one, "en", "about elections")
    library.new_post("Elections", "en", WHEN)
    assert [hit.in_title for hit in library.search("elections")] == [True, False]
    assert library.search("elections", cancelled=lambda: True) == ()


def test_a_snippet_never_begins_inside_a_cluster(library: Library, post: PostFolder) -> None:
    write(post, "en", "កា្រិ៍" * 30 + "ZZ" + "ក្រុំ" * 30)
    import unicodedata

    (hit,) = library.search("zz")
    assert not unicodedata.category(hit.snippet[0]).startswith("M")
    assert hit.snippet[hit.start : hit.end] == "ZZ"


def test_a_copy_is_a_post_of_its_own(library: Library, post: PostFolder) -> None:
    write(post, "en", "text\n")
    post_folder.add_language(post, "km", Metadata(title="ខ្មែរ"))
    add_picture(post, "a.png", b"pixels")
    (post.path / "tables").mkdir()
    (post.path / "tables" / "communes.toml").write_text("id = 'communes'\n")
    (post.path / "images" / "link.png").symlink_to("/etc/passwd")
    os.mkfifo(post.path / "pipe")
    (post.path / ".icc-123456789012.tmp").write_text("half")
    file = post.path / "post.toml"
    file.write_text("# mine\n" + file.read_text() + "mood = 'good'\n")
    post = post_folder.record_publication(post, publication())
    copy = library.duplicate(post, WHEN)
    assert copy.path.name == "2017-06-25-commune-results-2"
    assert copy.post_id != post.post_id
    assert (copy.publications, copy.languages) == ((), ("en", "km"))
    found = sorted(p.relative_to(copy.path).as_posix() for p in copy.path.rglob("*"))
    assert found == [
        "en.md",
        "images",
        "images/a.png",
        "km.md",
        "post.toml",
        "tables",
        "tables/communes.toml",
    ]
    assert (copy.path / "en.md").read_bytes() == (post.path / "en.md").read_bytes()
    assert (copy.path / "post.toml").read_text().startswith("# mine\n")
    assert "mood = 'good'" in (copy.path / "post.toml").read_text()
    assert post_folder.load(post.path) == post


def test_a_copy_that_fails_leaves_nothing(
    library: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _data: bytes) -> None:
        raise StorageError(path, reason="EIO")

    monkeypatch.setattr(library_module, "write_new", refuse)
    with pytest.raises(StorageError):
        library.duplicate(post, WHEN)
    assert [p.name for p in library.path.iterdir() if p.is_dir()] == [post.path.name]


def test_a_copy_of_a_post_without_versions(library: Library, post: PostFolder) -> None:
    (post.path / "en.md").unlink()
    copy = library.duplicate(post, WHEN)
    assert copy.languages == ()
    with pytest.raises(PostMissing):
        library.rename(copy, "x")


def test_renaming_changes_the_title_and_nothing_else(library: Library, post: PostFolder) -> None:
    path = post.path / "en.md"
    path.write_bytes(b"---\r\n# mine\r\ntitle:   'Old'  # why\r\nmood: x\r\n---\r\nbody")
    renamed = library.rename(post, "New")
    assert renamed.path == post.path
    assert post_folder.read_version(post, "en").version.metadata.title == "New"
    raw = path.read_bytes()
    assert raw.startswith(b"---\r\n# mine\r\ntitle:")
    assert raw.endswith(b"# why\r\nmood: x\r\n---\r\nbody")
    assert library.posts()[0].title == "New"


def test_a_copy_can_have_titles_of_its_own(library: Library, post: PostFolder) -> None:
    write(post, "en", "text\n")
    before = post_folder.read_version(post, "en").version
    copy = library.duplicate(post, WHEN, retitle=lambda title: f"{title} 2")
    after = post_folder.read_version(copy, "en").version
    assert after.metadata.title == f"{before.metadata.title} 2"
    assert after.body == before.body
    (copy.path / "en.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    again = library.duplicate(copy, WHEN, retitle=lambda title: f"{title} 2")
    assert (again.path / "en.md").read_bytes() == (copy.path / "en.md").read_bytes()


LEFT = ".icc-0123456789ab.tmp"


def test_what_a_crash_left_is_swept(library: Library, post: PostFolder) -> None:
    (library.path / ".icc-new-0123456789ab").mkdir()
    (library.path / ".icc-new-0123456789ab" / "en.md").write_text("half")
    add_picture(post, "a.png", b"x")
    hidden = History(library.path).keep(post, "en", b"x", SnapshotReason.MINE, WHEN).path.parent
    own = [post.path / name for name in ("images", "tables", "translations")]
    for folder in (library.path, library.path / "terms", post.path, *own, hidden):
        folder.mkdir(exist_ok=True)
        (folder / LEFT).write_text("half")
    assert Library.open(library.path).sweep() == 8
    assert [summary.path for summary in library.posts()] == [post.path]
    assert (post.path / "images" / "a.png").exists()
    assert not list(library.path.rglob(".icc-*"))


def test_a_sweep_leaves_what_is_not_ours(library: Library, post: PostFolder) -> None:
    mine = [
        library.path / ".icc-new-ideas" / "notes.txt",
        library.path / ".icc-notes.tmp",
        library.path / ".git" / LEFT,
        post.path / "drafts" / LEFT,
        post.path / ".icc-0123456789AB.tmp",
    ]
    for file in mine:
        file.parent.mkdir(exist_ok=True)
        file.write_text("the writer's own")
    (post.path / "tables").symlink_to(post.path / "drafts" / LEFT)
    (post.path / ".icc-abcdefabcdef.tmp").symlink_to(mine[0])
    assert library.sweep() == 0
    assert {file.read_text() for file in mine} == {"the writer's own"}


def test_a_sweep_leaves_a_post_that_is_just_being_made(library: Library) -> None:
    swept = []

    def fill(folder: Path) -> None:
        swept.append(Library.open(library.path).sweep())
        (folder / "en.md").write_text("whole")

    assert (library.add_folder("post", fill).path / "en.md").exists()
    assert swept == [0]


def test_where_nothing_can_be_locked_a_sweep_waits_a_day(
    library: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_arguments: object) -> None:
        raise OSError(errno.ENOLCK, "ENOLCK")

    monkeypatch.setattr("fcntl.flock", unknown)
    monkeypatch.setattr(safe_write, "_flock", unknown)
    unfinished = library.path / ".icc-new-0123456789ab"
    unfinished.mkdir()
    (post.path / LEFT).write_text("half")
    assert library.sweep() == 0
    for path in (unfinished, post.path / LEFT):
        os.utime(path, (0, time.time() - safe_write.ABANDONED_S - 60))
    assert library.sweep() == 2


def test_a_sweep_ends_when_nobody_wants_it_any_more(library: Library, post: PostFolder) -> None:
    (post.path / LEFT).write_text("half")
    assert library.sweep(cancelled=lambda: True) == 0
    assert library.sweep() == 1


def test_a_copy_of_a_file_already_there_keeps_the_first(library: Library, post: PostFolder) -> None:
    shutil.copytree(post.path, library.path / "copied by hand")
    assert len(library.posts()) == 2
    stored = post_folder.read_version(post, "en")
    changed = replace(stored.version.metadata, status=PostStatus.DRAFT)
    post_folder.save_version(post, stored.version, metadata=changed, base=stored.fingerprint)
    assert {summary.status for summary in library.posts()} == {
        PostStatus.PUBLISH,
        PostStatus.DRAFT,
    }


def test_a_library_one_can_only_read_says_so_and_is_read(tmp_path: Path, make_read_only) -> None:
    own = Library.create(tmp_path / "posts")
    own.check_writable()
    own.new_post("Results", "en", WHEN)
    library = Library.open(make_read_only(own.path))
    with pytest.raises(ReadOnlyPlace):
        library.check_writable()
    assert [post.title for post in library.posts()] == ["Results"]


def test_a_library_that_is_gone_is_not_called_read_only(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "posts")
    library.path.rename(tmp_path / "away")
    library.check_writable()


@pytest.fixture
def other(tmp_path: Path) -> Library:
    """Return a second library."""
    return Library.create(tmp_path / "other")


def everything(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not file.is_symlink()
    }


def test_a_post_moves_with_all_that_belongs_to_it(
    library: Library, other: Library, post: PostFolder
) -> None:
    write(post, "en", "text\n")
    post = post_folder.add_language(post, "km", Metadata(title="ខ្មែរ"))
    add_picture(post, "a.png", b"pixels")
    post_tables.add_table(post, ResultsTable("communes"))
    post = post_folder.record_publication(post, publication())
    (post.path / "link.png").symlink_to("/etc/passwd")
    (post.path / ".hidden").write_text("x")
    history = History(library.path)
    for body in (b"one", b"two"):
        history.keep(post, "en", body, SnapshotReason.MINE, WHEN)
        history.keep(post, "tables/communes", body, SnapshotReason.MINE, WHEN)
    before = everything(post.path)
    moved = library.move(post, other)
    assert replace(moved, path=post.path) == post
    assert moved.path == other.path / post.path.name
    before.pop(".hidden")
    assert everything(moved.path) == before
    assert moved.tables == ("communes",)
    for part in ("en", "tables/communes"):
        kept = History(other.path).list(moved, part)
        assert [History(other.path).read(snapshot) for snapshot in kept] == [b"one", b"two"]
    assert library.posts() == ()
    (trashed,) = library.bin.posts()  # with what a copy leaves out
    assert {".hidden", "link.png"} <= {file.name for file in trashed.path.iterdir()}
    # As a crash between leaves it: the next try goes on.
    again = library.move(library.bin.restore(trashed.token), other)
    assert again == moved
    assert [summary.path for summary in other.posts()] == [moved.path]
    back = library.bin.restore(library.bin.posts()[0].token)
    write(back, "en", "other words\n")
    with pytest.raises(NameTaken):
        library.move(back, other)
    assert library.posts()[0].path == back.path


def test_a_post_without_an_identity_file_keeps_its_id_when_it_moves(
    library: Library, other: Library, post: PostFolder
) -> None:
    other.new_post("Commune results", "en", WHEN)
    (post.path / "post.toml").unlink()
    post = post_folder.load(post.path)
    moved = library.move(post, other)
    assert moved.path.name != post.path.name
    assert moved.post_id == post.post_id


def test_a_copy_that_differs_is_no_move(
    library: Library, other: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that says yes and writes something else."""
    write(post, "en", "text\n")
    real = post_copy.write_new

    def lie(path: Path, data: bytes) -> None:
        real(path, data[:-1] if path.suffix == ".md" else data)

    monkeypatch.setattr(post_copy, "write_new", lie)
    with pytest.raises(StorageError):
        library.move(post, other)
    assert other.posts() == ()
    assert library.posts()[0].path == post.path
    assert [p.name for p in other.path.iterdir() if p.is_dir() and p.name != ".icc"] == []


def test_a_post_does_not_move_into_a_library_that_is_gone(
    library: Library, other: Library, post: PostFolder
) -> None:
    other.path.rename(other.path.with_name("unplugged"))
    with pytest.raises(LibraryMissing):
        library.move(post, other)
    assert [summary.path for summary in library.posts()] == [post.path]


def retitle(post: PostFolder, language: str, title: str) -> PostFolder:
    stored = post_folder.read_version(post, language)
    metadata = replace(stored.version.metadata, title=title)
    post_folder.save_version(post, stored.version, metadata=metadata, base=stored.fingerprint)
    return post_folder.load(post.path)


def test_a_folder_gets_the_name_of_its_first_title_and_keeps_it(library: Library) -> None:
    library.new_post("Commune results", "en", WHEN)
    post = library.new_post("", "en", WHEN)
    assert library.name_folder(post) == post  # still without a title
    post = retitle(post, "en", "Commune results")
    before = everything(post.path)
    named = library.name_folder(post)
    assert named.path.name == "2017-06-25-commune-results-2"
    assert replace(named, path=post.path) == post
    assert everything(named.path) == before
    assert not post.path.exists()
    assert library.name_folder(retitle(named, "en", "Another")).path == named.path
    assert library.find(post.post_id).path == named.path


def test_a_khmer_title_gives_no_name_but_that_of_another_version_does(library: Library) -> None:
    post = retitle(library.new_post("", "km", WHEN), "km", "លទ្ធផល")
    assert library.name_folder(post).path == post.path
    post = post_folder.add_language(post, "fr", Metadata(title="Résultats"))
    assert library.name_folder(post).path.name == "2017-06-25-resultats"


def test_a_folder_whose_name_is_its_identity_is_not_renamed(library: Library) -> None:
    post = retitle(library.new_post("", "en", WHEN), "en", "Results")
    (post.path / "post.toml").unlink()
    post = post_folder.load(post.path)
    assert library.name_folder(post) == post
    (post.path / "post.toml").write_bytes(b"= x")
    assert library.name_folder(post).post_id == post.post_id
    mine = post.path.rename(library.path / "my-own-name")
    assert library.name_folder(post_folder.load(mine)).path == mine
