"""E-mail to staff: that there is something new, or a sign-in link. Never a word of a participant's."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from email.message import EmailMessage
from functools import partial
from urllib.parse import unquote, urlsplit

from bot.application.outcome import Outcome
from bot.application.records import OutboxItem
from bot.language.catalogues import Catalogues, as_language

TIMEOUT_SECONDS = 20.0


class Mailer:
    def __init__(self, smtp_url: str, mail_from: str, base_url: str, texts: Catalogues) -> None:
        self._smtp, self._from, self._base, self._texts = urlsplit(smtp_url), mail_from, base_url, texts

    async def send(self, item: OutboxItem) -> Outcome:
        try:
            await asyncio.to_thread(self._send, self.letter(item))
        except smtplib.SMTPRecipientsRefused:
            return Outcome("refused", why="recipient refused")
        except (OSError, smtplib.SMTPException) as error:
            # A mail that may come twice is better than one that never comes; it says nothing but "new".
            return Outcome("later", seconds=60.0, why=type(error).__name__)
        return Outcome("sent")

    def letter(self, item: OutboxItem) -> EmailMessage:
        letter, link = EmailMessage(), str(item.body.get("link", ""))
        _ = partial(self._texts.say, as_language(str(item.body.get("language", ""))))
        letter["From"], letter["To"], here = self._from, item.address, f"{self._base}/staff"
        if link:
            letter["Subject"] = _("Your sign-in link")
            letter.set_content(_("Open this link within ten minutes to sign in:\n{link}\n", link=link))
        elif item.body.get("about") == "report":
            letter["Subject"] = _("A report is due soon")
            letter.set_content(
                _("A report is due within two weeks, and a draft is ready. Sign in to see it:\n{link}\n", link=here)
            )
        elif item.body.get("about") == "deputy":
            letter["Subject"] = _("Something has come to you as deputy")
            letter.set_content(
                _("A wish for contact has come to you as deputy. Sign in to see it:\n{link}\n", link=here)
            )
        else:
            letter["Subject"] = _("There is something new in Stegvis")
            letter.set_content(_("There is something new in Stegvis:\n{link}\n", link=here))
        return letter

    def _send(self, letter: EmailMessage) -> None:
        url, host = self._smtp, self._smtp.hostname or "localhost"
        with self._server(host, url.port) as server:
            if url.scheme == "smtp+starttls":
                server.starttls(context=ssl.create_default_context())
            if url.username:
                server.login(unquote(url.username), unquote(url.password or ""))
            server.send_message(letter)

    def _server(self, host: str, port: int | None) -> smtplib.SMTP:
        if self._smtp.scheme != "smtps":
            return smtplib.SMTP(host, port or 25, timeout=TIMEOUT_SECONDS)
        # Without this context, Python would talk to whoever answers.
        return smtplib.SMTP_SSL(host, port or 465, timeout=TIMEOUT_SECONDS, context=ssl.create_default_context())
