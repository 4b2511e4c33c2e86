"""Events as an iCalendar file (RFC 5545): lines of at most 75 octets, texts escaped, moments in UTC."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from reception_desk.forms.kinds import clean

_LONGEST = 75
"""Octets of one line, before the line break."""
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


@dataclass(frozen=True, slots=True)
class Event:
    """One event; the moments are aware, `uid` stays the same whenever it is written again."""

    uid: str
    begins: datetime
    ends: datetime
    summary: str
    description: str = ""
    location: str = ""


def calendar(name: str, events: Iterable[Event], written_at: datetime) -> bytes:
    """Return a calendar of that name; raises ValueError for a moment without a time zone."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Reception Desk//Roster//ZH", "CALSCALE:GREGORIAN"]
    lines += ["METHOD:PUBLISH", f"X-WR-CALNAME:{escaped(name)}"]
    for each in events:
        lines += _event(each, written_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode("utf-8")


def escaped(text: str) -> str:
    """Return a text as a value: its marks escaped, each line break as one sign."""
    plain = clean(text, lines=True).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(_ESCAPED.get(each, each) for each in plain)


def folded(line: str) -> Iterator[str]:
    """Give a line in parts of at most 75 octets, each but the first behind a blank; no character is cut."""
    part, room = "", _LONGEST
    for each in line:
        if len((part + each).encode("utf-8")) > room:
            yield part
            part = " "
        part += each
    yield part


def _event(event: Event, written_at: datetime) -> list[str]:
    told = {"DESCRIPTION": event.description, "LOCATION": event.location}
    return [
        *("BEGIN:VEVENT", f"UID:{escaped(event.uid)}", f"DTSTAMP:{_moment(written_at)}"),
        *(f"DTSTART:{_moment(event.begins)}", f"DTEND:{_moment(event.ends)}", f"SUMMARY:{escaped(event.summary)}"),
        *(f"{name}:{escaped(text)}" for name, text in told.items() if text),
        "END:VEVENT",
    ]


def _moment(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
