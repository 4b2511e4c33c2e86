"""A week at the desk, told from the set-up to the day on which a forgotten password is replaced."""

import shutil
from datetime import datetime

import pytest

from reception_desk.errors import AccountLocked, NotPermitted, StoreTrouble, WrongPassword
from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT, filled_by_number
from reception_desk.models.audit import first_broken
from reception_desk.models.counts import visits as counts
from reception_desk.models.lists import visits as lists
from reception_desk.moments import BEIJING
from reception_desk.services.access import accounts
from reception_desk.services.office import settings as office
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.printing import record_print
from reception_desk.services.visits.drafts import Draft, open_journal
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Mode, Profile
from reception_desk.vocabulary.papers import PrintWay
from tests.office import LI, PASSWORD, PERSON, ZHAO, ZHOU, SetClock, make_office, register, sign_in, visit

KEY = "2f0e5d1c-7c50-4a51-9a55-0c3f6f3f2b1a"


def found(desk, text):
    return [row.number for row in desk.read(lists.rows, desk.read(lists.ids, lists.VisitFilter(text=text)))]


def test_a_first_week(tmp_path):
    folder, clock = tmp_path / "office", SetClock()
    assert office.folder_trouble(folder) == ""
    code = make_office(folder)

    # Monday: 赵强 takes the first visitor, types half of it, is called away, and saves after lunch.
    desk = sign_in(folder, ZHAO.name, clock)
    journal = open_journal(desk)
    typed = VISIT.empty().with_text(VISIT.field("id_number"), PERSON["id_number"])
    typed = Values(VISIT, {**typed.raw, **filled_by_number(typed)})
    journal.keep(Draft(KEY, desk.clerk.id, "visit", "", dict(typed.raw), "name:0", desk.now()))
    accounts.lock(desk)
    clock.pass_by(hours=4)
    accounts.unlock(desk, PASSWORD)
    (draft,) = journal.all_of(desk.clerk.id)
    done = register_visit(desk, draft.uuid, visit(**draft.raw)).value
    journal.drop(draft.uuid)
    assert (done.number, done.findings) == ("LF2026-A0001", ())

    # The printer has no paper: the visit stays, the receipt is printed later and stays what it was.
    receipt = papers.issue_receipt(desk, done.visit_id).value
    record_print(desk, receipt.paper_id, PrintWay.PRINTER, Outcome.FAILED, "缺纸")
    assert record_print(desk, receipt.paper_id, PrintWay.PRINTER, Outcome.DONE).value == 1
    journal.close()
    accounts.sign_out(desk)

    # Tuesday: the same woman comes again with four others; 李春梅 finds her by half her number.
    clock.moment = datetime(2026, 11, 4, 8, 31, tzinfo=BEIJING)
    desk = sign_in(folder, LI.name, clock)
    assert found(desk, "231002X") == ["LF2026-A0001"]
    again = register(desk, people="5", demand="书面答复")
    assert again.person_id == done.person_id
    assert desk.read(counts.of_day, desk.today()) == counts.DayFigures(1, 5, 0, 0, 0, noted=0, notices=0, total_year=2)
    accusation = register(desk, name="不愿说", id_number="", phone="", purpose="4", demand="检举某局长", statement="密")
    assert found(desk, "某局长") == ["LF2026-A0003"], "whoever recorded it finds it again"
    assert papers.issue_receipt(desk, accusation.visit_id).value.docx

    # The leader may look, and nothing else.
    leader = sign_in(folder, ZHOU.name, clock)
    assert len(leader.read(lists.of_day, leader.today())) == 2
    assert found(leader, "某局长") == []
    with pytest.raises(NotPermitted):
        register(leader)
    accounts.sign_out(leader)

    # Friday: the office gets a new name; what was printed before keeps the old one.
    clock.pass_by(days=3)
    office.change_settings(desk, Values(office.OFFICE, {"office_name": "清河县信访局", "telephone": "1"}))
    assert papers.issue_receipt(desk, done.visit_id).value.docx == receipt.docx
    accounts.sign_out(desk)

    # Somebody tries passwords; 李春梅 has forgotten hers and takes the recovery code out of the safe.
    for _ in range(4):
        with pytest.raises(WrongPassword):
            accounts.sign_in(folder, LI.name, "Falsch-2026", clock=clock)
    with pytest.raises(AccountLocked):
        accounts.sign_in(folder, LI.name, "Falsch-2026", clock=clock)
    desk = accounts.sign_in_with_recovery(folder, LI.name, code, "Neues-Wort-26", clock=clock)
    assert found(desk, "王桂兰") == ["LF2026-A0002", "LF2026-A0001"]
    with desk.store.look(0, desk.now()) as look:
        assert first_broken(look) is None
        acts = look.connection.exec_driver_sql("SELECT action, count(*) FROM audit GROUP BY action").all()
    assert dict(map(tuple, acts)) == {
        "office.set_up": 1,
        "account.sign_in": 4,
        "account.sign_out": 3,
        "account.lock": 1,
        "account.unlock": 1,
        "account.sign_in_failed": 5,
        "account.password": 1,
        "visit.register": 4,
        "paper.issue": 2,
        "paper.print": 2,
        "office.change": 1,
    }
    assert desk.store_is_right()
    accounts.sign_out(desk)


def test_a_year_turns_at_a_court_in_the_strict_mode(tmp_path):
    staff = tuple(
        accounts.NewAccount(role, role, PASSWORD, frozenset({accounts.Role(role)}))
        for role in ("clerk", "head", "system", "security", "auditor")
    )
    make_office(tmp_path, profile=Profile.FAYUAN, mode=Mode.STRICT, accounts=staff, station="C")
    clock = SetClock(datetime(2026, 12, 31, 16, 50, tzinfo=BEIJING))
    desk = sign_in(tmp_path, "clerk", clock)
    assert register(desk).number == "LF2026-C0001"
    clock.pass_by(hours=16)
    assert register(desk).number == "LF2027-C0001"
    for name in ("system", "security", "auditor"):
        administrator = sign_in(tmp_path, name, clock)
        with pytest.raises(NotPermitted):
            register(administrator)
        accounts.sign_out(administrator)
    accounts.sign_out(desk)


def test_power_fails_and_somebody_helps_with_the_wrong_files(folder, clock):
    desk = sign_in(folder, clock=clock)
    numbers = [register(desk).number for _ in range(3)]
    accounts.sign_out(desk)
    monday = shutil.copytree(folder, folder.with_name("monday"))

    clock.pass_by(days=1)
    desk = sign_in(folder, clock=clock)
    numbers.append(register(desk).number)
    dead = shutil.copytree(folder, folder.with_name("dead"))  # the power fails here
    desk.close()

    # A helpful colleague copies Monday's store over the dead one: the program will not register into it.
    helped = shutil.copytree(dead, folder.with_name("helped"))
    for ending in ("-wal", "-shm"):
        (helped / f"store.db{ending}").unlink()
    shutil.copy(monday / "store.db", helped / "store.db")
    with pytest.raises(StoreTrouble, match="比上次"):
        sign_in(helped, clock=clock)

    # With all files of the dead computer nothing is missing, and the numbers go on.
    desk = sign_in(dead, clock=clock)
    assert found(desk, "王桂兰") == numbers[::-1]
    clock.pass_by(hours=2)
    assert register(desk).number == "LF2026-A0005"
    accounts.sign_out(desk)
