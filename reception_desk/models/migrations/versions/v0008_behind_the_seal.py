"""Behind the seal: what earlier accusations said leaves the ordinary tables (条30③)."""

import json
import re
import uuid
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from reception_desk.models.search import cut

revision = "v0008"
down_revision = "v0006"
branch_labels = None
depends_on = None

_OPEN = ("intent", "channel", "mode", "purpose", "people", "late_reason", "urgent", "their_due", "promise_by")
_MOMENTS = ("received_at", "started_at", "ended_at")
_MOMENT = re.compile(r"[\d\-:./ T年月日时分]+")
_EMPTY = ("region", "statement", "summary", "receiver", "content", "handling", "destination", "told", "source")
_OF_VISIT = ("visit_companion", "visit_material", "outside_visit", "demand", "clock", "visit_matter")
_OF_MATTER = ("matter_event", "matter_outcome", "outer_number", "matter_person", "clock", "demand")
_SAID = ("title", "content", "region", "unit", "case_number", "judge", "division")
_MARK = "（密）"
_NEVER = 9999
"""The version of the keys of a person without a name: there is nothing to be found by, in any version."""


def upgrade() -> None:
    """Make the tables of files and papers behind the seal; move every accusation there."""
    _tables()
    bind = op.get_bind()
    accusers: set[int] = set()
    for row in _rows(bind, "SELECT * FROM visit WHERE purpose = '4' ORDER BY id"):
        accusers |= _move(bind, row)
    for each in sorted(accusers):
        _forget(bind, each)
    if bind.dialect.name == "sqlite":
        # Without this, words of a row that was taken out still stand in the index until it is merged.
        bind.execute(sa.text("INSERT INTO visit_index(visit_index) VALUES ('optimize')"))


