"""What a person can look at: frozen view data, ready to be drawn."""
