# SPDX-License-Identifier: MIT
"""Pictures that tell nothing but what they show.

A picture is decoded, turned upright, brought to sRGB, scaled down and built again from its bare
pixels; whatever else was in the file (EXIF with the place, XMP, IPTC, comments, thumbnails, colour
profiles, bytes after the end) has no way into the result.

* JPEG stays JPEG, WebP stays WebP, PNG stays PNG.  An opaque PNG that is too heavy for readers
  with a slow line (a photo saved as PNG) becomes a JPEG.
* A still GIF becomes a PNG.  An animated GIF stays one within the limits below; else, and for
  animated PNG and WebP, the first frame stays and the number of dropped frames is reported.
* Transparency is kept.
"""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps, ImageSequence

from icc_editor.errors import NotAPicture, PictureTooLarge, PictureTooManyPixels
from icc_editor.worker.picture_limits import (
    ANIMATION_BYTE_LIMIT,
    BYTE_LIMIT,
    FRAME_LIMIT,
    LONGEST_SIDE,
    PIXEL_LIMIT,
    SOFT_BYTE_LIMIT,
)

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_QUALITIES = (85, 78, 70)
_SHRINK = 0.8
_MIN_SIDE = 800
_MIMES = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "GIF": "image/gif"}

# What Pillow's decoders raise on bytes that are not what they claim to be.
_DECODER_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    RuntimeError,
    struct.error,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """The result: bytes, what they are, the size in pixels, how many frames did not make it."""

    data: bytes
    mime: str
    width: int
    height: int
    frames_dropped: int = 0


def clean(name: str, data: bytes, *, longest_side: int = LONGEST_SIDE) -> CleanPicture:
    """Return ``data`` as a picture without metadata, at most ``longest_side`` pixels long.

    Raises:
        PictureTooLarge: More than ``BYTE_LIMIT`` bytes.
        PictureTooManyPixels: More than ``PIXEL_LIMIT`` pixels; nothing was decoded.
        NotAPicture: No JPEG, PNG, WebP or GIF, or a broken one.
    """
    if len(data) > BYTE_LIMIT:
        raise PictureTooLarge(name, size=len(data), limit=BYTE_LIMIT)
    with _strict():
        try:
            return _clean(name, data, longest_side)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            # A frame or a chunk claims more than the picture's own size did.
            raise PictureTooManyPixels(name, pixels=0, limit=PIXEL_LIMIT) from None
        except _DECODER_ERRORS:
            raise NotAPicture(name) from None


@contextmanager
def _strict() -> Iterator[None]:
    before = Image.MAX_IMAGE_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            # The size is looked at below, before a pixel is decoded: only so can it be told.
            Image.MAX_IMAGE_PIXELS = None
            yield
        finally:
            Image.MAX_IMAGE_PIXELS = before


def _clean(name: str, data: bytes, longest_side: int) -> CleanPicture:
    with Image.open(io.BytesIO(data), formats=FORMATS) as source:
        pixels = source.width * source.height
        if pixels > PIXEL_LIMIT:
            raise PictureTooManyPixels(name, pixels=pixels, limit=PIXEL_LIMIT)
        Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT
        kind = source.format or ""
        frames = getattr(source, "n_frames", 1)
        if kind == "GIF" and 1 < frames <= FRAME_LIMIT and pixels * frames <= PIXEL_LIMIT:
            animation = _animation(source, longest_side)
            if animation is not None:
                return animation
            source.seek(0)
        elif kind == "JPEG":
            source.draft(None, (longest_side * 2, longest_side * 2))
        image = _fit(_upright(source), longest_side)
    return _encode(_bare(image), "PNG" if kind == "GIF" else kind, frames - 1)


def _upright(source: Image.Image) -> Image.Image:
    """Return the picture as it is meant to be seen, in one of the modes L, RGB and RGBA."""
    source.load()
    profile = source.info.get("icc_profile")
    image = ImageOps.exif_transpose(source)
    if image.mode.startswith("I;16"):
        # Sixteen bits of grey: Pillow would clip, not scale, them.
        image = image.convert("I").point(lambda value: value / 257).convert("L")
    transparent = image.has_transparency_data
    if isinstance(profile, bytes) and image.mode in {"RGB", "RGBA", "CMYK", "L"}:
        image = _to_srgb(image, profile)
    if transparent:
        return image.convert("RGBA")
    return image if image.mode in {"L", "RGB"} else image.convert("RGB")


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        return (
            ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGBA" if image.mode == "RGBA" else "RGB",
            )
            or image
        )
    except (ImageCms.PyCMSError, *_DECODER_ERRORS):
        return image  # a broken or foreign profile: the bare numbers are the best guess


def _fit(image: Image.Image, longest_side: int) -> Image.Image:
    scale = longest_side / max(image.size)
    if scale >= 1:
        return image
    return _scaled(image, scale)


def _scaled(image: Image.Image, scale: float) -> Image.Image:
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _bare(image: Image.Image) -> Image.Image:
    return Image.frombytes(image.mode, image.size, image.tobytes())


def _encode(image: Image.Image, kind: str, frames_dropped: int) -> CleanPicture:
    """Encode, giving up quality first and size second to stay below the soft limit."""
    if kind == "JPEG" and image.mode == "RGBA":
        image = image.convert("RGB")
    data = _bytes(image, kind, _QUALITIES[0])
    if len(data) > SOFT_BYTE_LIMIT and kind == "PNG" and image.mode != "RGBA":
        kind = "JPEG"
    qualities = (_QUALITIES[-1],) if kind == "PNG" else _QUALITIES
    while len(data) > SOFT_BYTE_LIMIT:
        for quality in qualities:
            data = _bytes(image, kind, quality)
            if len(data) <= SOFT_BYTE_LIMIT:
                break
        else:
            if max(image.size) * _SHRINK < _MIN_SIDE:
                break
            image = _scaled(image, _SHRINK)
            qualities = qualities[-1:]
    return CleanPicture(data, _MIMES[kind], image.width, image.height, frames_dropped)


def _bytes(image: Image.Image, kind: str, quality: int) -> bytes:
    sink = io.BytesIO()
    if kind == "JPEG":
        image.save(sink, kind, quality=quality, optimize=True, progressive=True)
    elif kind == "WEBP":
        image.save(sink, kind, quality=quality, method=4)
    else:
        image.save(sink, "PNG", optimize=True)
    return sink.getvalue()


def _animation(source: Image.Image, longest_side: int) -> CleanPicture | None:
    """Return the animation rebuilt frame by frame, None when it is too heavy."""
    frames: list[Image.Image] = []
    durations: list[int] = []
    for frame in ImageSequence.Iterator(source):
        durations.append(max(20, int(frame.info.get("duration", 100))))
        frames.append(_bare(_fit(frame.convert("RGBA"), longest_side)))
    sink = io.BytesIO()
    frames[0].save(
        sink,
        "GIF",
        save_all=True,
        append_images=frames[1:],
        duration=durations,
        loop=0,
        disposal=2,
    )
    if sink.tell() > ANIMATION_BYTE_LIMIT:
        return None
    return CleanPicture(sink.getvalue(), _MIMES["GIF"], frames[0].width, frames[0].height)
