"""The small rules of the house: length of files, unfinished work, calls that one system alone has."""

import pytest

from tests.tools.house import only_fault, small_house
from tools import manners


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("import fcntl\n", "fcntl belongs in"),
        ("import os\n\nos.fork()\n", "os.fork belongs in"),
        ("import signal\n\nsignal.SIGKILL\n", "signal.SIGKILL belongs in"),
        ("from os import getuid\n", "os.getuid belongs in"),
        ("import winreg\n", "winreg belongs in"),
        ("# TO" + "DO later\n", "not done"),
        ("x = 1  # pragma: n" + "o cover\n", "not done"),
        ("x = 1\n" * 401, "401 lines"),
    ],
)
def test_manners_name_the_breach(tmp_path, source, sentence):
    house = small_house(tmp_path, {"reception_desk/models/a.py": source})
    assert sentence in only_fault(manners.faults(house))


def test_manners_let_common_calls_pass(tmp_path):
    source = (
        "import os\nimport signal\n\nos.getpid()\nos.replace('a', 'b')\nsignal.SIGTERM\nresource = paths.resource()\n"
    )
    assert manners.faults(small_house(tmp_path, {"reception_desk/models/a.py": source})) == []


def test_the_twins_have_the_same_functions(tmp_path):
    posix = "import os\n\ndef owner() -> int:\n    return os.getuid()\n\ndef _own():\n    pass\n"
    house = small_house(tmp_path, {"reception_desk/platform_posix.py": posix})
    assert "lacks its twin" in only_fault(manners.faults(house))
    (house / "reception_desk/platform_windows.py").write_text("def owner() -> int:\n    return 0\n")
    assert manners.faults(house) == []
    (house / "reception_desk/platform_windows.py").write_text("def owner(x: int) -> int:\n    return 0\n")
    assert len(manners.faults(house)) == 2


def test_a_page_shows_no_rest_of_a_merge(tmp_path):
    house = small_house(tmp_path, {"docs/architecture.md": "one\n" + "<" * 7 + " HEAD\ntwo\n"})
    assert "docs/architecture.md:2: a merge was left unfinished" in only_fault(manners.faults(house))
