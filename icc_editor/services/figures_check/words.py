# SPDX-License-Identifier: MIT
"""Small words around a number, in English, French and Khmer: what they make of it.

What is looked for before a number, ``OF_ALL`` and ``OTHER_TIME`` are in small letters, and the text
must be as well (``in_small``): looking for them in any case would take twice as long.  What is
``WordsBefore`` is looked for in a text without the spaces at its end.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from icc_editor.services.figures_check.before import SPACES, WordsBefore
from icc_editor.text.khmer.dates import MONTHS
from icc_editor.text.khmer.letters import LETTERS, MARKS, ZWSP

_GAP = f"[{SPACES}]*"
_MONTH = "|".join(
    [
        "january|february|march|april|may|june|july|august|september|october|november|december",
        "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
        "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre",
        "novembre|décembre|decembre",
    ]
)
_KHMER_MONTH = "|".join(MONTHS)

MONTH_AFTER = re.compile(
    rf"(?:st|nd|rd|th|er)?{_GAP}(?:of |de )?(?:(?:{_MONTH})\b|(?:ខែ{_GAP})?(?:{_KHMER_MONTH}))",
    re.IGNORECASE,
)
MONTH_BEFORE = re.compile(rf"(?:\b(?:{_MONTH})\.?|(?:{_KHMER_MONTH})){_GAP}\Z")
YEAR_BEFORE = re.compile(
    rf"(?:\b(?:in|since|of|from|until|till|by|before|after|during|year|and|to|en|depuis|de|année|"
    rf"l'année|avant|après|fin|début|et|à|jusqu'en|entre|between|for|the|les|des|pour)|ឆ្នាំ|[-–/(]|"
    rf"(?:{_MONTH})\.?,?|(?:{_KHMER_MONTH})|\d,){_GAP}\Z",
)
YEAR_WORD_BEFORE = re.compile(rf"(?:\b(?:year|année|ans?)|ឆ្នាំ|ព\.ស\.?|គ\.ស\.?){_GAP}\Z")
RATIO_BEFORE = re.compile(
    r"(?:\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2})"
    r" (?:in|out of|of every|in every)"
    r"|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\d{1,2}) sur) \Z",
)
"""Before the ten of *nine in ten*."""
CLOCK_AFTER = re.compile(
    r"(?: minutes)? (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"noon|midnight|\d)\b",
    re.IGNORECASE,
)
"""Behind twenty in *twenty to six*."""
ORDINAL_AFTER = re.compile(
    r"(?: ?(?:[ap]\.?m\.?|o['’]clock)"
    r"|st|nd|rd|th|ers?|res?|ères?|nde?s?|d|es?|è|èmes?|emes?|ᵉ|°)(?!\w)",
    re.IGNORECASE,
)
_NUMBERED = (
    "article articles art. page pages p. pp. no no. nos nos. number chapter chapters chapitre "
    "chapitres section sections figure fig. table tables tableau tableaux part partie point "
    "paragraph paragraphe annex annexe numéro step étape version round tour item phone tel tel. "
    "tél tél."
)
_NUMBERED_ANYWHERE = (
    "n° n°. nº nº. no no. № # មាត្រា ទំព័រ លេខ លេខរៀង ជំពូក តារាង ចំណុច វគ្គ រូប កថាខណ្ឌ ផ្នែក ជុំ ម៉ោង ទី លើកទី "
    "ទូរស័ព្ទ"
)
NUMBERED_BEFORE = WordsBefore(
    tuple(_NUMBERED.split()),
    tails=("", "ទី"),
    anywhere=tuple(_NUMBERED_ANYWHERE.split()),
    their_tails=("", "ទី"),
)

KHMER_CLOCK_BEFORE = re.compile(rf"ម៉ោង{_GAP}(?:ទី)?{_GAP}[\d០-៩]{{1,2}}{_GAP}(?:និង)?{_GAP}\Z")
"""Before the minutes of a time of day."""
CODE = re.compile(r"[0០][\d០-៩]+")
"""Digits that begin with a nought number no things: station 0103."""
CLOCK_WRITTEN = re.compile(r"(?:1?\d|2[0-4])[.][0-5]\d")
PART_OF_DAY_AFTER = re.compile(
    r"(?:,| )? ?(?:in the (?:morning|afternoon|evening)|at night|this (?:morning|evening)|"
    r"du matin|du soir|de l['’]après-midi)\b",
    re.IGNORECASE,
)
"""*6.15 in the morning* is a time of day."""
HOUR_BEFORE = re.compile(rf"(?:\bà|\b(?:vers|avant|après|dès)){_GAP}\Z")
HOUR_AFTER = re.compile(rf"{_GAP}(?:heures?|h)\b", re.IGNORECASE)
"""Both tell a time of day in French; how long something takes has no such word before it."""
WRONGLY_GROUPED = re.compile(
    r"(?<![\d,.])[1-9]\d{0,2}(?P<mark>[ \u00a0\u202f,.])\d{2,4}(?:(?P=mark)\d{2,4})+(?![\d]|[,.]\d)"
)
BEING = re.compile(rf"{_GAP}(?:ដែល)?ជា{_GAP}")
"""Between people and what they are: ១៤ នាក់ជាស្ត្រី."""
JOINED = re.compile(
    rf"{_GAP}(?:,|,?{_GAP}(?:and|et|&)|និង){_GAP}(?:the |le |la |l['’])?", re.IGNORECASE
)
"""All that stands between two names that are counted together."""

SENTENCE_END = re.compile(
    "[។៕?!]+(?!ល។)"
    "|\\.(?<=[^\\s.]\\.)(?<!\\b[A-Z]\\.)(?<!\\bMr\\.)(?<!\\bDr\\.)(?<!\\bNo\\.)(?<!\\bMM\\.)(?<!\\bMrs\\.)"
    f'(?=[\\s{ZWSP}»”")]+[«“"(]*[A-ZÀ-Þ{LETTERS}])'
    # A figure begins a sentence, but not after an abbreviation.
    "|\\.(?<=[^\\W_]{3}\\.)(?<!approx\\.)(?<!\\benv\\.)(?<!\\bart\\.)(?<!\\bfig\\.)(?<!\\bnos\\.)"
    "(?<!\\btel\\.)(?<!\\btél\\.)(?<!\\bvol\\.)(?<!chap\\.)(?<!\\bpar\\.)(?=\\s+[0-9០-៩])",
)
CLAUSE_END = re.compile(
    f"[;:—–៖]|,(?=\\s)|(?<=[\\s{ZWSP}])(?:and|while|whereas|but|against|versus|vs|et|tandis que|"
    f"alors que|mais|contre|then|puis)(?=\\s)"
    f"|(?:និង|ក្នុងនោះ|ខណៈដែល|ខណៈ|រីឯ|ចំណែកឯ|ចំណែក|ប៉ុន្តែ|ហើយ|ធៀបនឹង|ទល់នឹង)(?![{MARKS}])",
    re.IGNORECASE,
)

_ARTICLES = ("", " the", " les", " de")
_COUNTED = ("", "ចំនួន")
APPROX_BEFORE = WordsBefore(
    (
        *("about", "around", "nearly", "almost", "some", "over", "roughly", "approximately"),
        *("under", "above", "below", "more than", "less than", "fewer than", "at least"),
        *("at most", "up to", "close to", "environ", "près de", "presque", "plus de", "plus d'"),
        *("moins de", "moins d'", "autour de", "quelque", "quelques", "au moins", "au plus"),
        *("à peu près", "jusqu'à"),
    ),
    tails=_ARTICLES,
    anywhere=(
        *("ប្រហែល", "ប្រហែលជា", "ប្រមាណ", "ប្រមាណជា", "ជិត", "ជាង", "យ៉ាងតិច", "យ៉ាងហោចណាស់", "លើសពី"),
        *("មិនដល់", "ក្រោម", "រហូតដល់", "~", "≈", "<", ">", "≥", "≤"),
    ),
    their_tails=_COUNTED,
)
APPROX_AFTER = re.compile(rf"{_GAP}(?:ជាង|ប្រហែល)(?![{MARKS}])")
DIFFERENCE_BEFORE = WordsBefore(
    (
        *("difference", "margin", "lead", "gap", "increase", "decrease", "rise", "fall", "drop"),
        *("gain", "loss", "swing", "écart", "différence", "hausse", "baisse", "recul", "avance"),
        *("marge", "perte"),
    ),
    tails=("", " of", " de", " d'"),
    anywhere=(
        *(
            "តិចជាង",
            "ច្រើនជាង",
            "ថែម",
            "លើស",
            "ខ្វះ",
            "គម្លាត",
            "ខុសគ្នា",
            "កើនឡើង",
            "កើន",
            "ថយចុះ",
            "ធ្លាក់ចុះ",
        ),
        "បាត់បង់",
    ),
    their_tails=_COUNTED,
)
CHANGED_BEFORE = WordsBefore(
    (
        *("up", "down", "by", "plus", "gained", "lost", "lose", "loses", "gagné", "perdu", "perd"),
        *("perdent", "en gagne", "en gagnent"),
    ),
    anywhere=("+", "−"),
)
AHEAD_BEFORE = re.compile(
    # \b behind the letter, so that only where it stands is looked for more
    rf"(?:d(?<!\wd)(?:evanc|épass)\w*[^\d.!?;:]{{3,50}}\bde|លើស[^\d.!?;:។]{{3,40}}){_GAP}\Z",
)
"""Whom one is ahead of may stand before the difference."""
LESS_BEFORE = WordsBefore(
    (
        *("nearly", "almost", "under", "below", "less than", "fewer than", "at most", "up to"),
        *("près de", "presque", "moins de", "moins d'", "au plus", "jusqu'à"),
    ),
    tails=_ARTICLES,
    anywhere=("ជិត", "មិនដល់", "ក្រោម", "រហូតដល់"),
    their_tails=_COUNTED,
)
"""Before a number that is not reached: *nearly 500* is no more than 500."""
MORE_BEFORE = WordsBefore(
    ("over", "above", "more than", "at least", "plus de", "plus d'", "au moins"),
    tails=_ARTICLES,
    anywhere=("ជាង", "លើសពី", "យ៉ាងតិច", "យ៉ាងហោចណាស់"),
    their_tails=_COUNTED,
)
"""Before a number that is passed: *more than 500* is no less."""
SAID = re.compile('[“«][^“”«»]{20,600}[”»]|"(?=\\S)[^"]{20,600}(?<=\\S)"')
"""Somebody's words inside a sentence; a short one is a name."""
OF_AFTER_SCALE = re.compile(rf"{_GAP}(?:de |d['’]|of )", re.IGNORECASE)
"""*3 millions de voix*; after other numbers such a word begins something else."""
DIFFERENCE_AFTER = re.compile(
    rf"{_GAP}(?:[\w']+{_GAP}){{0,2}}?(?:more|fewer|less|ahead|de plus|de moins|higher|lower)\b"
    rf"(?! or less)|{_GAP}(?:បន្ថែម|ទៀត)",
    re.IGNORECASE,
)
WHOLE_BEFORE = WordsBefore(
    (
        *("of", "out of", "sur", "total", "in all", "all", "all the", "of the", "of all", "des"),
        *("les", "total of", "total de", "parmi", "among"),
    ),
    anywhere=("ក្នុងចំណោម", "សរុប", "ទាំង", "ទាំងអស់", "ក្នុងចំណោមឃុំ", "នៃ"),
    their_tails=("", "ចំនួន", "មាន", "គឺ"),
)
WHOLE_AFTER = re.compile(
    rf"{_GAP}(?:[\w']+{_GAP})?(?:in all|in total|altogether|overall|au total|en tout)\b"
    # of which so many are somebody's
    rf"|[^\d.!?;។]{{0,24}}?(?:,? (?:of which|of whom|dont)\b|(?:ក្នុងនោះ|ក្នុងចំណោមនោះ)(?![{MARKS}]))",
    re.IGNORECASE,
)
OF_ALL = re.compile(
    rf"\b(?:altogether|in all|in total|together|between them|nationwide|countrywide|"
    rf"in the whole country|en tout|à eux deux|à elles deux|au total|ensemble|dans tout le pays|"
    rf"à l'échelle nationale)\b|(?:សរុប|ទូទាំងប្រទេស|ទាំងអស់)(?![{MARKS}])",
)
"""A sentence with one of these is about everything, whatever was named before it."""
OTHER_TIME = re.compile(
    rf"\b(?:previous(?:ly)?|last (?:election|time)|earlier|years? ago|formerly|précédent\w*|"
    rf"auparavant|plus tôt|plus tard|later|ago|dernière fois|il y a|next|prochain\w*|target|goal|"
    rf"objectif|plans?|planned|"
    rf"expected|prévu\w*|hopes?|wants?|aims?|would|could|should|might|"
    # what somebody reckoned is not what is official
    rf"reckon\w*|estimat\w*|preliminary|provisional|projection\w*|projected|estim(?:é|ée|és|ées|ations?)|"
    rf"provisoires?)\b"
    rf"|(?:មុន|លើកមុន|អាណត្តិមុន|ពីមុន|កាលពី|គោលដៅ|រំពឹង|គម្រោង|ប៉ាន់ស្មាន|បណ្តោះអាសន្ន|បណ្ដោះអាសន្ន)(?![{MARKS}])",
)
_STOPS_EN = (
    "of in for and to at on from by with against or while but as than is was were are had has have "
    "went won out compared respectively which that who this the a an after before according there "
    "it they he she only also each per under over across between during nationwide so then here "
    "last first its their more less fewer even still alone together came fell rose when where"
)
_STOPS_FR = (
    "de du des d en dans pour et à au aux sur par avec contre ou mais que qui est sont a ont était "
    "étaient selon tandis soit environ la le les un une cette ce ces ainsi puis alors chacun "
    "seulement dont où plus moins entre pendant revient reviennent"
)
STOPS = frozenset((_STOPS_EN + " " + _STOPS_FR).split())
"""Words after a number that are no name of what it counts."""

