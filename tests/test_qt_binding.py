# SPDX-License-Identifier: MIT
"""The binding keeps count of ``None``.

PySide6 6.12.0 under Python 3.11 loses a reference to ``None`` on every call that returns nothing;
after some five thousand of them the interpreter dies.  The project holds PySide6 below 6.12 for
that; this test tells when a newer one counts right.  (From Python 3.12 on ``None`` cannot die and
the count stands still.)
"""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLayout

CALLS = 4_000
# Python itself makes and drops references to None meanwhile; a lost one per call is 4,000.
NOISE = 40


def _name_an_object():
    thing = QObject()
    return lambda: thing.setObjectName("x")


def _move_a_cursor():
    cursor = QTextCursor(QTextDocument("text"))
    return lambda: cursor.setPosition(2)


def _begin_a_layout():
    layout = QTextLayout("text")

    def lay_out():
        layout.beginLayout()
        layout.endLayout()

    return lay_out


def _set_an_interval():
    timer = QTimer()
    return lambda: timer.setInterval(5)


@pytest.mark.parametrize(
    "prepare", [_name_an_object, _move_a_cursor, _begin_a_layout, _set_an_interval]
)
def test_a_call_that_returns_nothing_keeps_the_count_of_none(qapp, prepare):
    call = prepare()
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    lost = before - sys.getrefcount(None)
    assert round(abs(lost) / CALLS, 2) == 0.0
    assert abs(lost) < NOISE
