"""A store of every schema there ever was opens in this program, with everything in it."""

import io
import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.models.audit import first_broken
from reception_desk.models.counts.days import wrong_days
from reception_desk.models.folder import read_office, write_office
from reception_desk.models.lists import visits as lists
from reception_desk.models.migrate import head, revision_of, scripts
from reception_desk.services.access import accounts
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.safety import rescue
from reception_desk.services.safety.checking import checked
from reception_desk.services.seal import sealed
from reception_desk.services.visits.corrections import begin_change, correct_visit
from reception_desk.services.visits.drafts import open_journal
from reception_desk.services.visits.persons import UNNAMED
from reception_desk.vocabulary.channels import Channel
from tests.office import LI, PASSWORD, START, ZHAO, SetClock, register, sign_in

HERE = Path(__file__).parent
KEPT = sorted(each.parent.name for each in HERE.glob("*/store.db"))


def test_a_store_of_every_former_schema_is_kept():
    assert {each.revision for each in scripts().walk_revisions()} - {head()} <= set(KEPT)
    assert KEPT


@pytest.mark.parametrize("revision", KEPT)
def test_a_store_of_a_former_schema_opens_and_goes_on(revision, tmp_path):
    folder = shutil.copytree(HERE / revision, tmp_path / "office")
    desk = sign_in(folder, clock=SetClock(START.replace(hour=18)))
    with desk.store.look(0, desk.now()) as look:
        assert revision_of(look.connection) == head()
        assert first_broken(look) is None
        assert wrong_days(look) == []
    rows = desk.read(lists.of_day, START.date())
    ordinary = [row for row in rows if not row.accusation]  # one of each channel there was when the store was made
    assert {row.channel for row in ordinary} <= set(Channel)
    assert len(ordinary) == len({row.channel for row in ordinary}) == len(rows) - 1 >= 7
    assert [row.number for row in rows if row.accusation] == ["LF2026-A0002"]
    assert len(desk.read(lists.ids, lists.VisitFilter(text="王桂兰 柳林村"))) == len(ordinary)
    first = rows[-1]
    issued = papers.issue_receipt(desk, first.id).value
    assert issued.prints == 1
    with zipfile.ZipFile(io.BytesIO(issued.docx)) as parts:
        assert first.number in parts.read("word/document.xml").decode("utf-8")
    journal = open_journal(desk)
    assert [each.title for each in journal.all_of(desk.clerk.id)] == ["赵一"]
    journal.close()
    assert register(desk).number == "LF2026-A0003"
    assert desk.store_is_right()
    accounts.sign_out(desk)


@pytest.mark.parametrize("revision", KEPT)
def test_a_store_of_a_former_schema_is_checked_as_it_lies_there(revision, tmp_path):
    folder = shutil.copytree(HERE / revision, tmp_path / "office")
    key, office = rescue.key_of(folder, LI.name, PASSWORD), read_office(folder)
    more = replace(office.last_close, audit_seq=office.last_close.audit_seq or 1, visits=office.last_close.visits + 9)
    write_office(folder, replace(office, last_close=more))
    found = checked(folder, key)
    assert (found.proof.pages, found.proof.first_bad) == (True, None)
    assert found.trouble == str(StoreTrouble(Trouble.OLDER))


@pytest.mark.parametrize("revision", KEPT)
def test_the_accusation_of_a_former_schema_lies_behind_the_seal(revision, tmp_path):
    folder = shutil.copytree(HERE / revision, tmp_path / "office")
    desk = sign_in(folder, clock=SetClock(START.replace(hour=18)))
    other = sign_in(folder, ZHAO.name, clock=SetClock(START.replace(hour=18)))
    (line,) = [row for row in desk.read(lists.of_day, START.date()) if row.accusation]
    opened = sealed.open_seal(desk, line.seal).value
    assert (opened.seal.raw["demand"], opened.seal.raw["statement"]) == ("检举控告", "密")
    assert opened.people[0].name == "王桂兰"
    assert [each.seal for each in other.read(lists.of_day, START.date())] == [0] * len(
        desk.read(lists.of_day, START.date())
    )
    with desk.store.look(0, desk.now()) as look:
        run = look.connection.exec_driver_sql
        tables = run("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        for table in (each for each in tables if not each.startswith(("sealed_", "visit_index", "paper_template"))):
            rows = str(run(f'SELECT * FROM "{table}"').fetchall())
            assert "检举控告" not in rows and "u68c0" not in rows, table
    with desk.store.transaction(desk.clerk.id, desk.now()) as look:
        run = look.connection.exec_driver_sql
        run("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, visit_index, 'row')")
        assert {"检举", "控告", "密"} & set(run("SELECT term FROM terms").scalars()) == set()
        (raw, statement, name) = run(
            "SELECT raw, statement, name FROM visit JOIN visit_person ON visit_id = id WHERE purpose = '4'"
        ).one()
        assert (statement, name in ("", UNNAMED)) == ("", True)
        assert not {"demand", "statement", "name", "phone"} & set(json.loads(raw))
        assert (
            run("SELECT count(*) FROM matter JOIN visit_matter ON matter_id = matter.id WHERE purpose = '4'").scalar()
            == 0
        )
    changed = begin_change(desk, line.id).value
    correct_visit(desk, line.id, changed.version, Values(VISIT, {**changed.raw, "accused_name": "周大成"}))
    assert sealed.open_seal(desk, line.seal).value.accused_name == "周大成"
    other.close()
    accounts.sign_out(desk)
