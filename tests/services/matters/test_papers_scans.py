"""批示 and 来文 carry their scans: files of the matter, opened from its time line."""

import pytest

from reception_desk.errors import CannotNow
from reception_desk.models.letters import EntryFacts, LetterFacts, of_matter
from reception_desk.models.lists.attachments import of_visit
from reception_desk.models.lists.visits import whole
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters.handling import close_matter
from reception_desk.services.matters.merging import take_back_any
from reception_desk.services.matters.scans import Bearer, Scanned, attach_scan, take_scan_off
from reception_desk.services.matters.seen import seen
from reception_desk.services.papers.dossier import make_file
from reception_desk.services.personal.retention import draw_list
from reception_desk.services.seal import sealed
from reception_desk.services.visits.attachments import (
    Offer,
    prepare,
    remove_attachment,
    restore_attachment,
    take_out,
)
from reception_desk.vocabulary.leading import Step
from reception_desk.vocabulary.papers import FileFor, KeepFor
from tests.office import register
from tests.services.personal.test_safe_shared import carry
from tests.services.seal.test_sealed import MIXED, seal


def prepared(desk, name, content=b"%PDF-1.4 ..."):
    return prepare(desk, [Offer(name, content=content)], lambda *_: None, lambda: False)


def scanned_of(desk, done):
    (line,) = [each for each in seen(desk, done.matter_id).line if each.scan_id]
    return line


def test_the_scan_of_an_instruction_stands_on_the_time_line_and_among_the_files(desk):
    done = register(desk)
    told = leading.instruct(desk, done.matter_id, Step.INSTRUCTED, "周明远", desk.today(), "请石桥镇核实").value
    bearer = Bearer(Scanned.INSTRUCTION, told.id)
    scan = attach_scan(desk, bearer, prepared(desk, "批示.pdf")).value
    line = scanned_of(desk, done)
    assert (line.bearer, line.scan_id) == (bearer, scan.attachment_id)
    assert line.words.endswith("（扫描件）")
    files = desk.read(of_visit, desk.read(whole, done.visit_id).uuid)
    assert [each.name for each in files] == ["批示.pdf"]
    assert take_out(desk, scan.attachment_id).value.name == "批示.pdf"
    again = attach_scan(desk, bearer, prepared(desk, "同一份.pdf")).value
    assert (again.attachment_id, again.new) == (scan.attachment_id, False), "the same content is one file"
    assert not take_scan_off(desk, again).value, "it stands for the very same file"
    with pytest.raises(CannotNow, match=r"没有附上“坏\.pdf”"):
        attach_scan(desk, bearer, prepared(desk, "坏.pdf", b"MZ not a pdf"))
    better = attach_scan(desk, bearer, prepared(desk, "重扫.pdf", b"%PDF-1.4 better")).value
    assert scanned_of(desk, done).scan_id == better.attachment_id
    assert take_scan_off(desk, better).value and scanned_of(desk, done).scan_id == scan.attachment_id
    assert take_scan_off(desk, scan).value
    assert not any(each.scan_id for each in seen(desk, done.matter_id).line)
    assert desk.read(of_visit, desk.read(whole, done.visit_id).uuid) == []
    with pytest.raises(CannotNow, match="没有这条批示"):
        attach_scan(desk, Bearer(Scanned.INSTRUCTION, told.id + 9), prepared(desk, "批示.pdf"))


def test_a_paper_of_another_unit_has_its_own_scan(desk, clock):
    done = register(desk)
    send_letter(desk, done.matter_id, LetterFacts("passed", "石桥镇人民政府", desk.today()))
    (letter,) = desk.read(of_matter, done.matter_id)
    facts = EntryFacts("decision", desk.today(), "石政信〔2026〕8 号", served_on=desk.today())
    event = record_entry(desk, letter.id, facts).value.event_id
    (came,) = desk.read(of_matter, done.matter_id)[0].entries
    bearer = Bearer(Scanned.ENTRY, came.id)
    scan = attach_scan(desk, bearer, prepared(desk, "意见书.pdf")).value
    line = scanned_of(desk, done)
    assert (line.bearer, line.scan_id) == (bearer, scan.attachment_id)
    assert "石政信〔2026〕8 号" in line.words and line.words.endswith("（扫描件）")
    remove_attachment(desk, scan.attachment_id)
    assert not any(each.scan_id for each in seen(desk, done.matter_id).line), "a file that was removed is no scan"
    restore_attachment(desk, scan.attachment_id)

    close_matter(desk, done.matter_id, desk.today(), "已答复")
    filed = make_file(desk, done.matter_id, FileFor.ARCHIVE, KeepFor.TEN).value
    (theirs,) = filed.papers
    assert (theirs.line.number, theirs.line.author, theirs.line.title, theirs.scan.id) == (
        *("石政信〔2026〕8 号", "石桥镇人民政府", "处理意见书"),
        scan.attachment_id,
    ), "it is one line of the file, under its own number"

    take_back_any(desk, done.matter_id, event)
    assert not any(each.scan_id for each in seen(desk, done.matter_id).line)
    with pytest.raises(CannotNow, match="没有这件来文"):
        attach_scan(desk, bearer, prepared(desk, "再来.pdf", b"%PDF-1.4 again"))
    clock.pass_by(days=365 * 11 + 3)
    carry(desk, draw_list(desk).value)
    with pytest.raises(CannotNow):
        take_out(desk, scan.attachment_id)


def test_a_scan_behind_the_seal_is_no_page_of_the_file(desk):
    done = register(desk, divided="1", **MIXED)
    send_letter(desk, done.matter_id, LetterFacts("passed", "石桥镇人民政府", desk.today()))
    (letter,) = desk.read(of_matter, done.matter_id)
    record_entry(desk, letter.id, EntryFacts("report", desk.today(), "石政信〔2026〕21 号"))
    (came,) = desk.read(of_matter, done.matter_id)[0].entries
    scan = attach_scan(desk, Bearer(Scanned.ENTRY, came.id), prepared(desk, "报告.pdf")).value
    sealed.move_file(desk, seal(desk, done.visit_id).id, scan.attachment_id, done.uuid)
    close_matter(desk, done.matter_id, desk.today(), "已答复")
    filed = make_file(desk, done.matter_id, FileFor.ARCHIVE, KeepFor.TEN).value
    assert [(each.line.title, each.scan) for each in filed.papers] == [("办结报告", None)]
