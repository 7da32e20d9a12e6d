# SPDX-License-Identifier: MIT
"""Whatever was done to a library, it opens, and no version is lost.

The small, seeded size of two campaigns; ``scripts/torture`` runs the large one.
"""

import hypothesis
import pytest
from hypothesis import HealthCheck, settings

from tests.storage.broken_libraries import check_broken_library
from tests.storage.library_model import LibraryMachine


@pytest.mark.parametrize("seed", range(60))
def test_a_broken_library_opens_and_every_byte_stays(
    seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    check_broken_library(seed, tmp_path_factory.mktemp("broken"))


class TestLibraryAgainstItsModel(LibraryMachine.TestCase):  # type: ignore[misc]
    settings = settings(
        max_examples=40,
        stateful_step_count=20,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate, hypothesis.Phase.shrink],
    )
