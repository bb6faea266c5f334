"""Asking for feedback and taking it in."""
