"""Pages from templates, in the reader's language."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.language.catalogues import LANGUAGES, Catalogues, Language, as_language
from bot.web import pictures
from bot.web.assets import Assets

TEMPLATES = Path(__file__).parent / "templates"


def _picture(assets: Assets, name: str) -> str:
    """The address of a drawing; empty when there is none, and the words must do."""
    return assets.url(pictures.asset(name)) if pictures.file(name) else ""


ErrorHandler = Callable[[Request, Exception], Awaitable[Response]]


class Pages:
    """Renders templates from bot/web/templates and from `folders`, which are searched first."""

    def __init__(self, catalogues: Catalogues, assets: Assets, *folders: Path) -> None:
        self._catalogues = catalogues
        self._jinja = Environment(
            loader=FileSystemLoader([*folders, TEMPLATES]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        # All our languages are written left to right.
        self._jinja.globals.update(asset=assets.url, picture=partial(_picture, assets), dir="ltr")

    def render(self, request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
        language = language_of(request)
        html = self.fragment(language, template, **context)
        return HTMLResponse(html, status, headers={"Content-Language": language})

    def fragment(self, language: Language, template: str, /, **context: Any) -> str:
        """A piece of a page, for a page that is open already."""
        words = {
            "lang": language,
            "_": partial(self._catalogues.say, language),
            "ngettext": partial(self._catalogues.ngettext, language),
        }
        return self._jinja.get_template(template).render(words | context)

    def message(
        self, request: Request, title: str, text: str, link: tuple[str, str] | None = None, status: int = 200
    ) -> HTMLResponse:
        """One plain page: a title, a text, and at most one link (address, words)."""
        return self.render(request, "message.html", status, title=title, text=text, link=link)

    def error(self, request: Request, status: int) -> HTMLResponse:
        return self.render(request, "error.html", status, code=status)

    def too_much(self, request: Request) -> str:
        """As 429 says it, in one line."""
        return self._catalogues.say(language_of(request), "That was very much at once. Wait a little, and try again.")

    def error_handlers(self) -> Mapping[Any, ErrorHandler]:
        """For Starlette's `exception_handlers`: every refusal and every crash is a page in plain words."""

        async def refused(request: Request, error: Exception) -> Response:
            refusal = cast(HTTPException, error)
            page = self.error(request, refusal.status_code)
            page.headers.update(refusal.headers or {})
            return page

        async def crashed(request: Request, _: Exception) -> Response:
            return self.error(request, 500)

        return {HTTPException: refused, Exception: crashed}


def render(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """Render with the `Pages` that the application keeps as `app.state.pages`."""
    pages = cast(Pages, request.app.state.pages)
    return pages.render(request, template, status, **context)


def language_of(request: Request) -> Language:
    """The language that a session put on `request.state.language`, else what the browser asks for."""
    known = getattr(request.state, "language", None)
    return as_language(known) if known else _asked_for(request.headers.get("accept-language", ""))


def _asked_for(header: str) -> Language:
    """Browsers list the languages best first; the weights only repeat that order."""
    for tag in header.split(","):
        base = tag.split(";")[0].split("-")[0].strip().lower()
        if base in {*LANGUAGES, "no"}:
            return as_language(base)
    return as_language(None)
