"""What a version of Qt for Python must not do to us: each of these was met in one that we do not use."""

import subprocess
import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    fired = Signal(bool)


def test_emitting_and_connecting_loses_no_reference(qapp):
    sender, heard = Sender(), []
    sender.fired.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(2000):
        sender.fired.emit(True)
    heard.clear()
    assert abs(sys.getrefcount(True) - before) < 100


LOOKS = """
import importlib, linecache, sys
from reception_desk.cli import commands
commands._parser = lambda *_: sys.exit()  # the window itself is not needed
try:
    commands.run([])
except SystemExit:
    pass
importlib.import_module("reception_desk.ui.session")
print(*(name for name in linecache.cache if name.endswith("main_window.py")))
"""


def test_the_source_of_what_is_imported_is_not_read_through():
    done = subprocess.run([sys.executable, "-c", LOOKS], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
