"""The palette: everything of the program, found by a few letters."""
