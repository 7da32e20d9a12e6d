# SPDX-License-Identifier: MIT
"""Work runs off the GUI thread and reports on it."""

import threading
from collections.abc import Iterator

import pytest

from icc_editor.errors import Cancelled, DiskFull
from icc_editor.gui.jobs import JobRunner, JobScope
from icc_editor.post.job import CancelCheck, Progress, ProgressSink


@pytest.fixture
def runner(qapp: object) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


def test_the_result_arrives_on_the_gui_thread(runner: JobRunner, qtbot) -> None:
    seen: list[tuple[int, int]] = []
    runner.submit(
        lambda _cancelled, _progress: threading.get_ident(),
        on_success=lambda worker: seen.append((worker, threading.get_ident())),
        on_failure=lambda error: pytest.fail(str(error)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, reporter = seen[0]
    assert reporter == threading.get_ident()
    assert worker != reporter


def test_a_failure_arrives_as_the_exception_itself(runner: JobRunner, qtbot, tmp_path) -> None:
    error = DiskFull(tmp_path)

    def work(_cancelled: CancelCheck, _progress: ProgressSink) -> None:
        raise error

    seen: list[Exception] = []
    runner.submit(work, on_success=lambda _none: None, on_failure=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [error]


def test_a_foreign_error_reports_its_type_to_the_log_and_nothing_else(
    runner: JobRunner, qtbot, caplog, expected_log
) -> None:
    def work(_cancelled: CancelCheck, _progress: ProgressSink) -> None:
        raise ValueError("the draft says hello")

    expected_log("^work failed: ValueError$")
    seen: list[Exception] = []
    runner.submit(work, on_success=lambda _none: None, on_failure=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ValueError)
    assert caplog.messages == ["work failed: ValueError"]
    assert "hello" not in caplog.text


def test_work_in_one_lane_never_overlaps(runner: JobRunner, qtbot) -> None:
    running: list[int] = []
    most: list[int] = []

    def work(_cancelled: CancelCheck, _progress: ProgressSink) -> None:
        running.append(1)
        most.append(len(running))
        running.pop()

    done: list[None] = []
    for _number in range(50):
        runner.submit(work, on_success=done.append, on_failure=lambda _e: None, lane="blog")
    qtbot.waitUntil(lambda: len(done) == 50)
    assert max(most) == 1


def test_lanes_do_not_wait_for_each_other(runner: JobRunner, qtbot) -> None:
    gate = threading.Event()
    done: list[str] = []

    def slow(_cancelled: CancelCheck, _progress: ProgressSink) -> str:
        gate.wait(10)
        return "slow"

    runner.submit(slow, on_success=done.append, on_failure=lambda _e: None, lane="a")
    runner.submit(
        lambda _c, _p: "fast", on_success=done.append, on_failure=lambda _e: None, lane="b"
    )
    qtbot.waitUntil(lambda: done == ["fast"])
    gate.set()
    qtbot.waitUntil(lambda: done == ["fast", "slow"])


def test_cancel_reaches_the_work_and_is_reported(runner: JobRunner, qtbot) -> None:
    started = threading.Event()

    def work(cancelled: CancelCheck, _progress: ProgressSink) -> None:
        started.set()
        while not cancelled():
            threading.Event().wait(0.005)
        raise Cancelled

    seen: list[Exception] = []
    job = runner.submit(work, on_success=lambda _none: None, on_failure=seen.append)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], Cancelled)
    assert job.is_done()


def test_only_the_newest_question_is_answered(runner: JobRunner, qtbot) -> None:
    gate = threading.Event()
    answers: list[int] = []

    def ask(number: int) -> None:
        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> int:
            gate.wait(10)
            return number

        runner.submit(work, on_success=answers.append, on_failure=lambda _e: None, latest="q")

    for number in range(5):
        ask(number)
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert answers == [4]


def test_progress_comes_before_the_result(runner: JobRunner, qtbot) -> None:
    seen: list[object] = []

    def work(_cancelled: CancelCheck, progress: ProgressSink) -> str:
        progress(Progress(1, 2, "a"))
        progress(Progress(2, 2, "b"))
        return "end"

    runner.submit(work, on_success=seen.append, on_failure=lambda _e: None, on_progress=seen.append)
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == [Progress(1, 2, "a"), Progress(2, 2, "b"), "end"]


def test_close_ends_every_thread_and_drops_results(qapp, qtbot) -> None:
    runner = JobRunner()
    seen: list[object] = []
    before = threading.active_count()
    runner.submit(lambda _c, _p: 1, on_success=seen.append, on_failure=seen.append, lane="x")
    runner.close()
    qapp.processEvents()
    assert threading.active_count() == before
    assert seen == []
    late = runner.submit(lambda _c, _p: 1, on_success=seen.append, on_failure=seen.append)
    assert late.is_done()


def test_a_question_that_was_answered_is_not_remembered(runner: JobRunner, qtbot) -> None:
    for number in range(20):
        runner.submit(
            lambda _c, _p: 1, on_success=print, on_failure=print, latest=f"summary {number}"
        )
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert not runner._newest


def test_a_scope_that_was_closed_has_its_work_done_and_is_not_answered(
    runner: JobRunner, qtbot
) -> None:
    gate = threading.Event()
    done: list[str] = []
    answers: list[object] = []
    scope = JobScope(runner)

    def submit(name: str) -> None:
        def work(cancelled: CancelCheck, progress: ProgressSink) -> str:
            progress(Progress(1, 2, name))
            gate.wait(10)
            assert not cancelled()
            done.append(name)
            if name == "fails":
                raise Cancelled
            return name

        scope.submit(
            work,
            on_success=answers.append,
            on_failure=answers.append,
            on_progress=answers.append,
            lane="copies",
        )

    submit("under way")
    submit("queued")
    submit("fails")
    scope.close()
    submit("late")
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert done == ["under way", "queued", "fails", "late"]
    assert answers == []


def test_a_scope_answers_while_it_is_open(runner: JobRunner, qtbot) -> None:
    answers: list[object] = []
    one, other = JobScope(runner), JobScope(runner)
    for name, scope in (("one", one), ("other", other)):
        scope.submit(
            lambda _c, _p, name=name: name, on_success=answers.append, on_failure=answers.append
        )
    one.close()
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert answers == ["other"]
