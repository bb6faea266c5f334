"""Planning a week and a quarter, step by step."""
