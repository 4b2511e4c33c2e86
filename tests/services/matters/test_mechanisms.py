"""Each mechanism of a yearly summary has a record in the demo office and is three keys away from 今日 at the most."""

from datetime import datetime, timedelta
from functools import partial

import pytest

from reception_desk.models import responsible
from reception_desk.models.counts.activities import by_kind
from reception_desk.models.kept import Kept
from reception_desk.models.lists.matters import ids, rows
from reception_desk.moments import BEIJING
from reception_desk.services.access import accounts
from reception_desk.services.answering.letter_lines import owed
from reception_desk.services.demo import year as demo
from reception_desk.services.demo.entry import FIRST_CLERK, PASSWORD
from reception_desk.services.leading.desk import everything
from reception_desk.services.leading.lists import waiting
from reception_desk.services.matters.lists import MatterFilter
from reception_desk.services.office.settings import set_up
from reception_desk.services.registers.lines import Register, Wanted
from reception_desk.services.registers.seen import figures, read_register
from reception_desk.ui.action_table import DEEDS, MATTERS, REGISTERS, TODAY, WINDOW, rail
from reception_desk.vocabulary.leading import ActivityKind, Waits
from tests.office import CHEAP

NOW = datetime(2026, 11, 3, 10, 42, tzinfo=BEIJING)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo, "demo_clock", lambda: lambda: NOW)
        patch.setattr(demo, "VISITS", 60)
        patch.setattr(demo, "set_up", partial(set_up, **CHEAP))
        folder = demo.demo_office(tmp_path_factory.mktemp("demo") / "office")
        desk = accounts.sign_in(folder, FIRST_CLERK, PASSWORD, clock=lambda: NOW)
        yield desk
        desk.close()


def page_after(keys):
    """Return the page and the register on which one stands after these keys of 今日, as the table of actions says."""
    page, register = TODAY, None
    for key in keys:
        if key == "Return":
            continue  # opens what is chosen in the list
        places = {WINDOW, page}
        found = next(each for each in DEEDS if each.key == key and {each.page, *each.also} & places)
        if found in rail():
            page = found.word
            register = Register.ACTIVITIES if page == REGISTERS else None
        elif found.word.startswith("register_") and found.word[-1].isdigit():
            register = list(Register)[int(found.word[-1]) - 1]
    return page, register


def lines(desk, register, choice=""):
    year = NOW.year
    return read_register(desk, Wanted(register, NOW.date().replace(year - 1, 1, 1), NOW.date(), choice)).lines


def of_kind(*kinds):
    return lambda desk: all(lines(desk, Register.ACTIVITIES, each.value) for each in kinds)


def kept(table):
    def found(desk):
        with desk.store.look(0, NOW) as look:
            return look.connection.execute(table.table.select()).first() is not None

    return found


def waits(*which):
    return lambda desk: {*which} <= {each.waits for each in waiting(desk)}


def answered_for(desk):
    """Tell whether every open matter has its first receiver, and some a unit and a handler."""
    found = [desk.read(responsible.of_matter, each) for each in desk.read(ids, MatterFilter(state="open"))]
    roles = {each.role for some in found for each in some}
    return all(found) and len(roles) > 1


