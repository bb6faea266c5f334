"""A list of values to choose from, each described as behaviour."""

from __future__ import annotations

from leadership_desktop.text.translation import translate


def values() -> list[tuple[str, str]]:
    """Return the name of each value, and how it shows in what one does."""
    return [
        (
            translate("values", "Authenticity"),
            translate(
                "values", "I say what I mean, also when it would be easier not to"
            ),
        ),
        (
            translate("values", "Autonomy"),
            translate("values", "I choose how I do my work, and answer for it"),
        ),
        (
            translate("values", "Balance"),
            translate("values", "I stop in time, and have something left for home"),
        ),
        (
            translate("values", "Beauty"),
            translate("values", "I leave things more beautiful than they have to be"),
        ),
        (
            translate("values", "Calm"),
            translate("values", "I take a breath before I answer"),
        ),
        (
            translate("values", "Care"),
            translate("values", "I notice how people are, and ask"),
        ),
        (
            translate("values", "Connection"),
            translate(
                "values", "I bring people together who do not know each other yet"
            ),
        ),
        (
            translate("values", "Courage"),
            translate("values", "I raise what nobody dares to raise"),
        ),
        (
            translate("values", "Craftsmanship"),
            translate("values", "I finish what I start, and it is good"),
        ),
        (
            translate("values", "Creativity"),
            translate("values", "I try a second way before I settle for the first"),
        ),
        (
            translate("values", "Curiosity"),
            translate(
                "values", "I ask one more question, and learn something each week"
            ),
        ),
        (
            translate("values", "Fairness"),
            translate("values", "I treat people alike, also who is not in the room"),
        ),
        (
            translate("values", "Family"),
            translate("values", "I am there when it counts, and not on my phone"),
        ),
        (
            translate("values", "Freedom"),
            translate("values", "I keep room in my week that nobody has planned"),
        ),
        (
            translate("values", "Generosity"),
            translate("values", "I share what I know without being asked"),
        ),
        (
            translate("values", "Gratitude"),
            translate("values", "I tell people what they did for me"),
        ),
        (
            translate("values", "Growth"),
            translate("values", "I do something each month that I can’t do yet"),
        ),
        (
            translate("values", "Health"),
            translate(
                "values", "I move, eat and sleep as if I will need my body longer"
            ),
        ),
        (
            translate("values", "Honesty"),
            translate("values", "I tell how it is, also when it is my mistake"),
        ),
        (
            translate("values", "Humour"),
            translate(
                "values", "I can laugh at myself, and make it lighter for others"
            ),
        ),
        (
            translate("values", "Justice"),
            translate("values", "I speak up for who is not heard"),
        ),
        (
            translate("values", "Kindness"),
            translate("values", "I assume good will, and speak well of people"),
        ),
        (
            translate("values", "Loyalty"),
            translate("values", "I stand by people when it gets difficult"),
        ),
        (
            translate("values", "Meaning"),
            translate("values", "I know for whom I do it, and ask when I don’t"),
        ),
        (
            translate("values", "Nature"),
            translate("values", "I go outside, and choose what the earth can bear"),
        ),
        (
            translate("values", "Openness"),
            translate("values", "I listen to the end, and may change my mind"),
        ),
        (
            translate("values", "Patience"),
            translate("values", "I give people and things the time they need"),
        ),
        (
            translate("values", "Perseverance"),
            translate("values", "I go on after a setback, with a smaller step"),
        ),
        (
            translate("values", "Play"),
            translate("values", "I try things for the fun of it"),
        ),
        (
            translate("values", "Reliability"),
            translate("values", "I do what I said, or say in time that I can’t"),
        ),
        (
            translate("values", "Respect"),
            translate("values", "I am on time, and let people finish"),
        ),
        (
            translate("values", "Responsibility"),
            translate("values", "I own my choices and their results"),
        ),
        (
            translate("values", "Service"),
            translate("values", "I ask what would help, before I help"),
        ),
        (
            translate("values", "Simplicity"),
            translate("values", "I leave out what is not needed"),
        ),
        (
            translate("values", "Trust"),
            translate("values", "I give people room, and do not check twice"),
        ),
        (
            translate("values", "Wisdom"),
            translate("values", "I think of what this means in ten years"),
        ),
    ]
