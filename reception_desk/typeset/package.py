"""Opens a docx as a package of XML parts and pictures, with limits, so that a broken or hostile file is refused."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from functools import lru_cache
from xml.etree import ElementTree

from reception_desk.errors import TemplateTrouble
from reception_desk.wording import tr

Element = ElementTree.Element
MOST_BYTES = 64 * 1024 * 1024
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
MAIN_PART = "word/document.xml"


@lru_cache(maxsize=2048)
def local(tag: str) -> str:
    """Return a tag or attribute name without its namespace."""
    return tag.rpartition("}")[2]


def attributes(element: Element) -> dict[str, str]:
    """Return the attributes of `element` by their local names."""
    return {local(name): value for name, value in element.attrib.items()}


class Package:
    """The parts of one docx, read on demand."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            size = sum(entry.file_size for entry in self._zip.infolist())
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise TemplateTrouble("", tr("不是完整的 docx 文件，打不开。")) from error
        if size > MOST_BYTES:
            raise TemplateTrouble("", tr("文件内容太大，没有打开。"))
        self._names = set(self._zip.namelist())
        self._relations: dict[str, dict[str, tuple[str, str]]] = {}
        if MAIN_PART not in self._names:
            raise TemplateTrouble("", tr("文件里没有文档正文，不是 docx。"))

    def bytes_of(self, name: str) -> bytes:
        """Return the bytes of a part, empty when there is none; raise TemplateTrouble when it is damaged."""
        if name not in self._names:
            return b""
        try:
            return self._zip.read(name)
        # RuntimeError: locked with a password, or packed by a method that zipfile does not know.
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError) as error:
            raise TemplateTrouble("", tr("文件已损坏，读不出 {part}。").format(part=name)) from error

    def tree_of(self, name: str) -> Element | None:
        """Return the root of an XML part, nothing when there is none; raise TemplateTrouble when it is not XML."""
        content = self.bytes_of(name)
        if not content:
            return None
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise TemplateTrouble("", tr("文件带有不允许的声明，没有打开。"))
        try:
            return ElementTree.fromstring(content)
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            raise TemplateTrouble("", tr("文件已损坏，{part} 不是完整的 XML。").format(part=name)) from error

    def related(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the relations of `part`: id to (kind, part name); links to the outside are left out."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = self.tree_of(f"{folder}/_rels/{name}.rels")
            found: dict[str, tuple[str, str]] = {}
            for item in root.iter(RELATION) if root is not None else ():
                if item.get("TargetMode") != "External":
                    target = posixpath.normpath(posixpath.join("/", folder, item.get("Target", "")))
                    found[item.get("Id", "")] = (posixpath.basename(item.get("Type", "")), target.lstrip("/"))
            self._relations[part] = found
        return self._relations[part]

    def part_of_kind(self, kind: str) -> Element | None:
        """Return the root of the first part the document names as `kind`, such as styles or theme."""
        for found, target in self.related(MAIN_PART).values():
            if found == kind:
                return self.tree_of(target)
        return None
