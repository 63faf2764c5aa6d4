from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import settings
from playwright.async_api import Browser, Page

from tests.support import postgres, provider
from tests.support.browser import launched_chromium, watched_page
from tests.support.sharing_out import ByWhatTheyShare, longest_first

# Workers for each core when everything is run: a quarter of the time goes by in waiting.
WORKERS_PER_CORE = 2
# More make the heavy files of tests end no sooner, and each keeps a browser, a database server and the like.
MOST_WORKERS = 8

ENVIRONMENT = os.environ  # noqa: TID251 - switches of the test run itself, which are not settings of the service

settings.register_profile("default", derandomize=True, max_examples=25, deadline=None, database=None)
settings.register_profile("long", max_examples=5_000, stateful_step_count=200, deadline=None, database=None)
settings.load_profile(ENVIRONMENT.get("HYPOTHESIS_PROFILE", "default"))


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """A part of the tests is run without workers, which take longer to begin than a few tests to end."""
    everything = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not config.option.keyword
    return min(WORKERS_PER_CORE * (os.cpu_count() or 1), MOST_WORKERS) if everything else 0


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByWhatTheyShare:
    return ByWhatTheyShare(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that uses the session's browser runs on the session's loop."""
    longest_first(items)
    for item in items:
        if isinstance(item, pytest.Function) and "chromium" in item.fixturenames:
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With STEGVIS_NO_SKIPS=1 a skipped test fails the run: the full suite must not pass by looking away."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if ENVIRONMENT.get("STEGVIS_NO_SKIPS") == "1" and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    if ENVIRONMENT.get("STEGVIS_NO_SKIPS") != "1" or not skipped:
        return
    terminalreporter.section("skipped, which STEGVIS_NO_SKIPS=1 forbids", red=True)
    for report in skipped:
        terminalreporter.write_line(f"{report.nodeid}: {report.longrepr[2]}")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """One browser for the session."""
    async with launched_chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def page(chromium: Browser) -> AsyncIterator[Page]:
    """A phone-sized page of its own; a console error, a missing part or a foreign request fails the test."""
    async with watched_page(chromium) as page:
        yield page


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """An empty database of a server of this session's own."""
    if reason := postgres.missing():
        pytest.skip(reason)
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="session")
def running_provider() -> Iterator[provider.Running]:
    """A certified OpenID Connect provider of this session's own."""
    if reason := provider.missing():
        pytest.skip(reason)
    with provider.running("http://127.0.0.1:8000") as found:
        yield found


@pytest.fixture(name="provider")
def provider_that_knows_kari(running_provider: provider.Running) -> provider.Running:
    """And nobody else."""
    running_provider.knows({"kari-1": provider.KARI})
    return running_provider
