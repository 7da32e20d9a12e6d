# SPDX-License-Identifier: MIT
"""The kinds of pictures a post may hold."""

PNG = "image/png"

SUFFIXES = {"image/jpeg": ".jpg", PNG: ".png", "image/webp": ".webp", "image/gif": ".gif"}
"""The suffix a file is given, by its MIME type."""

MIME_TYPES = {**{suffix: mime for mime, suffix in SUFFIXES.items()}, ".jpeg": "image/jpeg"}
"""The MIME type of a file, by what its name may end in (in lower case)."""
