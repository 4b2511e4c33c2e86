"""Gives a docx the fonts that stand in on this machine, so that LibreOffice draws with the same ones."""

import io
import re
import zipfile

from reception_desk.typeset.fonts import resolved

NAMED = re.compile(r'(w:(?:ascii|hAnsi|eastAsia|cs)=")([^"]+)(")')


def with_fonts_here(content: bytes) -> bytes:
    """Return the docx with every wanted font replaced by the family that stands for it here."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry.filename)
            if entry.filename.endswith(".xml"):
                text = NAMED.sub(lambda found: found[1] + resolved(found[2])[0] + found[3], part.decode())
                part = text.encode()
            new.writestr(entry.filename, part)
    return buffer.getvalue()
