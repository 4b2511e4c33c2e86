"""The accused named in the open again (条30③): told to whoever may read the seal, and moved behind it by one act."""

import io
import re
import zipfile
from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from reception_desk.errors import NotPermitted, PaperTrouble
from reception_desk.models.lists import sealed as lists
from reception_desk.models.lists.sealed import Seal
from reception_desk.models.matter_papers import PaperRow
from reception_desk.models.matter_papers import of_matter as papers_of
from reception_desk.models.papers_sealed import take_these
from reception_desk.models.seal_words import entries_naming, others_naming, take_words
from reception_desk.models.sqlite.index import ask_sweep
from reception_desk.models.work import Look, Work
from reception_desk.rules.sealing import accused_names, without_names, without_sentences
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.filling import shown_paper
from reception_desk.services.seal.sealed import accused_of, seal_of_matter
from reception_desk.services.visits.corrections import unname
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

_TAGS = re.compile(r"<[^>]+>|\s+")


@dataclass(frozen=True)
class Named:
    """Where the accused of a matter is named in the open: in how many of its entries, in which visits."""

    entries: int = 0
    visits: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Return it in words, "" where nobody is named."""
        visits = tr("来访 {numbers}").format(numbers="、".join(self.visits)) if self.visits else ""
        entries = tr("{n} 处记录").format(n=self.entries) if self.entries else ""
        where = "、".join(filter(None, (visits, entries)))
        told = tr("公开的一半里写着被反映人的姓名：{where}。姓名只能存在密件里（条30③）。")
        return told.format(where=where) if where else ""


def named_in_open(look: Look, matter_id: int) -> Named:
    """Return where the accused of a matter is named in the open; nothing for whoever may not read the seal."""
    entries, visits = 0, dict[str, None]()
    for each in lists.all_of_matter(look, look.reader, matter_id):
        if names := accused_names(accused_of(each)):
            entries += entries_naming(look, matter_id, partial(without_names, names=names))
            visits |= dict.fromkeys(others_naming(look, matter_id, 0, names))
    return Named(entries, tuple(visits))


def seal_and_names(look: Look, matter_id: int) -> tuple[Seal | None, Named]:
    """Return that something was split off a matter, for whoever may open it, and where it is named in the open."""
    seal = seal_of_matter(look, matter_id)
    return seal, named_in_open(look, matter_id) if seal is not None else Named()


@act(Action.SEAL_NAMES, Role.CLERK, Role.HEAD)
def take_named(desk: Desk, work: Work, matter_id: int) -> Result[Named]:
    """Move behind the seal whatever names the accused around a matter: entries, papers, the open half of the visit.

    Returns what still names him: visits that somebody else recorded. Raises NotPermitted.
    """
    seals = lists.all_of_matter(work, work.clerk, matter_id)
    if not seals:
        raise NotPermitted(tr("您不在这件密件可查看的人员之内。"), tr("请找登记人或科长。"))
    for each in seals:
        if names := accused_names(accused_of(each)):
            _take(desk, work, each, matter_id, names)
    ask_sweep(work.connection)
    left = named_in_open(Look(work.connection, work.clerk, work.now), matter_id)
    told = changes("sealed", "matters", "visits", visits=tuple(each.visit_id for each in seals))
    return Result(left, f"sealed {seals[0].id}", {}, told)


def _take(desk: Desk, work: Work, seal: Seal, matter_id: int, names: Collection[str]) -> None:
    take_these(work, seal.id, [each.paper_id for each in papers_of(work, matter_id) if _names(work, each, names)])
    unname(desk, work, seal)
    opened, titled = partial(without_sentences, words=names), partial(without_names, names=names)
    take_words(work, seal.id, matter_id, opened, titled)


def _names(work: Work, row: PaperRow, names: Collection[str]) -> bool:
    """Tell whether an issued paper may name the accused: one that cannot be read any more is taken behind as well."""
    if not row.paper_id:
        return False
    try:
        docx = shown_paper(work, work.clerk, row).docx
    except NotPermitted:
        return False
    except PaperTrouble:
        return True
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        told = "".join(
            parts.read(name).decode("utf-8", "replace") for name in parts.namelist() if name.endswith(".xml")
        )
    plain = _TAGS.sub("", told)
    return any(each in plain for each in names)
