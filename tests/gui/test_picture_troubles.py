# SPDX-License-Identifier: MIT
"""Pictures that cannot be used: each is told, the text stays as it is, another one still works."""

from pathlib import Path

import pytest
from PIL import Image

from tests.gui.troubles import DRAFT, Desk, ear

__all__ = ["ear"]


@pytest.fixture
def desk(start, qtbot, ear) -> Desk:
    return Desk(start(), qtbot, ear)


def thirty_megabytes(path: Path) -> None:
    Image.new("RGB", (400, 300), (200, 30, 30)).save(path, "JPEG")
    with path.open("ab") as file:
        file.truncate(30_000_000)


def no_picture(path: Path) -> None:
    path.write_text("Dear all, here is the picture.", encoding="utf-8")


def hundred_megapixels(path: Path) -> None:
    Image.new("1", (10_000, 10_000)).save(path, "PNG")


def gone(path: Path) -> None:
    path.unlink(missing_ok=True)


TROUBLES = {
    "picture gone": ("market.jpg", gone),
    "picture of 30 MB": ("market.jpg", thirty_megabytes),
    "no picture": ("market.jpg", no_picture),
    "100 megapixels": ("market.png", hundred_megapixels),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_a_picture_that_cannot_be_used(trouble, desk, tmp_path) -> None:
    post = desk.write()
    name, make = TROUBLES[trouble]
    make(tmp_path / name)
    desk.add_picture(tmp_path / name)
    desk.must_say(trouble, desk.window.messages)
    desk.must_be_whole()
    assert not list((post / "images").glob("*"))
    Image.new("RGB", (40, 30)).save(tmp_path / "fine.png")
    desk.add_picture(tmp_path / "fine.png")
    desk.wait(lambda: "images/picture.png" in desk.window.writing.text())
    assert desk.window.writing.text().startswith(DRAFT)
    assert (post / "images" / "picture.png").is_file()
