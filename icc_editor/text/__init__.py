# SPDX-License-Identifier: MIT
"""Services on strings: pure, Qt-free, no files."""
