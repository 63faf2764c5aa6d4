"""Words of working life as people say them. One line is one word: the form that counts, then its other forms."""

from __future__ import annotations

BOKMAAL = """
jobb jobben jobber jobbene jobbet jobba jobbe jobbende
arbeid arbeidet arbeider arbeide arbeida
arbeidsplass arbeidsplassen arbeidsplasser arbeidsplassene
arbeidsgiver arbeidsgiveren arbeidsgivere arbeidsgiverne
arbeidsmiljø arbeidsmiljøet
folk folka folket folkene
menneske mennesket mennesker menneskene menneska
kollega kollegaen kollegaer kollegaene kolleger kollegene
kunde kunden kunder kundene
sjef sjefen sjefer sjefene
leder lederen ledere lederne
venn vennen venner vennene
familie familien familier
barn barnet barna barnene
unge ungen unger ungene
datter datteren dattera døtre døtrene
sønn sønnen sønner sønnene
mor moren mora mødre
bror broren brødre brødrene
nabo naboen naboer naboene
eldre
hjelp hjelpen hjelpa hjelpe hjelper hjalp hjulpet
støtte støtten støtta støtter støttet
hånd hånden hånda hender hendene
finger fingeren fingre fingrene
rygg ryggen
kne kneet knær knærne
hode hodet hoder
kropp kroppen
verksted verkstedet verksteder verkstedene
lager lageret lagre lagrene
butikk butikken butikker butikkene
kontor kontoret kontorer kontorene
kjøkken kjøkkenet kjøkkenene
skole skolen skoler skolene
barnehage barnehagen barnehager barnehagene
sykehjem sykehjemmet
bedrift bedriften bedrifter bedriftene
firma firmaet firmaer firmaene
gård gården gårder gårdene
hage hagen hager hagene
plante planten planter plantene plantet planta
blomst blomsten blomster blomstene
dyr dyret dyra dyrene
hest hesten hester hestene
hund hunden hunder hundene
katt katten katter kattene
ku kua kuer kuene kyr kyrne
mat maten
lage lagde laget laga
bil bilen biler bilene
buss bussen busser bussene
tog toget togene
båt båten båter båtene
sykkel sykkelen sykler syklene sykle syklet sykla
vei veien veier veiene
maskin maskinen maskiner maskinene
verktøy verktøyet verktøyene
data dataen
datamaskin datamaskinen datamaskiner
telefon telefonen telefoner
orden ordenen
system systemet systemer systemene
struktur strukturen strukturer
rutine rutinen rutiner rutinene
oppgave oppgaven oppgaver oppgavene
tall tallet tallene
språk språket språkene
norsk norske
engelsk engelske
ord ordet ordene orda
bok boken boka bøker bøkene
musikk musikken
penge penger pengene
lønn lønnen lønna lønninger
tid tiden tida tider tidene
dag dagen dager dagene
uke uken uka uker ukene
time timen timer timene
pause pausen pauser pausene
morgen morgenen morgener morgenene
kveld kvelden kvelder kveldene
helg helgen helga helger helgene
vakt vakten vakta vakter vaktene
ferie ferien ferier
søvn søvnen
sove sover sov sovet
ro roen
rolig rolige roligere roligst
støy støyen støyer støyet
bråk bråket bråker bråkte
bråkete
lyd lyden lyder lydene
lys lyset lysene
stress stresset stressa stresser stressende
trygg trygt trygge tryggere tryggest
trygghet tryggheten
sliten slitent slitne
trøtt trøtte
redd redde
nervøs nervøse nervøst
glad glade gladere
stolt stolte
snill snille snilt snillere
alene
frisk friske friskt
syk syke sykt
smerte smerten smerter smertene
vond vondt vonde
tung tungt tunge tyngre
lett lette lettere
vanskelig vanskelige vanskeligere
viktig viktige viktigst viktigste viktigere
fast faste
løft løftet løftene løfte løfter
sy syr sydde sydd
strikke strikker strikket strikka
snekker snekkeren snekkere snekre snekrer snekret snekra
male maler malte malt
maling malingen
reparere reparerer reparerte reparert
bygge bygger bygget bygde bygd
kjøre kjører kjørte kjørt
vaske vasker vasket vaska
rydde rydder ryddet rydda
selge selger solgte solgt selgeren selgere
lære lærer lærte lært
lese leser leste lest
skrive skriver skrev skrevet
snakke snakker snakket snakka
møte møter møtte møtt møtet møtene
spørre spør spurte spurt
spørsmål spørsmålet spørsmålene
søke søker søkte søkt
søknad søknaden søknader søknadene
intervju intervjuet intervjuer intervjuene
slutte slutter sluttet slutta
starte starter startet starta
klare klarer klarte klart
prøve prøver prøvde prøvd
mestre mestrer mestret mestra
mestring mestringen
mestringsfølelse mestringsfølelsen
bruke bruker brukte brukt
trives trivdes trivs
trivsel trivselen
savne savner savnet savna
ønske ønsker ønsket ønskene
drøm drømmen drømmer drømmene drømme drømte
mål målet målene
erfaring erfaringen erfaringer erfaringene
utdanning utdanningen utdanninger
utdannelse utdannelsen
kurs kurset kursene
fagbrev fagbrevet
sertifikat sertifikatet sertifikater
førerkort førerkortet
lærling lærlingen lærlinger
ansvar ansvaret
sykepleier sykepleieren sykepleiere
frisør frisøren frisører
kokk kokken kokker
sjåfør sjåføren sjåfører
elektriker elektrikeren elektrikere
renhold renholdet
renholder renholdere renholderen
fisk fisken fisker fiske
fjell fjellet fjellene
skog skogen skoger skogene
natur naturen
tur turen turer turene
trene trener trente trent
trening treningen
spill spillet spille spiller spilte spilt
tegne tegner tegnet tegna
bilde bildet bilder bildene
hus huset husene husa
leilighet leiligheten leiligheter
avtale avtalen avtaler avtalene avtalt avtalte
beskjed beskjeden beskjeder
feil feilen feilene
mamma mammaen
pappa pappaen
søster søsteren søstre søstrene
skulder skulderen skuldre skuldrene skuldra
kraft krefter kreftene
kaos
tempo tempoet
humor humoren
bake baker bakte bakt
kake kaken kaka kaker kakene
gulv gulvet gulvene
vindu vinduet vinduer vinduene
angst angsten
energi energien
hvile hviler hvilte hvilt
restaurant restauranten restauranter
jobbspesialist jobbspesialisten
butikkjobb butikkjobben
lagerarbeid lagerarbeidet
ung ungt
kopp koppen kopper koppene
bord bordet bordene
stol stolen stolene
stole stoler
dør døren døra dører dørene
vegg veggen vegger veggene
tak taket takene
spiker spikeren spikre
hylle hyllen hylla hyller hyllene
pakke pakken pakker pakkene pakket
vare varen varer varene
kasse kassen kassa kasser kassene
bestille bestiller bestilte bestilt
levere leverer leverte levert
hente henter hentet henta
bære bærer båret
løpe løper løp
svømme svømmer svømte
synge synger sang sunget
danse danser danset dansa
kamera kameraet kameraer
film filmen filmer filmene
nett nettet
nettside nettsiden nettsider
rapport rapporten rapporter rapportene
mail mailen mailer
regnskap regnskapet
elev eleven elever elevene
pasient pasienten pasienter pasientene
gjest gjesten gjester gjestene
gruppe gruppen gruppa grupper gruppene
regel regelen regler reglene
plan planen planer planene
mulighet muligheten muligheter mulighetene
utfordring utfordringen utfordringer utfordringene
problem problemet problemer problemene
løsning løsningen løsninger løsningene
idé idéen idéer
historie historien historier
fordel fordelen fordeler fordelene
krav kravet kravene
press presset
søndag søndagen søndager
vinter vinteren vintre
sommer sommeren somrer
ettermiddag ettermiddagen ettermiddager
natt natten natta netter nettene
medisin medisinen medisiner
lege legen leger legene
bestefar bestefaren
kone konen kona
mann mannen menn mennene
kvinne kvinnen kvinner kvinnene
gutt gutten gutter guttene
jente jenten jenta jenter jentene
stille stilles
skitten skitne skittent
ren rent rene
varm varmt varme varmere
kald kaldt kalde kaldere
rask raskt raske raskere
treg tregt trege
ærlig ærlige
modig modige modigere
selvstendig selvstendige
forstå forstår forstod forstått
huske husker husket huska
glemme glemmer glemte glemt
velge velger valgte valgt
"""

