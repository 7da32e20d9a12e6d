# SPDX-License-Identifier: MIT
"""Pictures get safe names, and nothing from outside the post's folder is ever read."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.errors import NameTaken, PostMissing, StorageError
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import image_files
from icc_editor.storage.image_files import add_picture, picture_path, read_picture


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("Market.JPG", "images/market.jpg"),
        ("ផ្សារ.png", "images/picture.png"),
        ("../../etc/évil name<>.webp", "images/evil-name.webp"),
        ("C:\\Users\\me\\CON.gif", "images/con-1.gif"),
        ("a" * 300 + ".jpeg", "images/" + "a" * 80 + ".jpeg"),
    ],
)
def test_only_the_letters_of_a_wish_survive(post: PostFolder, wish: str, name: str) -> None:
    assert add_picture(post, wish, b"pixels") == name
    assert read_picture(post, name) == b"pixels"
    assert (post.path / name).stat().st_mode & 0o777 == 0o600


def test_the_same_picture_is_stored_once_and_another_beside_it(post: PostFolder) -> None:
    assert add_picture(post, "a.png", b"one") == "images/a.png"
    assert add_picture(post, "a.png", b"two") == "images/a-2.png"
    assert add_picture(post, "A.PNG", b"one") == "images/a.png"
    assert add_picture(post, "a.png", b"two") == "images/a-2.png"
    assert len(list((post.path / "images").iterdir())) == 2


@pytest.mark.parametrize("wish", ["noending", "script.svg", "a.html", ".png.exe", ""])
def test_other_endings_are_refused(post: PostFolder, wish: str) -> None:
    with pytest.raises(StorageError):
        add_picture(post, wish, b"x")


@pytest.mark.parametrize(
    "source", ["../other/secret.png", "/etc/passwd", "images/link.png", ".", ""]
)
def test_addresses_that_lead_outside_are_refused(post: PostFolder, source: str) -> None:
    outside = post.path.parent / "other"
    outside.mkdir()
    (outside / "secret.png").write_bytes(b"secret")
    (post.path / "images").mkdir()
    (post.path / "images" / "link.png").symlink_to(outside / "secret.png")
    with pytest.raises(PostMissing):
        read_picture(post, source)
    with pytest.raises(PostMissing):
        picture_path(post, source)


def test_missing_pictures_and_pipes_are_told_and_reading_is_limited(post: PostFolder) -> None:
    for source in ("images/no.png", "post.toml/x.png", "images/\0.png"):
        with pytest.raises(PostMissing):
            read_picture(post, source)
    name = add_picture(post, "a.png", b"123456")
    assert read_picture(post, name, limit=3) == b"123"
    os.mkfifo(post.path / "images" / "pipe.png")
    with pytest.raises(StorageError) as caught:
        read_picture(post, "images/pipe.png")
    assert caught.value.reason == "ENOTREG"
    assert add_picture(post, "pipe.png", b"x") == "images/pipe-2.png"


def test_a_picture_for_a_post_that_is_gone(post: PostFolder) -> None:
    shutil.rmtree(post.path)
    with pytest.raises(PostMissing):
        add_picture(post, "a.png", b"x")


def test_a_name_taken_in_the_last_instant_is_not_overwritten(
    post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = image_files.write_new

    def overtaken(path: Path, data: bytes) -> None:
        monkeypatch.setattr(image_files, "write_new", real)
        real(path, b"theirs")
        raise NameTaken(path)

    monkeypatch.setattr(image_files, "write_new", overtaken)
    assert add_picture(post, "a.png", b"mine") == "images/a-2.png"
    assert read_picture(post, "images/a.png") == b"theirs"


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_wish_gives_a_name_in_the_folder_or_an_error(wish: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        post = PostFolder(Path(folder), "id", "en", ("en",))
        name = add_picture(post, wish + ".png", b"x")
        assert picture_path(post, name).parent == Path(folder) / "images"
        assert name.isascii()
