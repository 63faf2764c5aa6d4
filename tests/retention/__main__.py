"""`python -m tests.retention --people 200 --seed 1`: three years, a round every night and every noon."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.application.erasing import erase
from tests.retention.years import Years
from tests.support.house import opened_house


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help="only the days on which something is due")
    given = parser.parse_args()
    with TemporaryDirectory() as folder, opened_house(Path(folder)) as house:
        years = Years(house, erase, people=given.people, seed=given.seed, every_day=not given.short)
        years.pass_by()
    print(json.dumps(dict(sorted(years.seen.items())), indent=1))  # noqa: T201 - the result


if __name__ == "__main__":
    main()
