"""The window: widgets show queries and execute commands. The only folder with Qt."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - its hook has to be there to be taken out

# For `from __feature__ import snake_case` the binding puts an `__import__` of its own in
# place, which reads and keeps the source of every module that is imported after it:
# 20 MiB by the first chart, and slower. Nobody here asks for that feature.
_plain = getattr(builtins, "__orig_import__", None)
if _plain is not None:
    builtins.__import__ = _plain
