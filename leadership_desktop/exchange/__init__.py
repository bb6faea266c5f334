"""Brings in other programs' files and archives, and writes archives."""
