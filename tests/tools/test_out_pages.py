"""docs/export.md is current, and its program opens a locked file."""

import sys
from pathlib import Path

from reception_desk.models.outgoing.lock import LockedFile
from tests.office import CHEAP
from tools import make_pages_export
from tools.export_words import OPENING

HOUSE = Path(__file__).parents[2]


def test_the_page_of_the_export_is_current():
    assert (HOUSE / make_pages_export.PAGE).read_text("utf-8") == make_pages_export.export_page(), "run make docs"


def test_the_program_on_the_page_opens_a_locked_file(tmp_path, monkeypatch):
    content = bytes(range(256)) * 5000
    with (tmp_path / "a.rdx").open("wb") as target:
        locked = LockedFile(target, "一句好记的话", **CHEAP)
        locked.write(content)
        locked.finish()
    monkeypatch.setattr(sys, "argv", ["", str(tmp_path / "a.rdx"), str(tmp_path / "a.zip"), "一句好记的话"])
    exec(compile(OPENING, "docs/export.md", "exec"), {})  # the page's own program, as printed
    assert (tmp_path / "a.zip").read_bytes() == content
