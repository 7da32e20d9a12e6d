# SPDX-License-Identifier: MIT
"""The command line as a program: what it imports, what it writes where, how it ends."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import pytest

from icc_editor import cli
from icc_editor.cli.parser import make_parser
from icc_editor.cli.terminal import Interruption
from tests.cli.posts import TREE, make_post, run, run_json, run_process
from tests.real.imports import modules_imported_by

HEAVY = {"PIL", "keyring", "markdown", "nh3", "requests", "urllib3", "wordpress_xmlrpc", "icu4py"}


def test_the_commands_of_the_parser_are_those_the_program_knows() -> None:
    text = make_parser().format_help()
    assert set(re.findall(r"\n    (\w+)\s+\w", text.partition("options:")[0])) == cli.COMMANDS
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


# Modules of our own that a command may import: one that imports what it does not need is slow.
MOST_OWN_MODULES = {
    "--help": 24,
    "--version": 24,
    "account list": 34,
    "library list": 88,
    "render POST": 62,
    "table show POST": 134,
    "text words --help": 60,
    "check --help": 205,
    "publish --help": 122,
    "translate status --help": 162,
    "translate terms list --help": 127,
}


@pytest.mark.parametrize("command", MOST_OWN_MODULES)
def test_a_command_imports_little_but_what_it_needs(command: str, tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    words = [str(post.path) if word == "POST" else word for word in command.split()]
    if command == "library list":
        words.append(str(post.path.parent))
    modules = modules_imported_by(
        f"from icc_editor import cli\ntry: cli.main({words!r})\nexcept SystemExit: pass"
    )
    own = sorted(name for name in modules if name.startswith("icc_editor."))
    assert len(own) <= MOST_OWN_MODULES[command], own


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


@pytest.mark.parametrize(
    "arguments",
    [["render", "P", "--target", "nonsense"], ["render"], ["publish", "P", "--password", "x"], []],
)
def test_a_wrong_command_line_is_told_in_json_too(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, answer = run_json(capsys, *arguments)
    assert (code, answer["error"]["type"]) == (2, "UsageError")
    assert set(answer["error"]) == {"type", "sentence", "remedy"}


@pytest.mark.parametrize("as_json", [[], ["--json"]])
@pytest.mark.parametrize(
    "arguments",
    [
        ["publish", "P", "--password", "canary"],
        ["publish", "P", "--password=canary"],
        ["publish", "P", "-pcanary"],
        ["publish", "P", "--yes=canary"],
        ["publish", "P", "canary"],
        ["account", "--password", "canary"],
        ["--password", "canary"],
        ["render", "P", "--target", "canary"],
    ],
)
def test_what_a_wrong_command_line_holds_is_not_repeated(
    arguments: list[str], as_json: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, *arguments, *as_json)
    assert code == 2
    assert "canary" not in out + err


def test_help_and_version_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "--help")[0] == 0
    assert run(capsys, "--version")[0] == 0


def test_the_worker_ends_with_the_command(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    code = (
        "import os, pathlib; from icc_editor import cli; from icc_editor.worker import process; "
        "made = []; start = process.WorkerProcess; "
        "process.WorkerProcess = lambda: made.append(start()) or made[-1]; "
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


FULL = Path("/dev/full")  # takes nothing: the disk is full


def run_to(
    output: int | IO[str], *arguments: object, errors: int | IO[str] = subprocess.PIPE
) -> tuple[int, str]:
    """Run a command that writes to ``output``; return its exit code and what it said."""
    done = subprocess.run(
        (sys.executable, "-m", "icc_editor", *map(str, arguments)),
        cwd=TREE,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=errors,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr or ""


@pytest.mark.parametrize(
    "command",
    ["render", "render --json", "check", "text words", "text canon", "text fold --json",
     "text spell --json", "library list", "--help", "text --help", "--version"],
)  # fmt: skip
def test_a_full_disk_is_said_in_a_sentence(command: str, tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    words = command.split()
    if words[0] == "library":
        words.append(str(post.path.parent))
    elif words[0] == "text" and "--help" not in words:
        words.append(str(post.path / "km.md"))
    elif words[0][0] != "-" and "--help" not in words:
        words.append(str(post.path))
    with FULL.open("w") as full:
        code, said = run_to(full, *words)
    assert code == 1
    assert "icc-editor: not everything could be written: No space left on device." in said
    assert "Traceback" not in said
    assert "Exception ignored" not in said


def test_where_even_errors_cannot_be_written_the_exit_code_tells(tmp_path: Path) -> None:
    with FULL.open("w") as full:
        assert run_to(full, "render", tmp_path, errors=full)[0] == 1
        assert run_to(subprocess.PIPE, "text", "spell", "/dev/null", errors=full)[0] in (0, 1)


@pytest.mark.parametrize("command", ["render", "text words", "text canon", "text lint"])
def test_a_reader_that_has_seen_enough_is_no_failure(command: str, tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    target = post.path if command == "render" else post.path / "km.md"
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert run_to(writing, *command.split(), target) == (0, "")
    finally:
        os.close(writing)


def test_closed_streams_end_no_command_in_a_trace(tmp_path: Path) -> None:
    post = make_post(tmp_path / "posts")
    for closed, code in ((">&-", 0), ("2>&-", 0), (">&- 2>&-", 0)):
        line = f'exec "$0" -m icc_editor text canon "$1" {closed}'
        done = subprocess.run(
            ("sh", "-c", line, sys.executable, post.path / "km.md"),
            cwd=TREE, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (code, "")
    done = subprocess.run(
        ("sh", "-c", 'exec "$0" -m icc_editor text words <&-', sys.executable),
        cwd=TREE, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "icc-editor: there is no standard input to read.\n"
