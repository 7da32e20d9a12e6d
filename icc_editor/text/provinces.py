# SPDX-License-Identifier: MIT
"""The 24 provinces of Cambodia and the capital, however they are written.

Known are the usual English spellings, older romanisations, French ones and Khmer, with *province*,
ខេត្ត, រាជធានី and the like or without.  Names of districts and towns are not provinces, but for
two towns that were provinces of their own (Kep, Pailin) and Sihanoukville.

Source: ISO 3166-2:KH for the list; the spellings are those of the election committee, of the
Geographic Department (1997) and of newspapers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import LETTERS, MARKS


@dataclass(frozen=True, slots=True)
class Province:
    """A province or the capital: a key, and its usual names."""

    key: str
    english: str
    khmer: str


TBOUNG_KHMUM_SINCE = date(2014, 1, 1)
"""Before, it was a part of Kampong Cham: results had 24 provinces (Royal Decree 1445/2013)."""
TBOUNG_KHMUM = "tboung_khmum"
CAPITAL = "phnom_penh"

# key: English, Khmer, then other spellings; all are compared without spaces, accents and hyphens.
_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "banteay_meanchey": (
            *("Banteay Meanchey", "បន្ទាយមានជ័យ"),
            *("Bantey Meanchey", "Banteay Mean Cheay"),
        ),
        "battambang": ("Battambang", "បាត់ដំបង", "Bat Dambang", "Battambong", "Batambang"),
        "kampong_cham": ("Kampong Cham", "កំពង់ចាម", "Kompong Cham", "Kg Cham"),
        "kampong_chhnang": (
            *("Kampong Chhnang", "កំពង់ឆ្នាំង"),
            *("Kompong Chhnang", "Kampong Chnang", "Kompong Chnang", "Kg Chhnang"),
        ),
        "kampong_speu": (
            *("Kampong Speu", "កំពង់ស្ពឺ", "Kompong Speu", "Kampong Spoe", "Kampong Spueu"),
            *("Kompong Spoe", "Kg Speu"),
        ),
        "kampong_thom": (
            *("Kampong Thom", "កំពង់ធំ", "Kompong Thom", "Kampong Thum", "Kompong Thum", "Kg Thom"),
        ),
        "kampot": ("Kampot", "កំពត"),
        "kandal": ("Kandal", "កណ្តាល", "Kandaal"),
        "kep": ("Kep", "កែប", "Keb"),
        "koh_kong": ("Koh Kong", "កោះកុង", "Kaoh Kong", "Kas Kong"),
        "kratie": ("Kratie", "ក្រចេះ", "Kracheh", "Kratieh"),
        "mondulkiri": (
            *("Mondulkiri", "មណ្ឌលគិរី"),
            *("Mondolkiri", "Mondulkiry", "មណ្ឌលគីរី", "មណ្ឌលគិរិ"),
        ),
        "oddar_meanchey": (
            *("Oddar Meanchey", "ឧត្តរមានជ័យ"),
            *("Otdar Meanchey", "Oddor Meanchey", "Odor Meanchey", "Uddar Meanchey"),
            *("Uddor Meanchey", "Otdar Mean Cheay", "Oudor Meanchey", "Ouddar Meanchey"),
            *("Oddar Mean Cheay", "ឧត្តមានជ័យ", "ឧតរមានជ័យ", "ឩត្តរមានជ័យ"),
        ),
        "pailin": ("Pailin", "ប៉ៃលិន", "បៃលិន"),
        "phnom_penh": ("Phnom Penh", "ភ្នំពេញ", "Phnum Penh", "Pnom Penh"),
        "preah_sihanouk": (
            *("Preah Sihanouk", "ព្រះសីហនុ"),
            *("Sihanoukville", "Sihanouk", "Preah Seihanu", "Preah Sihanoukville", "Sihanuk"),
            *("Kampong Som", "Kompong Som", "Kampong Saom", "កំពង់សោម", "សីហនុ", "សីហនុវិល"),
        ),
        "preah_vihear": ("Preah Vihear", "ព្រះវិហារ", "Prah Vihear", "Preah Vihea"),
        "prey_veng": ("Prey Veng", "ព្រៃវែង", "Prey Veaeng", "Prei Veng"),
        "pursat": (
            *("Pursat", "ពោធិ៍សាត់"),
            *("Pouthisat", "Pousat", "Posat", "Pothisat", "Poursat", "ពោធិសាត់", "ពោធ៍សាត់"),
        ),
        "ratanakiri": (
            *("Ratanakiri", "រតនគិរី"),
            *("Ratanak Kiri", "Rattanakiri", "Rotanak Kiri", "Rotanokiri", "Rattanak Kiri"),
            *("Rotanah Kiri", "រតនៈគិរី", "រតនគីរី", "រតនះគិរី"),
        ),
        "siem_reap": ("Siem Reap", "សៀមរាប", "Siem Reab", "Siam Reap"),
        "stung_treng": (
            *("Stung Treng", "ស្ទឹងត្រែង"),
            *("Stoeng Treng", "Steung Treng", "Stueng Traeng", "Stoeng Traeng"),
        ),
        "svay_rieng": ("Svay Rieng", "ស្វាយរៀង", "Svay Rieang", "Svey Rieng"),
        "takeo": ("Takeo", "តាកែវ", "Takev", "Takaev", "Takeav"),
        TBOUNG_KHMUM: (
            *("Tboung Khmum", "ត្បូងឃ្មុំ"),
            *("Tbong Khmum", "Tbaung Khmum", "Thbong Khmum", "Thbaung Khmum", "Tbong Khmom"),
            *("Tboung Khmom", "Thbong Khmom", "ត្បូងឃ្មុម"),
        ),
    }
)
_NO_LETTERS = re.compile(rf"[^\w{LETTERS}{MARKS}]+|[\d_]+")
_CAPITAL_WORDS = frozenset({"capital", "capitale"})
_AROUND = (
    frozenset(
        {"province", "provinces", "municipality", "city", "of", "the", "khet", "khaet"}
        | {"krong", "ville", "municipalite", "de", "du", "d", "la", "le", "prov"}
    )
    | _CAPITAL_WORDS
)
_KHMER_CAPITAL = "រាជធានី"
_KHMER_BEFORE = (_KHMER_CAPITAL, "ខេត្ត", "ក្រុង")

PROVINCES: tuple[Province, ...] = tuple(
    [Province(key, names[0], names[1]) for key, names in _NAMES.items()]
)


def province_of(name: str) -> Province | None:
    """Return the province that ``name`` is a name of, the capital among them; else None."""
    words, capital = _words(name)
    return _BY_NAME.get(words) or (_BY_NAME[_letters("Phnom Penh")] if capital else None)


def spellings() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the key of each province and all its names that are known."""
    yield from _NAMES.items()


def _words(name: str) -> tuple[str, bool]:
    """Return the letters of the name proper, and whether all it says is that it is the capital."""
    words = _NO_LETTERS.sub(" ", fold_key(name)).replace("œ", "oe").split()
    proper = "".join(word for word in words if word not in _AROUND)
    capital = any(word in _CAPITAL_WORDS for word in words)
    for before in _KHMER_BEFORE:
        if proper.startswith(before):
            proper, capital = proper.removeprefix(before), capital or before == _KHMER_CAPITAL
            break
    return proper, capital and not proper


def _letters(name: str) -> str:
    return _NO_LETTERS.sub("", fold_key(name)).replace("œ", "oe")


_BY_NAME: Mapping[str, Province] = MappingProxyType(
    {
        _letters(name): province
        for province in PROVINCES
        for name in (*_NAMES[province.key], province.key)
    }
)
