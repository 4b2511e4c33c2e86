"""What a disk may hold after the power went: images cut from the system calls of the real program.

A file's writes are on the disk once it was synced; of those after, a disk keeps none, some, or a torn one.
A folder's changes are there once the folder was synced; of those after, the first few. That is what a file system may
do and what SQLite's own crash tests do.
"""

import json
import random
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HOUSE = Path(__file__).parents[2]
CALLS = "trace=pwrite64,write,ftruncate,fdatasync,fsync,unlink,rename"
SECTOR = 512

_CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (\d+)")
_BEGUN = re.compile(r"^(\d+) +(\w+\(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_FILE = re.compile(r"^(\d+)<((?:\\x..)*)>(?:\(deleted\))?(?:, (.*))?$")
_BYTES = re.compile(r'"((?:\\x..)*)"')


@dataclass(frozen=True)
class Call:
    """One call on a file of the office, or with `file` "" a line that the program printed."""

    name: str
    file: str
    data: bytes = b""
    place: int = -1
    to: str = ""


def record(folder, lines, password, trace):
    """Let the real `register` take lines, and return its calls on the folder's files, and its answers."""
    command = ["strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "--seccomp-bpf", "-e", CALLS, "-o", str(trace)]
    command += [sys.executable, "-m", "reception_desk", "register", "--data-dir", str(folder)]
    command += ["--clerk", "lichunmei", "--password-file", str(password)]
    done = subprocess.run(command, input=lines, capture_output=True, cwd=HOUSE, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return list(calls_of(trace, folder))


def calls_of(trace, folder):
    """Give the calls of a trace that matter, in their order."""
    waiting = {}
    with trace.open("r", encoding="ascii", errors="replace") as lines:
        for line in lines:
            begun, resumed = _BEGUN.match(line.rstrip("\n")), _RESUMED.match(line.rstrip("\n"))
            if begun:
                waiting[begun[1]] = begun[2]
                continue
            whole = f"{resumed[1]} {waiting.pop(resumed[1], '')}{resumed[2]}" if resumed else line
            found = _CALL.match(whole)
            call = found and _call(found[2], found[3], str(folder))
            if call:
                yield call


def _call(name, arguments, folder):
    if name in ("unlink", "rename"):
        paths = [_plain(each).decode() for each in _BYTES.findall(arguments)]
        if not all(Path(each).parent == Path(folder) for each in paths):
            return None
        return Call(name, Path(paths[0]).name, to=Path(paths[-1]).name)
    found = _FILE.match(arguments)
    if found is None:
        return None
    path, rest = Path(_plain(found[2]).decode("utf-8", "replace")), found[3] or ""
    data = _BYTES.match(rest)
    content = _plain(data[1]) if data else b""
    if name == "write" and found[1] == "1":
        return Call("printed", "", content)
    if path == Path(folder):
        return Call(name, ".")
    if path.parent != Path(folder):
        return None
    numbers = re.findall(r"(\d+)", rest[data.end() :] if data else rest)
    return Call(name, path.name, content, int(numbers[-1]) if numbers and name != "write" else -1)


def _plain(escaped):
    return bytes.fromhex(escaped.replace("\\x", ""))


@dataclass
class Inode:
    """A file: what the disk surely holds, and what was written since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list = field(default_factory=list)

    @property
    def size(self):
        """Return the size that the program sees."""
        size = len(self.durable)
        for place, data in self.pending:
            size = place if data is None else max(size, place + len(data))
        return size

    def sync(self):
        """Bring everything to the disk."""
        self.durable = _applied(self.durable, self.pending)
        self.pending = []


def _applied(content, writes):
    done = bytearray(content)
    for place, data in writes:
        if data is None:
            del done[place:]
            done.extend(bytes(max(place - len(done), 0)))
        else:
            done.extend(bytes(max(place - len(done), 0)))
            done[place : place + len(data)] = data
    return done


class Disk:
    """The folder on a disk that may lose its power; with `lying` it says that it synced and did not."""

    def __init__(self, folder, lying=False):
        self.lying = lying
        self.seen = {each.name: Inode(bytearray(each.read_bytes())) for each in folder.iterdir()}
        self.names = dict(self.seen)
        self.changes = []
        self.printed = b""

    def do(self, call):
        """Do what the program asked for."""
        name = call.file
        if call.name == "printed":
            self.printed += call.data
        elif call.name in ("fsync", "fdatasync"):
            self._sync(name)
        elif call.name == "unlink":
            self.seen.pop(name, None)
            self.changes.append((name, None))
        elif call.name == "rename":
            inode = self.seen.pop(name)
            self.seen[call.to] = inode
            self.changes += [(call.to, inode), (name, None)]
        else:
            self._write(call)

    def _write(self, call):
        if call.file not in self.seen:
            self.seen[call.file] = Inode()
            self.changes.append((call.file, self.seen[call.file]))
        inode = self.seen[call.file]
        if call.name == "ftruncate":
            inode.pending.append((call.place, None))
        elif call.name == "pwrite64":
            inode.pending.append((call.place, call.data))
        else:  # `saved.last` is written from its beginning each time, a new file one piece after the other
            inode.pending.append((0 if call.file == "saved.last" else inode.size, call.data))

    def _sync(self, name):
        if self.lying:
            return
        if name == ".":
            self._settle(len(self.changes))
        elif name in self.seen:
            self.seen[name].sync()

    def _settle(self, count):
        for name, inode in self.changes[:count]:
            self.names.pop(name, None) if inode is None else self.names.update({name: inode})
        del self.changes[:count]

    def acknowledged(self):
        """Return the numbers that the program had told when the power went."""
        whole = self.printed[: self.printed.rfind(b"\n") + 1]
        return [json.loads(line)["number"] for line in whole.splitlines()]

    def image(self, chance, target):
        """Write one of the things that the disk may hold now into an empty folder."""
        names = dict(self.names)
        for name, inode in self.changes[: chance.randint(0, len(self.changes))]:
            names.pop(name, None) if inode is None else names.update({name: inode})
        for name, inode in names.items():
            (target / name).write_bytes(_applied(inode.durable, _kept(inode.pending, chance)))


def _kept(pending, chance):
    way = chance.choice(("none", "all", "prefix", "subset", "torn"))
    if way in ("none", "all") or not pending:
        return pending if way == "all" else []
    if way == "subset":
        return [each for each in pending if chance.random() < 0.5]
    kept = pending[: chance.randint(0, len(pending) - 1) + (way == "prefix")]
    if way == "torn" and len(kept) < len(pending) and pending[len(kept)][1]:
        place, data = pending[len(kept)]
        sectors = [at for at in range(0, len(data), SECTOR) if chance.random() < 0.5]
        kept = kept + [(place + at, data[at : at + SECTOR]) for at in sectors]
    return kept


def images(before, calls, count, chance, lying=False):
    """Give `count` moments at which the power goes, each with the disk as it is then."""
    moments = sorted(chance.randrange(1, len(calls) + 1) for _ in range(count))
    disk, done = Disk(before, lying), 0
    for moment in moments:
        for call in calls[done:moment]:
            disk.do(call)
        done = moment
        yield disk


__all__ = ["Disk", "images", "random", "record"]
