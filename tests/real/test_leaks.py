# SPDX-License-Identifier: MIT
"""The leak watch: sees what leaves this computer, in any process, and nothing else."""

import os
import sys

import pytest

from tests.real.leaks import watch

QUIET = """
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname()).close()
print("quiet")
"""
STREAM = "s = socket.socket(); s.setblocking(False)"
STREAM_6 = "s = socket.socket(socket.AF_INET6); s.setblocking(False)"
DATAGRAM = "s = socket.socket(type=socket.SOCK_DGRAM)"
# They run cut off from any network: trying counts, succeeding does not.
TRY = "try: {}\nexcept OSError: pass"
LOUD = {
    "connects": (STREAM, "s.connect_ex(('192.0.2.1', 443))", ("192.0.2.1", 443, True)),
    "connects_over_ipv6": (
        STREAM_6,
        "s.connect_ex(('2001:db8::1', 80))",
        ("2001:db8::1", 80, True),
    ),
    "sends_a_datagram": (DATAGRAM, "s.sendto(b'x', ('192.0.2.1', 9))", ("192.0.2.1", 9, True)),
    "asks_a_resolver_here": (DATAGRAM, "s.connect(('127.0.0.1', 53))", ("127.0.0.1", 53, True)),
    "only_chooses_a_route": (DATAGRAM, "s.connect(('192.0.2.1', 9))", ("192.0.2.1", 9, False)),
}

BROWSER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv)
view = QWebEngineView()
view.loadFinished.connect(lambda: QTimer.singleShot(1000, application.quit))
view.setHtml(sys.argv[1])
view.show()
application.exec()
del view
"""


def _program(name):
    prepare, act, _ = LOUD[name]
    return f"import socket\n{prepare}\n{TRY.format(act)}"


def test_a_quiet_program_makes_no_attempt(tmp_path):
    watched = watch([sys.executable, "-c", QUIET], tmp_path)
    assert watched.exit_code == 0
    assert watched.output.strip() == "quiet"
    assert watched.attempts == ()


@pytest.mark.parametrize("name", LOUD)
def test_a_program_is_seen_when_it(tmp_path, name):
    watched = watch([sys.executable, "-c", _program(name)], tmp_path, cut_off=True)
    assert watched.exit_code == 0, watched.output
    assert [(seen.address, seen.port, seen.sent) for seen in watched.attempts] == [LOUD[name][-1]]


def test_a_child_of_a_child_is_seen(tmp_path):
    code = _program("connects")
    for _ in range(2):
        code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    watched = watch([sys.executable, "-c", code], tmp_path, cut_off=True)
    assert [(seen.address, seen.port) for seen in watched.attempts] == [("192.0.2.1", 443)]


def test_what_the_web_engine_does_behind_scripts_and_filters_is_seen(tmp_path):
    """A mere <link> makes Chromium connect: the very leak the preview has to close."""
    page = '<link rel="preconnect" href="http://192.0.2.7/">'
    watched = watch(
        [sys.executable, "-c", BROWSER, page],
        tmp_path,
        # The locks of the preview may be in this process's environment by now.
        environment={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QTWEBENGINE_CHROMIUM_FLAGS": "",
        },
        cut_off=True,
    )
    assert watched.exit_code == 0, watched.output
    assert ("192.0.2.7", 80) in [(seen.address, seen.port) for seen in watched.attempts]
