"""The archive, `leadership-archive` version 1: a person's whole data in one JSON file."""

FORMAT = "leadership-archive"
VERSION = 1
