"""Words that turn a sentence round when they come, go or are exchanged. Nynorsk, Bokmål and English in one table."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIONS = {
    # In Nynorsk "no" is now.
    False: _words(
        "ikke ikkje ingen inga inkje ingenting intet aldri nei uten utan verken korkje hverken neppe nekter nektar"
    ),
    True: _words("not no none nobody nothing nowhere never neither nor without cannot refuse"),
}

NUMBERS = {
    False: _words("null to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti hundre halv halve begge"),
    True: _words("zero two three four five six seven eight nine ten eleven twelve twenty thirty hundred half both"),
}

# What somebody has to do. Where "you may" becomes "you must", an offer has become an order (METHOD §2).
ORDERS = _words("må måtte skal bør burde lyt must should shall")

# A sentence where one has given way to its opposite says another thing.
OPPOSITES = tuple(
    (_words(one), _words(other))
    for one, other in (
        (
            "mer meir mest flere fleire best større størst ofte oftere oftest more most larger bigger often",
            "mindre minst færre verst sjelden sjeldan less least fewer worst smaller rarely seldom",
        ),
        (
            "bra god godt gode fint bedre betre good well fine better",
            "dårlig dårleg dårlige ille verre bad badly worse",
        ),
        (
            "lett lette lettere lettare enkelt easy easier",
            "vanskelig vanskeleg tung tungt tyngre hard harder difficult",
        ),
        ("før before", "etter after"),
        ("først første first", "sist siste last"),
        ("alene aleine åleine alone", "sammen saman together"),
        ("alltid always", "noen nokre some sometimes iblant"),
        ("alle alt everyone everybody all everything", "noen nokon nokre noe noko some someone something"),
        ("begynne begynte begynner starte start begin began", "slutte sluttet sluttar stoppe stop end ended quit"),
        ("ute utendørs outside outdoors", "inne innendørs inside indoors"),
        ("liker likar likte like liked", "misliker gruer gruar hater dread dislike disliked"),
        ("kan får may can", "må måtte skal bør burde lyt must should shall"),
        ("frivillig voluntary", "obligatorisk mandatory"),
        ("ja yes", "kanskje maybe perhaps"),
    )
)

# What a sentence can promise: who shares, sees, is told, what is kept or deleted, and that nothing follows from it.
PROMISES = tuple(
    map(
        _words,
        (
            "del dele deler delt deling share shares shared sharing",
            "se ser sett lese leser les lest lesen see sees seen read reads",
            "send sende sender sendt sends sent",
            "beskjed varsel varsle varsler melding told notified notice",
            "vare lagre lagrer lagret lagra keep keeps kept stored saved",
            "slett slette slettet slettes sletter sletta delete deletes deleted erased",
            "frivillig frivillige voluntary",
            "bare berre kun only",
            "robot",
            "følger følgje følgjer consequences consequence",
        ),
    )
)

# What only binds a sentence together. Question words, pronouns of others and "bare" say something, and are not here.
BINDING = {
    False: _words(
        "en ein ei et eit og å i på av til for fra frå som at det den de dei er var vere være har hatt ha blir bli "
        "vart ble med om da då så der her du deg din di ditt dine jeg eg meg min mi mitt mine seg jo vel nok litt noe "
        "noko dette denne"
    ),
    True: _words(
        "a an the and to in on at of for from that it is are was were be been has have had will would with by as so "
        "there here you your i me my this do does did any"
    ),
}
