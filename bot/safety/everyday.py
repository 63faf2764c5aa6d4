"""Everyday words that sound like a word of the phrases, or are a slip away from one, and are spelt as they are meant.

In the one spelling of normalised texts; taken from ordinary answers of the half that rules may be made on.
"""

from typing import Final

WORDS: Final = """
    valgte valgt lere livsglede livsgleden innkaster inkaster bench later hjemlandet
    angra angret anonse ansvar arbeidsgivere avtalen avtalte baken bakeri bakery baren barne bateri baterie
    begravelser begyna beltet benker bergen betalte betwen bombed brete brevet bridges briler brodre bunken
    butiker bygde byrjar byrje desvere drama drike drives dromen elsket farlig ferien filmen fineste fingre
    firma fisker fjorten fleste flyta folka fordel forklet forsok fortalt forteler genser gjemte gjerde gjeter
    gjores glemer grader grate grave graver grenda grunen halen halvar handler handlet hearing heisen helgene
    helger helper hendern hesten hilser hjalp hjelpe hjemlanet hoyder hoyrde hunder hvilke jente kalender kalte
    kamerar kastes kister kjeder kjekt kjeler kjent kjopte kjorte klager klede klipe kliper klipet kloke kloper
    knarne knivene kniver knuste knyte kolegar koleger kosen koster koyrde krangel kuling kundene kunder kvarter
    kveldane kvelen kvelende lapen lararen larerne learned ledene leiger lerte lesing leste levere listen
    livsgnisten lofter lofting lyden mandal maskin maskinene maste meieriet migraine minste minuter miste mobil
    mondays mornings motene nabone nagen nevene opsigelsen opsigelser overlevd overlever papirer parte pauser
    pendlet pengne permitert places plant plante plants politi posten praten prater pushes regnet reiste ringde
    ringje ringjer ringte ristet safety saknar seint selger senere serier setning seven short sitende skamar
    skamer skarpe skifte skilde skjemat skjerm skjonte skjorte skoler skruer skylda skylder slakt slaktar
    slakteri slaktes slaper slas slitne sluten smart snakar snaket sneker sokjer songen sovner sovnet spark
    spelar spiker spilte spore sporje spraket spurt stable stame starte starten starts stedene steder stema steme
    stemen stemning stengde stige stodig stolen stolte stoter strek streng streser strike striker stryker styker
    sulten survived sykler system tegner tekst telefoner tempo though through tirsda tjener tjente torget torsda
    traket trape traper trege trener trengte trent trente trode troste tryket vakert vaksne varende varte
    vaskeri vasket vekter veldi ventet verande verdens videre vinder vindu vinduer vinter vitser welding
    mentor straling sweping
"""
