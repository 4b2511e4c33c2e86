"""Three days with a handover each: 日结, two who sign, the leader where nobody came; nothing falls between them."""

from dataclasses import asdict

from reception_desk.models.counts import visits as counts
from reception_desk.models.lists import handover as lists
from reception_desk.rules.handover import Figures, total
from reception_desk.services.handover.given import Told, close_day, give_shift, give_to_leader, is_as_signed, take_shift
from reception_desk.services.handover.opening import LAST, opened
from reception_desk.services.handover.papers import day_sheet, handover_paper
from reception_desk.services.handover.seen import Difference, day_figures, seen, told_figures
from reception_desk.services.handover.urgent_report import report_begun, report_urgent
from reception_desk.services.visits import corrections
from reception_desk.services.visits.registering import keep_promise
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.vocabulary.handover import HandoverKind, ItemKind
from reception_desk.vocabulary.visits import Urgency
from tests.office import PASSWORD, ZHAO, ZHOU, register, sign_in


def kinds(desk):
    return {each.row.kind for each in seen(desk).items}


def test_three_days_and_their_handovers(desk, folder, clock):
    people = {each.shown_name: each.id for each in opened(desk).colleagues}
    days = [desk.today()]

    # 第一天：一个人值班，来了五批，有一件答应回电，一件紧急；日结一个键
    first = register(desk, promise="明天上午回电", promise_by="2026-11-04")
    crowd = register(desk, name="孙立", people="12", demand="拖欠工资")
    mark_urgent(desk, crowd.visit_id, Urgency.CROWD)
    assert ItemKind.URGENT in kinds(desk)
    begun = report_begun(desk, crowd.visit_id)
    report_urgent(desk, crowd.visit_id, {**begun.raw, "urgent_to": "县委办公室"})
    assert ItemKind.URGENT not in kinds(desk), "reported, so nothing of it is open"
    register(desk, name="钱七", channel="letter")
    register(desk, name="周八", intent="6")
    wrong = register(desk, name="吴九")
    clock.moment = clock.moment.replace(hour=17, minute=30)
    closed = close_day(desk, Told(seal="印章 1 枚", remark="平安")).value
    assert closed.kind is HandoverKind.CLOSE and not closed.waits

    # 第二天：开班看得到昨天带下来的；昨天登错一件作废；下午赵强来接，双方签字
    clock.pass_by(days=1)
    clock.moment = clock.moment.replace(hour=8, minute=40)
    days.append(desk.today())
    page = opened(desk)
    assert next(each for each in page.lines if each.opens == LAST).words.startswith("JB2026-A0001，李春梅 11-03 17:30")
    assert ItemKind.PROMISE in {each.row.kind for each in page.seen.items}
    keep_promise(desk, first.visit_id)
    corrections.void_visit(desk, wrong.visit_id, "登记重了")
    register(desk, name="郑十", intent="2")
    gap = seen(desk).difference
    assert isinstance(gap, Difference) and gap.gone >= 2, "the promise was kept, the void visit waits for nobody"
    given = give_shift(desk, Told(), people["赵强"], PASSWORD).value
    clock.pass_by(minutes=5)
    take_shift(desk, given.id, people["赵强"], PASSWORD)
    second = desk.read(lists.one, given.id)
    assert told_figures(second)[days[0]] == Figures(batches=-1, persons=-1, first=-1), "the day before is mended"
    carriers = {each.carrier for each in desk.read(lists.items, given.id)}
    assert carriers == {"赵强"}

    # 第三天：赵强值班，接班人没到，交给带班领导；领导回来签字
    clock.pass_by(days=1)
    days.append(desk.today())
    zhao = sign_in(folder, ZHAO.name, clock)
    register(zhao, name="王一", people="6")
    told = give_to_leader(zhao, Told(leader="周明远", reason="接班人请病假"), PASSWORD).value
    leader = sign_in(folder, ZHOU.name, clock)
    take_shift(leader, told.id, people["周明远"], PASSWORD)
    third = zhao.read(lists.one, told.id)
    assert third.frozen and is_as_signed(third, zhao.read(lists.items, third.id))

    # 三次交接的合计，就是台账和每天的数，一件不差
    rows = zhao.read(lists.recent, 9)[::-1]
    assert [row.number for row in rows] == ["JB2026-A0001", "JB2026-A0002", "JB2026-A0003"]
    sums = {day: sum((told_figures(row).get(day, Figures()) for row in rows), Figures()) for day in days}
    for day in days:
        assert sums[day] == zhao.read(day_figures, day)
        of_day = asdict(zhao.read(counts.of_day, day))
        assert all(getattr(sums[day], name) == of_day[name] for name in of_day if name != "total_year")
    assert total(sums).persons == 1 + 12 + 1 + 6
    for row in rows:
        assert handover_paper(zhao, row.id).number == row.number
    assert day_sheet(zhao, days[0]).docx
    zhao.close()
    leader.close()
