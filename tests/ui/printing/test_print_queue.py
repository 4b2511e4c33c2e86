"""Papers go to a real CUPS queue that the test starts, and are followed: printed, waiting, gone in the middle."""

import io
import re
import tempfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from reception_desk.models.lists.prints import by_keys, ids
from reception_desk.services.papers.printing import follow_prints
from reception_desk.ui.printing import press
from reception_desk.ui.printing.habits import Habit
from reception_desk.ui.printing.laid import issued_paper
from reception_desk.vocabulary.papers import PrintState
from tests.ui.printing.print_server import NOBODY, Server, available, printer_that_hangs_up


@pytest.fixture
def server(monkeypatch):
    assert available(), "cupsd, Debian's PDF printer and root are needed to start a print server"
    with tempfile.TemporaryDirectory(prefix="cups-", dir="/tmp") as at:
        monkeypatch.setenv("CUPS_SERVER", f"{at}/cups.sock")
        monkeypatch.setenv("CUPS_USER", NOBODY)
        server = Server(Path(at))
        server.take_printed()
        yield server
        server.stop()


def followed(desk):
    """Ask the queue once, and return the newest print."""
    row = desk.read(by_keys, [max(desk.read(ids, desk.today().year))])[0]
    told = press.followed([(row.id, row.job)])
    follow_prints(desk, told)
    return desk.read(by_keys, [row.id])[0]


def test_a_paper_is_printed_waits_and_fails_as_the_queue_says(server, flow, desk, visit_id):
    server.queue("PDF", "cups-pdf:/")
    said = []
    flow.said.connect(lambda sentence, state: said.append((state, sentence)))
    assert press.printers() == (["PDF"], "")
    paper = issued_paper(desk, visit_id)

    # 打印: the very page comes out
    flow.print_on(paper, Habit("PDF", copies=2))
    assert said[-1] == ("ok", "《来访事项登记回执 LF2026-A0001》已送到打印机 PDF。")
    server.wait(lambda: not followed(desk).state.open)
    row = followed(desk)
    assert (row.state, row.job, row.copies) == (PrintState.DONE, "PDF-1", 2)
    (made,) = server.take_printed()
    printed = PdfReader(io.BytesIO(made))
    assert len(printed.pages) == 1  # the printer itself makes the copies
    assert [round(each) for each in printed.pages[0].mediabox[2:]] == [595, 842]

    # a printer that is switched off: it waits
    server.do("cupsdisable", "PDF")
    flow.print_on(paper, Habit("PDF"))
    assert followed(desk).state is PrintState.QUEUED
    # taken out of the queue by somebody
    server.do("cancel", followed(desk).job)
    assert (followed(desk).state, followed(desk).note) == (PrintState.FAILED, "在打印队列里被取消了。")
    # the printer is removed while a paper waits: nobody knows, so a clerk has to look
    flow.print_on(paper, Habit("PDF"))
    server.do("lpadmin", "-x", "PDF")
    row = followed(desk)
    assert row.state is PrintState.QUEUED and "请看打印机上有没有打出来" in row.note
    # and then it is not there at all
    flow.print_on(paper, Habit("PDF"))
    assert said[-1][0] == "overdue" and "找不到打印机“PDF”" in said[-1][1]
    assert followed(desk).state is PrintState.FAILED


def test_a_printer_gone_in_the_middle_is_a_print_that_failed(server, flow, desk, visit_id):
    with printer_that_hangs_up() as address:
        server.queue("甲", address)
        flow.print_on(issued_paper(desk, visit_id), Habit("甲"))
        server.wait(lambda: not followed(desk).state.open)
    row = followed(desk)
    assert row.state is PrintState.FAILED
    assert re.match("打印机没有打完：.+。", row.note)
    assert issued_paper(desk, visit_id).issued.prints == 0
