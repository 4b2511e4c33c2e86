"""交接班: nothing is skipped, both sign by password, figures add up, a sealed word never stands in it."""

import random
from collections import Counter
from dataclasses import asdict
from datetime import timedelta

import pytest

from reception_desk.errors import CannotNow, WrongPassword
from reception_desk.models import roster
from reception_desk.models.counts import visits as counts
from reception_desk.models.lists import handover as lists
from reception_desk.models.lists import visits as ledger
from reception_desk.models.roster import PersonFacts, PostFacts
from reception_desk.rules.handover import Figures, total
from reception_desk.services.handover.given import (
    Told,
    close_day,
    give_shift,
    give_to_leader,
    is_as_signed,
    take_back,
    take_shift,
)
from reception_desk.services.handover.items import worded
from reception_desk.services.handover.seen import Difference, day_figures, seen, told_figures
from reception_desk.services.leading import entered as leading
from reception_desk.services.roster.month import word_of
from reception_desk.services.visits import blanks, corrections
from reception_desk.services.visits.registering import keep_promise
from reception_desk.services.visits.urgent_mark import mark_urgent
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.duty import DutySource, RosterState, Slot
from reception_desk.vocabulary.handover import HandoverKind, ItemKind, Timing
from reception_desk.vocabulary.leading import Step
from reception_desk.vocabulary.visits import Urgency
from tests.office import PASSWORD, ZHAO, ZHOU, register, sign_in
from tests.services.seal.test_sealed import change, holding


def last(desk):
    return desk.read(lists.recent, 1)[0]


def carried(desk):
    row = last(desk)
    return [(each.row.kind, each.title, each.row.carrier) for each in desk.read(worded, desk.read(lists.items, row.id))]


def account(desk, name):
    with desk.store.look(0, desk.now()) as look:
        return look.connection.exec_driver_sql("SELECT id FROM account WHERE name = ?", (name,)).scalar()


def on_duty(desk, day, *names):
    """Publish a roster by which these people hold one post on a day."""
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        post = roster.add_post(work, PostFacts("窗口", Slot.DAY, "08:30", "17:30"))
        for name in names:
            person = roster.add_person(work, PersonFacts(name))
            roster.add_duty(work, (day, post), person, DutySource.PLANNED)
        roster.keep_month(work, word_of(day.year, day.month), RosterState.PUBLISHED)


def test_one_key_closes_the_day_and_carries_every_open_thing_by_name(desk, clock):
    first = register(desk, promise="回电告知核实结果", promise_by="2026-11-03")
    register(desk, purpose="2", channel="letter", name="孙立", demand="修路", their_due="2026-11-05")
    mark_urgent(desk, first.visit_id, Urgency.THREAT)
    leading.instruct(desk, first.matter_id, Step.INSTRUCTED, "周明远", desk.today(), "十日内核实", "赵强")
    before = seen(desk)
    assert before.usual is HandoverKind.CLOSE and before.people == ("李春梅",)
    kinds = [each.row.kind for each in before.items]
    assert set(kinds) >= {ItemKind.URGENT, ItemKind.UNTAKEN, ItemKind.PROMISE, ItemKind.DEED}
    clock.pass_by(hours=8)
    done = close_day(desk, Told(seal="印章 1 枚", remark="平安无事")).value
    assert (done.number, done.carried, done.waits) == ("JB2026-A0001", len(kinds), False)
    told = {kind: (title, carrier) for kind, title, carrier in carried(desk)}
    assert told[ItemKind.PROMISE] == (f"{first.number} 王桂兰 回电告知核实结果", "李春梅")
    assert told[ItemKind.DEED][1] == "赵强"
    assert all(carrier for _, carrier in told.values())
    row = last(desk)
    assert row.things == {"seal": "印章 1 枚", "devices": "", "blanks": "没有预留"}
    assert not row.waits and is_as_signed(row, desk.read(lists.items, row.id))
    assert seen(desk).figures == Figures() and seen(desk).difference == Difference(kept=len(kinds))
    keep_promise(desk, first.visit_id)
    register(desk, name="钱七", promise="明天来取")
    assert seen(desk).difference == Difference(kept=len(kinds) - 1, gone=1, new=2)


