# SPDX-License-Identifier: MIT
# ruff: noqa: E501
"""Sentences that judged the figures check first (93.5 % caught), then taught it."""

from tests.services.figure_maker import Half

LEARNED = Half(
    seed="learned",
    parties=(
        {
            "en": ("People's Party (CPP)", "CPP"),
            "fr": ("Parti du peuple (PPC)", "PPC"),
            "km": ("គណបក្សប្រជាជន",),
        },
        {
            "en": ("National Rescue Party (CNRP)", "CNRP"),
            "fr": ("Parti du sauvetage national", "PSNC"),
            "km": ("គណបក្សសង្គ្រោះជាតិ", "សង្គ្រោះជាតិ"),
        },
        {
            "en": ("Candlelight Party", "Candlelight"),
            "fr": ("Parti de la bougie",),
            "km": ("គណបក្សភ្លើងទៀន",),
        },
        {
            "en": ("Human Rights Party", "HRP"),
            "fr": ("Parti des droits de l'homme",),
            "km": ("គណបក្សសិទ្ធិមនុស្ស",),
        },
        {
            "en": ("Beehive Social Democratic Party",),
            "fr": ("Parti de la ruche",),
            "km": ("គណបក្សសំបុកឃ្មុំ",),
        },
        {
            "en": ("Rice Farmers' Union", "RFU"),
            "fr": ("Union des riziculteurs",),
            "km": ("សហភាពអ្នកដាំស្រូវ",),
        },
        {
            "en": ("New Mekong Movement",),
            "fr": ("Mouvement du nouveau Mékong",),
            "km": ("ចលនាមេគង្គថ្មី",),
        },
    ),
    places=(
        {"en": ("Siem Reap",), "fr": ("Siem Reap",), "km": ("ខេត្តសៀមរាប",)},
        {"en": ("Kampong Cham",), "fr": ("Kampong Cham",), "km": ("កំពង់ចាម",)},
        {"en": ("Kratie",), "fr": ("Kratie",), "km": ("ខេត្តក្រចេះ",)},
        {"en": ("Phnom Penh",), "fr": ("Phnom Penh",), "km": ("រាជធានីភ្នំពេញ", "ភ្នំពេញ")},
        {"en": ("Svay Rieng",), "fr": ("Svay Rieng",), "km": ("ស្វាយរៀង",)},
        {"en": ("Pursat",), "fr": ("Pursat",), "km": ("ខេត្តពោធិ៍សាត់",)},
    ),
    by_party=(
        {
            "en": (
                "According to the count, {A.seats} seats belong to the {A} while the {B} holds {B.seats}.",
            ),
            "fr": (
                "D'après le dépouillement, {A.seats} sièges reviennent au {A}, tandis que le {B} en détient {B.seats}.",
            ),
            "km": ("តាមលទ្ធផល {A}មានអាសនៈ {A.seats} ខណៈដែល{B}មាន {B.seats} អាសនៈ។",),
        },
        {
            "en": (
                "The {B} finished with {B.votes} votes ({B.share} per cent).",
                "{B.votes} voters chose the {B}, or {B.share} per cent.",
            ),
            "fr": ("Le {B} termine avec {B.votes} voix ({B.share} pour cent).",),
            "km": ("{B}បញ្ចប់ដោយបានសំឡេងឆ្នោតចំនួន {B.votes} ({B.share} ភាគរយ)។",),
        },
        {
            "en": ("Commune chiefs: {A} {A.won}, {B} {B.won}, {C} {C.won}.",),
            "fr": ("Chefs de commune : {A} {A.won}, {B} {B.won}, {C} {C.won}.",),
            "km": ("មេឃុំ៖ {A} {A.won}, {B} {B.won}, {C} {C.won}។",),
        },
        {
            "en": (
                "No other party came near the {A}, which leads in {A.won} of {total.won} communes.",
            ),
            "fr": (
                "Aucun autre parti n'approche le {A}, en tête dans {A.won} communes sur {total.won}.",
            ),
            "km": ("គ្មានគណបក្សណាខិតជិត{A}ទេ ដែលនាំមុខក្នុង {A.won} ឃុំ ក្នុងចំណោម {total.won} ឃុំ។",),
        },
        {
            "en": ("Its rival, the {C}, has {C.seats} councillors in {C.won} communes.",),
            "fr": ("Son rival, le {C}, compte {C.seats} conseillers dans {C.won} communes.",),
            "km": ("គូប្រជែងគឺ{C} មានសមាជិក {C.seats} នាក់ ក្នុង {C.won} ឃុំ។",),
        },
        {
            "en": (
                "Nearly everybody knows that the {A} has {A.votes!m} votes behind it.",
                "The {A} polled {A.votes!m} votes nationwide.",
            ),
            "fr": ("Le {A} totalise {A.votes!m} de suffrages dans le pays.",),
            "km": ("{A}ប្រមូលបានសំឡេងចំនួន {A.votes!m} ទូទាំងប្រទេស។",),
        },
        {
            "en": ("That leaves {D.votes} votes for the {D} and {E.votes} for the {E}.",),
            "fr": ("Restent {D.votes} voix pour le {D} et {E.votes} pour le {E}.",),
            "km": ("នៅសល់ {D.votes} សំឡេងសម្រាប់{D} និង {E.votes} សម្រាប់{E}។",),
        },
        {
            "en": ("Together all parties received {total.votes} votes.",),
            "fr": ("Tous les partis ensemble ont reçu {total.votes} voix.",),
            "km": ("គណបក្សទាំងអស់ទទួលបានសំឡេងសរុប {total.votes}។",),
        },
        {
            "en": (
                "{A.share} % for the {A} against {B.share} % for the {B}: nobody expected that.",
            ),
            "fr": (
                "{A.share} % pour le {A} contre {B.share} % pour le {B} : personne ne s'y attendait.",
            ),
            "km": ("{A}បាន {A.share} % ទល់នឹង{B} {B.share} % គ្មានអ្នកណារំពឹងទុកទេ។",),
        },
    ),
    by_place=(
        {
            "en": (
                "{A} counted {A.registered} people on the list and {A.voters} at the ballot box.",
            ),
            "fr": ("{A} comptait {A.registered} inscrits et {A.voters} votants.",),
            "km": ("{A}មានអ្នកមានឈ្មោះក្នុងបញ្ជី {A.registered} នាក់ និងអ្នកបានទៅបោះឆ្នោត {A.voters} នាក់។",),
        },
        {
            "en": (
                "The highest turnout was seen in {B} ({B.turnout} per cent), the lowest in {C} ({C.turnout}).",
            ),
            "fr": (
                "La plus forte participation est celle de {B} ({B.turnout} pour cent), la plus faible celle de {C} ({C.turnout}).",
            ),
            "km": ("អត្រាខ្ពស់ជាងគេគឺនៅ{B} ({B.turnout} ភាគរយ) និងទាបជាងគេនៅ{C} ({C.turnout})។",),
        },
        {
            "en": (
                "Officials in {A} rejected {A.invalid} ballots; {B.invalid} were rejected in {B}.",
            ),
            "fr": ("À {A}, {A.invalid} bulletins ont été rejetés ; à {B}, {B.invalid}.",),
            "km": ("មន្ត្រីនៅ{A}បានបដិសេធសន្លឹកឆ្នោត {A.invalid} សន្លឹក ហើយនៅ{B}ចំនួន {B.invalid} សន្លឹក។",),
        },
        {
            "en": ("The lists of {C} hold {C.registered!m} names, those of {D} {D.registered!m}.",),
            "fr": (
                "Les listes de {C} portent {C.registered!m} de noms, celles de {D} {D.registered!m}.",
            ),
            "km": ("បញ្ជីឈ្មោះនៅ{C}មាន {C.registered!m}ឈ្មោះ និងនៅ{D}មាន {D.registered!m}ឈ្មោះ។",),
        },
        {
            "en": ("Nationwide the figure is {total.registered} registered voters.",),
            "fr": ("Dans tout le pays, on dénombre {total.registered} électeurs inscrits.",),
            "km": ("ទូទាំងប្រទេសមានអ្នកចុះឈ្មោះបោះឆ្នោត {total.registered} នាក់។",),
        },
    ),
    asides=(
        {
            "en": ("The committee met on 25 June 2017 for the 3rd time.",),
            "fr": ("La commission s'est réunie le 25 juin 2017 pour la 3e fois.",),
            "km": ("គណៈកម្មាធិការបានប្រជុំនៅថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ២០១៧ ជាលើកទី៣។",),
        },
        {
            "en": ("Five years earlier it was 1,420 communes for the CPP.",),
            "fr": ("Cinq ans plus tôt, c'étaient 1 420 communes pour le PPC.",),
            "km": ("កាលពី ៥ ឆ្នាំមុន គណបក្សប្រជាជនបាន ១ ៤២០ ឃុំ។",),
        },
        {
            "en": ("Three of us read all 48 pages.",),
            "fr": ("Nous avons été trois à lire les 48 pages.",),
            "km": ("យើង ៣ នាក់បានអានទាំង ៤៨ ទំព័រ។",),
        },
        {
            "en": ("Some 120,000 people live abroad.",),
            "fr": ("Quelque 120 000 personnes vivent à l'étranger.",),
            "km": ("មនុស្សប្រហែល ១២ ម៉ឺននាក់រស់នៅក្រៅប្រទេស។",),
        },
        {
            "en": ("The hall has room for 500 guests and cost $12,000.",),
            "fr": ("La salle peut accueillir 500 invités et a coûté 12 000 $.",),
            "km": ("សាលអាចទទួលភ្ញៀវ ៥០០ នាក់ ហើយអស់ប្រាក់ ១២ ០០០ ដុល្លារ។",),
        },
        {
            "en": ("The lead is 667 communes smaller than in the forecast.",),
            "fr": ("L'avance est de 667 communes de moins que prévu.",),
            "km": ("គម្លាតតិចជាងការព្យាករ ៦៦៧ ឃុំ។",),
        },
        {
            "en": ("Between 8 and 10 in the morning it rained.",),
            "fr": ("Il a plu entre 8 et 10 heures du matin.",),
            "km": ("មានភ្លៀងនៅចន្លោះម៉ោង ៨ ដល់ ១០ ព្រឹក។",),
        },
    ),
    columns={
        "won": {"en": "Commune chiefs", "fr": "Chefs de commune", "km": "មេឃុំ ចៅសង្កាត់"},
        "votes": {"en": "Valid votes", "fr": "Suffrages", "km": "សំឡេងឆ្នោត"},
        "seats": {"en": "Seats", "fr": "Sièges", "km": "អាសនៈ"},
        "share": {"en": "Per cent", "fr": "Pour cent", "km": "ភាគរយ"},
        "registered": {"en": "Registered", "fr": "Électeurs inscrits", "km": "អ្នកចុះឈ្មោះបោះឆ្នោត"},
        "voters": {"en": "Voted", "fr": "Votants", "km": "អ្នកបានទៅបោះឆ្នោត"},
        "invalid": {"en": "Rejected ballots", "fr": "Bulletins rejetés", "km": "សន្លឹកឆ្នោតបដិសេធ"},
        "turnout": {"en": "Turnout", "fr": "Participation", "km": "អត្រាចូលរួម"},
    },
)
