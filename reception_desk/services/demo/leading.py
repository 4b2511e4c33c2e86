"""The demo office's work beside the counter: each mechanism of a yearly summary has a record there."""

from datetime import timedelta

from reception_desk.forms.form import Values
from reception_desk.models import letters
from reception_desk.models.lists.leading import open_instructions, returned
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.models.lists.matters import ids, rows
from reception_desk.rules.leading.ticks import CLOSING, FILING
from reception_desk.services.answering import supervision
from reception_desk.services.demo.registers import (
    BRIDGE,
    RIVER,
    be_active,
    end_key_matter,
    keep_units,
    repeat_causes,
    screen,
)
from reception_desk.services.desk import Desk
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading import risk
from reception_desk.services.matters import after_closing
from reception_desk.services.matters import handling as matters
from reception_desk.vocabulary.leading import (
    Adopted,
    Cause,
    Circumstance,
    FirstWay,
    Proof,
    RiskStage,
    Satisfaction,
    Step,
    SuggestionKind,
    Trigger,
    Way,
)

_LEADER = "周明远"


def close_one(desk: Desk) -> str:
    """Close the oldest open matter with all that belongs to a closing; return its number."""
    matter_id = _open(desk)[-1]
    today = desk.today()
    leading.tick(desk, matter_id, CLOSING, ["1", "2", "3"], "请补送达回证和复查告知")
    leading.tick(desk, matter_id, CLOSING, list("123456"))
    matters.close_matter(desk, matter_id, today, "已书面答复")
    after_closing.explain_closing(desk, matter_id, Cause.UNCLEAR, "答复没有写明依据", Proof.PLEDGE, today)
    after_closing.rate(desk, matter_id, Satisfaction.FAIR, today)
    return desk.read(rows, [matter_id])[0].number


def come_again(values: Values, number: str) -> Values:
    """Return a visit as one that comes again for the matter of that number."""
    return Values(values.form, {**values.raw, "purpose": "2", "intent": "2", "same_as": number})


def lead(desk: Desk) -> None:
    """Leave on the desk of today what a year's work leaves there: some of it done, some of it waiting."""
    # What is closed here went to no unit and is not late: the lists of both keep their lines.
    late_last = _open(desk)[::-1]
    open_ones = sorted(late_last, key=lambda each: bool(desk.read(letters.of_matter, each)))
    at = iter(range(10_000))
    today = desk.today()

    def next_one() -> int:
        return open_ones[next(at) % len(open_ones)]

    keep_units(desk)
    if len(open_ones) > 2 * desk.office.repeats:
        open_ones = repeat_causes(desk, open_ones)
    for way in FirstWay:
        leading.handle_first(desk, next_one(), way)
    instructed = next_one()
    leading.tick(desk, instructed, FILING, ["1", "2", "3"])
    leading.instruct(desk, instructed, Step.PROPOSED, "李春梅", today, "拟转石桥镇核实")
    leading.instruct(desk, instructed, Step.REVIEWED, "孙立", today, "同意拟办")
    due = today + timedelta(days=7)
    leading.instruct(desk, instructed, Step.INSTRUCTED, _LEADER, today, "请石桥镇一周内核实答复", BRIDGE, due)
    leading.instruct(desk, instructed, Step.SIGNED, _LEADER, today, "同意发文")
    done = next_one()
    leading.instruct(desk, done, Step.INSTRUCTED, _LEADER, today, "请当面解释清楚", "赵强")
    waiting = [each.id for each in desk.read(open_instructions) if each.matter_id == done]
    leading.carry_out(desk, waiting[-1], "已当面解释，信访人表示理解")
    leading.instruct(desk, next_one(), Step.PROPOSED, "李春梅", today, "拟请住建局牵头会商")
    _supervise_and_suggest(desk, next_one())
    key = next_one()
    leading.mark_key(desk, key, "涉及 60 户，年底前须有结果")
    plan = "镇里每日联系，包案领导到场"
    risk.check_risk(desk, key, RiskStage.HANDLING, [Circumstance.MANY, Circumstance.GROUP], plan, "孙立")
    end_key_matter(desk, next_one())
    screen(desk)
    be_active(desk, next_one())
    _look_back(desk)


def _supervise_and_suggest(desk: Desk, matter_id: int) -> None:
    today = desk.today()
    answered = supervision.supervise(
        desk, matter_id, BRIDGE, Trigger.LATE, Way.PHONE, "请说明为什么没有按期办结", today
    )
    supervision.answer_supervision(desk, answered.value.id, "正在丈量，月底前答复", today)
    due = today + timedelta(days=10)
    supervision.supervise(desk, matter_id, RIVER, Trigger.NO_FEEDBACK, Way.SITE, "请书面反馈", due, listed=True)
    kept = after_closing.suggest(desk, SuggestionKind.IMPROVE, BRIDGE, "公开征地补偿台账", Cause.UNCLEAR)
    after_closing.answer_suggestion(desk, kept.value.id, "已在村务公开栏公开", today, Adopted.WHOLE)
    after_closing.suggest(
        desk, SuggestionKind.POLICY, "县人力资源和社会保障局", "明确乡办企业工龄认定的材料", Cause.POLICY, due_on=due
    )


def _look_back(desk: Desk) -> None:
    """Look back upon a matter that came back, where one did; another stays waiting."""
    for each in desk.read(returned)[1:2]:
        supervision.look_back(desk, each.matter_id, each.visit_id, "首次答复没有写明依据，已向承办人指出")


def _open(desk: Desk) -> list[int]:
    return list(desk.read(ids, MatterFilter(state="open")))
