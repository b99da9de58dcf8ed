"""What every test runs under."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import sync_playwright

from tests.browser.finding import ARGUMENTS, NONE, chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

# Machines that test are shared and slow at times: a deadline in milliseconds would fail for no fault.
settings.register_profile("motorcade", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("motorcade")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running Chromium, one for all tests of a worker."""
    path = chromium()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(NONE, pytrace=False)
        pytest.skip(NONE)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()