def test_two_sign_by_password_and_then_it_is_frozen(desk, clock):
    register(desk)
    zhao = account(desk, ZHAO.name)
    with pytest.raises(WrongPassword):
        give_shift(desk, Told(), zhao, "falsch-2026")
    assert desk.read(lists.recent, 1) == []
    given = give_shift(desk, Told(trouble="读卡器接触不良"), zhao, PASSWORD).value
    assert given.waits and last(desk).waits and last(desk).taker == "赵强"
    with pytest.raises(CannotNow, match="还没有人签接班"):
        close_day(desk, Told())
    register(desk, name="钱七")
    assert seen(desk).figures == Figures(batches=1, persons=1, first=1), (
        "a visit after the signature is the next shift's"
    )
    clock.pass_by(minutes=7)
    with pytest.raises(WrongPassword):
        take_shift(desk, given.id, zhao, "falsch-2026")
    take_shift(desk, given.id, zhao, PASSWORD)
    row = last(desk)
    assert row.taken_at - row.given_at == timedelta(minutes=7)
    assert row.frozen and is_as_signed(row, desk.read(lists.items, row.id))
    assert {carrier for _, _, carrier in carried(desk)} == {"赵强"}
    with pytest.raises(CannotNow, match="已经签过"):
        take_shift(desk, given.id, zhao, PASSWORD)
    with pytest.raises(CannotNow, match="不能再撤回"):
        take_back(desk, given.id)
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        work.connection.exec_driver_sql("UPDATE handover SET trouble = '无'")
    assert not is_as_signed(last(desk), desk.read(lists.items, row.id)), "a change of what was signed is noticed"


def test_the_same_person_twice_is_offered_to_close_the_day(desk):
    with pytest.raises(CannotNow, match="日结"):
        give_shift(desk, Told(), desk.clerk.id, PASSWORD)
    with pytest.raises(CannotNow, match="日结"):
        give_to_leader(desk, Told(leader="李春梅", reason="没来"), PASSWORD)
    given = give_shift(desk, Told(), account(desk, ZHAO.name), PASSWORD).value
    with pytest.raises(CannotNow, match="日结"):
        take_shift(desk, given.id, desk.clerk.id, PASSWORD)
    with pytest.raises(CannotNow, match="没有这个账号"):
        take_shift(desk, given.id, 4711, PASSWORD)


def test_where_nobody_came_the_leader_takes_over(desk, folder):
    register(desk)
    for told in (Told(reason="没来"), Told(leader="周明远")):
        with pytest.raises(CannotNow):
            give_to_leader(desk, told, PASSWORD)
    done = give_to_leader(desk, Told(leader="周明远", reason="赵强生病没到"), PASSWORD).value
    assert (done.kind, done.taker, last(desk).reason) == (HandoverKind.LEADER, "周明远", "赵强生病没到")
    leader = sign_in(folder, ZHOU.name, lambda: desk.now())
    take_shift(leader, done.id, leader.clerk.id, PASSWORD)
    assert last(desk).frozen and {carrier for _, _, carrier in carried(desk)} == {"周明远"}
    leader.close()


def test_somebody_else_who_takes_over_carries_it_on(desk):
    register(desk)
    done = give_to_leader(desk, Told(leader="郑副局长", reason="赵强没到"), PASSWORD).value
    assert last(desk).taker_id is None
    take_shift(desk, done.id, account(desk, ZHAO.name), PASSWORD)
    assert last(desk).taker == "赵强" and {carrier for _, _, carrier in carried(desk)} == {"赵强"}


def test_early_and_late_ask_for_the_reason(desk, clock):
    on_duty(desk, desk.today(), "李春梅")
    zhao = account(desk, ZHAO.name)
    assert (seen(desk).timing, seen(desk).slot) == (Timing.EARLY, Slot.DAY)
    with pytest.raises(CannotNow, match="提前交班"):
        give_shift(desk, Told(), zhao, PASSWORD)
    give_shift(desk, Told(reason="下午去县里开会"), zhao, PASSWORD)
    assert last(desk).timing is Timing.EARLY
    take_back(desk, last(desk).id)
    clock.pass_by(hours=9, minutes=30)
    with pytest.raises(CannotNow, match="推迟交班"):
        give_shift(desk, Told(), zhao, PASSWORD)
    close_day(desk, Told())
    assert last(desk).timing is Timing.LATE, "日结 asks nobody, and says so"


def test_a_handover_is_taken_back_while_it_is_the_last(desk):
    register(desk)
    first = close_day(desk, Told()).value
    second = close_day(desk, Told()).value
    with pytest.raises(CannotNow, match="最后一次"):
        take_back(desk, first.id)
    take_back(desk, second.id)
    take_back(desk, first.id)
    assert seen(desk).figures == Figures(batches=1, persons=1, first=1) and seen(desk).last is None
    assert close_day(desk, Told()).value.number == "JB2026-A0003", "a number is never given again"


