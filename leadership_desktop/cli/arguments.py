"""What can be typed after `leadership-desktop`."""

from __future__ import annotations

import argparse
from typing import Any

from leadership_desktop import __version__
from leadership_desktop.domain.reflections import ReflectionKind
from leadership_desktop.domain.reports import Part


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return what was asked for; wrong usage ends the program with status 2."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="leadership-desktop",
        description="From vision to small weekly actions. Without a command it opens "
        "the window; with one it works here, on the same data.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--data-dir", metavar="DIR", help="where the data lies")
    parser.add_argument(
        "--today", metavar="YYYY-MM-DD", help="the date to take as today"
    )
    parser.add_argument("--lang", choices=("en", "nl"), help="the language")
    parser.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=int,
        help="read the passphrase of an encrypted file from this file descriptor",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    week = commands.add_parser("week", help="the week's actions by goal")
    week.add_argument("--week", metavar="YYYY-MM-DD", help="a day of the week to show")
    _json(week)
    _of_a_day(commands)
    stats = commands.add_parser(
        "stats", help="streaks, momentum and a period's figures"
    )
    _period(stats)
    _json(stats)
    chart = commands.add_parser("chart", help="save a chart")
    chart.add_argument(
        "chart", choices=("momentum", "streaks", "calendar", "goals", "growth")
    )
    chart.add_argument("-o", dest="output", metavar="FILE", required=True)
    _period(chart)
    chart.add_argument("--theme", choices=("light", "dark"), default="light")
    _report(commands.add_parser("report", help="save a month or a quarter as a PDF"))
    bring = commands.add_parser(
        "import", help="bring in an archive or another's history"
    )
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--format", metavar="NAME", choices=("archive", "loop"))
    bring.add_argument(
        "--dry-run", action="store_true", help="only show what would come in"
    )
    _json(bring)
    export = commands.add_parser("export", help="write everything to an archive")
    export.add_argument("file", metavar="FILE")
    export.add_argument("--format", metavar="NAME")
    commands.add_parser("demo", help="fill an empty data folder with an example")
    back_up = commands.add_parser("backup", help="make a backup now")
    back_up.add_argument(
        "file", metavar="FILE", nargs="?", help="a file of your own; else with the data"
    )
    place = back_up.add_mutually_exclusive_group()
    place.add_argument(
        "--second-place",
        metavar="DIR",
        help="copy each backup there too, from now on",
    )
    place.add_argument(
        "--no-second-place", action="store_true", help="copy them nowhere any more"
    )
    restore = commands.add_parser("restore", help="go back to a backup")
    restore.add_argument("file", metavar="FILE")
    deleted = commands.add_parser(
        "deleted", help="what was deleted in the last 30 days"
    )
    _json(deleted)
    bring_back = commands.add_parser("bring-back", help="bring back what was deleted")
    bring_back.add_argument("id", metavar="ID")
    rescue = commands.add_parser("rescue", help="go on after the file was damaged")
    rescue.add_argument(
        "--from",
        dest="source",
        choices=("backup", "readable", "both"),
        help="what to go on from; without it, what there is is shown",
    )
    doctor = commands.add_parser("doctor", help="look whether all is well")
    _json(doctor)
    _passphrase(
        commands.add_parser("passphrase", help="encrypt the file, or no longer")
    )
    return parser


def _of_a_day(commands: Any) -> None:
    for name, help_ in (
        ("check", "check an action off"),
        ("skip", "skip an action"),
        ("clear", "take back what was said of a day"),
    ):
        command = commands.add_parser(name, help=help_)
        command.add_argument(
            "action", metavar="ACTION", help="an id, a title or a part of it"
        )
        command.add_argument("--on", metavar="DATE", help="the day; today by default")
        if name == "check":
            command.add_argument("--amount", metavar="N", help="how much")
        if name != "clear":
            command.add_argument("--note", metavar="TEXT", help="a note for the day")


def _report(command: argparse.ArgumentParser) -> None:
    period = command.add_mutually_exclusive_group()
    period.add_argument(
        "--month", metavar="YYYY-MM", help="the month; this one by default"
    )
    period.add_argument("--quarter", metavar="YYYY-QN", help="the quarter")
    command.add_argument("-o", dest="output", metavar="FILE.pdf", required=True)
    command.add_argument(
        "--include",
        metavar="PARTS",
        type=lambda text: text.split(","),
        help="what is in it, with commas between: usual (what is in it without this), "
        f"{', '.join(part.value for part in Part)}; reflections, or of one kind: "
        f"{', '.join(kind.value for kind in ReflectionKind)}; or a reflection's id",
    )
    command.add_argument(
        "--without",
        metavar="GOAL",
        action="append",
        default=[],
        help="leave a goal out with all that was done for it; “untied” stands for the "
        "actions without a goal; may be repeated",
    )
    command.add_argument("--paper", choices=("a4", "letter"), default="a4")
    command.add_argument(
        "--lang",
        choices=("en", "nl"),
        default=argparse.SUPPRESS,
        help="the language of the report",
    )


def _passphrase(command: argparse.ArgumentParser) -> None:
    what = command.add_subparsers(dest="what", metavar="WHAT", required=True)
    for name, help_ in (
        ("set", "encrypt the file and its backups by a passphrase"),
        ("change", "give them another passphrase"),
        ("remove", "decrypt them: anybody can read them then"),
        ("remember", "let the system's keyring open the file without asking"),
        ("forget", "ask for the passphrase again each time"),
    ):
        one = what.add_parser(name, help=help_)
        one.set_defaults(new_passphrase_fd=None)
        if name in {"set", "change"}:
            one.add_argument(
                "--new-passphrase-fd",
                metavar="N",
                type=int,
                help="read the new one from this file descriptor, not from the terminal",
            )


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object")


def _period(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--period",
        metavar="PERIOD",
        help="month:2026-10, quarter:2026-Q4 or year:2026",
    )
