"""The honest mirror: how one sees oneself, and what comes of it."""
