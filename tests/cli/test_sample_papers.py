"""`sample-papers`: every paper short and long, the office's own templates in place of ours, a faulty one told."""

from reception_desk.cli import commands
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.examples.every import Length
from reception_desk.forms.papers.examples.filled import samples
from reception_desk.paths import resource
from tests.forms.papers.samples import changed, template, text


def test_every_paper_has_a_short_and_a_long_sample_of_its_code(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("reception_desk.app.ready_to_lay_out", object)
    monkeypatch.setattr("reception_desk.cli.sample_papers.write_pdf", lambda docx, title: b"%PDF")
    assert commands.run(["sample-papers", str(tmp_path / "out")]) == 0
    names = capsys.readouterr().out.split()
    assert len(names) == len(set(names))
    for paper in PAPERS.values():
        for length in (Length.SHORT, Length.LONG):
            assert f"{paper.code}-{length}" in names
    assert {each.name for each in (tmp_path / "out").iterdir()} == {f"{n}.{e}" for n in names for e in ("docx", "pdf")}


def test_a_template_of_the_office_stands_in_place_of_ours(tmp_path):
    ours = resource("templates", "SLGZ.docx").read_bytes()
    (tmp_path / "SLGZ.docx").write_bytes(changed(ours, "word/document.xml", "现告知如下", "特此告知如下"))
    said = {each.name: text(each.docx) for each in samples(tmp_path, office="青山县信访局", lengths=(Length.SHORT,))}
    assert "特此告知如下" in said["D03-短"]
    assert "青山县信访局" in said["D04-短"]


def test_a_faulty_template_is_told_and_nothing_is_written(tmp_path, capsys):
    (tmp_path / "SLGZ.docx").write_bytes(template("{{ nmae }}", "{{ decisions }}"))
    assert commands.run(["sample-papers", str(tmp_path / "out"), "--template-dir", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "SLGZ.docx：没有“nmae”这个字段，是不是“name”？" in told
    assert not (tmp_path / "out").exists()
    assert commands.run(["sample-papers", str(tmp_path / "out"), "--template-dir", str(tmp_path / "none")]) == 1
    assert "找不到文件夹" in capsys.readouterr().err
