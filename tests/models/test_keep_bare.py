"""A picture that leaves says nothing of where, when and with what it was taken, and shows what it showed."""

import struct

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

from reception_desk.models.attachments.bare import bare

SAID = b"GPS 36.65N 117.12E iPhone 2026:11:03"


def picture(form):
    """Return a small picture of many colours as a file."""
    image = QImage(16, 8, QImage.Format.Format_RGB32)
    for x in range(16):
        for y in range(8):
            image.setPixel(x, y, 0xFF000000 | (x << 20) | (y << 13) | (16 * x))
    kept = QByteArray()
    room = QBuffer(kept)
    room.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(room, form, 90)
    return bytes(kept.data())


def shown(content):
    """Return a picture as it is shown, turned as its file says."""
    kept = QByteArray(content)
    room = QBuffer(kept)
    reader = QImageReader(room)
    reader.setAutoTransform(True)
    return reader.read()


def segment(marker, words):
    return struct.pack(">BBH", 0xFF, marker, 2 + len(words)) + words


def exif(turn, order):
    """Return an Exif segment with a way to turn and words of the camera."""
    mark = b"II" if order == "<" else b"MM"
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, turn, 0) + struct.pack(
        f"{order}HHII", 0x010F, 2, len(SAID), 38
    )
    return b"Exif\0\0" + struct.pack(f"{order}2sHIH", mark, 42, 8, 2) + entries + bytes(4) + SAID


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photograph_keeps_its_turn_and_nothing_else(order):
    plain = picture("JPEG")
    said = segment(0xE1, exif(6, order)) + segment(0xE2, b"MPF\0" + SAID) + segment(0xED, SAID) + segment(0xFE, SAID)
    colours = segment(0xE2, b"ICC_PROFILE\0\1\1" + b"colours")
    taken = plain[:2] + said + colours + plain[2:] + b"\xff\xd8\xff\xe1" + SAID
    found = bare(taken)
    assert SAID not in found and b"iPhone" not in found
    assert b"colours" in found
    assert shown(found).size().toTuple() == (8, 16), "it is turned as it was"
    assert shown(found) == shown(taken)
    assert bare(plain) == plain


def test_other_pictures_and_what_is_none():
    png = picture("PNG")
    text = struct.pack(">I4s", len(SAID), b"tEXt") + SAID + bytes(4)
    taken = png[:33] + text + png[33:] + SAID
    assert bare(taken) == png
    still = struct.pack("<4sI", b"VP8L", 5) + b"/\0\0\0\0\0"
    head = struct.pack("<4sIB9s", b"VP8X", 10, 0x1C, bytes(9))
    words = b"".join(struct.pack("<4sI", name, len(SAID)) + SAID for name in (b"EXIF", b"XMP "))
    webp = b"RIFF" + struct.pack("<I", 4 + len(head + still + words)) + b"WEBP" + head + still + words
    found = bare(webp)
    assert SAID not in found and found[20] == 0x10 and len(found) == 8 + struct.unpack("<I", found[4:8])[0]
    for other in (b"%PDF-1.4 " + SAID, b"", b"\xff\xd8\xff\xe1\xff\xff", b"\x89PNG\r\n\x1a\n\0\0", webp[:30], png[:60]):
        assert bare(other) == other, "what is not built as it should be stays as it is"
