# SPDX-License-Identifier: MIT
"""The worker process, always the real one."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import coverage
import pytest

from icc_editor import errors
from icc_editor.worker.process import WorkerProcess, clean_environment
from icc_editor.worker.protocol import Reply
from icc_editor.worker.service import EXIT_MEMORY, MEMORY_LIMIT


def rough_command() -> tuple[str, ...]:
    """Return how to start a worker with rough tasks; it counts its lines when this process does."""
    command = (sys.executable, "-P", str(Path(__file__).with_name("rough_worker.py")))
    counting = coverage.Coverage.current()
    return command if counting is None else (*command, str(counting.get_data().base_filename()))


ROUGH = rough_command()
LONG = 60.0


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess(ROUGH)
    yield process
    process.close()


def wait_until(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.005)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def start_sleeping(worker: WorkerProcess, marker: Path) -> tuple[threading.Thread, list[object]]:
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(worker.call("sleep", {"started": str(marker)}, deadline=LONG))
        except errors.IccEditorError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(marker.exists)
    return thread, outcome


def test_values_and_bytes_go_there_and_come_back(worker: WorkerProcess) -> None:
    arguments = {"text": "ស្ត្រី \ud800 \n", "many": [1, 2.5, None, True], "deep": {"a": []}}
    blob = bytes(range(256)) * 8192
    reply = worker.call("echo", arguments, blob, deadline=LONG)
    assert reply.values["arguments"] == arguments
    assert reply.blob == blob[::-1]


def test_no_process_runs_before_the_first_call(worker: WorkerProcess) -> None:
    assert worker.pid is None
    worker.call("echo", {}, deadline=LONG)
    assert worker.pid is not None


def test_all_calls_go_to_the_same_process(worker: WorkerProcess) -> None:
    pids = {worker.call("echo", {}, deadline=LONG).values["pid"] for _ in range(20)}
    assert pids == {worker.pid}


def test_a_call_past_its_deadline_ends_the_process_and_the_next_call_works(
    worker: WorkerProcess,
) -> None:
    worker.call("echo", {}, deadline=LONG)
    first = worker.pid
    assert first is not None
    with pytest.raises(errors.WorkerDeadline) as caught:
        worker.call("spin", {}, deadline=0.3)
    assert caught.value.seconds == 0.3
    assert gone(first)
    assert worker.call("echo", {}, deadline=LONG).values["pid"] != first


def test_cancel_ends_a_call_at_once(worker: WorkerProcess, tmp_path: Path) -> None:
    pressed = threading.Event()
    marker = tmp_path / "started"

    def press() -> None:
        wait_until(marker.exists)
        pressed.set()

    helper = threading.Thread(target=press)
    helper.start()
    with pytest.raises(errors.Cancelled):
        worker.call("sleep", {"started": str(marker)}, deadline=LONG, cancelled=pressed.is_set)
    helper.join()
    assert worker.pid is None


def test_a_call_cancelled_beforehand_starts_nothing(worker: WorkerProcess) -> None:
    with pytest.raises(errors.Cancelled):
        worker.call("echo", {}, deadline=LONG, cancelled=lambda: True)
    assert worker.pid is None


def test_a_waiting_call_can_be_cancelled_without_hurting_the_running_one(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    thread, outcome = start_sleeping(worker, tmp_path / "started")
    with pytest.raises(errors.Cancelled):
        worker.call("echo", {}, deadline=LONG, cancelled=lambda: True)
    assert worker.pid is not None
    assert not outcome
    worker.close()
    thread.join()


def test_kill_9_in_the_middle_of_a_call_is_told_and_survived(
    worker: WorkerProcess, tmp_path: Path
) -> None:
    thread, outcome = start_sleeping(worker, tmp_path / "started")
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    thread.join()
    (error,) = outcome
    assert isinstance(error, errors.WorkerCrashed)
    assert error.exit_code == -signal.SIGKILL
    assert worker.call("echo", {}, deadline=LONG).blob == b""


def test_kill_9_between_two_calls_is_not_noticed(worker: WorkerProcess) -> None:
    worker.call("echo", {}, deadline=LONG)
    first = worker.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    wait_until(lambda: worker.pid is None)
    assert worker.call("echo", {}, deadline=LONG).values["pid"] != first


def test_a_process_that_leaves_tells_its_exit_code(worker: WorkerProcess) -> None:
    with pytest.raises(errors.WorkerCrashed) as caught:
        worker.call("leave", {"code": 5}, deadline=LONG)
    assert caught.value.exit_code == 5


def test_a_memory_bomb_ends_the_worker_only(worker: WorkerProcess) -> None:
    with pytest.raises(errors.WorkerCrashed) as caught:
        worker.call("eat", {}, deadline=LONG)
    assert caught.value.exit_code == EXIT_MEMORY
    assert worker.call("echo", {}, b"ab", deadline=LONG).blob == b"ba"


def test_errors_come_back_as_the_same_class_with_their_fields(worker: WorkerProcess) -> None:
    with pytest.raises(errors.PictureTooLarge) as caught:
        worker.call("refuse", {}, deadline=LONG)
    assert (caught.value.name, caught.value.size, caught.value.limit) == ("x.jpg", 3, 2)


def test_a_fault_in_a_task_is_told_without_its_words_and_the_process_lives_on(
    worker: WorkerProcess,
) -> None:
    worker.call("echo", {}, deadline=LONG)
    first = worker.pid
    with pytest.raises(errors.TaskFailed) as caught:
        worker.call("rot", {}, deadline=LONG)
    assert (caught.value.task, caught.value.kind) == ("rot", "KeyError")
    assert caught.value.place.startswith("rough_worker.py:")
    assert "canary" not in repr(vars(caught.value))
    assert worker.pid == first


def test_an_unknown_task_is_a_fault_not_a_crash(worker: WorkerProcess) -> None:
    with pytest.raises(errors.TaskFailed) as caught:
        worker.call("nothing", {}, deadline=LONG)
    assert caught.value.kind == "KeyError"


@pytest.mark.parametrize(
    "garbage",
    [
        b"this is not a frame at all, but long enough to be one",
        b"ICC1" + b"\xff" * 12,
        b"ICC1" + (2).to_bytes(4, "big") + (0).to_bytes(8, "big") + b"[]",
        b"ICC1" + (2).to_bytes(4, "big") + (0).to_bytes(8, "big") + b"\xff\xff",
        b"ICC1" + (24).to_bytes(4, "big") + (0).to_bytes(8, "big") + b'{"error":{"type":"ABC"}}',
        b"ICC1" + (9).to_bytes(4, "big") + (0).to_bytes(8, "big") + b'{"a":"b"}',
    ],
    ids=["no frame", "huge", "no object", "no JSON", "no error of ours", "no values"],
)
def test_garbage_on_the_pipe_is_a_crash_and_the_next_call_works(
    worker: WorkerProcess, garbage: bytes
) -> None:
    with pytest.raises(errors.WorkerCrashed):
        worker.call("garbage", {"hex": garbage.hex()}, deadline=LONG)
    assert worker.call("echo", {}, b"ab", deadline=LONG).blob == b"ba"


def test_what_a_library_prints_does_not_reach_the_pipe(worker: WorkerProcess) -> None:
    assert worker.call("chat", {}, deadline=LONG).values == {"read": ""}
    assert worker.call("echo", {}, b"ab", deadline=LONG).blob == b"ba"


def test_concurrent_callers_get_their_own_answers(worker: WorkerProcess) -> None:
    def ask(number: int) -> Reply:
        return worker.call("echo", {"number": number}, str(number).encode(), deadline=LONG)

    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(ask, range(200)))
    assert [reply.values["arguments"] for reply in replies] == [
        {"number": number} for number in range(200)
    ]
    assert [reply.blob for reply in replies] == [str(n).encode()[::-1] for n in range(200)]


def test_concurrent_callers_survive_deadlines_and_crashes_of_others(
    worker: WorkerProcess,
) -> None:
    def ask(number: int) -> str:
        try:
            if number % 5 == 0:
                worker.call("spin", {}, deadline=0.05)
            elif number % 7 == 0:
                worker.call("leave", {"code": 3}, deadline=LONG)
            else:
                worker.call("echo", {}, deadline=LONG)
        except errors.WorkerError as error:
            return type(error).__name__
        return "answer"

    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(ask, range(24)))
    assert outcomes == [
        "WorkerDeadline" if n % 5 == 0 else "WorkerCrashed" if n % 7 == 0 else "answer"
        for n in range(24)
    ]


def test_close_ends_a_running_call_and_leaves_neither_thread_nor_process(tmp_path: Path) -> None:
    threads = set(threading.enumerate())
    worker = WorkerProcess(ROUGH)
    thread, outcome = start_sleeping(worker, tmp_path / "started")
    pid = worker.pid
    assert pid is not None
    worker.close()
    thread.join()
    assert isinstance(outcome[0], errors.Cancelled)
    assert gone(pid)  # a zombie would still be there
    assert set(threading.enumerate()) == threads
    worker.close()
    with pytest.raises(errors.Cancelled):
        worker.call("echo", {}, deadline=LONG)


def test_close_lets_waiting_calls_go(tmp_path: Path) -> None:
    worker = WorkerProcess(ROUGH)
    first, _ = start_sleeping(worker, tmp_path / "started")
    outcome: list[object] = []

    def wait() -> None:
        try:
            worker.call("echo", {}, deadline=LONG)
        except errors.Cancelled as error:
            outcome.append(error)

    second = threading.Thread(target=wait)
    second.start()
    worker.close()
    first.join()
    second.join()
    assert len(outcome) == 1


def test_a_worker_that_cannot_be_started_says_so(tmp_path: Path) -> None:
    worker = WorkerProcess((str(tmp_path / "no such program"),))
    with pytest.raises(errors.WorkerCrashed) as caught:
        worker.call("echo", {}, deadline=LONG)
    assert caught.value.exit_code is None
    worker.close()


def test_an_interrupted_caller_ends_the_process(worker: WorkerProcess) -> None:
    class Interrupted(BaseException):
        pass

    def fail(*_: object) -> None:
        raise Interrupted

    worker._exchange = fail  # type: ignore[method-assign, assignment]
    with pytest.raises(Interrupted):
        worker.call("echo", {}, deadline=LONG)
    assert worker.pid is None


def test_the_process_is_confined_and_knows_no_secrets(
    worker: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ICC_SECRET", "https_proxy", "HTTPS_PROXY", "DBUS_SESSION_BUS_ADDRESS", "HOME"):
        monkeypatch.setenv(name, "canary-value")
    values = worker.call("surroundings", {}, deadline=LONG).values
    assert "canary-value" not in repr(values["environment"])
    assert values["umask"] == 0o077
    assert values["core"] == [0, 0]
    assert values["memory"] == MEMORY_LIMIT
    assert isinstance(values["cpu"], int)
    assert 0 < values["cpu"] < 2 * LONG


def test_the_environment_keeps_an_own_python_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/some/where")
    assert clean_environment()["PYTHONPATH"].split(os.pathsep)[-1] == "/some/where"


def test_packages_of_the_user_are_found_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("site.ENABLE_USER_SITE", True)
    monkeypatch.setattr("site.getuserbase", lambda: "/the/users/own")
    environment = clean_environment()
    assert environment["PYTHONUSERBASE"] == "/the/users/own"
    assert "HOME" not in environment
    monkeypatch.setattr("site.ENABLE_USER_SITE", False)
    assert "PYTHONUSERBASE" not in clean_environment()


def test_an_installed_package_needs_no_python_path(monkeypatch: pytest.MonkeyPatch) -> None:
    root = str(Path(__file__).parents[2])
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.setattr("site.getsitepackages", lambda: [root])
    assert "PYTHONPATH" not in clean_environment()


ORPHAN = """
import os, sys, threading
from icc_editor.worker.process import WorkerProcess
worker = WorkerProcess({command!r})
worker.call("echo", {{}}, deadline=60)
print(worker.pid, flush=True)
threading.Thread(
    target=worker.call, args=({task!r}, {arguments!r}), kwargs=dict(deadline=60), daemon=True
).start()
sys.stdin.read()
os._exit(0)
"""


@pytest.mark.parametrize("task", ["sleep", "spin"])
def test_a_program_that_is_killed_leaves_no_orphan(task: str, tmp_path: Path) -> None:
    script = ORPHAN.format(command=ROUGH, task=task, arguments={"started": str(tmp_path / "s")})
    with subprocess.Popen(
        (sys.executable, "-c", script),
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        if task == "sleep":
            wait_until((tmp_path / "s").exists)
        program.kill()
    wait_until(lambda: gone(pid) or zombie(pid))


def zombie(pid: int) -> bool:
    # Nobody may collect an orphan's exit code where no init process runs.
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_the_real_worker_starts_and_ends_with_its_input() -> None:
    done = subprocess.run(
        (sys.executable, "-P", "-m", "icc_editor.worker"),
        input=b"",
        env=clean_environment(),
        capture_output=True,
        timeout=LONG,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
