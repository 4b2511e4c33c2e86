"""One part of a docx filled in: the marks by Jinja, line ends and tabs in the XML."""

import re
from collections.abc import Mapping
from functools import lru_cache

from jinja2 import Template, TemplateError, UndefinedError
from lxml import etree

from reception_desk.forms.kinds import clean
from reception_desk.forms.papers import marks, outside
from reception_desk.wording import tr

# No text may hold Unicode's noncharacters; two of them stand for line ends and tabs until the XML is there.
_NONCHARACTERS = re.compile(
    "[\ufdd0-\ufdef" + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF)) + "]"
)
_LINE, _TAB = "\ufdd0", "\ufdd1"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Broken(Exception):
    """A part that cannot be filled in; `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@lru_cache(maxsize=16)
def source_of(part: bytes) -> str:
    """Return a part's XML with each mark in one piece."""
    return marks.readable(outside.text_of(outside.parsed(part)))


def prepare(part: bytes) -> Template:
    """Return a part in which nothing is wrong, ready to be filled in many times."""
    return marks.environment().from_string(source_of(part))


def render(prepared: Template, values: Mapping[str, object]) -> bytes:
    """Return the part with every mark replaced by its value, escaped, line ends and tabs as Word writes them.

    Raises Broken for a value that is not there or cannot be reckoned with, and for marks that tore the XML.
    """
    try:
        root = outside.parsed(prepared.render(values).encode("utf-8"))
    except UndefinedError as error:
        name = re.search(r"(?:attribute|element) '?([^']*)'?$", str(error))
        raise Broken(tr("模板里的“{name}”没有对应的内容。").format(name=name[1] if name else "")) from error
    except (TemplateError, ArithmeticError, TypeError) as error:
        raise Broken(tr("模板里有一处计算无法完成，请改成只写字段名。")) from error
    except ValueError as error:
        raise Broken(tr("模板填好后不是完整的文档，请检查成对的标记。")) from error
    for text in list(root.iter(f"{_W}t")):
        _break(text)
    for cell in root.iter(f"{_W}tc"):
        # A loop that has nothing to print may leave a cell without a paragraph, and Word calls the file damaged.
        if len(cell) == 0 or cell[-1].tag != f"{_W}p":
            cell.append(cell.makeelement(f"{_W}p"))
    part: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return part


def plain(value: object) -> object:
    """Return a value that can only print: never markup, never an object with methods of ours.

    Raises TypeError for what is neither text, whole number nor truth, nor a list or mapping of these.
    """
    if isinstance(value, str):
        text = _NONCHARACTERS.sub("", clean(str.__str__(value), lines=True))
        return text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\n", _LINE).replace("\t", _TAB)
    if isinstance(value, bool | int):
        return value
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    raise TypeError(f"a paper prints no {type(value).__name__}")


def _break(text: etree._Element) -> None:
    """Cut a w:t at its line ends and tabs, in place."""
    run = text.getparent()
    for piece in re.split(f"([{_LINE}{_TAB}])", text.text or ""):
        made = run.makeelement(f"{_W}br" if piece == _LINE else f"{_W}tab" if piece == _TAB else f"{_W}t")
        if piece not in (_LINE, _TAB):
            made.text = piece
            if piece != piece.strip():
                made.set(_SPACE, "preserve")
        text.addprevious(made)
    run.remove(text)
