"""This week: the grid of actions and days, and the details of one action."""
