"""A calm desktop program for personal leadership: vision, goals, actions, momentum."""

__version__ = "0.1.0"
