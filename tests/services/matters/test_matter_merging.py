"""Two matters made one and taken apart again: nothing is lost, nothing shows twice, what cannot be one is told."""

from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models import matter_pairs, tables
from reception_desk.models.lists import matters as lists
from reception_desk.models.merging import ALL, MATTER, PERSON, links
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matters import Recorded
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.lists import figures
from reception_desk.services.matters.merging import judge_matters, merge_matters, take_back_any, unmerge_matters
from reception_desk.services.matters.seen import seen
from reception_desk.services.visits import corrections
from reception_desk.vocabulary.matters import MatterVerdict
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.visits import Purpose
from tests.office import make_office, register, sign_in
from tests.services.merging import everything

DAY = date(2026, 11, 3)
FOLDER = Path(tables.__file__).parent
WHY = "同一人同一诉求，重复登记"


@pytest.fixture
def bureau(tmp_path, clock):
    """Return the desk of a bureau, which accepts matters itself."""
    make_office(tmp_path / "bureau", profile=Profile.JGDW)
    desk = sign_in(tmp_path / "bureau", clock=clock)
    yield desk
    desk.close()


def whole(desk, matter_id):
    return desk.read(lists.whole, matter_id)


def running(desk, matter_id):
    return {each.clock.name.value: each.counting.nominal_due for each in seen(desk, matter_id).running}


def last_merge(desk):
    with desk.store.look(0, desk.now()) as look:
        return look.connection.exec_driver_sql("SELECT max(id) FROM merge").scalar_one()


def merge(desk, kept, gone):
    """Merge and return the key of the merge and what was told."""
    told = merge_matters(desk, kept, gone, WHY).value
    return last_merge(desk), told


def accept(desk, matter_id, day):
    known = whole(desk, matter_id)
    matters.change_matter(desk, matter_id, known.version, {"legal_class": "SQ", "competence": "own", "route": "6"})
    matters.choose_outcome(desk, matter_id, "A2", day)
    matters.record_fact(desk, matter_id, Fact.ACCEPTED, day)


def test_a_merged_matter_shows_once_with_everything(bureau):
    kept, gone = register(bureau), register(bureau, demand="补发青苗补偿费")
    matters.add_outer_number(bureau, gone.matter_id, "省平台", "S-77")
    merge(bureau, kept.matter_id, gone.matter_id)
    assert list(bureau.read(lists.ids, lists.MatterFilter())) == [kept.matter_id]
    assert figures(bureau).due + figures(bureau).overdue <= 1
    found = whole(bureau, kept.matter_id)
    assert [each.number for each in found.visits] == [kept.number, gone.number]
    assert [each.text for each in found.demands] == ["补发承包地征收补偿差额", "补发青苗补偿费"]
    assert [each.number for each in found.outer] == ["S-77"]
    assert list(bureau.read(lists.ids, lists.MatterFilter(text="S-77"))) == [kept.matter_id]
    assert whole(bureau, gone.matter_id).visits == ()
    line = [(each.what, each.words) for each in seen(bureau, kept.matter_id).line if each.what == "并入"]
    assert line == [("并入", f"{gone.number}，{WHY}")]


def test_a_repeat_named_by_the_old_number_goes_to_the_one_that_was_kept(bureau):
    kept, gone = register(bureau), register(bureau)
    merge(bureau, kept.matter_id, gone.matter_id)
    assert register(bureau, intent="2", same_as=gone.number).matter_id == kept.matter_id


def test_the_earlier_clock_goes_on(bureau):
    kept, gone = register(bureau), register(bureau)
    accept(bureau, gone.matter_id, DAY)
    accept(bureau, kept.matter_id, DAY + timedelta(days=10))
    merge(bureau, kept.matter_id, gone.matter_id)
    assert running(bureau, kept.matter_id) == {"HANDLE": DAY + timedelta(days=60)}


def test_what_was_closed_does_not_stop_the_clock_of_what_is_open(bureau):
    kept, gone = register(bureau), register(bureau)
    matters.close_matter(bureau, gone.matter_id, DAY, "已答复")
    accept(bureau, kept.matter_id, DAY)
    with pytest.raises(CannotNow, match="已经办结，在办的"):
        merge_matters(bureau, gone.matter_id, kept.matter_id, WHY)
    merge(bureau, kept.matter_id, gone.matter_id)
    assert running(bureau, kept.matter_id) == {"HANDLE": DAY + timedelta(days=60)}
    closing = next(each for each in whole(bureau, kept.matter_id).events if each.kind == Recorded.CLOSED.value)
    with pytest.raises(CannotNow, match="合并以前另一件事项的"):
        matters.take_back(bureau, closing.id)


