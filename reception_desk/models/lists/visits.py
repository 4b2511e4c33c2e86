"""Lists of visits: the day's, the ledger's, one whole visit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from reception_desk.models.lists import masks, papers, seal_lines, sealed
from reception_desk.models.lists.changes import VisitChange, changes_of
from reception_desk.models.lists.ledger import VisitFilter, ids
from reception_desk.models.lists.passages import Passage
from reception_desk.models.lists.visit_matters import beside
from reception_desk.models.tables.accounts import account
from reception_desk.models.tables.matters import visit_matter
from reception_desk.models.tables.responsible import responsible
from reception_desk.models.tables.visits import visit, visit_person
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import later, shown, tr

__all__ = ["Numbers", "VisitFilter", "VisitRow", "VisitWhole", "ids", "numbers", "of_day", "outward", "rows", "whole"]

_STEP = 1000
"""Rows asked for at once: a statement takes only so many values."""

SEALED_LINE = later("检举控告事项(密)")


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One line of a list; numbers are masked (个人信息保护法 28) and an accusation shows nothing (条30③).

    `content`, `handling`, `mode` and `intent` are codes; `late` tells that it was entered after it took place (补录);
    `hidden` tells that not even the name is shown; `seal` is the key of what is sealed of it, for whoever may read it.
    The sealed half of a mixed visit is a line of its own: its `id` is less than 0, and it has no number.
    `own` are the answers to the office's own questions by name, numbers in them masked; `passage` is what a search
    found of it.
    """

    id: int
    number: str
    at: datetime
    name: str
    people: int
    channel: Channel
    purpose: Purpose | None
    demand: str
    clerk: str
    id_masked: str
    phone_masked: str
    region: str
    accusation: bool
    noted: bool
    intent: str
    mode: str = ""
    content: str = ""
    handling: str = ""
    destination: str = ""
    receiver: str = ""
    urgent: bool = False
    late: bool = False
    voided: bool = False
    hidden: bool = False
    seal: int = 0
    own: Mapping[str, str] = field(default_factory=dict, hash=False)
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """When a visit was entered, when the talk began and ended; why it came late (a code) and on which blank."""

    made_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    late_reason: str
    blank: str


