"""Writing everything: a file of lines for each table, then papers, templates, signed reports and attachments."""

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from reception_desk import __version__
from reception_desk.errors import CannotNow, PaperTrouble
from reception_desk.forms.papers.freeze import Frozen, thaw
from reception_desk.models import templates
from reception_desk.models.attachments.files import Vault
from reception_desk.models.folder import read_office
from reception_desk.models.outgoing import rows as model
from reception_desk.models.outgoing.place import Place, lines
from reception_desk.models.outgoing.sealed import BESIDE, Stays, closed_files, parts_of
from reception_desk.models.reports import docx_of
from reception_desk.models.work import Look
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.files import AttachmentState

FORMAT, VERSION = "reception-desk-export", 1
MANIFEST, FILES, PAPERS, TEMPLATES, REPORTS = "manifest.json", "files", "papers", "templates", "reports"
_STEP = 200
_TEMPLATES_HELD = 16

Told = Callable[[float], None]
"""Hears how much is done, 0.0 to 1.0, and raises to stop."""


class Writing:
    """One export while it is written: what of it could not be read, and how many papers and files it holds."""

    def __init__(self, desk: Desk, look: Look, place: Place, held: Stays, told: Told, total: int) -> None:
        self._desk, self._look, self._place, self._held, self._told = desk, look, place, held, told
        self._vault = Vault(desk.folder, desk.store.key)
        self._closed = closed_files(look)
        self._total, self._done = max(total, 1) * 1.5, 0
        self._templates: dict[str, bytes] = {}
        self.missing: list[str] = []
        self.files = 0
        self.papers = 0

    def whole(self, grounds: Grounds) -> int:
        """Write every table, the papers, the files, and last what all of it is; return how many rows there were."""
        parts: dict[str, dict[str, object]] = {}
        n = 0
        for table in model.going_out():
            with self._place.file(f"{table.name}.jsonl") as file:
                count = lines(file, self._texts(table.name))
            parts[f"{table.name}.jsonl"] = {"rows": count, "bytes": file.size, "sha256": file.digest}
            n += count
        self._write_papers()
        self._write_templates()
        self._write_reports()
        self._write_files()
        self._put(MANIFEST, json.dumps(self._manifest(parts, grounds), ensure_ascii=False, indent=1).encode())
        self._told(1.0)
        return n

    def _texts(self, name: str) -> Iterator[str]:
        table = _table(name)
        columns = [each.name for each in table.columns if (name, each.name) not in BESIDE]
        for row in model.rows(self._look, table):
            self._step()
            yield json.dumps({each: plain(row[each]) for each in columns}, ensure_ascii=False)

    def _write_papers(self) -> None:
        table = _table("paper")
        for row in model.rows(self._look, table):
            self._step()
            parts = row["parts"] or parts_of(self._look, self._look.reader, row["id"])
            if not parts:
                continue  # behind a seal that the reader may not open
            name = f"{PAPERS}/{row['uuid']}.docx"
            try:
                docx = thaw(self._template(row["template"]), Frozen(parts, row["template"], row["digest"]))
            except PaperTrouble as trouble:
                self.missing.append(f"{name} {trouble}")
                continue
            self._put(name, docx)
            self.papers += 1

    def _template(self, digest: str) -> bytes:
        """Return a version of a template; the few in use are held, not all there ever were."""
        if digest not in self._templates:
            if len(self._templates) >= _TEMPLATES_HELD:
                self._templates.clear()
            self._templates[digest] = templates.content(self._look, digest) or b""
        return self._templates[digest]

    def _write_templates(self) -> None:
        table = _table("paper_template")
        for row in model.rows(self._look, table):
            self._step()
            self._put(f"{TEMPLATES}/{row['digest']}.docx", row["content"])

    def _write_reports(self) -> None:
        """Write each report as it was signed and printed."""
        for row in model.rows(self._look, _table("signed_report")):
            self._step()
            docx = docx_of(self._look, row["id"])
            if docx is None:
                self.missing.append(f"{REPORTS}/{row['uuid']}.docx")
            else:
                self._put(f"{REPORTS}/{row['uuid']}.docx", docx)

    def _write_files(self) -> None:
        """Write each attachment once, under its SHA-256; one that is damaged is named and keeps no other back."""
        table = _table("attachment")
        written: set[str] = set()
        for row in model.rows(self._look, table):
            self._step()
            stored = row["state"] == AttachmentState.STORED.value and row["id"] not in self._closed
            if not stored or row["digest"] in written:
                continue
            written.add(row["digest"])
            if trouble := self._trouble_of(row["uuid"], row["digest"]):
                self.missing.append(f"{FILES}/{row['digest']} {trouble}")
                continue
            with self._place.file(f"{FILES}/{row['digest']}") as file:
                for chunk in self._vault.open(row["uuid"], row["digest"]):
                    self._tell()
                    file.write(chunk)
            self.files += 1

    def _trouble_of(self, uuid: str, digest: str) -> CannotNow | None:
        """Read an attachment through, for a zip keeps what it was given; being told to stop is no trouble of it."""
        chunks = self._vault.open(uuid, digest)
        while True:
            try:
                if next(chunks, None) is None:
                    return None
            except CannotNow as trouble:
                return trouble
            self._tell()

    def _put(self, name: str, content: bytes) -> None:
        with self._place.file(name) as file:
            file.write(content)

    def _step(self) -> None:
        self._done += 1
        if self._done % _STEP == 0:
            self._tell()

    def _tell(self) -> None:
        self._told(min(self._done / self._total, 0.99))

    def _manifest(self, parts: Mapping[str, object], grounds: Grounds) -> dict[str, object]:
        left_out = {name: count for name, count in asdict(self._held).items() if name != "read"}
        return {
            "format": FORMAT,
            "version": VERSION,
            "program": __version__,
            "office": self._desk.office.name,
            "store_id": read_office(self._desk.folder).store_id,
            "state_of": plain(self._look.now),
            "exported_by": self._desk.clerk.name,
            **grounds.detail,
            "records": parts,
            "papers": self.papers,
            "files": self.files,
            "left_out_behind_seals": left_out,
            "not_readable": self.missing,
        }


def plain(value: Any) -> Any:
    """Return a value as JSON has it: a moment with its +08:00, a day as 2026-11-03, bytes as base64."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value.isoformat() if isinstance(value, datetime | date) else value


def _table(name: str) -> Any:
    return next(each for each in model.going_out() if each.name == name)
