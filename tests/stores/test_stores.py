"""A store of every schema there ever was opens in this program, with everything in it."""

import io
import shutil
import zipfile
from pathlib import Path

import pytest

from reception_desk.models.audit import first_broken
from reception_desk.models.lists import visits as lists
from reception_desk.models.migrate import head, revision_of, scripts
from reception_desk.services import accounts, papers
from reception_desk.services.drafts import open_journal
from reception_desk.vocabulary import Channel
from tests.office import START, SetClock, register, sign_in

HERE = Path(__file__).parent
KEPT = sorted(each.parent.name for each in HERE.glob("*/store.db"))


def test_a_store_of_every_former_schema_is_kept():
    assert {each.revision for each in scripts().walk_revisions()} - {head()} <= set(KEPT)
    assert KEPT


@pytest.mark.parametrize("revision", KEPT)
def test_a_store_of_a_former_schema_opens_and_goes_on(revision, tmp_path):
    folder = shutil.copytree(HERE / revision, tmp_path / "office")
    desk = sign_in(folder, clock=SetClock(START.replace(hour=18)))
    with desk.store.look(0, desk.now()) as look:
        assert revision_of(look.connection) == head()
        assert first_broken(look) is None
    rows = desk.read(lists.of_day, START.date())
    ordinary = [row for row in rows if not row.accusation]  # one of each channel there was when the store was made
    assert {row.channel for row in ordinary} <= set(Channel)
    assert len(ordinary) == len({row.channel for row in ordinary}) == len(rows) - 1 >= 7
    assert [row.number for row in rows if row.accusation] == ["LF2026-A0002"]
    assert len(desk.read(lists.ids, lists.VisitFilter(text="王桂兰 柳林村"))) == len(ordinary)
    first = rows[-1]
    issued = papers.issue_receipt(desk, first.id).value
    assert issued.prints == 1
    with zipfile.ZipFile(io.BytesIO(issued.docx)) as parts:
        assert first.number in parts.read("word/document.xml").decode("utf-8")
    journal = open_journal(desk)
    assert [each.title for each in journal.all_of(desk.clerk.id)] == ["赵一"]
    journal.close()
    assert register(desk).number == "LF2026-A0003"
    assert desk.store_is_right()
    accounts.sign_out(desk)
