# ruff: noqa: E501 - one idea, its words
"""What danger is made of, in English as natives and learners spell it."""

from typing import Final

ENGLISH: Final = {
    "e_i": "i im ive id ill il ima imma iam my me am",
    "e_want": """
        want wants wanna wana wan wanting wanted wnt need ned wish wishing hope hoping rather going gonna gona gunna goin plan planning planing
        planned decided decide intend ready about abowt abaut try trying tryin pray prayed praying thinking thinkin think thinkng thoughts thougt dreaming will
        wil shall let might like feel could should would afraid deserve beg begging wait waiting ought must better counting stop must have
    """,
    "e_strong": """
        want wants wanna wana wan wanting wnt wish wishing hope hoping rather gonna gona gunna going goin planning planing planned decided intend
        ready pray praying rather deserve beg will wil ill ima let must need ned
    """,
    "e_die": "die dye dead death dying dieing deads diee dei diying deid",
    "e_kill": "kill kil killing kiling killin kills murder unalive hang hanging drown drowning shoot shooting poison offing delete deleting suicide",
    "e_live": "live living alive exist existing wake waking wakeup liv livin breathing animore here survive surviving survived around",
    "e_not": "not dont doesnt cant cannot wont never no cnt isnt aint didnt dnt nt stop shouldnt wouldnt canot without nothing nobody",
    "e_more": "anymore animore anymor more longer any again agen morrow no",
    "e_end": "end ending finish finished ends ended over ovr quit leave leaving out done exit checkout eazy",
    "e_soon": """
        tonight tonite tonigt 2nite tonght today 2day tomorrow tomorow tmrw tmr tommorow soon now this week weekend sunday monday tuesday wednesday thursday
        friday saturday night nite christmas easter morning evening yesterday goodbye bye minute
    """,
    "e_jump": "jump jumping jumped step stepping walk lie lay throw throwing drive driving",
    "e_fall": "bridge brigde brige balcony roof train trains tracks cliff building window tunnel ice sea river water traffic rails rooftop ledge edge",
    "e_pills": "pills pils pill meds medicine medicines tablets paracetamol tylenol sleeping insulin opioids overdose overdosing xanax",
    "e_all": "all everything many whole lots bunch bottle box handful 20 30 40 50 60 100 hundred enough",
    "e_take": "take taken took swallow swallowed swallowing taking ate eat tak drank overdose overdosed overdosing mixed",
    "e_without": "without gone dead disappear disappeared never born",
    "e_everyone": "everyone everybody nobody noone family world they kids people children anyone",
    "e_better": "better happier easier best relieved care notice miss mind",
    "e_hurt": """
        cut cuts cutting cuted cutted cuttin burn burned burning burnt scratch scratched scraching scratching bite biting bit hit hitting bang banging beat punch punching
        stab stabbing hert hurt hurting harm harming pull pulling pul pulled carve carved slice slit scrub scrubbed kut poke poking poked stick sticking stuck slap slapping starve starving use slam smash smack
    """,
    "e_limb": """
        arm arms wrist wrists leg legs thigh thighs stomach skin belly hair knuckles flesh hand hands head hed face body forearm ribs
    """,
    "e_urge": "purpose bleed bled bleeding til until again agen deep deeper every evry night nite urge want stop pain feel knife razor purpos porpose purpuse needle needles neddles blade lighter cigarette cigarettes scissors feeling numb fire punish deserve",
    "e_he": """
        he she they hes shes theyre dad daddy father fathr mother mom mum stepfather stepdad stepmother brother brothers brothr broter sister uncle uncel uncels aunt cousin cusin grandfather grandad grandpa husband husbend
        housband husban hubby wife wif boyfriend boyfrend bf girlfriend gf partner ex x flatmate roommate housemate landlord son daughter neighbour neighbor family parents man boss coach coch coatch trainer grandson teacher priest pastor imam
        guy guys men gang inlaws law someone somebody traffickers pimp owner stranger
    """,
    "e_kin": """
        dad daddy father fathr mother mom mum stepfather stepdad stepmother brother brothr broter uncle uncel aunt cousin grandfather grandad grandpa husband husbend housband husban hubby wife wif boyfriend boyfrend
        bf girlfriend gf partner ex x flatmate roommate son grandson daughter parents family inlaws
    """,
    "e_hit": """
        hit hits hitting hiting beat beats beating beaten beatin push++ punch++ kick++ chok++ slap++ strangl++ grab++ drag++ attack++ abus++ hitt++ bit slap slaps slapped slapping slapt punch punches punched punching kick kicks kicked kicking kik choke chokes choked choking strangle strangles strangled
        strangling stab stabs stabbed stabbing burn burns burned burnt push pushes pushed shove shoved throw throws threw trow grab grabs grabbed drag drags dragged pull pulls pulled hurt hurts hurting hert attack
        attacks attacked abuse abuses abused abusing brake broke break breaks broken bite bites bitten spit spits spat rape rapes raped rapd molest molests molested assault assaults assaulted smack smacks smacked held
        holds shake shakes shook tie tied whip whips cut cuts torture tortures
    """,
    "e_hitonly": """
        hit hits hitting hiting hitt++ punch++ kick++ chok++ slap++ strangl++ abus++ beat beats beating beatin slap slaps slapped slapping slapt punch punches punched kick kicks kicked kicking choke chokes choked choking strangle strangles strangled strangling stab stabs stabbed
        abuse abuses abused abusing rape rapes raped rapd molest molests molested assault assaults assaulted smack smacks smacked torture tortures whip whips
    """,
    "e_me": "me us my kids children childrens mum mother baby son daughter",
    "e_body": """
        face throat neck head hed stomach hair arm nose teeth toof ribs stairs stares stair wall eye eyes floor hand boddy body bed back chest mouth
    """,
    "e_weapon": "knife nife gun hammer hamer axe machete acid belt weapon rifle pistol bottle petrol gasoline bomb fire bread scissors bat blade",
    "e_threat": "threaten threatens threatened threatening thretn threatend threats threten regret regreat pay",
    "e_killother": "kill kills kil killing kiling murder shoot shooting stab stabbing strangle finish burn smash poison slaughter behead destroy bury hurt acid",
    "e_person": """
        him her them he she everyone everybody someone somebody people you boss manager caseworker landlord neighbour neighbor ex wife husband father mother brother sister teacher dad mum mom office school place nav kids
        baby man woman coworker colleague girlfriend boyfriend judge stepfather uncle guy family doctor womans bastard bitch
    """,
    "e_force": "force forces forced forcing make makes made making push pressure pressures threatens sell sells selling sold",
    "e_marry": "marry mary married marriage marryed wedding mariage",
    "e_lock": "lock locks locked lok locking trapped prisoner captive keep keeps kept hide took takes takin taken confiscated",
    "e_hide": "hiding hide locked bathroom run running escaped outside",
    "e_scared": "scared scare scard afraid terrified frightened fear",
    "e_breathe": "breathe breath breathing brethe breething breathin breths brething",
    "e_ill": "unconscious uncontious collapsed fainted passed pass seizure numb blue bleeding bleding blood stroke overdose overdosed blu gray grey heartattack dizzy",
    "e_chest": "chest heart hart arm face",
    "e_pain": "pain hurts hurting hurtin tight numb weird pressure crushing drooping droops stopped pains",
    "e_play": """
        game games movie film book series chess football match episode show novel play level character record cards golf pool photo photos video lines
        documentary podcast zombies dragon fish animals hunting tennis darts fifa scrabble ludo
    """,
    "e_past": "years teenager childhood teens teenage 1990 2000 2005 2008 2010 2012 2015 2016 2017 2018 2019 2020 2021 2022 2023 previous prison war",
    "e_laugh": "laughing laughter boredom embarrassment shame laugh lol heat hunger thirst coffee for cold phone battery laptop",
    "e_first": "i im ive iv id ill my me myself iam ima imma",
    "e_self": "myself meself mself miself mysef myslf mysel myselfe myselv myselff miselv",
    "e_death": "death deth daeth deaths dead ded grave cemetery graveyard suicide coffin afterlife nonexistence heaven",
    "e_longing": """
        beg begging begged crave craving craves longing envy envying jealous wish wishing wishes want wants wanting welcome welcoming appointment date
        comfort comforting peace relief solution solve answer option calling calls waiting ready closer attractive friend invite inviting lovely sweet
        only choose chosen prefer pray praying prays hope hoping deserve dream dreaming forward rather mean fantasise fantasize obsessed tempted accept work
    """,
    "e_mourned": "certificate metal penalty valley deadline deadlines end line sea requiem star stars cats cat friday ringer pool weight lift lifts mother father grandmother grandfather husband husbands wife his her their benefits notice",
    "e_trade": """
        shave barber beard carpenter carpentry nurse nursing surgeon surgery tattoo tattoos chef butcher cook factory workshop
        painting painter scaffolding roofing roofer rail railway railways conductor construction crane fishing fisherman patients patient
        ward laboratory phlebotomist sewing tailor knitting needlework crochet embroidery garden gardening lawn haircut hairdresser salon film films movie series novel
        game games theatre drama climbing boat sailing ship gym swim swimming holiday tour guide photo photos
        license mechanic garages museum castle cat kitten hedge rose roses thorns welder weld
    """,
    "e_accident": """
        accident accidentally accidently acident lifting lift falling fell ladder gym football training playing skiing ski bike cycling oven kitchen cooking tin slice
        paper foot glove gloves sewing hedge roses cat dog knee ankle back shoulder slipped tripped shaving hammering nail nailgun sun sunburn iron ironing fryer pizza baker bakery blister kitchens
    """,
    "e_hurts": """
        cut cuts cutting cuting cutted cutt cuttin slice slicing sliced slash slashing burn burning burned burnt scratch scratching scratched scraching hurt hurting hurtting hurtin hert harm harming harmed harmin
        injure injuring injured punish punishing punished stab stabbing stabbed punch punching punched hit hitting slap slapping slapped bite biting bit beat beating bang banging carve carving carved
        starve starving starved choke choking strangle strangling torture torturing mutilate mutilating damage damaging abuse abusing poke poking prick pricking pinch pinching bruise bruising scald scalding
        bleed bleeding tear tearing rip ripping peel peeling dig digging claw clawing pierce piercing electrocute whip whipping beet
    """,
    "e_tool": "knife nife knive razor razer raser razors blade blades glass shard shards needle needles lighter cigarette cigarettes cigarete scissors iron stove flame candle fire hammer belt cord scalpel pin pins compass tweezers nails teeth salt acid boiling cable rubber stapler screwdriver",
    "e_cloth": """
        hair grass paper meat fish wood trees tree costs cost hours budget budgets fabric cloth sew sewing vegetables onions onion cheese bread cake metal steel stone glass cable corners
        corner funding staff jobs salary wages benefits pay price prices power electricity sugar coffee carbs smoking ties video film short scene wheat hay peat flowers hedge lawn nails call line diamonds
        bangs fringe team squad pattern patterns dress leather vinyl keys timber logs firewood carpet
    """,
    "e_weekly": "every evry evrey daily nightly evening evenings night nights nite again agian often always sometimes twice tonight today yesterday day days",
    "e_one": """
        he she they hes shes theyre hell shell theyll hed theyd dad daddy father mother mom mum stepfather stepdad stepmother brother brothers sister uncle aunt cousin grandfather grandpa grandson
        husband husbend housband husban hubby wife boyfriend boyfrend boyfreind girlfriend partner ex x landlord boss employer coach pastor priest imam elder carer caretaker guardian family inlaws
        parents son man men guy guys fiance captor master madam daughter roommate flatmate
    """,
    "e_staff": """
        teacher caseworker colleague customer customers company project nurse nurses guests patient patients residents interview museum software department
    """,
    "e_takes": "takes took take taken taking tak hides hid hide keeps keep kept keeping has have holds hold held holding confiscated confiscates steals stole controls empties locked locks locks",
    "e_needed": "passport passports pasport phone fone telephone card cards bank bankid bankcard money salary documents papers keys key id ids bankkort",
    "e_outing": "out outside leave go phone talk speak see anywhere alone home house",
    "e_blow": """
        hit hits hitted slap slaps slapped slapt slaped punch punches punched puch puched kick kicks kicked kik beat beats beated strangle strangles strangled strangel choke chokes choked
        shove shoves shoved smack smacks smacked spank spanks whip whips whipped pinch pinches spit spits spat headbutt headbutts headbutted elbow elbowed slam slams slammed thrash batter batters
        stab stabs stabbed bash bashes bashed wallop thump thumps thumped
    """,
    "e_sporty": """
        chess match game games team football boxing box boxer judo karate jitsu jiu mma wrestling sparring tennis cards goal ball race quiz poker drum drums egg eggs rugs carpet nail target bowling volleyball
        pinata rhythm music song trumps kitesurfing surf wave waves hockey handball rugby sport sports training trainer gym martial kickboxing taekwondo darts fencing league
    """,
    "e_limp": "numb nummed weak limp dead paralysed paralyzed droop drooping droops drooped dropped hanging crooked tingling heavy falls fall sagging slack blurry blurred double gone useless blind stopped lame",
    "e_fic": """
        game games movie film films book books series chess football match episode show novel play character karaoke record cards golf pool photos video lines documentary podcast theatre drama opera
        zombies dragon fish fishing animals hunting tennis darts fifa scrabble monopoly level quiz scene actor actors detective crime mystery thriller fairytale poem song lyrics band album
        joke jokes funny laughing laugh lol haha mosquitoes mosquito wasps rats mice weeds spider spiders villain hero vampire vampires knights vikings horse horses cow cows sheep goat goats hens
    """,
}
