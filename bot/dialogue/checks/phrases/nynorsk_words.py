"""Nynorsk words in Bokmål, as far as a search needs it. This is no translation: endings may come out odd."""

from __future__ import annotations

from collections.abc import Mapping

_PAIRS = """
adressa adressen  anna annet  annleis annerledes  arbeidsgivar arbeidsgiver  arbeidsgivaren arbeidsgiveren
auge øye  avrusing avrusning  avtala avtalt  bad ba  barndomen barndommen  behald beholde  beheld beholder
berre bare  betre bedre  bilete bilde  brote brutt  brukar bruker  brukarane brukerne  brukarar brukere
brukaren brukeren  byrja begynt  byrjar begynner  byrje begynne  dagpengane dagpengene  dagpengar dagpenger
dei de  deira deres  dekt dekket  deltakar deltaker  deltakarar deltakere  di din  difor derfor  drikk drikker
drog dro  drop dropp  dykk dere  dykkar deres  då da  dømd dømt  eg jeg  ei en  eiga egen  eigen egen
eigentleg egentlig  eigna egnet  eignar egner  ein en  einsam ensom  eit et  enda ennå  endrast endres  enno ennå
farleg farlig  feilar feiler  fekk fikk  fell faller  finn finner  finst finnes  fleire flere  foreldra foreldrene
forklarar forklarer  fortel forteller  fortelje fortelle  framleis fortsatt  frå fra  fyrst først  fyrste første
fødd født  følgje følge  følgjer følger  følgt fulgt  førebu forberede  førebudd forberedt  gale galt  gav ga
gjekk gikk  gjeld gjelder  gjelda gjelden  gjer gjør  gjerast gjøres  gjere gjøre  gjev gir  gjeve gitt  gle glede
gler gleder  gløym glem  gløymde glemte  gløyme glemme  gløymt glemt  god god  gong gang  gongen gangen
halde holde  handlar handler  heil hel  heile hele  heilt helt  heim hjem  heime hjemme  heiter heter  heitte het
held holder  ho hun  hugs husk  hugsa husket  hugsar husker  hugse huske  husvære bolig  husværet boligen
håpar håper  høg høy  høgt høyt  høve anledning  høyre høre  høyrer hører  høyrest høres  høyrt hørt  ifrå fra
ikkja ikke  ikkje ikke  imponerande imponerende  innarst innerst  innlagd innlagt  inst innerst  jobba jobbet
kjem kommer  kjensle følelse  kjærasten kjæresten  klar klar  klarar klarer  kome komme  komen kommet  kor hvor
korleis hvordan  krenkt krenket  kuttar kutter  kva hva  kvar hvor  kvarandre hverandre  kvart hvert  kven hvem
kvifor hvorfor  kyrkja kirken  kyrkje kirke  kyrkjelyd menighet  lagar lager  leiar leder  leiaren lederen
les leser  let lar  lettare lettere  likar liker  lova lovet  lovar lover  lovde lovet  lukkast lykkes
lykkast lykkes  låg lav  låge lave  lækjer leger  lærar lærer  læraren læreren  lét lot  løn lønn  løna lønna
løyser løser  matchar matcher  me vi  medisinar medisiner  meine mene  meiner mener  meir mer  meld meldt
merkar merker  mi min  minnest minnes  mista mistet  mistar mister  mobba mobbet  mogleg mulig  morgon morgen
morgonen morgenen  mykje mye  målsetjing målsetting  månad måned  månaden måneden  månadsløn månedslønn
månadsløna månedslønna  namn navn  namna navnene  namnet navnet  no nå  noko noe  nokon noen  nokre noen
nyfiken nysgjerrig  nøgd fornøyd  nøydd nødt  opnar åpner  opne åpne  oppgåva oppgaven  oppgåve oppgave
oppgåver oppgaver  oppseding oppdragelse  ordnar ordner  pasientar pasienter  passar passer  pengane pengene
pengar penger  pillar piller  påverkar påvirker  rekningane regningene  rekningar regninger  ringde ringte
ringje ringe  rusar ruser  røykje røyke  røykjer røyker  røyndom virkelighet  sakna savnet  saknar savner
saman sammen  sanninga sannheten  sei si  seie si  seier sier  seinare senere  seint sent  sete sittet
sidan siden  sifra sifrene  sjuk syk  sjukdom sykdom  sjukdomar sykdommer  sjukdommen sykdommen  sjuke syke
sjukepengar sykepenger  sjukmeld sykmeldt  sjukmeldt sykmeldt  sjå se  sjølv selv  skada skadet  skaffar skaffer
skjemmest skammer  skjønar skjønner  skjøner skjønner  skreiv skrev  skriv skriver  skuffa skuffet  skuld skyld
skulda skylden  skuldar skylder  skule skole  skulen skolen  slepp slipper  sleppe slippe  slit sliter
snakka snakket  sona sonet  spurde spurte  spørje spørre  spørsmåla spørsmålene  stad sted  staden stedet
sterkare sterkere  stole stjålet  stoppar stopper  straffa straffet  strålande strålende  svar svar  svara svarene
svarar svarer  synest synes  synst synes  syt sørg  såg så  såleis slik  søkje søke  søkjer søker
tablettar tabletter  tek tar  teke tatt  tene tjene  tener tjener  tenkjast tenkes  tenkje tenke  tenkjer tenker
tente tjente  tilseier tilsier  treng trenger  trengst trengs  trivast trives  trivst trives  tru tro  trua troen
trudde trodde  trur tror  trussamfunn trossamfunn  trygda trygden  tryggleik trygghet  tydeleg tydelig
ulovleg ulovlig  umogleg umulig  utan uten  utset utsetter  utsett utsatt  vakar våker  vaker våker  val valg
vald vold  valde valgte  valdeleg voldelig  valet valget  valt valgt  vanskeleg vanskelig
vanskelegaste vanskeligste  varslar varsler  vart ble  veg vei  vegen veien  veit vet  veka uka  veke uke
veker uker  vel velger  velje velge  ven venn  venen vennen  venene vennene  vener venner  venleg vennlig
venta ventet  ventar venter  ver vær  vere være  verkar virker  verke virke  verkeleg virkelig  vert blir
verte bli  vete vite  vidare videre  viss hvis  voks vokste  vore vært  vorte blitt  yrka yrkene  yting ytelse
ytinga ytelsen  ytingar ytelser  årsløna årslønna  éi én  éin én  òg også
"""
WORDS: Mapping[str, str] = dict(pair.split() for pair in _PAIRS.replace("\n", "  ").split("  ") if pair.strip())

# The first that fits.
ENDINGS = (
    ("klar", "klar"), ("svar", "svar"), ("bar", "bar"), ("laus", "løs"), ("lause", "løse"),
    ("legaste", "ligste"), ("legare", "ligere"), ("legast", "ligst"), ("lege", "lige"), ("legdom", "ligdom"),
    ("leg", "lig"),
    ("aste", "este"), ("ast", "est"), ("are", "ere"), ("arane", "erne"), ("ane", "ene"), ("aren", "eren"), ("ar", "er"),
    ("kje", "ke"), ("gje", "ge"), ("kjer", "ker"), ("gjer", "ger"), ("leik", "het"), ("ande", "ende"), ("heit", "het"),
)  # fmt: skip
