"""Settings: environment variables with the prefix STEGVIS_, read once."""

from __future__ import annotations

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "STEGVIS_"

# Where an address without https is nobody else's to read.
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


# What a process of the service does. `web` answers pages and Telegram's webhook, `worker` does everything else.
Role = Literal["all", "web", "worker"]


class BadSettings(Exception):
    """One line that names the variable and says what to do."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True, env_ignore_empty=True)

    data_dir: Path = Path("stegvis-data")
    database_url: str = ""
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr | None = None
    # Overall per second / per chat per second, as Telegram allows; None is off.
    telegram_rate: Annotated[tuple[float, float] | None, NoDecode] = (30.0, 1.0)
    bot_username: str = ""
    master_keys: SecretStr | None = None
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    public_url: str = ""
    # Addresses of the proxies in front, which say where a request comes from.
    proxies: str = ""
    smtp_url: SecretStr | None = None
    mail_links: Literal["on", "off"] = "on"
    mail_from: str = ""
    # Sign-in of staff by an OpenID Connect provider, beside links by e-mail.
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr | None = None
    oidc_scopes: str = "openid email profile"
    oidc_acr_values: str = ""
    oidc_verified_claim: str = "email_verified"
    oidc_label: str = Field("", max_length=40)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    @field_validator("telegram_rate", mode="before")
    @classmethod
    def _rate(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        if value == "off":
            return None
        found = re.fullmatch(r"(\d+(?:\.\d+)?)/(\d+(?:\.\d+)?)", value)
        if not found or float(found[1]) <= 0 or float(found[2]) <= 0:
            raise ValueError("write it as overall/per chat, e.g. 30/1, or off")
        return float(found[1]), float(found[2])

    @field_validator("telegram_api_url", "public_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError("write a full address, e.g. https://stegvis.example.no")
        return value.rstrip("/")

    @field_validator("proxies")
    @classmethod
    def _proxies(cls, value: str) -> str:
        try:
            for one in value.split(","):
                if one.strip():
                    ip_network(one.strip())
        except ValueError:
            raise ValueError("write addresses or networks with commas between, e.g. 127.0.0.1,10.0.0.0/8") from None
        return value

    @field_validator("oidc_issuer")
    @classmethod
    def _issuer(cls, value: str) -> str:
        """As it is: it must be, letter for letter, what the provider calls itself."""
        parts = urlsplit(value)
        safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
        if value and not (safe and parts.hostname):
            raise ValueError("write the issuer as the provider does, with https, e.g. https://login.example.no")
        if parts.query or parts.fragment or not value.isprintable() or " " in value:
            raise ValueError("an issuer is an address without ?, # or spaces")
        return value

    @field_validator("oidc_scopes")
    @classmethod
    def _scopes(cls, value: str) -> str:
        if "openid" not in value.split():
            raise ValueError("write the scopes with spaces between them, openid among them")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            parts = urlsplit(value.get_secret_value())
            if parts.scheme not in ("smtp", "smtps", "smtp+starttls") or not parts.hostname:
                raise ValueError("write it as smtp+starttls://user:password@host:587 or smtps://host")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value.get_secret_value()):
            raise ValueError("this is no bot token; BotFather gives one like 123456:ABC…")
        return value

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _together(self) -> Settings:
        if self.telegram_rate is None and "telegram_api_url" not in self.model_fields_set:
            raise ValueError("TELEGRAM_RATE=off is only for another server; set TELEGRAM_API_URL as well")
        if self.telegram_mode == "webhook" and self.telegram_webhook_secret is None:
            raise ValueError("TELEGRAM_MODE=webhook needs TELEGRAM_WEBHOOK_SECRET, a long random word")
        if self.smtp_url is not None and not self.mail_from:
            raise ValueError("SMTP_URL needs MAIL_FROM, the address that notices come from")
        given = {"OIDC_ISSUER": self.oidc_issuer, "OIDC_CLIENT_ID": self.oidc_client_id,
                 "OIDC_CLIENT_SECRET": self.oidc_client_secret}  # fmt: skip
        missing = [name for name, value in given.items() if not value]
        if 0 < len(missing) < len(given):
            raise ValueError(f"{missing[0]} is missing: the three of {', '.join(given)} go together")
        if self.mail_links == "off" and missing:
            raise ValueError("MAIL_LINKS=off leaves staff no way in; set OIDC_ISSUER as well")
        return self

    @property
    def url(self) -> str:
        """The database: DATABASE_URL, or a file in the data directory."""
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'stegvis.db'}"

    @property
    def base_url(self) -> str:
        return self.public_url or f"http://{self.host}:{self.port}"


def read_settings() -> Settings:
    """Raises BadSettings with one line; never shows a value, which may be a secret."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"{PREFIX}{str(first['loc'][0]).upper()}: " if first["loc"] else PREFIX
        raise BadSettings(name + first["msg"].removeprefix("Value error, ")) from None
