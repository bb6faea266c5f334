"""Dialogs that several pages open: an action, a pause, a goal."""
