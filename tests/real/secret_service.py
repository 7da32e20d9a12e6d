# SPDX-License-Identifier: MIT
"""A real Secret Service: gnome-keyring on a message bus of its own, with a home of its own."""

import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.real.places import program
from tests.real.processes import Service

PASSWORD = b"keyring password of the tests"
# No service folders: nobody but us may start a Secret Service on this bus.
BUS_CONFIGURATION = """<!DOCTYPE busconfig
 PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
NAME = "org.freedesktop.secrets"


class SecretService:
    """A running Secret Service.

    ``environment`` is what a program needs to reach this one and no other.
    """

    def __init__(self, folder: Path) -> None:
        """Start bus and keyring below ``folder``, unlocked."""
        # A socket's path may have 107 bytes, pytest's own folders are often longer.
        self._short = tempfile.TemporaryDirectory(prefix="icc-bus-")
        socket = Path(self._short.name) / "bus"
        configuration = folder / "bus.xml"
        configuration.write_text(BUS_CONFIGURATION.format(socket=socket), encoding="utf-8")
        home = folder / "keyring-home"
        home.mkdir(mode=0o700)
        self.environment: Mapping[str, str] = {
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}",
        }
        self._log = folder / "secret-service.log"
        self._own = {
            **self.environment,
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_RUNTIME_DIR": self._short.name,
            "LC_ALL": "C.UTF-8",
        }
        self._bus = Service(
            [program("dbus-daemon", "dbus-daemon"), "--nofork", f"--config-file={configuration}"],
            environment=self._own,
            log=self._log,
        )
        self._bus.wait_for(socket.exists)
        self._keyring = self._start_keyring(unlocked=True)

    def lock(self) -> None:
        """Start the keyring anew without its password: what is stored stays, locked."""
        self._keyring.stop()
        self._keyring = self._start_keyring(unlocked=False)

    def unlock(self) -> None:
        """Start the keyring anew with its password."""
        self._keyring.stop()
        self._keyring = self._start_keyring(unlocked=True)

    def vanish(self) -> None:
        """End the keyring; the bus stays."""
        self._keyring.stop()

    def close(self) -> None:
        """End keyring and bus."""
        self._keyring.stop()
        self._bus.stop()
        self._short.cleanup()

    def _start_keyring(self, *, unlocked: bool) -> Service:
        daemon = program("gnome-keyring-daemon", "gnome-keyring")
        service = Service(
            [daemon, "--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])],
            environment=self._own,
            log=self._log,
            stdin=PASSWORD if unlocked else b"",
        )
        service.wait_for(self._is_owned)
        return service

    def _is_owned(self) -> bool:
        done = subprocess.run(
            [
                *(program("dbus-send", "dbus-bin"), "--session", "--print-reply=literal"),
                *("--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner"),
                f"string:{NAME}",
            ],
            env=self._own,
            capture_output=True,
            text=True,
            check=False,
        )
        return "true" in done.stdout


def version() -> str:
    """Return gnome-keyring's version."""
    done = subprocess.run(
        [program("gnome-keyring-daemon", "gnome-keyring"), "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    found = re.search(r"[\d.]+", done.stdout)
    return found[0] if found else "?"
