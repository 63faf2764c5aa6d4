"""A column that is one of several texts: the same statement however many there are, so that it is prepared once."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Dialect, Text, TypeDecorator, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeEngine


class Texts(TypeDecorator[Collection[str]]):
    """Several texts as one value: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(Text) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Collection[str] | None, dialect: Dialect) -> Any:
        found = list(value or ())
        return found if dialect.name == "postgresql" else json.dumps(found)


class _OneOf(FunctionElement[Any]):
    """A condition without a type: as a Boolean, SQLite would be asked whether it is 1, and use no index."""

    inherit_cache = True
    type = NullType()


def one_of(column: ColumnElement[str], texts: Collection[str] | str) -> ColumnElement[bool]:
    """`texts` themselves, or the name under which the statement is given them."""
    given = {"key": texts} if isinstance(texts, str) else {"key": None, "value": texts, "unique": True}
    return _OneOf(column, _bound(**given))


def _bound(**given: Any) -> BindParameter[Any]:
    return bindparam(type_=Texts(), **given)


@compiles(_OneOf)
def _on_sqlite(clause: _OneOf, compiler: Any, **options: Any) -> str:
    column, texts = (compiler.process(side, **options) for side in clause.clauses)
    return f"{column} IN (SELECT value FROM json_each({texts}))"  # noqa: S608 - the values are bound


@compiles(_OneOf, "postgresql")
def _on_postgresql(clause: _OneOf, compiler: Any, **options: Any) -> str:
    column, texts = (compiler.process(side, **options) for side in clause.clauses)
    return f"{column} = ANY({texts})"
