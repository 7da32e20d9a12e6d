# SPDX-License-Identifier: MIT
"""Programs started for the tests end with them, and what is missing is named."""

import signal
import subprocess
import sys
import time

import pytest

from tests.real.places import TREE, PartMissing, program
from tests.real.processes import Service, answers, free_port, running

TWO_GENERATIONS = "sleep 600 & sleep 600"
KILLED = """
import os, pathlib, signal, sys
from tests.real.processes import Service
log = pathlib.Path(sys.argv[1])
command = "sleep 600 & sleep 600"
service = Service(["/bin/sh", "-c", command], environment={}, log=log)
print(service.process.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_stopping_ends_the_whole_group(tmp_path):
    service = Service(["/bin/sh", "-c", TWO_GENERATIONS], environment={}, log=tmp_path / "log")
    while len(running(service.process.pid)) < 3:
        time.sleep(0.01)
    service.stop()
    assert running(service.process.pid) == []


def test_a_program_that_does_not_listen_to_reason_is_ended_too(tmp_path):
    log = tmp_path / "log"
    stubborn = "trap '' TERM; echo ready; while :; do sleep 600; done"
    service = Service(["/bin/sh", "-c", stubborn], environment={}, log=log)
    service.wait_for(lambda: "ready" in log.read_text())
    service.stop(patience_s=0.2)
    assert service.process.returncode == -signal.SIGKILL


def test_a_killed_test_run_takes_its_programs_along(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path / "log")],
        cwd=TREE,
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL
    number = int(done.stdout)
    end = time.monotonic() + 60
    while running(number) and time.monotonic() < end:
        time.sleep(0.01)
    assert running(number) == []


def test_a_program_that_ends_at_once_is_an_error_with_its_words(tmp_path):
    command = ["/bin/sh", "-c", "echo no such luck; exit 3"]
    service = Service(command, environment={}, log=tmp_path / "log")
    with pytest.raises(PartMissing, match=r"exit code 3\).*no such luck"):
        service.wait_for(lambda: False)


def test_a_missing_program_names_its_package():
    with pytest.raises(PartMissing, match="Install the Debian package 'brings-it'"):
        program("no-such-program", "brings-it")


def test_a_free_port_is_free():
    assert not answers(free_port())
