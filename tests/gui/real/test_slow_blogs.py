# SPDX-License-Identifier: MIT
"""A blog that says nothing, or a byte at a time: the window answers, Cancel works, text is safe."""

import functools
import time
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from icc_editor.blog import network_settings
from icc_editor.blog.network_settings import NetworkSettings
from tests.gui.real.desk import LEFT, Desk, posts_of, words_on
from tests.gui.real.heartbeat import TICK_MS, Heartbeat
from tests.real.faultproxy import Fault, FaultProxy
from tests.real.wordpress.server import WordPress

SLOW = [Fault.HANG, Fault.DRIP_HEADER]
TITLE, TEXT = "Results of June", "The count is over."
IDLE_TICKS, BUSY_TICKS = 60, 60
# Against the worst tick of the idle window in the same run: other programs share the computer.
FACTOR = 8
DEADLINE_S = NetworkSettings().read_s


@pytest.fixture
def heart(desk: Desk) -> Iterator[Heartbeat]:
    """Return the heart of the window's thread."""
    heart = Heartbeat()
    yield heart
    heart.stop()
    heart.deleteLater()


def beat(desk: Desk, heart: Heartbeat, ticks: int) -> float:
    """Let the window run for so many ticks more and return the longest pause, in ms."""
    wanted = heart.ticks + ticks
    desk.until(lambda: heart.ticks >= wanted)
    return heart.worst_ms


def idle_pause(desk: Desk, heart: Heartbeat) -> float:
    heart.begin()
    return beat(desk, heart, IDLE_TICKS)


def assert_answering(desk: Desk, heart: Heartbeat, idle_ms: float, doing: str) -> None:
    """Hold the longest pause since `begin` against an idle window, and say both."""
    print(f"{doing}: longest pause {heart.worst_ms:.0f} ms, idle {idle_ms:.0f} ms")
    assert heart.worst_ms <= FACTOR * max(idle_ms, TICK_MS)


@pytest.mark.parametrize("fault", SLOW, ids=lambda fault: fault.name)
def test_the_window_lives_while_it_connects(
    desk: Desk, heart: Heartbeat, fault_proxy: FaultProxy, fault: Fault
) -> None:
    desk.write(TITLE, TEXT)
    accounts = desk.window.accounts
    accounts.connect_blog()
    wizard = accounts.wizard()
    QTest.keyClicks(wizard.address_field, f"127.0.0.1:{fault_proxy.port}")
    idle_ms = idle_pause(desk, heart)
    fault_proxy.fail(fault)
    heart.begin()
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(lambda: fault_proxy.calls)
    beat(desk, heart, BUSY_TICKS)
    assert not wizard.next_button.isEnabled()
    began = time.monotonic()
    QTest.mouseClick(wizard.cancel_button, LEFT)
    assert wizard.next_button.isEnabled()
    desk.until(lambda: not desk.program.parts.runner.is_busy())
    assert time.monotonic() - began < DEADLINE_S / 4
    assert_answering(desk, heart, idle_ms, f"connecting, {fault.name}")
    fault_proxy.heal()
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(wizard.user_field.isVisible)
    wizard.reject()


@pytest.mark.parametrize(
    "fault", [Fault.HANG, Fault.DRIP_ANSWER, Fault.AFTER_DRIP], ids=lambda fault: fault.name
)
def test_the_window_lives_while_it_publishes(
    desk: Desk, heart: Heartbeat, wordpress: WordPress, fault_proxy: FaultProxy, fault: Fault
) -> None:
    post = desk.write(TITLE, TEXT)
    desk.connect(f"127.0.0.1:{fault_proxy.port}", wordpress.users["editor"])
    view = desk.open_summary()
    idle_ms = idle_pause(desk, heart)
    fault_proxy.fail(fault, "wp.newPost")
    heart.begin()
    QTest.mouseClick(view.publish_button, LEFT)
    desk.until(lambda: fault_proxy.count("wp.newPost"))
    QTest.keyClicks(desk.window.writing.edit, "Typed meanwhile. ")
    beat(desk, heart, BUSY_TICKS)
    assert view.is_busy()
    began = time.monotonic()
    desk.click(view, "Cancel sending")
    desk.until(lambda: not view.is_busy())
    assert time.monotonic() - began < DEADLINE_S / 4
    assert_answering(desk, heart, idle_ms, f"publishing, {fault.name}")
    assert "stopped as you asked. Your text is saved on this computer." in words_on(view)
    assert desk.window.editing.flush()
    assert "Typed meanwhile. " in (post / "en.md").read_text(encoding="utf-8")
    fault_proxy.heal()
    with desk.qtbot.waitSignal(desk.window.publishing.published, timeout=60_000):
        QTest.mouseClick(view.retry_button, LEFT)
    assert [found["status"] for found in posts_of(wordpress)] == ["publish"]


def test_a_blog_that_hangs_while_it_is_asked_holds_up_nothing(
    desk: Desk, wordpress: WordPress, fault_proxy: FaultProxy
) -> None:
    desk.write(TITLE, TEXT)
    desk.connect(f"127.0.0.1:{fault_proxy.port}", wordpress.users["editor"])
    fault_proxy.fail(Fault.HANG)
    before = len(fault_proxy.calls)
    QTest.mouseClick(desk.window.publish_button, LEFT)
    desk.until(lambda: len(fault_proxy.calls) > before)
    publishing = desk.window.publishing
    with desk.qtbot.waitSignal(publishing.waiting_changed, timeout=round(DEADLINE_S * 250)):
        publishing.show_outbox()  # what only the disk knows does not wait for the blog
    publishing.outbox().reject()
    view = publishing.view()
    QTest.mouseClick(view.close_button, LEFT)
    fault_proxy.heal()
    began = time.monotonic()
    desk.until(lambda: desk.window.publishing.view() is None)
    desk.send(desk.open_summary())
    assert time.monotonic() - began < DEADLINE_S
    assert len(posts_of(wordpress)) == 1


@pytest.mark.parametrize("fault", SLOW, ids=lambda fault: fault.name)
def test_a_call_ends_by_its_deadline_and_the_sentence_says_what_is_safe(
    desk: Desk,
    wordpress: WordPress,
    fault_proxy: FaultProxy,
    monkeypatch: pytest.MonkeyPatch,
    fault: Fault,
) -> None:
    desk.write(TITLE, TEXT)
    desk.connect(f"127.0.0.1:{fault_proxy.port}", wordpress.users["editor"])
    view = desk.open_summary()
    hasty = functools.partial(NetworkSettings, connect_s=1, read_s=1, whole_s=2)
    monkeypatch.setattr(network_settings, "NetworkSettings", hasty)
    fault_proxy.fail(fault, "wp.newPost")
    QTest.mouseClick(view.publish_button, LEFT)
    desk.until(view.retry_button.isVisible)
    shown = words_on(view)
    assert "did not answer in time. Your text is saved on this computer." in shown
    assert "stays in the outbox and can go on later" in shown
    assert posts_of(wordpress) == []
