# SPDX-License-Identifier: MIT
"""The real parts as fixtures.  A part starts when the first test asks and ends with the run."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icc_editor.storage.khmer_words import icu_data, read_words
from icc_editor.text.spelling.khmer_words import KhmerWords
from tests.real import secret_service as keyring_part
from tests.real.blocks import BlockValidator
from tests.real.certificates import Authority
from tests.real.disks import ReadOnlyFolder, SmallDisk
from tests.real.faultproxy import FaultProxy
from tests.real.khmer_corpus import KhmerCorpus, read_corpus
from tests.real.screen import Screen
from tests.real.secret_service import SecretService
from tests.real.wordpress.server import WordPress

USED = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the versions of the parts that were really used."""
    config.stash[USED] = {}


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print those versions."""
    used = config.stash[USED]
    if used:
        parts = ", ".join(f"{name} {version}" for name, version in sorted(used.items()))
        terminalreporter.write_line(f"real parts: {parts}")


@pytest.fixture(scope="session")
def wordpress_server(pytestconfig: pytest.Config) -> Iterator[WordPress]:
    """The blog of this run as earlier tests left it; most tests want ``wordpress``."""
    blog = WordPress()
    pytestconfig.stash[USED]["WordPress"] = blog.version
    yield blog
    blog.close()


@pytest.fixture
def wordpress(wordpress_server: WordPress) -> WordPress:
    """A real WordPress blog as it is right after its installation."""
    wordpress_server.reset()
    return wordpress_server


@pytest.fixture
def make_fault_proxy(wordpress: WordPress) -> Iterator[Callable[..., FaultProxy]]:
    """Makes proxies before the blog, with ``tls=`` context of ``authority`` or without."""
    made: list[FaultProxy] = []

    def make(**options: object) -> FaultProxy:
        made.append(FaultProxy(wordpress.port, **options))
        return made[-1]

    yield make
    for proxy in made:
        proxy.close()


@pytest.fixture
def fault_proxy(make_fault_proxy: Callable[..., FaultProxy]) -> FaultProxy:
    """A proxy before the blog through which everything goes until told otherwise."""
    return make_fault_proxy()


@pytest.fixture(scope="session")
def khmer_corpus(pytestconfig: pytest.Config) -> KhmerCorpus:
    """Real Khmer text with its translators' word marks."""
    corpus = read_corpus()
    pytestconfig.stash[USED]["Khmer help of LibreOffice"] = corpus.version
    return corpus


@pytest.fixture(scope="session")
def khmer_words() -> KhmerWords:
    """The words of ICU's dictionary of Khmer."""
    return KhmerWords.from_words(read_words(icu_data()))


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """A certificate authority nobody trusts unless given its ``ca_file``."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def wordpress_tls(make_fault_proxy: Callable[..., FaultProxy], authority: Authority) -> FaultProxy:
    """The blog over https, trusted by those who know ``authority.ca_file``."""
    return make_fault_proxy(tls=authority.good())


@pytest.fixture(scope="session")
def validate_blocks(pytestconfig: pytest.Config) -> Iterator[BlockValidator]:
    """Call it with block markup: returns what WordPress's own editor would complain about."""
    validator = BlockValidator()
    pytestconfig.stash[USED]["block editor of WordPress"] = validator.version
    yield validator
    validator.close()


@pytest.fixture
def secret_service(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> Iterator[SecretService]:
    """An empty, unlocked Secret Service, for this process and those it starts."""
    service = SecretService(tmp_path_factory.mktemp("secrets"))
    pytestconfig.stash[USED]["gnome-keyring"] = keyring_part.version()
    for name, value in service.environment.items():
        monkeypatch.setenv(name, value)
    yield service
    service.close()


@pytest.fixture
def locked_secret_service(secret_service: SecretService) -> SecretService:
    """A Secret Service whose keyring is there and locked."""
    secret_service.lock()
    return secret_service


@pytest.fixture(scope="session")
def screen_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """The X screen of this run."""
    screen = Screen(tmp_path_factory.mktemp("screen"))
    yield screen
    screen.close()


@pytest.fixture
def screen(screen_server: Screen) -> Screen:
    """An X screen for programs in processes of their own: start them with its environment."""
    return screen_server


@pytest.fixture
def make_small_disk(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[int], SmallDisk]]:
    """Makes disks of so many kilobytes."""
    made: list[SmallDisk] = []

    def make(kilobytes: int) -> SmallDisk:
        made.append(SmallDisk(tmp_path_factory.mktemp("disk"), kilobytes))
        return made[-1]

    yield make
    for disk in made:
        disk.close()


@pytest.fixture
def make_read_only(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Callable[[Path], Path]]:
    """Call it with a folder: returns where its contents can be read and not written."""
    made: list[ReadOnlyFolder] = []

    def make(source: Path) -> Path:
        made.append(ReadOnlyFolder(tmp_path_factory.mktemp("read-only"), source))
        return made[-1].path

    yield make
    for folder in made:
        folder.close()
