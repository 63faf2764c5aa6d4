"""Where simplemma's dictionaries are wrong about the words of working life, or split what belongs together.

Read against the words that `tests/unit/language/word_families.py` lists. A row holds the form that counts, then the
forms that belong to it. Three rules, where a form could be two words:

- A noun and the verb made of it are one (jobb and jobbe, hjelp and hjalp): «jobber» may be either.
- What working life says most often wins: hender is hands, leder a person, lager a place. So the verb «lager» is not
  with lage, and «lærer» is with lære.
- The two forms that Nynorsk allows of one word are one (ven and venn, søkje and søke). Bokmål and Nynorsk meet only
  where the words are spelt alike.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.catalogues import Language


def _forms(rows: str) -> dict[str, str]:
    """{form: what counts} of lines such as `bok: bøkene`."""
    split = (row.split(":") for row in rows.strip().splitlines())
    return {form: counts.strip() for counts, forms in split for form in forms.split()}


_BOKMAAL = """
jobb: jobber jobbet jobba jobbe jobbende
arbeid: arbeidet arbeider arbeide
folk: folka
sjef: sjefer
leder: leder
unge: unge
mor: mora mødre
bror: brødre brødrene
eldre: eldre
hjelp: hjelpe hjelper hjalp hjulpet
hånd: hender
finger: fingre
kne: kneet
lager: lager lagre
hage: hage
plante: planter
katt: katten katter kattene
ku: kua kuer
buss: buss busser bussene
tog: toget
sykkel: sykler sykle syklet sykla
vei: veier
maskin: maskiner
telefon: telefoner
struktur: strukturer
ord: orda
bok: bøkene
lønn: lønna lønninger
kveld: kvelder
helg: helger
vakt: vakt vakta vakter
ro: roen
støy: støyer støyet
bråk: bråk bråket bråker bråkte
lyd: lyder
lys: lysene
stress: stresset stressa stresser stressende
tung: tyngre
løft: løftet løftene løfte løfter
sy: syr
snekker: snekker snekre snekrer snekret snekra
male: maler malte malt
selge: selgeren selgere
lære: lærer
lese: leser lest
søke: søkt
intervju: intervjuet
klare: klare
mestre: mestrer
drøm: drømmer drømme drømte
kurs: kurset
sykepleier: sykepleier
kokk: kokken kokker
fisk: fiske
tur: turer turene
spill: spille spiller spilte spilt
hus: husa
beskjed: beskjeden
skulder: skuldre skuldra
kraft: kreftene
bake: baker
kopp: koppene
spiker: spiker spikre
pakke: pakker
bære: båret
løpe: løper løp
film: filmer
rapport: rapporter
mail: mailer
gjest: gjester
press: presset
vinter: vintre
natt: netter nettene
skitten: skitten
varm: varmere
"""

_NYNORSK = """
jobb: jobba jobbe
arbeid: arbeide arbeider
folk: folka
kunde: kunde
venn: venn ven venen venar venane vener venene
unge: unge
mor: mødrer
hjelp: hjelpe hjelper hjelpt hjelpte
hand: hender
rygg: rygg
gard: garden gardar
hage: hagar
plante: plante
blome: blomar
blomst: blomsten blomstar blomstane
ku: ku
maskin: maskiner
tal: tala
lønn: løn løna
vakt: vakt vakta
ro: roa
bråk: bråket bråkar
stress: stressa
redd: redde
stolt: stolte
sy: syr
strikke: strikke strikkar strikka
snikkar: snikre snikra snikrar
måle: målar
reparere: reparere reparerer reparerte reparert
bygge: byggje byggjer bygger bygde bygd
rydde: ryddar
lese: lest
søke: søke søker søkte søkt søkje søkjer
klare: klare
meistre: meistrar meistra
draum: draume drøyme drøymer drøymde
reinhald: renhald renhaldet
spel: spele spelar spelte
søster: systera syster systrer
kopp: kopp koppar koppane
stol: stol stolar
dør: dør
hente: hentar
syngje: syngje syng song
danse: danse dansar dansa
gjest: gjest gjester
lege: lege
hugse: hugsa
gløyme: gløymde
"""

_ENGLISH = """
gardening: gardening
break: broke
calm: calmly
tired: tired
build: building
write: writing
"""

CORRECTED: Mapping[Language, Mapping[str, str]] = {
    "nb": _forms(_BOKMAAL),
    "nn": _forms(_NYNORSK),
    "en": _forms(_ENGLISH),
}
