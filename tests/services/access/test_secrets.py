"""Nothing that a person said stands readable in any file of the data folder, while open, locked, crashed or closed."""

import logging

from reception_desk import logs
from reception_desk.models.drafts import Draft
from reception_desk.services.access import accounts
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.printing import record_print
from reception_desk.services.visits.drafts import open_journal
from reception_desk.services.visits.registering import search_visits
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.papers import PrintWay
from tests.office import PASSWORD, PERSON, register

SECRETS = [
    "王桂兰",
    "11010519491231002X",
    "13805310000",
    "石桥镇柳林村",
    "补发承包地",
    "县道改线",
    "二十万",
    "没说完",
    PASSWORD,
]


def readable(folder):
    """Return which secrets stand in which files, in any encoding a program writes."""
    found = []
    for file in (each for each in folder.rglob("*") if each.is_file()):
        content = file.read_bytes()
        for secret in SECRETS:
            writings = [secret.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")]
            writings.append(secret.encode("unicode_escape"))
            if any(each in content for each in writings):
                found.append((file.name, secret))
    return found


def test_no_file_of_the_folder_tells_a_secret(desk, an_office, monkeypatch):
    folder = desk.folder
    logs.start(folder / "logs")
    journal = open_journal(desk)
    for count in range(5):
        done = register(desk, materials=str(count))
        paper = papers.issue_receipt(desk, done.visit_id).value
        record_print(desk, paper.paper_id, PrintWay.PRINTER, Outcome.FAILED, "缺纸")
        search_visits(desk, "王桂兰", 5)
    register(desk, purpose="4", statement="收了二十万元")
    journal.keep(Draft("d", 1, "visit", "王桂兰", {**PERSON, "statement": "没说完"}, "statement:3", desk.now()))
    files = {each.name for each in folder.rglob("*") if each.is_file()}
    assert {"store.db", "store.db-wal", "drafts.db", "drafts.db-wal", "office.json", "desk.log"} <= files
    assert readable(folder) == []
    accounts.lock(desk)
    try:
        accounts.unlock(desk, "falsch-" + PASSWORD)
    except accounts.WrongPassword:
        assert (folder / "attempts.log").exists()
    assert readable(folder) == []
    accounts.unlock(desk, PASSWORD)
    journal.close()
    accounts.sign_out(desk)
    assert readable(folder) == []
    for handler in logging.getLogger("reception_desk").handlers[:]:
        handler.close()
        logging.getLogger("reception_desk").removeHandler(handler)


def test_the_search_for_secrets_finds_them(tmp_path):
    (tmp_path / "plain").write_text("… 王桂兰 …", "utf-8")
    (tmp_path / "wide").write_text("13805310000", "utf-16")
    assert sorted(readable(tmp_path)) == [("plain", "王桂兰"), ("wide", "13805310000")]
