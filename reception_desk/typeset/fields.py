"""Follows the field codes that run through the text: which numbers are counted here, which results stay as they are."""

from __future__ import annotations

from reception_desk.typeset.package import Element, W, local

COUNTED = {"PAGE", "NUMPAGES", "SECTIONPAGES"}


class FieldState:
    """The fields open at the present place of a story, outermost first."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._shown: list[bool] = []
        self.name = ""

    @property
    def hides_result(self) -> bool:
        """Tell whether text met now is a field's code or the outdated result of a counted field."""
        return any(not shown or _name(code) in COUNTED for code, shown in zip(self._open, self._shown, strict=True))

    def simple(self, code: str) -> bool:
        """Tell whether a field in one element is one we count; its name is then `name`."""
        self.name = _name(code)
        return self.name in COUNTED

    def step(self, element: Element) -> str:
        """Take one `fldChar` or `instrText`; return the name of a counted field that begins to show, else nothing."""
        if local(element.tag) == "instrText":
            if self._open and not self._shown[-1]:
                self._open[-1] += element.text or ""
            return ""
        kind = element.get(f"{W}fldCharType", "")
        if kind == "begin":
            self._open.append("")
            self._shown.append(False)
        elif kind == "separate" and self._open:
            self._shown[-1] = True
        elif kind == "end" and self._open:
            self._shown.pop()
            name = _name(self._open.pop())
            return name if name in COUNTED and not self.hides_result else ""
        return ""


def _name(code: str) -> str:
    words = code.split()
    return words[0].upper() if words else ""
