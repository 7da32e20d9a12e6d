# SPDX-License-Identifier: MIT
"""The command line: the same services as the window, without it.

``icc-editor COMMAND --help`` tells the rest.  Exit codes are in ``exit_codes``.
"""

from collections.abc import Sequence

COMMANDS = frozenset(
    {"account", "check", "library", "outbox", "publish", "render", "table", "text", "translate"}
)


def main(argv: Sequence[str]) -> int:
    """Run the command in ``argv`` (without the program's name) and return the exit code."""
    # Whoever starts the window asks for COMMANDS and needs nothing else of this room.
    from icc_editor.cli.program import run

    return run(argv)
