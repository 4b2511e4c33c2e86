"""Papers of a matter: only lawful ones, a number that never comes twice nor back, frozen, and the clocks follow."""

import io
import re
import zipfile
from datetime import date, timedelta

import pytest

from reception_desk.errors import CannotNow, NotPermitted, PaperTrouble
from reception_desk.forms.form import Values
from reception_desk.forms.office import values_of
from reception_desk.models import letters
from reception_desk.models.deliveries import DeliveryFacts
from reception_desk.models.letters import LetterFacts
from reception_desk.models.merging import MATTER, into
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.issuing.progress import read_progress
from reception_desk.services.issuing.words_agreed import POSTED
from reception_desk.services.matters import handling as matters
from reception_desk.services.matters.merging import merge_matters, take_back_any, unmerge_matters
from reception_desk.services.matters.seen import seen
from reception_desk.services.office import settings as office
from reception_desk.services.papers import of_matters as service
from reception_desk.services.papers import serving
from reception_desk.services.papers.printing import record_print
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind, PaperState, PrintWay, ServiceWay
from tests.office import ZHAO, make_office, register, sign_in

DAY = date(2026, 11, 3)
OWN = {"legal_class": "SQ", "competence": "own", "route": "6"}


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return re.sub(r"<[^>]+>", "", parts.read("word/document.xml").decode("utf-8"))


@pytest.fixture
def bureau(tmp_path, clock):
    """Return the desk of an organ that handles matters itself."""
    make_office(tmp_path / "bureau", profile=Profile.JGDW)
    desk = sign_in(tmp_path / "bureau", clock=clock)
    yield desk
    desk.close()


def changed(desk, raw):
    return Values(office.OFFICE, {**values_of(desk.office).raw, **raw})


def accepted(desk, **answers):
    matter_id = register(desk, purpose="2", **answers).matter_id
    matters.choose_outcome(desk, matter_id, "A2", desk.today(), answered=OWN)
    return matter_id


def made(desk, matter_id, kind, **words):
    raw = {**service.asked_of(desk, matter_id, kind), **words}
    return service.draft_paper(desk, matter_id, kind, raw).value


def signed(desk, matter_id, kind=PaperKind.ACCEPTANCE, signer="周明远", **words):
    return service.sign_paper(desk, made(desk, matter_id, kind, **words).paper_id, signer).value


def row(desk, matter_id, paper_id):
    return next(each for each in service.choice_of(desk, matter_id).papers if each.id == paper_id)


def running(desk, matter_id):
    return {each.clock.name.value: each.counting.nominal_due for each in seen(desk, matter_id).running}


def test_a_paper_has_no_number_before_it_is_signed_and_keeps_it_when_void(bureau):
    matter_id = accepted(bureau)
    draft = made(bureau, matter_id, PaperKind.ACCEPTANCE)
    shown = service.paper_shown(bureau, draft.paper_id)
    assert "送签稿" in words_of(shown.docx) and "送签稿" in shown.title and shown.paper_id == 0
    first = service.sign_paper(bureau, draft.paper_id, "周明远").value
    assert first.number == "清信受〔2026〕1号"
    text = words_of(service.paper_shown(bureau, first.paper_id).docx)
    assert "送签稿" not in text and "清信受〔2026〕1号" in text and "2026年11月3日" in text
    with pytest.raises(CannotNow, match="已经签发"):
        service.sign_paper(bureau, first.paper_id, "周明远")
    with pytest.raises(CannotNow, match="先把原来的作废"):
        made(bureau, matter_id, PaperKind.ACCEPTANCE)
    with pytest.raises(CannotNow, match="为什么作废"):
        service.void_paper(bureau, first.paper_id, " ")
    service.void_paper(bureau, first.paper_id, "写错了姓名")
    second = signed(bureau, matter_id)
    assert second.number == "清信受〔2026〕2号"
    numbers = [(each.number, each.state) for each in service.choice_of(bureau, matter_id).papers]
    assert numbers == [("清信受〔2026〕2号", PaperState.ISSUED), ("清信受〔2026〕1号", PaperState.VOID)]
    assert service.paper_shown(bureau, first.paper_id).void


