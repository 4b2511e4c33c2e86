"""The marks a template may hold: {{ field }}, {% if %}, {% for %}; found in a part and checked.

A template is a paper, not a program: what a mark may say is a short list, and the sandbox stands behind it.
"""

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from html import unescape

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, meta, nodes
from jinja2.sandbox import SandboxedEnvironment

from reception_desk.wording import tr

_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.For),
    *(nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr, nodes.Concat, nodes.Add, nodes.Sub),
)
_FILTERS = ("first", "last", "length", "trim", "lower", "upper")
_TESTS = ("defined", "divisibleby", "even", "odd")
_GOES_ON = {"if": ("elif", "else", "endif"), "for": ("else", "endfor")}
_MARK = re.compile(r"\{\{(?P<value>.*?)\}\}|\{%-?\s*(?P<word>\w*)(?P<rest>.*?)-?%\}|\{#.*?#\}", re.DOTALL)
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[\w:.-]+)(?:\s[^>]*?)?(?P<empty>/?)>")
_AROUND = 24
"""Characters of a line that are quoted on each side of a mark."""
_STRAY = re.compile(r"\{\{|\}\}|\{%|%\}|｛｛|｝｝|｛%|%｝")


@cache
def environment() -> SandboxedEnvironment:
    """Return the environment of all papers: sandboxed, strict, escaping, without globals."""
    made = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in _FILTERS}
    made.tests = {name: made.tests[name] for name in _TESTS}
    return made


def readable(xml: str) -> str:
    """Return a part's XML with each mark in one piece, rows and paragraphs that hold only a mark dissolved."""
    patched: str = DocxTemplate("").patch_xml(xml)
    return patched


def faults(source: str, fields: Collection[str], internal: Collection[str] = ()) -> Iterator[str]:
    """Give a Chinese sentence for each mark in `source` (made by `readable`) that cannot be filled.

    `fields` may be a mapping from the names to their labels, by which somebody may have called a field; `internal` are
    names that other papers know and this one, which the visitor gets, must not show.
    """
    marks = list(_MARK.finditer(source))
    broken = [*_stray(source), *_misplaced(source, marks), *_unbalanced(source, marks)]
    for mark in marks:
        broken += _foreign(mark)
    yield from broken
    if not broken:
        for name in sorted(meta.find_undeclared_variables(environment().parse(source)) - set(fields)):
            said = _kept_inside(name) if name in internal else _unknown(name, fields)
            yield said + _where(source, marks, name)


def names(source: str) -> frozenset[str]:
    """Return the fields that a part asks for in which nothing is wrong."""
    return frozenset(meta.find_undeclared_variables(environment().parse(source)))


def _kept_inside(name: str) -> str:
    return tr("“{name}”是内部字段，不能出现在给来访人的文书里。").format(name=name)


def _unknown(name: str, fields: Collection[str]) -> str:
    near = difflib.get_close_matches(name, fields, 1)
    if near:
        return tr("没有“{name}”这个字段，是不是“{near}”？").format(name=name, near=near[0])
    labels = {label: each for each, label in fields.items() if label} if isinstance(fields, Mapping) else {}
    called = difflib.get_close_matches(name, labels, 1)
    if called:
        told = tr("没有“{name}”这个字段，“{label}”要写成“{near}”。")
        return told.format(name=name, label=called[0], near=labels[called[0]])
    return tr("没有“{name}”这个字段。").format(name=name)


def _where(source: str, marks: list[re.Match[str]], name: str) -> str:
    """Quote the line in which a field is asked for, by which it is found in the word processor."""
    asks = re.compile(rf"(?<![\w.]){re.escape(name)}(?!\w)")
    mark = next((each for each in marks if asks.search(_shown(each))), None)
    if mark is None:
        return ""
    begun, ended = (source.rfind(each, 0, mark.start()) for each in ("<w:p", "</w:p>"))
    if begun <= ended:  # it stands between paragraphs: one that held it alone was dissolved
        return tr("在“{line}”这一行。").format(line=_shown(mark))
    before, after = source[begun : mark.start()], source[mark.end() : source.find("</w:p>", mark.end())]
    line = f"{_plain(before)[-_AROUND:]}{_shown(mark)}{_plain(after)[:_AROUND]}"
    return tr("在“{line}”这一行。").format(line=line.strip())


