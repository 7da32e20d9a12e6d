# SPDX-License-Identifier: MIT
"""axe-core's rules of accessibility, as scripts to be run in the page they judge."""

from tests.real.blocks import SOURCES, installed


def axe_scripts() -> str:
    """Return axe-core and ``window.judge(selector)``, which leaves ``window.judged``.

    Raises:
        PartMissing: npm or the package cannot be had.
    """
    judge = installed(SOURCES / "axe", "judge.js")
    core = judge.parent / "node_modules" / "axe-core" / "axe.min.js"
    return core.read_text(encoding="utf-8") + judge.read_text(encoding="utf-8")
