"""What the world refuses is told in a calm sentence; what is our fault: `mistakes.py`."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from leadership_desktop.domain.errors import Gone, RuleError
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors

logger = logging.getLogger(__name__)


class Teller(Protocol):
    """Something that shows a sentence."""

    def tell_problem(self, sentence: str) -> None:
        """Show what went wrong."""


@dataclass(slots=True)
class Attempt:
    """How it went."""

    succeeded: bool = False


@contextmanager
def attempt(teller: Teller) -> Iterator[Attempt]:
    """Do something that the world may refuse; tell why in a calm sentence."""
    attempted = Attempt()
    try:
        yield attempted
    except StorageProblem as problem:
        logger.warning("The file could not be used: %s", problem.trouble.value)
        teller.tell_problem(errors.of_storage(problem))
    except RuleError as error:
        teller.tell_problem(errors.of_rule(error))
    except Gone:
        teller.tell_problem(errors.of_gone())
    else:
        attempted.succeeded = True
