"""Alembic calls this; the connection, and the transaction it is in, come from `schema`."""

from __future__ import annotations

from alembic import context

from bot.storage.migrations.options import OPTIONS

context.configure(connection=context.config.attributes["connection"], **OPTIONS)
with context.begin_transaction():
    context.run_migrations()
