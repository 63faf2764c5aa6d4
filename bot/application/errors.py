"""What can go wrong in a use case; every message says what happened and what to do."""

from __future__ import annotations


class StegvisError(Exception):
    """Root of everything that a person can act on."""


class NotFound(StegvisError):
    """Not there, or not for this person to see; the two look alike on purpose."""


class NotAllowed(StegvisError):
    """This person may not do this."""


class AtRest(NotAllowed):
    """The participant wants nothing done with what is kept: nobody who works here reads it now. Why is not said."""


class WrongUse(StegvisError):
    """The request itself cannot be carried out as it stands."""


class Unavailable(StegvisError):
    """The database cannot be read or written just now: try again, nothing was half done."""


class NotErased(StegvisError):
    """Somebody cannot be erased just now, because it cannot be noted down outside the database; nothing was done."""


class NotInstalled(StegvisError):
    """An extra of the package that this needs is not there; the message is in the catalogue, so staff can read it."""
