"""What every test runs under."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# Machines that test are shared and slow at times: a deadline in milliseconds would fail for no fault.
settings.register_profile("motorcade", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("motorcade")
