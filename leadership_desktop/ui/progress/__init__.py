"""Figures and charts of a period."""
