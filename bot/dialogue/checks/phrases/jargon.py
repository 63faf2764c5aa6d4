"""Words of the office, and what people say at home (METHOD §3.12)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

JARGON = (
    Phrases(
        "jargon",
        "is the office's word; say it as people do at home",
        r"""
        (*behovet|støttebehov*|hjelpebehov*|opplæringsbehov*|veiledningsbehov*|*situasjonen din|arbeidssituasjon*|
            *målset*|arbeidsdeltakelse*)
        (*tilrettelag*|*tilrettelegg*|*arbeidspraksis*)
        # What the office does
        (kartlegg*|yrkeskartlegg*|selvkartlegg*|avklar*|utred*|tilrettelegg*|oppfølging*|formidling*|saksbehandl*|
            vurdering*|attføring*|rehabilitering*|habilitering*|henvis*|iverksett*|iverksatt|igangsett*|kvalifiser*|
            kvalifisering*|rådgivning*|veiled*|yrkesveiled*|karriereveiled*|karriereplan*|yrkesplan*|inkluder*|
            reintegrer*|integrer*|samhandl*|medvirk*|brukermedvirk*|implementer*|evaluer*|screening*)
        (oppfølgingstiltak*|arbeidsmarkeds*|arbeidsmarked*|hjelpetiltak*|tiltak|tiltaket|tiltakene|tiltaks*|vedtak*|
            innsatsgruppe*|innsatsbehov*|virkemid*|insentiv*|lønnstilskudd*|tilskuddsordning*|arbeidstrening*|
            arbeidspraksis*|arbeidsutprøving*|utprøving*|arbeidsrett*|yrkesrett*|arbeidsforberedende*|
            avklaringspenge*)
        (*oppfølging*|*tiltak|*mestring*|*meistring*|*kompetanse*|*utviklingsområde*|*vurdering|*vurderingen|
            *kartlegging*|*avklaring*|*tilpasning*|*samhandling*|*medvirkning*|*ressurskart*|*egnethet*|
            aktiviteter du deltar|delta i aktivitet*|utviklingsmål*|utviklingspotensial*|potensial*|læringsmål*|
            læringsutbytte*|virkemiddel*|arbeidsretta*)
        (rammevilkår*|kvalifikasjon*|hjelpeapparat*|tjenesteapparat*|støtteapparat*|nettverk(et)? (ditt|rundt deg)|
            arbeidslivstilknytning*|tilknytning til arbeids*|arbeidserfaring*|livssituasjon*|funksjonsnivå*|
            helsesituasjon*|jobbsøkerprosess*|jobbsøkingsprosess*|søkeprosess*|innsatsområde*|kontaktflate*|
            egenrefleksjon*|refleksjonsspørsmål*|erfaringsgrunnlag*)
        # Its papers
        (handlingsplan*|aktivitetsplan*|jobbplan*|individuell plan|tiltaksplan*|oppfølgingsplan*|behovsvurdering*|
            arbeidsevnevurdering*|arbeidsevne*|restarbeidsevne*|funksjonsevne*|funksjonsnivå*|funksjonsvurdering*|
            kvalifiseringsprogram*|introduksjonsprogram*|samarbeidsavtale*|samtykkeerklæring*|meldekort*|dialogmøte*|
            ansvarsgruppe*|egenvurdering*|egenerklæring*|yrkesprofil*|kompetanse*|realkompetanse*|kompetanseprofil*|
            kompetansekartlegg*)
        # Its people and relations
        (arbeidssøker*|deltakelse*|deltagelse*|aktivitetsplikt*|mestringsstrateg*|mestringsevne*|mestringstro*|
            mestringsopplev*|mestring|bistand*|brukerperspektiv*|målgruppe*|tjenestetilbud*|tjeneste*mottaker*|
            saken din|i saken|status i sak*|veileder|veilederen|veilederen din|kontaktperson i nav|ressursperson*|
            nettverkskart*|aktør*|interessent*|førstelinje*|tverrfaglig*|tverretatlig*|helhetlig*)
        (ressurser|ressursene|ressurskartlegg*|barrierer|barrierene|barriere|utfordringsbilde*|problematikk*|
            hindringsfaktor*|rammebetingelse*|forutsetninger|måloppnåelse*|delmål*|målsetting*|resultatmål*|prosess|
            prosessen|prosesser|motivasjonsfaktor*|egenmotivasjon*|ferdighetstren*|sysselset*|arbeidsdeltak*|
            arbeidsliv*s*inkludering|inkluderingstilskudd|egnethet*|ansettbar*|jobbmatch*|funksjonell*|kapasitet*|
            ressursstyr*|egeninnsats*|optimal*|i forhold til|implement*|progresjon*|jobbmestring*|selvforsørg*|
            arbeidsuførhet*|nedsatt arbeidsevne|helsemessig*|sosialfaglig*|arbeidskrav*|adferd*|atferd*)
        """,
        r"""
        (the programme|programme objectives|need for support|work situation)
        # What the office does
        (mapping|mapped|to map|facilitat*|assess|assessed|assessing|assessment*|intervention*|case ?work*|
            case management|case manager*|vocational*|rehabilitation|guidance process|inclusion*|integrate|
            integration|implement*|evaluat*|clarification*|screening|referral*|referred to|follow-up*|follow-ups|
            placement*|labou?r market*|work training|work trial*|work practice|job coach*|wage subsid*|
            employment scheme*|scheme|schemes)
        (measure|measures)(?! (it|the|up|your|of time))
        (work-oriented|work-related measures|job-related measures|area* of development|development area*|
            development goal*|learning outcome*|learning goal*|potential|suitability|key competence|training measure*|
            participation in|user-led|person-centred|outcome*)
        (qualification*|framework*|terms and conditions|support system*|support network*|life situation*|work history|
            attachment to the labour|self-reflection|network map*|work experience history)
        # Its papers
        (action plan*|activity plan*|individual plan*|work capacity|work ability|working capacity|
            functional (capacity|ability|level|assessment)|qualification programme*|introduction programme*|
            collaboration agreement*|employment card*|cooperation agreement*|vocational profile*|competenc*|
            competency|skill set*|skillset*|key qualification*)
        # Its people and relations
        (jobseeker*|job seeker*|job-seeker*|user involvement|user participation|target group*|service user*|
            service provider*|coping*|mastery|self-efficacy|employab*|stakeholder*|barrier|barriers|resources|
            accommodation*|accommodations|adaptation need*|needs assessment|(needs|need) (for|of) (assistance|support|
            guidance|facilitation)|assistance needs|support needs|empower*|capacity|process|objectives|milestone*|
            progression|holistic*|multidisciplinary|interdisciplinary|decision letter|formal decision|
            administrative decision|caseworker*|status of your case|your case|utilis*|leverage*|outcomes|
            work participation|self-sufficien*|behaviou?r|paradigm*)
        """,
    ),
)