@dataclass(frozen=True)
class VisitWhole:
    """One visit with everything that was typed; `masked` tells that its numbers are not shown whole.

    `changes` are what became of it since, the newest first.
    """

    row: VisitRow
    uuid: str
    masked: bool
    raw: dict[str, str]
    kept: dict[str, str]
    recorded_by: int
    times: Times
    papers: tuple[papers.PaperRow, ...]
    registrar: str = ""
    void_reason: str = ""
    changes: tuple[VisitChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """The whole numbers of the person who came; `raw` are all answers of the visit in which numbers are masked."""

    id_number: str
    phone: str
    raw: Mapping[str, str] = field(default_factory=dict, compare=False)


def rows(look: Look, wanted: Sequence[int]) -> list[VisitRow]:
    """Return the lines of these visits, in the order asked for; a visit that is gone is left out.

    An accusation is one line without a name (条30③); `seal` is what the reader may open of a visit besides.
    """
    seals = sealed.of_visits(look, look.reader, wanted)
    seals |= {key: line.seal for key, line in seal_lines.lines(look, wanted).items()}
    return [replace(each, seal=seals[each.id]) if each.id in seals else each for each in outward(look, wanted)]


def outward(look: Look, wanted: Sequence[int]) -> list[VisitRow]:
    """Return lines as they may leave the program: of an accusation nothing is told, whoever takes them out (条30③)."""
    by_id: dict[int, VisitRow] = {}
    for start in range(0, len(wanted), _STEP):
        found = look.connection.execute(_ROWS_BY_ID, {"wanted": list(wanted[start : start + _STEP])})
        by_id |= {row.id: _row(row) for row in found}
    for key, titles in beside(look, list(by_id)).items():
        by_id[key] = replace(by_id[key], demand=_several(by_id[key], titles))
    by_id |= {key: _line(key, line) for key, line in seal_lines.lines(look, wanted).items()}
    return [by_id[each] for each in wanted if each in by_id]


def of_day(look: Look, day: date) -> list[VisitRow]:
    """Return the visits received on a day, the newest first, then lines of sealed halves that the reader may open."""
    beside = [each for keys in seal_lines.keys_by_day(look, day, day, None).values() for each in keys]
    visits = rows(look, ids(look, VisitFilter(since=day, until=day)))
    return [*visits, *(each for each in rows(look, beside) if each.seal)]


def whole(look: Look, visit_id: int) -> VisitWhole | None:
    """Return one visit with everything that was typed and its papers.

    Its numbers are whole for whoever recorded or first received it, and for whoever answers for its matter now; for
    others they are masked as in lists. Of an accusation only what its line tells is given: the rest lies behind the
    seal (条30③).
    """
    lines = rows(look, [visit_id])
    if not lines:
        return None
    row = look.connection.execute(_WHOLE, {"wanted": visit_id}).one()
    masked = look.reader not in (row.registrar_id, row.first_receiver_id) and not _answers(look, visit_id)
    raw, kept = row.raw, row.kept
    if lines[0].hidden:
        raw, kept = {name: text for name, text in raw.items() if name in _TOLD_OF_SEALED}, {}
    elif masked:
        raw, kept = ({name: _hidden(name, text) for name, text in each.items()} for each in (raw, kept))
    issued = tuple(papers.of_visit(look, visit_id))
    shown_text = _sealed if lines[0].hidden else _hidden if masked else _plain
    since = tuple(changes_of(look, visit_id, row.raw, shown_text))
    times = Times(_here(row.made_at), _here(row.started_at), _here(row.ended_at), row.late_reason, row.blank)
    return VisitWhole(
        lines[0],
        row.uuid,
        masked,
        raw,
        kept,
        row.registrar_id,
        times,
        issued,
        registrar=row.registrar,
        void_reason=row.void_reason,
        changes=since,
    )


def _several(row: VisitRow, titles: Sequence[str]) -> str:
    """Return what a visit was about where more than one matter was raised in it; an accusation tells of none."""
    if row.accusation:
        return row.demand
    others = "；".join(each or tr("未写诉求") for each in titles)
    return tr("{demand}；另立：{others}").format(demand=row.demand or tr("未写诉求"), others=others)


def _here(moment: Any) -> Any:
    return moment.astimezone(BEIJING) if moment is not None else None


def _answers(look: Look, visit_id: int) -> bool:
    """Tell whether the reader is answerable for a matter of the visit at present."""
    living = responsible.c.ended_on.is_(None) & responsible.c.undone_at.is_(None)
    wanted = (
        select(responsible.c.id)
        .join(visit_matter, visit_matter.c.matter_id == responsible.c.matter_id)
        .where(visit_matter.c.visit_id == visit_id, responsible.c.account_id == look.reader, living)
        .limit(1)
    )
    return look.connection.execute(wanted).first() is not None


def _hidden(name: str, text: str) -> str:
    mask = _MASKS.get(name)
    if mask is not None:
        return mask(text)
    return text if name in _WORDS else masks.within(text)


def _plain(_name: str, text: str) -> str:
    return text


def _sealed(name: str, text: str) -> str:
    return text if name in _TOLD_OF_SEALED else ""


def numbers(look: Look | Work, visit_id: int) -> Numbers | None:
    """Return the whole numbers of one visit for an act that says why; None for an accusation, or where it is gone."""
    row = look.connection.execute(_NUMBERS, {"wanted": visit_id}).first()
    if row is None:
        return None
    raw = {name: text for name, text in row.raw.items() if _hidden(name, text) != text}
    return Numbers(row.id_number, row.phone, raw)


def _select_rows() -> Select[Any]:
    return (
        select(
            visit.c.id,
            visit.c.number,
            visit.c.received_at,
            visit.c.people,
            visit.c.channel,
            visit.c.purpose,
            visit.c.region,
            visit_person.c.name,
            visit_person.c.id_number,
            visit_person.c.phone,
            account.c.shown_name.label("clerk"),
            visit.c.summary,
            visit.c.noted,
            visit.c.intent,
            visit.c.mode,
            visit.c.content,
            visit.c.handling,
            visit.c.destination,
            visit.c.receiver,
            visit.c.urgent,
            visit.c.late_reason,
            visit.c.voided_at,
            visit.c.registrar_id,
            visit.c.first_receiver_id,
            visit.c.made_at,
            visit.c.extra,
        )
        .join(visit_person, (visit_person.c.visit_id == visit.c.id) & (visit_person.c.place == 1))
        .join(account, account.c.id == visit.c.first_receiver_id)
    )


_WHOLE = (
    select(
        *(
            visit.c.uuid,
            visit.c.raw,
            visit.c.kept,
            visit.c.void_reason,
            visit.c.registrar_id,
            visit.c.first_receiver_id,
        ),
        *(visit.c.made_at, visit.c.started_at, visit.c.ended_at, visit.c.late_reason, visit.c.blank),
        account.c.shown_name.label("registrar"),
    )
    .join(account, account.c.id == visit.c.registrar_id)
    .where(visit.c.id == bindparam("wanted"))
)
_NUMBERS = select(visit_person.c.id_number, visit_person.c.phone, visit.c.raw).where(
    visit_person.c.visit_id == bindparam("wanted"),
    visit_person.c.place == 1,
    visit.c.id == visit_person.c.visit_id,
    visit.c.purpose != Purpose.ACCUSATION.value,
)
_LISTED = ("representatives", "agents", "companions")
"""Answers that are rows of people, whose documents may be any."""
_MASKS = {
    **{"id_number": masks.id_number, "agent_id": masks.id_number, "phone": masks.phone, "call_number": masks.phone},
    **dict.fromkeys(_LISTED, masks.listed),
}
_WORDS = frozenset({"statement", "demand", "same_as", "their_number", "blank"})
"""Answers that are shown as they are: what was said, and numbers of papers."""
_TOLD_OF_SEALED = frozenset({"intent", "channel", "mode", "purpose", "people"})
_ROWS_BY_ID = _select_rows().where(visit.c.id.in_(bindparam("wanted", expanding=True)))


def _line(key: int, line: seal_lines.SealedLine) -> VisitRow:
    """Return the line of a sealed half: what no accusation shows, and of the visit neither number, hour nor clerk."""
    return VisitRow(
        id=key,
        number="",
        name="",
        clerk="",
        id_masked="",
        phone_masked="",
        region="",
        intent="",
        at=datetime.combine(line.day, time(), BEIJING),
        people=0,
        channel=line.channel,
        purpose=Purpose.ACCUSATION,
        demand=shown(SEALED_LINE),
        accusation=True,
        noted=False,
        hidden=True,
    )


def _row(row: Row[Any]) -> VisitRow:
    accusation = row.purpose == Purpose.ACCUSATION.value

    def told(text: str) -> str:
        return "" if accusation else text

    return VisitRow(
        id=row.id,
        number=row.number,
        at=row.received_at.astimezone(BEIJING),
        name=told(row.name),
        people=row.people,
        channel=Channel(row.channel),
        purpose=Purpose(row.purpose) if row.purpose else None,
        demand=shown(SEALED_LINE) if accusation else row.summary,
        clerk=row.clerk,
        id_masked=told(masks.id_number(row.id_number)),
        phone_masked=told(masks.phone(row.phone)),
        region=told(row.region),
        accusation=accusation,
        own={} if accusation else {name: masks.within(text) for name, text in row.extra.items()},
        noted=row.noted,
        intent=row.intent,
        mode=row.mode,
        content=told(row.content),
        handling=told(row.handling),
        destination=told(row.destination),
        receiver=row.receiver,
        urgent=bool(row.urgent),
        late=bool(row.late_reason) or row.received_at != row.made_at,
        voided=row.voided_at is not None,
        hidden=accusation,
    )
