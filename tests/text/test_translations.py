"""Every sentence is there in every language, complete and with its places filled in."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from leadership_desktop.text.translation import set_language, translate

ROOT = Path(__file__).parents[2]


def load_script() -> ModuleType:
    """Return the script that keeps the catalogues; `packaging` is another package."""
    path = ROOT / "packaging" / "development" / "translations.py"
    spec = importlib.util.spec_from_file_location("catalogue_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


SCRIPT = load_script()
MESSAGES = SCRIPT.messages()
CONTEXTS = sorted({message.context for message in MESSAGES})


def wanted(language: str, context: str) -> set[str]:
    return {m.source for m in SCRIPT.wanted_of(language, context, MESSAGES)}


def finished(language: str, context: str) -> dict[str, tuple[str, ...]]:
    found = SCRIPT.read(SCRIPT.CATALOGUES / language / f"{context}.ts")
    assert isinstance(found, dict)
    return found


def placeholders(text: str) -> set[str]:
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return names | ({"%n"} if "%n" in text else set())


@pytest.mark.parametrize("language", SCRIPT.languages())
@pytest.mark.parametrize("context", CONTEXTS)
def test_every_sentence_is_translated(language: str, context: str) -> None:
    missing = wanted(language, context) - finished(language, context).keys()

    assert not missing, "run make translations, then translate these"


@pytest.mark.parametrize("language", SCRIPT.languages())
def test_no_catalogue_keeps_what_the_source_no_longer_says(language: str) -> None:
    for path in sorted((SCRIPT.CATALOGUES / language).glob("*.ts")):
        sources = {
            message.findtext("source", "")
            for message in ET.parse(path).getroot().iter("message")  # noqa: S314 - ours
        }

        assert sources == wanted(language, path.stem), path.name


@pytest.mark.parametrize("language", SCRIPT.languages())
@pytest.mark.parametrize("context", CONTEXTS)
def test_a_translation_fills_in_the_same_places(language: str, context: str) -> None:
    for source, forms in finished(language, context).items():
        # The form for one may say “one” in place of the figure.
        one, *rest = [placeholders(form) for form in forms]
        for places in rest or [one]:
            assert places == placeholders(source), source

        assert placeholders(source) - {"%n"} <= one, source


@pytest.mark.parametrize("language", SCRIPT.languages())
@pytest.mark.parametrize("context", CONTEXTS)
def test_plurals_have_a_form_for_one_and_one_for_all_else(
    language: str, context: str
) -> None:
    counted = {m.source for m in MESSAGES if m.context == context and m.counts}
    for source in counted:
        assert len(finished(language, context).get(source, ())) == SCRIPT.FORMS, source


def test_dutch_speaks_plainly() -> None:
    for context in CONTEXTS:
        for source, forms in finished("nl", context).items():
            for form in forms:
                # No shouting, and “je” and not “u”.
                assert "!" not in form, source
                assert not re.search(r"\b[Uu]w?\b", form), source


def test_english_speaks_plainly() -> None:
    for message in MESSAGES:
        assert "!" not in message.source, message.place


def test_catalogues_are_as_the_script_writes_them() -> None:
    for language in SCRIPT.languages():
        for context in CONTEXTS:
            path = SCRIPT.CATALOGUES / language / f"{context}.ts"
            needed = SCRIPT.wanted_of(language, context, MESSAGES)
            if needed:
                text = SCRIPT.catalogue(language, context, needed, SCRIPT.read(path))

                assert path.read_text(encoding="utf-8") == text, path


def test_a_sentence_changes_with_the_language() -> None:
    english = translate("window", "Settings")
    set_language("nl")

    assert english == "Settings"
    assert translate("window", "Settings") == "Instellingen"


def test_a_sentence_nobody_translated_is_shown_in_english() -> None:
    set_language("nl")

    assert translate("window", "Nobody says this") == "Nobody says this"


@pytest.mark.parametrize(
    ("language", "n", "expected"),
    [
        ("en", 0, "0 weeks"),
        ("en", 1, "1 week"),
        ("en", 1234, "1,234 weeks"),
        ("nl", 1, "1 week"),
        ("nl", 2, "2 weken"),
        ("nl", 1234, "1.234 weken"),
    ],
)
def test_a_number_picks_its_form(language: str, n: int, expected: str) -> None:
    set_language(language)

    assert translate("week", "%n week(s)", n) == expected


@pytest.mark.parametrize(
    ("environment", "expected"),
    [("nl_NL.UTF-8", "nl"), ("en_GB.UTF-8", "en"), ("fr_FR.UTF-8", "en"), ("C", "en")],
)
def test_the_terminal_speaks_the_language_of_its_environment(
    monkeypatch: pytest.MonkeyPatch, environment: str, expected: str
) -> None:
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", environment)

    set_language("system")

    assert translate("window", "Vision") == {"nl": "Visie", "en": "Vision"}[expected]


def test_a_computed_sentence_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be shown in English for ever, and no tool would find it."""
    module = tmp_path / "page.py"
    module.write_text('translate("week", f"{done} done")\n', encoding="utf-8")
    monkeypatch.setattr(SCRIPT, "ROOT", tmp_path)

    with pytest.raises(SCRIPT.NotALiteralError, match=r"page\.py:1"):
        list(SCRIPT.messages_of(module))
