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
