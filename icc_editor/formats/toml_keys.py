# SPDX-License-Identifier: MIT
"""A bound on what a TOML file from outside may make the parser do."""

import re
from typing import Final

MOST_KEYS: Final = 32
"""Keys joined by points; reading more of them takes time that grows with their square."""

_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_DEEP_KEY = re.compile(rf"""(?<![A-Za-z0-9_."'-]){_PART}(?:[ \t]*\.[ \t]*{_PART}){{{MOST_KEYS}}}""")


def deep_key(text: str) -> int | None:
    """Return where (code points) the first key of more than ``MOST_KEYS`` parts begins, if any."""
    match = _DEEP_KEY.search(text)
    return match.start() if match else None
