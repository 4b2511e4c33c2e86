"""批示 carries its scan: a file of the matter, named by the instruction, opened from its time line."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.lists.attachments import of_visit
from reception_desk.models.lists.visits import whole
from reception_desk.services.leading import entered as leading
from reception_desk.services.leading.scans import attach_scan, take_scan_off
from reception_desk.services.matters.seen import seen
from reception_desk.services.visits.attachments import Offer, prepare, take_out
from reception_desk.vocabulary.leading import Step
from tests.office import register


def prepared(desk, name, content=b"%PDF-1.4 ..."):
    return prepare(desk, [Offer(name, content=content)], lambda *_: None, lambda: False)


def test_the_scan_of_an_instruction_stands_on_the_time_line_and_among_the_files(desk):
    done = register(desk)
    told = leading.instruct(desk, done.matter_id, Step.INSTRUCTED, "周明远", desk.today(), "请石桥镇核实").value
    scan = attach_scan(desk, told.id, prepared(desk, "批示.pdf")).value
    (line,) = [each for each in seen(desk, done.matter_id).line if each.scan_id]
    assert (line.instruction_id, line.scan_id) == (told.id, scan.attachment_id)
    assert line.words.endswith("（扫描件）")
    files = desk.read(of_visit, desk.read(whole, done.visit_id).uuid)
    assert [each.name for each in files] == ["批示.pdf"]
    assert take_out(desk, scan.attachment_id).value.name == "批示.pdf"
    again = attach_scan(desk, told.id, prepared(desk, "同一份.pdf")).value
    assert (again.attachment_id, again.new) == (scan.attachment_id, False), "the same content is one file"
    with pytest.raises(CannotNow, match=r"没有附上“坏\.pdf”"):
        attach_scan(desk, told.id, prepared(desk, "坏.pdf", b"MZ not a pdf"))
    assert take_scan_off(desk, scan).value
    assert not any(each.scan_id for each in seen(desk, done.matter_id).line)
    assert desk.read(of_visit, desk.read(whole, done.visit_id).uuid) == []
    with pytest.raises(CannotNow, match="没有这条批示"):
        attach_scan(desk, told.id + 9, prepared(desk, "批示.pdf"))
