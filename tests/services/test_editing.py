# SPDX-License-Identifier: MIT
"""The verbs of the writing window lose no text, whoever else writes the file."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
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
from icc_editor.formats import front_matter
from icc_editor.post.clock import utc_now
from icc_editor.post.metadata import Metadata, NumberStyle, PostStatus
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
from icc_editor.services import editing as editing_module
from icc_editor.services.drafts import VersionDraft
from icc_editor.services.editing import Editing, Resolution
from icc_editor.services.rescued import Recovery
from icc_editor.storage import post_folder
from icc_editor.storage.history import SnapshotReason
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from tests.real.disks import SmallDisk
from tests.services.editing_clock import WHEN, Clock


@pytest.fixture
def post(library: Library) -> PostFolder:
    fields = Metadata(
        categories=("News",),
        tags=("nec",),
        excerpt="short",
        slug="results",
        status=PostStatus.PENDING,
        comments=False,
        numbers=NumberStyle(),
    )
    return library.new_post("Commune results", "en", WHEN, metadata=fields)


def texts_in_history(editing: Editing, post: PostFolder) -> list[bytes]:
    return [editing.history.read(snapshot) for snapshot in editing.history.list(post, "en")]


def test_opening_keeps_the_state_and_saving_writes_it(editing: Editing, post: PostFolder) -> None:
    post = editing.open_post(post.path)
    stored = editing.open_part(post, PartKey.version("en"))
    saved = editing.save(post, stored, VersionDraft(body="text\n"))
    assert post_folder.read_version(post, "en") == saved
    assert texts_in_history(editing, post) == [stored.version.raw]
    assert utc_now().tzinfo is UTC


def test_a_state_is_kept_every_ten_minutes_of_change(
    editing: Editing, post: PostFolder, clock: Clock
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    first = editing.save(post, stored, VersionDraft(body="1\n"))
    clock.now += timedelta(minutes=9)
    second = editing.save(post, first, VersionDraft(body="2\n"))
    clock.now += timedelta(minutes=2)
    editing.save(post, second, VersionDraft(body="3\n"))
    assert texts_in_history(editing, post) == [stored.version.raw, second.version.raw]


def conflicting(editing: Editing, post: PostFolder) -> editing_module.Conflict:
    stored = editing.open_part(post, PartKey.version("en"))
    post_folder.version_path(post, "en").write_bytes(b"theirs\n")
    with pytest.raises(FileChangedOutside):
        editing.save(post, stored, VersionDraft(body="mine\n"))
    return editing.conflict(post, stored, VersionDraft(body="mine\n"))


def test_fields_added_and_taken_back_leave_the_file_as_it_was(
    editing: Editing, post: PostFolder
) -> None:
    stored = first = editing.open_part(post, PartKey.version("en"))
    before = first.version.metadata
    assert b"featured_image" not in first.version.raw
    assert b"date" not in first.version.raw
    for metadata in (
        replace(before, featured_image="images/a.jpg"),
        replace(before, featured_image="images/a.jpg", date=WHEN),
        before,
    ):
        stored = editing.save(
            post, stored, VersionDraft(metadata=metadata, body=first.version.body)
        )
        assert stored.version.metadata == metadata
    assert (post.path / "en.md").read_bytes() == first.version.raw


def test_both_texts_of_a_conflict_can_be_seen(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    assert front_matter.read(conflict.mine, "en").body == "mine\n"
    assert conflict.mine.endswith(b"mine\n")
    assert conflict.theirs is not None
    assert conflict.theirs.version.body == "theirs\n"
    assert conflict.base.version.metadata.title == "Commune results"
    assert editing.conflict(post, conflict.base, VersionDraft()).mine == conflict.base.raw


def test_keeping_mine_puts_theirs_into_history(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    kept = editing.resolve(conflict, Resolution.KEEP_MINE)
    assert kept is not None
    assert (kept.version.body, kept.version.metadata.title) == ("mine\n", "Commune results")
    assert post_folder.read_version(post, "en") == kept
    assert texts_in_history(editing, post)[-1] == b"theirs\n"


def test_keeping_theirs_puts_mine_into_history(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    kept = editing.resolve(conflict, Resolution.KEEP_THEIRS)
    assert kept is not None
    assert kept.version.raw == b"theirs\n"
    assert texts_in_history(editing, post)[-1] == conflict.mine


def test_keeping_both_saves_mine_beside(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    kept = editing.resolve(conflict, Resolution.KEEP_BOTH)
    assert kept is not None
    assert kept.version.raw == b"theirs\n"
    ((language, path),) = post_folder.copies_beside(post)
    assert (language, path.read_bytes()) == ("en", conflict.mine)


def test_a_deleted_file_is_a_conflict_too(editing: Editing, post: PostFolder) -> None:
    for resolution in Resolution:
        stored = editing.open_part(post, PartKey.version("en"))
        post_folder.version_path(post, "en").unlink()
        with pytest.raises(FileChangedOutside):
            editing.save(post, stored, VersionDraft(body="mine\n"))
        conflict = editing.conflict(post, stored, VersionDraft(body="mine\n"))
        assert conflict.theirs is None
        result = editing.resolve(conflict, resolution)
        if resolution is Resolution.KEEP_MINE:
            assert result is not None
            assert result.version.body == "mine\n"
        else:
            assert result is None
            post_folder.version_path(post, "en").write_bytes(stored.version.raw)
    assert len(post_folder.copies_beside(post)) == 1


def test_a_third_text_while_the_writer_chooses_is_not_overwritten(
    editing: Editing, post: PostFolder
) -> None:
    conflict = conflicting(editing, post)
    path = post_folder.version_path(post, "en")
    path.write_bytes(b"third\n")
    with pytest.raises(FileChangedOutside):
        editing.resolve(conflict, Resolution.KEEP_MINE)
    assert path.read_bytes() == b"third\n"


def test_when_theirs_cannot_be_kept_mine_is_not_written(
    editing: Editing, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    conflict = conflicting(editing, post)

    def full(*_arguments: object) -> None:
        raise DiskFull(post.path)

    monkeypatch.setattr(editing.history, "keep", full)
    with pytest.raises(DiskFull):
        editing.resolve(conflict, Resolution.KEEP_MINE)
    assert post_folder.version_path(post, "en").read_bytes() == b"theirs\n"


def test_a_version_in_another_language_begins_empty_with_shared_fields(
    editing: Editing, post: PostFolder
) -> None:
    changed, stored = editing.add_version(post, "km")
    assert changed.languages == ("en", "km")
    assert stored.version.body == ""
    assert stored.version.metadata == Metadata(
        status=PostStatus.PENDING, categories=("News",), tags=("nec",), comments=False
    )
    with pytest.raises(NameTaken):
        editing.add_version(changed, "km")
    fields = replace(stored.version.metadata, categories=("ព័ត៌មាន",))
    km = editing.save(changed, stored, VersionDraft(metadata=fields))
    _, french = editing.add_version(changed, "fr", source="km")
    assert french.version.metadata.categories == km.version.metadata.categories
    _, arabic = editing.add_version(changed, "ar", source="de")
    assert arabic.version.metadata == Metadata()


def test_a_removed_version_is_in_history_and_can_be_put_back(
    editing: Editing, post: PostFolder
) -> None:
    post, stored = editing.add_version(post, "km")
    stored = editing.save(post, stored, VersionDraft(body="ខ្មែរ\n"))
    changed = editing.remove(post, stored)
    assert changed.languages == ("en",)
    kept = editing.history.list(changed, "km")[-1]
    assert kept.reason is SnapshotReason.REMOVED
    assert editing.history.read(kept) == stored.version.raw
    again, back = editing.put_back(changed, stored)
    assert (again.languages, back.version) == (("en", "km"), stored.version)
    with pytest.raises(FileChangedOutside):
        editing.put_back(again, stored)


def test_a_version_that_was_not_kept_is_not_removed(
    editing: Editing, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    post, stored = editing.add_version(post, "km")

    def refuse(*_args: object) -> None:
        raise DiskFull(post.path)

    monkeypatch.setattr(editing.history, "keep", refuse)
    with pytest.raises(DiskFull):
        editing.remove(post, stored)
    assert post_folder.read_version(post, "km") == stored


def test_without_its_source_a_new_version_begins_with_the_next_ones_fields(
    editing: Editing, post: PostFolder
) -> None:
    post, km = editing.add_version(post, "km")
    km = editing.save(
        post, km, VersionDraft(metadata=replace(km.version.metadata, categories=("ព័ត៌មាន",)))
    )
    post = editing.remove(post, post_folder.read_version(post, "en"))
    assert (post.source_language, post.languages) == ("en", ("km",))
    _, french = editing.add_version(post, "fr")
    assert french.version.metadata.categories == ("ព័ត៌មាន",)


def test_typed_text_is_offered_after_a_crash_and_put_in_on_demand(
    editing: Editing, post: PostFolder, library: Library, journal: Journal, clock: Clock
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n"))
    restarted = Editing(library, journal, clock)
    (recovery,) = restarted.recoverable()
    assert (recovery.entry.text, recovery.file_changed) == ("typed\n", False)
    assert post_folder.read_version(post, "en") == stored
    recovered = restarted.recover(recovery)
    assert recovered.version.body == "typed\n"
    assert restarted.recoverable() == ()
    assert stored.version.raw in texts_in_history(editing, post)


def offered(recovery: Recovery) -> Version:
    return front_matter.read(recovery.offered, recovery.entry.part)


def with_title(stored: post_folder.StoredVersion, title: str) -> Metadata:
    return replace(stored.version.metadata, title=title)


def test_a_title_that_was_typed_is_offered_after_a_crash_and_put_in_on_demand(
    editing: Editing, post: PostFolder, library: Library, journal: Journal, clock: Clock
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(
        post, stored, VersionDraft(stored.version.body, with_title(stored, "Ten communes"))
    )
    restarted = Editing(library, journal, clock)
    (recovery,) = restarted.recoverable()
    assert offered(recovery).metadata == with_title(stored, "Ten communes")
    assert post_folder.read_version(post, "en") == stored
    assert restarted.recover(recovery).version == offered(recovery)
    assert restarted.recoverable() == ()
    assert stored.version.raw in texts_in_history(editing, post)


def test_only_what_was_typed_is_put_into_a_newer_file(editing: Editing, post: PostFolder) -> None:
    """Neither a newer text nor a newer field is taken back for having been noted along."""
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft(stored.version.body, with_title(stored, "Typed")))
    editing.leave(post)
    stored = editing.save(
        post,
        stored,
        VersionDraft(body="newer\n", metadata=replace(stored.version.metadata, slug="newer")),
    )
    (recovery,) = editing.recoverable()
    assert recovery.file_changed
    version = editing.recover(recovery).version
    assert (version.body, version.metadata.slug) == ("newer\n", "newer")
    assert version.metadata.title == "Typed"
    assert stored.version.raw in texts_in_history(editing, post)

    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n", stored.version.metadata))
    editing.leave(post)
    editing.save(post, stored, VersionDraft(metadata=with_title(stored, "Newer")))
    (recovery,) = editing.recoverable()
    version = editing.recover(recovery).version
    assert (version.body, version.metadata.title) == ("typed\n", "Newer")


def test_a_title_that_turns_out_saved_is_not_offered(
    editing: Editing, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft(stored.version.body, with_title(stored, "Typed")))
    editing.leave(post)
    editing.save(post, stored, VersionDraft(metadata=with_title(stored, "Typed")))
    assert editing.recoverable() == ()
    assert journal.pending() == ()


def test_text_noted_by_an_earlier_program_leaves_the_fields(
    editing: Editing, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    journal.note(post.path, "en", "typed\n", stored.fingerprint, WHEN)
    (recovery,) = editing.recoverable()
    version = editing.recover(recovery).version
    assert (version.body, version.metadata) == ("typed\n", stored.version.metadata)


BROKEN = b"---\ntitle: [\n---\nold\n"


def test_with_fields_nobody_can_read_the_text_is_noted(editing: Editing, post: PostFolder) -> None:
    post_folder.version_path(post, "en").write_bytes(BROKEN)
    stored = editing.open_part(post, PartKey.version("en"))
    body = stored.version.body.replace("old", "typed")
    editing.note(post, stored, VersionDraft(body, Metadata(title="cannot be set")))
    editing.leave(post)
    (recovery,) = editing.recoverable()
    assert editing.recover(recovery).version.raw == BROKEN.replace(b"old", b"typed")
    assert editing.recoverable() == ()


def test_a_file_whose_fields_broke_or_were_put_right_meanwhile_is_taken_whole(
    editing: Editing, post: PostFolder
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    path, good = post_folder.version_path(post, "en"), stored.version.raw
    editing.note(post, stored, VersionDraft("typed\n", with_title(stored, "Typed")))
    editing.leave(post)
    path.write_bytes(BROKEN)
    (recovery,) = editing.recoverable()
    version = editing.recover(recovery).version
    assert (version.body, version.metadata.title) == ("typed\n", "Typed")

    path.write_bytes(BROKEN)
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft(stored.version.body + "typed\n", Metadata()))
    editing.leave(post)
    path.write_bytes(good)
    (recovery,) = editing.recoverable()
    assert editing.recover(recovery).version.raw == BROKEN + b"typed\n"
    assert {BROKEN, good} <= set(texts_in_history(editing, post))


def test_what_was_typed_into_a_post_that_is_gone_is_shown_with_its_fields(
    editing: Editing, library: Library, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n", with_title(stored, "Typed")))
    editing.leave(post)
    journal.note(post.path, "km", "text alone\n", stored.fingerprint, WHEN)
    library.bin.put(post)
    found = {recovery.entry.part: offered(recovery) for recovery in editing.recoverable()}
    assert (found["en"].metadata.title, found["en"].body) == ("Typed", "typed\n")
    assert (found["km"].metadata.title, found["km"].body) == ("", "text alone\n")


def test_a_file_newer_than_the_journal_is_pointed_out_and_kept_when_recovering(
    editing: Editing, post: PostFolder
) -> None:
    editing.note(post, editing.open_part(post, PartKey.version("en")), VersionDraft("typed\n"))
    editing.leave(post)
    post_folder.version_path(post, "en").write_bytes(b"newer\n")
    (recovery,) = editing.recoverable()
    assert recovery.file_changed
    assert recovery.stored is not None
    assert recovery.stored.version.body == "newer\n"
    assert editing.recover(recovery).version.body == "typed\n"
    assert b"newer\n" in texts_in_history(editing, post)


def test_what_turns_out_saved_is_not_offered_and_unwanted_text_is_forgotten(
    editing: Editing, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n"))
    editing.leave(post)
    post_folder.save_version(post, stored.version, body="typed\n", base=stored.fingerprint)
    assert editing.recoverable() == ()
    assert journal.pending() == ()
    editing.note(post, stored, VersionDraft("unwanted\n"))
    editing.leave(post)
    (recovery,) = editing.recoverable()
    editing.discard(recovery)
    assert editing.recoverable() == ()


def test_a_save_clears_what_was_noted_before(
    editing: Editing, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n"))
    editing.save(post, stored, VersionDraft(body="typed and more\n"))
    assert journal.pending() == ()


def test_a_save_leaves_what_an_earlier_run_noted(
    editing: Editing, post: PostFolder, library: Library, journal: Journal, clock: Clock
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed before the crash\n"))
    restarted = Editing(library, journal, clock)
    saved = restarted.save(post, stored, VersionDraft(body="typed after it\n"))
    restarted.note(post, saved, VersionDraft("typed and not saved\n"))
    assert [entry.text for entry in journal.pending()] == [
        "typed before the crash\n",
        "typed and not saved\n",
    ]
    saved = restarted.save(post, saved, VersionDraft(body="typed and saved\n"))
    (recovery,) = restarted.recoverable()
    assert (recovery.entry.text, recovery.file_changed) == ("typed before the crash\n", True)
    restarted.discard(recovery)
    assert journal.pending() == ()


def test_text_is_recovered_into_a_file_saved_meanwhile(
    editing: Editing, post: PostFolder, library: Library, journal: Journal, clock: Clock
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n"))
    restarted = Editing(library, journal, clock)
    (recovery,) = restarted.recoverable()
    saved = restarted.save(post, stored, VersionDraft(body="meanwhile\n"))
    assert restarted.recover(recovery).version.body == "typed\n"
    assert saved.version.raw in texts_in_history(editing, post)
    assert journal.pending() == ()


def test_text_in_the_window_is_not_offered_until_the_window_lets_go(
    editing: Editing, post: PostFolder
) -> None:
    editing.note(post, editing.open_part(post, PartKey.version("en")), VersionDraft("typed\n"))
    assert editing.recoverable() == ()
    editing.leave(post)
    assert [recovery.entry.text for recovery in editing.recoverable()] == ["typed\n"]


def test_the_writers_text_of_a_conflict_can_be_renewed(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    fields = replace(conflict.base.version.metadata, title="New")
    newer = editing.with_mine(conflict, VersionDraft(body="mine and more\n", metadata=fields))
    kept = editing.resolve(newer, Resolution.KEEP_BOTH)
    assert kept is not None
    assert kept.version.raw == b"theirs\n"
    (copy,) = editing.copies(post)
    assert copy.read_bytes() == newer.mine
    assert b"mine and more" in newer.mine
    assert b"New" in newer.mine


def test_text_of_a_post_that_is_gone_is_offered_and_of_other_libraries_not(
    editing: Editing, library: Library, post: PostFolder, journal: Journal
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    editing.note(post, stored, VersionDraft("typed\n"))
    editing.leave(post)
    journal.note(Path("/elsewhere/post"), "en", "x", stored.fingerprint, WHEN)
    token = library.bin.put(post)
    (recovery,) = editing.recoverable()
    assert (recovery.stored, recovery.file_changed) == (None, True)
    with pytest.raises(PostMissing):
        editing.recover(recovery)
    assert library.bin.restore(token) == post
    assert editing.recoverable()[0].stored == stored


def test_a_save_is_a_save_even_when_journal_and_history_fail(
    editing: Editing, post: PostFolder, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise StorageError(post.path, reason="EIO")

    monkeypatch.setattr(journal, "forget", fail)
    monkeypatch.setattr(editing.history, "keep", fail)
    stored = editing.open_part(post, PartKey.version("en"))
    assert editing.save(post, stored, VersionDraft(body="x\n")).version.body == "x\n"
    editing.note(post, stored, VersionDraft("x\n"))
    editing.leave(post)
    assert editing.recoverable() == ()


def test_a_full_disk_keeps_the_old_file_and_the_journal_keeps_the_text(
    make_small_disk: Callable[[int], SmallDisk], journal: Journal, clock: Clock
) -> None:
    disk = make_small_disk(256)
    library = Library.create(disk.path / "library")
    editing = Editing(library, journal, clock)
    post = library.new_post("T", "en", WHEN)
    stored = editing.open_part(post, PartKey.version("en"))
    filler = disk.fill()
    long = "x" * 30000
    with pytest.raises(DiskFull):
        editing.save(post, stored, VersionDraft(body=long))
    editing.note(post, stored, VersionDraft(long))
    assert post_folder.read_version(post, "en") == stored
    filler.unlink()
    assert editing.save(post, stored, VersionDraft(body=long)).version.body == long
    assert editing.recoverable() == ()


def test_a_read_only_library_opens_is_read_and_keeps_typed_text_elsewhere(
    library: Library,
    post: PostFolder,
    journal: Journal,
    make_read_only: Callable[[Path], Path],
) -> None:
    shown = Library.open(make_read_only(library.path))
    editing = Editing(shown, journal)
    there = editing.open_post(shown.path / post.path.name)
    stored = editing.open_part(there, PartKey.version("en"))
    with pytest.raises(ReadOnlyPlace):
        editing.save(there, stored, VersionDraft(body="x\n"))
    editing.note(there, stored, VersionDraft("x\n"))
    editing.leave(there)
    (recovery,) = editing.recoverable()
    assert recovery.entry.text == "x\n"


def test_a_vanished_library_is_told_and_the_text_is_noted(
    editing: Editing, library: Library, post: PostFolder
) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    library.path.rename(library.path.with_name("unplugged"))
    with pytest.raises(LibraryMissing):
        editing.save(post, stored, VersionDraft(body="x\n"))
    with pytest.raises(LibraryMissing):
        editing.conflict(post, stored, VersionDraft(body="x\n"))
    editing.note(post, stored, VersionDraft("x\n"))
    editing.leave(post)
    assert editing.recoverable()[0].stored is None
    assert not library.path.exists()
    library.path.with_name("unplugged").rename(library.path)
    assert editing.save(post, stored, VersionDraft(body="x\n")).version.body == "x\n"


def test_saving_works_from_a_worker_thread(editing: Editing, post: PostFolder) -> None:
    stored = editing.open_part(post, PartKey.version("en"))
    results = []
    thread = threading.Thread(
        target=lambda: results.append(
            editing.save(post, stored, VersionDraft(body="from a thread\n"))
        )
    )
    thread.start()
    thread.join()
    assert post_folder.read_version(post, "en") == results[0]


def test_history_knows_why(editing: Editing, post: PostFolder) -> None:
    conflict = conflicting(editing, post)
    editing.resolve(conflict, Resolution.KEEP_MINE)
    reasons = [snapshot.reason for snapshot in editing.history.list(post, "en")]
    assert reasons == [SnapshotReason.OPENED, SnapshotReason.THEIRS]
