"""Brings the catalogues in `resources/translations` up to date with the source.

Reads every `translate("context", "Sentence.")` by its syntax tree and writes one file a
context and language. What is translated stays; what is new is marked unfinished; what
the source no longer says goes. With contexts named, only their files are touched, so
that several people can work on different parts at once:

    python packaging/development/translations.py [CONTEXT …]
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "leadership_desktop"
CATALOGUES = ROOT / "resources" / "translations"
PLURALS_ONLY = "en"
"""The language of the source: its catalogues hold nothing but plural forms."""
FORMS = 2
"""English and Dutch both have two forms: one for 1, one for all else."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the source; `counts` says that it has plural forms."""

    context: str
    source: str
    counts: bool
    place: str


class NotALiteralError(Exception):
    """A call of `translate` cannot be found by its text."""


def messages() -> list[Message]:
    """Return every sentence of the source, each once a context, in a lasting order."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for message in messages_of(path):
            known = found.setdefault((message.context, message.source), message)
            if known.counts != message.counts:
                raise NotALiteralError(
                    f"{message.place}: with a number here, without one at {known.place}"
                )
    # By its words and not by its place: moving code changes no catalogue.
    return [found[key] for key in sorted(found)]


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the sentences of one module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or _name(node.func) != "translate":
            continue
        if len(node.args) < 2:
            continue  # str.translate(table) is another thing
        place = f"{path.relative_to(ROOT)}:{node.lineno}"
        context, source = (_literal(argument, place) for argument in node.args[:2])
        counts = len(node.args) > 2 or any(k.arg == "n" for k in node.keywords)
        yield Message(context, source, counts, place)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(argument: ast.expr, place: str) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise NotALiteralError(f"{place}: translate() takes two plain strings")


def languages() -> list[str]:
    """Return the languages that have a folder."""
    return sorted(folder.name for folder in CATALOGUES.iterdir() if folder.is_dir())


def read(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations of a catalogue, by their source."""
    if not path.exists():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return found


def catalogue(
    language: str,
    context: str,
    wanted: Iterable[Message],
    known: dict[str, tuple[str, ...]],
) -> str:
    """Return the text of a catalogue that holds what is wanted, as far as it is known."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{escape(context)}</name>",
    ]
    for message in wanted:
        forms = known.get(message.source, ())
        finished = len(forms) == (FORMS if message.counts else 1) and all(forms)
        mark = "" if finished else ' type="unfinished"'
        counts = ' numerus="yes"' if message.counts else ""
        lines += [
            f"    <message{counts}>",
            f"        <source>{escape(message.source)}</source>",
        ]
        if message.counts:
            lines.append(f"        <translation{mark}>")
            for form in forms if finished else ("",) * FORMS:
                lines.append(f"            <numerusform>{escape(form)}</numerusform>")
            lines.append("        </translation>")
        else:
            text = escape(forms[0]) if finished else ""
            lines.append(f"        <translation{mark}>{text}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def wanted_of(language: str, context: str, every: list[Message]) -> list[Message]:
    """Return what a language's catalogue of a context has to hold."""
    return [
        message
        for message in every
        if message.context == context and (message.counts or language != PLURALS_ONLY)
    ]


def update(contexts: list[str]) -> list[str]:
    """Write the catalogues of `contexts`, or of all; return what is unfinished."""
    every = messages()
    used = {message.context for message in every}
    unfinished: list[str] = []
    for language in languages():
        folder = CATALOGUES / language
        there = {path.stem for path in folder.glob("*.ts")}
        for context in sorted(contexts or used | there):
            path = folder / f"{context}.ts"
            wanted = wanted_of(language, context, every)
            known = read(path)
            if not wanted:
                path.unlink(missing_ok=True)
                continue
            text = catalogue(language, context, wanted, known)
            # Unchanged files keep their date, and nobody's editor asks to reload.
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")
            now = read(path)
            unfinished += [
                f"{language}/{path.name}: {message.source}"
                for message in wanted
                if message.source not in now
            ]
    return unfinished


def main(contexts: list[str]) -> int:
    """Update the catalogues; say what still has to be translated."""
    try:
        unfinished = update(contexts)
    except NotALiteralError as problem:
        print(problem, file=sys.stderr)
        return 1
    for line in unfinished:
        print(line)
    print(f"{len(unfinished)} to translate" if unfinished else "All is translated.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
