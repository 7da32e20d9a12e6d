# SPDX-License-Identifier: MIT
"""How to reach the net."""

from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit

_SCHEME = "socks5h"


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """Proxy, authorities and patience.

    ``proxy`` is ``socks5h://[user:password@]host:port`` or empty: names are then resolved by the
    proxy.  Anything else is no proxy, and nothing is sent.  ``ca_file`` replaces the built-in
    authorities.  A call may take ``whole_s`` seconds plus what its body needs at
    ``slowest_upload`` bytes a second.
    """

    proxy: str = field(default="", repr=False)
    ca_file: str = ""
    connect_s: float = 10.0
    read_s: float = 30.0
    whole_s: float = 120.0
    slowest_upload: int = 8_000


def proxy_parts(address: str) -> SplitResult | None:
    """Return the parts of a proxy's address, None when it is none."""
    try:
        parts = urlsplit(address)
        good = parts.scheme == _SCHEME and parts.hostname and parts.port
    except ValueError:
        return None
    return parts if good and parts.path in {"", "/"} else None


def proxy_address(typed: str) -> str:
    """Return the address of the proxy somebody typed as ``host:port``, empty when it is none."""
    bare = typed.strip().rpartition("://")[2].rstrip("/")
    address = f"{_SCHEME}://{bare}"
    return address if proxy_parts(address) is not None and not set(bare) & set(" \t") else ""


def typed_proxy(address: str) -> str:
    """Return what is typed for a proxy's address, empty when it is none."""
    return address.rpartition("://")[2] if proxy_parts(address) is not None else ""
