# SPDX-License-Identifier: MIT
"""Dates and times are shown as they are on the clock that is meant."""

import os
import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from icc_editor.gui import moments


@pytest.fixture
def in_paris(monkeypatch):
    """Put this computer in a place whose clocks leap from 2 to 3 on 29 March 2026."""
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    yield
    monkeypatch.undo()
    assert os.environ.get("TZ") == before
    time.tzset()


@pytest.fixture
def in_english(qapp):
    """Speak English, whatever was spoken before."""
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_an_hour_that_this_computers_clock_leaps_over_is_shown_as_the_blog_has_it(
    in_english, in_paris
) -> None:
    moment = datetime(2026, 3, 28, 19, 30, tzinfo=UTC)
    assert moments.full(moment, ZoneInfo("Asia/Phnom_Penh")) == "29 March 2026, 02:30"
    assert moments.full(moment) == "28 March 2026, 20:30"
