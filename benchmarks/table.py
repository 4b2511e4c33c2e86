"""The last run as a table: on the screen, and in the README between its two marks.

`python -m benchmarks.table` writes the README's from `build/bench.json` and `build/bench-run.json`.
"""

import json
import os
import platform
import re
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).parent.parent
BUILD = HOUSE / "build"
BEGINS, ENDS = "<!-- bench: made by `python -m benchmarks.table` -->", "<!-- bench ends -->"
_VERDICTS = {"met": "达到", "missed": "**没有达到**", "void": "作废", "unfilled": "未测", "printed": "—"}


def lines(found: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the figures as lines for the screen; the last column judges each."""
    heads = f"{'':28}{'value':>10}{'target':>10}{'median':>10}{'p95':>10}{'reference':>11}{'A/A':>8}{'rounds':>8}"
    return "\n".join([heads, *(_line(name, each) for name, each in found.items())])


def _line(name: str, each: Mapping[str, Any]) -> str:
    value, target = (f"{number:.3f}" if number is not None else "—" for number in (each["value"], each["target"]))
    rest = f"{each['median']:10.3f}{each['p95']:10.3f}{each['reference']:11.3f}{each['aa']:8.3f}{each['rounds']:8}"
    verdict = {"missed": "MISSED", "void": "void: the computer was too busy"}.get(each["verdict"], each["verdict"])
    note = f" ({each['note']})" if each["verdict"] == "unfilled" else ""
    return f"{name:28}{value:>10}{target:>10}{rest}  {verdict}{note}"


def machine(size: int, seconds: float) -> dict[str, Any]:
    """Return what a run was made on."""
    return {
        "day": time.strftime("%Y-%m-%d"),
        "size": size,
        "seconds": round(seconds),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", told.read_text("utf-8")) if told.exists() else []
    return names[0].strip() if names else platform.processor() or platform.machine()


def in_readme(readme: str, found: Mapping[str, Mapping[str, Any]], run: Mapping[str, Any]) -> str:
    """Return the README with the table of a run between its marks; raises ValueError where they are missing."""
    rows = [
        f"| `{name}` | {_shown(each['value'])} | {_asked(each['target'])} | {_said(each)} |"
        for name, each in found.items()
    ]
    told = (
        f"{run['day']}，{run['size']:,} 件登记，{run['processor']}，{run['cores']} 核，{run['system']}，"
        f"Python {run['python']}，用时 {run['seconds'] // 60} 分钟。"
    )
    table = "\n".join([BEGINS, told, "", "| 指标 | 测得 | 目标 | 结果 |", "|---|---|---|---|", *rows, ENDS])
    made, count = re.subn(re.escape(BEGINS) + ".*?" + re.escape(ENDS), lambda _: table, readme, flags=re.DOTALL)
    if not count:
        raise ValueError(f"{BEGINS} … {ENDS}")
    return made


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:,.2f}"


def _asked(target: float | None) -> str:
    return "" if target is None else f"≤ {target:g}"


def _said(each: Mapping[str, Any]) -> str:
    said = _VERDICTS[each["verdict"]]
    return f"{said}：{each['note']}" if each["note"] and each["verdict"] in ("missed", "unfilled") else said


if __name__ == "__main__":
    figures = json.loads((BUILD / "bench.json").read_text("utf-8"))
    about = json.loads((BUILD / "bench-run.json").read_text("utf-8"))
    page = HOUSE / "README.md"
    page.write_text(in_readme(page.read_text("utf-8"), figures, about), "utf-8")
    sys.exit(0)
