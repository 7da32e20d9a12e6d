# SPDX-License-Identifier: MIT
"""What every test must hold, whatever it tests.

A test fails when it logs a warning it did not expect, leaves a thread, a timer or a window behind,
or turns to any address but this computer's.  Warnings are errors and Qt's messages are held by
pytest-qt (both in ``pyproject.toml``).  No test sees the real home: it gets an empty one, with no
message bus and no proxies.  Property tests draw the same examples at every run, so that a change
is judged by what it changed; ``scripts/torture properties`` draws others.
"""

import functools
import gc
import logging
import os
import re
import shutil
import socket
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("seeded", derandomize=True)
settings.register_profile("random", print_blob=True)  # asked for by ``--hypothesis-profile``
settings.load_profile("seeded")

HERE = frozenset({"localhost", "127.0.0.1", "::1", "127.0.0.1%0", "::1%0", ""})
# Names under it never exist; the resolver is not even asked. Source: RFC 6761, section 6.4
NEVER = ".invalid"
THREAD_PATIENCE_S = 2.0
TIP = "QTipLabel"  # Qt keeps the last tool tip as it pleases

STATE = pytest.StashKey["Watch"]()


class OutsideNetwork(BaseException):
    """The code under test wanted to leave this computer.

    Not an `Exception`: nothing under test may catch it by accident.
    """


class NetworkGuard:
    """Refuses, for the whole process, every address that is not this computer's.

    What sockets do is wrapped and not audited: an audit hook in Python is called within
    ``sys.settrace`` as well, and a thread that starts just then dies of "Cannot install a trace
    function while another trace function is being installed" (CPython 3.11, with coverage).
    """

    def __init__(self) -> None:
        """Start guarding; nothing takes it back."""
        self.refused: list[str] = []
        for name in ("connect", "connect_ex", "bind", "sendto", "sendmsg"):
            setattr(socket.socket, name, self._guarded(name))
        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
            setattr(socket, name, self._asked(name))

    def _guarded(self, name: str) -> Callable[..., Any]:
        real = getattr(socket.socket, name)

        @functools.wraps(real)
        def guarded(sock: socket.socket, *arguments: Any) -> Any:
            if arguments:  # the address is the last of them, where there is one
                self._check_address(f"socket.{name}", sock, arguments[-1])
            return real(sock, *arguments)

        return guarded

    def _asked(self, name: str) -> Callable[..., Any]:
        real = getattr(socket, name)

        @functools.wraps(real)
        def asked(host: object, *arguments: Any, **named: Any) -> Any:
            if _is_name(host):  # else it is refused without asking anybody
                self._check_name(f"socket.{name}", host)
            return real(host, *arguments, **named)

        return asked

    def _check_address(self, event: str, sock: socket.socket, address: object) -> None:
        if sock.family not in (socket.AF_INET, socket.AF_INET6) or not isinstance(address, tuple):
            return
        host = str(address[0])
        # Binding to '' is listening to the whole network; connecting to '' cannot be done.
        if host not in HERE or (host == "" and event == "socket.bind"):
            self._refuse(event, f"{host}:{address[1]}")

    def _check_name(self, event: str, host: object) -> None:
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
        if name.rstrip(".").endswith(NEVER):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if name not in HERE:
            self._refuse(event, name)

    def _refuse(self, event: str, where: str) -> None:
        text = f"{event.removeprefix('socket.')} to {where}"
        self.refused.append(text)
        raise OutsideNetwork(text)


def _is_name(host: object) -> bool:
    try:
        return not isinstance(host, str) or bool(host.encode("idna")) or not host
    except UnicodeError:
        return False


class LogWatch(logging.Handler):
    """Collects records from WARNING up and knows which of them were announced."""

    def __init__(self) -> None:
        """Collect nothing yet."""
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self._expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)

    def expect(self, pattern: str) -> None:
        """Allow, and ask for, at least one record whose text matches ``pattern``."""
        self._expected.append(re.compile(pattern))

    def complaints(self) -> list[str]:
        """Return unexpected records and expectations that were not met."""
        texts = [(record, record.getMessage()) for record in self.records]
        found = [
            f"log record not announced by expected_log: {record.name} {record.levelname} {text}"
            for record, text in texts
            if not any(pattern.search(text) for pattern in self._expected)
        ]
        return found + [
            f"expected log record never came: {pattern.pattern}"
            for pattern in self._expected
            if not any(pattern.search(text) for _, text in texts)
        ]


