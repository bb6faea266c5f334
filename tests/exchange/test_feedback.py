"""The form of a request, and the answer that it makes: whole, or not at all."""

from __future__ import annotations

import base64
import json
import re
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import Feedback
from leadership_desktop.exchange.feedback import BEGIN, END, FORMAT
from leadership_desktop.exchange.feedback.answer import (
    LIMIT,
    Answered,
    AnswerFault,
    AnswerProblem,
    read_file,
    read_text,
)
from leadership_desktop.exchange.feedback.form import form_html
from leadership_desktop.text import feedback as words
from leadership_desktop.text.translation import LANGUAGES, speaking
from tests.browser import PROGRAM, browser

HOSTILE = "</script><script>alert(1)</script> <b>& “x” @@data@@ 'y\" 😀 שלום"
REQUEST = Feedback(
    id="0190-request",
    person_id="p",
    questions=(HOSTILE, "What next?"),
    asks_ratings=True,
)
CONTENT: dict[str, Any] = {
    "format": FORMAT,
    "version": 1,
    "request": REQUEST.id,
    "answers": [{"question": "What next?", "answer": "Speak first."}],
    "ratings": {"proactivity": 7},
}


def packed(content: object) -> str:
    """Return an answer as the form packs it."""
    data = json.dumps(content).encode()
    text = base64.b64encode(data).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return "\n".join([BEGIN, *lines, f"{zlib.crc32(data):x}", END])


def made(code: str = "en", request: Feedback = REQUEST) -> str:
    with speaking(code):
        return form_html(words.form(request, "Noor <i>", code))


def fault_of(text: str) -> AnswerFault:
    with pytest.raises(AnswerProblem) as caught:
        read_text(text)
    return caught.value.fault


def test_an_answer_of_the_form_is_read_with_all_in_it() -> None:
    found = read_text(packed(CONTENT))

    assert found == Answered(
        REQUEST.id, (("What next?", "Speak first."),), {BuildingBlock.PROACTIVITY: 7}
    )


@pytest.mark.parametrize("between", ["\n", "\r\n", "\n\n", "\r\n\r\n", "\n> \n\n"])
def test_an_answer_survives_a_mail(between: str) -> None:
    answer = packed(CONTENT)
    quoted = between.join(f"> > {line}  " for line in answer.split("\n"))
    mail = f"Hello,\n\nhere it is.\n\n{quoted}\n\n-- \nNoor"

    assert read_text(mail) == read_text(answer)


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=90)), max_size=4))
def test_whatever_is_answered_comes_back(said: list[tuple[str, str]]) -> None:
    answers = [{"question": q, "answer": a} for q, a in said]
    found = read_text(packed({**CONTENT, "answers": answers}))

    assert found.answers == tuple((q.strip(), a.strip()) for q, a in said if a.strip())


@given(st.integers(0, len(packed(CONTENT)) - 1), st.characters(codec="ascii"))
def test_one_altered_letter_is_never_taken_for_an_answer(at: int, letter: str) -> None:
    answer = packed(CONTENT)
    broken = answer[:at] + letter + answer[at + 1 :]
    try:
        found = read_text(broken)
    except AnswerProblem:
        return

    # Only what means the same may pass: white space, or a figure of the sum in capitals.
    assert found == read_text(answer)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ({**CONTENT, "ratings": {"proactivity": 11}}, AnswerFault.RATING_OUT_OF_RANGE),
        ({**CONTENT, "ratings": {"proactivity": 0}}, AnswerFault.RATING_OUT_OF_RANGE),
        ({**CONTENT, "ratings": {"proactivity": "7"}}, AnswerFault.ALTERED),
        ({**CONTENT, "ratings": {"proactivity": 7.5}}, AnswerFault.ALTERED),
        ({**CONTENT, "answers": "<b>"}, AnswerFault.ALTERED),
        ({**CONTENT, "format": "other"}, AnswerFault.ALTERED),
        ({**CONTENT, "version": 2}, AnswerFault.NEWER),
        ({**CONTENT, "answers": [], "ratings": {}}, AnswerFault.NOTHING_IN_IT),
        ([], AnswerFault.ALTERED),
        (
            {**CONTENT, "answers": [{"question": "q", "answer": "x" * 100_001}]},
            AnswerFault.TOO_LONG,
        ),
        (
            {**CONTENT, "answers": [{"question": "q", "answer": "x" * 60_000}] * 2},
            AnswerFault.TOO_LONG,
        ),
    ],
)
def test_what_no_form_makes_is_refused(content: object, fault: AnswerFault) -> None:
    assert fault_of(packed(content)) is fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Dear Robin, you do well.", AnswerFault.NO_ANSWER),
        ("", AnswerFault.NO_ANSWER),
        (packed(CONTENT)[:-40], AnswerFault.ALTERED),
        (packed(CONTENT).replace(BEGIN, ""), AnswerFault.ALTERED),
        (f"{END} {BEGIN}", AnswerFault.ALTERED),
        (f"{BEGIN}\n{END}", AnswerFault.ALTERED),
        (f"{BEGIN}\n\N{SNOWMAN}\n0\n{END}", AnswerFault.ALTERED),
        ("x" * (LIMIT + 1), AnswerFault.TOO_LARGE),
    ],
)
def test_what_is_no_whole_answer_is_refused(text: str, fault: AnswerFault) -> None:
    assert fault_of(text) is fault


