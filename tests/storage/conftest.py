# SPDX-License-Identifier: MIT
"""Libraries and posts to work on."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.under(tmp_path / "computer")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


@pytest.fixture
def post(library: Library) -> PostFolder:
    return library.new_post("Commune results", "en", WHEN)
