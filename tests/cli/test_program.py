# SPDX-License-Identifier: MIT
"""The command line as a program: what it imports, what it writes where, how it ends."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from icc_editor import cli
from icc_editor.cli.parser import make_parser
from icc_editor.cli.terminal import Interruption
from tests.cli.posts import TREE, make_post, run, run_process
from tests.real.imports import modules_imported_by

HEAVY = {"PIL", "keyring", "markdown", "nh3", "requests", "urllib3", "wordpress_xmlrpc", "icu4py"}


def test_the_commands_of_the_parser_are_those_the_program_knows() -> None:
    text = make_parser().format_help()
    assert {name for name in cli.COMMANDS if f"\n    {name} " in text} == cli.COMMANDS
    for name in cli.COMMANDS:
        with pytest.raises(SystemExit) as end:
            make_parser().parse_args([name, "--help"])
        assert end.value.code == 0


@pytest.mark.parametrize("command", ["library list", "render", "check", "publish --dry-run"])
def test_no_command_imports_qt(command: str, tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    target = post.path.parent if command.startswith("library") else post.path
    modules = modules_imported_by(
        f"from icc_editor.__main__ import main; main({[*command.split(), str(target)]!r})"
    )
    assert not {name for name in modules if name.startswith(("PySide6", "shiboken6"))}
    assert "icc_editor.cli.program" in modules


def test_listing_a_library_imports_nothing_heavy(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    modules = modules_imported_by(
        f"from icc_editor import cli; cli.main(['library', 'list', {str(post.path.parent)!r}])"
    )
    assert not HEAVY & modules


def test_the_window_needs_only_the_names_of_the_commands() -> None:
    modules = modules_imported_by("from icc_editor.cli import COMMANDS")
    assert not {name for name in modules if name.startswith("icc_editor.cli.")}


def test_results_go_to_one_stream_and_errors_to_the_other(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    done = run_process("render", post.path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "<h2" in done.stdout
    done = run_process("render", tmp_path / "gone")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr


def test_khmer_is_written_whatever_the_locale(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        (sys.executable, "-m", "icc_editor", "render", str(post.path / "km.md")),
        cwd=TREE,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "លទ្ធផល" in done.stdout.decode("utf-8")


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    with subprocess.Popen(
        (sys.executable, "-m", "icc_editor", "render", str(post.path)),
        cwd=TREE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["render"], ["library"], ["publish", "x", "--stat", "draft"]]
)
def test_a_wrong_command_line_is_told(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert "usage" in err


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--help")[0] == 0
    assert run(capsys, "--version")[0] == 0


def test_the_worker_ends_with_the_command(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    code = (
        "import os, pathlib; from icc_editor import cli; from icc_editor.cli import session; "
        "made = []; start = session.WorkerProcess; "
        "session.WorkerProcess = lambda: made.append(start()) or made[-1]; "
        f"cli.main(['render', {str(post.path)!r}, '--json']); "
        "children = pathlib.Path(f'/proc/self/task/{os.getpid()}/children').read_text(); "
        "print(); print([len(made), children])"
    )
    done = subprocess.run(
        (sys.executable, "-c", code), cwd=TREE, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[1, '']"


def test_the_first_interruption_asks_and_the_second_ends() -> None:
    interruption = Interruption()
    with interruption.watching():
        assert not interruption()
        os.kill(os.getpid(), 2)
        assert interruption()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), 2)
    other = Interruption()
    with other.watching(), other.asking(), pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), 2)
    assert not other()


def test_outside_the_main_thread_signals_are_left_alone() -> None:
    seen: list[bool] = []

    def work() -> None:
        with Interruption().watching():
            seen.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [True]
