# SPDX-License-Identifier: MIT
"""The habits themselves: each of them is broken once here, in a test run of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TREE = Path(__file__).parent.parent

HEAD = """
import logging, os, pathlib, socket, threading, urllib.request, warnings
import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []
"""

# What the inner test does, and what the run must say about it.
BROKEN = {
    "logs_a_warning": (
        "logging.getLogger('x').warning('careful')",
        "log record not announced by expected_log: x WARNING careful",
    ),
    "announces_a_record_that_never_comes": (
        "expected_log('never')",
        "expected log record never came: never",
    ),
    "announces_another_record": (
        "expected_log('this'); logging.error('this'); logging.error('that')",
        "log record not announced by expected_log: root ERROR that",
    ),
    "warns": ("warnings.warn('old', DeprecationWarning)", "DeprecationWarning: old"),
    "makes_qt_warn": ("qWarning('odd')", "odd"),
    "leaves_a_thread": (
        "threading.Thread(target=threading.Event().wait, daemon=True, name='idle').start()",
        "thread 'idle' still runs",
    ),
    "lets_a_thread_die": (
        "t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()",
        "PytestUnhandledThreadExceptionWarning",
    ),
    "leaves_a_timer": (
        "t = QTimer(qapp); t.start(60_000)",
        "QTimer started at",
    ),
    "leaves_a_qt_thread": (
        "t = QThread(qapp); t.start(); kept.append(t)",
        "QThread started at",
    ),
    "leaves_a_window": ("w = QWidget(); w.show(); kept.append(w)", "window left:"),
    "leaves_a_hidden_window": ("kept.append(QWidget())", "window left:"),
    "connects_outside": (
        "socket.create_connection(('192.0.2.1', 80))",
        "left this computer: getaddrinfo to 192.0.2.1",
    ),
    "connects_outside_by_address": (
        "with socket.socket() as s: s.connect(('192.0.2.1', 80))",
        "left this computer: connect to 192.0.2.1:80",
    ),
    "connects_to_another_loopback": (
        "with socket.socket() as s: s.connect(('127.0.0.2', 9))",
        "left this computer: connect to 127.0.0.2:9",
    ),
    "sends_a_datagram_outside": (
        "with socket.socket(type=socket.SOCK_DGRAM) as s: s.sendto(b'x', ('192.0.2.1', 53))",
        "left this computer: sendto to 192.0.2.1:53",
    ),
    "looks_a_name_up": (
        "socket.getaddrinfo('example.org', 80)",
        "left this computer: getaddrinfo to example.org",
    ),
    "listens_to_the_whole_network": (
        "with socket.socket() as s: s.bind(('', 0))",
        "left this computer: bind to :0",
    ),
    "hides_that_it_went_outside": (
        """
        try:
            urllib.request.urlopen('http://192.0.2.1/')
        except BaseException:
            pass
        """,
        "left this computer: getaddrinfo to 192.0.2.1",
    ),
}

KEPT = {
    "announces_its_record": "expected_log('care'); logging.getLogger('x').warning('careful')",
    "logs_below_warning": "logging.getLogger('x').info('all well')",
    "stops_its_thread": "t = threading.Thread(target=lambda: None); t.start()",
    "stops_its_timer": "t = QTimer(qapp); t.start(60_000); t.stop()",
    "deletes_its_window": "w = QWidget(); w.show(); w.close(); w.deleteLater()",
    "drops_a_window_in_a_cycle": "w = QWidget(); w.me = w",
    "talks_to_itself": """
        with socket.create_server(('127.0.0.1', 0)) as s:
            socket.create_connection(s.getsockname()).close()
        """,
    "asks_for_a_name_that_never_exists": """
        with pytest.raises(socket.gaierror):
            socket.getaddrinfo('blog.invalid', 80)
        """,
    "has_an_empty_home": """
        assert pathlib.Path.home() == own_home
        assert {p.name for p in own_home.iterdir()} == {'run'}
        for name in ('XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME'):
            assert pathlib.Path(os.environ[name]).is_relative_to(own_home)
        assert pathlib.Path(os.environ['ICC_EDITOR_HOME']).is_relative_to(own_home)
        assert not [name for name in os.environ if name.lower().endswith('_proxy')]
        """,
}


def _inner_test(name, body):
    lines = [line for line in body.splitlines() if line.strip()]
    cut = min(len(line) - len(line.lstrip()) for line in lines)
    code = "\n".join(f"    {line[cut:]}" for line in lines)
    return f"def test_{name}(qapp, own_home, expected_log):\n{code}\n\n"


@pytest.fixture(scope="module")
def inner_run(tmp_path_factory):
    """What pytest says of all the tests above, run once in a process of its own."""
    folder = tmp_path_factory.mktemp("inner")
    bodies = {name: body for name, (body, _) in BROKEN.items()} | KEPT
    code = "".join(_inner_test(name, body) for name, body in bodies.items())
    (folder / "test_inner.py").write_text(HEAD + code, encoding="utf-8")
    (folder / "pytest.ini").write_text(
        "[pytest]\nfilterwarnings = error\nqt_log_level_fail = WARNING\nqt_api = pyside6\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "pytest", "-p", "tests.habits", "-p", "no:cacheprovider"]
    # What the outer run was told (colours, -x, -k) is no business of the inner one, whose words
    # are read below.
    told = re.compile(r"PYTEST_|(PY_COLORS|FORCE_COLOR|NO_COLOR)$")
    done = subprocess.run(
        [*command, "-rA", "--tb=short", "--color=no", str(folder)],
        cwd=TREE,
        env={name: value for name, value in os.environ.items() if not told.match(name)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout


def _sections(run):
    """Return each inner test's own part of the output, all its phases together."""
    parts = re.split(r"^_+ (?:ERROR at \w+ of )?test_(\w+) _+$", run, flags=re.MULTILINE)
    found = {}
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        found[name] = found.get(name, "") + text
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_a_test_fails_when_it(inner_run, name):
    _, complaint = BROKEN[name]
    assert re.search(rf"^(FAILED|ERROR) \S*::test_{name}\b", inner_run, re.MULTILINE), inner_run
    assert complaint in _sections(inner_run)[name]


@pytest.mark.parametrize("name", KEPT)
def test_a_test_passes_when_it(inner_run, name):
    assert re.search(rf"^PASSED \S*::test_{name}\b", inner_run, re.MULTILINE), inner_run
    assert not re.search(rf"^(FAILED|ERROR) \S*::test_{name}\b", inner_run, re.MULTILINE), inner_run
