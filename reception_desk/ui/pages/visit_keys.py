"""The keys by which the form of a visit is filled, and what stands beside it is judged."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.forms.visit_times import RECEIVED_AT
from reception_desk.ui.actions import Actions
from reception_desk.ui.pages.known_people import KnownPeople
from reception_desk.ui.pages.visit_form import VisitForm


def bind_form_keys(actions: Actions, page: QWidget, form: VisitForm, known: KnownPeople) -> None:
    """Let the keys of a page move about in its form, and answer who the visitor is and which matter is meant."""
    for word, do in (
        ("same_person", known.take_person),
        ("other_person", known.put_aside),
        ("same_matter", known.link),
        ("other_matter", known.put_matter_aside),
        ("next_person", known.show_next),
        ("former_person", known.show_former),
        ("more", form.toggle_folds),
        ("group", form.open_group),
        ("question", form.ask_or_answer),
        ("move_behind", form.move_behind),
        ("late", partial(form.focus_field, RECEIVED_AT.name)),
    ):
        actions.bind(page, word, do)
