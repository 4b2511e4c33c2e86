"""Gives a docx the fonts that stand in on this machine, so that LibreOffice draws with the same ones."""

import io
import re
import zipfile

from reception_desk.typeset.fonts import resolved

FONTS = re.compile(r"<w:rFonts[^>]*>")
NAMED = re.compile(r'(w:(?:ascii|hAnsi|eastAsia|cs)=")([^"]+)(")')
"""A name within one element of fonts; the language of a run has attributes of the same names."""


def with_fonts_here(content: bytes) -> bytes:
    """Return the docx with every wanted font replaced by the family that stands for it here."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry.filename)
            if entry.filename.endswith(".xml"):
                part = FONTS.sub(_here, part.decode()).encode()
            new.writestr(entry.filename, part)
    return buffer.getvalue()


def _here(fonts: re.Match[str]) -> str:
    return NAMED.sub(lambda found: found[1] + resolved(found[2])[0] + found[3], fonts[0])
