# ruff: noqa: E501 - one line, one phrase
"""Somebody else's words: the "I" in them is not the writer."""

from typing import Final

PHRASES: Final = """
    han/hun/ho/hu/hainn/hann/vennen/venninna/kollegaen/broren/søsteren/sønnen/datteren/kompisen/de/dei/dæm/naboen min/mi? sa/sier/seier/seie/skrev/skreiv/skriver/ropte/ropa/svarte/spurte/sendte at/til/bare? <me>? <I>
    he/she/they/friend/brother/sister/boyfriend/girlfriend/colleague said/says/wrote/texted/told/shouted me/that/was/to? <Ien>
"""
