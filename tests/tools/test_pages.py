"""The generated pages of docs/ are what the declarations say today, and what the command line does."""

import io
import json
import sys

from reception_desk.cli.commands import run
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.rules.deadlines.clocks import ClockName
from reception_desk.rules.outcomes.offers import book
from tests.office import LI, PASSWORD
from tests.tools.house import HOUSE
from tools import make_pages, make_pages_rules, make_pages_stated, make_pages_templates


def test_the_page_of_fields_is_up_to_date():
    assert (HOUSE / make_pages.PAGE).read_text("utf-8") == make_pages.fields_page(), "run make docs"


def test_the_page_of_rules_is_up_to_date_and_lists_every_clock():
    page = (HOUSE / make_pages_rules.PAGE).read_text("utf-8")
    assert page == make_pages_rules.rules_page(), "run make docs"
    assert all(f"| `{name}` |" in page for name in ClockName)


def test_the_page_of_templates_is_up_to_date_and_lists_every_paper():
    page = (HOUSE / make_pages_templates.PAGE).read_text("utf-8")
    assert page == make_pages_templates.templates_page(), "run make docs"
    assert all(f"## {paper.code} {paper.kind.source}" in page for paper in PAPERS.values())


def test_every_rule_of_the_page_names_a_test_that_is_there():
    for code in ClockName:
        assert make_pages_rules.test_of(code.value, "deadlines"), code
    for code in book().rules:
        told = make_pages_rules.test_of(code, "outcomes")
        assert told, code
        file, name = told.removeprefix("`").split("` ")
        assert f"def {name}(" in (HOUSE / "tests" / "rules" / file).read_text("utf-8")


def test_every_other_rule_has_its_row_and_each_row_a_rule_and_a_test():
    page = (HOUSE / make_pages_rules.PAGE).read_text("utf-8")
    assert make_pages_stated.named() <= make_pages_stated.functions().keys(), "tools/rules_stated.toml names no rule"
    rows = [rule for section in make_pages_stated.sections() for rule in section["rule"]]
    for rule in rows:
        assert rule["says"] and rule["article"] and make_pages_stated.test_of(tuple(rule["of"])), rule["of"]
    listed = {each for each in make_pages_stated.functions() if f"`{each}`" in page}
    assert listed | make_pages_stated.ELSEWHERE >= make_pages_stated.functions().keys()


def test_the_command_line_takes_and_answers_what_the_page_says(folder, tmp_path, monkeypatch, capsys):
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD)
    lines = io.TextIOWrapper(io.BytesIO(f"{make_pages.example_line()}\n{{}}\n[]\n".encode()))
    monkeypatch.setattr(sys, "stdin", lines)
    asked = ["register", "--data-dir", str(folder), "--clerk", LI.name, "--password-file", str(password)]
    assert run(asked) == 0
    example, empty, refused = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(example) == list(empty) == list(make_pages.ANSWER)
    assert example["findings"] == []
    assert set(empty["findings"][0]) == {"field", "sentence", "article"}
    assert list(refused) == ["error"]
