"""`report` writes a report in every form, of the period that was asked for, and says plainly what it cannot read."""

import io
import json
from datetime import date

import pytest
from docx import Document

from reception_desk.cli import commands
from reception_desk.cli.report import _wanted
from reception_desk.errors import CannotNow
from reception_desk.services.reports.exporting import ReportKind, usual
from tests.office import LI, PASSWORD, register, sign_in


@pytest.fixture
def run(folder, tmp_path):
    desk = sign_in(folder)
    register(desk)
    desk.close()
    words = tmp_path / "me.txt"
    words.write_text(PASSWORD, "utf-8")
    signing = ["--data-dir", str(folder), "--clerk", LI.name, "--password-file", str(words)]
    return lambda *asked: commands.run(["report", *asked, *signing])


def test_a_report_is_written_of_the_period_asked_for(run, tmp_path, capsys):
    out = tmp_path / "out"
    assert run("annual", "--year", "2026", "--checked", "--out", str(out)) == 0
    words = "\n".join(each.text for each in Document(io.BytesIO(out.read_bytes())).paragraphs)
    assert "2026年接待各类群众信访案件1〔A01〕起" in words
    assert run("daily", "--day", "2026-11-03", "--format", "json", "--out", str(out)) == 0
    figures = json.loads(out.read_bytes())["figures"]
    assert (figures["batches"], figures["settled"]) == (1, None)
    assert run("monthly", "--month", "2026-11", "--format", "xlsx", "--out", str(out)) == 0
    assert out.read_bytes()[:2] == b"PK"
    assert capsys.readouterr().out.split() == [str(out)] * 3
    assert run("daily", "--day", "11-3", "--out", str(out)) == 1
    assert run("daily", "--day", "2026-11-03", "--format", "json", "--out", str(tmp_path / "no" / "out")) == 1
    told = capsys.readouterr().err
    assert "“11-3”不是一个日期" in told
    assert "写不进去" in told


def test_the_charts_of_a_report_are_drawn_without_a_window(run, tmp_path, qapp):
    charts = tmp_path / "charts"
    assert run("monthly", "--month", "2026-11", "--charts", str(charts), "--out", str(tmp_path / "out.docx")) == 0
    names = sorted(each.name for each in charts.iterdir())
    assert len(names) == 10 and names[0].startswith("2026年11月 ")
    channels = (charts / "2026年11月 信访形式.svg").read_text("utf-8")
    assert ">来访<" in channels, "each bar has its name beside it, and the name has room"
    assert len(Document(tmp_path / "out.docx").inline_shapes) == 5


def test_a_period_nobody_named_is_the_last_whole_one():
    today = date(2026, 11, 3)
    assert usual(ReportKind.DAILY, today).day == today
    assert usual(ReportKind.MONTHLY, today).period.first == date(2026, 10, 1)
    assert usual(ReportKind.ANNUAL, today).period.first == date(2025, 1, 1)

    class Asked:
        kind, year, month, day, last = "free", None, None, "2026-01-05", "2026-02-04"

    assert _wanted(Asked, today).period.days == 31
    Asked.day = "x"
    with pytest.raises(CannotNow):
        _wanted(Asked, today)
