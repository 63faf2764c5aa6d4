"""Commands: parse, call a use case, print. Results go to stdout, messages to stderr, nothing prompts."""

from __future__ import annotations

import sys

import typer

from bot.application.errors import NotAllowed, NotFound, StegvisError, Unavailable
from bot.commands import (
    affected,
    chat,
    demo,
    doctor,
    keys,
    operations,
    participants,
    reading,
    safety,
    scripts,
    serve,
    staff,
    teams,
)
from bot.dialogue.problems import BadScript
from bot.language.legible import in_one_line, legible
from bot.logs import keep_quiet_when_crashing
from bot.settings import BadSettings

# Exit codes (DESIGN §3).
PROBLEMS, WRONG, ABSENT = 1, 2, 3

app = typer.Typer(
    name="stegvis",
    help="Short career conversations between meetings, and the notes they become.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("demo")(demo.demo)
app.command("serve")(serve.serve)
app.command("chat")(chat.chat)
app.add_typer(staff.app, name="staff")
app.add_typer(teams.app, name="team")
app.add_typer(participants.app, name="participants")
app.add_typer(scripts.app, name="scripts")
app.add_typer(reading.profile, name="profile")
app.command("note")(reading.note)
app.add_typer(safety.app, name="safety")
app.command("doctor")(doctor.doctor)
app.command("backup")(operations.backup)
app.command("restore")(operations.restore)
app.command("erase")(operations.erase)
app.command("affected")(affected.affected)
app.add_typer(keys.app, name="keys")


def run() -> None:
    """Every error that a person can act on is one line and an exit code, never a traceback."""
    keep_quiet_when_crashing()
    try:
        app()
    except BadScript as error:
        _stop("\n".join(str(problem) for problem in error.problems), PROBLEMS)
    except (NotFound, NotAllowed) as error:
        _stop(str(error), ABSENT)
    except (BadSettings, Unavailable, StegvisError) as error:
        _stop(str(error), WRONG)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(PROBLEMS)


def _stop(text: str, code: int) -> None:
    print(f"stegvis: {in_one_line(text)}" if code != PROBLEMS else legible(text), file=sys.stderr)
    sys.exit(code)
