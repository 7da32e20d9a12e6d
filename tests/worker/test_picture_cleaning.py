# SPDX-License-Identifier: MIT
"""Pictures lose everything but what they show."""

import io
import random
import struct
import zlib
from collections.abc import Callable

import pytest
from PIL import Image, ImageCms, ImageDraw, ImageFilter, PngImagePlugin, TiffImagePlugin

from icc_editor import errors
from icc_editor.worker import picture_cleaning
from icc_editor.worker.picture_cleaning import CleanPicture, clean
from icc_editor.worker.picture_limits import (
    ANIMATION_BYTE_LIMIT,
    BYTE_LIMIT,
    PIXEL_LIMIT,
    SOFT_BYTE_LIMIT,
)

CANARY = "CANARY-phnom-penh"
RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
GPS = 0x8825


def corners(width: int = 160, height: int = 96) -> Image.Image:
    """Return a picture with a colour of its own in each corner."""
    image = Image.new("RGB", (width, height), (128, 128, 128))
    draw = ImageDraw.Draw(image)
    w, h = width // 2, height // 2
    for box, colour in (
        ((0, 0, w, h), RED),
        ((w, 0, width, h), GREEN),
        ((0, h, w, height), BLUE),
        ((w, h, width, height), WHITE),
    ):
        draw.rectangle(box, fill=colour)
    return image


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    bands = len(mode)
    return Image.frombytes(
        mode, (width, height), random.Random(7).randbytes(width * height * bands)
    )


def dirty_exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = f"{CANARY} description"
    exif[0x013B] = f"{CANARY} artist"
    exif[GPS] = {
        1: "N",
        2: (TiffImagePlugin.IFDRational(11), TiffImagePlugin.IFDRational(33), 44.0),
        29: f"{CANARY} gps",
    }
    return exif


def xmp() -> bytes:
    return f"<x:xmpmeta xmlns:x='adobe:ns:meta/'><p>{CANARY} xmp</p></x:xmpmeta>".encode()


def icc() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile + f"{CANARY} icc".encode()


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def dirty_jpeg(orientation: int = 1) -> bytes:
    sink = io.BytesIO()
    corners().save(
        sink,
        "JPEG",
        quality=95,
        exif=dirty_exif(orientation),
        icc_profile=icc(),
        comment=f"{CANARY} comment".encode(),
        xmp=xmp(),
    )
    data = sink.getvalue()
    caption = f"{CANARY} iptc".encode()
    record = b"\x1c\x02\x78" + struct.pack(">H", len(caption)) + caption
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00" + struct.pack(">I", len(record)) + record
    own = segment(0xEE, f"{CANARY} app14".encode()) + segment(0xED, iptc)
    return data[:2] + own + data[2:] + f"{CANARY} trailing".encode()


def dirty_png(orientation: int = 1) -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", f"{CANARY} text")
    info.add_itxt("XML:com.adobe.xmp", xmp().decode())
    info.add_text("Author", f"{CANARY} zipped", zip=True)
    sink = io.BytesIO()
    corners().save(sink, "PNG", pnginfo=info, exif=dirty_exif(orientation), icc_profile=icc())
    return sink.getvalue() + f"{CANARY} trailing".encode()


def dirty_webp(orientation: int = 1) -> bytes:
    sink = io.BytesIO()
    corners().save(
        sink, "WEBP", quality=95, exif=dirty_exif(orientation), icc_profile=icc(), xmp=xmp()
    )
    return sink.getvalue() + f"{CANARY} trailing".encode()


def dirty_gif() -> bytes:
    sink = io.BytesIO()
    corners().save(sink, "GIF", comment=f"{CANARY} comment".encode())
    return sink.getvalue() + f"{CANARY} trailing".encode()


def animated_gif(frames: int = 3, side: int = 40) -> bytes:
    images = [Image.new("RGB", (side, side), (index * 9 % 256, 80, 20)) for index in range(frames)]
    sink = io.BytesIO()
    images[0].save(
        sink,
        "GIF",
        save_all=True,
        append_images=images[1:],
        duration=120,
        comment=f"{CANARY} animation".encode(),
    )
    return sink.getvalue() + f"{CANARY} trailing".encode()


def shown(picture: CleanPicture) -> Image.Image:
    with Image.open(io.BytesIO(picture.data)) as image:
        image.load()
        return image.copy()


