# SPDX-License-Identifier: MIT
"""Lucide icons in the colours of the palette.

The files under ``resources/icons`` draw with ``currentColor``; it is replaced by the palette's text
colour before they are rendered, at one and two device pixels per point.  ``set_icon`` remembers
the name on the object, so that ``refresh`` can colour everything anew when the palette changes.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QAbstractButton, QLabel

from icc_editor import assets

_PROPERTY = "icc_icon"
_PROGRAM_SIZES = (16, 32, 48, 128)
_DISABLED_OPACITY = 0.35  # the style's own grey hardly differs on a dark ground
_SIZES = (16, 20)  # points: menus and buttons, toolbars


def pixmap(name: str, color: QColor, size: int) -> QPixmap:
    """Return the icon ``name`` drawn in ``color``, ``size`` device pixels wide and high.

    It is drawn once: who paints many asks again at every repaint.
    """
    return _once(f"{name} {color.name()} {size}", lambda: _render(_source(name, color), size))


def icon(name: str, palette: QPalette | None = None, ratio: float = 0.0) -> QIcon:
    """Return the icon ``name`` in the text colours of ``palette`` (default: the application's).

    ``ratio`` is device pixels per point; 0 takes the sharpest screen's.  Icons of what is disabled
    are pale.
    """
    colors = QGuiApplication.palette() if palette is None else palette
    if not ratio:
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1)
    result = QIcon()
    # Not the group of the moment: what is disabled now would stay grey when it is enabled.
    color = colors.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    for points in _SIZES:
        for scale in {1.0, ratio}:
            size = round(points * scale)
            result.addPixmap(pixmap(name, color, size))
            result.addPixmap(_pale(name, color, size), QIcon.Mode.Disabled)
    return result


def program_icon() -> QIcon:
    """Return the program's own icon, for window lists and title bars."""
    source = assets.resource("program", "icc-editor.svg").read_bytes()
    result = QIcon()
    for size in _PROGRAM_SIZES:
        result.addPixmap(_render(source, size))
    return result


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give ``target`` the icon ``name`` and remember the name for ``refresh``."""
    target.setProperty(_PROPERTY, name)
    palette = target.palette() if isinstance(target, QAbstractButton) else None
    target.setIcon(icon(name, palette))


def name_of(target: QAction | QAbstractButton) -> str:
    """Return the name of the icon that ``set_icon`` gave, empty when it gave none."""
    return str(target.property(_PROPERTY) or "")


def set_picture(target: QLabel, name: str, size: int, role: QPalette.ColorRole) -> None:
    """Show the icon ``name`` in a label, ``size`` points wide, in the colour of ``role``."""
    target.setProperty(_PROPERTY, f"{name}|{size}|{role.name}")
    ratio = target.devicePixelRatioF()
    color = target.palette().color(QPalette.ColorGroup.Active, role)
    drawn = pixmap(name, color, round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    target.setPixmap(drawn)
    target.setFixedSize(QSize(size, size))


def refresh(root: QObject) -> None:
    """Draw every icon set by this module below ``root`` again, in the present colours."""
    for action in root.findChildren(QAction):
        if name := action.property(_PROPERTY):
            set_icon(action, name)
    for button in root.findChildren(QAbstractButton):
        if name := button.property(_PROPERTY):
            set_icon(button, name)
    for label in root.findChildren(QLabel):
        if spec := label.property(_PROPERTY):
            name, size, role = spec.split("|")
            set_picture(label, name, int(size), QPalette.ColorRole[role])


def _source(name: str, color: QColor) -> bytes:
    raw = assets.resource("icons", f"{name}.svg").read_bytes()
    return raw.replace(b"currentColor", color.name().encode())


def _once(key: str, draw: Callable[[], QPixmap]) -> QPixmap:
    """Return what Qt's cache keeps under ``key``, drawn when it keeps nothing."""
    drawn = QPixmap()
    if not QPixmapCache.find(f"icc {key}", drawn):
        drawn = draw()
        QPixmapCache.insert(f"icc {key}", drawn)
    return drawn


def _pale(name: str, color: QColor, size: int) -> QPixmap:
    key = f"pale {name} {color.name()} {size}"
    return _once(key, lambda: _faded(pixmap(name, color, size)))


def _faded(drawn: QPixmap) -> QPixmap:
    result = QPixmap(drawn.size())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return result


def _render(source: bytes, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(source))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
