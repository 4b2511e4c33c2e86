"""The XML parts of a workbook, read as a stream: no tree, no outside names, no more than what is allowed."""

import xml.parsers.expat as expat
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from reception_desk.errors import CannotNow
from reception_desk.wording import tr

_CHUNK = 1 << 16
_ALWAYS_RIGHT = 50_000_000
_MOST = 2_000_000_000
_MOST_TIMES = 150
"""How many times its size a part may grow when unpacked: real sheets grow to ten or forty times."""
_MOST_PARTS = 5_000

Started = Callable[[str, Mapping[str, str]], None]


def damaged() -> CannotNow:
    """Return the sentence for a file that breaks off or makes no sense."""
    return CannotNow(tr("这个文件已损坏，读不下去。"), tr("请用 Excel 或 WPS 打开，另存为新的 .xlsx 再导入。"))


def checked(book: ZipFile) -> None:
    """Refuse a package that would unpack to something monstrous; raises CannotNow."""
    parts = book.infolist()
    if len(parts) > _MOST_PARTS or any(map(_monstrous, parts)):
        raise CannotNow(
            tr("这个文件解开以后大得不正常，没有读。"), tr("请用 Excel 或 WPS 打开，把要导入的表另存为新的 .xlsx。")
        )
    if any(each.flag_bits & 1 for each in parts):
        raise CannotNow(tr("这个文件有密码。"), tr("请去掉密码，另存以后再导入。"))


def _monstrous(part: ZipInfo) -> bool:
    grown = part.file_size > _ALWAYS_RIGHT and part.file_size > part.compress_size * _MOST_TIMES
    return grown or part.file_size > _MOST


class Parts:
    """The parts of a package."""

    def __init__(self, book: ZipFile) -> None:
        """Take a package that was checked."""
        self._book = book
        self.share = 0.0

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return name in self._book.NameToInfo

    def chunks(self, name: str) -> Iterator[bytes]:
        """Give the bytes of a part piece by piece; raises CannotNow where they break off."""
        done = 0
        try:
            whole = self._book.getinfo(name).file_size or 1
            with self._book.open(name) as part:
                while chunk := part.read(_CHUNK):
                    done += len(chunk)
                    self.share = min(1.0, done / whole)
                    yield chunk
        except (KeyError, BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
            raise damaged() from error

    def parsed(
        self, name: str, started: Started, ended: Callable[[str], None], text: Callable[[str], None]
    ) -> Iterator[None]:
        """Read a part piece by piece, calling what is told of each element; gives a turn after each piece."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda tag, found: started(_local(tag), found)
        parser.EndElementHandler = lambda tag: ended(_local(tag))
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = _refuse
        try:
            for chunk in self.chunks(name):
                parser.Parse(chunk, False)
                yield
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise damaged() from error
        yield


def attribute(found: Mapping[str, str], name: str) -> str:
    """Return an attribute whatever its namespace, "" where it is missing."""
    if name in found:
        return found[name]
    return next((value for key, value in found.items() if _local(key) == name), "")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse(*_words: object) -> None:
    raise damaged()


def is_package(file: IO[bytes]) -> bool:
    """Tell whether a file begins as a package does."""
    file.seek(0)
    return file.read(2) == b"PK"
