"""Draws matplotlib figures from view data; no Qt. Imported only when first shown."""

from __future__ import annotations

from leadership_desktop.charts.drawing import prepare_matplotlib

# matplotlib reads where its cache is when it is imported, so it is said before.
prepare_matplotlib()
