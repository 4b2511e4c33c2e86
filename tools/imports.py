"""Reads, without running it, what each module of a package imports and where in the file it does so."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COMPUTED = "*"
"""Stands for an import whose name is worked out at run time."""


@dataclass(frozen=True)
class Import:
    """One import statement: who imports what, on which line."""

    module: str
    path: Path
    line: int
    target: str
    late: bool
    for_types: bool

    def where(self) -> str:
        """Return `file:line`."""
        return f"{self.path}:{self.line}"


def read_package(root: Path, package: str) -> tuple[frozenset[str], list[Import]]:
    """Return the names of all modules of `package` below `root`, and every import in them."""
    files = {_name(path, root): path for path in sorted((root / package).rglob("*.py"))}
    modules = frozenset(files)
    found: list[Import] = []
    for module, path in files.items():
        tree = ast.parse(path.read_text("utf-8"), str(path))
        for node, late, for_types in _walk(tree, late=False, for_types=False):
            found += [
                Import(module, path.relative_to(root), node.lineno, target, late, for_types)
                for target in _targets(node, module, path.name == "__init__.py", modules)
            ]
    return modules, found


def _name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _walk(node: ast.AST, late: bool, for_types: bool) -> Iterator[tuple[ast.stmt | ast.expr, bool, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom | ast.Call):
            yield child, late, for_types
        inside = late or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        if isinstance(child, ast.If) and _says_type_checking(child.test):
            for statement in child.body:
                yield from _walk(ast.Module([statement], []), inside, for_types=True)
            for statement in child.orelse:
                yield from _walk(ast.Module([statement], []), inside, for_types)
        else:
            yield from _walk(child, inside, for_types)


def _says_type_checking(test: ast.expr) -> bool:
    name = test.attr if isinstance(test, ast.Attribute) else test.id if isinstance(test, ast.Name) else ""
    return name == "TYPE_CHECKING"


def _targets(node: ast.AST, module: str, is_package: bool, modules: frozenset[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            parents = module.split(".")
            kept = parents[: len(parents) - node.level + is_package]
            base = ".".join([*kept, *filter(None, [base])])
        for alias in node.names:
            inner = f"{base}.{alias.name}"
            # `from PySide6 import QtGui` names a part of a library, `from docx import Document` a thing in it:
            # both are told by their full name, of which a permitted prefix is enough.
            is_ours = base.split(".")[0] == module.split(".")[0]
            yield inner if inner in modules or not is_ours else base
    elif isinstance(node, ast.Call) and _called(node) in {"import_module", "__import__"}:
        first = node.args[0] if node.args else None
        yield first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else COMPUTED


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""
