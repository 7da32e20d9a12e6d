# SPDX-License-Identifier: MIT
"""Earlier states are kept in order of a counter and thinned by age."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icc_editor.errors import DiskFull, NameTaken, ReadOnlyPlace, StorageError
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import history as history_module
from icc_editor.storage.history import History, Snapshot, SnapshotReason, superfluous
from icc_editor.storage.library import Library
from tests.real.disks import SmallDisk
from tests.storage.conftest import WHEN


@pytest.fixture
def history(library: Library) -> History:
    return History(library.path)


def test_states_come_back_in_order_even_when_the_clock_jumps(
    history: History, post: PostFolder
) -> None:
    for number, when in enumerate((WHEN, WHEN - timedelta(days=9000), WHEN + timedelta(days=9000))):
        history.keep(post, "en", b"%d" % number, SnapshotReason.CHANGED, when)
    kept = history.list(post, "en")
    assert [history.read(snapshot) for snapshot in kept] == [b"0", b"1", b"2"]
    assert [snapshot.number for snapshot in kept] == [1, 2, 3]
    assert kept[0].taken == WHEN
    assert history.list(post, "km") == ()


def test_the_same_bytes_are_kept_once_but_a_lasting_reason_is_noted(
    history: History, post: PostFolder
) -> None:
    first = history.keep(post, "en", b"a", SnapshotReason.OPENED, WHEN)
    assert history.keep(post, "en", b"a", SnapshotReason.CHANGED, WHEN) == first
    lasting = history.keep(post, "en", b"a", SnapshotReason.MINE, WHEN)
    assert history.keep(post, "en", b"a", SnapshotReason.MINE, WHEN) == lasting
    assert history.keep(post, "en", b"a", SnapshotReason.OPENED, WHEN) == lasting
    assert [s.reason for s in history.list(post, "en")] == ["opened", "mine"]


def test_another_instance_taking_the_number_is_no_problem(
    history: History, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refused = history_module.write_new, []

    def once(path: Path, data: bytes) -> None:
        if not refused:
            refused.append(path)
            raise NameTaken(path)
        real(path, data)

    monkeypatch.setattr(history_module, "write_new", once)
    assert history.keep(post, "en", b"a", SnapshotReason.OPENED, WHEN).number == 2


def snapshots(ages: list[timedelta], reason: SnapshotReason) -> list[Snapshot]:
    return [
        Snapshot(Path(str(number)), number, WHEN - age, reason) for number, age in enumerate(ages)
    ]


def test_all_of_a_day_then_one_an_hour_a_day_and_a_week_stay() -> None:
    steps = [timedelta(minutes=10 * n) for n in range(6 * 24 * 120, -1, -1)]
    known = snapshots(steps, SnapshotReason.CHANGED)
    dropped = set(superfluous(known, WHEN))
    ages = [WHEN - s.taken for s in known if s not in dropped]
    day, week, months = timedelta(days=1), timedelta(days=7), timedelta(days=60)
    assert sum(age < day for age in ages) == 6 * 24
    assert sum(day <= age < week for age in ages) in range(6 * 24, 6 * 24 + 3)
    assert sum(week <= age < months for age in ages) in range(53, 56)
    assert sum(age >= months for age in ages) in range(8, 12)
    assert known[-1] not in dropped


def test_lasting_states_and_those_from_the_future_stay() -> None:
    old = [timedelta(days=400, minutes=n) for n in range(50)]
    for reason in (SnapshotReason.MINE, SnapshotReason.THEIRS):
        assert superfluous(snapshots(old, reason), WHEN) == ()
    assert superfluous(snapshots([-age for age in old], SnapshotReason.CHANGED), WHEN) == ()
    assert len(superfluous(snapshots(old, SnapshotReason.CHANGED), WHEN)) == 48


def test_thinning_removes_files(history: History, post: PostFolder) -> None:
    for number in range(5):
        old = WHEN - timedelta(days=300, seconds=-number)
        history.keep(post, "en", b"%d" % number, SnapshotReason.CHANGED, old)
    history.keep(post, "en", b"now", SnapshotReason.CHANGED, WHEN)
    assert [history.read(s) for s in history.list(post, "en")] == [b"4", b"now"]


def test_foreign_files_among_them_are_left_and_ignored(history: History, post: PostFolder) -> None:
    kept = history.keep(post, "en", b"a", SnapshotReason.OPENED, WHEN)
    for name in ("notes.md", "000009-20171399T000000Z-opened.md", "000009-20170625T000000Z-odd.md"):
        (kept.path.parent / name).write_text("x")
    assert history.list(post, "en") == (kept,)
    kept.path.unlink()
    with pytest.raises(StorageError):
        history.read(kept)


def test_a_state_that_vanished_meanwhile_is_kept_anew(
    history: History, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = history.keep(post, "en", b"a", SnapshotReason.OPENED, WHEN)

    def gone(_self: History, snapshot: Snapshot) -> bytes:
        raise StorageError(snapshot.path, reason="ENOENT")

    monkeypatch.setattr(History, "read", gone)
    assert history.keep(post, "en", b"a", SnapshotReason.OPENED, WHEN) != first


def test_an_id_from_a_foreign_file_never_leads_elsewhere(library: Library) -> None:
    evil = PostFolder(library.path / "x", "../../../evil", "en", ("en",))
    kept = History(library.path).keep(evil, "en", b"a", SnapshotReason.OPENED, WHEN)
    assert kept.path.resolve().is_relative_to(library.path / ".icc" / "history")


def test_full_and_read_only_disks_are_told(
    make_small_disk: Callable[[int], SmallDisk], make_read_only: Callable[[Path], Path]
) -> None:
    disk = make_small_disk(128)
    library = Library.create(disk.path / "library")
    post = library.new_post("T", "en", datetime(2017, 1, 1, tzinfo=UTC))
    disk.fill()
    with pytest.raises(DiskFull):
        History(library.path).keep(post, "en", b"x" * 9999, SnapshotReason.MINE, WHEN)
    with pytest.raises(ReadOnlyPlace):
        History(make_read_only(library.path)).keep(post, "en", b"x", SnapshotReason.MINE, WHEN)


def test_states_of_a_program_that_knew_versions_alone_are_read_and_followed(
    history: History, library: Library, post: PostFolder
) -> None:
    """The folder and the name are those the program gave before tables were parts."""
    folder = library.path / ".icc" / "history" / post.post_id / "en"
    folder.mkdir(parents=True)
    (folder / "000007-20170604T100000Z-opened.md").write_bytes(b"before")
    (known,) = history.list(post, "en")
    assert (known.number, known.reason) == (7, SnapshotReason.OPENED)
    assert history.read(known) == b"before"
    new = history.keep(post, "en", b"now", SnapshotReason.CHANGED, WHEN)
    assert (new.path.parent, new.number, new.path.suffix) == (folder, 8, ".md")


def test_a_table_has_states_of_its_own_beside_those_of_the_versions(
    history: History, library: Library, post: PostFolder
) -> None:
    history.keep(post, "km", b"a text", SnapshotReason.OPENED, WHEN)
    kept = history.keep(post, "tables/km", b'id = "km"', SnapshotReason.OPENED, WHEN)
    place = library.path / ".icc" / "history" / post.post_id / "tables" / "km"
    assert (kept.path.parent, kept.path.suffix) == (place, ".toml")
    assert history.list(post, "tables/km") == (kept,)
    assert [history.read(state) for state in history.list(post, "km")] == [b"a text"]
