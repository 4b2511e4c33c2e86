"""Which keys of the table of actions would fire twice, or belong to whoever types."""

from reception_desk.ui.deed import WINDOW, Deed

RESERVED = frozenset(
    {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Esc", "Tab"}
    | {"Ctrl+Space", "Shift+Space", "Ctrl+Shift+F", "Ctrl+Shift+U"}
)
"""Keys that belong to whoever types; the last four input methods take: on and off, wide letters, 简繁, a code."""


def conflicts(deeds: tuple[Deed, ...]) -> list[str]:
    """Return a sentence for each key that would fire twice, that typing needs, or that is a bare letter or Enter."""
    found = []
    for place, each in enumerate(deeds):
        if not each.key:
            continue
        if each.key in RESERVED or each.key in ("Return", "Enter") or len(each.key) == 1:
            found.append(f"{each.word}: {each.key} belongs to whoever types")
        for other in deeds[:place]:
            both = other.places | each.places
            if other.key == each.key and (other.places & each.places or WINDOW in both):
                found.append(f"{each.word} and {other.word} both ask for {each.key}")
    words = [each.word for each in deeds]
    return found + [f"{word} is declared twice" for word in sorted(set(words)) if words.count(word) > 1]