def _tables() -> None:
    op.create_table(
        "sealed_file",
        sa.Column("attachment_id", sa.Integer(), _key("attachment", "sealed_file", "attachment_id"), nullable=False),
        sa.Column("sealed_id", sa.Integer(), _key("sealed_matter", "sealed_file", "sealed_id"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("attachment_id", name=op.f("pk_sealed_file")),
    )
    op.create_index(op.f("ix_sealed_file_sealed_id"), "sealed_file", ["sealed_id"], unique=False)
    op.create_table(
        "sealed_paper",
        sa.Column("paper_id", sa.Integer(), _key("paper", "sealed_paper", "paper_id"), nullable=False),
        sa.Column("sealed_id", sa.Integer(), _key("sealed_matter", "sealed_paper", "sealed_id"), nullable=False),
        sa.Column("parts", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_sealed_paper")),
    )
    op.create_index(op.f("ix_sealed_paper_sealed_id"), "sealed_paper", ["sealed_id"], unique=False)


def _key(target: str, table: str, column: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", name=op.f(f"fk_{table}_{column}_{target}"))


def _rows(bind: sa.Connection, statement: str, **values: object) -> list[dict[str, Any]]:
    return [dict(row) for row in bind.execute(sa.text(statement), values).mappings()]


def _move(bind: sa.Connection, row: dict[str, Any]) -> set[int]:
    """Move one accusation with everything that hangs on it; return the people it named."""
    raw, kept = _read(row["raw"]), _read(row["kept"])
    people = _rows(bind, "SELECT * FROM visit_person WHERE visit_id = :id ORDER BY place", id=row["id"])
    companions = _rows(bind, "SELECT * FROM visit_companion WHERE visit_id = :id ORDER BY place", id=row["id"])
    demands = [each["text"] for each in _rows(bind, "SELECT text FROM demand WHERE visit_id = :id", id=row["id"])]
    words = "\n".join(filter(None, [*demands, row["statement"], row["region"], *kept.values()]))
    seal = _seal(bind, row, raw, kept, (demands[0] if demands else "")[:60], words)
    everybody = [*people, *({**each, "role": "companion", "address": ""} for each in companions)]
    names = ("role", "name", "id_number", "phone", "address")
    for place, each in enumerate(everybody, 1):
        _insert(bind, "sealed_person", sealed_id=seal, place=place, **{name: each[name] for name in names})
    _insert_words(bind, seal, everybody, words)
    _changes(bind, seal, row)
    _matters(bind, seal, row)
    _files_and_papers(bind, seal, row)
    _empty(bind, row, raw)
    return {each["person_id"] for each in people}


def _told(row: dict[str, Any], raw: dict[str, str]) -> dict[str, str]:
    """Return the answers that stay in the open, as far as a column understood them: no free word is among them."""
    told = {name: str(row[name]) for name in _OPEN if row[name] not in (None, "") and raw.get(name)}
    told |= {name: raw[name] for name in _MOMENTS if _MOMENT.fullmatch(str(raw.get(name, "")))}
    return told | {name: _MARK for name in ("promise", "urgent_told") if str(raw.get(name, "")).strip()}


def _seal(
    bind: sa.Connection, row: dict[str, Any], raw: dict[str, str], kept: dict[str, str], title: str, words: str
) -> int:
    told = _told(row, raw)
    behind = {name: text for name, text in raw.items() if told.get(name) != text}
    values = {
        **{"uuid": str(uuid.uuid4()), "visit_id": row["id"], "matter_id": None, "opened_on": row["received_on"]},
        **{"recorded_by": row["registrar_id"], "title": title, "facts": "".join(words.split()), "accused_name": ""},
        **{"accused_unit": "", "accused_post": "", "raw": json.dumps(behind), "kept": json.dumps(kept)},
        **{"settled": True, "state": "open", "closed_on": None, "version": 1},
    }
    _insert(bind, "sealed_matter", **values)
    return int(bind.execute(sa.text("SELECT max(id) FROM sealed_matter")).scalar_one())


def _insert_words(bind: sa.Connection, seal: int, people: list[dict[str, Any]], words: str) -> None:
    if bind.dialect.name == "sqlite":
        who = "\n".join(f"{each['name']} {each['id_number']} {each['phone']}" for each in people)
        statement = "INSERT INTO sealed_index(rowid, who, words) VALUES (:id, :who, :words)"
        bind.execute(sa.text(statement), {"id": seal, "who": cut(who), "words": cut(words)})


def _changes(bind: sa.Connection, seal: int, row: dict[str, Any]) -> None:
    """Move what the visit said before, and why it was changed or made void."""
    for each in _rows(bind, "SELECT * FROM visit_change WHERE visit_id = :id ORDER BY id", id=row["id"]):
        before = _read(each["before"])
        if before or each["reason"]:
            detail = {"before": before, "version": each["version"], "at": str(each["at"]), "by": each["clerk_id"]}
            _event(bind, seal, "earlier", each["reason"], detail, each["at"], each["clerk_id"])
        bind.execute(
            sa.text("UPDATE visit_change SET before = '{}', reason = '' WHERE id = :id").bindparams(id=each["id"])
        )
    if row["void_reason"]:
        _event(bind, seal, "voided", row["void_reason"], {}, row["voided_at"] or row["made_at"], row["registrar_id"])


def _matters(bind: sa.Connection, seal: int, row: dict[str, Any]) -> None:
    """Empty the matters that nothing but accusations are about; from others take what this visit brought."""
    for link in _rows(bind, "SELECT matter_id FROM visit_matter WHERE visit_id = :id", id=row["id"]):
        key = {"id": link["matter_id"]}
        others = _rows(
            bind,
            "SELECT visit.summary, visit.purpose FROM visit JOIN visit_matter ON visit_matter.visit_id = visit.id "
            "WHERE visit_matter.matter_id = :id AND visit.purpose != '4' ORDER BY visit.id",
            **key,
        )
        matter = _rows(bind, "SELECT * FROM matter WHERE id = :id", **key)[0]
        if others:
            _event(bind, seal, "matter", matter["title"], {}, row["made_at"], row["registrar_id"])
            if matter["purpose"] == "4":
                first = {"title": others[0]["summary"], "purpose": others[0]["purpose"], **key}
                bind.execute(sa.text("UPDATE matter SET title = :title, purpose = :purpose WHERE id = :id"), first)
            continue
        lists = {name: _rows(bind, f"SELECT * FROM {name} WHERE matter_id = :id", **key) for name in _OF_MATTER}
        detail = {"matter": {name: matter[name] for name in _SAID}, **lists}
        _event(bind, seal, "matter", matter["title"], detail, row["made_at"], row["registrar_id"])
        for name in _OF_MATTER:
            bind.execute(sa.text(f"DELETE FROM {name} WHERE matter_id = :id"), key)
        texts = ", ".join(f"{name} = ''" for name in _SAID)
        rest = "facts = '{}', overrides = '{}', disposition = '[]', purpose = '4'"
        bind.execute(sa.text(f"UPDATE matter SET {texts}, {rest} WHERE id = :id"), key)


def _files_and_papers(bind: sa.Connection, seal: int, row: dict[str, Any]) -> None:
    owner = bind.execute(sa.text("SELECT uuid FROM sealed_matter WHERE id = :id"), {"id": seal}).scalar_one()
    for each in _rows(bind, "SELECT id, name FROM attachment WHERE visit_uuid = :uuid", uuid=row["uuid"]):
        _insert(bind, "sealed_file", attachment_id=each["id"], sealed_id=seal, name=each["name"])
        _stem, dot, ending = each["name"].rpartition(".")
        neutral = (
            f"附件（密）.{ending}"
            if dot and ending.isascii() and ending.isalnum() and len(ending) < 6
            else "附件（密）"
        )
        values = {"owner": owner, "name": neutral, "id": each["id"]}
        bind.execute(sa.text("UPDATE attachment SET visit_uuid = :owner, name = :name WHERE id = :id"), values)
    for each in _rows(bind, "SELECT id, parts FROM paper WHERE visit_id = :id", id=row["id"]):
        _insert(bind, "sealed_paper", paper_id=each["id"], sealed_id=seal, parts=each["parts"])
        bind.execute(sa.text("UPDATE paper SET parts = :none WHERE id = :id"), {"none": b"", "id": each["id"]})


def _empty(bind: sa.Connection, row: dict[str, Any], raw: dict[str, str]) -> None:
    """Leave of a visit its number, day, channel and head count, and a person without a name."""
    told = _told(row, raw)
    _insert(
        bind,
        "person",
        **{"uuid": str(uuid.uuid4()), "name": "", "id_number": "", "id_checked": False, "sex": "", "birth": None},
        **{"phone": "", "address": "", "made_at": row["made_at"], "version": 1, "keyed": _NEVER},
    )
    nobody = bind.execute(sa.text("SELECT max(id) FROM person")).scalar_one()
    bind.execute(
        sa.text("DELETE FROM visit_person WHERE visit_id = :id AND place > 1").bindparams(id=row["id"]),
    )
    bind.execute(
        sa.text(
            "UPDATE visit_person SET person_id = :nobody, name = '', id_number = '', phone = '', address = '', "
            "id_document = '', authority = '' WHERE visit_id = :id"
        ),
        {"nobody": nobody, "id": row["id"]},
    )
    for name in _OF_VISIT:
        bind.execute(sa.text(f"DELETE FROM {name} WHERE visit_id = :id"), {"id": row["id"]})
    texts = ", ".join(f"{name} = ''" for name in _EMPTY)
    values = {
        **{"id": row["id"], "raw": json.dumps(told), "none": "{}"},
        "promise": _MARK if row["promise"] else "",
        "void_reason": _MARK if row["void_reason"] else "",
        "blank": row["blank"] if _is_blank(bind, row) else "",
    }
    bind.execute(
        sa.text(
            f"UPDATE visit SET {texts}, materials = NULL, affected = NULL, their_number = '', promise = :promise, "
            "void_reason = :void_reason, blank = :blank, raw = :raw, kept = :none, extra = :none WHERE id = :id"
        ),
        values,
    )
    if bind.dialect.name == "sqlite":
        bind.execute(sa.text("DELETE FROM visit_index WHERE rowid = :id"), {"id": row["id"]})
        statement = "INSERT INTO visit_index(rowid, who, number, identity, words) VALUES (:id, '', :number, '', '')"
        bind.execute(sa.text(statement), {"id": row["id"], "number": cut(row["number"])})


def _is_blank(bind: sa.Connection, row: dict[str, Any]) -> bool:
    return bool(_rows(bind, "SELECT id FROM blank WHERE visit_id = :id", id=row["id"]))


def _forget(bind: sa.Connection, person: int) -> None:
    """Remove a person of whom nothing but accusations told; of another take what only an accusation told."""
    key = {"id": person}
    left = _rows(bind, "SELECT phone, address FROM visit_person WHERE person_id = :id ORDER BY visit_id DESC", **key)
    bind.execute(sa.text("DELETE FROM person_key WHERE person_id = :id"), key)
    if not left and not _rows(bind, "SELECT matter_id FROM matter_person WHERE person_id = :id", **key):
        bind.execute(sa.text("DELETE FROM person_pair WHERE first_id = :id OR second_id = :id"), key)
        bind.execute(sa.text("DELETE FROM person WHERE id = :id"), key)
        return
    newest = {name: next((each[name] for each in left if each[name]), "") for name in ("phone", "address")}
    statement = "UPDATE person SET phone = :phone, address = :address, keyed = 0 WHERE id = :id"
    bind.execute(sa.text(statement), {**newest, **key})


def _event(
    bind: sa.Connection, seal: int, kind: str, text: str, detail: Mapping[str, object], at: object, clerk: object
) -> None:
    told = json.dumps(detail, default=str)
    _insert(bind, "sealed_event", sealed_id=seal, kind=kind, day=None, text=text, detail=told, at=at, clerk_id=clerk)


def _insert(bind: sa.Connection, table: str, **values: object) -> None:
    names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    bind.execute(sa.text(f"INSERT INTO {table}({names}) VALUES ({marks})"), values)


def _read(text: object) -> dict[str, str]:
    found = json.loads(text) if isinstance(text, str) else text
    return dict(found) if isinstance(found, dict) else {}
