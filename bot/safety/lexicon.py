"""Word classes that the phrases share, in the spellings of Bokmål, Nynorsk, the large dialects and haste."""

from typing import Final

CLASSES: Final = {
    "I": "jeg eg æ e ej jæ je jei jej jai jg jeq jeh æg æi jeger ei i",
    "me": "meg mæ me mei mej mig mæg mæi megg",
    "self": "selv sjøl sjølv sjæl sjel sjl sel sjøv sjelv sæll selve sjølve själv self",
    "not": """
        ikke ikkje ikkj ikk ikje ikek itj itte ittje ikkji ikkij ikkæ ikkø ente enkje inkje ike ikæ itje kkje ekke inte
        int intj kje kke ke isje kjæ aldri aldrig not never dont didnt doesnt wont wouldnt aint isnt arent wasnt
    """,
    "more": "mer meir mere mær meire lenger lengre lengere lengr længer længe lengur",
    "to": "å o og at te",
    "adverb": """
        bare berre bærre bærr bar kun helst virkelig verkeleg faktisk så også gjerne snart nå no nu her
        egentlig eigentleg jo da faen fanken rett veldig mest heller alltid ofte fortsatt framleis fremdeles
        igjen nesten liksom seriøst ærlig sikkert like godt kanskje allerede alt konstant stadig virkli
        kjempe skikkelig sånn sykt hele tiden tida hver dag natt kveld kvar kver kvær i døgn uke veke mye
        masse
    """,
    "will": "vil vill skal ska skl må bør burde kan",
    "my": "mitt mit mi min mine mæ mæi mett",
    "their": "sitt sit si sin sine hans hennes hennar",
    "life": "liv live livet livett livvet",
    "you": "deg dæ dere dokker dykk dåkker you u ya",
    "they": """
        han ham hn hun ho hu hainn hainnj hann hain de dei dem dæm di noen nokon nån nokken noken einkvan
        mann mannen mainn mainnj kona kone kåna kjæreste kjæresten kjæraste kjærasten kjæsten sambo samboer
        samboeren samboern sambuar sambuaren ektemann ektemannen ektefelle ektefellen partner partneren far
        faren farn pappa fatter mor moren mora mamma mutter bror broren brodern broder brødrene søster
        søsteren søstera syster systera sønn sønnen son sonen datter dattera datteren dotter dottera stefar
        stefaren stemor onkel onkelen eks eksen ekskjæresten eksmannen ekskona exen sjef sjefen kollega
        kollegaen kollegaene nabo naboen typen fyren gubben gamlingen kjerringa dama venn vennen venninne
        venninna kamerat kameraten kompis romkamerat romkameraten foreldre foreldrene foreldra familien
        familie svigerfar svigermor svigerforeldrene læreren kunden gutten gjengen mennene folk folkene
        mennesker personen tante tanta fetter fetteren bestefar besteforeldrene
    """,
    "kin": """
        mann mannen mainn mainnj kona kone kåna kjæreste kjæresten kjæraste kjærasten kjæsten sambo samboer
        samboeren samboern sambuar sambuaren ektemann ektemannen ektefelle ektefellen partner partneren far
        faren farn pappa fatter mor moren mora mamma mutter bror broren søster søsteren søstera stefar
        stefaren stemor onkel onkelen bestefar fetter fetteren sønn sønnen svigerfar svigermor eks eksen
        ekskjæresten eksmannen exen ex typen gubben kjerringa foreldrene foreldra familien
    """,
    "subject": """
        han ham hn hun ho hu hainn hann hain de dei dem dæm noen nokon ingen alle folk man en ein det dette
        du dere dokker vi me oss min mi mitt mine sin hans hennes som kven hvem pappa mamma far mor bror
        kjæreste sambo sjef he she they you we it who that people someone everyone everybody nobody friend
        brother sister mother father
    """,
    "home": "hjemme heime hjem heim hjæm",
    "poss": "min mi mine mitt hans hennes vår våre våres sin si vårres",
    "somebody": """
        han ham hn henne hun ho hu hainn hann hain hanj henna dem dæm dei de di deg dæ dere dokker dykk noen
        nokon nån nokken alle allesammen folk sjefen kollegaen kollegaene naboen eksen mannen kona kjæresten
        kjærasten samboeren sambuaren faren moren mora broren søsteren søstera pappa mamma far mor stefaren
        barna ungene ungane saksbehandleren saksbehandlaren læreren typen fyren gubben kjerringa dama
        mennesker menneske vedkommende mainn eksmannen ekskona
    """,
    "kill": """
        drepe drep drebe drepa dræpa dræpe dræp drpe slakte slakta kverke kverka myrde myrda ekspedere
        henrette
    """,
    "today": "idag igår inatt ikveld imorges nettopp nettop akkurat igjen imårra imorgen",
    "past": """
        prøvde prøvd forsøkte forsøkt ville hadde hatt var tenkte tenkt ønsket ønska planla skulle måtte
        kunne pleide vart ble blei blitt tidligere tidlegare sluttet slutta tried wanted used was were
        had thought planned attempted would almost
    """,
    "told": """
        var vart hadde ble blei pleide tidligere tidlegare sluttet slutta prøvde forsøkte tenkte ønska planla
        tried wanted used was were had thought planned attempted
    """,
    "many": """
        masse mange hele heile 10 12 15 16 18 20 24 25 30 32 35 40 45 48 50 60 70 80 90 100 tjue tretti
        førti femti hundre altfor dusinvis
    """,
    "weapon": """
        kniv kniven våpen våpenet pistol pistolen øks øksa gevær geværet hagle hagla børse hammer balltre
    """,
    "whenword": """
        dag går natt kveld kveild morges morgen morgon morra helga helgen helgå sted stad gårkveld
        ettermiddag
    """,
    "Ien": "i im ill id ive iam ima imma",
    "eadv": """
        really just only still also now actually honestly truly so always often seriously badly literally
        kinda sometimes constantly fucking fuckin probably maybe finally even already both secretly gonna
        definitely desperately currently again rather
    """,
    "heshe": """
        he she they hes shes theyre someone somebody husband wife boyfriend girlfriend partner ex father dad
        mother mom mum brother sister stepdad stepfather boss uncle son colleague coworker neighbour
        neighbor bf gf family parents fiance roommate man guy people
    """,
    "whomever": """
        him her them you someone somebody everyone everybody people boss husband wife ex father dad mother
        mom mum brother sister neighbour neighbor colleague coworker coworkers colleagues boyfriend
        girlfriend caseworker kids children anyone partner all
    """,
    "myposs": "my me mi our",
}
