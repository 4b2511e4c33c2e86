"""A picture whose few bytes would fill the memory is not opened out."""

import resource
import struct
import zlib

from reception_desk.typeset.scans import scanned


def chunk(name, words):
    return struct.pack(">I", len(words)) + name + words + struct.pack(">I", zlib.crc32(name + words))


def test_a_flood_of_pixels_is_no_page(qapp):
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    content = b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in parts)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = scanned(content)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000, "kilobytes, of ten gigabytes"
    assert (found.pages, found.why) == ((), "不是图片，也不是 PDF")
