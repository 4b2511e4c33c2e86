"""One act = one transaction = one audit entry; nothing else opens a writing transaction."""

import contextlib
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Concatenate, Generic, ParamSpec, TypeVar

from reception_desk.errors import (
    AccountLocked,
    AlreadyChanged,
    CannotNow,
    NotPermitted,
    PaperTrouble,
    StoreTrouble,
    TemplateTrouble,
    Trouble,
    WrongPassword,
)
from reception_desk.models import audit, audit_seals, reserve
from reception_desk.models.store import Store
from reception_desk.models.work import Work
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Clerk, Desk
from reception_desk.services.rights import MATRIX, may
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

P = ParamSpec("P")
T = TypeVar("T")

_TOLD = (AccountLocked, AlreadyChanged, CannotNow, PaperTrouble, TemplateTrouble, WrongPassword)
"""Errors after which the store still works, so that the failed act can be written into the audit."""


_STATEMENTS = (Action.REGISTER_VISIT, Action.CHANGE_VISIT, Action.RAISE_MATTER)
"""What a person said and the clerk typed: for it the last room of the disk is kept."""


@dataclass(frozen=True)
class Result(Generic[T]):
    """What an act's function gives back: the value, what the audit shall say, what changed.

    `unchanged` tells that nothing was done after all (a retry), so that no audit entry is written.
    """

    value: T
    subject: str = ""
    detail: Mapping[str, object] = field(default_factory=dict)
    changes: Changes = field(default_factory=Changes)
    unchanged: bool = False


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an act gives the window after its commit."""

    value: T
    changes: Changes


def act(
    action: Action, *roles: Role
) -> Callable[[Callable[Concatenate[Desk, Work, P], Result[T]]], Callable[Concatenate[Desk, P], Done[T]]]:
    """Make a function an act of these roles: right checked, one transaction, one audit entry."""
    MATRIX[action] = frozenset(roles)

    def decorate(function: Callable[Concatenate[Desk, Work, P], Result[T]]) -> Callable[Concatenate[Desk, P], Done[T]]:
        @functools.wraps(function)
        def performed(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> Done[T]:
            if not may(desk.clerk.roles, action):
                note(desk.store, desk.clerk, desk.now(), action, Outcome.REFUSED)
                raise NotPermitted(
                    tr("您的角色不能“{action}”。").format(action=action.label), tr("请找有这项权限的同事。")
                )
            try:
                return _with_reserve(desk, function, action, *args, **kwargs)
            except NotPermitted:
                note(desk.store, desk.clerk, desk.now(), action, Outcome.REFUSED)
                raise
            except _TOLD:
                note(desk.store, desk.clerk, desk.now(), action, Outcome.FAILED)
                raise

        performed.action = action  # type: ignore[attr-defined]  # by it a test knows every act there is
        return performed

    return decorate


def _with_reserve(
    desk: Desk,
    function: Callable[Concatenate[Desk, Work, P], Result[T]],
    action: Action,
    *args: P.args,
    **kwargs: P.kwargs,
) -> Done[T]:
    """Do the act; where the disk is full, the reserve is given up for the statement that is being saved."""
    try:
        return _performed(desk, function, action, *args, **kwargs)
    except StoreTrouble as trouble:
        if trouble.kind is not Trouble.FULL or action not in _STATEMENTS or not reserve.give_up(desk.folder):
            raise
        return _performed(desk, function, action, *args, **kwargs)


def _performed(
    desk: Desk,
    function: Callable[Concatenate[Desk, Work, P], Result[T]],
    action: Action,
    *args: P.args,
    **kwargs: P.kwargs,
) -> Done[T]:
    head, store = None, desk.store
    with store.transaction(desk.clerk.id, desk.now()) as work:
        result = function(desk, work, *args, **kwargs)
        if not result.unchanged:
            entry = audit.Entry(desk.clerk.account, action, result.subject, Outcome.DONE, result.detail)
            head = audit.write(work, entry)
    if head is not None:
        store.remember(head)
    return Done(result.value, result.changes)


def note(
    store: Store,
    clerk: Clerk,
    now: datetime,
    action: Action,
    outcome: Outcome,
    subject: str = "",
    also: Sequence[Callable[[Work], object]] = (),
) -> None:
    """Write one audit entry for what has no act of its own: signing in and out, a refused or failed act.

    `also` is written in the same transaction.
    """
    notes(store, clerk, now, action, outcome, [subject], also)


def notes(
    store: Store,
    clerk: Clerk,
    now: datetime,
    action: Action,
    outcome: Outcome,
    subjects: Iterable[str],
    also: Sequence[Callable[[Work], object]] = (),
) -> None:
    """Write one audit entry for each subject and what belongs to them, all of it or nothing."""
    head = None
    with store.transaction(clerk.id, now) as work:
        for each in also:
            each(work)
        for subject in subjects:
            head = audit.write(work, audit.Entry(clerk.account, action, subject, outcome, {}))
    if head is not None:
        store.remember(head)


def seal(store: Store, clerk: Clerk, now: datetime) -> None:
    """Seal what the audit holds since the last seal; where that cannot be written, the next seal takes it along.

    That the seals begin anew, because the key of the next one is gone, is an entry of its own.
    """
    head = None
    with contextlib.suppress(StoreTrouble):
        with store.transaction(clerk.id, now) as work:
            if audit_seals.lost(work, store.folder, store.key):
                head = audit.write(work, audit.Entry(clerk.account, Action.SEAL_ANEW, "", Outcome.DONE, {}))
            sealed = audit_seals.seal(work, store.folder, store.key)
        if head is not None:
            store.remember(head)
        if sealed is not None:
            audit_seals.keep(store.folder, store.key, sealed.seed)
