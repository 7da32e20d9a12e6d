# SPDX-License-Identifier: MIT
"""Posts for the command line's tests, and running it as a user does."""

import io
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from icc_editor import cli
from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library

WHEN = datetime(2017, 6, 25, 9, tzinfo=UTC)
TREE = Path(__file__).parents[2]

ENGLISH = """\
## Results

The **NEC** reports 1,156 communes.

![A market in the morning](images/market.png)
"""
KHMER = """\
## លទ្ធផល

គណបក្ស ទទួលបាន ១,១៥៦ ឃុំ។
"""


def write_body(post: PostFolder, language: str, body: str, **fields: Any) -> None:
    stored = post_folder.read_version(post, language)
    metadata = replace(stored.version.metadata, **fields)
    post_folder.save_version(
        post, stored.version, body=body, metadata=metadata, base=stored.fingerprint
    )


def make_post(library: Path, *, khmer: bool = True) -> PostFolder:
    """Return a publishable post with a picture and, if wanted, a Khmer version."""
    post = Library.create(library).new_post("Commune results", "en", WHEN)
    (post.path / "images").mkdir()
    sink = io.BytesIO()
    Image.new("RGB", (40, 30), (200, 30, 30)).save(sink, "PNG")
    (post.path / "images" / "market.png").write_bytes(sink.getvalue())
    status = {"status": PostStatus.PUBLISH, "categories": ("News",)}
    write_body(post, "en", ENGLISH, **status)
    if khmer:
        post = post_folder.add_language(post, "km", Metadata(title="លទ្ធផលឃុំ"))
        write_body(post, "km", KHMER, **status)
    return post_folder.load(post.path)


def run_json(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any]]:
    """Run a command with ``--json`` here; return its exit code and answer."""
    code = cli.main([*map(str, arguments), "--json"])
    captured = capsys.readouterr()
    assert captured.err == ""
    return code, json.loads(captured.out)


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Run a command here; return its exit code and what it wrote on both streams."""
    code = cli.main([*map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def run_process(*arguments: object, **options: Any) -> "subprocess.CompletedProcess[str]":
    """Run a command in a process of its own, with nobody at the terminal."""
    return subprocess.run(
        (sys.executable, "-m", "icc_editor", *map(str, arguments)),
        cwd=TREE,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )
