"""A matter that was destroyed is counted and looked at: nobody writes of it, attaches to it, merges or reopens it."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.matters import events
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters.handling import (
    choose_outcome,
    close_matter,
    extend_handling,
    record_fact,
    take_back,
)
from reception_desk.services.matters.merging import merge_matters, take_back_any, unmerge_matters
from reception_desk.services.matters.seen import seen
from reception_desk.services.personal.retention import draw_list
from reception_desk.services.visits.attachments import Offer, attach, prepare
from tests.office import ZHOU, register
from tests.services.personal.test_safe_shared import carry


def test_nobody_acts_on_what_was_destroyed(desk, clock):
    done, joined = (register(desk, name=each, id_number="") for each in ("甲一", "乙二"))
    merge_matters(desk, done.matter_id, joined.matter_id, "同一事")
    close_matter(desk, done.matter_id, desk.today(), "已答复")
    clock.pass_by(days=365 * 11 + 3)
    carry(desk, draw_list(desk).value)
    written = desk.read(events, done.matter_id)
    other = register(desk, name="丙三", id_number="")
    offers = prepare(desk, [Offer("答复.txt", content=b"x")], lambda *_: None, lambda: False)
    closing, merged = (next(each.id for each in written if each.kind == kind) for kind in ("closed", "merged"))
    for do in (
        lambda: take_back(desk, closing),
        lambda: take_back_any(desk, done.matter_id, merged),
        lambda: unmerge_matters(desk, 1),
        lambda: merge_matters(desk, other.matter_id, done.matter_id, "同一事"),
        lambda: merge_matters(desk, done.matter_id, other.matter_id, "同一事"),
        lambda: close_matter(desk, done.matter_id, desk.today(), "已答复"),
        lambda: leading.mark_key(desk, done.matter_id, "重点"),
        lambda: attach(desk, done.uuid, offers),
        lambda: attach(desk, joined.uuid, offers),
    ):
        with pytest.raises(CannotNow, match="按清册 XH2037-01 销毁"):
            do()
    assert desk.read(events, done.matter_id) == written
    again = register(desk, name="甲一", id_number="", same_as=done.number)
    assert again.matter_id not in (None, done.matter_id) and again.findings


def test_what_was_destroyed_can_still_be_looked_at(desk, clock):
    done = register(desk)
    choose_outcome(desk, done.matter_id, "A2", desk.today(), by_order="县领导批示", answered={"route": "6"})
    record_fact(desk, done.matter_id, Fact.ACCEPTED, desk.today())
    extend_handling(desk, done.matter_id, 30, "情况复杂", ZHOU.name)
    close_matter(desk, done.matter_id, desk.today(), "已答复")
    clock.pass_by(days=365 * 11 + 3)
    carry(desk, draw_list(desk).value)
    assert any("办结" in each.words + each.what for each in seen(desk, done.matter_id).line)
