# SPDX-License-Identifier: MIT
"""The only door to ``resources/`` and ``translations/``.

Both folders stand beside the package in a checkout and inside it in a wheel, so the look-up tries
the package first and its parent second.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under ``resources/``.

    Raises:
        FileNotFoundError: The program is installed without it.
    """
    return _find("resources", parts)


def translation(*parts: str) -> Path:
    """Return the path of a file or folder under ``translations/``.

    Raises:
        FileNotFoundError: The program is installed without it.
    """
    return _find("translations", parts)


def _find(kind: str, parts: tuple[str, ...]) -> Path:
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root.joinpath(kind, *parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join((kind, *parts)))
