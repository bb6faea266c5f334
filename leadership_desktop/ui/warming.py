"""Loads what draws charts before it is asked for, while nobody waits for anything."""

from __future__ import annotations

import importlib
import logging

from leadership_desktop.ui.background import Background

logger = logging.getLogger(__name__)


def warm_up_charts(background: Background) -> None:
    """Load matplotlib off the user-interface thread; without it nothing is lost."""
    background.run(load_charts, then=lambda _: None, failed=_tell_log)


def load_charts() -> None:
    """Import what the progress page imports when it is first shown."""
    importlib.import_module("leadership_desktop.ui.progress.cards")
    from leadership_desktop.charts.drawing import installed_families

    installed_families()


def _tell_log(error: Exception) -> None:
    logger.info("Charts were not loaded ahead: %s", type(error).__name__)
