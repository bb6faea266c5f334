"""What a person can do: commands that change, queries that look, undo for both."""
