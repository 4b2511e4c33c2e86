"""The short clocks on recorded facts: 简易办理, a request for review (鲁43); and a court's number on its papers."""

from datetime import date

from reception_desk.forms.form import Values
from reception_desk.forms.office import OFFICE, values_of
from reception_desk.models.letters import EntryFacts, LetterFacts, of_matter
from reception_desk.models.lists.matters import whole
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.matters import Recorded
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.matters.clocks import clocks_of
from reception_desk.services.matters.handling import change_matter, choose_outcome, record_fact
from reception_desk.services.office.settings import change_settings
from reception_desk.services.papers import of_matters as matter_papers
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind
from tests.office import make_office, register, sign_in
from tests.services.papers.test_matter_papers import words_of

SIMPLE = {"legal_class": "SQ", "competence": "below", "route": "6", "facts": {"simple": "3", "first": True}}


def clocks(desk, matter_id):
    return {each.name.value: each for each in desk.read(lambda look: clocks_of(desk, look, matter_id))}


def test_a_simple_matter_is_passed_on_and_the_units_answer_stops_its_days(desk):
    matter_id = register(desk).matter_id
    today = desk.today()
    assert "SIMPLE_PASS" not in clocks(desk, matter_id)
    choose_outcome(desk, matter_id, "A3", today, "石桥镇人民政府", answered=SIMPLE)
    send_letter(desk, matter_id, LetterFacts("passed", "石桥镇人民政府", today))
    found = clocks(desk, matter_id)
    assert found["SIMPLE_PASS"].stopped_on == today
    assert found["SIMPLE_ACCEPT"].reckoned.missing == "单位未回"
    (letter,) = desk.read(of_matter, matter_id)
    record_entry(desk, letter.id, EntryFacts("signed", today))
    due = clocks(desk, matter_id)["SIMPLE_ACCEPT"]
    assert (due.reckoned.counting.start, due.stopped_on) == (today, None)
    record_entry(desk, letter.id, EntryFacts("accepted", today))
    assert clocks(desk, matter_id)["SIMPLE_ACCEPT"].stopped_by == "accepted"


def test_a_request_for_review_is_taken_within_three_working_days_where_the_office_switched_that_on(desk):
    matter_id = register(desk).matter_id
    record_fact(desk, matter_id, Fact.FUCHA_RECEIVED, date(2026, 10, 20))
    assert "REVIEW_ACCEPT" not in clocks(desk, matter_id)
    on = {"lu43_document": "鲁信发〔2026〕3号", "lu43_since": "2026-03-01"}
    change_settings(desk, Values(OFFICE, {**values_of(desk.office).raw, **on}))
    assert clocks(desk, matter_id)["REVIEW_ACCEPT"].reckoned.counting.nominal_due == date(2026, 10, 23)
    record_fact(desk, matter_id, Recorded.FUCHA_TAKEN, date(2026, 10, 22))
    assert clocks(desk, matter_id)["REVIEW_ACCEPT"].stopped_by == "fucha_taken"


def test_the_papers_of_a_court_carry_the_case_number_as_it_is_printed(tmp_path, clock):
    """法〔2015〕137号: kept as it was typed, printed with full-width brackets; no bracket where there is no case."""
    make_office(tmp_path / "court", profile=Profile.FAYUAN)
    desk = sign_in(tmp_path / "court", clock=clock)
    matter_id = register(desk, purpose="2").matter_id
    facts = {"litigious": True, "first": True}
    choose_outcome(desk, matter_id, "A3", desk.today(), "民一庭", by_order="院领导批示", answered={"facts": facts})
    choose_outcome(desk, matter_id, "A6", desk.today(), answered={"facts": facts})
    offers = matter_papers.choice_of(desk, matter_id).offers
    # D24, D28 and D30 are agreed with the visitor beforehand: their own answers are asked for elsewhere.
    kinds = {each.kind for each in offers if each.opened and each.code not in ("D24", "D28", "D30")}
    assert {PaperKind.TRANSFER, PaperKind.LAWFUL_WAY} < kinds

    def printed(kind):
        raw = {**matter_papers.asked_of(desk, matter_id, kind), "leader": "王院长"}
        made = matter_papers.draft_paper(desk, matter_id, kind, raw).value
        return words_of(matter_papers.paper_shown(desk, made.paper_id).docx)

    assert not any("案号" in printed(kind) for kind in kinds)
    change_matter(desk, matter_id, desk.read(whole, matter_id).version, {"case_number": "(2026) 鲁0126民初123号"})
    carrying = {kind for kind in kinds if "（2026）鲁0126民初123号" in printed(kind)}
    told = {PaperKind.LAWFUL_WAY, PaperKind.TRANSFER, PaperKind.RESPONSIBILITY}
    assert carrying == {*told, PaperKind.LEADER_DAY, PaperKind.SUBMISSION}
    desk.close()
