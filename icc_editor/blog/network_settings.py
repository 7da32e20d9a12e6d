# SPDX-License-Identifier: MIT
"""How to reach the net."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """Proxy, authorities and patience.

    ``proxy`` is ``socks5h://[user:password@]host:port`` or empty: names are then resolved by the
    proxy.  ``ca_file`` replaces the built-in authorities.  A call may take ``whole_s`` seconds plus
    what its body needs at ``slowest_upload`` bytes a second.
    """

    proxy: str = field(default="", repr=False)
    ca_file: str = ""
    connect_s: float = 10.0
    read_s: float = 30.0
    whole_s: float = 120.0
    slowest_upload: int = 8_000
