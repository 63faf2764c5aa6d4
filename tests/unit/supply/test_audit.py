"""The audit fails when it looked at nothing, at half, or found what is not accepted; it passes when all is clean."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tests.support.supply import accepted, audit, lock
from tests.support.supply.accepted import Accepted
from tests.support.supply.askers import NPM_LOCKS, Looked, NotLooked, Npm, Package, Python, looked_by_pip_audit
from tests.support.supply.standin import PROBES, Service, running

SOME = (
    Package("jinja2", "3.1.6"),
    Package("pyyaml", "6.0.3"),
    Package("aiohttp", "3.14.5"),
    Package("tzdata", "2026.6"),
)
TODAY = date(2026, 11, 22)
WEAK = {**PROBES, SOME[1]: "PYSEC-2026-7"}
REASON = "Only the safe loader is used here, and only on files of at most 100,000 characters."


@pytest.fixture(autouse=True)
def _nothing_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def entry(number: str = "PYSEC-2026-7", package: str = "pyyaml", until: str = "2026-12-01") -> Accepted:
    return Accepted(
        id=number, package=package, reason=REASON, decided=date(2026, 10, 1), until=date.fromisoformat(until)
    )


def audited(service: Service) -> list[str]:
    return audit.audit([Python(service.osv, SOME)], [], TODAY)


@cache
def _answer(*weak: Package) -> Looked:
    """As the tool gives it, of a service that knows these to be weak. Asked once: a tool takes long to begin."""
    with running({one: WEAK[one] for one in weak}) as service:
        return Python(service.osv, SOME).ask()


class Answered:
    """A service that has answered."""

    name, probe = Python.name, Python.probe

    def __init__(self, weak: Iterable[Package], asked: tuple[Package, ...] = SOME) -> None:
        self._weak, self._asked = tuple(weak), asked

    def packages(self) -> tuple[Package, ...]:
        return self._asked

    def ask(self) -> Looked:
        return _answer(*self._weak)


class Silent(Answered):
    """A service that gives no answer."""

    def ask(self) -> Looked:
        raise NotLooked("nobody is there")


def judged(weak: Iterable[Package], *entries: Accepted) -> list[str]:
    return audit.audit([Answered(weak)], list(entries), TODAY)


def test_all_looked_at_and_clean_passes() -> None:
    with running(PROBES) as service:
        assert audited(service) == []
    assert set(SOME) < set(service.asked)


def test_a_finding_fails_and_says_where_it_is_mended() -> None:
    assert judged(WEAK) == [
        "pyyaml 6.0.3: PYSEC-2026-7 CVE-2026-0001; mended in 99.0. Renew it, or accept it with a reason and a day in "
        "docs/accepted-weaknesses.yaml"
    ]


def test_what_is_accepted_passes_by_any_of_its_names() -> None:
    assert judged(WEAK, entry()) == []
    assert judged(WEAK, entry("CVE-2026-0001")) == []


def test_what_is_accepted_for_another_package_does_not_pass() -> None:
    assert len(judged(WEAK, entry(package="jinja2"))) == 2


def test_what_was_accepted_until_yesterday_fails() -> None:
    late, found = judged(WEAK, entry(until="2026-11-21"))
    assert (
        late == "PYSEC-2026-7 in pyyaml: accepted until 2026-11-21, which is over; renew the library, or decide again"
    )
    assert found.startswith("pyyaml 6.0.3: PYSEC-2026-7")
    assert judged(WEAK, entry(until="2026-11-22")) == []


def test_what_is_accepted_and_gone_fails() -> None:
    assert judged(PROBES, entry()) == [
        "PYSEC-2026-7 in pyyaml is accepted and no longer found; take it out of docs/accepted-weaknesses.yaml"
    ]


def test_nobody_there_fails() -> None:
    said = audit.audit([Silent(PROBES)], [entry()], TODAY)
    assert said == ["requirements.lock: not looked at: nobody is there"]


def test_a_service_that_says_nothing_of_anything_fails() -> None:
    with running({}) as service:
        [said] = audited(service)
    assert "the service found nothing in django 2.2, which is known to be weak" in said


def test_a_service_that_breaks_off_half_way_fails() -> None:
    with running(PROBES, most_answers=2) as service:
        [said] = audited(service)
    assert len(service.asked) == 2
    assert said.startswith("requirements.lock: not looked at: ")


def test_nothing_to_ask_about_fails() -> None:
    said = audit.audit([Answered(PROBES, asked=())], [], TODAY)
    assert said == ["requirements.lock: no package was asked about; is the lock file empty?"]


def test_what_pip_audit_skips_while_it_ends_well_was_not_looked_at() -> None:
    """As it answers, with exit code 0, when an index does not know the packages."""
    skipped = {"name": "jinja2", "skip_reason": "Dependency not found on PyPI and could not be audited: jinja2 (3.1.6)"}
    clean = [{"name": one.name, "version": one.version, "vulns": []} for one in SOME[1:]]
    looked = looked_by_pip_audit({"dependencies": [skipped, *clean], "fixes": []})
    probe = Package("django", "2.2")
    assert audit.verdict(SOME, looked, probe)[0] == "1 of 4 packages were not looked at: jinja2 3.1.6"
    half = looked_by_pip_audit({"dependencies": [skipped, skipped, *clean[1:]], "fixes": []})
    assert audit.verdict(SOME, half, probe)[0] == "2 of 4 packages were not looked at: jinja2 3.1.6, pyyaml 6.0.3"


def test_npm_packages_are_asked_about_as_well() -> None:
    css = next(one for one in Npm(NPM_LOCKS[0]).packages() if one.name == "@digdir/designsystemet-css")
    with running(PROBES) as service:
        assert audit.audit([Npm(NPM_LOCKS[0], service.url)], [], TODAY) == []
    assert set(Npm(NPM_LOCKS[0]).packages()) < set(service.asked)
    with running({**PROBES, css: "GHSA-aaaa-bbbb-cccc"}) as service:
        [said] = audit.audit([Npm(NPM_LOCKS[0], service.url)], [], TODAY)
    assert said.startswith(f"{css}: GHSA-aaaa-bbbb-cccc;")


def test_a_registry_without_advisories_fails() -> None:
    with running({}) as service:
        [said] = audit.audit([Npm(NPM_LOCKS[0], service.url)], [], TODAY)
    assert "the service found nothing in minimist 0.0.8" in said
    with running(PROBES, most_answers=0) as service:
        [said] = audit.audit([Npm(NPM_LOCKS[0], service.url)], [], TODAY)
    assert said.startswith("package-lock.json: not looked at: ")


def test_every_lock_file_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    """The command as a contributor runs it, with all that is locked."""
    with running(PROBES) as service:
        assert audit.main(["--osv-url", service.osv, "--npm-registry", service.url]) == 0
    asked = set(service.asked)
    assert {Package(one.name, one.version) for one in lock.whole().values()} < asked
    assert {one for path in NPM_LOCKS for one in Npm(path).packages()} < asked
    assert "nothing is known of them" in capsys.readouterr().out


def test_no_lock_file_of_npm_is_left_out() -> None:
    found = [path.relative_to(lock.ROOT) for path in lock.ROOT.rglob("package-lock.json")]
    ours = {one for one in found if not any(part == "node_modules" or part.startswith(".") for part in one.parts)}
    assert ours == {path.relative_to(lock.ROOT) for path in NPM_LOCKS}


def test_the_command_fails_when_nobody_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    with running(PROBES) as service:
        pass
    assert audit.main(["--osv-url", service.osv, "--npm-registry", service.url]) == 1
    told = capsys.readouterr()
    assert told.err.count("not looked at: ") == 1 + len(NPM_LOCKS)
    assert "the audit failed" in told.out


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reason", "later"),
        ("until", "2027-03-01"),
        ("until", "2026-09-01"),
        ("id", "7"),
        ("package", ""),
        ("more", "x"),
    ],
)
def test_an_entry_says_why_and_until_when(tmp_path: Path, field: str, value: str) -> None:
    good = {
        "id": "CVE-2026-0001",
        "package": "pyyaml",
        "reason": REASON,
        "decided": "2026-10-01",
        "until": "2026-12-01",
    }
    path = tmp_path / "accepted.yaml"
    path.write_text(json.dumps([good]))
    assert accepted.read(path)[0].id == "CVE-2026-0001"
    path.write_text(json.dumps([good | {field: value}]))
    with pytest.raises(ValueError, match=field if field != "until" else "92 days"):
        accepted.read(path)


def test_the_shipped_list_can_be_read() -> None:
    assert isinstance(accepted.read(), list)


def test_the_probes_are_in_no_lock() -> None:
    ours = {*lock.whole(), *(one.name for path in NPM_LOCKS for one in Npm(path).packages())}
    assert not {one.name for one in PROBES} & ours
