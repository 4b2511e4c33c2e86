"""Setting up, adding accounts, changing settings."""

import io
import json
import zipfile
from dataclasses import replace

import pytest

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.forms.form import Values
from reception_desk.models import audit, keys
from reception_desk.models.folder import read_office
from reception_desk.services.access import accounts
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.access.greeting import has_office
from reception_desk.services.office import settings as office
from reception_desk.services.office.settings import (
    OFFICE,
    add_account,
    change_settings,
    folder_trouble,
    plan_findings,
    set_up,
)
from reception_desk.vocabulary.office import Mode, Profile, Role
from reception_desk.vocabulary.papers import PaperForm
from tests.office import CHEAP, LI, PASSWORD, PLAN, START, SetClock, make_office, register, sign_in

NEW = NewAccount("sunli", "孙立", "Sonnen-Licht-7", frozenset({Role.CLERK}))
STRICT = (
    NewAccount("clerk", "值班", PASSWORD, frozenset({Role.CLERK})),
    NewAccount("system", "系统", PASSWORD, frozenset({Role.SYSTEM})),
    NewAccount("security", "安全", PASSWORD, frozenset({Role.SECURITY})),
    NewAccount("auditor", "审计", PASSWORD, frozenset({Role.AUDITOR})),
)


def test_the_key_slots_of_a_real_office_cost_what_they_should(tmp_path):
    set_up(tmp_path, replace(PLAN, accounts=PLAN.accounts[:1]), clock=SetClock())
    made = read_office(tmp_path)
    slots = [each.slot for each in made.accounts] + [made.recovery]
    assert {(each.passes, each.memory_kib, each.lanes) for each in slots} == {(3, 65536, 4)}
    accounts.sign_out(accounts.sign_in(tmp_path, LI.name, PASSWORD, clock=SetClock()))


def test_a_set_up_office_is_there_and_says_so_in_its_audit(an_office):
    folder, code = an_office
    assert has_office(folder)
    assert code not in (folder / "office.json").read_text("utf-8")
    assert sorted(each.name for each in folder.iterdir()) == ["office.json", "saved.last", "store.db", "store.lock"]
    stored = json.loads((folder / "office.json").read_text("utf-8"))
    assert [each["name"] for each in stored["accounts"]] == ["lichunmei", "zhaoqiang", "zhoujuzhang"]
    assert stored["last_close"]["audit_seq"] == 1


def test_the_settings_of_the_plan_are_the_offices(tmp_path):
    make_office(tmp_path, profile=Profile.FAYUAN, mode=Mode.STRICT, accounts=STRICT, station="c")
    desk = sign_in(tmp_path, "clerk")
    made = desk.office
    assert (made.profile, made.mode, made.station, made.code) == (Profile.FAYUAN, Mode.STRICT, "C", "清信")
    assert (made.receipt_form, made.idle_minutes, made.visit_idle_minutes) == (PaperForm.A4, 10, 30)
    desk.close()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": " \x00"}, "单位名称"),
        ({"station": ""}, "本机字母"),
        ({"station": "AB"}, "本机字母"),
        ({"station": "1"}, "本机字母"),
        ({"station": "甲"}, "本机字母"),
        ({"accounts": ()}, "至少建立一个账号"),
        ({"accounts": (NEW,)}, "系统管理员"),
        ({"accounts": (LI, replace(NEW, name="LiChunMei "))}, "用了两次"),
        ({"accounts": (LI, replace(NEW, name="\u202e"))}, "账号名和姓名"),
        ({"accounts": (LI, replace(NEW, shown_name=" "))}, "账号名和姓名"),
        ({"accounts": (LI, replace(NEW, password="kurz"))}, "至少"),
        ({"accounts": (LI, replace(NEW, roles=frozenset()))}, "至少选一个角色"),
        ({"mode": Mode.STRICT}, "规范模式"),
        ({"mode": Mode.STRICT, "accounts": STRICT[:3]}, "审计员"),
    ],
)
def test_a_plan_that_cannot_serve_makes_nothing(tmp_path, changes, said):
    with pytest.raises(CannotNow) as told:
        make_office(tmp_path / "office", **changes)
    found = [each.sentence for each in plan_findings(replace(PLAN, **changes))]
    assert said in str(told.value) or any(said in each for each in found)
    assert not (tmp_path / "office").exists()


def test_an_account_signs_in_whatever_blanks_its_name_was_given(tmp_path):
    named = replace(LI, name=" \u202eli  chunmei ", shown_name=" 李\x00春梅 ")
    make_office(tmp_path, accounts=(named,), name=" 清河\u202e县 ", code="\ud800")
    desk = sign_in(tmp_path, "LI  CHUNMEI")
    assert (desk.clerk.account, desk.clerk.name, desk.office.name) == ("li chunmei", "李春梅", "清河县")
    desk.close()


def test_a_folder_with_an_office_is_refused(an_office):
    assert "已经有一个办公室" in folder_trouble(an_office[0])
    with pytest.raises(CannotNow, match="已经有一个办公室"):
        make_office(an_office[0])


