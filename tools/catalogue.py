"""Reads the Chinese source texts out of the program, and reads and writes the translations beside them."""

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

CONTEXT = "wording"
"""The one context all texts have: the same words mean the same everywhere, and tr() need not know its caller."""

_MARKS = ("tr", "later")


@dataclass
class Text:
    """One source text, the files it stands in, and its translation, empty while nobody gave one."""

    source: str
    files: list[str] = field(default_factory=list)
    translation: str = ""


def read_sources(root: Path, package: str) -> tuple[dict[str, Text], list[str]]:
    """Return the texts marked in `package` below `root`, in order, and a sentence for each mark that cannot be read."""
    texts: dict[str, Text] = {}
    faults = []
    for path in sorted((root / package).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for call in _marked(ast.parse(path.read_text("utf-8"))):
            where = f"{name}:{call.lineno}"
            argument = call.args[0] if len(call.args) == 1 and not call.keywords else None
            if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                faults.append(f"{where}: takes one plain string, not {ast.unparse(call)[:60]}")
                continue
            text = texts.setdefault(argument.value, Text(argument.value))
            if name not in text.files:
                text.files.append(name)
            if any(not each or each.isdigit() for each in placeholders(text.source)):
                faults.append(f"{where}: the placeholders of “{text.source}” want names")
    return texts, faults


def _marked(tree: ast.Module) -> Iterator[ast.Call]:
    ours = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "reception_desk.wording"
        for alias in node.names
        if alias.name in _MARKS
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        match call.func:
            case ast.Name(name) if name in ours:
                yield call
            case ast.Attribute(ast.Name("wording"), name) if name in _MARKS:
                yield call
            case ast.Attribute(_, "tr"):  # `self.tr(…)` is Qt's own, with a context no catalogue of ours has
                yield call


def placeholders(text: str) -> list[str]:
    """Return the names between braces, sorted; one empty name for braces that do not match."""
    try:
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return [""]


def read_translations(ts: Path) -> dict[str, str]:
    """Return source → translation of a Qt .ts file; an unfinished one counts as none."""
    found = {}
    for message in ElementTree.parse(ts).iter("message") if ts.exists() else ():
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found[message.findtext("source", "")] = translation.text or ""
    return found


def write(texts: dict[str, Text]) -> str:
    """Return the .ts file of the texts: no line numbers, so that it changes only where a text does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += ['<TS version="2.1" language="en" sourcelanguage="zh_CN">', "<context>", f"    <name>{CONTEXT}</name>"]
    for text in texts.values():
        lines.append("    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in text.files]
        lines.append(f"        <source>{escape(text.source)}</source>")
        kind = "" if text.translation else ' type="unfinished"'
        lines += [f"        <translation{kind}>{escape(text.translation)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])
