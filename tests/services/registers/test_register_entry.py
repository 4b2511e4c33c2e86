"""What is typed into a register becomes its act and stands in its list with sums that never mix; it is put right."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms import leader_desk as leader_form
from reception_desk.forms import registers as form
from reception_desk.forms.form import Values
from reception_desk.forms.unit_form import UNIT
from reception_desk.models.kept import Kept
from reception_desk.models.lists.matters import whole
from reception_desk.models.units import UnitPerson
from reception_desk.rules.leading.activities import AIDS
from reception_desk.services.answering import unit_lines, units
from reception_desk.services.answering.units import UnitFacts
from reception_desk.services.leading import desk as leader_desk
from reception_desk.services.leading.kept_changes import void_kept
from reception_desk.services.leading.proposals import refuse_proposal
from reception_desk.services.leading.risk import check_risk
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.registers import entry, mending, screening
from reception_desk.services.registers.lines import Register, Wanted
from reception_desk.services.registers.seen import figures, read_register
from reception_desk.services.undoing import undo_of
from reception_desk.vocabulary.leading import ActivityKind, Cause, Circumstance, Rates, RiskStage, UnitKind, Waits
from tests.office import register

DAY = date(2026, 11, 3)
YEAR = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def first(desk):
    return register(desk)


def typed(asked, /, **raw):
    return Values(asked, {**asked.empty().raw, **raw})


def listed(desk, register, choice=""):
    return read_register(desk, Wanted(register, *YEAR, choice))


def matters_whole(desk, matter_id):
    return desk.read(whole, matter_id)


def cells(found, *keys):
    return [tuple(each.cells[key] for key in keys) for each in found.lines]


def test_no_kind_asks_more_than_eight_and_what_is_typed_comes_back(desk, first):
    given = {"people": "12", "batches": "3", "sheets": "200", "attempts": "2", "asked": "8000", "granted": "5000.5"}
    given |= {"first": "yes", "agreed": "no", "reached": "yes", "matter": first.number, "result": "办了"}
    given |= {"place": "石桥镇", "staff": "李春梅", "day": "11.2"}
    for kind in ActivityKind:
        values = typed(form.ACTIVITY, kind=kind.value)
        asked = [each for each in form.ACTIVITY.fields if each.name not in values.hidden]
        assert 6 <= len(asked) <= 8, kind
        raw = {each.name: given[each.name] for each in asked if each.name in given}
        entry.add_activity(desk, typed(form.ACTIVITY, kind=kind.value, **raw))
        (line,) = listed(desk, Register.ACTIVITIES, kind.value).lines
        back = {name: text for name, text in entry.activity_raw(line.row).items() if text}
        amounts = {"granted": "5000.50"} if kind in AIDS else {}
        assert back == {**raw, "kind": kind.value, "day": "2026-11-02", **amounts}, kind
        assert line.matter_id == first.matter_id


def test_sums_stand_by_kind_and_measure(desk, first):
    def add(kind, **raw):
        return entry.add_activity(desk, typed(form.ACTIVITY, kind=kind, day="2026-11-01", **raw)).value

    add("LDJF", people="9", batches="4")
    add("LDJF", people="3", batches="2", matter="0001")
    add("SFJZ", people="1", asked="8000", granted="5000.5")
    add("XC", people="120", sheets="1200")
    add("HF", attempts="3", reached="no")
    twice = add("XC", people="99", sheets="99")
    void_kept(desk, Kept.ACTIVITY, twice.id, "重复")
    found = listed(desk, Register.ACTIVITIES)
    assert found.sums.split(" · ") == [
        "领导接访 2 次，6 批，12 人",
        "司法救助 1 次，1 人，申请 8,000 元，发放 5,000.50 元",
        "法规宣传 1 次，1,200 份，120 人",
        "回访 1 次，3 次联系，访到 0 次",
    ]
    assert ("回访", "3 次联系，未访到") in cells(found, "kind", "number")
    struck = [each for each in found.lines if each.voided]
    assert [each.detail.splitlines()[-1] for each in struck] == ["作废 2026-11-03 李春梅（重复）"]
    narrowed = listed(desk, Register.ACTIVITIES, "HF")
    assert narrowed.sums == "回访 1 次，3 次联系，访到 0 次"
    empty = read_register(desk, Wanted(Register.ACTIVITIES, DAY, DAY))
    assert (empty.lines, empty.sums) == ([], "这段时间没有记活动。")


def test_what_stood_there_before_is_said_in_words(desk, first):
    told = entry.add_activity(desk, typed(form.ACTIVITY, kind="SFJZ", granted="5000", place="接待室")).value
    (line,) = listed(desk, Register.ACTIVITIES).lines
    raw = {**entry.activity_raw(line.row), "kind": "LDJF", "batches": "4", "granted": "", "reason": "选错了"}
    done = entry.correct_activity(desk, told.id, typed(form.CORRECTED, **{**raw, "matter": first.number})).value
    (line,) = listed(desk, Register.ACTIVITIES).lines
    assert line.detail.splitlines()[-1].startswith("更正 2026-11-03 李春梅（选错了）：")
    assert {"种类 原为 司法救助", "发放金额 原为 5,000 元", "事项 原为 空", "数目 原为 空"} <= set(
        line.detail.partition("）：")[2].split("，")
    )
    undo_of(desk, done)()
    assert cells(listed(desk, Register.ACTIVITIES), "kind") == [("司法救助",)]
    undo_of(desk, told)()
    assert listed(desk, Register.ACTIVITIES).lines[0].voided


def test_a_matter_is_named_by_its_number_or_by_what_finds_it_alone(desk, first):
    def named(text):
        return entry.matter_named(desk, typed(form.ACTIVITY, matter=text), form.MATTER)

    assert named("") is None
    assert named(" lf2026-a0001") == named("0001") == named("王桂兰") == first.matter_id
    with pytest.raises(CannotNow, match="没有找到"):
        named("9999")
    register(desk)
    with pytest.raises(CannotNow, match="2 件事项都像"):
        named("王桂兰")
    with pytest.raises(CannotNow, match="事项编号"):
        entry.mark_key(desk, typed(form.KEY, why="涉众"))


def test_a_suggestion_waits_is_answered_and_was_asked_for(desk):
    for _ in range(3):
        done = register(desk)
        matters.change_matter(desk, done.matter_id, 1, {"unit": "石桥镇"})
        after_closing.explain_closing(desk, done.matter_id, Cause.EXECUTION)
    (asked,) = listed(desk, Register.SUGGESTIONS).lines
    assert (asked.cells["state"], figures(desk).proposed) == ("可以提出", 1)
    refused = refuse_proposal(desk, asked.row, "先看看").value
    assert listed(desk, Register.SUGGESTIONS).lines == []
    undo_of(desk, refused)()
    raw = entry.proposal_raw(asked.row)
    told = entry.suggest(desk, typed(form.SUGGESTION, **raw, due_on="11.1"), asked.row.unit).value
    found = listed(desk, Register.SUGGESTIONS)
    assert cells(found, "state", "to", "cause") == [("逾期未反馈", "石桥镇", "执行不到位")]
    assert found.sums.startswith("改进工作 1 项 · 完善政策 0 项 · 追究责任 0 项 · 待反馈 1 项")
    (line,) = found.lines
    corrected = entry.with_reason(form.SUGGESTION)
    raw = {**entry.suggestion_raw(line.row), "text": "公开台账", "reason": "写清楚"}
    entry.correct_suggestion(desk, told.id, typed(corrected, **raw))
    answered = entry.answer_suggestion(desk, told.id, typed(form.ANSWERED, adopted="2", feedback="已公开")).value
    (line,) = listed(desk, Register.SUGGESTIONS).lines
    assert (line.cells["state"], line.cells["answer"], line.colour) == ("部分采纳", "2026-11-03 已公开", "ok")
    assert "内容 原为 “今年 3 件" in line.detail
    undo_of(desk, answered)()
    assert listed(desk, Register.SUGGESTIONS).lines[0].colour == "overdue"
    assert listed(desk, Register.SUGGESTIONS, "2").lines == []


def test_a_supervision_is_listed_put_right_and_reported_back(desk, first):
    raw = {"unit": "石桥镇", "trigger": "1", "said": "phone", "listed": "yes", "due_on": "11.9", "text": "请说明"}
    told = entry.supervise(desk, typed(form.SUPERVISION, matter="0001", **raw)).value
    assert listed(desk, Register.SUPERVISIONS).sums == "督办 1 件，其中挂牌 1 件；待反馈 1 件，逾期 0 件"
    after = read_register(desk, Wanted(Register.SUPERVISIONS, date(2027, 1, 1), date(2027, 12, 31)))
    assert after.sums == "督办 0 件，其中挂牌 0 件；待反馈 1 件，逾期 0 件"
    assert len(after.lines) == 1
    (line,) = listed(desk, Register.SUPERVISIONS, "listed").lines
    asked = entry.with_reason(form.SUPERVISION)
    assert not {"matter", "unit"} & {each.name for each in asked.fields}
    entry.correct_supervision(desk, told.id, typed(asked, **{**entry.supervision_raw(line.row), "listed": "no"}))
    assert listed(desk, Register.SUPERVISIONS, "listed").lines == []
    entry.answer_supervision(desk, told.id, typed(form.REPORTED, feedback="已办结"))
    assert cells(listed(desk, Register.SUPERVISIONS, "answered"), "state", "unit") == [("已反馈", "石桥镇")]
    assert listed(desk, Register.SUPERVISIONS, "open").lines == []


def test_key_matters_show_how_often_they_were_coordinated(desk, first):
    told = entry.mark_key(desk, typed(form.KEY, matter=first.number, why="涉及 60 户")).value
    for kind in ("DDH", "XTH", "LHJF"):
        entry.add_activity(desk, typed(form.ACTIVITY, kind=kind, matter=first.number))
    found = listed(desk, Register.KEYS, "open")
    assert cells(found, "state", "meetings", "text") == [("在列", "2 次", "涉及 60 户")]
    assert found.sums == "在列 1 件，已结束 0 件；调度会、协调会 2 次"
    assert figures(desk).waiting.key_matters == 1
    entry.end_key(desk, told.id, typed(form.END_KEY, why="已化解"))
    assert cells(listed(desk, Register.KEYS, "answered"), "state", "why") == [("已结束", "已化解")]
    assert figures(desk).waiting.key_matters == 0


def test_the_visitor_is_asked_twice_where_the_office_takes_part(desk, first):
    assert [each.name for each in entry.rating_fields(desk)] == ["rated", "unit", "unit_rated"]
    asked = form.rating_form(entry.rating_fields(desk), of_matter=True)
    told = entry.rate(desk, typed(asked, matter="0001", rated="1", unit="石桥镇", unit_rated="3")).value
    found = listed(desk, Register.RATINGS)
    assert found.sums == "对清河县信访局接待科：满意 1 · 对石桥镇：不满意 1"
    assert cells(listed(desk, Register.RATINGS, "unit"), "of", "value") == [("石桥镇", "不满意")]
    undo_of(desk, told)()
    assert listed(desk, Register.RATINGS).sums == "这段时间没有登记满意度。"
    with pytest.raises(CannotNow, match="还没有填满意度"):
        entry.rate(desk, typed(asked, matter="0001"))
    with pytest.raises(CannotNow, match="哪个单位"):
        entry.rate(desk, typed(asked, matter="0001", unit_rated="1"))
    desk.office = replace(desk.office, rates=Rates.UNIT)
    assert [each.name for each in entry.rating_fields(desk)] == ["unit", "unit_rated"]


def test_a_round_shows_each_unit_at_a_glance(desk, first):
    assert listed(desk, Register.SCREENINGS).sums == "还没有布置过排查。"
    for name in ("石桥镇", "河口乡", "城关街道"):
        units.save_unit(desk, None, UnitFacts(name, UnitKind.TOWN))
    asked = form.round_form()
    entry.begin_screening(desk, typed(asked, title="第四季度排查", kinds="乡镇（街道）", due_on="11.9"))
    head = listed(desk, Register.SCREENINGS).head
    by_name = {each.row.unit: each.row for each in listed(desk, Register.SCREENINGS).lines}
    table = "征地补偿\t60\t镇长包案\t马主任\t11.30\t0001\n河道取土"
    entry.return_screening(desk, head, by_name["石桥镇"].unit_id, typed(form.RETURN, found="2", troubles=table))
    nil = screening.return_screening(desk, head.id, by_name["河口乡"].unit_id, 0).value
    found = listed(desk, Register.SCREENINGS)
    assert cells(found, "state", "unit", "found", "text") == [
        ("未报", "城关街道", "", ""),
        ("零报告", "河口乡", "0", ""),
        ("已报", "石桥镇", "2", ""),
        ("调处中", "└ 石桥镇", "", "征地补偿"),
        ("调处中", "└ 石桥镇", "", "河道取土"),
    ]
    assert found.sums == (
        "应报 3 个单位，已报 2 个，其中零报告 1 个，未报 1 个 · 排查出 2 件，有调处方案 1 件，已调处 0 件"
        " · 期间共排查 1 次 · 2026-11-09 前报"
    )
    assert figures(desk).waiting.unreturned == 1
    land, river = (each.row for each in found.lines[3:])
    assert entry.troubles_raw([land, river]) == "征地补偿\t60\t镇长包案\t马主任\t2026-11-30\tLF2026-A0001\n河道取土"
    settled = entry.settle_trouble(desk, river.id, typed(form.SETTLE, result="已停止")).value
    assert "已调处" in dict(cells(listed(desk, Register.SCREENINGS), "state", "text"))
    undo_of(desk, settled)()
    assert "已调处" not in dict(cells(listed(desk, Register.SCREENINGS), "state", "text"))
    undo_of(desk, nil)()
    told = screening.report_screening(desk, head.id, "汇总").value
    assert figures(desk).waiting.unreturned == 0
    assert listed(desk, Register.SCREENINGS).sums.endswith("2026-11-03 已汇总报领导")
    undo_of(desk, told)()
    screening.report_screening(desk, head.id, "汇总")
    (waits,) = [each for each in leader_desk.everything(desk) if each.kind == Waits.SCREENING]
    assert (waits.title, waits.text) == ("第四季度排查", "汇总")
    leader_desk.answer(desk, waits, typed(leader_form.ANSWER, words="同意"))
    assert Waits.SCREENING not in {each.kind for each in leader_desk.everything(desk)}
    assert listed(desk, Register.SCREENINGS).sums.endswith("领导 2026-11-03 已阅：同意")


def test_units_are_listed_with_what_they_were(desk):
    facts = UnitFacts(
        "扶贫办", UnitKind.BUREAU, "综合科", "0531-1", people=(UnitPerson("马主任", "主任", "13905310021"),)
    )
    units.save_unit(desk, None, facts)
    (line,) = unit_lines.all_units(desk)
    assert unit_lines.unit_facts(Values(UNIT, unit_lines.unit_raw(line.facts))) == facts
    gone = Values(UNIT, {**unit_lines.unit_raw(line.facts), "gone_on": "2026-11-01", "heir": "乡村振兴局"})
    units.save_unit(desk, line.id, unit_lines.unit_facts(gone))
    (line,) = unit_lines.all_units(desk)
    assert (line.voided, line.key) == (True, str(line.id))
    assert line.earlier == "更正 2026-11-03 李春梅：撤销日期 原为 空，承接单位 原为 空"
    assert form.UNIT.kind.read("扶贫办") == "扶贫办"
    assert list(form.UNIT.kind.check("扶贫办")) == ["“扶贫办”从 2026-11-01 起已经撤销。请选承接它职能的“乡村振兴局”。"]
    assert list(form.UNIT.kind.check("白云乡")) == []
    assert DAY - timedelta(days=2) == line.facts.gone_on


def test_ratings_key_matters_and_risk_checklists_are_put_right_and_the_old_words_stay(desk, first):
    asked = form.rating_form(entry.rating_fields(desk), of_matter=True)
    entry.rate(desk, typed(asked, matter="0001", rated="1", words="都好"))
    entry.mark_key(desk, typed(form.KEY, matter="0001", why="涉及 60 户"))
    check_risk(desk, first.matter_id, RiskStage.HANDLING, [Circumstance.GROUP], "专人联系", "周明远")
    for register_, raw_of, correct, asked, now, key, shown, before in (
        (
            *(Register.RATINGS, mending.rating_raw, mending.correct_rating, form.RATING_CORRECTED),
            *({"value": "3"}, "value", "不满意", "满意度 原为 满意"),
        ),
        (
            *(Register.KEYS, mending.key_raw, mending.correct_key, form.KEY_CORRECTED),
            *({"why": "涉及 6 户"}, "text", "涉及 6 户", "内容 原为 “涉及 60 户”"),
        ),
        (
            *(Register.RISKS, mending.risk_raw, mending.correct_risk, mending.risk_form(desk)),
            *({"plan": "", "ticked": "扬言"}, "plan", "没有写预案", "情形 原为 集体访，预案 原为 “专人联系”"),
        ),
    ):
        (line,) = listed(desk, register_).lines
        raw = raw_of(line.row)
        assert correct(desk, line.id, typed(asked, **raw)).value.change_id == 0, "nothing was changed"
        done = correct(desk, line.id, typed(asked, **{**raw, **now})).value
        (line,) = listed(desk, register_).lines
        assert line.cells[key] == shown and before in line.detail
        assert any(each.text.startswith("更正：") for each in matters_whole(desk, first.matter_id).events)
        undo_of(desk, done)()
        assert before not in listed(desk, register_).lines[0].detail
    with pytest.raises(CannotNow, match="早于列入"):
        mending.correct_key(
            desk, listed(desk, Register.KEYS).lines[0].id, typed(form.KEY_CORRECTED, why="x", ended_on="1.1")
        )