class QtStarts:
    """Remembers every QTimer and QThread that Python code starts, and where it did."""

    def __init__(self) -> None:
        """Watch nothing until `install`."""
        self._started: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
        self._installed = False

    def install(self) -> None:
        """Watch ``start`` of both classes from now on, when Qt is there at all."""
        core = sys.modules.get("PySide6.QtCore")
        if core is None or self._installed:
            return
        self._installed = True
        if core.QCoreApplication.instance() is None:
            # The web engine wants it before there is an application, whichever test makes that.
            core.QCoreApplication.setAttribute(core.Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        for kind in (core.QTimer, core.QThread):
            kind.start = self._watched(kind.start)

    def _watched(self, start: Callable[..., None]) -> Callable[..., None]:
        def watched_start(thing: Any, *arguments: Any, **named: Any) -> None:
            frame = sys._getframe(1)
            self._started[thing] = f"{frame.f_code.co_filename}:{frame.f_lineno}"
            start(thing, *arguments, **named)

        return watched_start

    def running(self) -> list[str]:
        """Return what still runs, with the line that started it."""
        from PySide6.QtCore import QThreadPool
        from shiboken6 import isValid

        found = []
        if not QThreadPool.globalInstance().waitForDone(int(THREAD_PATIENCE_S * 1000)):
            found.append("Qt's thread pool still works")
        for thing, where in list(self._started.items()):
            if not isValid(thing):
                continue
            active = thing.isActive() if hasattr(thing, "isActive") else thing.isRunning()
            if active:
                found.append(f"{type(thing).__name__} started at {where} still runs")
        return found

    def forget(self) -> None:
        """Start from nothing: each leak is told once."""
        self._started.clear()


class Watch:
    """Looks at the process before and after each test."""

    def __init__(self) -> None:
        """Guard the network from now on, the rest from the first test on."""
        self.network = NetworkGuard()
        self.log = LogWatch()
        self.qt = QtStarts()
        self.call_failed = False
        self._threads: set[threading.Thread] = set()
        self._windows: set[int] = set()

    def before(self) -> None:
        """Remember what is there already."""
        self.network.refused.clear()
        self.log = LogWatch()
        logging.getLogger().addHandler(self.log)
        self.call_failed = False
        self.qt.install()
        self.qt.forget()
        self._threads = set(threading.enumerate())
        self._windows = {_address(window) for window in _windows()}

    def after(self) -> list[str]:
        """Return everything the test should not have done or left."""
        found = [f"left this computer: {text}" for text in self.network.refused]
        found += self._left_windows()
        found += self._left_threads()
        if "PySide6.QtCore" in sys.modules:
            found += self.qt.running()
        logging.getLogger().removeHandler(self.log)
        return found + self.log.complaints()

    def _left_threads(self) -> list[str]:
        end = time.monotonic() + THREAD_PATIENCE_S
        left = []
        for thread in threading.enumerate():
            # A dummy stands for a thread of Qt's that once ran Python; it has no end to wait for.
            if thread in self._threads or isinstance(thread, threading._DummyThread):
                continue
            thread.join(max(0.0, end - time.monotonic()))
            if thread.is_alive():
                left.append(f"thread '{thread.name}' still runs")
        return left

    def _left_windows(self) -> list[str]:
        if not _windows() or self.call_failed:
            return []  # the traceback of a failed test keeps its windows alive
        if self._new_windows():
            gc.collect()  # no list of them may live meanwhile: it would keep them
            _finish_deletions()
        return [f"window left: {window!r}" for window in self._new_windows()]

    def _new_windows(self) -> list[Any]:
        return [
            window
            for window in _windows()
            if _address(window) not in self._windows and window.metaObject().className() != TIP
        ]


def _windows() -> list[Any]:
    """Return the top-level widgets there are; none when there is no application."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    return list(application.topLevelWidgets()) if application else []


def _address(window: Any) -> int:
    """Return where Qt has the window: Python's own object for it may come and go."""
    from shiboken6 import getCppPointer

    return int(getCppPointer(window)[0])


def _finish_deletions() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def pytest_configure(config: pytest.Config) -> None:
    """Choose Qt's platform before Qt is loaded, and start watching."""
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("ICC_TEST_PLATFORM", "offscreen")
    if os.getuid() == 0:
        # Chromium's sandbox refuses to run as root; nobody else loses it.
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    config.stash[STATE] = Watch()


_STATUS = pytest.StashKey[int]()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remember the verdict for ``pytest_unconfigure``, and empty the clipboard.

    Off screen it is a static of Qt's, which would free Python's object after Python has ended.
    """
    session.config.stash[_STATUS] = int(exitstatus)
    gui: Any = sys.modules.get("PySide6.QtGui")
    if gui and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process where the web engine is loaded: torn down after Python, it crashes.

    All tests are over and reported by now; only the coverage data is still in memory.
    """
    if "PySide6.QtWebEngineCore" not in sys.modules or _STATUS not in config.stash:
        return
    if "coverage" in sys.modules:
        from coverage import Coverage

        if (running := Coverage.current()) is not None:
            running.stop()
            running.save()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(config.stash[_STATUS])


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Look around before any fixture is made."""
    item.config.stash[STATE].before()
    return (yield)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[Any]:
    """Note a failure: what it leaves behind is not worth a second complaint."""
    report = yield
    if call.when in ("setup", "call") and report.failed:
        item.config.stash[STATE].call_failed = True
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Look around again when every fixture of the test is gone."""
    try:
        result = yield
    finally:
        found = item.config.stash[STATE].after()
    if found:
        pytest.fail("\n".join(found), pytrace=False)
    return result


@pytest.fixture
def expected_log(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Call it with a pattern: a matching log record is then allowed, and must come."""
    expect: Callable[[str], None] = request.config.stash[STATE].log.expect
    return expect


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which every test gets its home."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the test an empty home and an environment that knows nothing of this computer's."""
    home = Path(tempfile.mkdtemp(dir=homes))
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
        "ICC_EDITOR_HOME": home / "icc-editor",
    }
    folders["XDG_RUNTIME_DIR"].mkdir(mode=0o700)
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("LANGUAGE", "")
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in (
            "REQUESTS_CA_BUNDLE",
            "CURL_CA_BUNDLE",
            "SSL_CERT_FILE",
            "SSL_CERT_DIR",
            "WAYLAND_DISPLAY",
            "PYTHON_KEYRING_BACKEND",
            "DBUS_SESSION_BUS_ADDRESS",  # without the fixture of one there is no Secret Service
        ):
            monkeypatch.delenv(name)
    if "ICC_TEST_PLATFORM" not in os.environ:
        monkeypatch.delenv("DISPLAY", raising=False)
    yield home
    shutil.rmtree(home, ignore_errors=True)
