"""The language of the window: our sentences, Qt's own words, and dates in fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leadership_desktop.text.translation import LANGUAGES, language, set_language

_qt_words: list[QTranslator] = []
"""Qt's own words in the language spoken; none for English, which they are written in."""


def speak(setting: str) -> None:
    """Speak the language of a setting: "en", "nl", or what the "system" has."""
    set_language(_of_the_system() if setting == "system" else setting)
    QLocale.setDefault(QLocale(language()))
    for old in _qt_words:
        QCoreApplication.removeTranslator(old)
    _qt_words.clear()
    if language() == "en":
        return
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language()}", folder):
        QCoreApplication.installTranslator(translator)
        _qt_words.append(translator)


def _of_the_system() -> str:
    """Return the first of the person's languages that the program speaks."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return LANGUAGES[0]
