"""`register`: visits as JSON lines on standard input, each registered through the same service as the window."""

import argparse
import json
import sys
import uuid

from reception_desk.cli import signing
from reception_desk.errors import DeskError
from reception_desk.findings import Finding
from reception_desk.forms.own_fields import visit_form
from reception_desk.forms.reading import read_object
from reception_desk.services.desk import Desk
from reception_desk.services.visits.registering import register_visit
from reception_desk.wording import tr

_UUID = "uuid"
"""A line may bring its own uuid: the same one again gives the visit saved before instead of a second one."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare who signs in."""
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Register line by line; a line that cannot be registered is answered by its error and the next is read."""
    with signing.signed_in(arguments) as desk:
        for line in sys.stdin.buffer:
            if line.strip():
                signing.print_line(json.dumps(_answer(desk, line), ensure_ascii=False))
    return 0


def _answer(desk: Desk, line: bytes) -> dict[str, object]:
    given = _read(line)
    if given is None:
        return {"error": _no_object()}
    key = _own_uuid(given)
    try:
        reading = read_object(visit_form(), {name: text for name, text in given.items() if not (name == _UUID and key)})
        done = register_visit(desk, key or str(uuid.uuid4()), reading.values, reading.kept).value
    except DeskError as error:
        return {"error": str(error)}
    except RecursionError:
        return {"error": _no_object()}
    return {
        "number": done.number,
        "visit_id": done.visit_id,
        "uuid": done.uuid,
        "person_id": done.person_id,
        "matter_id": done.matter_id,
        "findings": [_plain(each) for each in (*reading.findings, *done.findings)],
    }


def _no_object() -> str:
    return tr("这一行不是一个 JSON 对象，没有登记，请改正后重新提交这一行。")


def _read(line: bytes) -> dict[str, object] | None:
    """Return the object of a line in UTF-8, or in GB 18030 as Windows tools write it; None for anything else."""
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            given = json.loads(line.decode(encoding), parse_int=_whole, object_pairs_hook=_all_of)
        except (ValueError, RecursionError):
            continue
        return given if isinstance(given, dict) else None
    return None


def _whole(digits: str) -> int | str:
    """Return the number, or its digits where there are more than any count has."""
    return int(digits) if len(digits) < 20 else digits


def _all_of(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object; an answer whose name was used before is kept under the name with a mark."""
    found: dict[str, object] = {}
    for name, answer in pairs:
        while name in found:
            name += "'"
        found[name] = answer
    return found


def _own_uuid(given: dict[str, object]) -> str | None:
    own = given.get(_UUID)
    try:
        return str(uuid.UUID(own)) if isinstance(own, str) else None
    except ValueError:
        return None


def _plain(finding: Finding) -> dict[str, str]:
    return {"field": finding.field, "sentence": finding.sentence, "article": finding.article}