def test_numbers_follow_the_office_s_own_words_and_where_its_count_stood(bureau, clock):
    raw = {"paper_pattern": "{code}〔{year}〕{word}字{n}号", "paper_words": "受理告知书 受理 38"}
    office.change_settings(bureau, changed(bureau, {**raw, "office_code": "清信"}))
    assert [signed(bureau, accepted(bureau)).number for _ in range(2)] == [
        "清信〔2026〕受理字38号",
        "清信〔2026〕受理字39号",
    ]
    clock.pass_by(days=60)
    assert signed(bureau, accepted(bureau)).number == "清信〔2027〕受理字1号"
    with pytest.raises(CannotNow, match="word"):
        office.change_settings(bureau, changed(bureau, {"paper_pattern": "{code}{n}"}))
    with pytest.raises(CannotNow, match="分不清"):
        office.change_settings(bureau, changed(bureau, {"paper_words": "告示 告 1"}))


def test_signing_accepts_and_serving_starts_what_runs_from_it(bureau, clock):
    matter_id = accepted(bureau)
    assert seen(bureau, matter_id).lacking == ("办理：缺受理日期",)
    paper = signed(bureau, matter_id)
    assert running(bureau, matter_id) == {"HANDLE": date(2027, 1, 2)}
    clock.pass_by(days=2)
    served = serving.serve_paper(
        bureau, paper.paper_id, DeliveryFacts(ServiceWay.DIRECT, bureau.today(), receiver="王桂兰")
    )
    assert served.value.findings == ()
    assert row(bureau, matter_id, paper.paper_id).served_on == date(2026, 11, 5)
    line = {each.what: each.words for each in seen(bureau, matter_id).line}
    assert line["受理日期"] == "信访事项受理告知书 清信受〔2026〕1号"
    assert line["书面告知信访人"] == "信访事项受理告知书 清信受〔2026〕1号，直接送达，王桂兰"


def test_an_opinion_answers_every_demand_and_is_served_before_review_runs(bureau, clock):
    matter_id = accepted(bureau, demand="补发差额\n公开账目")
    signed(bureau, matter_id)
    facts = {"findings": "经查，少算面积。", "basis": "《土地管理法》", "superior": "清河县人民政府"}
    draft = made(bureau, matter_id, PaperKind.OPINION, **facts)
    with pytest.raises(CannotNow, match="第 1、2 项诉求还没有答复"):
        service.sign_paper(bureau, draft.paper_id, "周明远")
    for each in seen(bureau, matter_id).whole.demands:
        matters.decide_demand(bureau, each.id, "Y", bureau.today(), "账目已核")
    half = made(bureau, matter_id, PaperKind.OPINION, findings="", superior="x")
    with pytest.raises(CannotNow, match="调查认定的事实和理由"):
        service.sign_paper(bureau, half.paper_id, "周明远")
    opinion = service.sign_paper(bureau, draft.paper_id, "周明远").value
    assert opinion.number == "清信处〔2026〕1号", "what was refused took no number"
    posted = DeliveryFacts(ServiceWay.POST, bureau.today())
    assert [each.field for each in serving.serve_paper(bureau, opinion.paper_id, posted).value.findings] == [
        "post_number"
    ]
    assert "ASK_FUCHA" not in running(bureau, matter_id)
    clock.pass_by(days=3)
    receipt = serving.record_receipt(bureau, opinion.paper_id, bureau.today(), "王小军", "子").value
    assert running(bureau, matter_id) == {"ASK_FUCHA": date(2026, 12, 6)}
    matters.take_back(bureau, receipt.event_id)
    assert running(bureau, matter_id) == {"HANDLE": date(2027, 1, 2)}
    assert serving.under_way(row(bureau, matter_id, opinion.paper_id)) is not None


