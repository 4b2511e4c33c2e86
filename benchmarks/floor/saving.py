"""Saving: one bare insert, and the whole save as plain statements for this one purpose."""

import hashlib
import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from benchmarks.facts import Facts
from reception_desk.models.search import cut
from reception_desk.models.sqlite.connect import APPLICATION_ID, LOG_KEPT, connect
from reception_desk.rules.people.keys import VERSION
from reception_desk.vocabulary.acts import Action

STATION, CLERK_ID, CLERK = "A", 1, "bench"


class Floor:
    """One file on the driver, its log begun anew as ours is."""

    def __init__(self, path: Path, key: bytes, *, making: bool = False) -> None:
        """Open the file."""
        self.connection = connect(path, key, making=making)
        self._log = path.with_name(path.name + "-wal")

    def rest(self) -> None:
        """Empty a long log between two saves."""
        if self._log.stat().st_size > LOG_KEPT:
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
            self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


class BareInsert(Floor):
    """One row of the statement's size, inserted and synced: no save can cost less."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Make the file with its one table."""
        super().__init__(path, key, making=True)
        self.connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, words TEXT)")

    def save(self, words: str) -> None:
        """Insert one row and wait for the disk."""
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute("INSERT INTO row(words) VALUES (?)", (words,))
        self.connection.execute("COMMIT")


class HandWritten(Floor):
    """The whole save as one would write it for this one purpose: plain statements on the driver."""

    def save(self, facts: Facts) -> None:
        """Write one visit: every row that `register_visit` writes, in one transaction."""
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        if run("SELECT id FROM visit WHERE uuid = ?", (facts.uuid,)).fetchone() is None:
            _save(self.connection, facts)
        run("COMMIT")


def _save(connection: driver.Connection, facts: Facts) -> None:
    run, moment, day = connection.execute, _moment(facts.now), facts.now.date().isoformat()
    person_id = _keep_person(connection, facts, moment)
    title = facts.demands[0] if facts.demands else ""
    kind, year = facts.channel.register, facts.now.year
    running = _next_running(connection, kind, year)
    number = f"{kind}{year}-{STATION}{running:04}"
    matter_id = run(
        "INSERT INTO matter(uuid, title, purpose, opened_on, number, legal_class, content, region, first_on, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        (str(uuid.uuid4()), title, facts.purpose, day, number, facts.legal_class, facts.content, facts.region, day),
    ).lastrowid
    visit_id = run(
        "INSERT INTO visit(uuid, number, kind, year, station, running, channel, received_at, received_on, people, "
        "purpose, region, materials, statement, registrar_id, first_receiver_id, raw, kept, made_at, version, summary, "
        "content, intent, mode) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, 1, ?, ?, '1', '1')",
        (
            *(facts.uuid, number, kind, year, STATION, running, facts.channel.value, moment, day, facts.people),
            *(facts.purpose, facts.region, facts.materials, facts.statement, CLERK_ID, CLERK_ID, facts.raw, moment),
            *(title or facts.statement[:60], facts.content),
        ),
    ).lastrowid
    name, id_number, *_, phone, address = facts.person
    run(
        "INSERT INTO visit_person VALUES (?, 1, ?, 'petitioner', ?, ?, ?, ?, ?, '')",
        (visit_id, person_id, name, id_number, phone, address, facts.document),
    )
    materials = [(visit_id, place, *each) for place, each in enumerate(facts.named, 1)]
    connection.executemany("INSERT INTO visit_material VALUES (?, ?, ?, ?, ?, ?)", materials)
    run("INSERT INTO visit_matter(visit_id, matter_id) VALUES (?, ?)", (visit_id, matter_id))
    run("INSERT OR IGNORE INTO matter_person VALUES (?, ?, 'petitioner')", (matter_id, person_id))
    run(
        "INSERT INTO responsible(matter_id, role, account_id, since, at, clerk_id) VALUES (?, 'first', ?, ?, ?, ?)",
        (matter_id, CLERK_ID, day, moment, CLERK_ID),
    )
    demands = [(matter_id, visit_id, place, text) for place, text in enumerate(facts.demands, 1)]
    connection.executemany("INSERT INTO demand(matter_id, visit_id, place, text) VALUES (?, ?, ?, ?)", demands)
    if facts.clock is not None:
        run(
            "INSERT INTO clock(matter_id, visit_id, name, started_on, nominal_due, legal_due, safe_due, article) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (matter_id, visit_id, facts.clock[0], day, *facts.clock[1:]),
        )
    words = "" if facts.secret else "\n".join([*facts.demands, facts.statement, facts.region])
    texts = (str(name), number, f"{id_number} {phone}", words)
    run(
        "INSERT INTO visit_index(rowid, who, number, identity, words) VALUES (?, ?, ?, ?, ?)",
        (visit_id, *map(cut, texts)),
    )
    _audit(connection, facts, number, f"visit {visit_id}", moment)


def _keep_person(connection: driver.Connection, facts: Facts, moment: str) -> int:
    name, id_number, checked, sex, born, phone, address = facts.person
    wanted = "SELECT id FROM person WHERE id_number = ? AND name = ? ORDER BY id LIMIT 1"
    known = connection.execute(wanted, (id_number, name)).fetchone() if checked else None
    if known is not None:
        told = {k: v for k, v in {"sex": sex, "birth": born, "phone": phone, "address": address}.items() if v}
        told["keyed"] = VERSION
        columns = ", ".join(f"{column} = ?" for column in told)
        connection.execute(
            f"UPDATE person SET {columns}, version = version + 1 WHERE id = ?", (*told.values(), known[0])
        )
        return _with_keys(connection, facts, int(known[0]))
    done = connection.execute(
        "INSERT INTO person(uuid, name, id_number, id_checked, sex, birth, phone, address, made_at, version, "
        "keyed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
        (str(uuid.uuid4()), *facts.person, moment, VERSION),
    )
    return _with_keys(connection, facts, int(done.lastrowid or 0))


def _with_keys(connection: driver.Connection, facts: Facts, person_id: int) -> int:
    rows = [(kind, key, person_id) for kind, key in facts.keys]
    connection.executemany("INSERT OR IGNORE INTO person_key(kind, key, person_id) VALUES (?, ?, ?)", rows)
    return person_id


def _next_running(connection: driver.Connection, kind: str, year: int) -> int:
    raised = "UPDATE counter SET last = last + 1 WHERE kind = ? AND year = ? AND station = ? RETURNING last"
    row = connection.execute(raised, (kind, year, STATION)).fetchone()
    if row is not None:
        return int(row[0])
    connection.execute("INSERT INTO counter(kind, year, station, last) VALUES (?, ?, ?, 1)", (kind, year, STATION))
    return 1


def _audit(connection: driver.Connection, facts: Facts, number: str, subject: str, moment: str) -> None:
    last, prev = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    detail = {"findings": facts.findings, "number": number, "uuid": facts.uuid}
    row: dict[str, Any] = {
        "seq": last + 1,
        "at": facts.now.timestamp(),
        "clerk_id": CLERK_ID,
        "clerk": CLERK,
        "action": Action.REGISTER_VISIT.value,
        "subject": subject,
        "outcome": "done",
        "detail": json.dumps(detail, ensure_ascii=False, sort_keys=True),
        "prev": prev,
    }
    columns = (*{**row, "at": moment}.values(), _digest(row))
    connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", columns)


def _digest(row: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(row, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _moment(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
