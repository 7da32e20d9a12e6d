# SPDX-License-Identifier: MIT
"""Start the program: the window, its tour, or the command line when a subcommand is given."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (default: the process's) and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments:
        from icc_editor import cli

        if arguments[0] in cli.COMMANDS | {"-h", "--help", "--version"}:
            return cli.main(arguments)
    if arguments and arguments[0] == "--tour":
        from icc_editor.gui import tour

        return tour.main(arguments[1:])
    from icc_editor.gui import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
