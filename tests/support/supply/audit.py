"""Is a weakness known of anything in the lock files? `.ci/audit`, or `python -m tests.support.supply.audit`.

An audit that looked at nothing must not be taken for a clean one. So it fails when a service does not answer, when one package of a
lock was not looked at, and when the service knows nothing of an old version that is known to be weak, which is asked about each time.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from tests.support.supply import accepted, askers
from tests.support.supply.askers import Looked, NotLooked, Package


def verdict(asked: Iterable[Package], looked: Looked, probe: Package) -> list[str]:
    """What is missing in the answers of one service."""
    wanted = set(asked)
    if not wanted:
        return ["no package was asked about; is the lock file empty?"]
    wrong = []
    if missed := sorted(str(one) for one in wanted - looked.at):
        shown = ", ".join(missed[:5]) + (" …" if len(missed) > 5 else "")
        wrong.append(f"{len(missed)} of {len(wanted)} packages were not looked at: {shown}")
    if not any(one.package == probe for one in looked.found):
        wrong.append(
            f"the service found nothing in {probe}, which is known to be weak: its other answers are worth nothing"
        )
    return wrong


def audit(services: Iterable[Any], entries: list[accepted.Accepted], today: date) -> list[str]:
    """Every reason for which this audit has failed; none when all was looked at and all found is accepted."""
    wrong, weak = [], []
    for service in services:
        asked = service.packages()
        try:
            looked = service.ask()
        except NotLooked as error:
            wrong.append(f"{service.name}: not looked at: {error}")
            continue
        wrong += [f"{service.name}: {one}" for one in verdict(asked, looked, service.probe)]
        weak += [one for one in looked.found if one.package != service.probe]
        sys.stdout.write(f"{service.name}: {len(set(asked) & looked.at)} of {len(set(asked))} packages looked at\n")
    return wrong + accepted.judged(weak, entries, today, complete=not wrong)


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--osv-url", help="another service that speaks OSV's protocol; the tool's own when left out")
    options.add_argument("--npm-registry", help="another npm registry; npm's own setting when left out")
    given = options.parse_args(arguments)
    services = [askers.Python(given.osv_url), *(askers.Npm(lock, given.npm_registry) for lock in askers.NPM_LOCKS)]
    wrong = audit(services, accepted.read(), datetime.now(UTC).date())
    for line in wrong:
        sys.stderr.write(f"{line}\n")
    sys.stdout.write("the audit failed\n" if wrong else "nothing is known of them that is not accepted\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
