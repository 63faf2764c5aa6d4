"""What people write when life, limb or safety is at stake, a module per family and language."""

from typing import Final

from bot.safety.phrases import (
    acute_illness,
    acute_illness_signs,
    assault,
    blows_english,
    body_self_harm,
    captive_english,
    coerced,
    composed_danger,
    composed_english,
    composed_life,
    composed_plans,
    composed_plans_english,
    controlled,
    done_english,
    ending_english,
    farewell,
    farewell_english,
    home,
    home_english,
    illness,
    illness_english,
    illness_now,
    intent,
    life,
    life_act,
    life_english,
    life_ideas,
    life_last,
    life_signs,
    life_ways,
    means_english,
    menace,
    menace_ideas,
    others_ideas,
    revenge,
    said_english,
    self_harm,
    self_harm_veiled,
    self_harm_ways,
    threats,
    threats_english,
    violence,
    wounds,
    wounds_english,
)

_FAMILIES: Final = (
    life, life_english, farewell, farewell_english, self_harm, wounds, violence, home, home_english, illness, threats,
    revenge, composed_life, composed_danger, composed_english, composed_plans, composed_plans_english,
    assault, coerced, controlled, menace, menace_ideas, others_ideas,
    acute_illness, acute_illness_signs, illness_now, body_self_harm, self_harm_veiled, self_harm_ways,
    life_act, life_ideas, life_last, life_signs, life_ways,
    ending_english, means_english, wounds_english, captive_english, blows_english, threats_english, illness_english,
    said_english, done_english,
)  # fmt: skip
RULES: Final = {name: rule for family in (intent, *_FAMILIES) for name, rule in family.RULES.items()}
EXPLICIT: Final = "\n".join(family.EXPLICIT for family in _FAMILIES)
AMBIGUOUS: Final = "\n".join(family.AMBIGUOUS for family in _FAMILIES)
