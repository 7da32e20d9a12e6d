# SPDX-License-Identifier: MIT
"""Pictures come into a post through the real worker."""

import io
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from icc_editor import errors
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.pictures import Pictures
from icc_editor.worker.picture_limits import BYTE_LIMIT
from icc_editor.worker.process import WorkerProcess


@pytest.fixture
def pictures(worker: WorkerProcess) -> Pictures:
    return Pictures(worker)


@pytest.fixture
def post(tmp_path: Path) -> PostFolder:
    folder = tmp_path / "2017-06-25-commune-results"
    folder.mkdir()
    return PostFolder(folder, "id", "en", ("en",))


def photo(kind: str = "JPEG", size: tuple[int, int] = (320, 200)) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = "CANARY where I live"
    exif[0x0132] = str(datetime(2017, 6, 4, tzinfo=UTC))
    sink = io.BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(sink, kind, exif=exif, comment=b"CANARY")
    return sink.getvalue() + b"CANARY at the end"


def test_a_picture_is_cleaned_and_kept_beside_the_text(
    pictures: Pictures, post: PostFolder
) -> None:
    source = pictures.add(post, "Market.jpg", photo())
    assert source.startswith("images/")
    assert source.endswith(".jpg")
    data = (post.path / source).read_bytes()
    assert b"CANARY" not in data
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (320, 200)


def test_the_suffix_tells_what_the_picture_became(pictures: Pictures, post: PostFolder) -> None:
    gif = photo("GIF")
    assert pictures.add(post, "chart.gif", gif).endswith(".png")
    assert pictures.add(post, "photo.jpeg", photo()).endswith(".jpg")
    assert pictures.add(post, "a name without suffix", photo("PNG")).endswith(".png")
    assert pictures.add(post, "lying.png", photo("WEBP")).endswith(".webp")


def test_the_name_of_the_writer_s_file_is_not_kept(pictures: Pictures, post: PostFolder) -> None:
    assert pictures.add(post, "2026-01-02 Dara at home.jpg", photo()) == "images/picture.jpg"
    assert pictures.add(post, "Dara again.jpg", photo()) == "images/picture.jpg"
    assert pictures.add(post, "Dara.png", photo("PNG")) == "images/picture.png"


def test_names_are_safe_and_unique(pictures: Pictures, post: PostFolder) -> None:
    names = [
        "ផ្សារ.jpg",
        "../../etc/passwd.jpg",
        "C:\\fakepath\\x y.jpg",
        ".jpg",
        "a/b.jpg",
        "con.jpg",
    ]
    sources = [
        pictures.add(post, name, photo(size=(20 + number, 20)))
        for number, name in enumerate(names * 2)
    ]
    assert len(set(sources)) == len(sources)
    assert all(source.isascii() and " " not in source for source in sources)
    inside = {path.relative_to(post.path).as_posix() for path in post.path.rglob("*.jpg")}
    assert inside == set(sources)


def test_a_file_is_added_and_stays_as_it_is(
    pictures: Pictures, post: PostFolder, tmp_path: Path
) -> None:
    path = tmp_path / "IMG_2017.JPG"
    path.write_bytes(photo())
    source = pictures.add_file(post, path)
    assert b"CANARY" not in (post.path / source).read_bytes()
    assert path.read_bytes() == photo()


def test_a_file_of_thirty_megabytes_is_refused_without_being_read(
    pictures: Pictures, post: PostFolder, tmp_path: Path
) -> None:
    path = tmp_path / "heavy.jpg"
    with path.open("wb") as file:
        file.truncate(30_000_000)
    with pytest.raises(errors.PictureTooLarge) as caught:
        pictures.add_file(post, path)
    assert (caught.value.name, caught.value.size) == ("heavy.jpg", 30_000_000)
    assert caught.value.limit == BYTE_LIMIT
    with pytest.raises(errors.PictureTooLarge):
        pictures.add(post, "heavy.jpg", bytes(BYTE_LIMIT + 1))
    assert not (post.path / "images").exists()


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir(), os.mkfifo])
def test_a_file_that_cannot_be_read_says_so(
    pictures: Pictures, post: PostFolder, tmp_path: Path, make: object
) -> None:
    path = tmp_path / "odd.jpg"
    make(path)  # type: ignore[operator]
    with pytest.raises(errors.StorageError) as caught:
        pictures.add_file(post, path)
    assert caught.value.path == path


def test_what_is_no_picture_leaves_nothing_behind(pictures: Pictures, post: PostFolder) -> None:
    with pytest.raises(errors.NotAPicture) as caught:
        pictures.add(post, "notes.jpg", b"just words")
    assert caught.value.name == "notes.jpg"
    assert not (post.path / "images").exists()


def test_cancel_leaves_nothing_behind(pictures: Pictures, post: PostFolder) -> None:
    with pytest.raises(errors.Cancelled):
        pictures.add(post, "x.jpg", photo(), lambda: True)
    assert not (post.path / "images").exists()


def test_the_longest_side_is_the_callers_choice(worker: WorkerProcess, post: PostFolder) -> None:
    source = Pictures(worker, longest_side=64).add(post, "x.jpg", photo())
    with Image.open(post.path / source) as image:
        assert image.size == (64, 40)
