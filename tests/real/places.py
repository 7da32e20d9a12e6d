# SPDX-License-Identifier: MIT
"""Where the real parts keep what they fetched, and the environment they were started in."""

import fcntl
import os
import pwd
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

# Taken before any test gets its own home: apt and npm need the settings of the real one.
REAL_ENVIRONMENT: Mapping[str, str] = MappingProxyType(dict(os.environ))


TREE = Path(__file__).parent.parent.parent
"""The folder of the project."""


class PartMissing(Exception):
    """A real part cannot be had; the text says what to install."""


def cache() -> Path:
    """Return the folder that keeps fetched parts between runs ($ICC_TEST_CACHE or ~/.cache)."""
    named = REAL_ENVIRONMENT.get("ICC_TEST_CACHE")
    home = REAL_ENVIRONMENT.get("HOME") or pwd.getpwuid(os.getuid()).pw_dir
    folder = Path(named) if named else Path(home) / ".cache" / "icc-editor-tests"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def only_one(name: str) -> Iterator[None]:
    """Hold the lock ``name`` of the cache: two test runs never fetch the same part at once."""
    with (cache() / f"{name}.lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def program(name: str, package: str) -> str:
    """Return the path of a system program, or say which package brings it.

    Raises:
        PartMissing: It is not installed.
    """
    path = shutil.which(name, path=f"{REAL_ENVIRONMENT.get('PATH', '')}:/usr/sbin:/sbin")
    if path is None:
        msg = f"The tests need the program '{name}'. Install the Debian package '{package}'."
        raise PartMissing(msg)
    return path
