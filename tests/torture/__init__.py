"""Kills and power cuts: what was acknowledged is there, and nothing half-done."""
