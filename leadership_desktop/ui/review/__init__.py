"""Looking back on a week, a month and a quarter."""
