# SPDX-License-Identifier: MIT
"""What ``scripts/run`` and ``scripts/test`` do before they start anything of ours."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.real.places import REAL_ENVIRONMENT, TREE


def shell(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in ``folder`` after what the scripts source."""
    return subprocess.run(
        ["bash", "-c", f'. "$0"/scripts/environment.sh; {command}', str(TREE)],
        cwd=folder,
        env=dict(REAL_ENVIRONMENT),
        capture_output=True,
        text=True,
        check=False,
    )


class TestPackages:
    def test_only_what_is_not_installed_is_missing(self, tmp_path) -> None:
        done = shell(tmp_path, "missing_packages dpkg no-such-package-1 'no-such-package-2|bash'")
        assert done.stdout.split() == ["no-such-package-1"]

    def test_a_held_package_is_installed(self, tmp_path) -> None:
        # Holding one for real would change this computer.
        held = "dpkg-query() { printf 'hi libgl1:amd64\\nrc gone\\nii bash\\n'; }; "
        done = shell(tmp_path, held + "missing_packages libgl1 bash gone")
        assert done.stdout.split() == ["gone"]


class TestParts:
    """They run side by side, and each is told about once, whatever happens."""

    def begin(self, folder: Path, *lines: str) -> subprocess.Popen[str]:
        text = "\n".join(["set -euo pipefail", '. "$0"/scripts/parts.sh', *lines])
        return subprocess.Popen(
            ["bash", "-c", text, str(TREE)],
            cwd=folder,
            env=REAL_ENVIRONMENT | {"TMPDIR": str(folder)},
            stdout=subprocess.PIPE,
            text=True,
        )

    def test_each_is_told_and_the_run_goes_on_where_all_passed(self, tmp_path) -> None:
        run = self.begin(
            tmp_path,
            "begin_part one echo first; begin_part two echo second",
            "await_parts",
            "echo done",
        )
        printed = run.communicate(timeout=60)[0].splitlines()
        assert run.returncode == 0
        assert sorted(printed[:2]) == ["first", "second"]
        assert printed[2:4] == ["Part one: passed", "Part two: passed"]
        assert printed[4:] == ["done"]
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("failing", ["one", "two", "three"])
    def test_one_that_fails_is_named_and_ends_the_run(self, tmp_path, failing) -> None:
        lines = [
            f"begin_part {name} bash -c 'echo of {name}; exit {7 if name == failing else 0}'"
            for name in ("one", "two", "three")
        ]
        run = self.begin(tmp_path, *lines, "await_parts", "echo done")
        printed = run.communicate(timeout=60)[0]
        assert run.returncode == 1
        assert "done" not in printed
        for name in ("one", "two", "three"):
            how = "FAILED (status 7)" if name == failing else "passed"
            assert printed.count(f"of {name}\n") == 1
            assert printed.count(f"Part {name}: {how}\n") == 1

    def test_what_was_printed_is_shown_when_the_run_is_broken_off(self, tmp_path) -> None:
        run = self.begin(
            tmp_path,
            "begin_part one bash -c 'echo of one; exec sleep 600'",
            "begin_part two bash -c 'echo of two; exec sleep 600'",
            "begin_part three bash -c 'exit 7'",
            "begin_part four true",
            'echo "${part_runs[@]:2}" >writing; mv writing begun',
            "await_parts",
        )
        while not (tmp_path / "begun").exists():
            assert run.poll() is None
        ended = [Path("/proc", number) for number in (tmp_path / "begun").read_text().split()]
        assert len(ended) == 2
        while any(each.exists() for each in ended):
            assert run.poll() is None
        run.terminate()
        printed = run.communicate(timeout=60)[0]
        assert run.returncode == 143
        for name in ("one", "two"):
            assert printed.count(f"of {name}\n") == 1
            assert printed.count(f"Part {name}: broken off\n") == 1
        assert printed.count("Part three: FAILED (status 7)\n") == 1
        assert printed.count("Part four: passed\n") == 1
        assert [each.name for each in tmp_path.iterdir()] == ["begun"]


class TestRooms:
    """Each of them must be run by the tests for itself."""

    @pytest.fixture
    def measured(self, tmp_path) -> Path:
        """A program with a room that is run wholly, and one that is run by half."""
        for room, lines in (
            ("all", "a = 1\n"),
            ("half", "a = 1\nif a > 1:\n    b = 1\n    c = 1\n"),
        ):
            folder = tmp_path / "icc_editor" / room
            folder.mkdir(parents=True)
            (folder / "part.py").write_text(lines)
        (tmp_path / "run.py").write_text(
            "import runpy\n"
            "for room in ('all', 'half'):\n"
            "    runpy.run_path(f'icc_editor/{room}/part.py')\n"
        )
        self.run(tmp_path, "coverage run run.py")
        return tmp_path

    def run(self, folder: Path, command: str) -> subprocess.CompletedProcess[str]:
        begin = (
            f'PATH={Path(sys.executable).parent}:$PATH; set -euo pipefail; . "$0"/scripts/rooms.sh'
        )
        return subprocess.run(
            ["bash", "-c", f"{begin}; {command}", str(TREE)],
            cwd=folder,
            env=dict(REAL_ENVIRONMENT),
            capture_output=True,
            text=True,
            check=False,
        )

    def test_the_run_goes_on_where_each_has_enough(self, measured) -> None:
        done = self.run(measured, "hold_rooms 50 all half; echo done")
        assert done.stdout.split() == ["all", "100.0", "half", "50.0", "done"]
        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.parametrize("rooms", ["all half", "half all"])
    def test_one_with_too_little_ends_the_run_and_shows_its_lines(self, measured, rooms) -> None:
        done = self.run(measured, f"hold_rooms 95 {rooms}; echo done")
        assert done.returncode == 1
        assert "half/part.py" in done.stdout
        assert "all       100.0" in done.stdout
        assert "done" not in done.stdout
        assert done.stderr == "A room is tested by less than 95 %.\n"


class TestTheEnvironment:
    """It is kept while it fits and made anew when it can no longer be mended."""

    @pytest.fixture
    def checkout(self, tmp_path) -> Path:
        folder = tmp_path / "checkout"
        subprocess.run(
            [sys.executable, "-m", "venv", "--without-pip", str(folder / ".venv")], check=True
        )
        shell(folder, 'pwd >"$(packages_folder)/icc_editor.pth"')
        return folder

    def fits(self, folder: Path) -> bool:
        return shell(folder, f"environment_fits '{sys.executable}'").returncode == 0

    def test_it_fits_where_it_was_made(self, checkout) -> None:
        assert self.fits(checkout)

    def test_it_does_not_after_the_checkout_was_moved(self, checkout) -> None:
        assert not self.fits(checkout.rename(checkout.with_name("elsewhere")))

    def test_it_does_not_after_python_was_upgraded(self, checkout) -> None:
        (packages,) = (checkout / ".venv" / "lib").iterdir()
        packages.rename(packages.with_name("python3.9"))
        assert not self.fits(checkout)

    def test_it_does_not_where_there_is_none(self, checkout) -> None:
        shutil.rmtree(checkout / ".venv")
        assert not self.fits(checkout)
