# SPDX-License-Identifier: MIT
"""What the browser engine says about graphics cards when it starts, kept off the terminal.

There is no flag for it: the engine looks for a graphics card even when told to use none, and
complains in Qt's general category.  Only these sentences are dropped, only while the engine runs;
everything else goes the way it went before.
"""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

KNOWN = (
    "Failed to load vulkan:",
    "initInstance: No Vulkan library available",
    "Failed to create platform Vulkan instance",
    "Unable to detect GPU vendor",
    "GPUInfo not initialized on GpuInfoUpdate",
    "QRhiGles2: Failed to create temporary context",
    "QRhiGles2: Failed to create context",
    "Failed to create RHI for backend: OpenGL",
)
"""How the sentences begin that say no more than: this computer has no graphics card."""


class EngineNoise:
    """A message handler in front of the one that is there."""

    def __init__(self) -> None:
        self._handler = self._on_message  # one object: only then can it be told from others
        self._before: object = None

    def hush(self) -> None:
        """Drop the known sentences from now on."""
        self._before = qInstallMessageHandler(self._handler)

    def stop(self) -> None:
        """Put the handler back that was there, unless somebody put in another meanwhile."""
        there = qInstallMessageHandler(self._before)  # type: ignore[arg-type]  # None: Qt's own
        if there is not self._handler:
            qInstallMessageHandler(there)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtWarningMsg and text.startswith(KNOWN):
            return
        if callable(self._before):
            self._before(kind, context, text)
        else:
            sys.stderr.write(f"{qFormatLogMessage(kind, context, text)}\n")
