# SPDX-License-Identifier: MIT
"""Asks WordPress's own editor, in jsdom, what it thinks of block markup."""

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

from tests.real.places import REAL_ENVIRONMENT, PartMissing, cache, only_one, program
from tests.real.wordpress.server import installation

SOURCES = Path(__file__).parent.parent / "node"
NODE_NEEDED = (20, 19)
NODE_PACKAGE = "node@22"  # npm's own build of Node, where the system's is older


class BlockValidator:
    """The block editor, started once and asked as often as needed."""

    def __init__(self) -> None:
        """Start Node and load the editor scripts of the tests' WordPress."""
        self._node = node()
        found = installation()
        self.version = found.version
        self._process = subprocess.Popen(
            [str(self._node), str(installed(SOURCES, "validate-blocks.mjs"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={"PATH": REAL_ENVIRONMENT.get("PATH", "/usr/bin:/bin")},
        )
        ready = self._ask({"scripts": [str(path) for path in found.editor_scripts]})
        self.block_types = int(ready["types"])

    def __call__(self, markup: str) -> list[str]:
        """Return what the editor would complain about or change, nothing when all is well."""
        return [str(line) for line in self._ask({"markup": markup})["problems"]]

    def close(self) -> None:
        """End Node."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait()

    def _ask(self, question: object) -> dict[str, object]:
        pipe, answers = self._process.stdin, self._process.stdout
        if pipe is None or answers is None:
            raise AssertionError
        pipe.write(json.dumps(question) + "\n")
        pipe.flush()
        line = answers.readline()
        if not line:
            msg = f"The block validator ended (exit code {self._process.wait()})."
            raise PartMissing(msg)
        answer: dict[str, object] = json.loads(line)
        return answer


def node() -> Path:
    """Return a Node that is new enough: the system's, else npm's own build in the cache."""
    found = shutil.which("node", path=REAL_ENVIRONMENT.get("PATH"))
    if found and _version(found) >= NODE_NEEDED:
        return Path(found)
    folder = cache() / "node-program"
    ours = folder / "node_modules" / "node" / "bin" / "node"
    with only_one("node-program"):
        if not ours.exists():
            folder.mkdir(exist_ok=True)
            (folder / "package.json").write_text("{}", encoding="utf-8")
            _npm(["install", "--no-save", NODE_PACKAGE], folder)
    if _version(str(ours)) < NODE_NEEDED:
        msg = f"{ours} is older than {NODE_NEEDED}. Remove it to have it fetched again."
        raise PartMissing(msg)
    return ours


def _version(path: str) -> tuple[int, ...]:
    done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
    return tuple(int(part) for part in re.findall(r"\d+", done.stdout)[:2])


def installed(sources: Path, script: str) -> Path:
    """Return a copy of ``script`` in the cache, beside it what the lock of its folder names."""
    names = ("package.json", "package-lock.json", ".npmrc", script)
    files = {name: (sources / name).read_bytes() for name in names}
    digest = hashlib.sha256(b"\0".join(files.values())).hexdigest()[:16]
    folder = cache() / f"{Path(script).stem}-{digest}"
    with only_one(Path(script).stem):
        if not folder.exists():
            work = folder.with_suffix(".installing")
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir()
            for name, data in files.items():
                (work / name).write_bytes(data)
            _npm(["ci", "--ignore-scripts"], work)
            work.rename(folder)
    return folder / script


def _npm(arguments: list[str], folder: Path) -> None:
    done = subprocess.run(
        [program("npm", "npm"), *arguments, "--no-audit", "--no-fund"],
        cwd=folder,
        env=dict(REAL_ENVIRONMENT),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        msg = f"npm {arguments[0]} failed ({done.returncode}): {done.stderr.strip()[-800:]}"
        raise PartMissing(msg)
