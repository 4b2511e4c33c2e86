"""Which role may do which act; filled by the decorators of the services as they are declared."""

from collections.abc import Collection

from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role

MATRIX: dict[Action, frozenset[Role]] = {}
EVERYBODY = frozenset(Role)
READING = frozenset({Role.CLERK, Role.HEAD, Role.LEADER})
"""Who reads what petitioners said; the three administrators of 规范模式 do not, by whatever way (models/shut.py)."""


def may(roles: Collection[Role], action: Action) -> bool:
    """Tell whether one of these roles includes the act; an act nobody declared is nobody's."""
    return not MATRIX.get(action, frozenset()).isdisjoint(roles)
