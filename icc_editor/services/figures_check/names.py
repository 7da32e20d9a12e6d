# SPDX-License-Identifier: MIT
"""Names that tell what a number in a sentence counts, in English, French and Khmer.

Rows and columns of the post's tables add their own.  A name stands for concepts, written
``kind:what``; see ``Kind``.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from icc_editor.services.table_checks.ballots import MEASURES, Measure
from icc_editor.text.provinces import spellings


class Kind(StrEnum):
    """What a concept is; the first three say whose number it is, a measure what it counts."""

    WHO = "who"  # a party, or a row of a table that is none of the others
    WHERE = "where"  # a province, the capital
    BALLOTS = "ballots"  # valid, invalid, voters, registered
    MEASURE = "measure"


AXES = (Kind.WHO, Kind.WHERE, Kind.BALLOTS)
OWNERS = AXES[:2]
"""Of whom or of where a number is; the third axis is said beside it."""

VOTES = "measure:votes"
VOTERS = "ballots:voters"
PEOPLE = "measure:people"
"""What ``នាក់`` and *persons* say: it may be any kind of them."""

_PARTIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cpp": (
            *("CPP", "Cambodian People's Party", "PPC", "Parti du peuple cambodgien"),
            *("គណបក្សប្រជាជនកម្ពុជា", "គណបក្សប្រជាជន", "គបក", "គ.ប.ក"),
        ),
        "cnrp": (
            *("CNRP", "Cambodia National Rescue Party", "Cambodian National Rescue Party"),
            *("PSNC", "Parti du sauvetage national du Cambodge", "Parti du sauvetage national"),
            *("គណបក្សសង្គ្រោះជាតិ", "សង្គ្រោះជាតិ", "គសជ", "គ.ស.ជ"),
        ),
        "funcinpec": ("FUNCINPEC", "ហ្វ៊ុនស៊ិនប៉ិច", "គណបក្សហ្វ៊ុនស៊ិនប៉ិច", "ហ៊្វុនស៊ិនប៉ិច"),
        "knup": (
            *("KNUP", "Khmer National United Party", "Parti de l'unité nationale khmère"),
            *("គណបក្សខ្មែររួបរួមជាតិ", "ខ្មែររួបរួមជាតិ"),
        ),
        "gdp": (
            *("Grassroots Democratic Party", "Grassroots Democracy Party"),
            *("Parti démocratique de la base", "Parti de la démocratie de base"),
            *("គណបក្សប្រជាធិបតេយ្យមូលដ្ឋាន", "ប្រជាធិបតេយ្យមូលដ្ឋាន"),
        ),
        "ldp": (
            *("LDP", "League for Democracy Party", "League for Democracy"),
            *("Ligue pour la démocratie", "Parti de la ligue pour la démocratie"),
            *("គណបក្សសម្ព័ន្ធដើម្បីប្រជាធិបតេយ្យ", "សម្ព័ន្ធដើម្បីប្រជាធិបតេយ្យ"),
        ),
        "bsdp": (
            *("Beehive Social Democratic Party", "Beehive party", "Parti de la ruche"),
            *("គណបក្សសំបុកឃ្មុំសង្គមប្រជាធិបតេយ្យ", "គណបក្សសំបុកឃ្មុំ", "សំបុកឃ្មុំ"),
        ),
        "srp": ("SRP", "Sam Rainsy Party", "Parti Sam Rainsy", "PSR", "គណបក្សសម រង្ស៊ី"),
        "hrp": (*("HRP", "Human Rights Party", "Parti des droits de l'homme", "គណបក្សសិទ្ធិមនុស្ស"),),
        "candlelight": (
            *("Candlelight Party", "Candlelight", "Parti de la bougie", "Parti Candlelight"),
            *("គណបក្សភ្លើងទៀន", "ភ្លើងទៀន"),
        ),
    }
)

# As words of a sentence these say nothing.
_TOO_PLAIN = frozenset(
    {"cast", "blank", "null", "participants", "turnout", "voter turnout", "blancs", "électeurs"}
)

_MEASURES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "communes": (
            *("commune", "communes", "sangkat", "sangkats", "commune chief", "commune chiefs"),
            *("chef de commune", "chefs de commune", "communes and sangkats"),
            *("ឃុំ", "សង្កាត់", "ឃុំ សង្កាត់", "ឃុំសង្កាត់", "ឃុំ-សង្កាត់", "មេឃុំ", "ចៅសង្កាត់"),
        ),
        # What only sounds as if it counted communes, votes or seats.
        "": (
            *("commune election", "commune elections", "commune council", "commune councils"),
            *("élections communales", "élection communale", "conseil communal"),
            *("conseils communaux", "voter list", "voters list", "ballot paper", "polling day"),
            *("ការបោះឆ្នោតឃុំ", "ការបោះឆ្នោតឃុំ សង្កាត់", "ការបោះឆ្នោតជ្រើសរើសក្រុមប្រឹក្សាឃុំ"),
            *("ក្រុមប្រឹក្សាឃុំ", "ក្រុមប្រឹក្សាឃុំ សង្កាត់", "ក្រុមប្រឹក្សាឃុំសង្កាត់", "បញ្ជីបោះឆ្នោត"),
            *("គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត", "ការបោះឆ្នោត", "សិទ្ធិបោះឆ្នោត"),
            *("ការរាប់សន្លឹកឆ្នោត", "រាប់សន្លឹកឆ្នោត", "សភាជាតិ"),
        ),
        "seats": (
            *("seat", "seats", "council seat", "council seats", "councillor", "councillors"),
            *("councilor", "councilors", "commune councillors", "council members"),
            *("siège", "sièges", "conseiller", "conseillers", "conseillers communaux", "élus"),
            *("អាសនៈ", "កៅអី", "សមាជិកក្រុមប្រឹក្សា", "សមាជិកក្រុមប្រឹក្សាឃុំ", "សមាជិក"),
            *("សមាជិកក្រុមប្រឹក្សាឃុំ សង្កាត់", "សមាជិកសភា", "members of parliament", "députés"),
        ),
        "votes": (
            *("vote", "votes", "ballot", "ballots", "voix", "suffrage", "suffrages"),
            *("bulletin", "bulletins", "សំឡេង", "សំឡេងឆ្នោត", "សន្លឹកឆ្នោត"),
        ),
        "turnout": (
            *("turnout", "voter turnout", "participation", "taux de participation"),
            *("អត្រាអ្នកទៅបោះឆ្នោត", "អត្រាចូលរួម", "អត្រានៃការបោះឆ្នោត"),
        ),
        "people": (
            *("people", "persons", "person", "citizens", "inhabitants", "personnes", "citoyens"),
            *("habitants", "gens", "នាក់", "ប្រជាពលរដ្ឋ", "ពលរដ្ឋ", "មនុស្ស", "អ្នកភូមិ"),
        ),
        "candidates": ("candidate", "candidates", "candidat", "candidats", "បេក្ខជន"),
        "parties": ("party", "parties", "parti", "partis", "គណបក្ស", "គណបក្សនយោបាយ"),
        "stations": (
            *("polling station", "polling stations", "bureau de vote", "bureaux de vote"),
            *("ការិយាល័យបោះឆ្នោត", "មណ្ឌលបោះឆ្នោត", "stations", "bureaux"),
        ),
        "observers": (
            *("observer", "observers", "observateur", "observateurs", "អ្នកសង្កេតការណ៍"),
            *("monitors", "អ្នកតាមដាន"),
        ),
        "women": ("woman", "women", "femme", "femmes", "ស្ត្រី", "នារី"),
        "men": ("men", "hommes", "បុរស"),
        "youth": ("young people", "youths", "jeunes", "យុវជន"),
        "villages": ("village", "villages", "ភូមិ"),
        "districts": ("district", "districts", "ស្រុក", "ខណ្ឌ", "ក្រុង"),
        "provinces": ("province", "provinces", "ខេត្ត", "រាជធានី-ខេត្ត", "រាជធានី ខេត្ត"),
        "complaints": ("complaint", "complaints", "plainte", "plaintes", "ពាក្យបណ្តឹង", "បណ្តឹង"),
        "workers": ("worker", "workers", "travailleurs", "ouvriers", "កម្មករ", "ពលករ"),
        "journalists": ("journalists", "journalistes", "អ្នកសារព័ត៌មាន", "អ្នកកាសែត"),
        "dollars": ("dollar", "dollars", "dollars américains", "USD", "ដុល្លារ"),
        "riels": ("riel", "riels", "រៀល", "KHR"),
        "cents": ("cents", "centimes", "សេន"),
        "euros": ("euro", "euros", "អឺរ៉ូ"),
        "days": ("day", "days", "jour", "jours", "ថ្ងៃ"),
        "weeks": ("week", "weeks", "semaine", "semaines", "សប្តាហ៍"),
        "months": ("month", "months", "mois", "ខែ"),
        "years": ("year", "years", "an", "ans", "année", "années", "ឆ្នាំ", "years old"),
        "hours": ("hour", "hours", "heure", "heures", "ម៉ោង", "minutes", "minute", "នាទី"),
        "kilometres": (
            *("km", "kilometre", "kilometres", "kilometer", "kilometers", "kilomètre"),
            *("kilomètres", "គីឡូម៉ែត្រ", "គ.ម"),
        ),
        "miles": ("mile", "miles"),
        "metres": ("metre", "metres", "meter", "meters", "mètre", "mètres", "ម៉ែត្រ"),
        "hectares": ("hectare", "hectares", "ha", "ហិកតា"),
        "points": ("percentage points", "points de pourcentage", "points", "point", "ពិន្ទុ"),
        "times": ("times", "fois", "ដង"),
    }
)


KNOWN_MEASURES = frozenset(f"{Kind.MEASURE}:{what}" for what in _MEASURES)
TIMES = frozenset(
    f"{Kind.MEASURE}:{what}" for what in ("hours", "days", "weeks", "months", "years")
)
MONEY = frozenset(f"{Kind.MEASURE}:{what}" for what in ("dollars", "riels", "euros", "cents"))
CENTS = f"{Kind.MEASURE}:cents"
"""Hundredths of some money."""

HARD_UNITS = frozenset(
    f"{Kind.MEASURE}:{what}"
    for what in (
        *(
            "dollars",
            "riels",
            "euros",
            "cents",
            "days",
            "weeks",
            "months",
            "years",
            "hours",
            "kilometres",
        ),
        *("miles", "metres", "hectares", "points", "times"),
    )
)
"""Units that a translator may convert, but never confuses with what is counted."""


PLAIN_LABELS = (
    *("other", "others", "all", "total", "sum", "none", "new", "old", "yes", "no", "autre"),
    *("autres", "tous", "toutes", "somme", "aucun", "ផ្សេងទៀត", "ផ្សេង", "សរុប", "ទាំងអស់", "គ្មាន"),
    *("the other", "the others", "les autres", "year", "party", "parti", "គណបក្ស"),
)
"""Labels of rows and columns that say too little to be looked for in sentences."""


def known_names() -> Iterator[tuple[str, str]]:
    """Yield every name that needs no table, and the concept it stands for.

    What only sounds like a measure stands for ``measure:``.
    """
    for party, names in _PARTIES.items():
        yield from ((name, f"{Kind.WHO}:{party}") for name in names)
    for province, names in spellings():
        yield from ((name, f"{Kind.WHERE}:{province}") for name in names)
    for measure, names in MEASURES.items():
        if measure not in (Measure.TOTAL, Measure.BLANK):
            its = f"{Kind.BALLOTS}:{measure.value}"
            yield from ((name, its) for name in names if name not in _TOO_PLAIN)
    for what, names in _MEASURES.items():
        yield from ((name, f"{Kind.MEASURE}:{what}") for name in names)
