# SPDX-License-Identifier: MIT
"""Random texts, and random edits of them that people make."""

import random

_SYLLABLES = ["ka", "re", "mo", "ti", "su", "la", "vi", "no", "pe", "da", "chi", "ro"]
_KHMER = ["ការ", "បោះ", "ឆ្នោត", "ឃុំ", "សង្កាត់", "បក្ស", "លទ្ធផល", "ខេត្ត", "ប្រជាជន", "ថ្ងៃ"]


def sentence(chance: random.Random, *, khmer: bool = False) -> str:
    """Return a sentence nobody has written yet."""
    if khmer:
        words = [chance.choice(_KHMER) for _ in range(chance.randrange(5, 16))]
        return "".join(words) + " " + str(chance.randrange(10**6)) + "។"
    words = [
        "".join(chance.choice(_SYLLABLES) for _ in range(chance.randrange(1, 4)))
        for _ in range(chance.randrange(5, 16))
    ]
    return " ".join(words).capitalize() + "."


def block(chance: random.Random, *, khmer: bool = False) -> str:
    """Return a block of a text."""
    said = sentence(chance, khmer=khmer)
    match chance.randrange(9):
        case 0:
            return f"## {said}"
        case 1:
            return "\n".join(f"- {sentence(chance, khmer=khmer)}" for _ in range(3))
        case 2:
            return f"> {said}\n>\n> {sentence(chance, khmer=khmer)}"
        case 3:
            return f"| {said} | b |\n|---|---|\n| {sentence(chance, khmer=khmer)} | 2 |"
        case 4:
            return f"![{said}](images/{chance.randrange(99)}.png)"
        case _:
            return f"{said} {sentence(chance, khmer=khmer)}"


def text(chance: random.Random, *, khmer: bool = False) -> str:
    """Return a text of some blocks."""
    blocks = [block(chance, khmer=khmer) for _ in range(chance.randrange(1, 14))]
    return "\n\n".join(blocks) + chance.choice(("", "\n", "\n\n"))


def edited(body: str, chance: random.Random, *, times: int, khmer: bool = False) -> str:
    """Return a text after some edits: inserted, deleted, moved, split, merged, reworded."""
    for _ in range(times):
        blocks = [block for block in body.strip("\n").split("\n\n") if block]
        blocks = blocks or [block(chance, khmer=khmer)]
        at = chance.randrange(len(blocks) + 1)
        here = min(at, len(blocks) - 1)
        match chance.randrange(7):
            case 0:
                blocks.insert(at, block(chance, khmer=khmer))
            case 1 if len(blocks) > 1:
                del blocks[here]
            case 2 if len(blocks) > 1:
                blocks.insert(chance.randrange(len(blocks)), blocks.pop(here))
            case 3 if ". " in blocks[here] and "\n" not in blocks[here]:
                blocks[here : here + 1] = blocks[here].split(". ", 1)
            case 4 if here + 1 < len(blocks) and "\n" not in blocks[here] + blocks[here + 1]:
                blocks[here : here + 2] = [f"{blocks[here]} {blocks[here + 1]}"]
            case 5 if blocks:
                lines = blocks[here].split("\n")
                line = chance.randrange(len(lines))
                lines[line] += " " + sentence(chance, khmer=khmer)
                blocks[here] = "\n".join(lines)
            case _ if blocks:
                words = blocks[here].split(" ")
                words[chance.randrange(len(words))] += str(chance.randrange(1000))
                blocks[here] = " ".join(words)
        body = "\n\n".join(blocks) + "\n"
    return body
