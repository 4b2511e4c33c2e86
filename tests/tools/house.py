"""A small checkout of a few files, for the tools to be tried on."""

from pathlib import Path

HOUSE = Path(__file__).parent.parent.parent

PLAN = """
| from | may import of ours | libraries |
|---|---|---|
| `root` | | `platformdirs` |
| `models` | `root` | `sqlalchemy` |
| `services` | `root`, `models` | |
| `ui` | `root`, `services`, `models.lists` | `PySide6.QtWidgets` |

| imports late | what | why |
|---|---|---|
{late}

| names sealed tables | what it does |
|---|---|
| `models.lists.sealed` | reads them |
"""


def small_house(folder: Path, files: dict[str, str], late: str = "") -> Path:
    """Lay a checkout of a few files with a plan of its own."""
    for name, content in {"docs/architecture.md": PLAN.format(late=late), **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return folder


def only_fault(found: list[str]) -> str:
    """Return the one sentence there must be."""
    assert len(found) == 1, found
    return found[0]
