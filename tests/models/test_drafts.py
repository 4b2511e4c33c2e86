"""The journal of unfinished forms."""

from dataclasses import replace

import pytest

from reception_desk.errors import StoreTrouble
from reception_desk.models.drafts import Draft, Journal, OtherDraft, TakenDraft
from reception_desk.models.keys import derived
from reception_desk.models.sqlite.connect import connect
from reception_desk.services.access import accounts
from reception_desk.services.visits.drafts import open_journal
from tests.office import START

KEY = bytes(range(32))
DRAFT = Draft("u1", 1, "visit", "王桂兰", {"name": "王桂兰", "statement": "征地\n补偿"}, "statement:3", START)


@pytest.fixture
def journal(tmp_path):
    opened = Journal(tmp_path, KEY)
    yield opened
    opened.close()


def test_a_draft_is_kept_replaced_and_dropped(journal):
    journal.keep(DRAFT)
    later = replace(DRAFT, raw={"name": "王桂"}, caret="name:2")
    journal.keep(later)
    assert journal.all_of(1) == [later]
    journal.drop("u1")
    journal.drop("u1")
    assert journal.all_of(1) == []


def test_the_latest_comes_first_and_anothers_are_never_shown(journal):
    older = replace(DRAFT, uuid="u2", at=START.replace(hour=8))
    for each in (DRAFT, older, replace(DRAFT, uuid="u3", clerk_id=2)):
        journal.keep(each)
    assert [each.uuid for each in journal.all_of(1)] == ["u1", "u2"]
    assert [each.uuid for each in journal.all_of(2)] == ["u3"]
    assert journal.all_of(3) == []


def test_any_text_is_kept_as_it_stands(journal):
    raw = {"name": "\ud800", "statement": "\x00\u202e𠮷😀" + "长" * 1_000_000}
    journal.keep(replace(DRAFT, title="\ud800王", raw=raw))
    (kept,) = journal.all_of(1)
    assert kept.raw == raw
    assert kept.title == "?王"


def test_a_draft_survives_a_process_that_ended_without_closing(tmp_path):
    first = Journal(tmp_path, KEY)
    first.keep(DRAFT)
    second = Journal(tmp_path, KEY)
    assert second.all_of(1) == [DRAFT]
    second.close()
    first.close()


def test_the_journal_is_encrypted_with_a_key_of_its_own(tmp_path):
    opened = Journal(tmp_path, KEY)
    opened.keep(DRAFT)
    files = list(tmp_path.iterdir())
    assert any(each.name == "drafts.db-wal" for each in files)
    for each in files:
        content = each.read_bytes()
        assert "王桂兰".encode() not in content
        assert b"SQLite" not in content
    opened.close()


@pytest.mark.parametrize("content", [b"garbage" * 999, bytes(4096), b"x"])
def test_a_damaged_journal_is_set_aside_and_stops_nothing(tmp_path, content):
    for count in (1, 2):
        (tmp_path / "drafts.db").write_bytes(content)
        (tmp_path / "drafts.db-wal").write_bytes(b"log")
        opened = Journal(tmp_path, KEY)
        opened.keep(DRAFT)
        assert opened.all_of(1) == [DRAFT]
        opened.close()
        assert (tmp_path / f"drafts.db.damaged-{count}").read_bytes() == content
        (tmp_path / "drafts.db").unlink()


def test_a_journal_of_another_key_is_set_aside(tmp_path):
    other = Journal(tmp_path, bytes(32))
    other.keep(DRAFT)
    other.close()
    opened = Journal(tmp_path, KEY)
    assert opened.all_of(1) == []
    opened.close()
    assert (tmp_path / "drafts.db.damaged-1").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(StoreTrouble):
        Journal(tmp_path / "gone", KEY)


def test_the_journal_stays_open_while_the_desk_is_locked(desk):
    opened = open_journal(desk)
    accounts.lock(desk)
    opened.keep(DRAFT)
    assert opened.all_of(1) == [DRAFT]
    opened.close()


def test_what_a_draft_is_about_is_kept(journal):
    about = {"visit_id": 7, "version": 2, "raw": {"name": "王"}}
    journal.keep(replace(DRAFT, about=about))
    assert journal.all_of(1)[0].about == about


def test_others_drafts_are_known_without_what_they_say(journal):
    journal.keep(replace(DRAFT, uuid="u2", clerk_id=2))
    (other,) = journal.of_others(1)
    assert other == OtherDraft("u2", 2, START)
    assert journal.of_others(2) == []


def test_a_draft_is_taken_over_once_and_its_former_clerk_is_told_once(journal):
    journal.keep(replace(DRAFT, uuid="u2", clerk_id=2))
    other = journal.of_others(1)[0]
    assert journal.take_over(other, 1, "李春梅", START)
    assert not journal.take_over(other, 3, "赵强", START)
    assert [each.uuid for each in journal.all_of(1)] == ["u2"]
    assert journal.all_of(2) == []
    assert journal.taken_from(2) == [TakenDraft("u2", "王桂兰", "李春梅", START)]
    assert journal.taken_from(2) == []


def test_a_journal_of_an_older_version_is_taken_on(tmp_path):
    opened = Journal(tmp_path, KEY)
    opened.keep(DRAFT)
    opened.close()
    older = connect(tmp_path / "drafts.db", derived(KEY, "drafts"))
    older.execute("ALTER TABLE draft DROP COLUMN about")
    older.execute("DROP TABLE taken")
    older.close()
    again = Journal(tmp_path, KEY)
    assert again.all_of(1) == [DRAFT]
    assert again.taken_from(1) == []
    again.close()


@pytest.mark.parametrize("raw", [{"purpose": "4", "statement": "李春 梅收礼"}, {"accused_name": "李春梅"}])
def test_a_head_who_is_accused_learns_of_no_draft_about_it(journal, raw):
    journal.keep(Draft("u-9", 2, "visit", "", raw, "name:0", START))
    journal.keep(Draft("u-8", 2, "visit", "", {"receiver": "李春梅", "purpose": "4"}, "name:0", START))
    assert {each.uuid for each in journal.of_others(1, "李春梅")} == {"u-8"}
    assert {each.uuid for each in journal.of_others(1, "周明远")} == {"u-8", "u-9"}
