"""Feedback: asking for it, taking it in, and what comes of it."""