VAGUE = re.compile(
    rf"\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|dozens?|hundreds|thousands|millions|doubled?|"
    rf"twice|tripled?|both|pair|couple|decades?|century|fortnight|moitiés?|demie?s?|tiers|quarts?|"
    rf"cinquièmes?|dixièmes?|[\w-]+aines?|milliers?|triple|deux fois|siècle|décennies?)\b"
    rf"|(?:ពាក់កណ្តាល|កន្លះ|ភាគ(?!រយ|ច្រើន|តិច|គី)|ទ្វេ|ដង|គូ(?![{LETTERS}])|ទសវត្សរ៍|សតវត្សរ៍)(?![{MARKS}])"
    rf"|រាប់{_GAP}(?:ដប់|រយ|ពាន់|ម៉ឺន|សែន|លាន|សិប)",
    re.IGNORECASE,
)
"""Words that may say a number without one."""
RANGE = re.compile(
    rf"{_GAP}(?:to|and|or|à|et|ou|[-–]|ដល់|ទៅ|និង|ឬ){_GAP}(?:the |le |la |les )?", re.IGNORECASE
)
"""All that stands between two numbers of one kind: *from 9.2 to 10.4 million*."""
AND = re.compile("and|et|និង", re.IGNORECASE)
"""Joins two numbers of one kind only behind *between*."""
RANGE_BEFORE = re.compile(
    rf"(?:\b(?:from|between|de|entre)|[(]|ពី|ចាប់ពី|រវាង|ចន្លោះ){_GAP}\Z", re.IGNORECASE
)
VERSUS = re.compile(
    rf"{_GAP}(?:to|à|contre|against|versus|vs\.?|[-–]|ទល់នឹង|ធៀបនឹង|ទល់|ដល់){_GAP}", re.IGNORECASE
)
"""All that stands between the two numbers of a score."""

