"""Histories of Loop Habit Tracker: its database (schemas 12 to 25) and its CSV export."""
