"""What the demonstration holds for the pages that look back."""

from __future__ import annotations

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    Assessment,
    Decision,
    Feedback,
    FeedbackStatus,
    FitCheck,
    Person,
    Proposal,
    Role,
)
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.services.demonstration.recipe import Recipe, id_of


def mirror(recipe: Recipe) -> list[Entity]:
    """Return what the growth page and the review show of the past."""
    told, found = recipe.told, list[Entity]()
    for place, (ago, ratings, *evidence) in enumerate(told["assessments"]):
        by_block = {BuildingBlock(block): rating for block, rating in ratings.items()}
        shown = {
            BuildingBlock(block): recipe.say(text)
            for lines in evidence
            for block, text in lines.items()
        }
        key = id_of("assessment", place)
        found.append(
            Assessment(id=key, on=recipe.day(ago), ratings=by_block, evidence=shown)
        )
    for one in told["people"]:
        key = id_of("person", one["key"])
        found.append(Person(id=key, name=one["name"], role=recipe.say(one["role"])))
    for place, one in enumerate(told["feedback"]):
        received = one["received"]
        found.append(
            Feedback(
                id=id_of("feedback", place),
                person_id=id_of("person", one["person"]),
                asked_on=recipe.day(one["asked"]),
                questions=tuple(recipe.say(question) for question in one["questions"]),
                received_on=None if received is None else recipe.day(received),
                answer=recipe.say(one["answer"]),
                ratings={BuildingBlock(b): r for b, r in one["ratings"].items()},
                insight=recipe.say(one["insight"]),
                status=FeedbackStatus.ASKED
                if received is None
                else FeedbackStatus.RECEIVED,
            )
        )
    for place, one in enumerate(told["reflections"]):
        answers = tuple(
            Answer(question=question, text=recipe.say(text))
            for question, text in one["answers"]
        )
        key, week = id_of("reflection", place), recipe.week(one["weeks_ago"])
        if one.get("review"):
            review = Reflection(
                id=key,
                kind=ReflectionKind.WEEK_REVIEW,
                on=week.last,
                period=week.first.isoformat(),
                answers=answers,
            )
            found.append(review)
            continue
        found.append(
            Reflection(id=key, on=recipe.day(one["weeks_ago"]), answers=answers)
        )
    for place, one in enumerate(told["proposals"]):
        found.append(
            Proposal(
                id=id_of("proposal", place),
                on=recipe.day(one["weeks_ago"]),
                situation=recipe.say(one["situation"]),
                role=Role(one["role"]),
                mine_to_do=recipe.say(one["mine"]),
                proposal=recipe.say(one["proposal"]),
            )
        )
    for place, one in enumerate(told["fit_checks"]):
        found.append(
            FitCheck(
                id=id_of("fit_check", place),
                on=recipe.day(one["weeks_ago"]),
                request=recipe.say(one["request"]),
                value_ids=tuple(id_of("value", key) for key in one["values"]),
                displaces=recipe.say(one["displaces"]),
                decision=Decision(one["decision"]),
                wording=recipe.say(one["wording"]),
            )
        )
    return found
