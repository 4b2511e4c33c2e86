"""Role by act over every service, the administrators who read no statement by any way, and acts that two people do."""

import inspect
from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models import audit
from reception_desk.models.kept import Kept
from reception_desk.models.lists import sealed, visits
from reception_desk.models.lists.visits import VisitFilter
from reception_desk.services.access import traces
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.leading.kept_changes import void_kept
from reception_desk.services.people.recognising import reveal
from reception_desk.services.registers.activities import add_activity
from reception_desk.services.rights import MATRIX, READING, may
from reception_desk.services.visits import ledger
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.forms import RevealReason
from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.vocabulary.office import Mode, Role
from tests.office import LI, SetClock, make_office, register, sign_in
from tests.services.access.test_guard_keys import STAFF
from tests.services.test_acts import LOADED

ADMINISTRATORS = (Role.SYSTEM, Role.SECURITY, Role.AUDITOR)
ACTS = {
    function
    for module in LOADED
    for function in vars(module).values()
    if callable(function) and getattr(function, "action", None) in MATRIX
}


@pytest.fixture(scope="module")
def strict(tmp_path_factory):
    """Return the folder of an office in 规范模式 with an open visit and a sealed one, and its clock."""
    folder, clock = tmp_path_factory.mktemp("rights") / "strict", SetClock()
    make_office(folder, mode=Mode.STRICT, accounts=STAFF)
    desk = sign_in(folder, clock=clock)
    register(desk)
    register(desk, purpose="4", statement="收了二十万元")
    desk.close()
    return folder, clock


@pytest.mark.parametrize("account", ["lichunmei", "kezhang", "xitong", "anquan", "shenji"])
def test_every_service_refuses_the_roles_that_its_row_does_not_name(strict, account):
    """Call each act with nothing: whoever may not is refused before anything else, whoever may gets further."""
    folder, clock = strict
    desk = sign_in(folder, account, clock)
    assert len({each.action for each in ACTS}) == len(MATRIX)
    for function in ACTS:
        wanted = [
            each
            for each in inspect.signature(function.__wrapped__).parameters.values()
            if each.default is each.empty and each.kind is not each.KEYWORD_ONLY
        ]
        if may(desk.clerk.roles, function.action):
            continue
        with pytest.raises(NotPermitted, match=r"不能"):
            function(desk, *[None] * (len(wanted) - 2))
    with desk.store.look(0, desk.now()) as look:
        refused = set(look.connection.exec_driver_sql("SELECT action FROM audit WHERE outcome = 'refused'").scalars())
    assert {each.value for each in MATRIX if not may(desk.clerk.roles, each)} <= refused
    desk.close()


def test_no_act_of_reading_or_of_the_counter_is_an_administrators():
    theirs = {action for action in MATRIX if may(ADMINISTRATORS, action)}
    assert not theirs & {*traces.SEEING, Action.REGISTER_VISIT, Action.SIGN_PAPER, Action.READ_SEALED}
    assert MATRIX[Action.READ_AUDIT] >= {Role.AUDITOR}
    assert Role.SYSTEM not in MATRIX[Action.READ_AUDIT]
    assert not READING & set(ADMINISTRATORS)


@pytest.mark.parametrize("account", ["xitong", "anquan", "shenji"])
def test_an_administrator_reads_no_statement_whatever_is_asked(strict, account):
    folder, clock = strict
    desk = sign_in(folder, account, clock)
    asked = [
        lambda: desk.read(visits.whole, 1),
        lambda: desk.read(visits.rows, [1, 2]),
        lambda: desk.read(visits.of_day, desk.today()),
        lambda: desk.read(visits.ids, VisitFilter(text="王桂兰")),
        lambda: desk.read(visits.numbers, 1),
        lambda: desk.read(lambda look: look.connection.exec_driver_sql("SELECT extra FROM visit").all()),
        lambda: desk.read(lambda look: look.connection.exec_driver_sql("SELECT * FROM person").all()),
        lambda: desk.read(lambda look: look.connection.exec_driver_sql("SELECT id FROM sealed_matter").all()),
        lambda: desk.read(lambda look: sealed.parts_of(look, desk.clerk.id, 1)),
        lambda: desk.read(lambda look: look.connection.exec_driver_sql("SELECT * FROM demand").all()),
        lambda: desk.read(lambda look: look.connection.exec_driver_sql("SELECT rowid FROM visit_index").all()),
    ]
    for each in asked:
        with pytest.raises(NotPermitted, match="不看来访内容"):
            each()
    assert desk.read(lambda look: look.connection.exec_driver_sql("SELECT count(*) FROM visit").scalar()) == 2
    desk.close()
    clerk = sign_in(folder, clock=clock)
    assert clerk.read(visits.whole, 1).row.name == "王桂兰"
    clerk.close()