def test_what_cannot_be_one_is_told(bureau):
    one, other, third = register(bureau), register(bureau), register(bureau)
    accusation = register(bureau, purpose=Purpose.ACCUSATION.value)
    one, other, third = one.matter_id, other.matter_id, third.matter_id
    with pytest.raises(CannotNow, match="不能并入它自己"):
        merge_matters(bureau, one, one, WHY)
    with pytest.raises(CannotNow, match="写明为什么是同一事"):
        merge_matters(bureau, one, other, "  ")
    for secret in (accusation.matter_id, 4711):
        with pytest.raises(CannotNow, match="没有这件事项"):
            merge_matters(bureau, one, secret, WHY)
    first, _ = merge(bureau, one, other)
    for kept, gone in ((third, other), (other, third)):
        with pytest.raises(CannotNow, match="已经并入另一件事项"):
            merge_matters(bureau, kept, gone, WHY)
    with pytest.raises(CannotNow, match="已经并入另一件"):
        matters.record_fact(bureau, other, Fact.ACCEPTED, DAY)
    second, _ = merge(bureau, one, third)
    with pytest.raises(CannotNow, match="请先拆回后来的那一次"):
        unmerge_matters(bureau, first)
    fourth = register(bureau).matter_id
    merge(bureau, fourth, one)
    with pytest.raises(CannotNow, match="后来又并入另一件"):
        unmerge_matters(bureau, second)
    with pytest.raises(CannotNow, match="没有这次合并"):
        unmerge_matters(bureau, 4711)
    with pytest.raises(CannotNow, match="同一件事项，不用判断"):
        judge_matters(bureau, one, one, MatterVerdict.DIFFERENT)


def test_matters_of_different_persons_are_merged_and_that_is_told(bureau):
    kept = register(bureau)
    gone = register(bureau, name="李四", id_number="", phone="")
    _, told = merge(bureau, kept.matter_id, gone.matter_id)
    assert "信访人不是同一人" in told.findings[0].sentence
    assert {name for _, name, _ in whole(bureau, kept.matter_id).people} == {"王桂兰", "李四"}


def test_taking_apart_keeps_what_came_since_and_says_so(bureau):
    kept, gone = register(bureau), register(bureau, demand="补发青苗补偿费")
    _, told = merge(bureau, kept.matter_id, gone.matter_id)
    again = register(bureau, intent="2", same_as=gone.number)
    demand = whole(bureau, kept.matter_id).demands[1]
    matters.decide_demand(bureau, demand.id, "Y", DAY, "青苗补偿表")
    matters.record_fact(bureau, kept.matter_id, Fact.ACCEPTED, DAY)
    known = whole(bureau, kept.matter_id)
    matters.change_matter(bureau, kept.matter_id, known.version, {"unit": "县水利局"})
    parted = take_back_any(bureau, kept.matter_id, told.event_id).value
    said = [each.sentence for each in parted.findings]
    assert said[0] == f"合并以后登记的 {again.number} 留在“{kept.number}”；属于另一件的，请打开登记更改。"
    assert said[1] == f"合并以后记的 2 条留在“{kept.number}”的时间线上。"
    back = whole(bureau, gone.matter_id)
    assert [(each.text, each.decision) for each in back.demands] == [("补发青苗补偿费", "Y")]
    assert [each.kind for each in back.events] == ["decided", "unmerged"]
    assert [each.number for each in whole(bureau, kept.matter_id).visits] == [kept.number, again.number]
    assert unmerge_matters(bureau, 1).changes.words == frozenset()


def test_a_column_changed_since_stays_as_it_was_changed(bureau):
    kept, gone = register(bureau), register(bureau)
    matters.change_matter(bureau, gone.matter_id, whole(bureau, gone.matter_id).version, {"unit": "县水利局"})
    merge_id, _ = merge(bureau, kept.matter_id, gone.matter_id)
    known = whole(bureau, kept.matter_id)
    assert known.row.unit == "县水利局"
    matters.change_matter(bureau, kept.matter_id, known.version, {"unit": "县交通局"})
    said = [each.sentence for each in unmerge_matters(bureau, merge_id).value.findings]
    assert "“责任单位”合并以后改过，照改过的留着。" in said
    assert (whole(bureau, kept.matter_id).row.unit, whole(bureau, gone.matter_id).row.unit) == ("县交通局", "县水利局")


