"""The wheel carries what the program reads and asks for what it imports."""

import subprocess
import sys
import tomllib
import zipfile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools.house import HOUSE
from tools.plan import read_plan


def test_the_wheel_carries_resources_and_revisions(tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path]
    subprocess.run(command, cwd=HOUSE, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, place in (("resources", "reception_desk/resources"), ("reception_desk/models/migrations",) * 2):
        for path in (HOUSE / folder).rglob("*.*"):
            if path.suffix != ".pyc":
                assert f"{place}/{path.relative_to(HOUSE / folder).as_posix()}" in names


def test_the_wheel_asks_for_every_library_the_rooms_may_use():
    allowed = {each for room in read_plan(HOUSE / "docs/architecture.md").rooms.values() for each in room.libraries}
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [canonicalize_name(Requirement(line).name) for line in project["dependencies"]]
    other_names = {"docx": "python-docx", "stdnum": "python-stdnum", "argon2": "argon2-cffi", "shiboken6": "pyside6"}
    for library in {each.split(".")[0] for each in allowed}:
        name = other_names.get(library, library.lower())
        assert any(each.startswith(name) for each in asked), library
