"""The archive, `leadership-archive` version 1: a person's whole data in one JSON file.

Added since, without another version, for a reader ignores the keys that it does not know:

- a goal's `looked_at_on`: the day on which it was last held against the vision, or null;
- an action's `earlier`: what it asked for before, oldest first, each as
  `{"until": "2026-10-25", "cadence": {…}, "amount": null}` and up to that day, included;
  a week goes by the rule of its fourth day, and `every_weeks` counts from the week in
  which a rule begins;
- a self-assessment's `evidence`: a line for each building block that has one;
- a reflection's `action_id`: the action that it is about, or null;
- a request for feedback's `goal_id`: the goal that it is about, or null; and its
  `asks_ratings`: whether the building blocks are to be rated, too;
- `accepted_loose_ends`: what hangs loose and is fine so, each as `{"id": "…", "kind":
  "goal_without_value", "about": "…", "on": "2026-11-05"}`; the kinds are those of
  `domain/loose_ends.py`.
"""

FORMAT = "leadership-archive"
VERSION = 1
