"""The catalogue of texts follows the sources, and Qt's own tool finds the same."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from tests.tools.house import HOUSE, only_fault, small_house
from tools import catalogue, text

WORDS = """
from reception_desk import wording
from reception_desk.wording import later, tr

LABEL = later("来访" "登记")

def show(n):
    tr(n); tr(f"共 {n} 件"); tr("共 {} 件"); wording.tr("共 {n} 件").format(n=n)
    self.tr("窗口"); QTimer.later(n)
"""


def test_catalogue_reads_plain_strings_and_names_the_rest(tmp_path):
    house = small_house(tmp_path, {"reception_desk/a.py": WORDS})
    texts, faults = catalogue.read_sources(house, "reception_desk")
    assert list(texts) == ["来访登记", "共 {} 件", "共 {n} 件", "窗口"]
    assert [fault.split(": ", 1)[1][:12] for fault in faults] == ["takes one pl", "takes one pl", "the placehol"]


def test_catalogue_is_held_to_the_sources(tmp_path):
    house = small_house(tmp_path, {"reception_desk/a.py": 'from .wording import tr\n\ntr("a")\n'})
    (house / "reception_desk/a.py").write_text(
        'from reception_desk.wording import tr\n\ntr("<来访> {n}")\n', encoding="utf-8"
    )
    assert "does not match the sources" in text.faults(house)[-1]
    text.update(house)
    assert "has no translation" in only_fault(text.faults(house))
    ts = house / text.TS
    ts.write_text(ts.read_text("utf-8").replace(' type="unfinished"></', ">Visit {m}</"), "utf-8")
    assert "other placeholders" in text.faults(house)[0]
    ts.write_text(ts.read_text("utf-8").replace("{m}", "{n}"), "utf-8")
    assert "run make text" in only_fault(text.faults(house))
    text.update(house)
    assert text.faults(house) == []


def test_the_catalogue_is_what_lupdate_finds(tmp_path):
    theirs, ours = tmp_path / "theirs.ts", tmp_path / "ours.ts"
    ours.write_text(catalogue.write(catalogue.read_sources(HOUSE, "reception_desk")[0]), "utf-8")
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [tool, *(HOUSE / "reception_desk").rglob("*.py"), "-tr-function-alias", "tr+=later", "-ts", theirs]
    subprocess.run(command, check=True, capture_output=True)
    found = [{each.text for each in ElementTree.parse(ts).iter("source")} for ts in (theirs, ours)]
    assert found[0] == found[1]
