"""PostgreSQL: what is to be done next is enqueued in the transaction that makes it necessary.

The queue is Procrastinate's, in the same database. Jobs name chats and channels, never words.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from procrastinate import App, SyncPsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job
from procrastinate.schema import SchemaManager
from sqlalchemy import Connection

from bot.storage.errors import UNREACHABLE, Down

# Task names and their queues: turns for every worker, sending for whoever holds the seat.
TURN, TURNS = "turn", "turns"
SEND, SENDING = "send", "sending"


class Jobs:
    def __init__(self) -> None:
        # Never opened: every job goes out on the connection of the transaction it belongs to.
        self._app = App(connector=SyncPsycopgConnector())

    def enqueue(self, connection: Connection, chats: Collection[str], channels: Collection[str]) -> None:
        jobs = [_job(TURN, TURNS, {"chat": chat}, lock=f"chat:{chat}") for chat in sorted(chats)]
        jobs += [_job(SEND, SENDING, {"channel": channel}) for channel in sorted(channels)]
        if not jobs:
            return
        try:
            self._app.job_manager.batch_defer_jobs(jobs=jobs, connection=connection.connection.driver_connection)
        except ConnectorException:
            raise Down(UNREACHABLE) from None


def _job(task: str, queue: str, arguments: dict[str, str], lock: str | None = None) -> Job:
    """The lock keeps one chat's turns in order: only one of its jobs is done at a time."""
    return Job(
        id=None, queue=queue, lock=lock, queueing_lock=None, task_name=task, task_kwargs=dict(arguments),
        scheduled_at=None, priority=0,
    )  # fmt: skip


def make_tables(connection: Connection) -> None:
    """Procrastinate's, in the transaction of the migration that wants them."""
    session: Any = connection.connection.driver_connection
    session.execute(SchemaManager.get_schema())
