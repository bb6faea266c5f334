"""Asking for feedback in words: the bank of questions, the message, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import Feedback, FeedbackStatus, TwoViews
from leadership_desktop.exchange.feedback.answer import AnswerFault
from leadership_desktop.exchange.feedback.form import Form, RatedBlock
from leadership_desktop.services.queries.feedback import FeedbackLine
from leadership_desktop.text import dates, growth, numbers
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.lines import as_file_name, one_line
from leadership_desktop.text.translation import translate


def questions(goal: str | None) -> list[str]:
    """Return the bank: about behaviour, looking ahead; about a goal where there is one.

    Feedback harms the more it is about the person (Kluger & DeNisi 1996).
    """
    about_goal = [
        translate(
            "feedback",
            "I am working on “{goal}”. In which situation did you see me do it, and what "
            "did it bring about?",
        ),
        translate(
            "feedback",
            "I am working on “{goal}”. Which one thing could I try next month?",
        ),
    ]
    bank = [
        translate(
            "feedback", "In which situation could I have acted more effectively?"
        ),
        translate(
            "feedback",
            "What is one thing I could improve in how we work together?",
        ),
        translate(
            "feedback",
            "What did I do lately that helped you, and what would you like more of?",
        ),
        translate(
            "feedback",
            "When did you see me wait, where a proposal of mine would have helped?",
        ),
        translate(
            "feedback",
            "When I listen to you: what do you notice, and what would you like to notice?",
        ),
        translate(
            "feedback",
            "What could I do differently in our next meeting, so that it works better "
            "for you?",
        ),
        translate(
            "feedback",
            "For what do you count on me, and for what not yet?",
        ),
        translate(
            "feedback",
            "In a year you tell somebody that I grew. What do you tell?",
        ),
    ]
    if goal is None:
        return bank
    return [*(one.format(goal=one_line(goal)) for one in about_goal), *bank]


def state(line: FeedbackLine, today: date) -> str:
    """Return where a request stands: “waiting since 2 November 2026, 3 weeks”."""
    one = line.feedback
    match one.status:
        case FeedbackStatus.DRAFT:
            said = translate("feedback", "not asked yet")
        case FeedbackStatus.ASKED if one.asked_on is not None:
            said = translate("feedback", "waiting since {day}").format(
                day=dates.near(one.asked_on, today)
            )
            weeks = (today - one.asked_on).days // 7
            if weeks:
                said += ", " + translate("feedback", "%n week(s)", weeks)
        case FeedbackStatus.ASKED:
            said = translate("feedback", "waiting")
        case FeedbackStatus.RECEIVED if one.received_on is not None:
            said = translate("feedback", "answered on {day}").format(
                day=dates.near(one.received_on, today)
            )
        case FeedbackStatus.RECEIVED:
            said = translate("feedback", "answered")
        case FeedbackStatus.DECLINED:
            said = translate("feedback", "declined")
    if line.goal is not None:
        said += f" · {one_line(line.goal.title, 40)}"
    return said


def title(line: FeedbackLine) -> str:
    """Return whom a request is to, and what was taken from it or asked."""
    one = line.feedback
    about = one_line(one.insight or one.answer or " ".join(one.questions))
    name = one_line(line.person.name, 60)
    return f"{name} · {about}" if about else name


def summary(lines: list[FeedbackLine]) -> str:
    """Return how many wait and how many answered."""
    if not lines:
        return translate(
            "feedback",
            "Feedback is a gift one asks for. Begin with one person you trust, and one "
            "pointed question.",
        )
    waiting = sum(line.feedback.status is FeedbackStatus.ASKED for line in lines)
    received = sum(line.feedback.status is FeedbackStatus.RECEIVED for line in lines)
    return " · ".join(
        (
            translate("feedback", "%n waiting", waiting),
            translate("feedback", "%n answered", received),
        )
    )


def status_name(status: FeedbackStatus) -> str:
    """Return where a request stands, in a word or two."""
    match status:
        case FeedbackStatus.DRAFT:
            return translate("feedback", "Not asked yet")
        case FeedbackStatus.ASKED:
            return translate("feedback", "Asked")
        case FeedbackStatus.RECEIVED:
            return translate("feedback", "Answered")
        case FeedbackStatus.DECLINED:
            return translate("feedback", "Declined")


def ratings_lines(ratings: Mapping[BuildingBlock, int]) -> list[str]:
    """Return each rated block with its rating."""
    return [
        f"{block_name(block)}: {ratings[block]}"
        for block in BuildingBlock
        if block in ratings
    ]


def subject() -> str:
    """Return the subject of a message."""
    return translate("feedback", "May I ask you for feedback?")


def message(name: str, asked: tuple[str, ...], *, with_form: bool) -> str:
    """Return the message that goes to a person, with the form or with the questions."""
    parts = [
        translate("feedback", "Hello {name},").format(name=one_line(name)),
        translate(
            "feedback",
            "I want to grow in how I work with others, and your view helps me. Would you "
            "take five minutes? Say it as you see it: I asked for it.",
        ),
    ]
    if with_form:
        parts.append(
            translate(
                "feedback",
                "The form is attached. It opens in your browser and works without the "
                "internet; at its end it makes a small text. Send me that one back.",
            )
        )
    else:
        parts += [f"{number}. {one}" for number, one in enumerate(asked, 1)]
        parts.append(translate("feedback", "You can simply reply to this message."))
    parts.append(translate("feedback", "Thank you."))
    return "\n\n".join(parts)


def form_name(name: str, today: date) -> str:
    """Return what the file of a form is called."""
    return f"{as_file_name(f'feedback {name}')} {today.isoformat()}.html"


def form(feedback: Feedback, name: str, code: str) -> Form:
    """Return the form of a request to a person, in the language that is spoken."""
    blocks = [
        RatedBlock(block, block_name(block), growth.seen_anchors(block))
        for block in (BuildingBlock if feedback.asks_ratings else ())
    ]
    return Form(
        request_id=feedback.id,
        language=code,
        sentences={
            "title": subject(),
            "greeting": message(name, (), with_form=False).split("\n\n")[0]
            + " "
            + translate(
                "feedback",
                "thank you for your time. What you saw, and what I could try next, helps "
                "me most. Leave out what you have no answer to.",
            ),
            "how": translate(
                "feedback",
                "This page works without the internet and sends nothing. At the end it "
                "makes a text for you to send back.",
            ),
            "ratings": translate("feedback", "How do you see me?"),
            "ratings_how": translate(
                "feedback",
                "From 1 to 10, as far as you saw it. An impression is enough; leave out "
                "what you can’t tell.",
            ),
            "no_rating": translate("feedback", "Take back all ratings"),
            "make": translate("feedback", "Make my answer"),
            "done": translate("feedback", "Your answer: send this back"),
            "save": translate("feedback", "Save as a file"),
            "copy": translate("feedback", "Copy the text"),
            "copied": translate("feedback", "Copied. Paste it into your reply."),
            "private": translate(
                "feedback", "Only who gets this text from you can read it."
            ),
            "no_script": translate(
                "feedback",
                "Your browser runs no scripts here. Please copy the questions into your "
                "reply, and answer them there.",
            ),
            "nothing": translate("feedback", "There is no answer to send yet."),
        },
        questions=feedback.questions,
        blocks=tuple(blocks),
    )


def of_answer(fault: AnswerFault) -> str:
    """Return why an answer can't be taken in, and what to do."""
    match fault:
        case AnswerFault.UNREADABLE:
            return translate(
                "feedback",
                "This file can’t be opened. Nothing was taken in; check that you may read "
                "it.",
            )
        case AnswerFault.TOO_LARGE:
            return translate(
                "feedback",
                "This is far too large for an answer. Nothing was taken in; is it the "
                "right file?",
            )
        case AnswerFault.TOO_LONG:
            return translate(
                "feedback",
                "This answer is longer than can be kept, 100,000 letters. Nothing was "
                "taken in; paste what you want to keep of it as words.",
            )
        case AnswerFault.FORM:
            return translate(
                "feedback",
                "This is the form itself, without an answer. Nothing was taken in; what "
                "it makes when it is filled in is the answer.",
            )
        case AnswerFault.NO_ANSWER:
            return translate(
                "feedback",
                "There is no answer of the form in this. Words that came by themselves "
                "can be taken in as they are: choose below whose they are.",
            )
        case AnswerFault.NO_WORDS:
            return translate(
                "feedback",
                "There is no answer of the form in this file. Nothing was taken in; "
                "words that came by themselves can be pasted here.",
            )
        case AnswerFault.ALTERED:
            return translate(
                "feedback",
                "The answer was changed or cut off on its way, so nothing was taken in. "
                "Ask for it again, as a file.",
            )
        case AnswerFault.NEWER:
            return translate(
                "feedback",
                "The answer was made by a form of a newer version of this program. "
                "Nothing was taken in; please install the newest version.",
            )
        case AnswerFault.RATING_OUT_OF_RANGE:
            return translate(
                "feedback",
                "A rating in this answer is not between 1 and 10, so it was altered. "
                "Nothing was taken in; ask for it again.",
            )
        case AnswerFault.NOTHING_IN_IT:
            return translate("feedback", "This answer is empty. Nothing was taken in.")


def view_line(view: TwoViews) -> str | None:
    """Return what two views that differ tell, gently; None where they agree."""
    if view.own is None or view.others is None:
        return None
    values = {
        "block": block_name(view.block),
        "own": view.own,
        "others": numbers.number(round(view.others, 1)),
    }
    if view.is_hidden_strength:
        text = translate(
            "feedback",
            "{block}: others see more of it than you do ({others} beside your {own}). "
            "Perhaps a strength you overlook.",
        )
    elif view.is_blind_spot:
        text = translate(
            "feedback",
            "{block}: others see less of it so far ({others} beside your {own}). Worth "
            "asking when they missed it.",
        )
    else:
        return None
    return text.format(**values)
