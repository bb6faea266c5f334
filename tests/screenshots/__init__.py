"""Pictures of every page, to be looked at beside the mock-ups."""
