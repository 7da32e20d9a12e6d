# SPDX-License-Identifier: MIT
"""Nothing leaves this computer through the preview, whichever lock is off.

Which lock covers what:

- the sanitiser: everything, as long as the page comes through it (the writer's way);
- the resolver rule (a flag): everything, outside and here, hints included;
- the proxy nobody listens at (a flag, and once more through Qt): everything outside, hints
  included, not this computer itself;
- interceptor, policy, scripts and navigation together: every request, not the hints
  (``preconnect``, ``dns-prefetch``), which make connections without one.

The kernel's record of every process is read, in a network with nothing in it: an attempt counts.
"""

import contextlib
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.gui.hostile_constructs import CONSTRUCTS, HINTS, outside
from tests.gui.test_preview_pane import Listener
from tests.real.leaks import Attempt, watch

PORT = 47_123  # of this computer; in the network with nothing in it nobody can be there
PAGE_LOCKS = ("interceptor", "policy", "scripts", "navigation")
COMMAND = (sys.executable, "-m", "tests.gui.hostile_preview")
NUMBER = {outside(number): name for number, name in enumerate(CONSTRUCTS, start=1)}


@dataclass(frozen=True)
class Seen:
    """What the preview tried."""

    packets: tuple[Attempt, ...]
    here: int

    def constructs(self) -> set[str]:
        """Return the constructs whose number outside was called."""
        return {NUMBER[packet.address] for packet in self.packets if packet.address in NUMBER}


def run(folder: Path, *words: str) -> Seen:
    """Show everything hostile, with the locks in ``words`` off."""
    watched = watch([*COMMAND, str(PORT), *words], folder, environment=environment(), cut_off=True)
    assert watched.exit_code == 0, watched.output
    assert "all shown" in watched.output
    record = (folder / "network.strace").read_text(encoding="utf-8", errors="replace")
    here = len(re.findall(rf"connect\(.*htons\({PORT}\)", record))
    # A connect over UDP that only chooses a route sends nothing: Chromium asks for IPv6 so.
    return Seen(tuple(attempt for attempt in watched.attempts if attempt.sent), here)


def environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def test_there_are_many_constructs() -> None:
    assert len(CONSTRUCTS) >= 30
    assert len(NUMBER) == len(CONSTRUCTS)


@pytest.mark.parametrize(
    "off",
    [
        (),
        ("proxy",),
        ("interceptor",),
        PAGE_LOCKS,
        ("proxy", *PAGE_LOCKS),
        ("writer", "resolver", "proxy", *PAGE_LOCKS),
    ],
    ids=[
        "with_every_lock",
        "without_the_proxy",
        "without_the_interceptor",
        "without_any_lock_of_the_page",
        "with_the_resolver_rule_alone",
        "with_the_sanitiser_alone",
    ],
)
def test_no_packet_leaves_and_nobody_here_is_called(tmp_path: Path, off: tuple[str, ...]) -> None:
    assert run(tmp_path, *off) == Seen((), 0)


@pytest.mark.parametrize(
    "off",
    [("resolver",), ("flags",), ("resolver", *PAGE_LOCKS)],
    ids=["without_the_resolver_rule", "without_any_flag", "with_the_proxy_alone"],
)
def test_no_packet_leaves(tmp_path: Path, off: tuple[str, ...]) -> None:
    assert run(tmp_path, *off).packets == ()


def test_the_locks_of_the_page_alone_leave_only_the_hints(tmp_path: Path) -> None:
    """So they need the other two: this is what those are for."""
    assert run(tmp_path, "resolver", "proxy").constructs() <= set(HINTS)


ALONE = {
    "scripts": frozenset(
        {"handler", "svg handler", "details handler", "beacon", "event source", "script link"}
    ),
    "navigation": frozenset({"iframe", "iframe with data", "object", "embed"}),
}
"""What these locks of the page stop when each is the only one."""


@pytest.mark.parametrize("lock", ALONE)
def test_scripts_and_navigation_are_each_stopped_by_one_lock(tmp_path: Path, lock: str) -> None:
    """Else one could be taken off unseen, as long as the others hold."""
    others = (other for other in PAGE_LOCKS if other != lock)
    seen = run(tmp_path, "resolver", "proxy", *others).constructs()
    assert seen & ALONE[lock] == set()
    assert seen & (set(CONSTRUCTS) - ALONE[lock]), "else nothing was tried"


def test_without_locks_the_watcher_sees_packets(tmp_path: Path) -> None:
    """The control: the constructs work, and what they do is seen."""
    seen = run(tmp_path, "resolver", "proxy", *PAGE_LOCKS)
    assert len(seen.constructs()) >= 30, sorted(set(CONSTRUCTS) - seen.constructs())
    for lock in ALONE:
        assert seen.constructs() >= ALONE[lock], lock  # what they stop would have called
    assert seen.here >= 30
    assert any(packet.port == 53 for packet in seen.packets)


class Reader(Listener):
    """Counts who comes, and who asks for something; a connection alone may be a hint's."""

    def __init__(self) -> None:
        """Listen."""
        self.requests = 0
        super().__init__()

    def receive(self, visitor: socket.socket) -> None:
        """Read the beginning of a request."""
        visitor.settimeout(2)
        with contextlib.suppress(TimeoutError, ConnectionError):
            self.requests += bool(visitor.recv(4096))


@pytest.fixture
def listener() -> Iterator[Reader]:
    """Somebody at this computer who counts the calls."""
    made = Reader()
    yield made
    made.close()


def call_here(listener: Reader, *words: str) -> int:
    """Show everything hostile where this computer can be reached; return the calls."""
    command = [*COMMAND, str(listener.port), "here", *words]
    done = subprocess.run(
        command, env=environment(), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return listener.visits


def test_a_listener_here_hears_nothing(listener: Reader) -> None:
    assert call_here(listener) == 0


@pytest.mark.parametrize("lock", ["interceptor", "policy"])
def test_one_lock_alone_lets_no_request_out(listener: Reader, lock: str) -> None:
    """It leaves the hints, which connect and ask for nothing."""
    others = (other for other in PAGE_LOCKS if other != lock)
    call_here(listener, "resolver", "proxy", *others)
    assert listener.requests == 0


def test_a_listener_here_hears_much_without_locks(listener: Reader) -> None:
    assert call_here(listener, "resolver", "proxy", *PAGE_LOCKS) >= 10
    assert listener.requests >= 10