def test_left_at_the_place_needs_a_reason_and_a_witness(bureau):
    paper = signed(bureau, accepted(bureau))
    left = DeliveryFacts(ServiceWay.LEFT, DAY)
    with pytest.raises(CannotNow, match="拒收的事由"):
        serving.serve_paper(bureau, paper.paper_id, left)
    with pytest.raises(CannotNow, match="见证人"):
        serving.serve_paper(bureau, paper.paper_id, DeliveryFacts(ServiceWay.LEFT, DAY, refusal="不肯签"))
    done = DeliveryFacts(ServiceWay.LEFT, DAY, refusal="不肯签", witness="李大山")
    serving.serve_paper(bureau, paper.paper_id, done)
    assert row(bureau, paper.matter_id, paper.paper_id).served_on == DAY


def test_issued_again_it_is_the_same_byte_for_byte_and_a_changed_one_is_reported(bureau):
    matter_id = accepted(bureau)
    paper = signed(bureau, matter_id)
    first = service.paper_shown(bureau, paper.paper_id)
    office.change_settings(bureau, changed(bureau, {"office_name": "新名称", "office_code": "新"}))
    record_print(bureau, first.paper_id, PrintWay.PRINTER, Outcome.DONE)
    again = service.paper_shown(bureau, paper.paper_id)
    assert (again.docx, again.prints) == (first.docx, 1)
    with bureau.store.transaction(bureau.clerk.id, bureau.now()) as work:
        work.connection.exec_driver_sql("UPDATE paper SET digest = 'x' WHERE visit_id IS NULL")
    with pytest.raises(PaperTrouble, match="不一致"):
        service.paper_shown(bureau, paper.paper_id)


def test_what_follows_from_a_void_paper_is_struck_and_comes_back_with_it(bureau):
    matter_id = accepted(bureau)
    paper = signed(bureau, matter_id)
    serving.serve_paper(bureau, paper.paper_id, DeliveryFacts(ServiceWay.DIRECT, DAY))
    void = service.void_paper(bureau, paper.paper_id, "日期错").value
    assert seen(bureau, matter_id).lacking == ("办理：缺受理日期",)
    matters.take_back(bureau, void.event_id)
    assert row(bureau, matter_id, paper.paper_id).state is PaperState.ISSUED
    assert running(bureau, matter_id) == {"HANDLE": date(2027, 1, 2)}


def test_signing_taken_back_leaves_a_void_number(bureau):
    matter_id = accepted(bureau)
    paper = signed(bureau, matter_id)
    take_back_any(bureau, matter_id, paper.event_id)
    assert row(bureau, matter_id, paper.paper_id).state is PaperState.VOID
    assert running(bureau, matter_id) == {}
    assert signed(bureau, matter_id).number == "清信受〔2026〕2号"


def test_a_transfer_is_a_letter_and_takes_the_one_that_waited_for_its_number(desk):
    matter_id = register(desk, purpose="2").matter_id
    with pytest.raises(CannotNow, match="承办单位出具"):
        made(desk, matter_id, PaperKind.ACCEPTANCE)
    with pytest.raises(CannotNow, match="先用“办理方式”作出转送"):
        made(desk, matter_id, PaperKind.TRANSFER)
    facts = {"legal_class": "SQ", "competence": "below"}
    matters.choose_outcome(desk, matter_id, "A3", DAY, "石桥镇人民政府", answered=facts)
    paper = signed(desk, matter_id, PaperKind.TRANSFER)
    (letter,) = desk.read(letters.of_matter, matter_id)
    assert (letter.facts.unit, letter.facts.number, letter.facts.kind) == ("石桥镇人民政府", paper.number, "passed")
    text = words_of(service.paper_shown(desk, paper.paper_id).docx)
    assert "石桥镇人民政府" in text and "138****0000" in text and "13805310000" not in text
    send_letter(desk, matter_id, LetterFacts("passed", "县住建局", DAY))
    other = signed(desk, matter_id, PaperKind.TRANSFER, to="县住建局")
    assert [each.facts.number for each in desk.read(letters.of_matter, matter_id)] == [paper.number, other.number]
    told = made(desk, matter_id, PaperKind.PASSED_ON)
    assert told.number == seen(desk, matter_id).whole.row.number
    assert made(desk, matter_id, PaperKind.PASSED_ON).paper_id == told.paper_id, "a slip that says the same is the same"


