# SPDX-License-Identifier: MIT
"""How large a sheet may be; for both sides of the worker's pipe.

A commune election of the whole country has 1,646 rows of some 14 columns.
"""

BYTE_LIMIT = 20_000_000  # of the writer's file, or of what was pasted
UNPACKED_LIMIT = 200_000_000  # bytes of all parts of a packed file together
PART_LIMIT = 2_000  # parts of a packed file
ROW_LIMIT = 20_000
COLUMN_LIMIT = 500
CELL_LIMIT = 300_000  # the blanks between them counted
TEXT_LIMIT = 32_767  # characters in one cell: what spreadsheets hold
FINDING_LIMIT = 200  # told one by one; the rest is counted
