"""Issued papers: kept as their filled parts with the template's version, never deleted."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, func, insert, select

from reception_desk.models import templates
from reception_desk.models.lists.visit_matters import BesideSaid, said_beside
from reception_desk.models.prints import prints_of
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import clock, demand, visit_matter
from reception_desk.models.tables.papers import paper, paper_template
from reception_desk.models.tables.visits import visit, visit_change, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.vocabulary.visits import ChangeKind


@dataclass(frozen=True)
class PaperSubject:
    """What a paper says of its visit.

    `demand` is what a receipt sums up, `raw` what was typed, `latest` the nominal day of the first clock;
    `receiver` is who received first, `registrar` who wrote it down; `beside` are the matters raised besides, which
    are neither in `demands` nor in `demand`.
    """

    number: str
    uuid: str
    received_at: datetime
    name: str
    people: int
    purpose: str
    demand: str
    receiver: str
    materials: int | None
    latest: date | None
    channel: str
    noted: bool
    demands: tuple[str, ...]
    statement: str
    registrar: str
    raw: Mapping[str, str]
    voided: bool = False
    started_at: datetime | None = None
    ended_at: datetime | None = None
    beside: tuple[BesideSaid, ...] = ()


@dataclass(frozen=True)
class KeptPaper:
    """One issued paper as it is kept; without a `uuid` it gets one.

    `text` is what one just filled says in plain words.
    """

    id: int
    number: str
    form: str
    check_code: str
    template: bytes
    template_digest: str
    parts: bytes
    digest: str
    prints: int
    uuid: str = ""
    kind: str = ""
    visit_id: int = 0
    text: str = ""


_registrar = account.alias("registrar")
_SUBJECT = (
    select(
        visit.c.channel,
        visit.c.noted,
        visit.c.raw,
        visit.c.voided_at,
        visit.c.started_at,
        visit.c.ended_at,
        _registrar.c.shown_name.label("registrar"),
        visit.c.number,
        visit.c.uuid,
        visit.c.received_at,
        visit.c.people,
        visit.c.purpose,
        visit.c.materials,
        visit.c.statement,
        visit_person.c.name,
        account.c.shown_name,
    )
    .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
    .join(account, account.c.id == visit.c.first_receiver_id)
    .join(_registrar, _registrar.c.id == visit.c.registrar_id)
    .where(visit.c.id == bindparam("wanted"))
)
_DEMANDS = (
    select(demand.c.text)
    .where(demand.c.visit_id == bindparam("wanted"))
    .where(
        ~select(visit_matter.c.matter_id)
        .where(visit_matter.c.visit_id == demand.c.visit_id, visit_matter.c.matter_id == demand.c.matter_id)
        .where(visit_matter.c.place > 0)
        .exists()
    )
    .order_by(demand.c.place)
)
_LATEST = select(func.min(clock.c.nominal_due)).where(clock.c.visit_id == bindparam("wanted"))


def subject(work: Look | Work, visit_id: int) -> PaperSubject | None:
    """Return what a paper says of a visit, None where there is no such visit."""
    key = {"wanted": visit_id}
    row = work.connection.execute(_SUBJECT, key).one_or_none()
    if row is None:
        return None
    demands = tuple(work.connection.execute(_DEMANDS, key).scalars())
    latest = work.connection.execute(_LATEST, key).scalar()
    return PaperSubject(
        number=row.number,
        uuid=row.uuid,
        received_at=row.received_at,
        name=row.name,
        people=row.people,
        purpose=row.purpose,
        demand="；".join(demands) or row.statement,
        receiver=row.shown_name,
        materials=row.materials,
        latest=latest,
        channel=row.channel,
        noted=row.noted,
        demands=demands,
        statement=row.statement,
        registrar=row.registrar,
        raw=row.raw,
        voided=row.voided_at is not None,
        started_at=row.started_at,
        ended_at=row.ended_at,
        beside=tuple(said_beside(work, visit_id)),
    )


def issued(work: Work, visit_id: int, kind: str, form: str) -> KeptPaper | None:
    """Return the paper of that kind and sheet that was issued for a visit."""
    return _kept(work, _same(visit_id, kind, form))


def raised_since(work: Work, kept: KeptPaper) -> bool:
    """Tell whether a matter was raised in a paper's visit, or taken off it, after the paper was issued."""
    issued_at = select(paper.c.issued_at).where(paper.c.id == kept.id).scalar_subquery()
    since = select(visit_change.c.id).where(
        visit_change.c.visit_id == kept.visit_id, visit_change.c.kind.in_(_RAISING), visit_change.c.at > issued_at
    )
    return work.connection.execute(since.limit(1)).first() is not None


_RAISING = (ChangeKind.RAISED.value, ChangeKind.TAKEN_OFF.value)


def _same(visit_id: int | None, kind: str, form: str) -> ColumnElement[bool]:
    return (paper.c.visit_id == visit_id) & (paper.c.kind == kind) & (paper.c.form == form)


def by_id(work: Look | Work, paper_id: int) -> KeptPaper | None:
    """Return one issued paper."""
    return _kept(work, paper.c.id == paper_id)


def keep(work: Work, visit_id: int | None, kind: str, template_name: str, kept: KeptPaper) -> int:
    """Keep an issued paper, and its template's version where it is new; return the paper's key.

    One of a matter is of no visit.
    """
    templates.keep(work, template_name, kept.template_digest, kept.template)
    row = {
        "uuid": kept.uuid or str(uuid.uuid4()),
        "visit_id": visit_id,
        "kind": kind,
        "form": kept.form,
        "number": kept.number,
        "check_code": kept.check_code,
        "issued_at": work.now,
        "issued_by": work.clerk,
        "template": kept.template_digest,
        "parts": kept.parts,
        "digest": kept.digest,
        "edition": _next_edition(work, visit_id, kind, kept.form),
    }
    return int(work.connection.execute(insert(paper).values(row).returning(paper.c.id)).scalar_one())


def _next_edition(work: Work, visit_id: int | None, kind: str, form: str) -> int:
    """Return 1 for a paper that was never issued; one issued anew keeps those before it."""
    if visit_id is None:
        return 1
    last = select(func.max(paper.c.edition)).where(_same(visit_id, kind, form))
    return (work.connection.execute(last).scalar() or 0) + 1


def _kept(work: Look | Work, condition: ColumnElement[bool]) -> KeptPaper | None:
    wanted = select(paper, paper_template.c.content).join(paper_template, paper_template.c.digest == paper.c.template)
    newest = wanted.where(condition).order_by(paper.c.edition.desc()).limit(1)
    row = work.connection.execute(newest).one_or_none()
    if row is None:
        return None
    return KeptPaper(
        id=row.id,
        number=row.number,
        form=row.form,
        check_code=row.check_code,
        template=row.content,
        template_digest=row.template,
        parts=row.parts,
        digest=row.digest,
        prints=prints_of(work, row.id),
        uuid=row.uuid,
        kind=row.kind,
        visit_id=row.visit_id or 0,
    )