def _plain(xml: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", xml))


def _stray(source: str) -> Iterator[str]:
    rest = _MARK.sub("", source)
    for found in _STRAY.finditer(rest):
        near = re.sub(r"<[^>]*>|<[^>]*$|^[^<]*>", "", rest[max(0, found.start() - 80) : found.end() + 80]).strip()
        yield tr("标记“{mark}”没有成对，或用了全角括号，在“{near}”附近。").format(mark=found[0], near=near[:30])


def _misplaced(source: str, marks: list[re.Match[str]]) -> Iterator[str]:
    """Find marks in attributes and fields outside a text, which Word would drop without a word ({{r …}}, {{p …}})."""
    blank = _MARK.sub(lambda mark: " " * len(mark[0]), source)
    for mark in marks:
        opened, closed = blank.rfind("<", 0, mark.start()), blank.rfind(">", 0, mark.start())
        in_text = re.match(r"<w:t[ >]", blank[opened : closed + 1])
        if closed < opened or (mark["value"] is not None and not in_text):
            yield tr("标记“{mark}”要直接写在文字里，不能带 r、p 等前缀。").format(mark=_shown(mark))


def _unbalanced(source: str, marks: list[re.Match[str]]) -> Iterator[str]:
    """Follow if … endif and for … endfor; each stretch between two of them must leave the XML as it found it."""
    waiting: list[tuple[str, re.Match[str], int]] = []
    for mark in marks:
        word = mark["word"]
        if waiting and word in _GOES_ON[waiting[-1][0]]:
            kind, first, since = waiting.pop()
            if not _leaves_as_found(_MARK.sub("", source[since : mark.start()])):
                yield tr("“{first}”和“{last}”不在同一层：要么都在一行文字里，要么都用 {{%tr 或 {{%p 单占一行。").format(
                    first=_shown(first), last=_shown(mark)
                )
            if not word.startswith("end"):
                waiting.append((kind, first, mark.end()))
        elif word in _GOES_ON:
            waiting.append((word, mark, mark.end()))
        elif word in ("elif", "else", "endif", "endfor"):
            yield tr("“{mark}”前面没有与它成对的标记。").format(mark=_shown(mark))
    for kind, first, _since in waiting:
        yield tr("“{first}”后面缺少“{last}”。").format(first=_shown(first), last=f"{{% end{kind} %}}")


def _leaves_as_found(stretch: str) -> bool:
    closed: list[str] = []
    opened: list[str] = []
    for tag in _TAG.finditer(stretch):
        if tag["empty"]:
            continue
        if not tag["end"]:
            opened.append(tag["name"])
        elif opened:
            opened.pop()
        else:
            closed.append(tag["name"])
    return closed == opened[::-1]


def _foreign(mark: re.Match[str]) -> Iterator[str]:
    """Give a sentence where one mark says more than a paper may."""
    word = mark["word"]
    if word in _GOES_ON:
        whole = f"{mark[0]}{{% end{word} %}}"
    elif word == "elif":
        whole = f"{{% if {mark['rest']} %}}{{% endif %}}"
    elif mark["value"] is not None:
        whole = mark[0]
    elif word is None or word in ("else", "endif", "endfor"):
        return
    else:
        yield tr("不认识标记“{mark}”，模板里只能用 if、elif、else、for 和它们的结束标记。").format(mark=_shown(mark))
        return
    try:
        tree = environment().parse(whole)
    except TemplateError:
        yield tr("标记“{mark}”写得不对。").format(mark=_shown(mark))
        return
    if any(_reaches_out(node) for node in tree.find_all(nodes.Node)):
        yield tr("标记“{mark}”超出了模板允许的写法，没有执行。").format(mark=_shown(mark))


def _reaches_out(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Getattr):
        return node.attr.startswith("_")
    if isinstance(node, nodes.Getitem):
        return not isinstance(node.arg, nodes.Const) or str(node.arg.value).startswith("_")
    if isinstance(node, nodes.Filter):
        return node.name not in _FILTERS
    if isinstance(node, nodes.Test):
        return node.name not in _TESTS
    return not isinstance(node, _ALLOWED)


def _shown(mark: re.Match[str]) -> str:
    return " ".join(re.sub(r"<[^>]*>", "", mark[0]).split())[:60]
