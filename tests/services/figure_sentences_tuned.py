# SPDX-License-Identifier: MIT
# ruff: noqa: E501
"""The half of the sentences that the rules of the figures check were tuned on."""

from tests.services.figure_maker import Half

TUNED = Half(
    seed="tuned",
    parties=(
        {
            "en": ("Cambodian People's Party", "CPP"),
            "fr": ("Parti du peuple cambodgien", "PPC"),
            "km": ("គណបក្សប្រជាជនកម្ពុជា",),
        },
        {
            "en": ("CNRP", "Cambodia National Rescue Party"),
            "fr": ("PSNC",),
            "km": ("គណបក្សសង្គ្រោះជាតិ",),
        },
        {"en": ("FUNCINPEC",), "fr": ("FUNCINPEC",), "km": ("ហ្វ៊ុនស៊ិនប៉ិច",)},
        {
            "en": ("Khmer National United Party",),
            "fr": ("Parti de l'unité nationale khmère",),
            "km": ("គណបក្សខ្មែររួបរួមជាតិ",),
        },
        {
            "en": ("League for Democracy Party",),
            "fr": ("Ligue pour la démocratie",),
            "km": ("គណបក្សសម្ព័ន្ធដើម្បីប្រជាធិបតេយ្យ",),
        },
        {
            "en": ("Grassroots Democratic Party",),
            "fr": ("Parti démocratique de la base",),
            "km": ("គណបក្សប្រជាធិបតេយ្យមូលដ្ឋាន",),
        },
        {
            "en": ("Alliance of Village Elders", "AVE"),
            "fr": ("Alliance des anciens",),
            "km": ("សម្ព័ន្ធចាស់ទុំភូមិ",),
        },
        {
            "en": ("Green Tonle Sap Movement",),
            "fr": ("Mouvement vert du Tonlé Sap",),
            "km": ("ចលនាបៃតងទន្លេសាប",),
        },
    ),
    places=(
        {"en": ("Kandal",), "fr": ("Kandal",), "km": ("កណ្តាល", "ខេត្តកណ្តាល")},
        {"en": ("Takeo",), "fr": ("Takeo",), "km": ("តាកែវ", "ខេត្តតាកែវ")},
        {"en": ("Battambang",), "fr": ("Battambang",), "km": ("បាត់ដំបង", "ខេត្តបាត់ដំបង")},
        {"en": ("Kampot",), "fr": ("Kampot",), "km": ("កំពត", "ខេត្តកំពត")},
        {"en": ("Prey Veng",), "fr": ("Prey Veng",), "km": ("ព្រៃវែង", "ខេត្តព្រៃវែង")},
    ),
    by_party=(
        {
            "en": ("Seats won: {A} {A.seats}; {B} {B.seats}; {C} {C.seats}.",),
            "fr": ("Sièges obtenus : {A} {A.seats} ; {B} {B.seats} ; {C} {C.seats}.",),
            "km": ("អាសនៈដែលឈ្នះ៖ {A} {A.seats} {B} {B.seats} {C} {C.seats}។",),
        },
        {
            "en": (
                "After the count the {B}, with {B.share} per cent, stands behind the {A}, with {A.share} per cent.",
            ),
            "fr": (
                "Après le dépouillement, le {B}, avec {B.share} pour cent, se place derrière le {A}, avec {A.share} pour cent.",
            ),
            "km": ("ក្រោយការរាប់ {B}ដែលបាន {B.share} ភាគរយ ឈរនៅក្រោយ{A}ដែលបាន {A.share} ភាគរយ។",),
        },
        {
            "en": (
                "Some {A.seats} of the {total.seats} people elected belong to the {A}.",
                "The {A} sends {A.seats} people to the councils, out of {total.seats}.",
            ),
            "fr": ("Le {A} envoie {A.seats} élus dans les conseils, sur {total.seats}.",),
            "km": ("{A}បញ្ជូនមនុស្ស {A.seats} នាក់ទៅក្រុមប្រឹក្សា ក្នុងចំណោម {total.seats} នាក់។",),
        },
        {
            "en": ("Nobody hoped for {C.votes} votes for the {C}, nor for {D.votes} for the {D}.",),
            "fr": ("Personne n'espérait {C.votes} voix pour le {C}, ni {D.votes} pour le {D}.",),
            "km": ("គ្មានអ្នករំពឹងថា{C}បាន {C.votes} សំឡេង ឬ{D}បាន {D.votes} សំឡេងឡើយ។",),
        },
        {
            "en": ("All parties taken together have {total.votes} votes.",),
            "fr": ("Tous les partis réunis ont {total.votes} voix.",),
            "km": ("គណបក្សទាំងអស់រួមគ្នាមាន {total.votes} សំឡេង។",),
        },
        {
            "en": (
                "The {A} won {A.won} communes and the {B} {B.won}.",
                "{A.won} communes went to the {A}, {B.won} to the {B}.",
            ),
            "fr": ("Le {A} a remporté {A.won} communes et le {B} {B.won}.",),
            "km": (
                "{A} ឈ្នះ {A.won} ឃុំ និង {B} ឈ្នះ {B.won} ឃុំ។",
                "{A}បាន {A.won} ឃុំ ហើយ{B}បាន {B.won}។",
            ),
        },
        {
            "en": ("The {A} received {A.votes} votes, {A.share}% of all valid votes.",),
            "fr": ("Le {A} a obtenu {A.votes} voix, soit {A.share} % des suffrages exprimés.",),
            "km": ("{A}ទទួលបាន {A.votes} សំឡេង ស្មើនឹង {A.share}% នៃសន្លឹកឆ្នោតបានការ។",),
        },
        {
            "en": ("With {C.won} communes the {C} is third; it has {C.seats} councillors.",),
            "fr": ("Avec {C.won} communes, le {C} est troisième ; il a {C.seats} conseillers.",),
            "km": ("{C}បានឃុំចំនួន {C.won} ជាប់លេខ៣ និងមានសមាជិកក្រុមប្រឹក្សា {C.seats} នាក់។",),
        },
        {
            "en": ("Of {total.won} communes, {A.won} have a chief from the {A}.",),
            "fr": ("Sur {total.won} communes, {A.won} ont un chef du {A}.",),
            "km": ("ក្នុងចំណោមឃុំ {total.won} មាន {A.won} ដែលមានមេឃុំមកពី{A}។",),
        },
        {
            "en": ("The {B} got {B.votes!m} votes.", "About {B.votes!m} people voted for the {B}."),
            "fr": ("Le {B} a eu {B.votes!m} de voix.",),
            "km": ("{B}បានសំឡេង {B.votes!m}។", "{B}ទទួលបាន {B.votes!m} សំឡេង។"),
        },
        {
            "en": ("{A} ({A.seats} seats) and {B} ({B.seats}) share most of the councils.",),
            "fr": (
                "{A} ({A.seats} sièges) et {B} ({B.seats}) se partagent la plupart des conseils.",
            ),
            "km": ("{A} ({A.seats} អាសនៈ) និង {B} ({B.seats}) ចែកគ្នាស្ទើរតែទាំងអស់។",),
        },
        {
            "en": (
                "The {A}, the {B} and the {C} took {A.share}%, {B.share}% and {C.share}% of the vote.",
            ),
            "fr": (
                "Le {A}, le {B} et le {C} ont recueilli {A.share} %, {B.share} % et {C.share} % des voix.",
            ),
            "km": ("{A} {B} និង {C} ទទួលបាន {A.share}% {B.share}% និង {C.share}% នៃសំឡេងឆ្នោត។",),
        },
        {
            "en": (
                "In all there are {total.seats} seats.",
                "There are {total.seats} council seats in total.",
            ),
            "fr": ("Il y a {total.seats} sièges au total.",),
            "km": ("អាសនៈទាំងអស់មានចំនួន {total.seats}។", "សរុបមាន {total.seats} អាសនៈ។"),
        },
        {
            "en": ("**{D}**: {D.votes} votes and {D.won} communes.",),
            "fr": ("**{D}** : {D.votes} voix et {D.won} communes.",),
            "km": ("**{D}**៖ {D.votes} សំឡេង និង {D.won} ឃុំ។",),
        },
    ),
    by_place=(
        {
            "en": (
                "The roll of {A} lists {A.registered} names; {A.voters} of them were ticked off.",
            ),
            "fr": ("La liste de {A} porte {A.registered} noms ; {A.voters} ont été cochés.",),
            "km": ("បញ្ជីនៅ{A}មានឈ្មោះ {A.registered} ក្នុងនោះ {A.voters} ត្រូវបានគូស។",),
        },
        {
            "en": ("Who would have thought that {A} reaches a turnout of {A.turnout} per cent?",),
            "fr": (
                "Qui aurait pensé que {A} atteindrait une participation de {A.turnout} pour cent ?",
            ),
            "km": ("តើអ្នកណារំពឹងថា {A}មានអត្រាចូលរួមដល់ {A.turnout} ភាគរយ?",),
        },
        {
            "en": ("The count found {A.invalid} spoiled ballots in {A} and {B.invalid} in {B}.",),
            "fr": ("On a trouvé {A.invalid} bulletins nuls à {A} et {B.invalid} à {B}.",),
            "km": ("ការរាប់រកឃើញសន្លឹកឆ្នោតខូច {A.invalid} នៅ{A} និង {B.invalid} នៅ{B}។",),
        },
        {
            "en": ("Across the country {total.registered} voters are registered.",),
            "fr": ("À travers le pays, {total.registered} électeurs sont inscrits.",),
            "km": ("នៅទូទាំងប្រទេស អ្នកចុះឈ្មោះមានចំនួន {total.registered} នាក់។",),
        },
        {
            "en": ("In {A}, {A.voters} of {A.registered} registered voters went to the polls.",),
            "fr": ("À {A}, {A.voters} des {A.registered} électeurs inscrits ont voté.",),
            "km": ("នៅ{A} មានអ្នកទៅបោះឆ្នោត {A.voters} នាក់ ក្នុងចំណោមអ្នកចុះឈ្មោះ {A.registered} នាក់។",),
        },
        {
            "en": ("Turnout was {A.turnout}% in {A} and {B.turnout}% in {B}.",),
            "fr": ("La participation a été de {A.turnout} % à {A} et de {B.turnout} % à {B}.",),
            "km": ("អត្រាអ្នកទៅបោះឆ្នោតនៅ{A}គឺ {A.turnout}% និងនៅ{B}គឺ {B.turnout}%។",),
        },
        {
            "en": ("{B} had {B.invalid} invalid ballots, {C} {C.invalid}.",),
            "fr": ("{B} a compté {B.invalid} bulletins nuls, {C} {C.invalid}.",),
            "km": ("{B}មានសន្លឹកឆ្នោតមិនបានការ {B.invalid} សន្លឹក ហើយ{C}មាន {C.invalid}។",),
        },
        {
            "en": ("{C}: {C.registered!m} registered voters.",),
            "fr": ("{C} : {C.registered!m} d'électeurs inscrits.",),
            "km": ("{C}៖ អ្នកចុះឈ្មោះ {C.registered!m} នាក់។",),
        },
        {
            "en": ("Altogether {total.voters} people voted in the places named here.",),
            "fr": ("En tout, {total.voters} personnes ont voté dans les lieux cités ici.",),
            "km": ("សរុបមានអ្នកទៅបោះឆ្នោត {total.voters} នាក់ នៅកន្លែងដែលរៀបរាប់នេះ។",),
        },
    ),
    asides=(
        {
            "en": ("That is 214 communes more than its rival has.",),
            "fr": ("Soit 214 communes de plus que son rival.",),
            "km": ("គឺច្រើនជាងគូប្រជែង ២១៤ ឃុំ។",),
        },
        {
            "en": ("Ten years ago the CNRP did not exist, and 1,010 communes had no other party.",),
            "fr": (
                "Il y a dix ans, le PSNC n'existait pas et 1 010 communes n'avaient pas d'autre parti.",
            ),
            "km": ("កាលពី ១០ ឆ្នាំមុន គណបក្សសង្គ្រោះជាតិមិនទាន់មានទេ ហើយ ១,០១០ ឃុំគ្មានគណបក្សផ្សេង។",),
        },
        {
            "en": ("We were five, we drove 320 km and saw 14 villages.",),
            "fr": ("Nous étions cinq, nous avons fait 320 km et vu 14 villages.",),
            "km": ("យើងមាន ៥ នាក់ បានធ្វើដំណើរ ៣២០ គីឡូម៉ែត្រ និងឃើញភូមិ ១៤។",),
        },
        {
            "en": ("About 6,500 members of the CNRP came to the hall.",),
            "fr": ("Environ 6 500 membres du PSNC sont venus dans la salle.",),
            "km": ("សមាជិកគណបក្សសង្គ្រោះជាតិប្រហែល ៦.៥០០ នាក់បានមកសាល។",),
        },
        {
            "en": ("The vote was held on 4 June 2017.",),
            "fr": ("Le scrutin a eu lieu le 4 juin 2017.",),
            "km": ("ការបោះឆ្នោតធ្វើនៅថ្ងៃទី៤ ខែមិថុនា ឆ្នាំ២០១៧។",),
        },
        {
            "en": ("In 2012 the CPP had 1,592 communes.",),
            "fr": ("En 2012, le PPC avait 1 592 communes.",),
            "km": ("នៅឆ្នាំ២០១២ គណបក្សប្រជាជនកម្ពុជាមាន ១.៥៩២ ឃុំ។",),
        },
        {
            "en": ("Two parties wrote 35 complaints.",),
            "fr": ("Deux partis ont déposé 35 plaintes.",),
            "km": ("គណបក្ស ២ បានដាក់ពាក្យបណ្តឹងចំនួន ៣៥។",),
        },
        {
            "en": ("See article 12 of the law and page 7 of the report.",),
            "fr": ("Voir l'article 12 de la loi et la page 7 du rapport.",),
            "km": ("សូមមើលមាត្រា ១២ នៃច្បាប់ និងទំព័រ ៧ នៃរបាយការណ៍។",),
        },
        {
            "en": ("More than 70,000 observers followed the count.",),
            "fr": ("Plus de 70 000 observateurs ont suivi le dépouillement.",),
            "km": ("អ្នកសង្កេតការណ៍ជាង ៧ ម៉ឺននាក់ បានតាមដានការរាប់។",),
        },
        {
            "en": ("It cost about 50 million dollars.",),
            "fr": ("Il a coûté environ 50 millions de dollars.",),
            "km": ("វាអស់ប្រហែល ៥០ លានដុល្លារ។",),
        },
        {
            "en": ("Polls closed at 15:00.",),
            "fr": ("Les bureaux ont fermé à 15 h.",),
            "km": ("ការិយាល័យបិទនៅម៉ោង ១៥:០០។",),
        },
    ),
    columns={
        "won": {"en": "Communes won", "fr": "Communes", "km": "ឃុំ សង្កាត់"},
        "votes": {"en": "Votes", "fr": "Voix", "km": "សំឡេង"},
        "seats": {"en": "Councillors", "fr": "Sièges", "km": "សមាជិកក្រុមប្រឹក្សា"},
        "share": {"en": "Share of votes", "fr": "Part des voix", "km": "ភាគរយនៃសំឡេង"},
        "registered": {"en": "Registered voters", "fr": "Inscrits", "km": "អ្នកចុះឈ្មោះ"},
        "voters": {"en": "Voters", "fr": "Votants", "km": "អ្នកទៅបោះឆ្នោត"},
        "invalid": {"en": "Invalid ballots", "fr": "Bulletins nuls", "km": "សន្លឹកឆ្នោតមិនបានការ"},
        "turnout": {"en": "Turnout", "fr": "Participation", "km": "អត្រាអ្នកទៅបោះឆ្នោត"},
    },
)
