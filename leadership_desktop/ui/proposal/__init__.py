"""From role to proposal: out of a stuck situation, by what is one's own to do."""
