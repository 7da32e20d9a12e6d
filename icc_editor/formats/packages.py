# SPDX-License-Identifier: MIT
"""Zipped files of other programs, or of other people: sheets, documents, posts handed over."""

import zipfile
import zlib

PACKAGE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What reading a damaged package raises; ``KeyError`` besides where a part is not in it."""
