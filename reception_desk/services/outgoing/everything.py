"""Everything the office recorded, as lines of JSON with papers and files beside them: an office can always leave."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from reception_desk.errors import CannotNow, DeskError
from reception_desk.models.backup.making import nobody_told
from reception_desk.models.imports import to_sweep, unfinished
from reception_desk.models.outgoing import rows as model
from reception_desk.models.outgoing.place import begun, target_for
from reception_desk.models.outgoing.sealed import Stays, stays
from reception_desk.models.unfinished import Unfinished
from reception_desk.models.work import Work
from reception_desk.services.access.grounds import Grounds, hold_to
from reception_desk.services.acts import Result, act, note, notes
from reception_desk.services.desk import Desk
from reception_desk.services.outgoing.writing import Told, Writing
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

LEAST_PASSPHRASE = 12
"""Characters of a passphrase: the file lies on sticks and discs, where anybody may try for years."""
_STEP = 200


@dataclass(frozen=True)
class Taken:
    """What was written, and where: rows, papers, attachments; what stays behind the seal; what could not be read."""

    target: Path
    rows: int
    papers: int
    files: int
    stays: Stays
    missing: tuple[str, ...]
    locked: bool


def export_all(desk: Desk, target: Path, grounds: Grounds, passphrase: str = "", told: Told = nobody_told) -> Taken:
    """Write everything into a folder, or into one file (.zip, with a passphrase .rdx), out of one state of the store.

    Saving goes on meanwhile. What is sealed goes along for whoever may open it, and is counted for everybody else.
    Raises CannotNow where grounds, passphrase or place do not do, StoreTrouble, and what `told` raises to stop.
    """
    if passphrase and len(passphrase) < LEAST_PASSPHRASE:
        raise CannotNow(tr("口令至少 {n} 个字符。").format(n=LEAST_PASSPHRASE), tr("可以用一句好记的话。"))
    goal = target_for(target, locked=bool(passphrase))
    store = desk.store
    with store.snapshot(desk.clerk.id, desk.now()) as look:
        if unfinished(look) or to_sweep(look):  # its rows show nowhere, and may all go, or are about to
            raise CannotNow(tr("有一次导入还没有做完。"), tr("请等它完成，或者取消它，再导出。"))
        held = stays(look)
        counts = {table.name: model.count(look, table) for table in model.going_out()}
        _begin(desk, grounds, sum(counts.values()), held, locked=bool(passphrase))
        for start in range(0, len(held.read), _STEP):
            subjects = [f"sealed {each}" for each in held.read[start : start + _STEP]]
            notes(store, desk.clerk, desk.now(), Action.READ_SEALED, Outcome.DONE, subjects)
        try:
            with begun(goal, passphrase, Unfinished(desk.folder, store.key)) as place:
                writing = Writing(desk, look, place, held, told, sum(counts.values()))
                n = writing.whole(grounds)
            missing = tuple(writing.missing)
            return Taken(goal, n, writing.papers, writing.files, held, missing, bool(passphrase))
        except BaseException:
            with contextlib.suppress(DeskError):  # the desk may be locked meanwhile
                note(store, desk.clerk, desk.now(), Action.EXPORT_ALL, Outcome.FAILED, "everything")
            raise


@act(Action.EXPORT_ALL, Role.HEAD, Role.LEADER)
def _begin(desk: Desk, work: Work, grounds: Grounds, shown: int, held: Stays, *, locked: bool) -> Result[None]:
    """Write down that everything is taken out, and why, before it is."""
    hold_to(desk, work, grounds)
    sealed = {"seals": len(held.read), "seals_left_out": held.matters}
    return Result(None, "everything", {"shown": shown, "locked": locked, **sealed, **grounds.detail})


def told_words(taken: Taken) -> str:
    """Say what was taken out, what stayed behind the seal, and what could not be read."""
    words = tr("已导出 {rows} 条记录、{papers} 份文书、{files} 个附件到 {file}。").format(
        rows=f"{taken.rows:,}", papers=f"{taken.papers:,}", files=f"{taken.files:,}", file=taken.target
    )
    if taken.stays.any:
        told = tr("您不能查看的密件没有导出：{n} 件，附件 {files} 个，文书 {papers} 份。")
        words += told.format(n=taken.stays.matters, files=taken.stays.files, papers=taken.stays.papers)
    if taken.missing:
        words += tr("有 {n} 个文件读不出来，名单在 manifest.json 里。").format(n=len(taken.missing))
    return words