def test_a_judgement_is_remembered_and_taken_back(bureau):
    one, other = register(bureau).matter_id, register(bureau).matter_id
    judge_matters(bureau, other, one, MatterVerdict.DIFFERENT, "地块不同")
    assert bureau.read(matter_pairs.judged, one) == {other: MatterVerdict.DIFFERENT}
    merge_id, _ = merge(bureau, one, other)
    assert bureau.read(matter_pairs.judged, one) == {other: MatterVerdict.SAME}
    unmerge_matters(bureau, merge_id)
    assert bureau.read(matter_pairs.judged, other) == {one: MatterVerdict.DIFFERENT}
    judge_matters(bureau, one, other, MatterVerdict.OPEN)
    assert bureau.read(matter_pairs.judged, one) == {}


NAMES = ("王桂兰", "李四", "赵六")


def live(desk, chance, matter_id, day):
    """Let something happen to a matter."""
    known = whole(desk, matter_id)
    match chance.randrange(9):
        case 0:
            register(desk, name=chance.choice(NAMES), id_number="", intent="2", same_as=known.visits[0].number)
        case 1:
            matters.record_fact(desk, matter_id, chance.choice((Fact.ACCEPTED, Recorded.TOLD, Fact.REPLY_SERVED)), day)
        case 2:
            matters.choose_outcome(desk, matter_id, chance.choice(("A2", "A3")), day, by_order="批示")
        case 3:
            demand = chance.choice(known.demands)
            matters.decide_demand(desk, demand.id, chance.choice("YEN"), day, "依据")
        case 4:
            matters.add_outer_number(desk, matter_id, "省平台", str(chance.random()))
        case 5:
            told = {"region": chance.choice(("石桥镇", "河口镇")), "route": chance.choice(("", "6"))}
            matters.change_matter(desk, matter_id, known.version, told)
        case 6 if known.row.state == "open":
            matters.close_matter(desk, matter_id, day, "办结")
        case 7 if known.events:
            newest = [each for each in known.events if not each.undone and each.kind not in ("merged", "taken_back")]
            if newest and newest[-1].kind != "unmerged":
                take_back_any(desk, matter_id, newest[-1].id)
        case 8:
            other = register(desk, name=chance.choice(NAMES), id_number="", intent="2", same_as=known.visits[0].number)
            corrections.void_visit(desk, other.visit_id, "登记错了")


def test_merged_and_taken_apart_is_as_if_never_merged(bureau):
    chance = Random(20261103)
    done = 0
    for at in range(10):
        one, other = (register(bureau, name=chance.choice(NAMES), id_number="").matter_id for _ in range(2))
        for _ in range(chance.randrange(7)):
            live(bureau, chance, chance.choice((one, other)), DAY + timedelta(days=at))
        before = everything(bureau)
        try:
            merge_id, _ = merge(bureau, one, other)
        except CannotNow:
            continue
        assert everything(bureau) != before
        unmerge_matters(bureau, merge_id)
        after = everything(bureau)
        assert {name: after[name] for name in after if after[name] != before[name]} == {}, at
        done += 1
    assert done > 4


def test_every_table_that_names_a_matter_or_a_person_moves_with_it():
    apart = {"base", "matters", "people", "sealed", "__init__"}
    assert {each.stem for each in FOLDER.glob("*.py")} - apart == {each.__name__.rpartition(".")[2] for each in ALL}
    moved = {f"{table.name}.{column.name}" for table, column in links(MATTER)}
    assert {"visit_matter.matter_id", "demand.matter_id", "matter_person.matter_id", "matter_outcome.matter_id"} < moved
    assert {f"{table.name}.{column.name}" for table, column in links(PERSON)} >= {
        "visit_person.person_id",
        "matter_person.person_id",
    }


def test_a_chain_of_merges_is_taken_apart_from_the_newest(bureau):
    first, second, third = (register(bureau, demand=f"诉求{at}").matter_id for at in range(3))
    before = everything(bureau)
    one, _ = merge(bureau, second, first)
    two, _ = merge(bureau, third, second)
    assert len(whole(bureau, third).visits) == 3
    assert [each.kind for each in whole(bureau, third).events] == ["merged", "merged"]
    unmerge_matters(bureau, two)
    unmerge_matters(bureau, one)
    assert everything(bureau) == before
