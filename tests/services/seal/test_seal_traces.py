"""条30③: what is sealed later leaves no trace in the open: history, letters, merges, index, the pages of the file."""

import uuid

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from reception_desk.models.letters import LetterFacts
from reception_desk.models.sqlite.connect import PAGE
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.services.answering.correspondence import send_letter
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters.handling import change_matter, record_fact
from reception_desk.services.matters.merging import merge_matters, unmerge_matters
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.people.merging import merge_people
from reception_desk.services.registers.activities import add_activity
from reception_desk.services.seal import sealed
from reception_desk.services.visits.attachments import Offer, attach, prepare
from reception_desk.vocabulary.leading import ActivityKind, FirstWay, Step
from tests.office import close, register, seal_of
from tests.services.seal.test_sealed import change, holding

NAME, WORD = "周麒麟", "密匣好处"
BEHIND = {"accuses": "1", "accused_name": f"{NAME}副镇长", "accusation": f"收受{WORD}费二十万", "divided": "1"}
_RESERVED, _VECTOR, _SALT = 80, 16, 16


def pages(path, key):
    """Return the store's pages as they are written, deciphered one by one: free ones and old ones among them."""
    raw = path.read_bytes()
    found = []
    for at in range(0, len(raw), PAGE):
        page = raw[at : at + PAGE]
        body, vector = page[:-_RESERVED], page[-_RESERVED : -_RESERVED + _VECTOR]
        body = body[_SALT:] if at == 0 else body
        found.append(Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor().update(body))
    return found


def written(desk, *words):
    """Return which words stand in the file's pages once the desk is closed, tokens of the index among them."""
    while desk.idle_work():
        pass
    path, key = desk.store.path, desk.store.key
    close(desk)
    whole = b"".join(pages(path, key))
    return {each for each in words if each.encode() in whole}


def led(desk, matter_id):
    """Write the name wherever a matter takes words."""
    day, told = desk.today(), f"请核实补偿。{NAME}不得经办。"
    record_fact(desk, matter_id, Fact.ACCEPTED, day, told)
    leading.handle_first(desk, matter_id, FirstWay.NOT_YET, told)
    leading.instruct(desk, matter_id, Step.INSTRUCTED, "周明远", day, told, doer=NAME)
    leading.mark_key(desk, matter_id, told)
    add_activity(desk, ActivityKind.INVITED, day, matter_id=matter_id, result=told)
    send_letter(desk, matter_id, LetterFacts("passed", "石桥镇人民政府", day, text=told))


def test_the_file_is_read_page_by_page(desk):
    register(desk, statement=f"{WORD}在这里")
    assert written(desk, WORD, "王桂兰") == {WORD, "王桂兰"}


def test_what_named_the_accused_around_a_matter_goes_behind_the_seal(desk):
    done = register(desk, purpose="2", demand=f"查处{NAME}并补发差额", statement=f"补偿不足。{NAME}收了{WORD}费。")
    led(desk, done.matter_id)
    other = register(desk, purpose="2", demand="修路")
    change_matter(desk, other.matter_id, 1, {"title": f"{NAME}修路"})
    merge_matters(desk, done.matter_id, other.matter_id, f"都是{NAME}的事")
    papers.issue_receipt(desk, done.visit_id)
    assert {"matter", "matter_event", "instruction", "letter", "activity", "merge", "demand"} <= holding(desk, NAME)
    told = change(desk, done.visit_id, "当事人说明", **BEHIND, statement="补偿不足。")
    assert holding(desk, NAME, WORD) == set()
    assert any("只存在密件里" in each.sentence for each in told.findings)
    assert "demand" in holding(desk, "并补发差额"), "the ordinary half of the line stays"
    assert {"matter_event", "instruction", "letter"} <= holding(desk, "请核实补偿"), "so do ordinary sentences"
    kept = str(sealed.open_seal(desk, seal_of(desk, done.visit_id).id).value.events)
    assert f"查处{NAME}并补发差额" in kept and f"{NAME}不得经办" in kept and f"都是{NAME}的事" in kept
    assert written(desk, NAME) == {NAME}, "in the tables behind the seal"


