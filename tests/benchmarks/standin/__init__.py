"""A lean stand-in for Telegram's Bot API with a crowd of participants in it, in a process of its own."""
