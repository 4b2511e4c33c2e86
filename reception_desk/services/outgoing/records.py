"""A visit or a matter with its fields by name, as every mapping asks for them."""

from reception_desk.forms.outgoing.fields import Known, Record, record_of
from reception_desk.models.outgoing.records import Outgoing
from reception_desk.moments import BEIJING
from reception_desk.services.matters.lists import MatterState

_RAW = frozenset({"matter_number", "matter_title", "matter_state", "matter_handler"})


def record(row: Outgoing) -> Record:
    """Return the fields of a record."""
    at = row.received_at.astimezone(BEIJING)
    state = str(row.matter.get("matter_state", ""))
    texts = {
        "number": row.number,
        "people": str(row.people),
        "received_on": at.date().isoformat(),
        "received_at": f"{at:%Y-%m-%d %H:%M}",
        "first_receiver": row.first_receiver,
        "registrar": row.registrar,
        "national_number": row.national_number,
        "national_code": row.national_code,
        "matter_number": str(row.matter.get("matter_number", "")),
        "matter_title": str(row.matter.get("matter_title", "")),
        "matter_state": MatterState(state).source if state else "",
        "matter_handler": str(row.matter.get("matter_handler", "")),
    }
    of_matter = {name: str(value) for name, value in row.matter.items() if name not in _RAW}
    typed = {name: text for name, text in row.raw.items() if text.strip()}
    return record_of({"channel": row.channel, **typed}, Known(texts, of_matter))