def test_a_single_thing_goes_to_whom_the_clerk_names(desk):
    register(desk, promise="回电")
    item = next(each for each in seen(desk).items if each.row.kind is ItemKind.PROMISE)
    close_day(desk, Told(carriers={item.row.key: "赵强"}, on_duty=("志愿者老马",)))
    assert (ItemKind.PROMISE, item.title, "赵强") in carried(desk)
    assert last(desk).on_duty == ("李春梅", "志愿者老马")


def test_blanks_at_the_desk_are_told_by_their_numbers(desk):
    blanks.reserve_blanks(desk, 3)
    close_day(desk, Told())
    assert last(desk).things["blanks"] == "LF2026-A0001 至 LF2026-A0003，3 张"


def test_of_an_accusation_a_handover_has_sums_and_one_line(desk):
    register(desk, purpose="4", demand="举报", statement="密匣", promise="回电密匣", promise_by="2026-11-03")
    register(desk, purpose="4", name="孙立", demand="举报", statement="密匣", promise="回信密匣")
    found = seen(desk)
    assert found.accusations == 2 and found.figures.batches == 2
    assert [(each.title, each.row.times) for each in found.items] == [("检举控告事项(密) 2 件", 2)]
    close_day(desk, Told())
    assert carried(desk) == [(ItemKind.SEALED, "检举控告事项(密) 2 件", "李春梅")]
    assert not {"handover", "handover_item", "handover_visit"} & holding(desk, "密匣")


def test_what_is_sealed_later_leaves_no_word_in_a_handover(desk):
    done = register(desk, demand="查处周麒麟", statement="麒麟受贿", promise="回电麒麟")
    close_day(desk, Told())
    assert any("麒麟" in title for _, title, _ in carried(desk))
    change(desk, done.visit_id, "原来就是检举", purpose="4")
    assert not {"handover", "handover_item", "handover_visit"} & holding(desk, "麒麟")
    assert {title for _, title, _ in carried(desk)} == {"检举控告事项(密)"}
    row = last(desk)
    assert is_as_signed(row, desk.read(lists.items, row.id))


@pytest.mark.parametrize("seed", range(4))
def test_sums_of_handovers_are_the_ledger_and_the_days_figures_exactly(desk, clock, seed):
    chance = random.Random(seed)
    known = []
    for _ in range(3):
        for _ in range(chance.randint(2, 9)):
            clock.pass_by(minutes=chance.randint(1, 60))
            deed = chance.random()
            if known and deed < 0.15:
                corrections.void_visit(desk, known.pop(chance.randrange(len(known))), "登记错了")
            elif known and deed < 0.3:
                change(desk, chance.choice(known), "人数不对", people=str(chance.randint(1, 9)))
            elif deed < 0.4:
                come = desk.now() - timedelta(days=1)
                late = {"visited_at": f"{come:%Y-%m-%d %H:%M}", "late_reason": "1"}
                known.append(register(desk, **late).visit_id)
            else:
                people = {"people": str(chance.randint(1, 9))}
                channel = chance.choice([Channel.VISIT] * 4 + [Channel.LETTER, Channel.PHONE, Channel.ONLINE]).value
                known.append(register(desk, channel=channel, intent=chance.choice("1126"), **people).visit_id)
            if chance.random() < 0.3:
                close_day(desk, Told())
        close_day(desk, Told())
        clock.pass_by(days=1)
    days = {}
    for row in desk.read(lists.recent, 100):
        for day, told in told_figures(row).items():
            days[day] = days.get(day, Figures()) + told
    assert len(days) >= 3
    for day, figures in days.items():
        assert figures == desk.read(day_figures, day)
        of_day = asdict(desk.read(counts.of_day, day))
        assert {name: of_day[name] for name in of_day if name != "total_year"} == {
            name: getattr(figures, name) for name in of_day if name != "total_year"
        }
        living = [each for each in desk.read(ledger.of_day, day) if not each.voided and not each.noted]
        came = [each for each in living if each.channel in (Channel.VISIT, Channel.VIDEO)]
        assert (len(came), sum(each.people for each in came)) == (figures.batches, figures.persons)
        pieces = Counter(each.channel for each in living)
        assert (pieces[Channel.LETTER], pieces[Channel.PHONE]) == (figures.letters, figures.calls)
    assert total(days).batches == sum(each.batches for each in days.values())
