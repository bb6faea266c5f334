"""Pages of paper: words and charts laid out below each other, as PDF or as pictures."""
