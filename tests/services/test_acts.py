"""One act, one transaction, one audit entry: nothing gets past the right, the audit or the transaction."""

import ast
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import reception_desk
from reception_desk import services
from reception_desk.errors import CannotNow, NotPermitted, StoreTrouble, Trouble
from reception_desk.models import audit
from reception_desk.models.counts.visits import of_day
from reception_desk.services import acts
from reception_desk.services.office import settings as office
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.printing import record_print
from reception_desk.services.rights import MATRIX, may
from reception_desk.services.visits import registering as visits
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PrintWay
from tests.office import LI, ZHAO, ZHOU, register, sign_in, visit

PACKAGE = Path(reception_desk.__file__).parent
LOADED = [import_module(each.name) for each in walk_packages(services.__path__, f"{services.__name__}.")]


def entries(desk):
    with desk.store.look(0, desk.now()) as look:
        assert audit.first_broken(look) is None
        rows = look.connection.exec_driver_sql("SELECT clerk, action, outcome, subject FROM audit ORDER BY seq")
        return [tuple(row) for row in rows]


def visits_of(desk):
    return desk.read(of_day, desk.today()).batches


def calls(name):
    """Return the modules that call a method of this name."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        called = [each.func for each in ast.walk(tree) if isinstance(each, ast.Call)]
        if any(isinstance(each, ast.Attribute) and each.attr == name for each in called):
            yield path.relative_to(PACKAGE).as_posix()


def test_nothing_but_an_act_and_the_set_up_opens_a_writing_transaction():
    assert list(calls("transaction")) == ["services/acts.py", "services/office/settings.py"]
    tree = ast.parse((PACKAGE / "services" / "office" / "settings.py").read_text("utf-8"))
    functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]
    assert [each.name for each in functions if "transaction(" in ast.unparse(each)] == ["_fill_store"]


def test_every_act_that_needs_a_right_is_declared():
    without = {Action.SET_UP_OFFICE, Action.SIGN_IN, Action.SIGN_IN_FAILED, Action.SIGN_OUT, Action.LOCK, Action.UNLOCK}
    without |= {Action.CLOCK_JUMP, Action.SEAL_ANEW}
    assert MATRIX.keys() == set(Action) - without


@pytest.mark.parametrize("role", Role)
def test_the_matrix(role):
    allowed = {action for action in MATRIX if may({role}, action)}
    registering = {Action.REGISTER_VISIT, Action.ISSUE_PAPER, Action.PRINT_PAPER, Action.SEARCH}
    registering |= {Action.JUDGE_PEOPLE, Action.KEY_PEOPLE, Action.REVEAL, Action.COPY_LIST}
    registering |= {Action.RAISE_MATTER, Action.TAKE_OFF_MATTER}
    registering |= {Action.ADD_COMPANIONS, Action.TAKE_OUT_COMPANIONS, Action.KEEP_PROMISE, Action.REOPEN_PROMISE}
    registering |= {Action.ATTACH, Action.TAKE_OUT, Action.REMOVE_ATTACHMENT, Action.RESTORE_ATTACHMENT}
    registering |= {Action.SWEEP_ATTACHMENTS, Action.RESERVE_BLANKS, Action.PRINT_BLANKS}
    registering |= {Action.VOID_BLANK, Action.RESTORE_BLANK, Action.MARK_URGENT}
    registering |= {Action.CHANGE_PHRASE, Action.BACK_UP}
    registering |= {Action.CHANGE_MATTER, Action.RECORD_FACT, Action.CHOOSE_OUTCOME, Action.DECIDE_DEMAND}
    registering |= {
        Action.TURN_ORDINARY,
        Action.EXTEND_HANDLING,
        Action.JUDGE_RULE,
        Action.ADD_OUTER_NUMBER,
        Action.CLOSE_MATTER,
    }
    registering |= {Action.TAKE_BACK_EVENT, Action.NAME_RESPONSIBLE, Action.SEND_LETTER, Action.RECORD_ENTRY}
    registering |= {Action.TAKE_BACK_EVENT}
    registering |= {Action.READ_SEALED, Action.GRANT_SEALED, Action.WITHDRAW_SEALED, Action.TRANSFER_SEALED}
    registering |= {Action.NOTE_SEALED, Action.TAKE_BACK_SEALED, Action.SEAL_FILE, Action.SEAL_NAMES}
    registering |= {Action.MERGE_MATTERS, Action.UNMERGE_MATTERS, Action.JUDGE_MATTERS}
    registering |= {Action.MERGE_PEOPLE, Action.UNMERGE_PEOPLE}
    registering |= {Action.ANSWER_LETTER, Action.REOPEN_LETTER, Action.EXPORT_LIST, Action.PRINT_LIST}
    registering |= {Action.BEGIN_CHANGE, Action.CHANGE_VISIT, Action.VOID_VISIT, Action.RESTORE_VISIT}
    led = {Action.INSTRUCT, Action.CARRY_OUT, Action.READ_FIRST, Action.TICK, Action.SUGGEST, Action.SUPERVISE}
    led |= {Action.LOOK_BACK, Action.ADD_ACTIVITY}
    led |= {Action.READ_SCREENING, Action.REFUSE_PROPOSAL}
    led |= {Action.WORD_SUMMARY, Action.EXPORT_REPORT, Action.TAKE_HINT, Action.GIVE_HINT_BACK}
    key = {Action.MARK_KEY, Action.END_KEY, Action.ASK_RISK, Action.SIGN_REPORT, Action.TAKE_BACK_REPORT}
    registering |= led | {Action.HANDLE_FIRST, Action.ANSWER_SUGGESTION, Action.EXPLAIN_CLOSING, Action.RATE}
    registering |= {Action.ANSWER_SUPERVISION, Action.CHECK_RISK, Action.KEEP_UNIT, Action.SCREEN}
    registering |= {Action.RETURN_SCREENING, Action.TAKE_BACK_KEPT}
    led |= {Action.SIGN_PAPER}
    registering |= {Action.DRAFT_PAPER, Action.CHANGE_DRAFT, Action.PUT_AWAY_DRAFT, Action.SIGN_PAPER}
    registering |= {Action.VOID_PAPER, Action.STAMP_PAPER, Action.SERVE_PAPER, Action.RECORD_RECEIPT}
    registering |= {Action.MAKE_FILE, Action.SIGN_RECORD}
    registering |= {Action.SETTLE_TROUBLE, Action.REPORT_SCREENING}
    registering |= {Action.CORRECT_KEPT, Action.VOID_KEPT, Action.PUT_BACK_KEPT}
    registering |= {Action.DRAW_ROSTER, Action.PUBLISH_ROSTER, Action.KEEP_DUTY_POST, Action.KEEP_DUTY_PERSON}
    registering |= {Action.CHANGE_DUTY, Action.ASK_DUTY_CHANGE, Action.SAY_WHERE}
    registering |= {Action.CLOSE_DAY, Action.GIVE_SHIFT, Action.TAKE_SHIFT, Action.TAKE_BACK_HANDOVER}
    registering |= {Action.PRINT_HANDOVER, Action.REPORT_URGENT}
    registering |= {Action.FOLLOW_PRINT, Action.SETTLE_PRINT}
    registering |= {Action.KEEP_LEADER_DAY, Action.MEET_LEADER, Action.EXPORT_ROSTER}
    registering |= {Action.KEEP_SEARCH, Action.DROP_SEARCH}
    registering |= {Action.KEEP_PERIOD, Action.REPORT_PERIOD, Action.KEEP_CALL}
    registering |= {Action.IMPORT_RECORDS, Action.UNDO_IMPORT, Action.COUNT_ANEW}
    own_head = {Action.DECIDE_DUTY_CHANGE, Action.CONFIRM_ABSENT} | {
        Action.TAKE_DRAFT,
        Action.GIVE_DRAFT_BACK,
        Action.CORRECT_FIRST,
        Action.HAND_OVER_DUTIES,
    }
    staff = {Action.GO_ON_LEAVE, Action.COME_BACK, Action.RESTORE, Action.DRILL}
    office_own = {Action.TAKE_TEMPLATE, Action.PUT_TEMPLATE_BACK, Action.KEEP_DOCUMENT, Action.REMOVE_DOCUMENT}
    office_own |= {Action.CHANGE_CALENDAR, Action.CHANGE_OFFICE, Action.CHANGE_CODE_TABLE, Action.CHANGE_OWN_FIELD}
    registering |= {Action.READ_VISIT, Action.GIVE_PERSON}
    registering |= {Action.EXPORT_PACKAGE, Action.TAKE_MAPPING, Action.TAKE_FOR_ENTRY}
    own_head |= {Action.DRAW_DESTRUCTION, Action.DROP_DESTRUCTION, Action.DESTROY}
    own_key = {Action.CHANGE_PASSWORD, Action.SET_SECOND_FACTOR}
    keys = {Action.CHANGE_KEY, Action.RENEW_KEY, Action.DRILL_KEY}
    office_key = {
        Role.SYSTEM: {*keys, Action.CHANGE_NOTICE, Action.TAKE_MAPPING},
        Role.SECURITY: {*keys, Action.READ_AUDIT},
        Role.HEAD: {Action.DRILL_KEY, Action.READ_AUDIT, Action.CHANGE_NOTICE, Action.EXPORT_ALL},
        Role.LEADER: {Action.READ_AUDIT, Action.READ_VISIT, Action.EXPORT_ALL, Action.EXPORT_PACKAGE},
        Role.AUDITOR: {Action.READ_AUDIT},
    }
    assert allowed - own_key - office_key.get(role, set()) == {
        Role.CLERK: registering,
        Role.HEAD: registering | office_own | own_head | staff,
        Role.LEADER: {
            Action.BACK_UP,
            Action.READ_SEALED,
            Action.EXTEND_HANDLING,
            Action.TURN_ORDINARY,
            Action.SEARCH,
            Action.COPY_LIST,
            Action.EXPORT_LIST,
            Action.PRINT_LIST,
            *(Action.KEEP_SEARCH, Action.DROP_SEARCH),
            *(Action.ASK_DUTY_CHANGE, Action.DECIDE_DUTY_CHANGE, Action.SAY_WHERE, Action.CONFIRM_ABSENT),
            *(Action.TAKE_SHIFT, Action.PRINT_HANDOVER, Action.EXPORT_ROSTER),
            *(Action.FOLLOW_PRINT, Action.SETTLE_PRINT),
        },
        Role.SYSTEM: {Action.BACK_UP, Action.ADD_ACCOUNT, Action.CLOSE_ACCOUNT, *staff, *office_own},
        Role.SECURITY: {Action.BACK_UP},
        Role.AUDITOR: {Action.BACK_UP},
    }[role] | {Role.HEAD: key, Role.LEADER: led | key}.get(role, set())
    assert allowed >= own_key | office_key.get(role, set())


def test_an_act_nobody_declared_is_nobodys():
    assert not may(set(Role), Action.SIGN_IN)
    assert not may(set(), Action.SEARCH)


def test_a_done_act_leaves_one_entry(desk):
    before = len(entries(desk))
    done = register(desk)
    assert entries(desk)[before:] == [(LI.name, "visit.register", "done", f"visit {done.visit_id}")]


def test_a_refused_act_does_nothing_and_stands_in_the_audit(folder, clock):
    desk = sign_in(folder, ZHOU.name, clock)
    assert not desk.may(Action.REGISTER_VISIT)
    with pytest.raises(NotPermitted, match="登记来访"):
        register(desk)
    assert visits_of(desk) == 0
    assert entries(desk)[-1] == (ZHOU.name, "visit.register", "refused", "")
    with pytest.raises(NotPermitted):
        office.add_account(desk, ZHAO)
    with pytest.raises(NotPermitted):
        office.change_settings(desk, visit())
    assert [entry[2] for entry in entries(desk)[-3:]] == ["refused"] * 3
    desk.close()


def test_a_failed_act_does_nothing_and_stands_in_the_audit(desk):
    with pytest.raises(CannotNow):
        papers.issue_receipt(desk, 4711)
    assert entries(desk)[-1] == (LI.name, "paper.issue", "failed", "")
    with pytest.raises(CannotNow):
        record_print(desk, 4711, PrintWay.PRINTER, Outcome.DONE)
    assert entries(desk)[-1] == (LI.name, "paper.print", "failed", "")


def test_without_its_audit_entry_no_act_is_done(desk, monkeypatch):
    known = len(entries(desk))

    def full(*words):
        raise StoreTrouble(Trouble.FULL)

    monkeypatch.setattr(audit, "write", full)
    with pytest.raises(StoreTrouble):
        register(desk)
    monkeypatch.undo()
    assert visits_of(desk) == 0
    assert len(entries(desk)) == known
    assert register(desk).number.endswith("0001")


def test_a_mistake_of_ours_leaves_nothing_behind(desk, monkeypatch):
    known = len(entries(desk))
    monkeypatch.setattr(visits, "_registered", lambda *words: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        register(desk)
    monkeypatch.undo()
    assert visits_of(desk) == 0
    assert len(entries(desk)) == known


def test_what_was_not_changed_is_not_audited_again(desk):
    done = register(desk, key="2f0e5d1c-7c50-4a51-9a55-111111111111")
    known = len(entries(desk))
    assert register(desk, key=done.uuid).number == done.number
    assert len(entries(desk)) == known


def test_an_act_tells_what_it_changed(desk):
    done = visits.register_visit(desk, "2f0e5d1c-7c50-4a51-9a55-222222222222", visit())
    assert done.changes.words == {"visits", "people"}
    assert done.changes.ids == {done.value.visit_id}
    again = visits.register_visit(desk, "2f0e5d1c-7c50-4a51-9a55-222222222222", visit())
    assert again.changes.words == frozenset()


def test_a_search_out_of_the_program_is_audited_without_its_words(desk):
    register(desk)
    found = visits.search_visits(desk, "王桂兰", 5).value
    assert [row.name for row in found] == ["王桂兰"]
    with desk.store.look(0, desk.now()) as look:
        last = look.connection.exec_driver_sql("SELECT * FROM audit ORDER BY seq DESC LIMIT 1").one()
    assert last.action == "visit.search"
    assert "王" not in str(last)


def test_no_detail_of_the_audit_holds_what_a_person_said(desk):
    register(desk)
    with desk.store.look(0, desk.now()) as look:
        text = str(look.connection.exec_driver_sql("SELECT * FROM audit").all())
    for secret in ("王桂兰", "11010519491231002X", "13805310000", "补发", "柳林村"):
        assert secret not in text


def test_the_acts_declare_into_the_matrix_that_is_asked():
    assert LOADED
    assert acts.MATRIX is MATRIX
