# SPDX-License-Identifier: MIT
"""Which modules a piece of code brings in, asked of a fresh interpreter."""

import json
import subprocess
import sys

from tests.real.places import TREE

REPORT = '\nimport json, sys; print("\\n" + json.dumps(sorted(sys.modules)))'


def modules_imported_by(code: str) -> set[str]:
    """Return the names in ``sys.modules`` after ``code`` ran in an interpreter of its own.

    Raises:
        RuntimeError: The code failed; the text is what it said.
    """
    done = subprocess.run(
        [sys.executable, "-c", code + REPORT],
        cwd=TREE,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return set(json.loads(done.stdout.splitlines()[-1]))
