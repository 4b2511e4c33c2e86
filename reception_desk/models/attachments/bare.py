"""Pictures without what a camera wrote into them: place, time, device; the picture itself stays byte for byte.

Known are JPEG, PNG and WebP; how a JPEG is to be turned stays. Whatever is not built as it should be stays as it is.
"""

import re
import struct
from collections.abc import Iterator

_SOS, _EOI = 0xDA, 0xD9
_NEXT = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The next segment behind the points of a JPEG, in which this does not occur."""
_EXIF, _COLOURS = b"Exif\x00\x00", b"ICC_PROFILE\x00"
_SAYING = {*range(0xE1, 0xEE), 0xEF, 0xFE}
"""JPEG segments that say something of the picture and are no part of it; JFIF, colour profile and Adobe's mark stay."""
_TURN = 0x0112
_PNG = b"\x89PNG\r\n\x1a\n"
_SAID = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"}
_WEBP = {b"EXIF": 0x08, b"XMP ": 0x04}
"""Chunks of WebP, and the flag by which the head tells that they follow."""


def bare(content: bytes) -> bytes:
    """Return a file's content without what is said about a picture; any other file as it is."""
    try:
        if content.startswith(b"\xff\xd8\xff"):
            return b"".join(_jpeg(content))
        if content.startswith(_PNG):
            return _PNG + b"".join(_png(content))
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (ValueError, IndexError, struct.error):
        return content
    return content


def _jpeg(content: bytes) -> Iterator[bytes]:
    """Give what belongs to the picture; it ends where it says so, and what cameras hang on behind that goes too."""
    yield content[:2]
    at = 2
    while content[at + 1] != _EOI:
        if content[at] != 0xFF:
            raise ValueError("no segment")
        end = at + 2 + int(struct.unpack_from(">H", content, at + 2)[0])
        if content[at + 1] == _SOS:
            found = _NEXT.search(content, end)
            end = found.start() if found else len(content)
        if not at + 4 <= end < len(content):
            raise ValueError("cut off")
        said = content[at + 4 : end]
        if content[at + 1] not in _SAYING or said.startswith(_COLOURS):
            yield content[at:end]
        elif said.startswith(_EXIF) and (turn := _turn(said[len(_EXIF) :])) > 1:
            yield _turned(turn)
        at = end
    yield content[at : at + 2]


def _turn(tiff: bytes) -> int:
    """Return how the picture is to be turned, 1 to 8; 1 where nothing says so."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    start = int(struct.unpack_from(f"{order}I", tiff, 4)[0])
    for entry in range(int(struct.unpack_from(f"{order}H", tiff, start)[0])):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * entry)
        if tag == _TURN:
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _turned(turn: int) -> bytes:
    """Return an Exif segment that says how to turn the picture, and nothing else."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _TURN, 3, 1, turn, 0, 0)
    said = _EXIF + tiff
    return struct.pack(">BBH", 0xFF, 0xE1, 2 + len(said)) + said


def _png(content: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        end = at + 12 + size
        if end > len(content):
            raise ValueError("cut off")
        if name not in _SAID:
            yield content[at:end]
        if name == b"IEND":
            return
        at = end
    raise ValueError("no end")


def _webp(content: bytes) -> bytes:
    at, kept, flags = 12, bytearray(), 0
    whole = 8 + int(struct.unpack_from("<I", content, 4)[0])
    if whole > len(content):
        raise ValueError("cut off")
    head: int | None = None
    while at + 8 <= whole:
        name, size = struct.unpack_from("<4sI", content, at)
        end = at + 8 + size + size % 2
        if at + 8 + size > whole:
            raise ValueError("cut off")
        if name in _WEBP:
            flags |= _WEBP[name]
        else:
            head = len(kept) + 8 if name == b"VP8X" else head
            kept += content[at:end]
        at = end
    if head is not None:
        kept[head] &= ~flags & 0xFF
    return b"RIFF" + struct.pack("<I", 4 + len(kept)) + b"WEBP" + bytes(kept)
