"""Feedback without a server: a form that works in any browser, and the answer it makes.

The answer is text that survives a mail: people may read what stands above the marks; what
is taken in stands between them, as JSON in base64, with its CRC-32 on the last line:

    {"format": "leadership-answer", "version": 1, "request": "…",
     "answers": [{"question": "…", "answer": "…"}], "ratings": {"proactivity": 7}}

The sum tells what was altered on the way; it does not tell who wrote it.
"""

FORMAT = "leadership-answer"
VERSION = 1
BEGIN = "-----BEGIN LEADERSHIP ANSWER-----"
END = "-----END LEADERSHIP ANSWER-----"
FORM_PLACE = f'"begin":"{BEGIN}"'
"""How the form itself, which makes an answer and is none, holds the first mark."""
