"""The vision and the values."""
