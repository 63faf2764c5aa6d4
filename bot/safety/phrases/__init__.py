"""What people write when life, limb or safety is at stake, a module per family and language."""

from typing import Final

from bot.safety.phrases import intent, life, life_english, self_harm, threats, violence

RULES: Final = intent.RULES | life.RULES | life_english.RULES | self_harm.RULES | threats.RULES | violence.RULES
EXPLICIT: Final = "\n".join(
    (life.EXPLICIT, life_english.EXPLICIT, self_harm.EXPLICIT, violence.EXPLICIT, threats.EXPLICIT)
)
AMBIGUOUS: Final = "\n".join(
    (life.AMBIGUOUS, life_english.AMBIGUOUS, self_harm.AMBIGUOUS, violence.AMBIGUOUS, threats.AMBIGUOUS)
)
