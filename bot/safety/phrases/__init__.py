"""What people write when life, limb or safety is at stake, a module per family and language."""

from typing import Final

from bot.safety.phrases import (
    blows_english,
    captive_english,
    composed_danger,
    composed_english,
    composed_life,
    composed_plans,
    composed_plans_english,
    ending_english,
    farewell,
    farewell_english,
    home,
    home_english,
    illness,
    illness_english,
    intent,
    life,
    life_english,
    means_english,
    revenge,
    self_harm,
    threats,
    threats_english,
    violence,
    wounds,
    wounds_english,
)

_FAMILIES: Final = (
    life, life_english, farewell, farewell_english, self_harm, wounds, violence, home, home_english, illness, threats,
    revenge, composed_life, composed_danger, composed_english, composed_plans, composed_plans_english,
    ending_english, means_english, wounds_english, captive_english, blows_english, threats_english, illness_english,
)  # fmt: skip
RULES: Final = {name: rule for family in (intent, *_FAMILIES) for name, rule in family.RULES.items()}
EXPLICIT: Final = "\n".join(family.EXPLICIT for family in _FAMILIES)
AMBIGUOUS: Final = "\n".join(family.AMBIGUOUS for family in _FAMILIES)
