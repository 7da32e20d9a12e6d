# SPDX-License-Identifier: MIT
"""The tour is the whole main job in the real program, on a real screen, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PIL import Image

from icc_editor.gui.tour import ENGLISH_LINE, KHMER_LINE


def pages_of(output):
    """Return the published pages whose addresses the tour printed."""
    links = [line.strip() for line in output.splitlines() if line.strip().startswith("file:")]
    return [Path(unquote(urlsplit(link).path)).read_text("utf-8") for link in links]


def test_the_tour_writes_and_publishes_both_versions_in_a_folder_of_its_own(screen, tmp_path):
    home = Path(os.environ["HOME"])
    done = subprocess.run(
        [sys.executable, "-m", "icc_editor", "--tour", str(tmp_path / "tour")],
        env=os.environ | screen.environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    english, khmer = pages_of(done.stdout)
    assert ENGLISH_LINE in english
    assert KHMER_LINE in khmer
    assert 'lang="km"' in khmer
    pictures = list((tmp_path / "tour").glob("*/screens/*.png"))
    assert len(pictures) == 9
    assert "492" in done.stdout  # the sample has it where its table says 489
    assert "489" in done.stdout
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    for picture in pictures:  # no black screen beside the window, whose place is all of it
        with Image.open(picture) as shown:
            right, bottom = shown.width - 2, shown.height - 2
            corners = [(1, 1), (right, 1), (1, bottom), (right, bottom)]
            assert all(sum(shown.convert("RGB").getpixel(corner)) for corner in corners), picture
    left = [path for path in home.rglob("*") if path.suffix in {".md", ".toml", ".html", ".json"}]
    assert left == []
