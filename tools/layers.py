"""Holds the import table of docs/architecture.md: rooms, libraries, cycles, late imports, sealed tables."""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.imports import COMPUTED, Import, read_package
from tools.plan import Plan, read_plan

PACKAGE = "reception_desk"
ROOT = "root"
ROOT_PACKAGES = {"vocabulary"}
STANDARD = sys.stdlib_module_names | {"__future__"}


def faults(root: Path) -> list[str]:
    """Return a sentence for each breach of the plan in the checkout at `root`."""
    plan = read_plan(root / "docs" / "architecture.md")
    modules, imports = read_package(root, PACKAGE)
    found = [*_room_faults(plan, imports), *_late_faults(plan, imports), *_cycle_faults(modules, imports)]
    found += _sealed_faults(plan, modules, root)
    return found


def _room_faults(plan: Plan, imports: Iterable[Import]) -> Iterator[str]:
    for each in imports:
        room = plan.rooms.get(_room(each.module, plan))
        if room is None:
            yield f"{each.where()}: {each.module} stands in no room of docs/architecture.md"
        elif each.target.split(".")[0] == PACKAGE:
            if not _may(_room(each.target, plan), each.target, room.name, room.may_import):
                yield f"{each.where()}: {room.name} may not import {each.target}"
        elif each.target.split(".")[0] not in STANDARD | {COMPUTED} and not _starts(each.target, room.libraries):
            yield f"{each.where()}: {room.name} may not use the library {each.target}"


def _room(module: str, plan: Plan) -> str:
    inner = module.split(".")[1:]
    if not inner:
        return ROOT
    outside = len(inner) > 1 and inner[0] not in ROOT_PACKAGES
    return inner[0] if outside or inner[0] in plan.rooms else ROOT


def _may(to: str, target: str, room: str, allowed: frozenset[str]) -> bool:
    inner = target.removeprefix(PACKAGE + ".")
    return to == room or target == PACKAGE or to in allowed or _starts(inner, allowed)


def _starts(name: str, prefixes: Iterable[str]) -> bool:
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def _late_faults(plan: Plan, imports: Iterable[Import]) -> Iterator[str]:
    used = set()
    for each in imports:
        if not each.late or each.for_types:
            continue
        inner = each.module.removeprefix(PACKAGE + ".")
        target = each.target.removeprefix(PACKAGE + ".")
        rows = {row for row in plan.late if _starts(inner, [row.module]) and _starts(target, [row.target])}
        used |= rows
        if not rows:
            yield f"{each.where()}: {target} is imported inside a function, and no row of docs/architecture.md says why"
    for row in sorted(plan.late - used, key=lambda row: (row.module, row.target)):
        yield f"docs/architecture.md: {row.module} no longer imports {row.target} late; drop the row"


def _cycle_faults(modules: frozenset[str], imports: Iterable[Import]) -> Iterator[str]:
    edges: dict[str, set[str]] = {module: set() for module in modules}
    for each in imports:
        if not each.for_types and each.target in modules and each.target != each.module:
            edges[each.module].add(each.target)
    while free := [module for module, targets in edges.items() if not targets & edges.keys()]:
        for module in free:
            del edges[module]
    # What is left lies on a cycle or above one; keep only what a walk brings back to its start.
    for module in sorted(edges):
        if _reaches(module, module, edges):
            yield f"{module} imports itself in a circle, by way of {', '.join(sorted(edges[module] & edges.keys()))}"


def _reaches(start: str, goal: str, edges: dict[str, set[str]]) -> bool:
    seen: set[str] = set()
    ahead = [start]
    while ahead:
        for target in edges[ahead.pop()] & edges.keys() - seen:
            if target == goal:
                return True
            seen.add(target)
            ahead.append(target)
    return False


def _sealed_faults(plan: Plan, modules: frozenset[str], root: Path) -> Iterator[str]:
    for module in sorted(modules):
        base = root.joinpath(*module.split("."))
        path = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
        named = re.search(r"\bsealed_[a-z]+", path.read_text("utf-8"))
        if named and module.removeprefix(PACKAGE + ".") not in plan.sealed:
            yield f"{path.relative_to(root)}: names {named.group()}; what is sealed is reached by {sorted(plan.sealed)}"


def main() -> int:
    """Print every breach; return 1 where there is one."""
    found = faults(Path.cwd())
    print(*found, sep="\n", end="\n" if found else "")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
