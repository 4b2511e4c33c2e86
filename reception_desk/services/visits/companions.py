"""随访人 are often listed only after the group was talked to: they are added to the visit that was saved first."""

from dataclasses import dataclass, replace

from reception_desk.errors import CannotNow
from reception_desk.findings import Finding
from reception_desk.forms.kinds import clean
from reception_desk.forms.kinds_people import listed
from reception_desk.forms.visit_people import COMPANIONS
from reception_desk.models import visit_people as model
from reception_desk.models.visit_people import CompanionFacts
from reception_desk.models.work import Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.seal.sealing import amend, opened_by
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Added:
    """How many were added, how many stood there already, how many stand there now, and what the checks say.

    `version`, `text` and `place` say how the visit stood before, for whoever takes the addition back.
    """

    added: int
    already: int
    listed: int
    findings: tuple[Finding, ...]
    version: int = 0
    text: str = ""
    place: int = 0


@act(Action.ADD_COMPANIONS, Role.CLERK, Role.HEAD)
def add_companions(desk: Desk, work: Work, visit_id: int, text: str) -> Result[Added]:
    """Add the people of a pasted list to a saved visit; whoever stands there already is passed over.

    Raises CannotNow where there is no such visit or it is void.
    """
    before = model.list_of(work, visit_id, COMPANIONS.name)
    if before is None:
        raise CannotNow(tr("没有这次登记。"))
    if before.voided:
        raise CannotNow(tr("这次登记已作废，不能补录随访人。"))
    seal = opened_by(work, visit_id, whole=True) if before.secret else None
    text_before = seal.raw.get(COMPANIONS.name, "") if seal else before.text
    known = listed(text_before) if seal else model.companions(work, visit_id)
    there = {(each.name, each.id_number) for each in known}
    fresh: dict[tuple[str, str], CompanionFacts] = {}
    people = listed(clean(text, lines=True))
    for each in people:
        if (each.name, each.id_number) not in there:
            fresh.setdefault((each.name, each.id_number), CompanionFacts(each.name, each.id_number, each.phone))
    lines = [" ".join(filter(None, (each.name, each.id_number, each.phone))) for each in fresh.values()]
    raw = "\n".join(filter(None, [text_before.rstrip("\n"), *lines]))
    found = tuple(Finding(COMPANIONS.name, sentence) for sentence in COMPANIONS.kind.check(raw))
    done = Added(len(fresh), len(people) - len(fresh), len(there) + len(fresh), found)
    if not fresh:
        return Result(done, unchanged=True)
    detail = {"added": done.added, "listed": done.listed}
    if seal is not None:
        amend(work, seal, before.raw, COMPANIONS.name, raw)
        done = replace(done, version=seal.version, text=text_before)
        return Result(done, f"sealed {seal.id}", detail, changes("sealed"))
    place = model.write_companions(work, visit_id, list(fresh.values()))
    done = replace(done, version=before.version, text=before.text, place=place)
    model.write_list(work, visit_id, COMPANIONS.name, before, raw)
    model.enter_anew(work, visit_id)
    return Result(done, f"visit {visit_id}", detail, changes("visits", visits=(visit_id,)))


@act(Action.TAKE_OUT_COMPANIONS, Role.CLERK, Role.HEAD)
def take_out_companions(desk: Desk, work: Work, visit_id: int, added: Added) -> Result[int]:
    """Take back what `add_companions` added, as long as nothing else was changed since; return how many went.

    Raises CannotNow where the visit was changed meanwhile.
    """
    before = model.list_of(work, visit_id, COMPANIONS.name)
    seal = opened_by(work, visit_id, whole=True) if before is not None and before.secret else None
    version = seal.version if seal else before.version if before else 0
    if before is None or not added.added or version != added.version + 1:
        raise CannotNow(tr("补录以后这次登记又改过，不能整批撤回。"), tr("请用“更改”改随访人名单。"))
    if seal is not None:
        amend(work, seal, before.raw, COMPANIONS.name, added.text)
        return Result(added.added, f"sealed {seal.id}", {"removed": added.added}, changes("sealed"))
    gone = model.remove_companions(work, visit_id, added.place)
    model.write_list(work, visit_id, COMPANIONS.name, before, added.text)
    model.enter_anew(work, visit_id)
    return Result(gone, f"visit {visit_id}", {"removed": gone}, changes("visits", visits=(visit_id,)))
