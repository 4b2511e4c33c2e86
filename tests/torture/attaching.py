"""A desk in a process of its own that attaches files and writes down each one the moment its act returned."""

import os
import sys
from pathlib import Path

from reception_desk.services.visits.attachments import Offer, attach, prepare
from tests.office import sign_in


def work(folder, acks):
    """Attach files until killed, each to a visit of its own, since one takes only so many; a line of `acks` is one."""
    desk = sign_in(Path(folder))
    file = os.open(acks, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    for size in range(2_000_000, 1_000_000_000):
        offer = Offer(f"{size}.pdf", content=b"%PDF-" + os.urandom(16) + bytes(size - 21))
        visit = f"{os.getpid()}-{size}"
        attach(desk, visit, prepare(desk, [offer], lambda share, words: None, lambda: False))
        os.write(file, f"{visit}\n".encode())


if __name__ == "__main__":
    work(*sys.argv[1:])
