# SPDX-License-Identifier: MIT
"""A good ``post.iccpost``, and every way of making a bad one of it."""

import hashlib
import io
import random
import stat
import warnings
import zipfile
from collections.abc import Callable

from icc_editor.post.handover import HandedTexts, Handover

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0"
    "000003010100c9fe92ef0000000049454e44ae426082"
)
STATES = b'source_language = "en"\n[[segment]]\naddress = "block"\nstate = "draft"\nsource = "Hi"\n'
TABLE = b'id = "communes"\ncolumns = [\n  { key = "party", kind = "label" },\n]\nrows = [\n]\n'


def example() -> Handover:
    """Return a handover with a part of every kind."""
    texts = HandedTexts(
        {
            "en": b"---\ntitle: Results\n---\n\nHi.\n",
            "km": "---\ntitle: លទ្ធផល\n---\n\nសួស្តី។\n".encode(),
        },
        {"communes": TABLE},
        STATES,
    )
    base = HandedTexts({"en": b"Hi.\n"}, {}, b"")
    return Handover(
        post_id="2f6d8d2e-6c3b-4b1a-9d3f-0a3a1f4f1a11",
        source_language="en",
        target_language="km",
        sender="5b0f6a44-1f0e-4d2e-8f8e-8f0d9a7f2b22",
        number=2,
        texts=texts,
        base=base,
        pictures={"market.png": PNG},
        terms=b"en\tkm\nparty\t\xe1\x9e\x94\n",
        message="By Friday, please.",
    )


def packed(entries: list[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    """Return a zip of these entries, whatever they are called."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Duplicate name")
        for entry, raw in entries:
            package.writestr(entry, raw)
    return out.getvalue()


def entries_of(raw: bytes) -> list[tuple[zipfile.ZipInfo, bytes]]:
    """Return what is in a good file."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        return [(info, package.read(info)) for info in package.infolist()]


def entry(name: str, mode: int = stat.S_IFREG | 0o600) -> zipfile.ZipInfo:
    """Return an entry called so."""
    info = zipfile.ZipInfo("x")
    info.filename = name
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def with_part(raw: bytes, name: str, content: bytes, mode: int = stat.S_IFREG | 0o600) -> bytes:
    """Return the file with one more part, listed in its manifest."""
    return _listed([*entries_of(raw), (entry(name, mode), content)])


def with_content(raw: bytes, name: str, content: bytes) -> bytes:
    """Return the file with another content of a part, listed in its manifest."""
    return _listed(
        [(info, content if info.filename == name else old) for info, old in entries_of(raw)]
    )


def with_manifest(raw: bytes, change: Callable[[str], str]) -> bytes:
    """Return the file with another manifest."""
    first, *others = entries_of(raw)
    return packed([(first[0], change(first[1].decode()).encode()), *others])


def _listed(entries: list[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    head = entries[0][1].decode().partition("[parts]\n")[0] + "[parts]\n"
    for info, content in entries[1:]:
        name = info.filename.replace("\\", "\\\\").replace("\0", "\\u0000").replace('"', '\\"')
        head += f'"{name}" = "{hashlib.sha256(content).hexdigest()}"\n'
    return packed([(entries[0][0], head.encode()), *entries[1:]])


TRICKS = (
    "../en.md",
    "versions/../../en.md",
    "/etc/cron.d/x",
    "C:\\win.md",
    "C:/win.md",
    "images\\..\\x.png",
    "images/..\\..\\x.png",
    "\\\\server\\share\\x.png",
    "~/x.png",
    "images/a\0.png",
    "versions/en.md\0.png",
)
STRANGERS = (
    "post.toml",
    "library.toml",
    "versions/FR.md",
    "versions/en.md.exe",
    "versions/en/en.md",
    "images/CON.png",
    "images/nul.png",
    "images/a:b.png",
    "images/.hidden.png",
    "images/x.svg",
    "images/x.png ",
    "images/sub/x.png",
    "images/",
    "tables/a b.toml",
    "translations/fr.toml",
    "translations/km.toml/x",
    "base/images/x.png",
    "base/base/versions/en.md",
    ".icc/history/x",
    "versions/fr.md",
    "images/e\u0301.png",
    "images/a\u202eb.png",
    "images/" + "x" * 240 + ".png",
)


def mutated(good: bytes, seed: int) -> bytes:
    """Return the file with something wrong with it; the same for the same seed."""
    chance = random.Random(seed)
    return chance.choice(_WAYS)(good, chance)


def _flipped(good: bytes, chance: random.Random) -> bytes:
    raw = bytearray(good)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(raw)


def _overwritten(good: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(good))
    return good[:at] + chance.randbytes(chance.randrange(1, 40)) + good[at + chance.randrange(40) :]


def _cut(good: bytes, chance: random.Random) -> bytes:
    return good[: chance.randrange(len(good))]


def _grown(good: bytes, chance: random.Random) -> bytes:
    more = chance.randbytes(chance.randrange(1, 2000))
    return chance.choice((good + more, more + good, good + good))


def _renamed(good: bytes, chance: random.Random) -> bytes:
    entries = entries_of(good)
    number = chance.randrange(len(entries))
    name = chance.choice((*TRICKS, *STRANGERS, *(info.filename for info, _ in entries)))
    entries[number] = (entry(name), entries[number][1])
    return _quietly(entries, chance)


def _stuffed(good: bytes, chance: random.Random) -> bytes:
    name = chance.choice(
        (*TRICKS, *STRANGERS, "images/a.png", "versions/km.md", "base/versions/km.md")
    )
    content = chance.choice((b"", b"x", PNG, good, bytes(2_000_000), chance.randbytes(500)))
    mode = chance.choice((stat.S_IFREG, stat.S_IFREG, stat.S_IFLNK, stat.S_IFIFO, stat.S_IFDIR))
    entries = [*entries_of(good), (entry(name, mode | 0o600), content)]
    return _quietly(entries, chance)


def _rewritten(good: bytes, chance: random.Random) -> bytes:
    entries = entries_of(good)
    number = chance.randrange(1, len(entries))
    old = entries[number][1]
    new = chance.choice(
        (
            b"",
            old[: len(old) // 2],
            chance.randbytes(300),
            old * 50,
            b"a." * 3000 + b"a = 1",
            bytes(9),
        )
    )
    entries[number] = (entries[number][0], new)
    return _quietly(entries, chance)


def _remanifested(good: bytes, chance: random.Random) -> bytes:
    lines = dict(enumerate(entries_of(good)[0][1].decode().split("\n")))
    number = chance.randrange(len(lines))
    lines[number] = chance.choice(
        (
            "",
            lines[number] * 2,
            "format = 2",
            "format = true",
            "number = -1",
            "[[[",
            'post = ""',
            'source_language = "km"',
            'target_language = "../x"',
            "a." * 500 + "a = 1",
            "[" * 5000,
            'sender = "' + "x" * 5000 + '"',
        )
    )
    return with_manifest(good, lambda _text: "\n".join(lines.values()))


def _reordered(good: bytes, chance: random.Random) -> bytes:
    entries = entries_of(good)
    chance.shuffle(entries)
    return packed(entries[: chance.randrange(1, len(entries) + 1)])


def _quietly(entries: list[tuple[zipfile.ZipInfo, bytes]], chance: random.Random) -> bytes:
    return _listed(entries) if chance.random() < 0.7 else packed(entries)


_WAYS = (
    _flipped,
    _flipped,
    _overwritten,
    _cut,
    _grown,
    _renamed,
    _stuffed,
    _rewritten,
    _remanifested,
    _reordered,
)
