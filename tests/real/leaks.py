# SPDX-License-Identifier: MIT
"""Runs a program and reports every attempt to reach anything but this computer.

The kernel's own record of system calls (strace) is read, so nothing in the program can hide: every
process it starts, every library, Chromium included.  Name look-ups count even when the resolver
sits on the loopback.  Limits: a program that talks to an already running service over a UNIX
socket and lets that one do the talking is not seen; strace slows programs down, so give time.
"""

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from tests.real.places import program

CALLS = "connect,sendto,sendmsg,sendmmsg"
NAME_PORTS = frozenset({53, 853, 5353, 5355})
ADDRESS = re.compile(
    r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")'
)
CALL = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg)\((\d+)(?:<([^>]*)>)?")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One address a program turned to; ``protocol`` as strace names the socket (TCP, UDP …).

    ``sent`` is False for a connect over UDP: that only chooses a route and sends no packet, as
    Chromium does to learn whether there is IPv6 at all.
    """

    address: str
    port: int
    protocol: str
    sent: bool


@dataclass(frozen=True, slots=True)
class Watched:
    """How the program ended and whom it tried to reach."""

    exit_code: int
    output: str
    attempts: tuple[Attempt, ...]


def watch(
    command: Sequence[str],
    folder: Path,
    *,
    environment: Mapping[str, str] | None = None,
    deadline_s: float = 120.0,
    cut_off: bool = False,
) -> Watched:
    """Run ``command`` to its end and return every attempt to leave this computer.

    With ``cut_off`` it runs without any network, so that attempts stay attempts; servers of this
    computer are then out of its reach too.
    """
    record = folder / "network.strace"
    done = subprocess.run(
        [
            *(_without_network() if cut_off else ()),
            *(program("strace", "strace"), "-f", "-qq", "-yy", "-e", f"trace={CALLS}"),
            *("-o", str(record), "--", *command),
        ],
        env=dict(environment) if environment is not None else None,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=deadline_s,
        check=False,
    )
    lines = record.read_text(encoding="utf-8", errors="replace").splitlines()
    attempts = tuple(found for line in lines for found in _attempts(line))
    return Watched(done.returncode, done.stdout, attempts)


def _without_network() -> list[str]:
    """Return the command that runs another in a network of its own, which has nothing in it."""
    own = [] if os.getuid() == 0 else ["--user", "--map-current-user"]
    return [program("unshare", "util-linux"), *own, "--net", "--"]


def _attempts(line: str) -> list[Attempt]:
    call = CALL.search(line)
    if call is None:
        return []
    protocol = (call[3] or "").partition(":")[0] or "?"
    # With -yy a connected socket names its peer: [here->there:port].  Sends on it name no address.
    peers = [(found[2] or found[3], int(found[1])) for found in ADDRESS.finditer(line)]
    found = []
    for address, port in peers:
        here = ip_address(address)
        mapped = getattr(here, "ipv4_mapped", None)
        loopback = (mapped or here).is_loopback or (mapped or here).is_unspecified
        if loopback and port not in NAME_PORTS:
            continue
        route_only = call[1] == "connect" and protocol.startswith("UDP") and port not in NAME_PORTS
        found.append(Attempt(address, port, protocol, sent=not route_only))
    return found
