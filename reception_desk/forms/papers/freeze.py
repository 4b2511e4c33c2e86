"""What is kept of an issued paper, and the same paper again, byte for byte."""

import hashlib
import json
import zlib
from dataclasses import dataclass

from reception_desk.errors import PaperTrouble
from reception_desk.forms.papers.package import is_filled, pack, read_parts
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Frozen:
    """An issued paper as it is kept.

    `parts` are the filled parts, deflated against the template's own text; `template_digest` is the
    SHA-256 of the template (hexadecimal), `digest` the SHA-256 over both.
    """

    parts: bytes
    template_digest: str
    digest: str


def freeze(template: bytes, filled: bytes) -> Frozen:
    """Return what must be kept so that `thaw` gives the bytes `filled` again.

    Raises ValueError where `filled` was not made by `fill` from `template`.
    """
    empty, full = read_parts(template), read_parts(filled)
    changed = {name: part.decode("utf-8") for name, part in full.items() if is_filled(name) and part != empty.get(name)}
    if _put_together(empty, changed) != filled:
        raise ValueError("this docx was not filled from this template")
    text = json.dumps(changed, ensure_ascii=False, sort_keys=True).encode("utf-8")
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, _dictionary(empty))
    parts = deflater.compress(text) + deflater.flush()
    template_digest = template_version(template)
    return Frozen(parts, template_digest, _digest(template_digest, parts))


def thaw(template: bytes, frozen: Frozen) -> bytes:
    """Return the issued docx, the same byte for byte.

    Raises PaperTrouble where the kept parts or the template are not those that were frozen.
    """
    if template_version(template) != frozen.template_digest:
        raise PaperTrouble(tr("这份文书当时用的模板已被换过，无法还原。"), tr("请让管理员从备份中找回当时的模板。"))
    if _digest(frozen.template_digest, frozen.parts) != frozen.digest:
        raise PaperTrouble(tr("这份文书的存档与出具时不一致，没有打开。"), tr("请不要打印，让管理员用备份核对。"))
    empty = read_parts(template)
    inflater = zlib.decompressobj(-15, _dictionary(empty))
    changed: dict[str, str] = json.loads(inflater.decompress(frozen.parts) + inflater.flush())
    return _put_together(empty, changed)


def template_version(template: bytes) -> str:
    """Return the SHA-256 of a template, hexadecimal: the name under which its version is kept."""
    return hashlib.sha256(template).hexdigest()


def _put_together(empty: dict[str, bytes], changed: dict[str, str]) -> bytes:
    return pack({**empty, **{name: text.encode("utf-8") for name, text in changed.items()}})


def _dictionary(empty: dict[str, bytes]) -> bytes:
    """Return the text a filled paper repeats; deflate looks back 32 KB and no further."""
    return empty["word/document.xml"][-32768:]


def _digest(template_digest: str, parts: bytes) -> str:
    return hashlib.sha256(template_digest.encode("ascii") + b"\n" + parts).hexdigest()