def test_a_share_is_refused_with_the_reason(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "network_share", lambda folder: folder == tmp_path)
    assert "网络共享" in folder_trouble(tmp_path / "not" / "yet" / "there")
    assert not (tmp_path / "not").exists()


def test_a_folder_that_cannot_be_written_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    assert "不能写入" in folder_trouble(tmp_path / "file" / "office")
    assert folder_trouble(tmp_path / "new" / "office") == ""
    assert list((tmp_path / "new" / "office").iterdir()) == []
    assert (tmp_path / "new" / "office").stat().st_mode & 0o077 == 0


def test_a_relative_folder_is_looked_at_from_where_one_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert folder_trouble(type(tmp_path)("office")) == ""


@pytest.mark.parametrize("step", ["write_office", "_fill_store"])
@pytest.mark.parametrize(
    ("error", "kind"), [(OSError(28, ""), Trouble.FULL), (StoreTrouble(Trouble.DISK), Trouble.DISK)]
)
def test_a_set_up_that_failed_leaves_the_folder_for_the_next_try(tmp_path, monkeypatch, step, error, kind):
    def fail(*words):
        raise error

    monkeypatch.setattr(office, step, fail)
    with pytest.raises(StoreTrouble) as told:
        make_office(tmp_path)
    assert told.value.kind is kind
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert make_office(tmp_path)


def test_the_recovery_sheet_says_the_code(an_office):
    docx = office.recovery_sheet("清河县信访局", an_office[1], START.date())
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        text = parts.read("word/document.xml").decode("utf-8")
    assert all(group in text for group in an_office[1].split("-"))


def test_the_recovery_code_goes_into_a_file_of_ones_own(tmp_path):
    office.write_recovery_file(tmp_path / "code", "ABCD-EFGH")
    assert (tmp_path / "code").read_text("utf-8") == "ABCD-EFGH\n"
    assert (tmp_path / "code").stat().st_mode & 0o077 == 0
    with pytest.raises(StoreTrouble):
        office.write_recovery_file(tmp_path / "code", "again")
    assert (tmp_path / "code").read_text("utf-8") == "ABCD-EFGH\n"


def test_an_added_account_can_sign_in(desk):
    done = add_account(desk, replace(NEW, name=" SunLi "))
    assert done.changes.words == {"accounts"}
    new = accounts.sign_in(desk.folder, "sunli", NEW.password, clock=SetClock())
    assert (new.clerk.id, new.clerk.name, new.clerk.roles) == (done.value, "孙立", {Role.CLERK})
    new.close()
    slot = read_office(desk.folder).account("sunli").slot
    assert (slot.passes, slot.memory_kib) == (keys.PASSES, keys.MEMORY_KIB)


def test_an_account_that_is_weak_or_taken_is_not_added(desk):
    before = (desk.folder / "office.json").read_bytes()
    for account, said in [
        (replace(NEW, password="sunli-1234A"), "账号名"),
        (replace(NEW, name="ZhaoQiang"), "已经有"),
        (replace(NEW, name=""), "账号名和姓名"),
    ]:
        with pytest.raises(CannotNow, match=said):
            add_account(desk, account)
    assert (desk.folder / "office.json").read_bytes() == before


def test_nobody_waits_while_the_key_of_a_new_account_is_made(desk, monkeypatch):
    real = keys.wrap

    def slow(key, password, **more):
        register(desk)
        return real(key, password, **CHEAP)

    monkeypatch.setattr(keys, "wrap", slow)
    assert add_account(desk, NEW).value == 4


def test_changed_settings_are_the_offices_from_then_on(desk):
    values = Values(
        OFFICE, {"office_name": "新名称\u202e", "idle_minutes": "5", "receipt_form": "A5", "profile": "JGDW"}
    )
    change_settings(desk, values)
    assert (desk.office.idle_minutes, desk.office.receipt_form) == (5, PaperForm.A5)
    assert read_office(desk.folder).office_name == "新名称"
    accounts.sign_out(desk)
    again = sign_in(desk.folder)
    assert (again.office.name, again.office.profile, again.office.station) == ("新名称", Profile.JGDW, "A")
    assert again.office.telephone == PLAN.telephone
    again.close()


def test_a_pattern_that_could_give_doubles_is_refused(desk):
    before = desk.office
    with pytest.raises(CannotNow, match="编号规则"):
        change_settings(desk, Values(OFFICE, {"number_pattern": "{kind}{running}", "office_name": "x"}))
    assert desk.office == before
    assert register(desk).number == "LF2026-A0001"


def test_settings_that_were_not_saved_are_not_shown(desk, monkeypatch):
    before = desk.office

    def full(*words):
        raise StoreTrouble(Trouble.FULL)

    monkeypatch.setattr(audit, "write", full)
    with pytest.raises(StoreTrouble):
        change_settings(desk, Values(OFFICE, {"office_name": "新名称"}))
    monkeypatch.undo()
    assert desk.office == before
    assert read_office(desk.folder).office_name == before.name
