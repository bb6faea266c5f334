"""A real browser without a window, driven through a pipe; None where none is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
PATIENCE = 30
"""Seconds until a browser that says nothing is given up."""


class Browser:
    """One page of Chromium, over its debugging pipe: JSON that ends in a zero byte."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._number = 0
        self._rest = b""
        self._session: str | None = None
        self.asked: list[str] = []
        """The addresses that the page asked for."""

    def open(self, path: Path, downloads: Path) -> None:
        """Show a file; what it saves goes to the folder `downloads`."""
        target = self.tell("Target.createTarget", url="about:blank")["targetId"]
        attached = self.tell("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.tell("Network.enable")
        self.tell("Page.enable")
        self.tell("Emulation.setFocusEmulationEnabled", enabled=True)
        self.tell(
            "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(downloads)
        )
        self.tell("Page.navigate", url=path.as_uri())
        while self.run("document.readyState") != "complete":
            time.sleep(0.05)

    def run(self, script: str) -> Any:
        """Return what a script gives."""
        found = self.tell("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.tell("Input.insertText", text=text)

    def press(self, key: str, code: int, text: str = "") -> None:
        """Press a key."""
        for kind in ("keyDown", "keyUp"):
            self.tell(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                windowsVirtualKeyCode=code,
                **({"text": text} if text and kind == "keyDown" else {}),
            )

    def tell(self, method: str, **values: object) -> Any:
        """Send a command, and return its answer."""
        self._number += 1
        message: dict[str, object] = {
            "id": self._number,
            "method": method,
            "params": values,
        }
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            answer = self._next()
            if answer.get("method") == "Network.requestWillBeSent":
                self.asked.append(answer["params"]["request"]["url"])
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]
        raise TimeoutError(method)

    def _next(self) -> Any:
        while b"\0" not in self._rest:
            more = os.read(self._back, 65_536)
            if not more:
                raise EOFError("The browser has gone.")
            self._rest += more
        one, _, self._rest = self._rest.partition(b"\0")
        return json.loads(one)


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start a browser that keeps what it keeps in `folder`."""
    assert PROGRAM is not None
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()

    def as_it_expects() -> None:
        # It reads from 3 and writes to 4; neither may be one of ours by then.
        first, second = os.dup(theirs_in), os.dup(theirs_out)
        os.dup2(first, 3)
        os.dup2(second, 4)

    process = subprocess.Popen(
        [
            PROGRAM,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--remote-debugging-pipe",
            f"--user-data-dir={folder / 'profile'}",
        ],
        pass_fds=(3, 4, theirs_in, theirs_out),
        preexec_fn=as_it_expects,  # noqa: PLW1509 - nothing runs beside it here
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs_in)
    os.close(theirs_out)
    try:
        yield Browser(ours_out, ours_in)
    finally:
        os.close(ours_out)
        os.close(ours_in)
        process.kill()
        process.wait()
