"""The speed figures of the program, each beside its floor in the same run."""
