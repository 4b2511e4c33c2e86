"""The bill of materials is that of the lock, advisories are held against it, docs/security.md names tests there are."""

import ast
import json
import re
from pathlib import Path

from tools import advisories, make_pages_security
from tools.make_sbom import LOCK, TARGET, components

HOUSE = Path(__file__).parent.parent.parent
LOCKED = "alpha==1.2.3 \\\n    --hash=sha256:00\nbeta-two==2.0 ; python_version < '3.12'\n"


def test_the_bill_of_materials_names_every_pinned_version():
    bill = json.loads((HOUSE / TARGET).read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    wanted = components((HOUSE / LOCK).read_text("utf-8"))
    assert [(each["name"], each["version"]) for each in bill["components"]] == [
        (each["name"], each["version"]) for each in wanted
    ]
    assert len(wanted) > 20
    assert all(each["licenses"][0]["license"]["name"] not in ("", "see the package") for each in bill["components"])


def advisory(name, *, events=(), versions=(), ecosystem="PyPI"):
    ranges = [{"type": "ECOSYSTEM", "events": list(events)}]
    package = {"ecosystem": ecosystem, "name": name}
    return {"id": "X-1", "affected": [{"package": package, "versions": list(versions), "ranges": ranges}]}


def test_an_advisory_hits_the_versions_it_names():
    def hits(told):
        return len(advisories.affected(LOCKED, [told])[0])

    assert hits(advisory("Beta_Two", versions=["2.0"])) == 1
    assert hits(advisory("alpha", events=[{"introduced": "0"}, {"fixed": "1.2.4"}])) == 1
    assert hits(advisory("alpha", events=[{"introduced": "0"}, {"last_affected": "1.2.3"}])) == 1
    assert hits(advisory("alpha", events=[{"introduced": "0"}, {"fixed": "1.2.3"}])) == 0
    assert hits(advisory("alpha", events=[{"introduced": "2"}])) == 0
    assert hits(advisory("gamma", versions=["1.2.3"])) == 0


def test_an_audit_that_compared_nothing_is_red(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(HOUSE)
    file = tmp_path / "osv.jsonl"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert advisories.main([]) == 2
    assert advisories.main([str(file)]) == 2
    file.write_text("", "utf-8")
    assert advisories.main([str(file)]) == 2
    file.write_text(json.dumps(advisory("alpha", ecosystem="npm")), "utf-8")
    assert advisories.main([str(file)]) == 2
    file.write_text(json.dumps(advisory("nobody-has-this", versions=["1"])) + "\n", "utf-8")
    assert advisories.main([str(file)]) == 0
    file.write_text(json.dumps([advisory("SQLAlchemy", events=[{"introduced": "0"}])]), "utf-8")
    assert advisories.main([str(file)]) == 1
    assert "sqlalchemy" in capsys.readouterr().out


def test_without_a_file_pip_audit_is_asked_and_a_pin_it_passed_over_is_red(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(HOUSE)
    program, answer = tmp_path / "pip-audit", tmp_path / "answer.json"
    program.write_text(f"#!/bin/sh\n/bin/cat {answer}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    pins = [{**each, "vulns": []} for each in components(LOCK.read_text("utf-8"))]

    def told(dependencies):
        answer.write_text(json.dumps({"dependencies": dependencies}), "utf-8")
        return advisories.main([])

    assert told(pins) == 0
    assert told(pins[1:]) == 2
    skipped = {"name": pins[0]["name"], "skip_reason": "not found on the index and could not be audited"}
    assert told([skipped, *pins[1:]]) == 2
    assert told([{**pins[0], "vulns": [{"id": "X-2"}]}, *pins[1:]]) == 1
    answer.write_text("", "utf-8")
    assert advisories.main([]) == 2
    assert "X-2" in capsys.readouterr().out


def test_the_page_of_security_is_current_and_names_tests_that_exist():
    text = (HOUSE / make_pages_security.PAGE).read_text("utf-8")
    assert make_pages_security.page(text) == text
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text)
    assert len(named) > 30
    for file, test in named:
        path = HOUSE / file
        assert path.exists(), file
        functions = {
            each.name for each in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(each, ast.FunctionDef)
        }
        assert not test or test in functions, f"{file}::{test}"
