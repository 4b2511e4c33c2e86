"""What is typed of the shift on its way to the draft journal: a power cut loses at most 0.3 s of it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from reception_desk.services.desk import Desk
from reception_desk.services.handover.given import Key
from reception_desk.services.visits.drafts import SHIFT, Draft
from reception_desk.ui.form_view.view import FormView
from reception_desk.ui.pages.drafts import DraftBook, Throttle

_CARRIERS, _LAST = "carriers", "last"


class ShiftDraft(QObject):
    """Keeps `form` and who goes on with what; `found` carries raw answers and carriers of a draft of this shift."""

    found = Signal(object, object)

    def __init__(
        self, desk: Desk, drafts: DraftBook, form: FormView, carriers: Mapping[Key, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._drafts, self._form, self._carriers = desk, drafts, form, carriers
        self._last: int | None = None
        self._written: tuple[dict[str, str], dict[Key, str]] | None = None
        self._throttle = Throttle(self)
        form.changed.connect(self._throttle.touch)
        form.left.connect(lambda _: self._throttle.now())
        self._throttle.due.connect(self.keep)
        drafts.shift.connect(self._take)

    def begin(self, last: int) -> None:
        """Begin with a form as it is filled for a shift after handover `last` (0: the first), and ask for its draft."""
        self._throttle.forget()
        self._last, self._written = last, self._now()
        self._drafts.ask_shift()

    @Slot()
    def keep(self) -> None:
        """Write what stands there where it differs from what is written."""
        now = self._now()
        if self._last is None or now == self._written:
            return
        self._written = now
        told = [[*key, name] for key, name in now[1].items()]
        about = {_LAST: self._last, _CARRIERS: told}
        self._drafts.keep(Draft(self._uuid, self._desk.clerk.id, SHIFT, "", now[0], "", self._desk.now(), about))

    def drop(self) -> None:
        """Forget the draft: the shift is signed."""
        self._throttle.forget()
        self._last = self._written = None
        self._drafts.drop(self._uuid)

    @property
    def _uuid(self) -> str:
        return f"{SHIFT}-{self._desk.clerk.id}"

    def _now(self) -> tuple[dict[str, str], dict[Key, str]]:
        return dict(self._form.values().raw), dict(self._carriers)

    @Slot(object)
    def _take(self, draft: Draft | None) -> None:
        """Give a draft back that was typed after the same handover; an older one is of a shift that was signed."""
        if draft is None or draft.about.get(_LAST) != self._last:
            return
        carriers = {(str(kind), visit, matter, row): name for kind, visit, matter, row, name in draft.about[_CARRIERS]}
        self._written = dict(draft.raw), carriers
        self.found.emit(dict(draft.raw), carriers)
