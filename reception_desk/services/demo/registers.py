"""What stands in the demo office's registers: its units and their people, a screening, activities, repeated causes."""

from datetime import timedelta

from reception_desk.models.kept import Kept
from reception_desk.models.lists import screenings as lists
from reception_desk.models.lists.matters import whole
from reception_desk.models.units import UnitPerson
from reception_desk.rules.leading.activities import AIDS, Asked, measure_of, yes_of
from reception_desk.services.answering import units
from reception_desk.services.answering.units import UnitFacts
from reception_desk.services.desk import Desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading import proposals
from reception_desk.services.leading.kept_changes import void_kept
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.services.registers import activities, screening
from reception_desk.services.registers.screening import Trouble, gathered
from reception_desk.vocabulary.leading import ActivityKind, Cause, Proof, Satisfaction, UnitKind

BRIDGE, RIVER, TOWN, HILL = "石桥镇人民政府", "河口乡人民政府", "城关街道办事处", "龙山镇人民政府"
_MA, _SUN = UnitPerson("马志远", "副镇长", "13905310021"), UnitPerson("孙建军", "信访专干", "13905310022")
_UNITS = (
    UnitFacts(
        BRIDGE, UnitKind.TOWN, "党政办", "0531-66660021", people=(UnitPerson("马志远", "副镇长", "13905310021"),)
    ),
    UnitFacts(
        RIVER, UnitKind.TOWN, "信访办", "0531-66660022", people=(UnitPerson("孙建军", "信访专干", "13905310022"),)
    ),
    UnitFacts(TOWN, UnitKind.TOWN, "综治中心", "0531-66660023"),
    UnitFacts(HILL, UnitKind.TOWN, "党政办", "0531-66660024"),
    UnitFacts("县自然资源局", UnitKind.BUREAU, "信访科", "0531-66660031", people=(UnitPerson("周丽", "科长"),)),
    UnitFacts("县住房和城乡建设局", UnitKind.BUREAU, "办公室", "0531-66660032"),
    UnitFacts("县人力资源和社会保障局", UnitKind.BUREAU, "仲裁科", "0531-66660033"),
    UnitFacts("县乡村振兴局", UnitKind.BUREAU, "办公室", "0531-66660034"),
)
_GONE = "县扶贫开发办公室"
_DONE = {
    ActivityKind.LEADER: "周明远接访 4 批，当场答复 3 批",
    ActivityKind.JOINT: "参加县委政法委联合接访",
    ActivityKind.EXPLAINED: "信访人表示理解，不再上诉",
    ActivityKind.MEDIATION: "双方签了调解协议",
    ActivityKind.PUBLICITY: "石桥镇大集，讲《信访工作条例》",
    ActivityKind.CALL_BACK: "打了两次，第二次接通，补偿款已收到",
    ActivityKind.DISPATCH: "定下牵头单位和时限",
}
_NUMBERS = {ActivityKind.LEADER: 4, ActivityKind.JOINT: 6, ActivityKind.CIRCUIT: 3, ActivityKind.PUBLICITY: 200}
_PEOPLE = {ActivityKind.LEADER: 9, ActivityKind.JOINT: 14, ActivityKind.PUBLICITY: 120, ActivityKind.TRAINING: 18}
_ALONE = frozenset({ActivityKind.PUBLICITY, ActivityKind.TRAINING, ActivityKind.CIRCUIT, ActivityKind.LEADER})


def keep_units(desk: Desk) -> None:
    """Enter the units that answer to the office; one of them is no more."""
    for each in _UNITS:
        units.save_unit(desk, None, each)
    gone_on = desk.today() - timedelta(days=300)
    units.save_unit(desk, None, UnitFacts(_GONE, UnitKind.BUREAU, gone_on=gone_on, heir="县乡村振兴局"))