def test_a_demand_that_names_the_accused_is_never_written_in_the_open(desk):
    done = register(desk, purpose="2", demand="请查处 周 麒麟", **BEHIND)
    assert holding(desk, "麒麟") == set()
    assert "demand" in holding(desk, "请查处 有关人员")
    assert change(desk, done.visit_id, demand=f"也查{NAME}").fields == ("demand",)
    assert holding(desk, "麒麟") == set()
    assert f"也查{NAME}" in str(sealed.open_seal(desk, seal_of(desk, done.visit_id).id).value.events)


def test_other_visits_of_the_matter_that_name_the_accused_are_told(desk):
    first = register(desk, purpose="2", statement=f"{NAME}不发钱")
    again = register(desk, purpose="2", intent="2", same_as=first.number, **BEHIND)
    assert again.matter_id == first.matter_id
    assert [each.article for each in again.findings if first.number in each.sentence] == ["条30③"]


def test_of_whoever_only_accused_no_merge_keeps_anything(desk):
    known = register(desk, purpose="2", name="王桂兰", id_number="", phone="13805310000")
    accuser = register(desk, purpose="2", name=f"{WORD}甲", id_number="", phone="13705318888", demand=WORD)
    merge_people(desk, known.person_id, accuser.person_id, "同一人")
    merge_matters(desk, known.matter_id, accuser.matter_id, "同一事")
    assert {"merge", "person", "matter"} <= holding(desk, WORD)
    change(desk, accuser.visit_id, "其实是检举", purpose="4")
    assert holding(desk, WORD, "13705318888") == set()
    assert {"person", "visit"} <= holding(desk, "王桂兰")


def test_what_was_split_off_a_matter_is_found_under_the_one_it_was_merged_into(desk):
    kept, mixed = register(desk, purpose="2"), register(desk, purpose="2", **BEHIND)
    merged = merge_matters(desk, kept.matter_id, mixed.matter_id, "同一事").value
    assert desk.read(sealed.seal_of_matter, kept.matter_id).visit_id == mixed.visit_id
    with desk.store.look(0, desk.now()) as look:
        (merge_id,) = look.connection.exec_driver_sql("SELECT id FROM merge").scalars()
    unmerge_matters(desk, merge_id)
    assert desk.read(sealed.seal_of_matter, merged.matter_id) is None
    assert desk.read(sealed.seal_of_matter, mixed.matter_id) is not None


def test_nothing_of_an_accusation_stands_in_any_page_of_the_open_half(desk, clock):
    """Every byte that may say the word lies in a page of a sealed table: without those the file holds it nowhere."""
    key = str(uuid.uuid4())
    prepared = prepare(desk, [Offer(f"{WORD}.pdf", content=b"%PDF-1.4 ...")], lambda *_: None, lambda: False)
    attach(desk, key, prepared)
    done = register(desk, key, purpose="2", name=f"{WORD}乙", id_number="", demand=WORD, statement=WORD * 30)
    papers.issue_receipt(desk, done.visit_id)
    led(desk, done.matter_id)
    change(desk, done.visit_id, "其实是检举", purpose="4", accused_name=NAME)
    assert holding(desk, WORD, NAME) == set()
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        run = work.connection.exec_driver_sql
        run("PRAGMA defer_foreign_keys = ON")
        names = list(run("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
        for name in (each for each in names if each.startswith("sealed_") and not each.startswith("sealed_index")):
            run(f"DELETE FROM {name}")
        run("DELETE FROM sealed_index")
        run("INSERT INTO sealed_index(sealed_index) VALUES ('optimize')")
    assert any(desk.folder.rglob("*"))
    tokens = [WORD, NAME, *(f"{WORD}乙"[at : at + 2] for at in range(3)), "密匣", "麒麟"]
    assert written(desk, *tokens) == set()
    named = [str(each) for each in desk.folder.rglob("*") if WORD in str(each) or NAME in str(each)]
    assert named == []
