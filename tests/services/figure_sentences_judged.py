# SPDX-License-Identifier: MIT
# ruff: noqa: E501
"""The half of the sentences that judges the figures check: no rule was made looking at it."""

from tests.services.figure_maker import Half

JUDGED = Half(
    seed="judged",
    parties=(
        {"en": ("CPP", "ruling CPP"), "fr": ("PPC",), "km": ("គណបក្សប្រជាជនកម្ពុជា", "គណបក្សប្រជាជន")},
        {
            "en": ("CNRP", "Rescue Party (CNRP)"),
            "fr": ("Parti du sauvetage national", "Parti du sauvetage national (PSNC)"),
            "km": ("គណបក្សសង្គ្រោះជាតិ",),
        },
        {"en": ("Sam Rainsy Party", "SRP"), "fr": ("Parti Sam Rainsy",), "km": ("គណបក្សសម រង្ស៊ី",)},
        {
            "en": ("League for Democracy Party", "LDP"),
            "fr": ("Ligue pour la démocratie",),
            "km": ("គណបក្សសម្ព័ន្ធដើម្បីប្រជាធិបតេយ្យ",),
        },
        {"en": ("Fishermen's Front",), "fr": ("Front des pêcheurs",), "km": ("រណសិរ្សអ្នកនេសាទ",)},
        {
            "en": ("Party of the Two Rivers", "PTR"),
            "fr": ("Parti des deux rivières",),
            "km": ("គណបក្សទន្លេពីរ",),
        },
        {"en": ("Independents",), "fr": ("Indépendants",), "km": ("បេក្ខជនឯករាជ្យ",)},
    ),
    places=(
        {"en": ("Koh Kong",), "fr": ("Koh Kong",), "km": ("ខេត្តកោះកុង", "កោះកុង")},
        {"en": ("Ratanakiri",), "fr": ("Ratanakiri",), "km": ("ខេត្តរតនគិរី",)},
        {"en": ("Banteay Meanchey",), "fr": ("Banteay Meanchey",), "km": ("បន្ទាយមានជ័យ",)},
        {"en": ("Tboung Khmum",), "fr": ("Tboung Khmum",), "km": ("ខេត្តត្បូងឃ្មុំ", "ត្បូងឃ្មុំ")},
        {"en": ("Kampong Thom",), "fr": ("Kampong Thom",), "km": ("កំពង់ធំ",)},
        {"en": ("Pailin",), "fr": ("Pailin",), "km": ("ប៉ៃលិន",)},
    ),
    by_party=(
        {
            "en": (
                "In {A.won} communes the chief now comes from the {A}; the {B} provides {B.won}.",
            ),
            "fr": (
                "Dans {A.won} communes, le chef vient désormais du {A} ; le {B} en fournit {B.won}.",
            ),
            "km": ("ក្នុង {A.won} ឃុំ មេឃុំមកពី{A} ចំណែក{B}មាន {B.won} ឃុំ។",),
        },
        {
            "en": (
                "{A.votes} ballots carried a tick for the {A}, which makes {A.share}% of the valid ones.",
            ),
            "fr": (
                "{A.votes} bulletins portaient une croix pour le {A}, soit {A.share} % des bulletins valides.",
            ),
            "km": ("សន្លឹកឆ្នោត {A.votes} សន្លឹកគូសឱ្យ{A} គឺ {A.share}% នៃសន្លឹកឆ្នោតបានការ។",),
        },
        {
            "en": (
                "The councils have {total.seats} members; {B.seats} of them were nominated by the {B}.",
            ),
            "fr": (
                "Les conseils ont {total.seats} membres ; {B.seats} d'entre eux ont été présentés par le {B}.",
            ),
            "km": ("ក្រុមប្រឹក្សាមានសមាជិក {total.seats} រូប ក្នុងនោះ {B.seats} រូបមកពី{B}។",),
        },
        {
            "en": (
                "Although the {C} campaigned hard, it stayed at {C.share}%, or {C.votes} votes.",
            ),
            "fr": (
                "Bien que le {C} ait mené une campagne intense, il en est resté à {C.share} %, soit {C.votes} voix.",
            ),
            "km": ("ទោះបី{C}ឃោសនាខ្លាំងក៏ដោយ ក៏បានតែ {C.share}% ឬ {C.votes} សំឡេងប៉ុណ្ណោះ។",),
        },
        {
            "en": (
                "Votes: {A} {A.votes!m}, {B} {B.votes!m}.",
                "The {A} collected {A.votes!m} votes, the {B} {B.votes!m}.",
            ),
            "fr": ("Voix : {A} {A.votes!m}, {B} {B.votes!m}.",),
            "km": (
                "សំឡេង៖ {A} {A.votes!m}, {B} {B.votes!m}។",
                "{A}បាន {A.votes!m} សំឡេង រីឯ{B}បាន {B.votes!m}។",
            ),
        },
        {
            "en": ("The {D} ({D.won} communes, {D.seats} councillors) stays a small party.",),
            "fr": ("Le {D} ({D.won} communes, {D.seats} conseillers) reste un petit parti.",),
            "km": ("{D} (ឃុំ {D.won} សមាជិកក្រុមប្រឹក្សា {D.seats}) នៅជាគណបក្សតូច។",),
        },
        {
            "en": ("Adding up the columns gives {total.votes} votes and {total.won} communes.",),
            "fr": ("L'addition des colonnes donne {total.votes} voix et {total.won} communes.",),
            "km": ("បូកជួរឈរទាំងអស់បាន {total.votes} សំឡេង និង {total.won} ឃុំ។",),
        },
        {
            "en": (
                "The {E} is last with {E.votes} votes; before it comes the {D} with {D.votes}.",
            ),
            "fr": (
                "Le {E} est dernier avec {E.votes} voix ; devant lui vient le {D} avec {D.votes}.",
            ),
            "km": ("{E}នៅចុងក្រោយដោយបាន {E.votes} សំឡេង ពីមុខគឺ{D}ដែលបាន {D.votes}។",),
        },
        {
            "en": (
                "Seats in the councils went as follows: {A.seats} to the {A}, {B.seats} to the {B} and {C.seats} to the {C}.",
            ),
            "fr": (
                "Les sièges se répartissent ainsi : {A.seats} au {A}, {B.seats} au {B} et {C.seats} au {C}.",
            ),
            "km": (
                "អាសនៈបែងចែកដូចតទៅ៖ {A} {A.seats} អាសនៈ {B} {B.seats} អាសនៈ និង{C} {C.seats} អាសនៈ។",
            ),
        },
    ),
    by_place=(
        {
            "en": ("Voters in {A} numbered {A.voters}, those in {B} {B.voters}.",),
            "fr": ("Les votants étaient {A.voters} à {A} et {B.voters} à {B}.",),
            "km": ("អ្នកទៅបោះឆ្នោតនៅ{A}មានចំនួន {A.voters} នាក់ និងនៅ{B} {B.voters} នាក់។",),
        },
        {
            "en": ("With {C.turnout}% {C} is ahead of {D} with {D.turnout}%.",),
            "fr": ("Avec {C.turnout} %, {C} devance {D}, à {D.turnout} %.",),
            "km": ("{C}មាន {C.turnout}% នៅមុខ{D}ដែលមាន {D.turnout}%។",),
        },
        {
            "en": (
                "{A.registered} citizens of {A} had registered; {A.invalid} ballots were invalid.",
            ),
            "fr": (
                "{A.registered} citoyens de {A} s'étaient inscrits ; {A.invalid} bulletins étaient nuls.",
            ),
            "km": ("ពលរដ្ឋ {A.registered} នាក់នៅ{A}បានចុះឈ្មោះ ហើយសន្លឹកឆ្នោត {A.invalid} សន្លឹកមិនបានការ។",),
        },
        {
            "en": (
                "About {B.registered!m} names are on the register of {B}.",
                "{B} has {B.registered!m} registered voters.",
            ),
            "fr": ("{B} a {B.registered!m} d'électeurs inscrits.",),
            "km": ("{B}មានអ្នកចុះឈ្មោះ {B.registered!m} នាក់។",),
        },
        {
            "en": ("In the four places taken together, {total.invalid} ballots were invalid.",),
            "fr": ("Dans les quatre lieux réunis, {total.invalid} bulletins étaient nuls.",),
            "km": ("នៅកន្លែងទាំងបួនរួមគ្នា សន្លឹកឆ្នោតមិនបានការមានចំនួន {total.invalid} សន្លឹក។",),
        },
    ),
    asides=(
        {
            "en": ("Our group, founded in 1998, has 61 members in 9 countries.",),
            "fr": ("Notre groupe, fondé en 1998, compte 61 membres dans 9 pays.",),
            "km": ("ក្រុមយើងដែលបង្កើតនៅឆ្នាំ១៩៩៨ មានសមាជិក ៦១ នាក់ ក្នុង ៩ ប្រទេស។",),
        },
        {
            "en": ("On page 3 the paper prints an older list of 1,633 communes.",),
            "fr": ("À la page 3, le journal publie une ancienne liste de 1 633 communes.",),
            "km": ("នៅទំព័រ ៣ កាសែតបោះពុម្ពបញ្ជីចាស់ដែលមាន ១ ៦៣៣ ឃុំ។",),
        },
        {
            "en": ("At the elections of 2007 the SRP won 28 communes.",),
            "fr": ("Aux élections de 2007, le Parti Sam Rainsy a gagné 28 communes.",),
            "km": ("ក្នុងការបោះឆ្នោតឆ្នាំ២០០៧ គណបក្សសម រង្ស៊ីឈ្នះ ២៨ ឃុំ។",),
        },
        {
            "en": ("The bus takes 6 hours and costs 15 dollars.",),
            "fr": ("Le bus met 6 heures et coûte 15 dollars.",),
            "km": ("រថយន្តក្រុងប្រើពេល ៦ ម៉ោង ហើយថ្លៃ ១៥ ដុល្លារ។",),
        },
        {
            "en": ("More than 400 journalists asked for a card; a third of them got none.",),
            "fr": ("Plus de 400 journalistes ont demandé une carte ; un tiers n'en a pas reçu.",),
            "km": ("អ្នកសារព័ត៌មានជាង ៤០០ នាក់បានសុំកាត តែមួយភាគបីមិនបានទេ។",),
        },
        {
            "en": ("The CPP sent 5,000 helpers and the CNRP 3,000.",),
            "fr": ("Le PPC a envoyé 5 000 assistants et le PSNC 3 000.",),
            "km": ("គណបក្សប្រជាជនកម្ពុជាបានបញ្ជូនអ្នកជួយ ៥.០០០ នាក់ និងគណបក្សសង្គ្រោះជាតិ ៣.០០០ នាក់។",),
        },
        {
            "en": ("The next meeting is on 12/07/2017 at 9:30.",),
            "fr": ("La prochaine réunion aura lieu le 12/07/2017 à 9h30.",),
            "km": ("ការប្រជុំលើកក្រោយនៅថ្ងៃ ១២/០៧/២០១៧ ម៉ោង ៩:៣០។",),
        },
    ),
    columns={
        "won": {"en": "Communes", "fr": "Communes gagnées", "km": "ចំនួនឃុំ"},
        "votes": {"en": "Number of votes", "fr": "Nombre de voix", "km": "ចំនួនសំឡេង"},
        "seats": {"en": "Council members", "fr": "Conseillers", "km": "សមាជិកក្រុមប្រឹក្សា"},
        "share": {"en": "% of votes", "fr": "% des voix", "km": "% នៃសំឡេង"},
        "registered": {"en": "On the list", "fr": "Inscrits", "km": "អ្នកមានឈ្មោះក្នុងបញ្ជី"},
        "voters": {"en": "Voters", "fr": "Votants", "km": "អ្នកបោះឆ្នោត"},
        "invalid": {"en": "Invalid", "fr": "Nuls", "km": "មិនបានការ"},
        "turnout": {"en": "Turnout (%)", "fr": "Participation (%)", "km": "អត្រាចូលរួម (%)"},
    },
)
