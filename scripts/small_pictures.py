# SPDX-License-Identifier: MIT
"""Writes pictures of screens as small PNG files."""

from collections import Counter
from pathlib import Path

from PIL import Image


def save(image: Image.Image, target: Path, colors: int) -> None:
    """Write ``image`` with at most ``colors`` colours and nothing but its pixels.

    Every place of the palette shows the colour most of its pixels had: white stays white.
    """
    image = image.convert("RGB")
    few = image.quantize(colors, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    triples = zip(*[iter(image.tobytes())] * 3, strict=True)
    counted = Counter(zip(few.tobytes(), triples, strict=True))
    palette: dict[int, tuple[int, ...]] = {}
    for (place, color), _count in counted.most_common():
        palette.setdefault(place, color)
    few.putpalette([part for place in range(colors) for part in palette.get(place, (0, 0, 0))])
    target.parent.mkdir(parents=True, exist_ok=True)
    few.save(target, optimize=True)
