"""Writes the table of roles and acts into docs/security.md, from what the services declare."""

import importlib
import pkgutil
from pathlib import Path

from reception_desk import services
from reception_desk.services.rights import MATRIX
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role

PAGE = Path("docs", "security.md")
MARK = "<!-- generated: matrix -->\n"


def matrix() -> str:
    """Return the table: a row for each act, a column for each role."""
    for each in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        importlib.import_module(each.name)
    heads = " | ".join(role.source for role in Role)
    lines = ["", "## 角色与动作", "", f"| 动作 | 代码 | {heads} |", f"|---|---|{'---|' * len(Role)}"]
    for action in Action:
        if action in MATRIX:
            marks = " | ".join("✔" if role in MATRIX[action] else "" for role in Role)
            lines.append(f"| {action.source} | `{action.value}` | {marks} |")
    return "\n".join(lines) + "\n"


def page(before: str) -> str:
    """Return the page with its generated end made anew."""
    return before.partition(MARK)[0] + MARK + matrix()


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8", newline="\n")
