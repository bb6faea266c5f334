"""What the change log says of a thing is enough to make it again."""

from __future__ import annotations

import pytest
from hypothesis import given

from leadership_desktop.domain.settings import CHOICES, Setting, SettingKey
from leadership_desktop.storage.codec import KIND_BY_NAME, entity_from, json_of
from leadership_desktop.storage.kinds import KINDS
from tests.exchange.archives import Drawn, archives


@given(archives())
def test_every_entity_comes_back_from_its_json(drawn: Drawn) -> None:
    for entity in (*drawn[0], *drawn[1]):
        assert entity_from(type(entity).__name__, json_of(entity)) == entity


@pytest.mark.parametrize("key", SettingKey)
def test_a_setting_comes_back_from_its_json(key: SettingKey) -> None:
    setting = Setting(key=key, value=CHOICES[key][-1])

    assert entity_from("Setting", json_of(setting)) == setting


def test_every_kind_is_known_by_its_name() -> None:
    assert {kind.entity.__name__ for kind in KINDS} | {"CheckIn"} == set(KIND_BY_NAME)
