# SPDX-License-Identifier: MIT
"""A seeded sample of the sweep of faults; ``scripts/torture`` runs all of it."""

from pathlib import Path

from tests.storage.fault_sweep import Sweep, sample


def test_no_failing_call_and_no_kill_tears_anything(tmp_path: Path) -> None:
    sweep = Sweep(tmp_path)
    outcomes = [sweep.check(point) for point in sample(sweep, 36, seed=20170625)]
    states = {outcome.state for outcome in outcomes}
    assert {"before", "after"} <= states <= {"before", "between", "after"}
    assert {"killed", "StorageError", "DiskFull"} <= {outcome.said for outcome in outcomes}
