"""The style sheet that the tokens of a scheme make."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from leadership_desktop.resources import resource

if TYPE_CHECKING:
    from leadership_desktop.tokens import Tokens

_TEMPLATE = Template(
    """
* { color: $text; outline: 0; }
QMainWindow, QDialog, QWidget#page, QWidget#pages { background: $window; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: 0; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px 6px; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="amber"] { color: $amber; }
QLabel[tone="problem"] { color: $amber; }
QFrame#card { background: $card; border: 1px solid $line; border-radius: 12px; }
QFrame#line { background: $line; border: 0; }
QFrame#sidebar { background: $sidebar; border: 0; border-right: 1px solid $line; }
QLabel#chip { background: $window; color: $muted; border-radius: 10px; padding: 3px 10px; }
QLabel#chip[tone="amber"] { background: $amber_soft; color: $on_amber_soft; }
QLabel#chip[tone="accent"] { background: $accent_soft; color: $accent; }

QPushButton { background: $card; border: 1px solid $line; border-radius: 8px; padding: 5px 12px;
  min-height: 18px; font-weight: 500; }
QPushButton:hover { border-color: $field_border; }
QPushButton:pressed { background: $track; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:disabled { background: $window; color: $muted;
  border-color: $line; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
  color: $muted; padding: 5px 6px; }
QPushButton[kind="quiet"]:hover { color: $text; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 4px 5px; }
QPushButton[kind="nav"] { background: transparent; border: 2px solid transparent;
  text-align: left; padding: 0 10px; min-height: 28px; border-radius: 8px; font-weight: 400; }
QPushButton[kind="nav"]:hover { background: $line; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid $accent; padding: 0 10px; }
QPushButton[kind="choice"] { padding: 5px 10px; }
QPushButton[kind="choice"]:checked { background: $accent_soft; color: $accent;
  border-color: $accent; }
QPushButton::menu-indicator { width: 0; }

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox {
  background: $card; border: 1px solid $field_border; border-radius: 8px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QDateEdit:disabled,
QTimeEdit:disabled, QComboBox:disabled { color: $muted; background: $window;
  border-color: $line; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit, QComboBox { min-height: 20px; }
QComboBox[kind="header"] { min-height: 18px; max-height: 18px; }
QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit { padding: 4px 8px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { padding: 3px 7px; }
QAbstractSpinBox > QLineEdit { min-height: 0; border: 0; padding: 0; background: transparent; }
QComboBox { padding-left: 10px; padding-right: 26px; combobox-popup: 0; }
QComboBox:focus { padding-left: 9px; padding-right: 25px; }
QPlainTextEdit { padding: 5px 6px; }
QPlainTextEdit:focus { padding: 4px 5px; }
QComboBox::drop-down, QDateEdit::drop-down { subcontrol-origin: padding;
  subcontrol-position: center right; border: 0; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/down.svg"); width: 12px;
  height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button {
  subcontrol-origin: border; subcontrol-position: top right; border: 0; width: 24px;
  margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button {
  subcontrol-origin: border; subcontrol-position: bottom right; border: 0; width: 24px;
  margin: 0 2px 2px 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow {
  image: url("$icons/up.svg"); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow {
  image: url("$icons/down.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 25px; padding: 0 8px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; border: 2px solid transparent;
  border-radius: 6px; padding: 1px 3px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: 14px; height: 14px;
  border: 1px solid $field_border; border-radius: 4px; background: $card; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked { image: url("$icons/check.svg"); }
QRadioButton::indicator:checked { image: url("$icons/dot.svg"); }

QListView, QTableView, QTreeView { background: $card; border: 0; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text; gridline-color: $line; }
QListView#cards { background: transparent; }
QFrame#card:focus { border: 2px solid $accent; }
QListView[framed="true"], QTableView[framed="true"] { border: 1px solid $field_border;
  border-radius: 8px; padding: 3px; }
QListView[framed="true"]::item { padding: 3px 6px; border-radius: 5px; }
QListView[framed="true"]::item:selected { background: $accent_soft; color: $text; }
QListView:focus[framed="true"], QTableView:focus[framed="true"] { border: 2px solid $accent;
  padding: 2px; }
QHeaderView { background: $card; }
QHeaderView::section { background: $card; color: $muted; border: 0;
  border-bottom: 1px solid $line; padding: 4px 6px; }
QTableCornerButton::section { background: $card; border: 0; }

QMenuBar { background: $window; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QFrame#notice { background: $text; border-radius: 10px; }
QFrame#notice QLabel { color: $window; }
QFrame#notice QPushButton { background: transparent; border: 1px solid $muted;
  color: $window; }
QFrame#notice QPushButton:focus { border: 2px solid $window; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px 3px; }
QScrollBar::handle:vertical { background: $field_border; border-radius: 2px; min-height: 28px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 3px 2px; }
QScrollBar::handle:horizontal { background: $field_border; border-radius: 2px;
  min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(tokens: Tokens) -> str:
    """Return the application's style sheet in the colours of `tokens`."""
    colours = {k: v for k, v in asdict(tokens).items() if isinstance(v, str)}
    # Qt takes pictures in a style sheet from files only, one in each scheme's colours.
    icons = resource("icons", tokens.name).as_posix()
    return _TEMPLATE.substitute(colours, icons=icons)