PARTY = re.compile(
    rf"\b(?:[A-ZÀ-Þ][\w’'-]+ ){{1,4}}Party\b|\bParti(?= )|គណបក្ស(?!នយោបាយ)(?=[{LETTERS}])"
)
"""What is called a party, whoever it is."""

LATIN_WORD = re.compile(rf"[ \u00a0\u202f{ZWSP}-]*([A-Za-zÀ-ÖØ-öø-ÿ]+(?:['’][A-Za-zÀ-ÿ]+)?)")

_EN = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
_FR = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit"),
    *("dix-neuf", "vingt"),
)
_KM = (
    *("សូន្យ", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន", "ដប់"),
    *("ដប់មួយ", "ដប់ពីរ", "ដប់បី", "ដប់បួន", "ដប់ប្រាំ", "ដប់ប្រាំមួយ", "ដប់ប្រាំពីរ", "ដប់ប្រាំបី"),
    *("ដប់ប្រាំបួន", "ម្ភៃ"),
)
_SPELLED: Mapping[int, re.Pattern[str]] = MappingProxyType(
    {
        value: re.compile(
            rf"\b(?:{en}|{fr}{'|une|only|single|seul' if value == 1 else ''})\b|{km}(?![{MARKS}])"
            rf"{'|both|les deux|ទាំងពីរ' if value == 2 else ''}",
            re.IGNORECASE,
        )
        for value, (en, fr, km) in enumerate(zip(_EN, _FR, _KM, strict=True))
    }
)


def in_small(text: str) -> str:
    """Return a text in small letters, as long as it was."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def says_in_words(text: str, value: int) -> bool:
    """Return whether a number up to twenty stands in ``text`` as a word."""
    pattern = _SPELLED.get(value)
    return pattern is not None and pattern.search(text.replace(ZWSP, "")) is not None