def screen(desk: Desk) -> None:
    """Screen three times: one round is read by the leader, one waits for him; of the newest one town still owes."""
    today = desk.today()
    towns = (UnitKind.TOWN,)
    former = screening.begin_screening(desk, "第三季度矛盾排查", today - timedelta(days=80), towns).value.id
    now = screening.begin_screening(desk, "第四季度矛盾排查", today, towns, today + timedelta(days=5)).value.id
    ids = {each.unit: each.unit_id for each in desk.read(lists.returns, now, [UnitKind.TOWN.value])}
    wages = screening.begin_screening(desk, "欠薪专项排查", today - timedelta(days=10), towns).value.id
    for round_id in (former, wages):
        for unit_id in ids.values():
            screening.return_screening(desk, round_id, unit_id, 0)
        screening.report_screening(desk, round_id, desk.read(gathered, desk.read(lists.rounds, round_id)[0]))
    screening.read_screening(desk, former, "已阅，继续盯紧征地和欠薪")
    due = today + timedelta(days=20)
    troubles = (
        Trouble("三组征地补偿差额未到位", 60, "镇长包案，逐户核对面积，月底前补发", "马志远", due),
        Trouble("养殖场排污", 8, "环保站现场检测，责令整改", "环保站", due),
    )
    screening.return_screening(desk, now, ids[BRIDGE], 2, troubles=troubles)
    river = (Trouble("河道取土", 5, "水利站现场处理", "水利站", due),)
    screening.return_screening(desk, now, ids[RIVER], 1, troubles=river)
    screening.return_screening(desk, now, ids[TOWN], 0)
    screening.settle_trouble(desk, desk.read(lists.items, now)[-1].id, today, "已停止取土，恢复原状")


def be_active(desk: Desk, matter_id: int) -> None:
    """Do each kind of activity once in the last weeks, some of it for no matter; one was written down twice."""
    for back, kind in enumerate(ActivityKind):
        day = desk.today() - timedelta(days=back + 1)
        asked: dict[Asked, int | bool | None] = {Asked.PEOPLE: _PEOPLE.get(kind, 1)}
        if kind in AIDS:
            asked |= {Asked.ASKED: 800_000, Asked.GRANTED: 500_000}
        if kind is ActivityKind.CALL_BACK:
            asked = {}
        if measure_of(kind) is not None:
            asked[Asked.NUMBER] = _NUMBERS.get(kind, 2)
        if yes_of(kind) is not None:
            asked[Asked.YES] = True
        linked = None if kind in _ALONE else matter_id
        activities.add_activity(desk, kind, day, "接待室", "李春梅、孙立", _DONE.get(kind, ""), linked, asked)
    day = desk.today() - timedelta(days=1)
    twice = activities.add_activity(desk, ActivityKind.INVITED, day, "接待室", "李春梅").value.id
    void_kept(desk, Kept.ACTIVITY, twice, "重复登记")


def repeat_causes(desk: Desk, open_ones: list[int]) -> list[int]:
    """Close some matters of two units for one cause each: one suggestion is proposed, the other was refused.

    Returns the matters that are still open.
    """
    often = desk.office.repeats
    asked = ((Cause.EXECUTION, BRIDGE), (Cause.UNCLEAR, RIVER))
    for at, (cause, unit) in enumerate(asked):
        for matter_id in open_ones[at * often : (at + 1) * often]:
            _close(desk, matter_id, cause, unit)
    for each in proposals.proposals(desk)[1:]:
        proposals.refuse_proposal(desk, each, "已在例会上当面指出，先看一个月")
    return open_ones[len(asked) * often :]


def end_key_matter(desk: Desk, matter_id: int) -> None:
    """Leave a 重点事项 that ended, by its own act."""
    told = leading.mark_key(desk, matter_id, "两会期间盯办").value
    leading.end_key(desk, told.id, "已签调解协议，款项付清", desk.today())


def _close(desk: Desk, matter_id: int, cause: Cause, unit: str) -> None:
    today = desk.today()
    found = desk.read(whole, matter_id)
    assert found is not None
    matters.change_matter(desk, matter_id, found.version, {"unit": unit})
    matters.close_matter(desk, matter_id, today, "已书面答复")
    after_closing.explain_closing(desk, matter_id, cause, "", Proof.CARRIED_OUT, today)
    after_closing.rate_both(desk, matter_id, Satisfaction.FULL, unit, Satisfaction.FAIR, today)
