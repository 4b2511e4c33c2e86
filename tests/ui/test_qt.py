"""What a version of Qt for Python must not do to us: each of these was met in one that we do not use."""

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
