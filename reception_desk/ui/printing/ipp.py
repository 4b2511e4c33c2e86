"""Asks the computer's print server (CUPS) over IPP how far a job is; RFC 8011, one request, one answer."""

import http.client
import os
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock")
_PORT = 631
_PATIENCE = 5.0
_GET_JOB_ATTRIBUTES = 0x0009
_OPERATION, _END = 0x01, 0x03
_CHARSET, _LANGUAGE, _URI, _KEYWORD, _NAME = 0x47, 0x48, 0x45, 0x44, 0x42
_ENUM = 0x23
_NOT_FOUND = 0x0406
_WANTED = ("job-state", "job-state-reasons", "job-printer-state-message", "job-printer-state-reasons")


@dataclass(frozen=True)
class JobSeen:
    """What the server says of a job: its state (RFC 8011 §5.3.7), and the printer's reasons and message.

    `state` is 0 where the server knows no such job any more.
    """

    state: int
    reasons: tuple[str, ...] = ()
    message: str = ""


def job_seen(number: int) -> JobSeen | None:
    """Return what the print server says of a job, None where it cannot be asked."""
    try:
        status, answer = _asked(number)
    except (OSError, http.client.HTTPException):
        return None
    if status != http.client.OK or len(answer) < 8:
        return None
    code = struct.unpack(">H", answer[2:4])[0]
    if code == _NOT_FOUND:
        return JobSeen(0)
    found: dict[str, list[str]] = {}
    for name, value in _attributes(answer[8:]):
        found.setdefault(name, []).append(value)
    if "job-state" not in found:
        return None
    reasons = (*found.get("job-printer-state-reasons", ()), *found.get("job-state-reasons", ()))
    return JobSeen(int(found["job-state"][0]), reasons, "".join(found.get("job-printer-state-message", ())))


class _Local(http.client.HTTPConnection):
    """A connection to the server's own socket on this computer."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_PATIENCE)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _connection() -> http.client.HTTPConnection:
    """Return the way to the server that the system's own tools would take."""
    named = os.environ.get("CUPS_SERVER", "")
    if named.startswith("/"):
        return _Local(named)
    if named:
        host, _, port = named.partition(":")
        return http.client.HTTPConnection(host, int(port) if port.isdecimal() else _PORT, timeout=_PATIENCE)
    local = next((each for each in _SOCKETS if Path(each).exists()), "")
    return _Local(local) if local else http.client.HTTPConnection("localhost", _PORT, timeout=_PATIENCE)


def _asked(number: int) -> tuple[int, bytes]:
    connection = _connection()
    try:
        headers = {"Content-Type": "application/ipp"}
        connection.request("POST", "/", _request(number), headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def _request(number: int) -> bytes:
    """Return the question for one job's state."""
    head = struct.pack(">BBHI", 1, 1, _GET_JOB_ATTRIBUTES, 1)
    asked = [
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
        (_URI, "job-uri", f"ipp://localhost/jobs/{number}"),
        (_NAME, "requesting-user-name", os.environ.get("USER", "anonymous")),
        *((_KEYWORD, "" if at else "requested-attributes", each) for at, each in enumerate(_WANTED)),
    ]
    return head + bytes([_OPERATION]) + b"".join(_attribute(*each) for each in asked) + bytes([_END])


def _attribute(tag: int, name: str, value: str) -> bytes:
    said = value.encode()
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(said)) + said


def _attributes(content: bytes) -> Iterator[tuple[str, str]]:
    """Give the attributes of an answer; a value without a name belongs to the one before it."""
    at, name = 0, ""
    while at < len(content):
        tag = content[at]
        at += 1
        if tag == _END:
            return
        if tag < 0x10:  # where a group begins
            continue
        (length,) = struct.unpack_from(">H", content, at)
        name = content[at + 2 : at + 2 + length].decode("utf-8", "replace") or name
        at += 2 + length
        (length,) = struct.unpack_from(">H", content, at)
        value = content[at + 2 : at + 2 + length]
        at += 2 + length
        yield name, str(int.from_bytes(value, "big")) if tag == _ENUM else value.decode("utf-8", "replace")