KEY = ActivityKind
TODAY_ITSELF: tuple[str, ...] = ()
FOUND = {
    "首访责任制、首办": (("F5", "Return"), answered_for),
    "初访处理，暂不能解决的报领导": (TODAY_ITSELF, waits(Waits.FIRST)),
    "批示和落实": (TODAY_ITSELF, waits(Waits.DECISION, Waits.DEED)),
    "首办倒查": (TODAY_ITSELF, waits(Waits.LOOK_BACK)),
    "深入做好回访": (TODAY_ITSELF, waits(Waits.CALL_BACK)),
    "回访记录": (("Ctrl+H",), of_kind(KEY.CALL_BACK)),
    "带案下访、巡回接访、主动接访、约访": (
        ("Ctrl+H",),
        of_kind(KEY.CASE_VISIT, KEY.CIRCUIT, KEY.ACTIVE, KEY.INVITED),
    ),
    "院长接访、协助领导接待": (("Ctrl+H",), of_kind(KEY.LEADER)),
    "区、市政法联合接访": (("Ctrl+H",), of_kind(KEY.JOINT)),
    "初次判后答疑": (("Ctrl+H",), of_kind(KEY.EXPLAINED)),
    "思想疏导": (("Ctrl+H",), of_kind(KEY.COUNSEL)),
    "信访救助、执行救助、司法救助": (("Ctrl+H",), of_kind(KEY.PETITION_AID, KEY.ENFORCE_AID, KEY.JUSTICE_AID)),
    "联动协作、联席会议": (("Ctrl+H",), of_kind(KEY.CONFERENCE)),
    "法规宣传": (("Ctrl+H",), of_kind(KEY.PUBLICITY)),
    "知识储备、学习培训": (("Ctrl+H",), of_kind(KEY.TRAINING)),
    "调解、听证": (("Ctrl+H",), of_kind(KEY.MEDIATION, KEY.HEARING)),
    "重点案件协调、调度": (("Ctrl+H",), of_kind(KEY.DISPATCH, KEY.COORDINATION)),
    "矛盾排查、零报告、调处方案": (("Ctrl+H", "Alt+2"), lambda desk: len(lines(desk, Register.SCREENINGS)) > 4),
    "汇总后提出建议，向局领导汇报": (TODAY_ITSELF, waits(Waits.SCREENING)),
    "三项建议": (("Ctrl+H", "Alt+3"), lambda desk: len(lines(desk, Register.SUGGESTIONS)) > 2),
    "成因反复，提示建议": (TODAY_ITSELF, lambda desk: figures(desk).proposed > 0),
    "督办、挂牌督办": (("Ctrl+H", "Alt+4", "Return"), lambda desk: lines(desk, Register.SUPERVISIONS, "listed")),
    "单位未回": (TODAY_ITSELF, lambda desk: owed(desk).out > 0),
    "重点事项": (("Ctrl+H", "Alt+5", "Return"), lambda desk: lines(desk, Register.KEYS, "open")),
    "信访风险评估和预案": (("Ctrl+H", "Alt+7"), lambda desk: lines(desk, Register.RISKS)),
    "满意度": (("Ctrl+H", "Alt+6"), lambda desk: lines(desk, Register.RATINGS, "unit")),
    "立案、结案质量关": (("F5", "Return"), kept(Kept.TICKS)),
    "化解矛盾": (("F5", "Return"), kept(Kept.CLOSING)),
}


@pytest.mark.parametrize("mechanism", FOUND)
def test_a_mechanism_has_a_record_and_is_three_keys_away(office, mechanism):
    keys, has_record = FOUND[mechanism]
    assert len(keys) <= 3
    assert has_record(office)
    page, register = page_after(keys)
    if not keys:
        assert page == TODAY
    elif keys[0] == "F5":
        assert page == MATTERS
        assert office.read(rows, list(office.read(ids, MatterFilter(state="open")))[:1])
    else:
        assert page == REGISTERS
        assert register in Register
        assert lines(office, register)


def test_what_waits_on_today_is_what_the_registers_list(office):
    found = figures(office).waiting
    assert found.key_matters == len(lines(office, Register.KEYS, "open"))
    assert found.supervisions == len(lines(office, Register.SUPERVISIONS, "open"))
    open_ones = [each for each in lines(office, Register.SUGGESTIONS) if each.colour in ("due", "overdue")]
    assert found.suggestions == len(open_ones)
    units = [each for each in lines(office, Register.SCREENINGS) if each.cells["state"] == "未报"]
    assert found.unreturned == len(units) == 1


def test_nothing_the_office_keeps_is_empty_and_each_kind_was_done(office):
    with office.store.look(0, NOW) as look:
        empty = [each.name for each in Kept if not look.connection.execute(each.table.select()).first()]
    assert empty == []
    kinds = {each.kind for each in office.read(by_kind, NOW.date() - timedelta(days=60), NOW.date())}
    assert kinds == {each.value for each in ActivityKind}
    of_the_leaders_page = {Waits.KEY, Waits.SUGGESTION, Waits.RISK}
    assert {each.waits for each in waiting(office)} == set(Waits) - of_the_leaders_page
    assert of_the_leaders_page - {Waits.RISK} <= {Waits(each.kind) for each in everything(office)}
