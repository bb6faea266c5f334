"""The page of one action: all that was done, and what it adds up to."""
