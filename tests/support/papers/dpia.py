"""docs/dpia.md: the draft of the assessment, from the field inventory and the hazard log."""

from __future__ import annotations

from pathlib import Path

from bot.storage.tables import metadata
from tests.support.papers import inventory
from tests.support.papers.hazards import hazards
from tests.support.papers.inventory import KINDS, Entry

PAGE = Path(__file__).parents[3] / "docs" / "dpia.md"

_HEAD = """\
# Data protection impact assessment: draft

Written by `python -m tests.support.papers` from [the field inventory](inventory.yaml) and [the hazard log](hazards.yaml), so that
what it says of the program is what the program does: a column that is new and stands nowhere fails the build.

**It is a draft for the office, and no assessment.** The controller is the office that runs the service. It fills in what is marked
☐, asks its data protection officer and the people concerned (article 35 (2) and (9)), and decides.

## Why one is needed

Vulnerable people, a public body with power over their lives, free words that may hold health, and new technology: article 35 (3) b,
and Datatilsynet's list. Participation is voluntary, and a no has no consequence; that is a promise of the service, and not the
legal basis, since consent to a public body is seldom free.

## What the office fills in

- ☐ Controller, contact, data protection officer; joint controllers (NAV, the provider of the measure), and the agreement about it.
- ☐ The legal basis of each purpose, in the console's settings; for health, the exception in article 9 (2) and the national rule.
- ☐ Who runs the machine, where it stands, and the processor agreement (article 28).
- ☐ Whether Telegram is offered at all (see *Data flows*), decided by name and dated.
- ☐ The periods, in the console's settings; the list is in [privacy.md](privacy.md).
- ☐ Whether participants, or somebody who speaks for them, have been heard, and what they said.
- ☐ Whether Datatilsynet must be asked beforehand (article 36).
- ☐ A clinician's signature under [the hazard log](hazards.md).

## Data flows

| From | To | What | Locked on the way | Note |
|---|---|---|---|---|
| the participant's browser | this installation | words, taps, sound | TLS | nobody in between; no third-party request from any page |
| the participant's Telegram | Telegram | words, taps, sound, the account | to Telegram, **not end to end** | an independent party outside the EEA's ordinary reach, with terms of its own; whether it is a processor at all is not settled |
| Telegram | this installation | the same | TLS | fetched or posted; kept sealed before it is confirmed |
| this installation | Telegram | questions, the participant's own words where they are quoted, help cards, reminders | TLS, **not end to end** | stays in both parties' Telegram until deleted there |
| this installation | the specialist's browser | what is shared, each look written down first | TLS | staff never need Telegram |
| the specialist | NAV's systems | what they copy | by hand | NAV's record from then on; it cannot be taken back |
| this installation | staff's e-mail | that something is new, without a word or a name | as the mail server does | |
| this installation | an identity provider | that somebody who works here signs in | TLS | only when one is set |
| this installation | backups | everything, words sealed | as the operator does | the master key lies elsewhere |

There is no language model, no analysis, no profiling and no decision by machine (article 22): people wrote the questions, and the
program selects and counts. Nothing leaves for statistics but numbers of people, hidden below five.

## What is kept

"""

_AFTER = """\
## Necessity and proportion

- Nothing is asked about diagnosis, medication, substance use, convictions, benefits' amounts, religion, politics or other people's
  names; `stegvis scripts check` refuses a script that does. What somebody tells anyway is received, and theirs.
- A national identity number, a phone number or an e-mail address in an answer is asked about before it is kept.
- Everything is private until it is shared, line by line, as it was shown; taking back works in the same moment.
- Supervisors see questions, never answers. No figure of use is made of one person.
- Rights: see and take a copy, put right, have it rest, have it deleted, object; see who has read what.
  [The notice](privacy-notice.nb.md) is what participants are shown.

## Measures

Words are sealed with a key for each person, wrapped by a master key outside the database (AES-256-GCM, bound to table, column and row); to
destroy the key is to erase. One place decides what anybody may read (`application/sight.py`), and every look is written down before
it is shown. Logs carry ids. For a breach there is [a runbook](breach.md) and `stegvis affected`. Safety measures stand in
[the hazard log](hazards.md).

## Risks, and what remains

From the hazard log; likelihood and severity are for the office to judge, since they depend on where and for whom it runs.

"""


def page() -> str:
    return _HEAD + _kinds() + _tables() + _others() + _AFTER + _risks()


def _kinds() -> str:
    rows = "".join(f"| {key} | {text} |\n" for key, text in KINDS.items())
    return f"Kinds of what a column holds:\n\n| Kind | |\n|---|---|\n{rows}\n"


def _tables() -> str:
    found = "".join(_table(name, entry) for name, entry in inventory.entries().items())
    return f"{len(inventory.entries())} tables have rows about somebody who takes part. 🔒: sealed with that person's key.\n\n{found}"


def _table(name: str, entry: Entry) -> str:
    columns = "; ".join(f"{kind}: {_names(entry, names)}" for kind, names in entry.columns.items())
    facts = f"Basis: {entry.basis} · kept: {entry.keep} · seen by: {', '.join(entry.seen_by)}"
    return f"**{name}** – {entry.purpose}\n{facts}.\n{columns}.\n\n"


def _names(entry: Entry, names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`{' 🔒' if name in entry.sealed else ''}" for name in names)


def _others() -> str:
    """Tables without anybody who takes part, and why."""
    rest = [table for table in metadata.sorted_tables if not table.info["person"]]
    rows = "".join(f"| {table.name} | {table.info['why']} |\n" for table in sorted(rest, key=lambda one: one.name))
    return f"The other tables:\n\n| Table | |\n|---|---|\n{rows}\n"


def _risks() -> str:
    rows = "".join(f"| {one.id} | {one.hazard} | {one.control} | {one.remains} | ☐ |\n" for one in hazards())
    return f"| | Risk | Measures | What remains | The office's judgement |\n|---|---|---|---|---|\n{rows}"
