"""`stegvis doctor`: what is missing or unsafe in this installation, and the fix."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

from bot import wiring
from bot.application import records as r
from bot.application.errors import StegvisError
from bot.application.office import numbers_are_stale, settings_of_the_office
from bot.application.review import lifecycle
from bot.commands import encrypted, unsafe
from bot.commands.names import bot_username
from bot.console.provider import NotTrusted, ProviderDown
from bot.dialogue.problems import BadScript
from bot.settings import LOOPBACK, BadSettings, Settings, read_settings
from bot.storage.work import SqlDatabase


def doctor() -> None:
    """Look the installation over; exit 1 when something should be mended."""
    found = list(_findings(read_settings()))
    for finding in found:
        print(finding)
    if not found:
        print("Everything is in order.")
    sys.exit(1 if found else 0)


def _findings(settings: Settings) -> Iterator[str]:
    yield from _telegram(settings)
    yield from _web(settings)
    if settings.smtp_url is None:
        yield "E-mail: STEGVIS_SMTP_URL is not set, so staff get no notices and sign in by 'stegvis staff link'."
    yield from _provider(settings)
    yield from unsafe.in_settings(settings)
    yield from unsafe.numbers_are_public(settings)
    yield from encrypted.at_the_public_address(settings, wiring.now())
    yield from unsafe.in_database_address(settings)
    yield from unsafe.on_disk(settings)
    try:
        versions = wiring.shipped_versions()
    except BadScript as error:
        yield f"Scripts: {len(error.problems)} problems; run 'stegvis scripts check'."
        versions = {}
    try:
        opened = wiring.database(settings)
    except (BadSettings, StegvisError) as error:
        yield f"Database: {error}"
        return
    yield from unsafe.in_keys(opened, wiring.master_keys(settings))
    yield from _office(opened)
    with opened.reading() as look:
        done = lifecycle.histories(look)
    waiting = [key for key, one in versions.items() if key not in done or not done[key].was_live(one.hash)]
    if waiting:
        yield (
            f"Scripts: not live in this version: {', '.join(waiting)}; two supervisors approve them with "
            "'stegvis scripts approve --all --by EMAIL'."
        )


def _telegram(settings: Settings) -> Iterator[str]:
    if settings.telegram_token is None:
        yield "Telegram: STEGVIS_TELEGRAM_TOKEN is not set; BotFather gives one."
    elif not bot_username(settings.model_copy(update={"bot_username": ""})):
        yield "Telegram: the Bot API does not answer this token; check STEGVIS_TELEGRAM_TOKEN and the network."


def _web(settings: Settings) -> Iterator[str]:
    url = urlsplit(settings.base_url)
    if url.scheme != "https" and url.hostname not in LOOPBACK:
        yield "Web: STEGVIS_PUBLIC_URL is not https; put a proxy with a certificate in front and set it."
    if url.scheme == "https" and not settings.proxies:
        yield "Web: STEGVIS_PROXIES is not set, so everybody seems to come from the proxy and shares its limits."
    if settings.host not in LOOPBACK and not settings.public_url:
        yield "Web: STEGVIS_PUBLIC_URL is not set, so links would lead to this machine's own name."


def _provider(settings: Settings) -> Iterator[str]:
    """Half of it set is an error before this; here, whether the other side agrees."""
    try:
        provider = wiring.provider(settings)
    except BadSettings as error:
        yield f"Sign-in: {error}"
        return
    if provider is None:
        return
    try:
        provider.check()
    except ProviderDown:
        yield "Sign-in: no provider answers at STEGVIS_OIDC_ISSUER; check it and the network."
    except NotTrusted as error:
        yield f"Sign-in: STEGVIS_OIDC_ISSUER is not what the provider calls itself ({error})."
    if settings.oidc_verified_claim == "email_verified" and "login.microsoftonline.com" in settings.oidc_issuer:
        yield "Sign-in: Entra ID vouches for e-mail in another claim; set STEGVIS_OIDC_VERIFIED_CLAIM to xms_edov."


def _office(opened: SqlDatabase) -> Iterator[str]:
    with opened.reading() as look:
        office, staff = settings_of_the_office(look), look.find(r.Staff, disabled_at=None)
        quarantined = look.find(r.InboxItem, status="quarantined")
        failed = look.find(r.OutboxItem, status="failed")
    if numbers_are_stale(office, wiring.now().date()):
        yield "Safety: check the crisis numbers and set the date in the console's settings (at most 90 days old)."
    if not any(one.role == "specialist" for one in staff):
        yield "Staff: nobody is a job specialist yet; 'stegvis staff add --role specialist …' adds one."
    if len([one for one in staff if one.role == "supervisor"]) < 2:
        yield "Staff: two supervisors are needed before a script can be live; 'stegvis staff add --role supervisor …'."
    if quarantined:
        yield f"Inbox: {len(quarantined)} messages could not be used and are kept aside; see the log for their ids."
    if failed:
        yield f"Outbox: {len(failed)} messages could not be delivered."