def assert_bare(data: bytes) -> None:
    """Assert that no canary is in the bytes, not in compressed text chunks either."""
    assert b"CANARY" not in data
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert dict(image.getexif()) == {}
        told = {k: v for k, v in image.info.items() if isinstance(v, str | bytes)}
        assert set(told) <= {"version", "transparency", "background"}, told


MAKERS: list[Callable[[], bytes]] = [dirty_jpeg, dirty_png, dirty_webp, dirty_gif, animated_gif]


@pytest.mark.parametrize("make", MAKERS)
def test_no_metadata_is_left(make: Callable[[], bytes]) -> None:
    dirty = make()
    assert b"CANARY" in dirty
    assert_bare(clean("x", dirty).data)


@pytest.mark.parametrize("make", [dirty_jpeg, dirty_png, dirty_webp])
def test_the_dirty_pictures_of_these_tests_are_dirty(make: Callable[[], bytes]) -> None:
    dirty = make()
    with Image.open(io.BytesIO(dirty)) as image:
        assert image.getexif().get_ifd(GPS)
        assert image.info["icc_profile"]
    for canary in ("gps", "xmp", "icc", "trailing"):
        if not (canary == "icc" and make is dirty_png):  # compressed in there
            assert f"{CANARY} {canary}".encode() in dirty, canary
    if make is dirty_jpeg:
        for canary in ("comment", "iptc", "app14"):
            assert f"{CANARY} {canary}".encode() in dirty


@pytest.mark.parametrize(
    ("make", "mime"),
    [
        (dirty_jpeg, "image/jpeg"),
        (dirty_png, "image/png"),
        (dirty_webp, "image/webp"),
        (dirty_gif, "image/png"),
        (animated_gif, "image/gif"),
    ],
)
def test_kinds_are_kept_but_for_still_gifs(make: Callable[[], bytes], mime: str) -> None:
    picture = clean("x", make())
    assert picture.mime == mime
    assert Image.MIME[str(Image.open(io.BytesIO(picture.data)).format)] == mime
    assert shown(picture).size == (picture.width, picture.height)


@pytest.mark.parametrize("make", [dirty_jpeg, dirty_png, dirty_webp])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_stand_upright(make: Callable[[int], bytes], orientation: int) -> None:
    moves = {
        2: [Image.Transpose.FLIP_LEFT_RIGHT],
        3: [Image.Transpose.ROTATE_180],
        4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE],
        6: [Image.Transpose.ROTATE_270],
        7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_90],
    }
    expected = corners()
    for move in moves.get(orientation, []):
        expected = expected.transpose(move)
    got = shown(clean("x", make(orientation))).convert("RGB")
    assert got.size == expected.size
    w, h = got.size
    for place in ((20, 20), (w - 20, 20), (20, h - 20), (w - 20, h - 20)):
        want, have = expected.getpixel(place), got.getpixel(place)
        assert isinstance(want, tuple)
        assert isinstance(have, tuple)
        assert max(abs(a - b) for a, b in zip(want, have, strict=True)) <= 4, place


def test_a_png_keeps_its_pixels_exactly() -> None:
    source = noise(120, 80)
    sink = io.BytesIO()
    source.save(sink, "PNG")
    assert shown(clean("x", sink.getvalue())).tobytes() == source.tobytes()


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_transparency_is_kept(kind: str) -> None:
    source = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    source.paste((200, 10, 10, 255), (20, 10, 40, 30))
    sink = io.BytesIO()
    source.save(sink, kind)
    got = shown(clean("x", sink.getvalue())).convert("RGBA")
    corner, middle = got.getpixel((0, 0)), got.getpixel((30, 20))
    assert isinstance(corner, tuple)
    assert isinstance(middle, tuple)
    assert (corner[3], middle[3]) == (0, 255)


def test_a_palette_with_transparency_and_sixteen_bit_grey_are_understood() -> None:
    palette = Image.new("P", (10, 10), 1)
    palette.putpalette([0, 0, 0, 250, 0, 0])
    sink = io.BytesIO()
    palette.save(sink, "PNG", transparency=1)
    assert shown(clean("x", sink.getvalue())).getpixel((5, 5)) == (250, 0, 0, 0)
    grey = Image.new("I;16", (10, 10), 0x8080)
    sink = io.BytesIO()
    grey.save(sink, "PNG")
    assert shown(clean("x", sink.getvalue())).getpixel((5, 5)) == 0x80