NYNORSK = """
jobb jobben jobbar jobbane jobba jobbe
arbeid arbeidet arbeide arbeider
arbeidsplass arbeidsplassen arbeidsplassar arbeidsplassane
arbeidsgivar arbeidsgivaren arbeidsgivarar
folk folka folket
menneske mennesket menneska
kollega kollegaen kollegaer kollegaene kollegaar
kunde kunden kundar kundane
sjef sjefen sjefar sjefane
leiar leiaren leiarar leiarane
venn vennen vennar vennane ven venen venar venane vener venene
familie familien
barn barnet barna borna born
unge ungen ungar ungane
dotter dottera døtrer døtrene
son sonen søner sønene
mor mora mødrer
bror broren brør brørne
hjelp hjelpa hjelpe hjelper hjelpt hjelpte
støtte støtta støttar
hand handa hender hendene
rygg ryggen
kropp kroppen
verkstad verkstaden verkstader verkstadene
lager lageret
butikk butikken butikkar butikkane
kontor kontoret kontora
kjøkken kjøkkenet
skule skulen skular skulane
barnehage barnehagen barnehagar barnehagane
bedrift bedrifta bedrifter bedriftene
gard garden gardar gardane
hage hagen hagar hagane
plante planta planter plantene
blome blomen blomar blomane
blomst blomsten blomstar blomstane
dyr dyret dyra
hest hesten hestar hestane
hund hunden hundar hundane
katt katten kattar kattane
ku kua kyr kyrne
sau sauen sauer sauene
mat maten
lage lagar laga
bil bilen bilar bilane
buss bussen bussar bussane
tog toget toga
båt båten båtar båtane
veg vegen vegar vegane
maskin maskina maskinen maskiner maskinar
verktøy verktøyet verktøya
orden
system systemet systema
rutine rutinen rutinar rutinane
oppgåve oppgåva oppgåver oppgåvene
tal talet tala
språk språket språka
norsk norske
bok boka bøker bøkene
musikk musikken
penge pengar pengane
lønn lønna løn løna
tid tida tider
dag dagen dagar dagane
veke veka veker vekene
time timen timar timane
pause pausen pausar pausane
morgon morgonen morgonar
kveld kvelden kveldar kveldane
helg helga helger helgene
vakt vakta vakter vaktene
ro roa
roleg rolege rolegare rolegast
støy støyen støyar
bråk bråket bråkar
stress stressa stresset
trygg trygt trygge tryggare
sliten slitne
redd redde
glad glade
stolt stolte
åleine
frisk friske
sjuk sjuke sjukt
tung tungt tunge tyngre
lett lette lettare
vanskeleg vanskelege
viktig viktige viktigast viktigaste
sy syr sydde sydd
strikke strikkar strikka
snikkar snikkaren snikkarar snikre snikra snikrar
måle målar måla
reparere reparerer reparerte reparert
bygge byggje byggjer bygger bygde bygd
køyre køyrer køyrde køyrt
vaske vaskar vaska
rydde ryddar rydda
selje sel selde selt
lære lærer lærte lært
lese les lesa lest
skrive skriv skreiv
snakke snakkar snakka
møte møter møtte møtet
søke søker søkte søkt søkje søkjer
søknad søknaden søknader
slutte sluttar slutta
starte startar starta
klare klarar klarte klart
prøve prøver prøvde prøvd
meistre meistrar meistra
meistring meistringa
bruke brukar brukte brukt
trivast trivst treivst trivest
trivsel trivselen
draum draumen draumar draume drøyme drøymer drøymde
erfaring erfaringa erfaringar erfaringane
utdanning utdanninga utdanningar
kurs kurset kursa
fagbrev fagbrevet
ansvar ansvaret
sjukepleiar sjukepleiaren sjukepleiarar
reinhald reinhaldet renhald renhaldet
tur turen turar turane
fjell fjellet fjella
skog skogen skogar
spel spelet spele spelar spelte
teikne teiknar teikna
bilete biletet bileta
hus huset husa
avtale avtalen avtalar avtalane
mamma mammaen
søster systera syster søstera søstrer systrer
restaurant restauranten restaurantar
energi energien
kopp koppen koppar koppane
bord bordet borda
stol stolen stolar stolane
dør døra dører dørene
vegg veggen vegger veggene
pakke pakka pakkar pakkane
vare vara varer varene
levere leverer leverte levert
hente hentar henta
syngje syng song sunge
danse dansar dansa
film filmen filmar filmane
elev eleven elevar elevane
pasient pasienten pasientar pasientane
gjest gjesten gjester gjestene
gruppe gruppa grupper gruppene
regel regelen reglar reglane
plan planen planar planane
moglegheit moglegheita moglegheiter
utfordring utfordringa utfordringar utfordringane
problem problemet problema
løysing løysinga løysingar
historie historia historier
krav kravet krava
natt natta netter nettene
lege legen legar
kone kona koner
mann mannen menn mennene
kvinne kvinna kvinner kvinnene
gut guten gutar gutane
jente jenta jenter jentene
varm varmt varme varmare
kald kaldt kalde
rask raskt raske raskare
ærleg ærlege
forstå forstår forstod forstått
hugse hugsar hugsa
gløyme gløymer gløymde
velje valde valt
"""

ENGLISH = """
work works worked working
job jobs
worker workers
workplace workplaces
colleague colleagues
customer customers
boss bosses
friend friends
family families
child children
kid kids
people
person persons
man men
woman women
help helps helped helping
support supported supporting supports
hand hands
foot feet
shop shops
store stores
warehouse warehouses
kitchen kitchens
office offices
school schools
garden gardens
gardening
animal animals
horse horses
dog dogs
cook cooks cooked cooking
food
car cars
bus buses
train trains trained training
drive drives drove driven driving
driver drivers
machine machines
tool tools
computer computers
system systems
task tasks
number numbers
language languages
book books
time times
day days
week weeks
hour hours
morning mornings
break breaks broke broken
shift shifts
quiet quieter
calm calmer calmly
noise noises
noisy noisier
safe safer
tired
proud
happy happier happiest
heavy heavier
build builds built building
sew sews sewed sewn sewing
write writes wrote written writing
read reads reading
learn learns learned learnt learning
teach teaches taught teaching
talk talks talked talking
clean cleans cleaned cleaning
sell sells sold selling
try tries tried trying
study studies studied studying
experience experiences experienced
skill skills
application applications
interview interviews
nurse nurses
"""
