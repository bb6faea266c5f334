"""Every failure is one plain sentence; a traceback goes to the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from leadership_desktop.domain.errors import Gone, RuleError
from leadership_desktop.exchange.problems import ExportProblem, ImportProblem
from leadership_desktop.reporting import places_of
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors, exports
from leadership_desktop.text.imports import problems
from leadership_desktop.text.translation import translate

logger = logging.getLogger(__name__)


class CannotBeDone(Exception):  # noqa: N818 - a sentence, not an error of ours
    """What was asked can't be done; the message is the sentence to print."""


@contextmanager
def told_calmly(name: str) -> Iterator[None]:
    """Turn what went wrong into a sentence; `name` is that of the file at hand, if any."""
    try:
        yield
    except (CannotBeDone, BrokenPipeError, KeyboardInterrupt):
        raise
    except StorageProblem as problem:
        raise CannotBeDone(errors.of_storage(problem)) from problem
    except RuleError as error:
        raise CannotBeDone(errors.of_rule(error)) from error
    except ImportProblem as problem:
        raise CannotBeDone(problems.of_import(problem, name)) from problem
    except ExportProblem as problem:
        raise CannotBeDone(exports.of_export(problem)) from problem
    except Gone as error:
        raise CannotBeDone(errors.of_gone()) from error
    except Exception as error:
        logger.error("%s", "\n".join(places_of(error)))  # noqa: TRY400
        sentence = translate(
            "cli",
            "The program made a mistake. What was saved before is safe; "
            "the log in the data folder tells more.",
        )
        raise CannotBeDone(sentence) from error