def test_cmyk_and_grey_jpegs_become_what_browsers_show() -> None:
    for mode in ("CMYK", "L"):
        sink = io.BytesIO()
        corners().convert(mode).save(sink, "JPEG")
        got = shown(clean("x", sink.getvalue()))
        assert got.mode == ("RGB" if mode == "CMYK" else "L")


def test_foreign_colours_are_brought_to_srgb() -> None:
    # The blue-green swap of this made-up profile shows that the profile was applied.
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    data = bytearray(lab.tobytes())
    tags = {
        bytes(data[at : at + 4]): at
        for at in range(132, 132 + 12 * int.from_bytes(data[128:132], "big"), 12)
    }
    green, blue = tags[b"gXYZ"], tags[b"bXYZ"]
    data[green : green + 4], data[blue : blue + 4] = b"bXYZ", b"gXYZ"
    sink = io.BytesIO()
    Image.new("RGB", (40, 40), GREEN).save(sink, "PNG", icc_profile=bytes(data))
    pixel = shown(clean("x", sink.getvalue())).getpixel((20, 20))
    assert isinstance(pixel, tuple)
    assert pixel[2] > 200 > 60 > pixel[1]


def test_a_broken_profile_does_not_stop_a_picture() -> None:
    sink = io.BytesIO()
    corners().save(sink, "PNG", icc_profile=b"not a profile" * 20)
    assert shown(clean("x", sink.getvalue())).getpixel((5, 5)) == RED


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_long_sides_are_scaled_down_and_shapes_kept(kind: str) -> None:
    sink = io.BytesIO()
    corners(3000, 1500).save(sink, kind)
    picture = clean("x", sink.getvalue())
    assert (picture.width, picture.height) == (2000, 1000)
    picture = clean("x", sink.getvalue(), longest_side=500)
    assert (picture.width, picture.height) == (500, 250)


def test_small_pictures_are_not_blown_up() -> None:
    picture = clean("x", dirty_jpeg())
    assert (picture.width, picture.height) == (160, 96)


def test_a_line_of_pixels_survives_scaling() -> None:
    sink = io.BytesIO()
    Image.new("RGB", (9000, 1), RED).save(sink, "PNG")
    picture = clean("x", sink.getvalue())
    assert (picture.width, picture.height) == (2000, 1)


def test_heavy_pictures_give_up_quality_then_size() -> None:
    sink = io.BytesIO()
    noise(2000, 2000).save(sink, "JPEG", quality=95)
    picture = clean("x", sink.getvalue())
    assert len(picture.data) <= SOFT_BYTE_LIMIT
    assert picture.width < 2000


def test_a_photo_saved_as_png_becomes_a_jpeg_when_heavy() -> None:
    sink = io.BytesIO()
    noise(1200, 900).filter(ImageFilter.GaussianBlur(0.8)).save(sink, "PNG")
    picture = clean("x", sink.getvalue())
    assert picture.mime == "image/jpeg"
    assert (picture.width, picture.height) == (1200, 900)
    assert len(picture.data) <= SOFT_BYTE_LIMIT


def test_a_heavy_transparent_png_stays_one_even_when_too_heavy() -> None:
    sink = io.BytesIO()
    noise(1100, 1100, "RGBA").save(sink, "PNG", compress_level=1)
    picture = clean("x", sink.getvalue())
    assert picture.mime == "image/png"
    assert shown(picture).mode == "RGBA"
    assert 800 <= picture.width < 1100


def test_an_animation_keeps_its_frames_and_pace() -> None:
    picture = clean("x", animated_gif(5))
    with Image.open(io.BytesIO(picture.data)) as image:
        assert getattr(image, "n_frames", 1) == 5
        assert image.info["duration"] == 120
    assert picture.frames_dropped == 0


def test_a_large_animation_is_scaled() -> None:
    picture = clean("x", animated_gif(3, side=400), longest_side=100)
    assert (picture.width, picture.height, picture.mime) == (100, 100, "image/gif")


@pytest.mark.parametrize(("frames", "side"), [(201, 8), (40, 1200)], ids=["frames", "pixels"])
def test_an_animation_beyond_the_limits_keeps_its_first_frame(frames: int, side: int) -> None:
    picture = clean("x", animated_gif(frames, side))
    assert picture.mime == "image/png"
    assert picture.frames_dropped == frames - 1
    assert_bare(picture.data)


