"""What an import wrote comes to light once all of it is there: in many short steps, at one moment for whoever reads."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import CannotNow
from reception_desk.models import imports as model
from reception_desk.models.imports import BEFORE_ALL, MATTER, Entry, Run
from reception_desk.models.work import Work
from reception_desk.services.acts import Done, Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.dry_run import Told, quiet
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.imports import ImportState
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

MOST = 200
"""Rows turned in one step at the most."""
HOLDS = 0.01
"""Seconds after which a step goes on to no further rows: its commit takes as long again, and nobody is to wait for the
writer longer than 50 ms."""
_AT_ONCE = 25
"""Rows turned by one statement, between two looks at the clock."""
_CHANGED = ("visits", "matters", "people", "leading", "imports")


@dataclass(frozen=True)
class Brought:
    """What was brought in."""

    run_id: int
    rows: int


def come_to_light(desk: Desk, run_id: int, rows: int, told: Told = quiet) -> Done[Brought]:
    """Show all that an import wrote, now that all of it is there; raises CannotNow where it broke off.

    Nobody who reads meets any of it before the last step (models/turning.py), and saving goes on between two steps.
    What takes time, the words for the search and the keys of people, was done while the rows were hidden.
    """
    desk.going_on(partial(begin_showing, desk, run_id))
    written = desk.going_on(partial(desk.read, model.written, run_id))
    after: Entry | None = BEFORE_ALL
    done, every = 0, sum(written.values())
    words = tr("都写好了，正在准备一次显示：{n} / {all}；全部备好以前谁也看不见")
    while after is not None:
        told(min(done / every, 1.0) if every else 1.0, words.format(n=f"{done:,}", all=f"{every:,}"))
        turned = desk.going_on(partial(show_some, desk, run_id, after)).value
        done, after = done + turned.rows, turned.last
    return desk.going_on(partial(confirm_import, desk, run_id, rows, written))


@dataclass(frozen=True)
class Turned:
    """What a step turned: how many rows, and the last of them where more are left."""

    rows: int
    last: Entry | None


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def begin_showing(desk: Desk, work: Work, run_id: int) -> Result[None]:
    """Let whoever reads go by the import's mark from here on, so that its rows can be turned one after the other."""
    run = held(work, run_id, ImportState.ENTERING, ImportState.SHOWING)
    model.set_state(work, run_id, ImportState.SHOWING, [run.state])
    return Result(None, unchanged=True)


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def show_some(desk: Desk, work: Work, run_id: int, after: Entry) -> Result[Turned]:
    """Turn the next rows of an import, as many as a step may take."""
    run = held(work, run_id, ImportState.SHOWING)
    rows, last = 0, None
    for found in step(work, run, after):
        for kind, ids in by_kind(found).items():
            model.show(work, kind, ids)
            if kind == MATTER:
                model.leave_search(work, ids)
        rows, last = rows + len(found), found[-1]
    return Result(Turned(rows, last), unchanged=True)


@act(Action.IMPORT_RECORDS, Role.CLERK, Role.HEAD)
def confirm_import(desk: Desk, work: Work, run_id: int, rows: int, written: Mapping[str, int]) -> Result[Brought]:
    """Let everybody see an import of which every row was turned; raises CannotNow where it broke off."""
    held(work, run_id, ImportState.SHOWING)
    model.set_state(work, run_id, ImportState.DONE, [ImportState.SHOWING])
    detail = {"state": ImportState.DONE.value, "rows": rows, **written}
    return Result(Brought(run_id, rows), f"import {run_id}", detail, changes(*_CHANGED))


def step(work: Work, run: Run, after: Entry) -> Iterator[list[Entry]]:
    """Give the rows of an import that one step may turn, a few at a time, those after one."""
    until, left = time.perf_counter() + HOLDS, MOST
    kinds = model.hidden_kinds(run.kind)
    while left and (found := model.entries(work, run.id, after, min(_AT_ONCE, left), kinds)):
        yield found
        after, left = found[-1], left - len(found)
        if time.perf_counter() > until:
            return


def by_kind(found: Sequence[Entry]) -> dict[str, list[int]]:
    """Return the keys of these rows by their kind."""
    ids: dict[str, list[int]] = {}
    for each in found:
        ids.setdefault(each.kind, []).append(each.row_id)
    return ids


def held(work: Work, run_id: int, *states: ImportState) -> Run:
    """Return an import of which a step is to be done; raises CannotNow where it is in none of these states any more."""
    run = model.run(work, run_id)
    if run is None or run.state not in states:
        raise CannotNow(tr("这次导入中断了，已写入的都清掉了。"), tr("请重新导入。"))
    return run
