# SPDX-License-Identifier: MIT
"""Results tables of a post on disk: saved over what was read only, other lines kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from icc_editor.errors import (
    DiskFull,
    FileChangedOutside,
    LibraryMissing,
    PostMissing,
    StorageError,
    TableDamaged,
)
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.storage import post_folder, post_tables
from icc_editor.storage.library import Library
from tests.real.disks import SmallDisk
from tests.storage.conftest import WHEN

FOREIGN = b"""\
# counted by hand
id = "communes"
columns = [{ key = "party", kind = "label" }, { key = "votes" }]
rows = [
  { key = "cpp", party = "CPP", votes = 3_540_056 },  # provisional
  { key = "cnrp", party = "CNRP", votes = 3056824 },
]
mood = "good"
"""


def put(post: PostFolder, name: str, raw: bytes) -> None:
    """Lay a file among the tables, as another program does."""
    folder = post.path / "tables"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(raw)


def small(votes: int = 489) -> ResultsTable:
    """Return a table of one figure."""
    columns = (Column("party", ColumnKind.LABEL), Column("chiefs"))
    return ResultsTable("communes", columns=columns, rows=(Row("cnrp", (Texts.of("CNRP"), votes)),))


def test_a_post_names_its_tables_and_nothing_a_sync_left_beside_them(post: PostFolder) -> None:
    assert post_folder.load(post.path).tables == ()
    for name in ("votes.toml", "communes.toml", "communes.sync-conflict-1.toml", ".x.toml", "a.md"):
        put(post, name, FOREIGN)
    assert post_folder.load(post.path).tables == ("communes", "votes")


def test_a_file_where_the_folder_of_tables_should_be_is_no_table(post: PostFolder) -> None:
    (post.path / "tables").write_bytes(b"")
    assert post_folder.load(post.path).tables == ()


def test_a_new_table_is_written_and_read_back(post: PostFolder) -> None:
    written = post_tables.add_table(post, small())
    read = post_tables.read_table(post, "communes")
    assert read == written
    assert read.table == small()
    assert (post.path / "tables" / "communes.toml").stat().st_mode & 0o777 == 0o600


def test_a_new_table_never_takes_the_place_of_a_file(post: PostFolder) -> None:
    put(post, "communes.toml", FOREIGN)
    with pytest.raises(FileChangedOutside):
        post_tables.add_table(post, small())
    assert (post.path / "tables" / "communes.toml").read_bytes() == FOREIGN


def test_saving_changes_the_line_of_the_changed_figure_only(post: PostFolder) -> None:
    put(post, "communes.toml", FOREIGN)
    stored = post_tables.read_table(post, "communes")
    changed = stored.table.with_cell("cnrp", "votes", 3056825)
    saved = post_tables.save_table(post, stored, changed)
    assert saved.file.raw == FOREIGN.replace(b"3056824", b"3056825")
    assert post_tables.read_table(post, "communes") == saved


def test_a_table_changed_outside_is_not_overwritten(post: PostFolder) -> None:
    put(post, "communes.toml", FOREIGN)
    stored = post_tables.read_table(post, "communes")
    theirs = FOREIGN.replace(b"provisional", b"official")
    put(post, "communes.toml", theirs)
    with pytest.raises(FileChangedOutside):
        post_tables.save_table(post, stored, stored.table.with_cell("cpp", "votes", 1))
    with pytest.raises(FileChangedOutside):
        post_tables.remove_table(post, stored)
    assert (post.path / "tables" / "communes.toml").read_bytes() == theirs


def test_a_damaged_table_says_its_line_and_is_there_as_text(post: PostFolder) -> None:
    broken = FOREIGN.replace(b"votes = 3056824", b"votes = many")
    put(post, "communes.toml", broken)
    with pytest.raises(TableDamaged) as caught:
        post_tables.read_table(post, "communes")
    assert caught.value.line == 6
    assert post_tables.read_raw(post, "communes")[0] == broken


def test_what_is_no_table_is_not_written(post: PostFolder) -> None:
    with pytest.raises(TableDamaged):
        post_tables.overwrite_table(post, "communes", b"id = 4", base=None)
    assert not (post.path / "tables").exists()


def test_a_removed_table_is_gone(post: PostFolder) -> None:
    post_tables.remove_table(post, post_tables.add_table(post, small()))
    assert post_folder.load(post.path).tables == ()
    with pytest.raises(PostMissing):
        post_tables.read_table(post, "communes")


def test_a_library_that_is_gone_is_named_and_not_made_again(
    post: PostFolder, tmp_path: Path
) -> None:
    stored = post_tables.add_table(post, small())
    post.path.parent.rename(tmp_path / "elsewhere")
    with pytest.raises(LibraryMissing):
        post_tables.read_table(post, "communes")
    with pytest.raises(LibraryMissing):
        post_tables.save_table(post, stored, small(1))
    assert not post.path.parent.exists()


@pytest.mark.parametrize("name", ["", "..", "../en", "a/b", "a.b", ".hidden", "a\n"])
def test_no_name_leads_out_of_the_folder(post: PostFolder, name: str) -> None:
    with pytest.raises(StorageError):
        post_tables.table_path(post, name)
    assert post_tables.name_of(f"tables/{name}.toml") is None


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("tables/communes.toml", "communes"),
        ("./tables/communes.toml", "communes"),
        ("images/communes.toml", None),
        ("tables/communes.png", None),
        ("tables/", None),
        ("https://a.example/tables/communes.toml", None),
    ],
)
def test_an_address_in_the_text_leads_to_a_table_or_not(source: str, name: str | None) -> None:
    assert post_tables.name_of(source) == name
    if name and not source.startswith("."):
        assert post_tables.source_of(name) == source


def test_a_full_disk_leaves_the_old_table_whole(
    make_small_disk: Callable[[int], SmallDisk],
) -> None:
    disk = make_small_disk(128)
    post = Library.create(disk.path / "library").new_post("Communes", "en", WHEN)
    stored = post_tables.add_table(post, small())
    disk.fill()
    long = small().with_cell("cnrp", "party", Texts.of("x" * 90_000))
    with pytest.raises(DiskFull):
        post_tables.save_table(post, stored, long)
    assert post_tables.read_table(post, "communes") == stored
