"""The honest mirror."""
