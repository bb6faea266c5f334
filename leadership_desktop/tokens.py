"""The colours of the look, in light and dark; no Qt, so that charts know them too."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.goals import Colour


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme; every text on its ground reaches WCAG AA."""

    name: str
    window: str
    sidebar: str
    card: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    on_amber_soft: str
    """Amber for text on the soft one: 4.5:1."""
    track: str
    """The ground of an empty bar or a day ahead."""
    field_border: str
    """The border of what can be typed or clicked in: 3:1 on its ground."""
    goals: dict[Colour, str]
    ramp: tuple[str, ...]
    """Calendar days, from none to most."""


LIGHT = Tokens(
    name="light",
    window="#F4F6F8",
    sidebar="#EAEEF2",
    card="#FFFFFF",
    text="#1B2430",
    muted="#5B6675",
    line="#DDE3EA",
    accent="#0F766E",
    on_accent="#FFFFFF",
    accent_soft="#D9EFEB",
    amber="#B45309",
    amber_soft="#FCEBD0",
    on_amber_soft="#AA4E08",
    track="#F1F3F6",
    field_border="#838D9B",
    goals=dict(
        zip(
            Colour,
            ("#0072B2", "#D55E00", "#7A5BA8", "#00805A", "#B8477E", "#4B6A88"),
            strict=True,
        )
    ),
    ramp=("#EDF1F4", "#CDE7E2", "#8ECDC3", "#3E9F93", "#0F766E"),
)
DARK = Tokens(
    name="dark",
    window="#12171D",
    sidebar="#0D1217",
    card="#1A212A",
    text="#E6EBF1",
    muted="#9AA7B5",
    line="#2B3641",
    accent="#2DD4BF",
    on_accent="#06201D",
    accent_soft="#16413F",
    amber="#F5B14C",
    amber_soft="#3A2C14",
    on_amber_soft="#F5B14C",
    track="#12171D",
    field_border="#697785",
    goals=dict(
        zip(
            Colour,
            ("#56B4E9", "#F28E4B", "#B79AE0", "#3CC79A", "#F08AB8", "#9DB6CC"),
            strict=True,
        )
    ),
    ramp=("#242E38", "#15474A", "#1B6F6B", "#22A699", "#5FE6D3"),
)
