"""What a template must not carry: macros, embedded files, links and commands that reach outside, entities."""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from reception_desk.forms.papers.package import is_filled
from reception_desk.wording import tr

_MACRO = re.compile(r"vba|activex", re.IGNORECASE)
_EMBEDDED = re.compile(r"word/(embeddings|afchunk)", re.IGNORECASE)
_COMMANDS = ("DDE", "DDEAUTO", "LINK", "IMPORT", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "MACROBUTTON", "DATABASE")
_COMMAND = re.compile(rf"\s*((?:{'|'.join(_COMMANDS)}|RD)\b|HYPERLINK(?!\s+\\l))", re.IGNORECASE)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parsed(part: bytes) -> etree._Element:
    """Parse a part of a docx strictly: no entity, no network, no repair.

    Raises ValueError where it is not well-formed or brings a document type.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if root.getroottree().docinfo.doctype:
        raise ValueError("document type")
    return root


def faults(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Give a Chinese sentence for each thing in the parts of a template that must not be there."""
    for name, part in parts.items():
        if _MACRO.search(name):
            yield tr("模板带有宏（{name}），请另存为不带宏的 .docx。").format(name=name)
        elif _EMBEDDED.match(name):
            yield tr("模板里嵌入了别的文件（{name}），请删去。").format(name=name)
        elif name.endswith((".xml", ".rels")):
            try:
                root = parsed(part)
            except ValueError:
                yield tr("模板的内容不完整（{name}），请用 Word 或 WPS 重新保存。").format(name=name)
                continue
            yield from _of_part(name, root)


def _of_part(name: str, root: etree._Element) -> Iterator[str]:
    if name == "[Content_Types].xml":
        if any("macroEnabled" in each.get("ContentType", "") for each in root):
            yield tr("模板带有宏，请另存为不带宏的 .docx。")
    elif name.endswith(".rels"):
        yield from _of_links(root)
    elif is_filled(name):
        yield from _of_commands(root)
    elif re.search(r"\{\{|\{%", "".join(root.itertext())):
        yield tr("字段只能写在正文、页眉和页脚里，不能写在 {name}。").format(name=name)


def _of_links(root: etree._Element) -> Iterator[str]:
    for link in root:
        target = link.get("Target", "")[:80]
        if link.get("TargetMode") == "External":
            yield tr("模板里有指向外部的链接“{target}”，请取消这个链接。").format(target=target)
        elif link.get("Type", "").endswith(("/aFChunk", "/oleObject", "/package", "/attachedTemplate")):
            yield tr("模板里嵌入了别的文件（{name}），请删去。").format(name=target)


def _of_commands(root: etree._Element) -> Iterator[str]:
    """Refuse Word's own fields that fetch or start something; one may be cut over several runs."""
    commands = [each.get(f"{_W}instr", "") for each in root.iter(f"{_W}fldSimple")]
    for paragraph in root.iter(f"{_W}p"):
        commands.append("".join(each.text or "" for each in paragraph.iter(f"{_W}instrText")))
    for command in filter(_COMMAND.match, commands):
        yield tr("模板里的域“{command}”会引用外部内容，请删去。").format(command=command.strip()[:40])


def text_of(root: etree._Element) -> str:
    """Return a parsed part as text, its entities and comments resolved."""
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    text: str = etree.tostring(root, encoding="unicode")
    return text
