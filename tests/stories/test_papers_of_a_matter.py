"""One matter of a bureau from its acceptance to its answer and review, with every paper, its number and its service."""

from datetime import date, datetime, time

import pytest

from reception_desk.errors import CannotNow
from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, values_of
from reception_desk.models.deliveries import DeliveryFacts
from reception_desk.models.lists.paper_books import ids
from reception_desk.moments import BEIJING
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.services.issuing.progress import read_progress
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.seen import seen
from reception_desk.services.office.settings import change_settings
from reception_desk.services.papers import of_matters as service
from reception_desk.services.papers import serving
from reception_desk.services.papers.lines import paper_lines
from reception_desk.services.papers.printing import record_print
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperBook, PaperKind, PrintWay, ServiceWay
from tests.office import ZHOU, SetClock, make_office, register, sign_in


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def bureau(tmp_path, clock):
    make_office(tmp_path / "office", profile=Profile.JGDW)
    desk = sign_in(tmp_path / "office", clock=clock)
    change_settings(desk, Values(OFFICE, {**values_of(desk.office).raw, "superior": "清河县人民政府"}))
    yield desk
    desk.close()


def test_from_acceptance_to_answer_with_its_papers(bureau, clock):
    done = register(bureau, purpose="2", demand="补发差额\n公开账目")
    matter_id = done.matter_id

    def on(day):
        clock.moment = datetime.combine(day, time(9, 30), BEIJING)

    def issue(kind, **words):
        raw = {**service.asked_of(bureau, matter_id, kind), **words}
        made = service.draft_paper(bureau, matter_id, kind, raw).value
        return made if made.number else service.sign_paper(bureau, made.paper_id, ZHOU.shown_name).value

    def due():
        return {each.clock.name.value: each.counting.nominal_due for each in seen(bureau, matter_id).running}

    def opened():
        return {each.kind for each in service.choice_of(bureau, matter_id).offers if each.opened}

    # 还没有作出受理：受理告知书出不了，写明先做什么
    with pytest.raises(CannotNow, match="先用“办理方式”作出受理"):
        issue(PaperKind.ACCEPTANCE)
    on(date(2026, 11, 9))
    facts = {"legal_class": "SQ", "competence": "own", "route": "6"}
    matters.choose_outcome(bureau, matter_id, "A2", bureau.today(), answered=facts)

    # 签发即受理，六十日起算；用印、打印两次、当面送达
    acceptance = issue(PaperKind.ACCEPTANCE, handler="赵强")
    assert (acceptance.number, due()) == ("清信受〔2026〕1号", {"HANDLE": date(2027, 1, 8)})
    service.stamp_paper(bureau, acceptance.paper_id, "信访专用章", "", 3)
    shown = service.paper_shown(bureau, acceptance.paper_id)
    assert [record_print(bureau, shown.paper_id, PrintWay.PRINTER, Outcome.DONE).value for _ in range(2)] == [1, 2]
    receipt = issue(PaperKind.SERVICE)
    assert receipt.number == done.number
    serving.serve_paper(
        bureau, acceptance.paper_id, DeliveryFacts(ServiceWay.DIRECT, bureau.today(), receiver="王桂兰")
    )
    assert PaperKind.SERVICE not in opened()

    # 复杂，延期一次；延期告知书随之出具
    on(date(2027, 1, 4))
    assert PaperKind.EXTENSION not in opened()
    matters.extend_handling(bureau, matter_id, 20, "需要委托测绘", ZHOU.shown_name)
    extension = issue(PaperKind.EXTENSION)
    assert extension.number == "清信延〔2027〕1号"
    assert read_progress(bureau, matter_id).step == "情况复杂，已经批准延长办理时间，正在办理"
    assert due()["EXTEND"] == date(2027, 1, 28)

    # 逐项答复后出具处理意见书；寄出不算送达，回证回来才算，三十日复查从那天起
    on(date(2027, 1, 20))
    for each in seen(bureau, matter_id).whole.demands:
        matters.decide_demand(bureau, each.id, "Y", bureau.today(), "核实后支持")
    opinion = issue(PaperKind.OPINION, findings="经查，少算 0.2 亩。", basis="《土地管理法》第四十八条")
    serving.serve_paper(bureau, opinion.paper_id, DeliveryFacts(ServiceWay.POST, bureau.today(), post_number="XA1"))
    assert set(due()) == {"EXTEND"}
    on(date(2027, 1, 25))
    serving.record_receipt(bureau, opinion.paper_id, date(2027, 1, 23), "王小军", "子")
    assert due() == {"ASK_FUCHA": date(2027, 2, 22)}
    assert read_progress(bureau, matter_id).otherwise == "不满意的，2月22日以前可以向清河县人民政府请求复查"
    matters.record_fact(bureau, matter_id, Fact.FUCHA_RECEIVED, date(2027, 2, 1))
    assert PaperKind.REVIEW not in opened(), "复查机构不在本单位"

    # 簿上：年份各自成册，号不断，打印、用印、送达都在
    sent = [bureau.read(paper_lines, bureau.read(ids, PaperBook.SENT, year)) for year in (2026, 2027)]
    assert [[each.number for each in year] for year in sent] == [
        ["清信受〔2026〕1号"],
        ["清信处〔2027〕1号", "清信延〔2027〕1号"],
    ]
    (stamped,) = bureau.read(paper_lines, bureau.read(ids, PaperBook.STAMPED, 2026))
    assert (stamped.stamp, stamped.stamp_copies) == ("信访专用章", "3")
    (served,) = bureau.read(paper_lines, bureau.read(ids, PaperBook.SERVED, 2027))
    assert served.served == "2027-01-23 邮寄送达 XA1，王小军（子）代收"
    line = [each.what for each in seen(bureau, matter_id).line]
    assert line.count("出具文书") == 3 and "受理日期" in line and "书面答复送达日期" in line
