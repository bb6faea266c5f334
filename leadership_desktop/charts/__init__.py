"""Draws matplotlib figures from view data; no Qt. Imported only when first shown."""