@pytest.mark.parametrize("filling", [" ", "> ", "\N{NO-BREAK SPACE}", "|\n"])
def test_what_is_blown_up_with_blanks_is_refused_at_once(filling: str) -> None:
    blanks = filling * (900_000 // len(filling))

    # Where the time grows with the square of it, this takes hours.
    assert fault_of(f"{BEGIN}\n{blanks}x\n{blanks[:9]}\n{END}") is AnswerFault.ALTERED


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_form_itself_is_no_altered_answer(code: str) -> None:
    assert fault_of(made(code)) is AnswerFault.FORM


def test_a_file_without_an_answer_has_no_words_to_take_in(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("You do well.", encoding="utf-8")

    with pytest.raises(AnswerProblem) as caught:
        read_file(path)
    assert caught.value.fault is AnswerFault.NO_WORDS


def test_files_are_read_within_bounds(tmp_path: Path) -> None:
    good, large = tmp_path / "answer.txt", tmp_path / "large.txt"
    good.write_bytes(b"\xef\xbb\xbf" + packed(CONTENT).encode())
    with large.open("wb") as file:
        file.truncate(10_000_000)

    assert read_file(good).request_id == REQUEST.id
    for path, fault in (
        (large, AnswerFault.TOO_LARGE),
        (tmp_path / "none.txt", AnswerFault.UNREADABLE),
        (tmp_path, AnswerFault.UNREADABLE),
    ):
        with pytest.raises(AnswerProblem) as caught:
            read_file(path)
        assert caught.value.fault is fault


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_form_needs_nothing_from_elsewhere(code: str) -> None:
    html = made(code)

    assert "@@" not in html.replace("@@data@@", "")
    assert not re.findall(r""" (?:src|href|action)=|url\(|@import|https?:""", html)
    assert "default-src 'none'" in html
    assert f'lang="{code}"' in html
    # The word that would end the script stands nowhere but where the form ends its own.
    assert html.count("</script>") == 2
    assert "alert(1)</script>" not in html


def test_without_ratings_the_form_asks_for_none() -> None:
    plain = made(request=Feedback(id="f", person_id="p", questions=("Q",)))

    assert "<fieldset" not in plain
    assert "<section hidden>" in plain


@pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_real_browser_fills_it_in_and_the_answer_is_taken_in(
    tmp_path: Path, code: str
) -> None:
    form = tmp_path / "form.html"
    form.write_text(made(code), encoding="utf-8")
    said = "Zeg het eerst 😀 <script>x</script>\n-----END LEADERSHIP ANSWER-----\nשלום"
    with browser(tmp_path) as page:
        page.open(form, tmp_path)

        assert (
            page.run("document.querySelector('label[for=q0]').textContent") == HOSTILE
        )
        assert page.run("document.title") == words_of(code)

        page.press("Tab", 9)
        page.type(said)
        page.run("document.querySelector('[name=authenticity][value=\"5\"]').focus()")
        page.press(" ", 32, " ")
        page.run("document.getElementById('make').focus()")
        page.press("Enter", 13, "\r")
        shown = page.run("document.getElementById('answer').value")
        assert page.run("document.activeElement.id") == "done"
        page.press("Tab", 9)
        page.press("Tab", 9)
        page.press("Enter", 13, "\r")
        saved = tmp_path / "answer.txt"
        until = time.monotonic() + 20
        while not saved.exists() and time.monotonic() < until:
            page.run("1")
            time.sleep(0.05)

        # What is typed after the answer was made is not in it, so it is hidden.
        page.run("document.getElementById('q1').focus()")
        page.type("And more")
        assert page.run("document.getElementById('made').hidden")
        asked = [url for url in page.asked if not url.startswith(("file:", "blob:"))]
    expected = Answered(REQUEST.id, ((HOSTILE, said),), {BuildingBlock.AUTHENTICITY: 5})

    assert asked == []
    assert read_text(shown) == expected
    assert read_file(saved) == expected


def words_of(code: str) -> str:
    with speaking(code):
        return words.subject()
