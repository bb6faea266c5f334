"""The building blocks as behaviour, so that a rating means something."""

from __future__ import annotations

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.services.queries.feedback import GrowthView
from leadership_desktop.text.translation import translate

LOW, MIDDLE, HIGH = 1, 5, 10


def caption(view: GrowthView) -> str:
    """Return what the marks of the radar mean."""
    if view.others:
        return translate(
            "growth", "Newest filled, the one before dashed, others as diamonds."
        )
    return translate("growth", "Newest filled, the one before dashed.")


def brief_caption(view: GrowthView) -> str:
    """Return the same for where there is little room."""
    if view.others:
        return translate("growth", "dashed: before, ◆: others")
    return translate("growth", "dashed: before")


def anchors(block: BuildingBlock) -> dict[int, str]:
    """Return what a 1, a 5 and a 10 look like, each as two pieces of behaviour."""
    match block:
        case BuildingBlock.SELF_AWARENESS:
            return {
                LOW: translate(
                    "growth",
                    "I am surprised by how I react; I can’t name what I am good at.",
                ),
                MIDDLE: translate(
                    "growth",
                    "Afterwards I see why I reacted so; I know two strengths and a "
                    "pitfall.",
                ),
                HIGH: translate(
                    "growth",
                    "I notice it while it happens; I tell others what drives me and where "
                    "I slip.",
                ),
            }
        case BuildingBlock.PROACTIVITY:
            return {
                LOW: translate(
                    "growth",
                    "I wait until I am asked; I talk mostly of what does not work.",
                ),
                MIDDLE: translate(
                    "growth",
                    "I bring an idea now and then; I start when the first step is clear.",
                ),
                HIGH: translate(
                    "growth",
                    "I come with a proposal before I am asked; I start small, the same "
                    "week.",
                ),
            }
        case BuildingBlock.RESPONSIBILITY:
            return {
                LOW: translate(
                    "growth",
                    "When it goes wrong I first say who else did it; promises slip "
                    "silently.",
                ),
                MIDDLE: translate(
                    "growth",
                    "I name my part when asked; I say in time that something will be late.",
                ),
                HIGH: translate(
                    "growth",
                    "I name my part first, and mend it; people count on what I promise.",
                ),
            }
        case BuildingBlock.AUTHENTICITY:
            return {
                LOW: translate(
                    "growth",
                    "I say what is expected; I do things that go against what I stand for.",
                ),
                MIDDLE: translate(
                    "growth",
                    "I say what I mean to people I trust; I notice when I bend too far.",
                ),
                HIGH: translate(
                    "growth",
                    "I say what I mean kindly, also when it is hard; my week shows my "
                    "values.",
                ),
            }
        case BuildingBlock.VISION_AND_GOALS:
            return {
                LOW: translate(
                    "growth",
                    "I live from day to day; I can’t say what this quarter is for.",
                ),
                MIDDLE: translate(
                    "growth",
                    "I have goals, and lose sight of them in busy weeks.",
                ),
                HIGH: translate(
                    "growth",
                    "I know what each week is for; I say no to what does not serve it.",
                ),
            }
        case BuildingBlock.CONTINUOUS_LEARNING:
            return {
                LOW: translate(
                    "growth",
                    "Feedback makes me defend myself; I do things as I always did.",
                ),
                MIDDLE: translate(
                    "growth",
                    "I listen to feedback when it comes; I try something new at times.",
                ),
                HIGH: translate(
                    "growth",
                    "I ask for feedback each month, and show what I did with it.",
                ),
            }


def seen_anchors(block: BuildingBlock) -> dict[int, str]:
    """Return what a 1, a 5 and a 10 look like to somebody who rates another."""
    match block:
        case BuildingBlock.SELF_AWARENESS:
            return {
                LOW: translate(
                    "feedback",
                    "Is surprised by own reactions; can’t say what they are good at.",
                ),
                MIDDLE: translate(
                    "feedback",
                    "Sees afterwards why they reacted so; knows some strengths and a pitfall.",
                ),
                HIGH: translate(
                    "feedback",
                    "Notices it while it happens; tells openly what drives them and where "
                    "they slip.",
                ),
            }
        case BuildingBlock.PROACTIVITY:
            return {
                LOW: translate(
                    "feedback", "Waits until asked; talks mostly of what does not work."
                ),
                MIDDLE: translate(
                    "feedback",
                    "Brings an idea now and then; starts when the first step is clear.",
                ),
                HIGH: translate(
                    "feedback",
                    "Comes with a proposal before being asked; starts small, the same week.",
                ),
            }
        case BuildingBlock.RESPONSIBILITY:
            return {
                LOW: translate(
                    "feedback",
                    "When it goes wrong, first says who else did it; promises slip silently.",
                ),
                MIDDLE: translate(
                    "feedback",
                    "Names their part when asked; says in time that something will be late.",
                ),
                HIGH: translate(
                    "feedback",
                    "Names their part first, and mends it; you count on what they promise.",
                ),
            }
        case BuildingBlock.AUTHENTICITY:
            return {
                LOW: translate(
                    "feedback",
                    "Says what is expected; does other things than they say.",
                ),
                MIDDLE: translate(
                    "feedback", "Says what they mean to people they trust."
                ),
                HIGH: translate(
                    "feedback",
                    "Says what they mean kindly, also when it is hard; does what they say.",
                ),
            }
        case BuildingBlock.VISION_AND_GOALS:
            return {
                LOW: translate(
                    "feedback",
                    "Lives from day to day; you could not say what they work towards.",
                ),
                MIDDLE: translate(
                    "feedback", "Has goals, and loses sight of them in busy weeks."
                ),
                HIGH: translate(
                    "feedback",
                    "You know what they work towards; they say no to what does not serve it.",
                ),
            }
        case BuildingBlock.CONTINUOUS_LEARNING:
            return {
                LOW: translate(
                    "feedback",
                    "Defends themselves against feedback; does things as always.",
                ),
                MIDDLE: translate(
                    "feedback",
                    "Listens to feedback when it comes; tries something new at times.",
                ),
                HIGH: translate(
                    "feedback", "Asks for feedback, and shows what came of it."
                ),
            }


def first_action(block: BuildingBlock) -> str:
    """Return a small weekly action that trains a block, to begin from."""
    match block:
        case BuildingBlock.SELF_AWARENESS:
            return translate("growth", "Write down once what set me off, and why")
        case BuildingBlock.PROACTIVITY:
            return translate(
                "growth", "Make one unasked, constructive proposal in one meeting"
            )
        case BuildingBlock.RESPONSIBILITY:
            return translate("growth", "Say on Friday which of my promises is late")
        case BuildingBlock.AUTHENTICITY:
            return translate("growth", "Say once what I mean where I would be silent")
        case BuildingBlock.VISION_AND_GOALS:
            return translate("growth", "Choose on Monday what this week is for")
        case BuildingBlock.CONTINUOUS_LEARNING:
            return translate("growth", "Ask one person for one piece of feedback")


def nearest_anchor(block: BuildingBlock, rating: int) -> str:
    """Return what a rating means: what it stands at, or between which two."""
    found = anchors(block)
    if rating in found:
        return found[rating]
    below = max(one for one in found if one < rating)
    above = min(one for one in found if one > rating)
    return translate("growth", "Between: {below} And: {above}").format(
        below=found[below], above=found[above]
    )
