"""An OpenID Connect provider, asked through Authlib: discovery, code flow with PKCE and nonce, checked ID tokens.

What is fetched is fetched anew for each sign-in, so that a provider's new keys and addresses need no restart.
"""

from __future__ import annotations

import hashlib
import json
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import cache
from threading import BoundedSemaphore
from typing import Any
from urllib.parse import urlsplit

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.base_client import BaseApp, OAuth2Mixin, OpenIDMixin
from authlib.integrations.httpx_client import OAuth2Client
from itsdangerous import BadData, URLSafeSerializer
from joserfc.errors import JoseError

from bot.application.identity import Identity
from bot.console.provider import Begun, NotTrusted, ProviderDown
from bot.settings import Settings

TIMEOUT_SECONDS = 5.0
# A provider that hangs holds this many threads at most, of the forty that answer pages.
AT_ONCE = 8
# How much the provider's clock and ours may differ.
LEEWAY_SECONDS = 120
# From leaving for the provider until coming back: time to find a phone and a code.
LASTS = timedelta(minutes=15)
# OpenID Connect, 2: not longer than 255 characters of ASCII.
LONGEST_SUBJECT = 255
# Signed with the provider's private key: never none, never with a secret that both know.
ALGORITHMS = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"})
# Providers write a yes in several ways: Entra ID's xms_edov is a number or a text.
YES = (True, 1, "1", "true", "True")


@cache
def _authorities() -> ssl.SSLContext:
    """Who may vouch for a provider. Read once: it takes longer than all else of a sign-in."""
    return httpx2.create_ssl_context()


class _App(OAuth2Mixin, OpenIDMixin, BaseApp):  # type: ignore[misc]
    client_cls = OAuth2Client


class OpenId:
    def __init__(self, settings: Settings, redirect: str) -> None:
        """`redirect`: where the provider sends people back, as it is registered there."""
        if settings.oidc_client_secret is None:
            raise ValueError("a provider needs the three of issuer, client id and secret")
        self._settings, self._redirect = settings, redirect
        self._secret = settings.oidc_client_secret.get_secret_value()
        self._acr = settings.oidc_acr_values.split()
        self._room = BoundedSemaphore(AT_ONCE)
        signing = {"key_derivation": "hmac", "digest_method": hashlib.sha256}
        self._cookies = URLSafeSerializer(self._secret, salt="stegvis-sign-in", signer_kwargs=signing)

    @property
    def label(self) -> str:
        return self._settings.oidc_label or urlsplit(self._settings.oidc_issuer).hostname or ""

    def check(self) -> None:
        """Raises ProviderDown when it does not answer, NotTrusted when another answers in its place."""
        with self._asking():
            self._app()

    def begin(self, language: str, *, anew: bool = False) -> tuple[str, Begun]:
        """Where to send somebody, and what must be the same when they come back. `anew`: as somebody else."""
        wishes = {"ui_locales": language, "prompt": "login" if anew else "", "acr_values": " ".join(self._acr)}
        with self._asking():
            sent = self._app().create_authorization_url(self._redirect, **{k: v for k, v in wishes.items() if v})
            address = str(sent["url"])
            if not address.startswith(("https://", "http://")):
                raise NotTrusted("the way there is no address")
        return address, Begun(sent["state"], sent["nonce"], sent["code_verifier"])

    def finish(self, begun: Begun, answer: Mapping[str, str]) -> Identity:
        """Who the provider says it is. Raises NotTrusted when anything of its answer is not as it must be."""
        if answer.get("iss", self._settings.oidc_issuer) != self._settings.oidc_issuer:
            raise NotTrusted("another provider answered")  # RFC 9207
        with self._asking():
            app = self._app()
            token = app.fetch_access_token(self._redirect, code=answer.get("code"), code_verifier=begun.verifier)
            claims = app.parse_id_token(token, begun.nonce, self._wanted(), leeway=LEEWAY_SECONDS)
            if not claims:
                raise NotTrusted("no ID token")
            return self._identity(claims, self._more(app, token, claims))

    def keep(self, begun: Begun, now: datetime) -> str:
        """For a cookie: nobody else can write one."""
        return str(self._cookies.dumps([*asdict(begun).values(), now.isoformat()]))

    def kept(self, cookie: str, now: datetime) -> Begun | None:
        """None when it is not ours, or too old."""
        try:
            *parts, at = self._cookies.loads(cookie)
            return Begun(*parts) if timedelta() <= now - datetime.fromisoformat(at) <= LASTS else None
        except (BadData, TypeError, ValueError):
            return None

    def _app(self) -> Any:
        issuer = self._settings.oidc_issuer
        app = _App(
            None, client_id=self._settings.oidc_client_id, client_secret=self._secret,
            server_metadata_url=f"{issuer.rstrip('/')}/.well-known/openid-configuration",
            client_kwargs={"scope": self._settings.oidc_scopes, "code_challenge_method": "S256",
                           "timeout": TIMEOUT_SECONDS, "verify": _authorities()},
        )  # fmt: skip
        known = app.load_server_metadata()
        if known["issuer"] != issuer:
            raise NotTrusted("the discovery document names another issuer")
        named = known.get("id_token_signing_alg_values_supported", ["RS256"])
        known["id_token_signing_alg_values_supported"] = [one for one in named if one in ALGORITHMS]
        return app

    def _wanted(self) -> dict[str, Any]:
        wanted: dict[str, Any] = {
            "iss": {"essential": True, "value": self._settings.oidc_issuer},
            "aud": {"essential": True, "value": self._settings.oidc_client_id},
        }
        return wanted | ({"acr": {"essential": True, "values": self._acr}} if self._acr else {})

    def _more(self, app: Any, token: Mapping[str, Any], claims: Mapping[str, Any]) -> Mapping[str, Any]:
        """Some providers tell the e-mail only when they are asked for it."""
        if "email" in claims or "userinfo_endpoint" not in app.server_metadata:
            return claims
        told: Mapping[str, Any] = app.userinfo(token=token)
        if told.get("sub") != claims["sub"]:
            raise NotTrusted("the answer is about somebody else")  # OpenID Connect, 5.3.2
        return told

    def _identity(self, claims: Mapping[str, Any], told: Mapping[str, Any]) -> Identity:
        subject, email = claims["sub"], told.get("email")
        if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT or not _is_plain(subject):
            raise NotTrusted("no name that lasts")
        vouched = told.get(self._settings.oidc_verified_claim) in YES and isinstance(email, str) and email.isprintable()
        return Identity(self._settings.oidc_issuer, subject, str(email) if vouched else "")

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """What goes wrong on the way is one of two: it does not answer, or its answer is none."""
        if not self._room.acquire(blocking=False):
            raise ProviderDown("too many are asking")
        try:
            yield
        except (httpx2.HTTPError, httpx2.InvalidURL, json.JSONDecodeError) as error:
            raise ProviderDown(type(error).__name__) from None
        except (AuthlibBaseError, JoseError, AttributeError, KeyError, RuntimeError, TypeError, ValueError) as error:
            raise NotTrusted(type(error).__name__) from None
        finally:
            self._room.release()


def _is_plain(name: str) -> bool:
    """No control that a database or a terminal takes for something else than a letter."""
    return name.isascii() and name.isprintable()
