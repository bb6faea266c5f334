"""Lets `python -m leadership_desktop` start the program."""

import sys

from leadership_desktop.cli import main

sys.exit(main())
