"""“Does it fit?”: what is asked of you, held against the compass."""