def test_an_animation_too_heavy_for_readers_keeps_its_first_frame(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    images = [noise(100, 100).rotate(90 * turn) for turn in range(4)]
    sink = io.BytesIO()
    images[0].save(sink, "GIF", save_all=True, append_images=images[1:])
    assert len(sink.getvalue()) < ANIMATION_BYTE_LIMIT
    assert clean("x", sink.getvalue()).mime == "image/gif"
    monkeypatch.setattr(picture_cleaning, "ANIMATION_BYTE_LIMIT", 20_000)
    picture = clean("x", sink.getvalue())
    assert (picture.mime, picture.frames_dropped) == ("image/png", 3)


def test_an_animated_webp_keeps_its_first_frame() -> None:
    sink = io.BytesIO()
    Image.new("RGB", (30, 30), RED).save(
        sink, "WEBP", save_all=True, append_images=[Image.new("RGB", (30, 30), BLUE)]
    )
    picture = clean("x", sink.getvalue())
    assert (picture.mime, picture.frames_dropped) == ("image/webp", 1)


def png_bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width // 8 + 1) * height), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


def test_a_hundred_megapixel_png_is_refused_before_it_is_decoded() -> None:
    bomb = png_bomb(10_000, 10_000)
    assert len(bomb) < 50_000
    with pytest.raises(errors.PictureTooManyPixels) as caught:
        clean("huge.png", bomb)
    assert caught.value.name == "huge.png"
    assert (caught.value.pixels, caught.value.limit) == (100_000_000, PIXEL_LIMIT)


def test_a_webp_and_a_gif_with_too_many_pixels_are_refused() -> None:
    gif = b"GIF89a" + struct.pack("<HHBBB", 60_000, 60_000, 0, 0, 0) + dirty_gif()[13:]
    with pytest.raises(errors.PictureTooManyPixels):
        clean("x", gif)
    webp = b"VP8X" + struct.pack("<I", 10) + bytes(4) + b"\xff\x3f\x00" * 2
    with pytest.raises(errors.PictureError):
        clean("x", b"RIFF" + struct.pack("<I", 4 + len(webp)) + b"WEBP" + webp)


def test_thirty_megabytes_are_refused() -> None:
    with pytest.raises(errors.PictureTooLarge) as caught:
        clean("heavy.jpg", bytes(30_000_000))
    assert (caught.value.name, caught.value.size) == ("heavy.jpg", 30_000_000)
    assert caught.value.limit == BYTE_LIMIT


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"just a text",
        b"<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        b"\xff\xd8\xff",
        b"%PDF-1.7 " + bytes(100),
        bytes(1000),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(errors.NotAPicture) as caught:
        clean("notes.jpg", data)
    assert caught.value.name == "notes.jpg"


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "ICO", "PPM", "TGA", "PCX"])
def test_kinds_that_are_not_on_the_list_are_refused(kind: str) -> None:
    sink = io.BytesIO()
    corners(32, 32).save(sink, kind)
    with pytest.raises(errors.NotAPicture):
        clean("x", sink.getvalue())


@pytest.mark.parametrize("make", MAKERS)
def test_damaged_pictures_are_refused_or_rebuilt_but_raise_nothing_else(
    make: Callable[[], bytes],
) -> None:
    whole, chance = make(), random.Random(3)
    refused = 0
    for _ in range(60):
        data = bytearray(whole[: chance.randrange(1, len(whole))])
        for _ in range(chance.randrange(4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            assert_bare(clean("x", bytes(data)).data)
        except errors.PictureError:
            refused += 1
    assert refused


def test_decoders_that_are_not_on_the_list_never_see_the_bytes() -> None:
    # A decoder that ran would tell of the size this header claims.
    header = struct.pack(
        "<2sIHHIIiiHHIIiiII", b"BM", 54, 0, 0, 54, 40, 10_000, 8_000, 1, 24, *[0] * 6
    )
    with Image.open(io.BytesIO(header)) as image:
        assert image.size == (10_000, 8_000)
    with pytest.raises(errors.NotAPicture):
        clean("x", header)


def test_the_limit_of_the_library_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 123_456)
    clean("x", dirty_png())
    assert Image.MAX_IMAGE_PIXELS == 123_456
