"""E-mail to staff: that there is something new, or a sign-in link. Never a word of a participant's."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from bot.application.outcome import Outcome
from bot.application.records import OutboxItem
from bot.language.catalogues import Catalogues

TIMEOUT_SECONDS = 20.0


class Mailer:
    def __init__(self, smtp_url: str, mail_from: str, base_url: str, texts: Catalogues) -> None:
        self._smtp, self._from, self._base, self._texts = urlsplit(smtp_url), mail_from, base_url, texts

    async def send(self, item: OutboxItem) -> Outcome:
        try:
            await asyncio.to_thread(self._send, self._letter(item))
        except smtplib.SMTPRecipientsRefused:
            return Outcome("refused", why="recipient refused")
        except (OSError, smtplib.SMTPException) as error:
            # A mail that may come twice is better than one that never comes; it says nothing but "new".
            return Outcome("later", seconds=60.0, why=type(error).__name__)
        return Outcome("sent")

    def _letter(self, item: OutboxItem) -> EmailMessage:
        letter = EmailMessage()
        letter["From"], letter["To"] = self._from, item.address
        link = str(item.body.get("link", ""))
        if link:
            letter["Subject"] = self._texts.say("nb", "Your sign-in link")
            letter.set_content(
                self._texts.say("nb", "Open this link within ten minutes to sign in:\n{link}\n", link=link)
            )
        elif item.body.get("about") == "report":
            letter["Subject"] = self._texts.say("nb", "A report is due soon")
            letter.set_content(
                self._texts.say(
                    "nb", "A report is due within two weeks, and a draft is ready. Sign in to see it:\n{link}\n",
                    link=f"{self._base}/staff",
                )
            )  # fmt: skip
        else:
            letter["Subject"] = self._texts.say("nb", "There is something new")
            signin = f"{self._base}/staff"
            letter.set_content(
                self._texts.say("nb", "There is something new for you. Sign in to read it:\n{link}\n", link=signin)
            )
        return letter

    def _send(self, letter: EmailMessage) -> None:
        url, host = self._smtp, self._smtp.hostname or "localhost"
        kind = smtplib.SMTP_SSL if url.scheme == "smtps" else smtplib.SMTP
        with kind(host, url.port or (465 if url.scheme == "smtps" else 25), timeout=TIMEOUT_SECONDS) as server:
            if url.scheme == "smtp+starttls":
                server.starttls(context=ssl.create_default_context())
            if url.username:
                server.login(unquote(url.username), unquote(url.password or ""))
            server.send_message(letter)
