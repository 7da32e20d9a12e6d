# SPDX-License-Identifier: MIT
"""The real worker, desks of writers at a real WordPress, and one where a post is edited."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icc_editor.services.editing import Editing
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.worker.process import WorkerProcess
from tests.real.faultproxy import FaultProxy
from tests.real.wordpress.server import WordPress
from tests.services.editing_clock import Clock
from tests.services.real_desk import RealDesk


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    """The worker process; all tests of a module share it."""
    process = WorkerProcess()
    yield process
    process.close()


@pytest.fixture
def desk_for(
    tmp_path: Path, worker: WorkerProcess, wordpress: WordPress, fault_proxy: FaultProxy
) -> Callable[[str], RealDesk]:
    """Call it with a role: somebody of that role with a post in two versions."""
    return lambda who="author": RealDesk(tmp_path, worker, wordpress, fault_proxy, who)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(Places.under(tmp_path / "computer"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


@pytest.fixture
def editing(library: Library, journal: Journal, clock: Clock) -> Editing:
    return Editing(library, journal, clock)
