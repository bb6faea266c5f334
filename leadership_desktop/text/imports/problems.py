"""Why a file cannot be brought in: one sentence that names the place in it."""

from __future__ import annotations

from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem
from leadership_desktop.text.translation import translate


def of_import(problem: ImportProblem, name: str) -> str:
    """Return the sentence for a problem with the file called `name`."""
    return translate(
        "import", "“{name}” can’t be brought in, and nothing was changed: {reason}."
    ).format(name=_short(name), reason=_reason(problem))


def _reason(problem: ImportProblem) -> str:
    whole = _of_the_file(problem)
    return whole if whole is not None else _of_a_place(problem)


def _of_the_file(problem: ImportProblem) -> str | None:
    match problem.fault:
        case Fault.MISSING:
            text = translate("import", "there is no such file")
        case Fault.EMPTY:
            text = translate("import", "it is empty")
        case Fault.TOO_MANY:
            text = translate("import", "{place} holds more than {limit}")
        case Fault.UNREADABLE:
            text = translate("import", "it can’t be opened; check that you may read it")
        case Fault.TOO_LARGE:
            text = translate("import", "it is larger than {limit} MB")
        case Fault.NOT_RECOGNISED if problem.place.endswith(".csv"):
            text = translate("import", "{place} is not as Loop Habit Tracker writes it")
        case Fault.NOT_RECOGNISED:
            text = translate(
                "import",
                "it is neither an archive of this program nor a backup or CSV export "
                "of Loop Habit Tracker",
            )
        case Fault.NOT_THE_FORMAT:
            text = translate("import", "it is not in the format that was asked for")
        case Fault.FOLDER_WITHOUT_EXPORT:
            text = translate(
                "import", "there is no Habits.csv of Loop Habit Tracker in this folder"
            )
        case Fault.OWN_DATABASE:
            text = translate(
                "import",
                "it is a data file of this program itself; export an archive from it, "
                "and bring that in",
            )
        case Fault.OTHER_DATABASE:
            text = translate("import", "this database is not Loop Habit Tracker’s")
        case Fault.NEWER:
            text = translate(
                "import",
                "it has version {version}, and this program knows them up to {newest}; "
                "please install the newest version of this program",
            )
        case Fault.OLDER:
            text = translate(
                "import",
                "it has version {version}, older than {oldest}; open it in a newer "
                "Loop Habit Tracker and make the backup again",
            )
        case Fault.DAMAGED:
            text = translate("import", "it is damaged or cut off; try another copy")
        case Fault.LOCKED:
            text = translate(
                "import", "another program is writing to it; try again in a moment"
            )
        case Fault.UNPACKS_TOO_LARGE:
            text = translate("import", "it unpacks to more than {limit} MB")
        case Fault.TOO_MANY_PARTS:
            text = translate("import", "it holds too many files")
        case Fault.CUT_OFF:
            text = translate("import", "it breaks off half-way; try another copy")
        case Fault.TOO_DEEP:
            text = translate("import", "it is nested too deeply to be an archive")
        case _:
            return None
    return text.format(place=place_of(problem), **problem.values)


def _of_a_place(problem: ImportProblem) -> str:
    match problem.fault:
        case Fault.ENCRYPTED:
            text = translate(
                "import", "{place} in it has a password; unpack it yourself first"
            )
        case Fault.CLIMBS_OUT:
            text = translate(
                "import", "{place} in it points outside of it, which no export does"
            )
        case Fault.PART_MISSING:
            text = translate("import", "{place} is missing in it")
        case Fault.NOT_UTF8:
            text = translate("import", "{place} is not text in UTF-8")
        case Fault.NOT_JSON:
            text = translate("import", "{place} is not valid JSON")
        case Fault.KEY_MISSING:
            text = translate("import", "{place} has no “{key}”")
        case Fault.NUMBER_OUT_OF_RANGE:
            text = translate("import", "{place} is a number that can’t be there")
        case Fault.DUPLICATE:
            text = translate("import", "{place} is there twice: “{value}”")
        case Fault.UNKNOWN_REFERENCE:
            text = translate("import", "{place} names “{value}”, which is not there")
        case Fault.GOES_ROUND:
            text = translate("import", "{place} leads back to the same goal")
        case Fault.BREAKS_A_RULE:
            text = _broken(problem.values["rule"])
        case _:
            text = _unexpected(problem.values.get("expected"))
    values = {name: _short(value) for name, value in problem.values.items()}
    return text.format(place=place_of(problem), **values)


def place_of(problem: ImportProblem) -> str:
    """Return where in the file: a key's path, a part, a line, or the file itself."""
    place, line = problem.place, problem.line
    if line is None:
        return _short(place) or translate("import", "the file")
    if place:
        text = translate("import", "{place}, line {line},")
        return text.format(place=_short(place), line=line)
    if "character" in problem.values:
        text = translate("import", "line {line}, character {character},")
        return text.format(line=line, character=problem.values["character"])
    return translate("import", "line {line}").format(line=line)


def _short(value: object) -> str:
    """Return a value of the file so that it fits in a sentence."""
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else f"{text[:79]}…"


def _unexpected(expected: object) -> str:
    match expected:
        case Expected.TEXT:
            return translate("import", "{place} is not a text")
        case Expected.ID:
            return translate("import", "{place} is empty, where an id is needed")
        case Expected.NUMBER:
            return translate("import", "{place} is not a number")
        case Expected.WHOLE_NUMBER:
            return translate("import", "{place} is not a whole number")
        case Expected.DATE:
            return translate("import", "{place} is not a date such as 2026-11-23")
        case Expected.MOMENT:
            return translate(
                "import", "{place} is not a moment such as 2026-11-23T07:00:00Z"
            )
        case Expected.TIME:
            return translate("import", "{place} is not a time such as 09:00")
        case Expected.LIST:
            return translate("import", "{place} is not a list")
        case Expected.OBJECT:
            return translate("import", "{place} is not an object with keys")
        case Expected.QUARTER:
            return translate("import", "{place} is not a quarter such as 2026-Q4")
        case Expected.PERIOD:
            return translate(
                "import",
                "{place} is not a week, month or quarter such as 2026-11-16, 2026-11 "
                "or 2026-Q4",
            )
        case _:
            return translate("import", "{place} is none of the words it can be")


def _broken(rule: object) -> str:
    match rule:
        case Rule.REQUIRED:
            return translate("import", "{place} is empty")
        case Rule.DATE_OUT_OF_RANGE:
            return translate("import", "{place} is not between 1900 and 2199")
        case Rule.ENDS_BEFORE_START:
            return translate("import", "{place} lies before the start")
        case Rule.TIMES_OUT_OF_RANGE:
            return translate("import", "{place} is not between 1 and 7 times a week")
        case Rule.EVERY_WEEKS_OUT_OF_RANGE:
            return translate("import", "{place} is not between 1 and 12 weeks")
        case Rule.NO_DAYS:
            return translate("import", "{place} names no day")
        case Rule.NOT_POSITIVE:
            return translate("import", "{place} is not more than 0")
        case Rule.NEGATIVE:
            return translate("import", "{place} is below 0")
        case Rule.NOT_FINITE:
            return translate("import", "{place} is not a number")
        case Rule.RATING_OUT_OF_RANGE:
            return translate("import", "{place} is not between 1 and 10")
        case Rule.TOO_LONG:
            return translate("import", "{place} is too long a text to keep")
        case Rule.DUPLICATE:
            return translate("import", "{place} holds the same twice")
        case _:
            return translate("import", "{place} is none of the words it can be")
