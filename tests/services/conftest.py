# SPDX-License-Identifier: MIT
"""The real worker, and desks of writers at a real WordPress."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icc_editor.worker.process import WorkerProcess
from tests.real.faultproxy import FaultProxy
from tests.real.wordpress.server import WordPress
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
