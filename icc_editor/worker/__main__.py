# SPDX-License-Identifier: MIT
"""``python -m icc_editor.worker``: started by the program, of no use by hand."""

import sys

from icc_editor.worker.service import run
from icc_editor.worker.tasks import all_tasks

if __name__ == "__main__":
    sys.exit(run(all_tasks()))
