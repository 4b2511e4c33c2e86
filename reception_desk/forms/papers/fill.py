"""Fills a docx template with the values of a form: the whole paper, or none of it."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from reception_desk.errors import TemplateTrouble
from reception_desk.forms.papers.columns import HEAD, parted
from reception_desk.forms.papers.lint import lint
from reception_desk.forms.papers.package import is_filled, pack, read_parts

if TYPE_CHECKING:
    from jinja2 import Template


def fill(template: bytes, context: Mapping[str, object], *, file: str = "") -> bytes:
    """Return the docx `template` filled with `context`; `file` names it in errors.

    Values are texts, whole numbers, truths, or lists and mappings of these. Line ends become line breaks,
    control characters are left out, everything else prints as it stands; where `posts` names several, the column that
    stands for them is parted. The same input gives the same
    bytes. Raises TemplateTrouble for a template that cannot be filled whole, TypeError for another value.
    """
    # docxtpl, Jinja and lxml take 0.15 s to import, and the sign-in window shall not wait for them.
    from reception_desk.forms.papers import rendering

    values = {name: rendering.plain(value) for name, value in context.items()}
    named = values.get(HEAD)
    if isinstance(named, list | tuple) and len(named) > 1:
        template = parted(template, len(named), file)
    parts = read_parts(template, file)
    filled = {}
    for name, prepared in _prepared(template, frozenset(values), file):
        try:
            filled[name] = rendering.render(prepared, values)
        except rendering.Broken as broken:
            raise TemplateTrouble(file, broken.sentence) from broken
    return pack({**parts, **filled})


def make_ready(template: bytes, fields: Collection[str], *, file: str = "") -> None:
    """Check a template and keep it ready, so that the first paper takes no longer than the next.

    Raises TemplateTrouble for a template that cannot be filled whole.
    """
    _prepared(template, frozenset(fields), file)


@lru_cache(maxsize=16)
def _prepared(template: bytes, names: frozenset[str], file: str) -> "tuple[tuple[str, Template], ...]":
    """Check a template once and keep it ready: a batch of a hundred papers asks for the same one."""
    from reception_desk.forms.papers import rendering

    for sentence in lint(template, names):
        raise TemplateTrouble(file, sentence)
    return tuple(
        (name, rendering.prepare(part)) for name, part in read_parts(template, file).items() if is_filled(name)
    )
