# SPDX-License-Identifier: MIT
"""What has to be decided about this process before Qt starts."""

import os
import sys

from PySide6.QtCore import QCoreApplication, Qt

CHROMIUM_FLAGS = (
    '--host-resolver-rules="MAP * ~NOTFOUND"',  # no name is ever looked up, nor an address used
    '--proxy-server="socks5://127.0.0.1:1"',  # nobody listens there
    '--proxy-bypass-list="<-loopback>"',  # this computer is no exception
    "--disable-gpu",  # text needs none, and a broken driver cannot take the window down
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pings",
    "--dns-prefetch-disable",
    "--log-level=3",  # not a word about desktop services a page without a network does not use
)


TURN_S = 0.0005
"""How long the window's thread waits for one that computes; Python's own are 5 milliseconds.

It waits again and again while it paints, for Qt lets others go on during most of its calls.
"""


def prepare() -> None:
    """Close the doors: files only for their owner, and a browser engine without a network.

    The software back end of Qt Quick keeps the window as it is when the preview starts; with
    OpenGL the whole window would be made anew and flash.
    """
    if sys.platform != "win32":
        os.umask(0o077)
    sys.setswitchinterval(TURN_S)
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(CHROMIUM_FLAGS)
    os.environ.pop("QTWEBENGINE_REMOTE_DEBUGGING", None)
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Qt tells once per size that the Latin font knows no Khmer; the Khmer one takes over.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db.info=false")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    _import_without_reading_sources()


def engine_may_run() -> bool:
    """Return whether Chromium would start at all: as root it refuses with its sandbox on.

    The sandbox is never switched off by the program; whoever must run as root sets
    ``QTWEBENGINE_DISABLE_SANDBOX`` outside.
    """
    if sys.platform == "win32" or os.geteuid() != 0:
        return True
    return os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1"


def _import_without_reading_sources() -> None:
    """Let modules be loaded from their compiled files alone, once Qt is there.

    WORKAROUND: https://github.com/napari/napari/issues/8584
    PySide reads the source of every module that is imported after it, to see whether that may want
    its ``from __feature__ import …``, and keeps all of them in memory.  Nobody here wants it.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "feature_imported"):
        feature.feature_imported = _ignore  # type: ignore[union-attr]


def _ignore(_module: object) -> None:
    """Do nothing about a module that was imported."""