def test_a_list_leaves_an_office_in_strict_mode_by_two_people_alone(strict, desk):
    folder, clock = strict
    clerk = sign_in(folder, clock=clock)
    for grounds in (Grounds(""), Grounds("上级要求"), Grounds("上级要求", LI.name), Grounds("上级要求", "shenji")):
        with pytest.raises(CannotNow):
            ledger.export_list(clerk, 2, ["name"], grounds)
    ledger.export_list(clerk, 2, ["name"], Grounds("上级要求", "kezhang"))
    clerk.close()
    with pytest.raises(CannotNow):
        ledger.export_list(desk, 2, ["name"], Grounds(" "))
    ledger.export_list(desk, 2, ["name"], Grounds("上级要求"))


def test_the_page_of_the_month_and_the_scope_of_a_breach_name_what_was_done(desk, clock):
    done = register(desk)
    clock.pass_by(minutes=5)
    traces.record_openings(desk, [f"visit {done.visit_id}", f"matter {done.matter_id}"])
    reveal(desk, done.visit_id, RevealReason.CONTACT)
    ledger.export_list(desk, 3, ["name"], Grounds("上级要求"))
    written = add_activity(desk, ActivityKind.INVITED, desk.today(), "接待室").value.id
    void_kept(desk, Kept.ACTIVITY, written, "重复登记")
    page = traces.month_page(desk, desk.today().replace(day=1)).value
    told = [(each.clerk, each.what, each.subject, each.reason, each.outcome) for each in page]
    assert told == [
        (LI.name, "查看完整号码", done.number, "联系本人", "完成"),
        (LI.name, "导出登记列表", "登记名单", "上级要求", "3 条"),
        (LI.name, "作废台账一条", f"第 {written} 条", "", "完成"),
    ]
    assert traces.month_page(desk, desk.today().replace(year=2027, day=1)).value == []
    since = clock() - timedelta(minutes=1)
    seen = traces.scope_of(desk, LI.name, since, clock() + timedelta(minutes=1)).value
    assert [each.what for each in seen] == ["打开登记、事项", "打开登记、事项", "查看完整号码", "导出登记列表"]
    assert {each.subject for each in seen} == {done.number, "登记名单"}
    assert traces.scope_of(desk, "zhaoqiang", since, clock() + timedelta(minutes=1)).value == []
    with pytest.raises(CannotNow):
        traces.scope_of(desk, LI.name, since, since)


def test_a_checkpoint_on_paper_is_found_until_the_audit_was_written_anew(desk):
    register(desk)
    with desk.store.look(0, desk.now()) as look:
        printed = audit.checkpoint(look)
        seq = look.connection.exec_driver_sql("SELECT max(seq) FROM audit").scalar()
    assert len(printed) == audit.CHECKPOINT
    register(desk)
    assert traces.find_checkpoint(desk, f"{printed[:4]}-{printed[4:].lower()}").value == seq
    with desk.store.transaction(1, desk.now()) as work:
        work.connection.exec_driver_sql(f"DELETE FROM audit WHERE seq >= {seq}")
    assert traces.find_checkpoint(desk, printed).value is None
    with pytest.raises(CannotNow):
        traces.find_checkpoint(desk, "123")


def test_reading_is_refused_where_its_entry_cannot_be_written(desk, monkeypatch):
    register(desk)
    monkeypatch.setattr(audit, "write", lambda *words: 1 / 0)
    for reading in (
        lambda: reveal(desk, 1, RevealReason.CONTACT),
        lambda: ledger.export_list(desk, 1, [], Grounds("上级要求")),
        lambda: traces.month_page(desk, desk.today()),
        lambda: traces.record_openings(desk, ["visit 1"]),
    ):
        with pytest.raises(ZeroDivisionError):
            reading()
