"""Printing where CUPS is: its own tools list the printers and take the pages, its server tells how far a job is."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence

from reception_desk.errors import CannotNow
from reception_desk.services.papers.printing import Told
from reception_desk.typeset.layout import Page
from reception_desk.typeset.sheets import POINTS_PER_MM
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.ipp import JobSeen, job_seen
from reception_desk.vocabulary.papers import PrintState
from reception_desk.wording import later, shown, tr

_PATIENCE = 20.0
_SIZES = {(210, 297): "A4", (148, 210): "A5", (297, 420): "A3"}
_PENDING, _HELD, _PROCESSING, _STOPPED, _CANCELLED, _ABORTED, _COMPLETED = range(3, 10)
_REASONS = {
    "media-empty": later("缺纸"),
    "media-needed": later("缺纸"),
    "media-jam": later("卡纸"),
    "door-open": later("盖子没有盖好"),
    "cover-open": later("盖子没有盖好"),
    "toner-empty": later("没有墨粉了"),
    "marker-supply-empty": later("没有墨了"),
    "offline": later("打印机没有开，或者没有连上"),
    "connecting-to-device": later("正在连接打印机"),
    "paused": later("打印机已暂停"),
    "cups-ipp-missing": later("打印机不完全受支持"),
}


def here() -> bool:
    """Tell whether this computer prints by CUPS."""
    return all(map(shutil.which, ("lp", "lpstat")))


def printers() -> tuple[list[str], str]:
    """Return the names of the printers and the default one ("" where there is none); may take seconds."""
    names = sorted(_told("lpstat", "-e").split())
    default = re.search(r"destination: (\S+)", _told("lpstat", "-d"))
    return names, default[1] if default and default[1] in names else ""


def trays(printer: str) -> tuple[str, ...]:
    """Return the names of a printer's trays, none where it tells none."""
    line = re.search(r"^InputSlot/[^:]*: (.*)$", _told("lpoptions", "-p", printer, "-l"), re.MULTILINE)
    return tuple(each.lstrip("*") for each in line[1].split()) if line else ()


def send(content: bytes, title: str, habit: Habit, page: Page) -> str:
    """Hand a PDF to a printer's queue; return by which name the queue knows it. Raises CannotNow."""
    asked = ["-d", habit.printer, "-t", title, "-n", str(habit.copies)]
    turned = "two-sided-short-edge" if page.width_pt > page.height_pt else "two-sided-long-edge"
    asked += ["-o", f"sides={turned if habit.both_sides else 'one-sided'}", "-o", f"media={_media(page)}"]
    asked += ["-o", "print-scaling=none", *(["-o", f"InputSlot={habit.tray}"] if habit.tray else [])]
    try:
        done = _run(["lp", *asked, "-"], content)
    except (OSError, subprocess.SubprocessError) as error:
        raise _refused(habit.printer) from error
    job = re.search(r"request id is (\S+)", done.stdout.decode("utf-8", "replace"))
    if done.returncode or job is None:
        raise _refused(habit.printer)
    return job[1]


def followed(jobs: Sequence[tuple[int, str]]) -> list[Told]:
    """Return what the server tells of these prints, each with its key and the name of its job."""
    found = []
    for print_id, job in jobs:
        seen = job_seen(int(job.rpartition("-")[2])) if job.rpartition("-")[2].isdecimal() else None
        if seen is not None:
            found.append(Told(print_id, *_state(seen)))
    return found


def _state(seen: JobSeen) -> tuple[PrintState, str]:
    """Return how far a job is, and in words why it failed or waits."""
    if seen.state == 0:
        return PrintState.QUEUED, tr("打印队列里已经没有这一份，请看打印机上有没有打出来。")
    if seen.state == _COMPLETED:
        return PrintState.DONE, ""
    why = _why(seen)
    if seen.state == _CANCELLED:
        return PrintState.FAILED, tr("在打印队列里被取消了。")
    if seen.state == _ABORTED:
        return PrintState.FAILED, tr("打印机没有打完：{why}。").format(why=why or tr("中途断开"))
    if seen.state in (_PENDING, _HELD, _STOPPED):
        return PrintState.QUEUED, why
    return PrintState.PRINTING, why


def _why(seen: JobSeen) -> str:
    """Return the printer's reasons in words; one we have no words for as the printer says it."""
    known = (words for each in seen.reasons for reason, words in _REASONS.items() if each.startswith(reason))
    told = "、".join(dict.fromkeys(shown(words) for words in known))
    return told or seen.message.strip().rstrip(".")


def _media(page: Page) -> str:
    """Return a sheet's name, so that the tray is found; one without a name by its size."""
    sides = sorted(round(each / POINTS_PER_MM) for each in (page.width_pt, page.height_pt))
    for size, name in _SIZES.items():
        if all(abs(each - known) <= 1 for each, known in zip(sides, size, strict=True)):
            return name
    return f"Custom.{sides[0]}x{sides[1]}mm"


def _refused(printer: str) -> CannotNow:
    return CannotNow(
        tr("打印机“{name}”没有接受这份文书。").format(name=printer),
        tr("请检查电源和连线，或另选一台；已经保存的都在，可以再打一次。"),
    )


def _told(*command: str) -> str:
    """Return what a tool of CUPS prints, "" where it does not answer."""
    try:
        return _run(command).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return ""


def _run(command: Sequence[str], content: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Run a tool of CUPS by its plain English words, with the system's own libraries."""
    around = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    own = around.pop("LD_LIBRARY_PATH_ORIG", "")  # what a frozen program was started with
    around |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "C", **({"LD_LIBRARY_PATH": own} if own else {})}
    return subprocess.run(command, input=content, capture_output=True, timeout=_PATIENCE, env=around, check=False)
