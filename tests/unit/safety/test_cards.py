from bot.safety.cards import HELPLINES


def test_the_routes_stand_in_the_order_of_the_method() -> None:
    assert [route.number for route in HELPLINES] == [
        "113",
        "116 117",
        "116 123",
        "22 40 00 40",
        "116 111",
        "112",
    ]


def test_each_route_can_be_dialled_and_has_words_of_its_own() -> None:
    assert all(route.number.replace(" ", "").isdecimal() for route in HELPLINES)
    assert len({route.message for route in HELPLINES}) == len(HELPLINES)
