# SPDX-License-Identifier: MIT
"""Runs the blog: one installation prepared once, linked and started afresh for each test run."""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import urllib.request
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.real.places import REAL_ENVIRONMENT, PartMissing, cache, only_one
from tests.real.processes import Service, free_port
from tests.real.wordpress import core

PHP_SCRIPTS = Path(__file__).parent / "php"
WORKERS = "4"
HELLO = b'<?xml version="1.0"?><methodCall><methodName>demo.sayHello</methodName></methodCall>'


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with an account on the blog; both passwords open XML-RPC."""

    name: str
    id: int
    role: str
    password: str
    application_password: str


@dataclass(frozen=True, slots=True)
class Installation:
    """WordPress with its tables made and its users entered; nobody writes to it any more."""

    core: Path
    folder: Path
    version: str

    @property
    def editor_scripts(self) -> list[Path]:
        """The script files of the block editor, in the order WordPress loads them."""
        names = (self.folder / "editor-scripts.txt").read_text(encoding="utf-8").split()
        return [self.core / name.lstrip("/") for name in names]


def installation() -> Installation:
    """Return the prepared installation, making it when the core or our scripts are new."""
    base = core.core()
    integration = core.sqlite_integration()
    found = Installation(
        base, cache() / "wordpress" / f"installed-{_digest(base)}", core.version(base)
    )
    with only_one("wordpress-installation"):
        if not found.folder.exists():
            work = found.folder.with_suffix(".installing")
            shutil.rmtree(work, ignore_errors=True)
            _lay_out(work, base, integration)
            users = _php(work, "install.php")
            (work / "users.json").write_text(users, encoding="utf-8")
            names = _php(work, "editor-scripts.php")
            (work / "editor-scripts.txt").write_text(names, encoding="utf-8")
            for name in ("root", "compiled"):
                shutil.rmtree(work / name)
            work.rename(found.folder)
    return found


class WordPress:
    """A running WordPress blog.

    ``url`` ends with a slash.  Its name has Khmer letters, its zone is Asia/Phnom_Penh, and it has
    one user per role: admin, editor, author, contributor and subscriber.
    """

    def __init__(self) -> None:
        """Start the blog at a free port and wait until it answers."""
        self._installation = installation()
        self.version = self._installation.version
        runs = cache() / "wordpress" / "runs"
        runs.mkdir(exist_ok=True)
        _sweep(runs)
        self._folder = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=runs))
        self.root = self._folder / "root"
        """The document root, this run's own."""
        _lay_out(self._folder, self._installation.core, core.sqlite_integration())
        text = (self._installation.folder / "users.json").read_text(encoding="utf-8")
        self.users = {name: User(name=name, **facts) for name, facts in json.loads(text).items()}
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"
        self.xmlrpc_url = f"{self.url}xmlrpc.php"
        self.log = self._folder / "php.log"
        self.reset()
        command = [core.php(), *_settings(self._folder), "-S", f"127.0.0.1:{self.port}"]
        self._service = Service(
            [*command, "-t", str(self.root), str(PHP_SCRIPTS / "router.php")],
            environment=_environment(self._folder) | {"PHP_CLI_SERVER_WORKERS": WORKERS},
            log=self.log,
        )
        self._service.wait_for(self._says_hello)

    def reset(self) -> None:
        """Bring posts, pictures, users and behaviour back to those of a new blog."""
        shutil.rmtree(self.root / "wp-content" / "uploads", ignore_errors=True)
        (self.root / "wp-content" / "uploads").mkdir()
        for plugin in self._plugins.glob("*.php"):
            plugin.unlink()
        (self.root / ".maintenance").unlink(missing_ok=True)
        fresh = self._installation.folder / "database" / "blog.sqlite"
        with (
            closing(sqlite3.connect(f"file:{fresh}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(self.database)) as target,
        ):
            target.execute("PRAGMA busy_timeout = 10000")
            source.backup(target)

    def php(self, code: str) -> str:
        """Return what PHP ``code`` prints when it runs inside this blog, WordPress loaded."""
        script = self._folder / f"{uuid.uuid4().hex}.php"
        load = PHP_SCRIPTS / "load.php"
        script.write_text(f"<?php require '{load}'; {code}", encoding="utf-8")
        try:
            return _php(self._folder, str(script), host=f"127.0.0.1:{self.port}")
        finally:
            script.unlink()

    def run_cron(self) -> None:
        """Do what is due: scheduled posts go live."""
        _php(self._folder, str(self.root / "wp-cron.php"), host=f"127.0.0.1:{self.port}")

    def mu_plugin(self, name: str, code: str) -> None:
        """Change the blog's behaviour from the next request on, until `reset`."""
        path = self._plugins / f"{name}.php"
        path.write_text(f"<?php {code}", encoding="utf-8")

    def close(self) -> None:
        """End the blog and forget it."""
        self._service.stop()
        shutil.rmtree(self._folder)

    @property
    def database(self) -> Path:
        """The file that holds all the blog has but its pictures, in SQLite."""
        return self._folder / "database" / "blog.sqlite"

    @property
    def _plugins(self) -> Path:
        return self.root / "wp-content" / "mu-plugins"

    def _says_hello(self) -> bool:
        request = urllib.request.Request(
            self.xmlrpc_url, data=HELLO, headers={"Content-Type": "text/xml"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as answer:
                return b"Hello!" in answer.read()
        except OSError:
            return False


def _lay_out(folder: Path, base: Path, integration: Path) -> None:
    """Make a document root of links to the core's files, with our configuration and SQLite."""
    root = folder / "root"
    for name in ("database", "temporary", "compiled"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    shutil.copytree(base, root, copy_function=os.link)
    content = root / "wp-content"
    for name in ("mu-plugins", "uploads"):
        (content / name).mkdir(exist_ok=True)
    drop_in = content / "plugins" / "sqlite-database-integration"
    shutil.copytree(integration, drop_in, copy_function=os.link)
    text = (integration / "db.copy").read_text(encoding="utf-8")
    text = text.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(drop_in))
    text = text.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (content / "db.php").write_text(text, encoding="utf-8")
    shutil.copyfile(PHP_SCRIPTS / "wp-config.php", root / "wp-config.php")


def _settings(folder: Path) -> list[str]:
    return [
        *("-c", str(PHP_SCRIPTS / "php.ini")),
        *("-d", f"error_log={folder / 'php-errors.log'}"),
        *("-d", f"sys_temp_dir={folder / 'temporary'}"),
        # Each of our scripts is a process of its own: it would compile all of WordPress anew.
        *("-d", f"opcache.file_cache={folder / 'compiled'}"),
    ]


def _environment(folder: Path, host: str = "127.0.0.1") -> dict[str, str]:
    return {
        "PATH": REAL_ENVIRONMENT.get("PATH", "/usr/bin:/bin"),
        "LC_ALL": "C.UTF-8",
        "ICC_BLOG_ROOT": str(folder / "root"),
        "ICC_BLOG_HOST": host,
    }


def _php(folder: Path, script: str, host: str = "127.0.0.1") -> str:
    done = subprocess.run(
        [core.php(), *_settings(folder), "-d", "display_errors=stderr", str(PHP_SCRIPTS / script)],
        env=_environment(folder, host),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        msg = f"PHP failed on {Path(script).name}: {done.stdout[-400:]}{done.stderr[-800:]}"
        raise PartMissing(msg)
    return done.stdout


def _digest(base: Path) -> str:
    """Return a name for this core with these scripts: a change of either installs anew."""
    parts = [core.version(base).encode()]
    parts += [path.read_bytes() for path in sorted(PHP_SCRIPTS.iterdir())]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _sweep(runs: Path) -> None:
    """Remove what killed test runs left."""
    for folder in runs.iterdir():
        owner = re.match(r"(\d+)-", folder.name)
        if owner and not Path("/proc", owner[1]).exists():
            shutil.rmtree(folder, ignore_errors=True)