def test_an_accusation_has_no_paper_that_reveals(bureau):
    matter_id = accepted(bureau)
    paper = signed(bureau, matter_id)
    draft = made(bureau, matter_id, PaperKind.OPINION)
    with bureau.store.transaction(bureau.clerk.id, bureau.now()) as work:
        work.connection.exec_driver_sql("UPDATE matter SET purpose = '4'")
    for act in (
        lambda: service.choice_of(bureau, matter_id),
        lambda: made(bureau, matter_id, PaperKind.PROGRESS),
        lambda: service.sign_paper(bureau, draft.paper_id, "周明远"),
        lambda: service.paper_shown(bureau, draft.paper_id),
        lambda: read_progress(bureau, matter_id),
    ):
        with pytest.raises(CannotNow, match="检举控告"):
            act()
    assert paper.number in words_of(service.paper_shown(bureau, paper.paper_id).docx), "what was issued before stays"


def test_progress_is_one_slip_and_the_same_words_on_the_telephone(bureau, clock):
    matter_id = accepted(bureau)
    assert read_progress(bureau, matter_id).step == "已经登记，正在确定由哪个单位办理"
    signed(bureau, matter_id)
    said = read_progress(bureau, matter_id)
    assert (said.step, said.latest) == ("11月3日已经受理，正在调查办理", "2027年1月2日")
    slip = made(bureau, matter_id, PaperKind.PROGRESS)
    text = words_of(service.paper_shown(bureau, slip.paper_id).docx)
    assert said.step in text and "条例" not in said.step
    clock.pass_by(days=1)
    matters.record_fact(bureau, matter_id, Fact.REPLY_SERVED, bureau.today())
    assert "可以向" in read_progress(bureau, matter_id).otherwise
    assert made(bureau, matter_id, PaperKind.PROGRESS).paper_id != slip.paper_id


def test_in_the_strict_mode_head_or_leader_signs_under_the_own_account(bureau, folder, clock):
    matter_id = accepted(bureau)
    draft = made(bureau, matter_id, PaperKind.ACCEPTANCE)
    office.change_settings(bureau, changed(bureau, {"mode": "strict", "profile": "JGDW"}))
    clerk = sign_in(bureau.folder, ZHAO.name, clock=clock)
    with pytest.raises(CannotNow, match="由科长或者领导签发"):
        service.sign_paper(clerk, draft.paper_id, "周明远")
    clerk.close()
    service.sign_paper(bureau, draft.paper_id, "随便写")
    assert row(bureau, matter_id, draft.paper_id).signed_by == "李春梅"


def test_a_draft_is_mended_and_put_away_and_a_stamp_is_entered(bureau):
    matter_id = accepted(bureau)
    draft = made(bureau, matter_id, PaperKind.ACCEPTANCE)
    service.change_draft(bureau, draft.paper_id, {"unit": "县住建局"})
    assert "县住建局" in words_of(service.paper_shown(bureau, draft.paper_id).docx)
    with pytest.raises(CannotNow, match="才用印"):
        service.stamp_paper(bureau, draft.paper_id, "公章", "", 2)
    assert service.put_away_draft(bureau, draft.paper_id).value
    assert service.choice_of(bureau, matter_id).papers == ()
    assert service.put_away_draft(bureau, draft.paper_id, away=False).value
    service.sign_paper(bureau, draft.paper_id, "周明远")
    service.stamp_paper(bureau, draft.paper_id, "信访专用章", "", 3)
    stamped = row(bureau, matter_id, draft.paper_id)
    assert (stamped.stamp, stamped.stamped_by, stamped.stamp_copies, stamped.stamped_on) == (
        "信访专用章",
        "李春梅",
        3,
        DAY,
    )


