"""A very long paragraph stands in pieces: laid out as one it takes half a second with every key.

A piece ends with a sign nobody sees, so that undoing, copying and drafts need not know of it.
"""

JOINT = "\N{WORD JOINER}"
PIECE = 2000
"""Characters of a piece; a page of a statement has about a thousand."""


def parted(text: str) -> str:
    """Return `text` with its long paragraphs in pieces; `whole` gives it back."""
    plain = text.replace(JOINT, "") if JOINT in text else text
    if len(plain) <= 2 * PIECE:
        return plain
    lines = plain.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if max(map(len, lines)) <= 2 * PIECE:
        return plain
    return "\n".join(map(_in_pieces, lines))


def whole(shown: str) -> str:
    """Return what is shown in pieces as it was typed."""
    return shown.replace(f"{JOINT}\n", "").replace(JOINT, "") if JOINT in shown else shown


def _in_pieces(line: str) -> str:
    if len(line) <= 2 * PIECE:
        return line
    return f"{JOINT}\n".join(line[at : at + PIECE] for at in range(0, len(line), PIECE))
