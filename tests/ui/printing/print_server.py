"""A print server (CUPS) of the test's own: its queues, its spool, Debian's PDF printer; nothing of the system's."""

import os
import shutil
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path

DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PRINTED = Path("/var/spool/cups-pdf/ANONYMOUS")
"""Where Debian's PDF printer puts what an unknown user prints."""
NOBODY = "reception-test"
_FOLDERS = ("etc", "spool", "cache", "state", "log")
_FILES = """ServerRoot {at}/etc
RequestRoot {at}/spool
TempDir {at}/spool
CacheDir {at}/cache
StateDir {at}/state
AccessLog {at}/log/access
ErrorLog {at}/log/error
PageLog {at}/log/page
User lp
Group lp
SystemGroup root
"""
_SERVER = """Listen {at}/cups.sock
Browsing Off
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""


def available():
    """Tell whether this computer can run one: cupsd starts its printers' programs as other users."""
    return os.geteuid() == 0 and DRIVER.exists() and shutil.which("cupsd", path=f"/usr/sbin:{os.environ['PATH']}")


class Server:
    """A running print server in a folder of its own."""

    def __init__(self, at):
        at.chmod(0o755)  # its printers' programs run as another user
        for name in _FOLDERS:
            (at / name).mkdir()
        for name, text in (("cups-files.conf", _FILES), ("cupsd.conf", _SERVER)):
            (at / "etc" / name).write_text(text.format(at=at))
        files = ["-c", str(at / "etc/cupsd.conf"), "-s", str(at / "etc/cups-files.conf")]
        self.process = subprocess.Popen(["/usr/sbin/cupsd", "-f", *files], stderr=subprocess.DEVNULL)
        self.wait(lambda: b"is running" in subprocess.run(["lpstat", "-r"], capture_output=True, check=False).stdout)

    def queue(self, name, device):
        """Make a queue that prints to `device`; what fails there is given up at once."""
        made = ["lpadmin", "-p", name, "-v", device, "-P", str(DRIVER), "-E", "-o", "printer-error-policy=abort-job"]
        subprocess.run(made, check=True, capture_output=True)

    def do(self, *command):
        """Run a tool of the server's administrator."""
        subprocess.run(command, check=True, capture_output=True)

    @staticmethod
    def take_printed():
        """Return what the PDF printer made for the tests' user since it was asked last, and clear it away."""
        found = list(PRINTED.glob("*.pdf"))
        made = [each.read_bytes() for each in found]
        for each in found:
            each.unlink()
        return made

    def stop(self):
        """End the server and what it started."""
        self.process.terminate()
        self.process.wait(10)

    @staticmethod
    def wait(ready, seconds=20.0):
        """Wait until `ready` says so."""
        until = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > until:
                raise AssertionError("the print server did not get there")
            time.sleep(0.05)


@contextmanager
def printer_that_hangs_up():
    """Give the address of a network printer that takes the first bytes and is gone."""
    listening = socket.create_server(("127.0.0.1", 0))

    def take():
        taken, _ = listening.accept()
        taken.recv(512)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        taken.close()
        listening.close()

    threading.Thread(target=take, daemon=True).start()
    yield f"socket://127.0.0.1:{listening.getsockname()[1]}"