def test_the_words_of_a_paper_behind_the_seal_are_for_its_readers_alone(bureau, clock):
    done = register(bureau, purpose="2")
    matters.choose_outcome(bureau, done.matter_id, "A2", DAY, answered=OWN)
    paper = signed(bureau, done.matter_id)
    with bureau.store.transaction(bureau.clerk.id, bureau.now()) as work:
        work.connection.exec_driver_sql("UPDATE paper SET parts = x'' WHERE visit_id IS NULL")
    with pytest.raises(NotPermitted, match="密件"):
        service.paper_shown(bureau, paper.paper_id)


def test_every_kind_that_is_lawful_can_be_made(bureau, clock):
    office.change_settings(
        bureau, changed(bureau, {"review_office": "yes", "profile": "JGDW", "superior": "清河县人民政府"})
    )
    matter_id = accepted(bureau)
    for code in ("A3", "A4", "A5", "A9", "A10"):
        matters.choose_outcome(bureau, matter_id, code, DAY, "石桥镇人民政府", by_order="领导批示")
    signed(bureau, matter_id)
    matters.extend_handling(bureau, matter_id, 20, "需要测绘", "周明远")
    for fact in (Fact.REPLY_SERVED, Fact.FUCHA_RECEIVED, Fact.FUCHA_SERVED, Fact.FUHE_RECEIVED):
        matters.record_fact(bureau, matter_id, fact, DAY)
    for each in seen(bureau, matter_id).whole.demands:
        matters.decide_demand(bureau, each.id, "Y", DAY, "账目")
    send_letter(bureau, matter_id, LetterFacts("assigned", "石桥镇人民政府", DAY, due_on=DAY + timedelta(60)))
    typed = dict.fromkeys(
        ("reason", "basis", "findings", "handling", "result", "original_office", "requests"), "经查属实"
    )
    typed |= {
        "to": "石桥镇人民政府",
        "due": "2026-12-01",
        "turn_to": "县政府",
        "review_office": "市政府",
        "leader": "王县长",
    }
    typed |= {"superior": "清河县人民政府", "way": "行政复议"}
    typed |= {
        "meet_at": "2026-11-10 9:30",
        "division": "民一庭",
        "where": "第三接谈室",
        "terms": "补发差额",
        "adopted": "1",
    }
    for offer in service.choice_of(bureau, matter_id).offers:
        if offer.kind in (PaperKind.ACCEPTANCE, PaperKind.SUGGESTION_REPLY, PaperKind.SUPPLEMENT):
            continue
        assert offer.opened, (offer.kind, offer.why)
        draft = made(bureau, matter_id, offer.kind, **typed)
        if not draft.number:
            assert "送签稿" in words_of(service.paper_shown(bureau, draft.paper_id).docx)
            draft = service.sign_paper(bureau, draft.paper_id, "周明远").value
        if offer.kind not in POSTED:
            assert draft.number in words_of(service.paper_shown(bureau, draft.paper_id).docx), offer.kind


def test_papers_go_with_a_merged_matter_and_come_back(bureau):
    kept, gone = accepted(bureau, demand="补发差额"), accepted(bureau, demand="补发差额")
    paper = signed(bureau, gone)
    merge_matters(bureau, kept, gone, "同一事")
    assert [each.number for each in service.choice_of(bureau, kept).papers] == [paper.number]
    with pytest.raises(CannotNow, match="并入"):
        service.choice_of(bureau, gone)
    serving.serve_paper(bureau, paper.paper_id, DeliveryFacts(ServiceWay.DIRECT, DAY))
    unmerge_matters(bureau, bureau.read(into, MATTER, kept)[-1].id)
    assert service.choice_of(bureau, kept).papers == ()
    (back,) = service.choice_of(bureau, gone).papers
    assert (back.number, back.served_on) == (paper.number, DAY)
    assert "told" in {each.kind for each in seen(bureau, gone).whole.events}
