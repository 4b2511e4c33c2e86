"""A docx as its parts: opened with care, put together the same byte for byte."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping

from reception_desk.errors import TemplateTrouble
from reception_desk.wording import tr

MOST_BYTES = 2_000_000
MOST_UNPACKED = 16_000_000
MOST_PARTS = 300

_FILLED = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_NEEDED = ("[Content_Types].xml", "word/document.xml")
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"


def read_parts(docx: bytes, file: str = "") -> dict[str, bytes]:
    """Return the parts of a docx by name, in their order.

    Raises TemplateTrouble(file, …) for what is no docx, is damaged, too large or packed to burst.
    """
    if len(docx) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise TemplateTrouble(file, tr("文件超过 {most} MB，请去掉大图片后再用。").format(most=most))
    if docx.startswith(_OLD_OR_LOCKED):
        raise TemplateTrouble(file, tr("这是旧的 .doc 文件或加了密码的文件，请另存为不加密的 .docx。"))
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            _check_sizes(archive, file)
            parts = {each.filename: archive.read(each) for each in archive.infolist() if not each.is_dir()}
    # RuntimeError: locked with a password, or packed by a method that zipfile does not know.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise TemplateTrouble(file, tr("这不是 docx 文件，或者文件已经损坏。")) from error
    if any(name not in parts for name in _NEEDED):
        raise TemplateTrouble(file, tr("这不是 Word 文档，请用 Word 或 WPS 另存为 .docx。"))
    return parts


def _check_sizes(archive: zipfile.ZipFile, file: str) -> None:
    """Refuse a bomb by what its directory declares; zipfile never reads more of a part than is declared."""
    entries = archive.infolist()
    if len(entries) > MOST_PARTS or sum(each.file_size for each in entries) > MOST_UNPACKED:
        raise TemplateTrouble(file, tr("文件解开后大得不正常，没有使用。"))
    if len({each.filename for each in entries}) != len(entries):
        raise TemplateTrouble(file, tr("文件里有重名的部分，没有使用。"))


def is_filled(name: str) -> bool:
    """Tell whether the part of that name takes fields: the body, the headers, the footers."""
    return _FILLED.fullmatch(name) is not None


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Put a docx together; the same parts in the same order give the same bytes on any machine.

    Nothing is deflated: two versions of zlib need not agree on the bytes, and an issued paper must.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            archive.writestr(entry, content)
    return packed.getvalue()
