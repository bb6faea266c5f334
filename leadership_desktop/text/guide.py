"""The questions that lead to a vision, one at a time."""

from __future__ import annotations

from typing import NamedTuple

from leadership_desktop.text.translation import translate

WHY_MINE = "why_is_this_mine"
"""The code of the question whose answer says why the vision matters."""


class Question(NamedTuple):
    """Its code, the question, and what helps where a blank box does not."""

    code: str
    text: str
    hint: str


def questions() -> list[Question]:
    """Return the questions, in order; each can be skipped."""
    return [
        Question(
            "where_am_i_now",
            translate("guide", "Where am I now?"),
            translate(
                "guide",
                "What am I good at? What do I run into again and again? Write it as you "
                "would tell a friend.",
            ),
        ),
        Question(
            "where_to_go",
            translate("guide", "Where do I want to go, a year from now?"),
            translate(
                "guide",
                "Write it as if it were so already: “I am …”, “people come to me for …”.",
            ),
        ),
        Question(
            "what_holds_back",
            translate("guide", "What holds me back?"),
            translate(
                "guide",
                "Which habits stand in the way? What do I tell myself just before I stop?",
            ),
        ),
        Question(
            "a_day_in_that_life",
            translate("guide", "A day in that life: what does it look like?"),
            translate(
                "guide",
                "From getting up to going to bed. Where am I, with whom, and what do I do "
                "first?",
            ),
        ),
        Question(
            WHY_MINE,
            translate("guide", "Why is this mine?"),
            translate(
                "guide",
                "And not what others expect of me. What would be missing without it?",
            ),
        ),
        Question(
            "what_do_i_stop_doing",
            translate("guide", "What do I stop doing?"),
            translate(
                "guide", "What takes time, and brings none of this closer? What can go?"
            ),
        ),
    ]
