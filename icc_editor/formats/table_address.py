# SPDX-License-Identifier: MIT
"""How a text names a results table: as the address of a picture, ``tables/communes.toml``."""

import re

TABLES = "tables"
SUFFIX = ".toml"
# No points: what Syncthing and others add to the name of a second file is no table.
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")

_ADDRESS = re.compile(rf"(?:\./)?{TABLES}/(?P<name>{NAME.pattern})\.toml")
_ADDRESSES = re.compile(rf"{TABLES}/({NAME.pattern})\.toml")


def address_of(name: str) -> str:
    """Return the address of the table called ``name``."""
    return f"{TABLES}/{name}{SUFFIX}"


def table_named_by(address: str) -> str | None:
    """Return the name of the table an address leads to; None when it is no table.

    ``tables/communes.toml#chart`` is a picture of one and no table.
    """
    match = _ADDRESS.fullmatch(address)
    return match["name"] if match else None


def tables_named_in(text: str) -> frozenset[str]:
    """Return the names of all tables whose address stands anywhere in a text."""
    return frozenset(_ADDRESSES.findall(text)) if SUFFIX in text else frozenset()
