"""Samples are tested by the kit, as those of every plugin are; profiles of hypothesis: a short one, and a long one by hand."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

pytest_plugins = ["arabic_article.testing.pytest"]

# Machines that run several suites at once are slow now and then: no test here is about time.
settings.register_profile("short", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))
