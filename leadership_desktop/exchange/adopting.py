"""Finds the actions of a foreign file that are here already, so that none comes twice.

What a person changed here since stays: only the check-ins of such an action come along.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from leadership_desktop.domain.actions import Action, CheckIn, CheckInState
from leadership_desktop.exchange.contents import (
    ABOUT_THE_ACTION,
    Contents,
    Loss,
    LossKind,
)
from leadership_desktop.storage.transaction import Transaction

_FROM_A_FILE = 5
"""The version of the ids that are made of a file's facts; ours are of version 7."""


def adopted(tx: Transaction, contents: Contents) -> Contents:
    """Return the contents with the ids, actions and words that are here already."""
    here = tx.actions.all()
    actions = [a for a in contents.entities if isinstance(a, Action)]
    known = _known(here, actions, contents.aliases or {})
    offset = max((action.position for action in here), default=-1) + 1
    entities = [
        known.get(action.id) or replace(action, position=action.position + offset)
        for action in actions
    ]
    losses = [
        loss
        for loss in contents.losses
        if loss.action_id not in known or loss.kind not in ABOUT_THE_ACTION
    ]
    losses += [
        Loss(LossKind.KEPT_AS_HERE, known[action.id].title, known[action.id].id)
        for action in actions
        if action.id in known and not _says_the_same(known[action.id], action)
    ]
    return replace(
        contents,
        entities=tuple(entities),
        check_ins=tuple(_merged(tx, contents, known)),
        losses=tuple(losses),
    )


def _known(
    here: list[Action], actions: list[Action], aliases: Mapping[str, tuple[str, ...]]
) -> dict[str, Action]:
    """Return the action that is here, by the id of the one in the file."""
    by_id = {action.id: action for action in here}
    known: dict[str, Action] = {}
    claimed: set[str] = set()
    for action in actions:
        ids = (action.id, *aliases.get(action.id, ()))
        found = next((i for i in ids if i in by_id and i not in claimed), None)
        if found is not None:
            known[action.id] = by_id[found]
            claimed.add(found)
    # The same habit, from the other kind of file: that one knew another id of it.
    for action in actions:
        if action.id in known:
            continue
        for other in here:
            same = other.title == action.title and _is_from_a_file(other.id)
            if same and other.id not in claimed:
                known[action.id] = other
                claimed.add(other.id)
                break
    return known


def _is_from_a_file(action_id: str) -> bool:
    try:
        return UUID(action_id).version == _FROM_A_FILE
    except ValueError:
        return False


def _says_the_same(here: Action, there: Action) -> bool:
    return (
        here.title == there.title
        and here.cadence == there.cadence
        and here.amount == there.amount
        and here.earlier == there.earlier
        and here.cue == there.cue
        and here.reminder == there.reminder
        and (here.archived_on is None) == (there.archived_on is None)
    )


def _merged(
    tx: Transaction, contents: Contents, known: Mapping[str, Action]
) -> list[CheckIn]:
    merged: list[CheckIn] = []
    days: dict[str, dict[object, CheckIn]] = {}
    for check_in in contents.check_ins:
        action = known.get(check_in.action_id)
        if action is None:
            merged.append(check_in)
            continue
        if action.id not in days:
            days[action.id] = {c.on: c for c in tx.check_ins.of(action.id)}
        before = days[action.id].get(check_in.on)
        if before is None:
            merged.append(replace(check_in, action_id=action.id))
        else:
            merged.append(_both(before, check_in))
    return merged


def _both(here: CheckIn, there: CheckIn) -> CheckIn:
    """Return what the file says of a day, with what only we know of it."""
    note = there.note or here.note
    if there.state is CheckInState.NOTE:
        return replace(here, note=note)
    amount = there.amount
    if amount is None and here.state is there.state:
        amount = here.amount
    return replace(here, state=there.state, amount=amount, note=note)
