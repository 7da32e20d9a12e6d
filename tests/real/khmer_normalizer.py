# SPDX-License-Identifier: MIT
"""SIL's own normaliser for Khmer (npm khmer-normalizer): what canonical text is, by its authors."""

import json
import subprocess
from collections.abc import Sequence

from tests.real.blocks import SOURCES, installed, node
from tests.real.places import REAL_ENVIRONMENT


def sil_normal(texts: Sequence[str]) -> list[str]:
    """Return the normal form of each text.

    Raises:
        PartMissing: Node or the package cannot be had.
    """
    done = subprocess.run(
        [str(node()), str(installed(SOURCES / "khmer", "normalize.mjs"))],
        input=json.dumps(texts),
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PATH": REAL_ENVIRONMENT.get("PATH", "/usr/bin:/bin")},
    )
    answer: list[str] = json.loads(done.stdout)
    return answer
