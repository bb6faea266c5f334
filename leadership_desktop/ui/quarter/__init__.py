"""The goals of a quarter."""
