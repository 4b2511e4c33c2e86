"""The rows of docs/rules.md for all rules beside clocks and outcomes: what each says, its article, its test."""

import ast
import functools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

STATED = Path("tools", "rules_stated.toml")
RULES, TESTS = Path("reception_desk", "rules"), Path("tests", "rules")
HEAD = """\
## 其他规则

“规则”一栏是 `reception_desk/rules/` 里的函数。由人认定的（越级、集体、初次、同一人、同一事），程序只提出理由。
提示从不拦登记；拒绝的写明为什么和条文。所有规则的每一个分支都有检验（`tests/rules/test_coverage.py`）。
"""
_COLUMNS = """\
| 说什么 | 依据 | 规则 | 检验 |
|---|---|---|---|"""
ELSEWHERE = frozenset({"deadlines.clocks.clocks", "deadlines.clocks.clock_of", "outcomes.offers.offers"})
ELSEWHERE |= {"outcomes.offers.book", "calendars.notices.shipped", "calendars.notices.written"}
"""Rules that have rows of their own on the page, and what only reads or writes a file."""


def stated_rules() -> Iterator[str]:
    """Give the lines of the page."""
    yield HEAD
    for section in sections():
        yield f"### {section['head']}\n"
        yield _COLUMNS
        for rule in section["rule"]:
            yield f"| {rule['says']} | {rule['article']} | {_names(rule['of'])} | {test_of(tuple(rule['of']))} |"
        yield ""
    unstated = sorted(functions().keys() - named() - ELSEWHERE)
    if unstated:
        yield "### 还没有用中文写明的\n"
        yield _COLUMNS
        yield from (f"| {functions()[each]} | | {_names([each])} | {test_of((each,))} |" for each in unstated)
        yield ""


@functools.cache
def sections() -> tuple[dict[str, Any], ...]:
    """Return the sections as they were written."""
    return tuple(tomllib.loads(STATED.read_text("utf-8"))["section"])


def named() -> frozenset[str]:
    """Return the functions that rows name."""
    return frozenset(each for section in sections() for rule in section["rule"] for each in rule["of"])


@functools.cache
def functions() -> dict[str, str]:
    """Return every public function of the rules by module and name, with what its docstring begins with."""
    found = {}
    for path in sorted(RULES.rglob("*.py")):
        module = ".".join(path.relative_to(RULES).with_suffix("").parts)
        for each in ast.parse(path.read_text("utf-8")).body:
            if isinstance(each, ast.FunctionDef) and not each.name.startswith("_"):
                found[f"{module}.{each.name}"] = (ast.get_docstring(each) or "").split("\n")[0]
    return found


@functools.cache
def rule_tests() -> tuple[tuple[str, str, str], ...]:
    """Return every test of the rules: its file below tests/rules, its name, its source with its decorators."""
    found = []
    for path in sorted(TESTS.rglob("test_*.py")):
        text = path.read_text("utf-8")
        lines = text.splitlines()
        for each in ast.parse(text).body:
            if isinstance(each, ast.FunctionDef) and each.name.startswith("test_"):
                first = min([each.lineno, *(one.lineno for one in each.decorator_list)]) - 1
                found.append((path.relative_to(TESTS).as_posix(), each.name, "\n".join(lines[first : each.end_lineno])))
    return tuple(found)


def test_of(of: tuple[str, ...]) -> str:
    """Return the first test that calls one of these rules; where none does by name, that their file is tested."""
    for each in of:
        module, name = each.rsplit(".", 1)
        word, call = module.rsplit(".", 1)[-1], re.compile(rf"\b{name}\b")
        room = f"reception_desk.rules.{module.split('.', maxsplit=1)[0]}"
        about = (test for test in rule_tests() if room in (TESTS / test[0]).read_text("utf-8"))
        nearest = sorted(about, key=lambda test: word not in test[0])
        if told := next((f"`{file}` {test}" for file, test, text in nearest if call.search(text)), ""):
            return told
    module = of[0].rsplit(".", 1)[0].rsplit(".", 1)[-1]
    return next((f"`{file}`" for file, _, _ in rule_tests() if file.endswith(f"test_{module}.py")), "")


def _names(of: list[str]) -> str:
    return "<br>".join(f"`{each}`" for each in of)
