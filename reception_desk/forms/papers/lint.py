"""Looks a template over before the office uses it."""

from collections.abc import Collection

from reception_desk.errors import TemplateTrouble
from reception_desk.forms.papers.package import is_filled, read_parts
from reception_desk.wording import later, shown

_EDGES = {"header": later("页眉："), "footer": later("页脚：")}
"""What is said before a sentence about a part that is not the body, by how its name goes on after `word/`."""


def lint(template: bytes, fields: Collection[str], internal: Collection[str] = ()) -> tuple[str, ...]:
    """Return a Chinese sentence for each thing that is wrong with a template; `fields` are the names it may use.

    `fields` may have the label of each; `internal` are names of other papers that must not stand on the visitor's.
    """
    # docxtpl, Jinja and lxml take 0.15 s to import, and the sign-in window shall not wait for them.
    from reception_desk.forms.papers import marks, outside, rendering

    try:
        parts = read_parts(template)
    except TemplateTrouble as trouble:
        return (trouble.what,)
    found = list(outside.faults(parts))
    if not found:
        for name, part in parts.items():
            if is_filled(name):
                place = shown(_EDGES.get(name[5:11], ""))
                found += (place + each for each in marks.faults(rendering.source_of(part), fields, internal))
    return tuple(dict.fromkeys(found))


def asked_for(template: bytes) -> frozenset[str]:
    """Return the names of the fields that a template in which nothing is wrong asks for."""
    from reception_desk.forms.papers import marks, rendering

    parts = read_parts(template)
    sources = (rendering.source_of(part) for name, part in parts.items() if is_filled(name))
    return frozenset(name for source in sources for name in marks.names(source))
