# SPDX-License-Identifier: MIT
"""The checks of a translation, one by one."""

from dataclasses import replace

import pytest

from icc_editor.post.address import Address
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.segment import Segment, SegmentState
from icc_editor.post.term import Term, TermForms
from icc_editor.services.terms import Terms
from icc_editor.services.translating.fields import placed_segment
from icc_editor.services.translating.segments import text_segments
from icc_editor.services.translation_checks.checking import TranslationCheck, check_translation
from icc_editor.services.translation_checks.findings import PREFIX, Mend, mend_of
from tests.services.translation_checks.pair_files import TextPair, findings_of

EN_KM, FR_KM, EN_FR, KM_EN = ("en", "km"), ("fr", "km"), ("en", "fr"), ("km", "en")


def found(
    source: str, target: str, languages: tuple[str, str] = EN_KM, terms: Terms | None = None
) -> list[str]:
    """Return the codes of what is found in a pair."""
    return [its.code.removeprefix(PREFIX) for its in all_of(source, target, languages, terms)]


def all_of(
    source: str, target: str, languages: tuple[str, str] = EN_KM, terms: Terms | None = None
) -> tuple[Diagnostic, ...]:
    return findings_of(TextPair("", languages, source, target), terms)


def only(source: str, target: str, languages: tuple[str, str] = EN_KM) -> Diagnostic:
    [finding] = all_of(source, target, languages)
    return finding


def mended(source: str, target: str, languages: tuple[str, str] = EN_KM) -> str:
    mend = mend_of(only(source, target, languages))
    assert mend is not None
    return mend.applied(target)


# -- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("It won 1,156 of them.", "គេឈ្នះ ១,១៥៦។", EN_KM),
        ("It won 1,156 of them.", "គេឈ្នះ ១.១៥៦។", EN_KM),
        ("It won 1,156 of them.", "គេឈ្នះ ១ ១៥៦។", EN_KM),
        ("It won 1,156 of them.", "គេឈ្នះ ១១៥៦។", EN_KM),
        ("They were 120,000.", "គេមាន ១២ ម៉ឺន។", EN_KM),
        ("They were 6.54 million.", "គេមាន ៦,៥៤\u200bលាន។", EN_KM),
        ("They were 6,540,312, all told.", "គេមាន ៦,៥៤ លាន។", EN_KM),
        ("Twenty-five came.", "គេមក ២៥ នាក់។", EN_KM),
        ("They were 60.", "គេមានហុកសិប។", EN_KM),
        ("Quatre-vingt-dix sont venus.", "គេមក ៩០ នាក់។", FR_KM),
        ("On 25 June 2017 it rained.", "ថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ២០១៧ មានភ្លៀង។", EN_KM),
        ("On 25/06/2017 it rained.", "ថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ២០១៧ មានភ្លៀង។", EN_KM),
        ("In 2017 it rained.", "ក្នុងឆ្នាំ ២៥៦០ មានភ្លៀង។", EN_KM),
        ("At 3 p.m. it rained.", "ម៉ោង ១៥ មានភ្លៀង។", EN_KM),
        ("At 3:30 p.m. it rained.", "À 15 h 30, il a plu.", EN_FR),
        ("Au XXe siècle il pleuvait.", "នៅសតវត្សទី២០ មានភ្លៀង។", FR_KM),
        ("Half of them came.", "គេមក ៥០%។", EN_KM),
        ("They chose 1 and 156.", "គេជ្រើសយក ១ ១៥៦។", EN_KM),
        ("They made it in 3D.", "គេធ្វើវាជាត្រីមាត្រ។", EN_KM),
        ("It lasted two weeks.", "វាមានរយៈពេល ១៤ ថ្ងៃ។", EN_KM),
        ("It took an hour and a half.", "វាចំណាយពេល ៩០ នាទី។", EN_KM),
        ("One voter in five was young.", "អ្នកបោះឆ្នោត ២០% នៅក្មេង។", EN_KM),
        ("Deux électeurs sur trois sont venus.", "អ្នកបោះឆ្នោត ៦៦,៧% បានមក។", FR_KM),
        ("It was in 2018, after 2017.", "វានៅឆ្នាំ២០១៨ ក្រោយឆ្នាំមុន។", EN_KM),
        ("From 1998 on, twenty years long.", "ពីឆ្នាំ១៩៩៨ ដល់ឆ្នាំ២០១៨។", EN_KM),
        ("There were none of them.", "ពួកគេមាន ០។", EN_KM),
        ("It was at 15:10 that it rained.", "វានៅម៉ោង ៣ និង ១០ នាទី ដែលមានភ្លៀង។", EN_KM),
        ("See A4 and covid-19.", "សូមមើល A4 និង covid-19។", EN_KM),
    ],
)
def test_the_same_number_is_the_same_however_it_is_written(source, target, languages) -> None:
    assert found(source, target, languages) == []


def test_another_number_is_told_with_the_one_of_the_source_and_mended() -> None:
    finding = only("It won 489 communes.", "គេឈ្នះ ៤៩២ ឃុំ។")
    facts = dict(finding.facts)
    assert (finding.code, finding.severity) == ("translation.number_differs", Severity.WARNING)
    assert (facts["found"], facts["there"], facts["expected"]) == ("៤៩២", "489", "៤៨៩")
    assert (facts["start"], facts["other_start"]) == ("7", "7")
    assert mended("It won 489 communes.", "គេឈ្នះ ៤៩២ ឃុំ។") == "គេឈ្នះ ៤៨៩ ឃុំ។"


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("It has 6.54 million of them.", "វាមាន ៦,៤៥ លាន។", "6.54"),
        ("It has 85.74% of them.", "វាមាន ៨៥,៤៧%។", "85.74"),
        ("In 2017 it was so.", "ក្នុងឆ្នាំ ២០១៦ គឺដូច្នេះ។", "2017"),
        ("On 5 June it was so.", "នៅថ្ងៃទី៥ ខែកក្កដា គឺដូច្នេះ។", "មិថុនា"),
        ("Some two million came.", "មានមនុស្សមក ៣ លាននាក់។", ""),
    ],
)
def test_a_mended_number_is_right(source, target, right) -> None:
    text = mended(source, target)
    assert found(source, text) == []
    latin = text.translate(str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789"))
    assert right in latin.replace(",", ".")


def test_a_version_with_a_style_of_its_own_is_mended_in_it() -> None:
    segments = text_segments("It won 1,156.", "គេឈ្នះ ១១៦៥,០។", (), EN_KM).segments
    style = NumberStyle(digits="khmer", group=".", decimal=",")
    [finding] = check_translation(segments, EN_KM, style=style)
    mend = mend_of(finding)
    assert mend is not None
    assert mend.text == "១.១៥៦"


def test_a_small_number_in_words_is_not_what_a_large_one_was_meant_to_be() -> None:
    source = "In the last three months people registered."
    assert found(source, "ក្នុងត្រីមាសចុងក្រោយ យុវជន ៥០០ នាក់បានចុះឈ្មោះ។") == ["number_added"]


def test_numbers_that_are_left_out_or_put_in_are_told() -> None:
    assert found("It won 489 communes.", "គេឈ្នះឃុំជាច្រើន។") == ["number_missing"]
    assert found("It won many communes.", "គេឈ្នះ ៤៨៩ ឃុំ។") == ["number_added"]


def test_a_number_in_the_next_paragraph_was_moved() -> None:
    texts = (
        ("It was a long day, and 489 came.", "វាជាថ្ងៃដ៏វែងមួយ ហើយមានគេមក។"),
        ("Nobody was seen again.", "៤៨៩ នាក់មិនត្រូវបានឃើញទៀតឡើយ។"),
    )
    pairs = [TextPair("", EN_KM, *text) for text in texts]
    segments = [segment for pair in pairs for segment in pair.segments]
    assert check_translation(segments[:1], EN_KM)
    assert check_translation(segments, EN_KM) == ()


# -- what goes over as it is --------------------------------------------------------------------


def test_links_pictures_figures_and_footnotes_go_over() -> None:
    source = "See [it](https://a.example/x), ![y](images/y.jpg), {{t.r.c}} and that.[^1]"
    whole = "មើល [វា](https://a.example/x) ![វាយ](images/y.jpg) {{t.r.c}} និងនោះ។[^1]"
    assert found(source, whole) == []
    assert found(source, whole.replace("[វា](https://a.example/x)", "វា")) == ["link_missing"]
    assert found(source, whole.replace("![វាយ](images/y.jpg)", "")) == ["picture_missing"]
    assert found(source, whole.replace("{{t.r.c}}", "")) == ["figure_missing"]
    assert found(source, whole.replace("[^1]", "")) == ["footnote_missing"]
    assert found(source, whole.replace("[^1]", "[^2]")) == ["footnote_missing", "footnote_added"]


def test_a_figure_that_was_typed_is_one_finding() -> None:
    assert found("It has {{t.r.c}} of them.", "វាមាន ៤៨៩។") == ["figure_missing"]
    assert found("It has 489 of them.", "វាមាន {{t.r.c}}។") == ["figure_added"]


def test_a_figure_may_have_another_form() -> None:
    assert found("It has {{t.r.c}} of them.", "វាមាន {{t.r.c:words}}។") == []


def test_a_link_that_leads_elsewhere_is_mended() -> None:
    source = "See [the list of all of them](https://a.example/x)."
    target = "មើល[បញ្ជីនៃពួកគេទាំងអស់](https://a.example/y)។"
    assert found(source, target) == ["link_differs"]
    assert mended(source, target) == target.replace("/y", "/x")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("https://en.wikipedia.org/wiki/Cambodia", "https://km.wikipedia.org/wiki/កម្ពុជា"),
        ("https://a.example/en/report", "https://a.example/km/report"),
        ("https://a.example/report", "https://a.example/report/"),
        ("https://a.example/report?lang=en", "https://a.example/report?lang=km"),
        ("#what-we-know", "#អ្វីដែលយើងដឹង"),
    ],
)
def test_a_link_may_lead_to_the_same_in_the_other_language(source, target) -> None:
    assert found(f"See [all of it]({source}).", f"មើល[ទាំងអស់]({target})។") == []


def test_a_link_by_reference_is_the_same_as_one_written_out() -> None:
    source = "See [all of it][here].\n\n[here]: https://a.example/x"
    target = "មើល[ទាំងអស់](https://a.example/x)។\n\n[here]: https://a.example/x"
    assert found(source, target) == []
    assert "link_missing" in found(source, target.replace("(https://a.example/x)", ""))


def test_a_picture_in_another_paragraph_was_moved() -> None:
    source = "One of them came here today.\n\n![A queue](images/q.jpg)\n\nTwo of them left."
    target = "![ជួរ](images/q.jpg)\n\nម្នាក់បានមកទីនេះថ្ងៃនេះ។\n\nពីរនាក់បានចាកចេញ។"
    assert not {"picture_missing", "picture_added"} & set(found(source, target))


def test_a_results_table_that_was_left_out_is_told() -> None:
    source = "All of it is here.\n\n![Votes](tables/votes.toml)\n\nThat was all of it."
    target = "ទាំងអស់នៅទីនេះ។\n\nនោះជាទាំងអស់។"
    assert "table_missing" in found(source, target)


# -- structure ----------------------------------------------------------------------------------


def test_another_kind_of_block_is_told() -> None:
    assert found("## The turnout", "អត្រាចូលរួម") == ["kind"]
    assert found("- the north", "ភាគខាងជើង") == ["kind"]


def test_another_level_of_a_heading_is_mended() -> None:
    assert mended("## The turnout", "#### អត្រាចូលរួម") == "## អត្រាចូលរួម"


def test_another_kind_of_list_is_mended_in_the_digits_of_the_text() -> None:
    assert mended("2. the whole north", "- ភាគខាងជើងទាំងមូល") == "២. ភាគខាងជើងទាំងមូល"
    assert mended("- the whole north", "២. ភាគខាងជើងទាំងមូល") == "- ភាគខាងជើងទាំងមូល"


def test_an_item_that_was_nested_is_told_when_it_is_not() -> None:
    source, target = "- the north\n  - Preah Vihear", "- ភាគខាងជើង\n- ព្រះវិហារ"
    assert found(source, target) == ["list_nesting"]


def test_a_row_without_a_cell_is_told() -> None:
    rule = "\n|---|---|"
    assert found(f"| Party | Votes |{rule}", "| គណបក្ស |\n|---|") == ["table_columns"]


def test_a_paragraph_that_translates_nothing_is_told() -> None:
    source = "All of it is here today."
    target = "ទាំងអស់នៅទីនេះថ្ងៃនេះ។\n\n> សម្តីរបស់អ្នកបកប្រែ។"
    assert found(source, target) == ["added_text"]


# -- words --------------------------------------------------------------------------------------


def test_what_is_not_translated_is_told() -> None:
    assert found("The people are waiting.", "") == ["empty"]
    assert found("The people are waiting.", "The people are waiting.") == ["untranslated"]
    assert found("Les gens attendent.", "The people are waiting.", FR_KM) == ["untranslated"]
    assert found("ប្រជាជនកំពុងរង់ចាំ។", "ប្រជាជនកំពុងរង់ចាំ។", KM_EN) == ["untranslated"]
    assert found("## Turnout", "## Turnout") == ["untranslated"]


@pytest.mark.parametrize(
    ("source", "languages"),
    [("Phnom Penh", EN_KM), ("CNRP", EN_KM), ("Comfrel", EN_KM), ("Phnom Penh 2017", EN_FR)],
)
def test_a_name_may_stay_as_it_is(source, languages) -> None:
    assert found(source, source, languages) == []


def test_a_piece_that_was_left_is_told_where_it_is() -> None:
    target = "អ្នកភូមិបានរង់ចាំ but the authorities stayed silent។"
    finding = only("The villagers waited, but the authorities stayed silent.", target)
    assert finding.code == "translation.left_over"
    facts = dict(finding.facts)
    found_there = target[int(facts["start"]) : int(facts["end"])]
    assert found_there == facts["found"] == "but the authorities stayed silent"


def test_names_and_glosses_in_latin_letters_are_not_left_over() -> None:
    source = "The daily of the capital wrote this, but nothing about the free and fair vote."
    target = (
        "កាសែត The Cambodia Daily នៅរាជធានីបានសរសេររឿងនេះ តែគ្មានអ្វីអំពីឆន្ទៈ (free and fair vote) ទេ។"
    )
    assert found(source, target) == []


def test_french_that_was_left_in_english_is_told() -> None:
    source = "The villagers waited, but the authorities stayed silent all day."
    target = "Les villageois attendaient, mais the authorities stayed silent all day."
    assert found(source, target, EN_FR) == ["left_over"]


def test_khmer_that_was_left_in_english_is_told() -> None:
    source = "អ្នកភូមិបានរង់ចាំ ប៉ុន្តែអាជ្ញាធរនៅស្ងៀម។"
    assert found(source, "The villagers waited, ប៉ុន្តែអាជ្ញាធរនៅស្ងៀម then.", KM_EN) == ["left_over"]


def test_lengths_out_of_all_measure_are_hints() -> None:
    source = "The villagers waited for an answer from the authorities until late at night."
    short, long = "អ្នកភូមិបានរង់ចាំ។", "អ្នកភូមិបានរង់ចាំចម្លើយពីអាជ្ញាធរ" * 5 + "។"
    assert "short" in found(source, short)
    assert "long" in found(source, long)
    assert only(source, short).severity is Severity.HINT


# -- signs --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "target", "right"),
    [
        ("They all waited.", "ពួកគេទាំងអស់បានរង់ចាំ", "ពួកគេទាំងអស់បានរង់ចាំ។"),
        ("Did they wait?", "តើគេបានរង់ចាំឬ។", "តើគេបានរង់ចាំឬ?"),
        ("They wanted this:", "គេចង់បាននេះ។", "គេចង់បាននេះ៖"),
        ("They all waited", "ពួកគេទាំងអស់បានរង់ចាំ!", "ពួកគេទាំងអស់បានរង់ចាំ"),
        ("**They all waited.**", "**ពួកគេទាំងអស់បានរង់ចាំ**", "**ពួកគេទាំងអស់បានរង់ចាំ**។"),
        ("They all waited.[^1]", "ពួកគេទាំងអស់បានរង់ចាំ[^1]", "ពួកគេទាំងអស់បានរង់ចាំ។[^1]"),
        ("See [them](https://a.example).", "មើល[ពួកគេ](https://a.example)", None),
        ("They said this 489.", "គេនិយាយថា ៤៨៩.", "គេនិយាយថា ៤៨៩។"),
    ],
)
def test_an_ending_of_another_kind_is_mended(source, target, right) -> None:
    text = mended(source, target)
    assert text == (right or f"{target}។")
    assert found(source, text) == []


def test_a_question_in_french_gets_its_narrow_space() -> None:
    text = mended("Did they all wait?", "Ont-ils tous attendu.", EN_FR)
    assert text == "Ont-ils tous attendu\u202f?"
    assert found("Did they all wait?", text, EN_FR) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("That was all.", "នោះជាទាំងអស់៕"),
        ("He said: “Go.”", "លោកថា៖ «ទៅ»។"),
        ("He asked: “Where?”", "លោកសួរថា៖ «ទៅណា?»។"),
        ("Rice, fish, etc.", "អង្ករ ត្រី ។ល។"),
        ("## In short.", "## ដោយសង្ខេប"),
        ("- the north;", "- ភាគខាងជើង"),
        ("It was in the U.S.", "វានៅសហរដ្ឋអាមេរិក"),
        ("They waited…", "ពួកគេបានរង់ចាំ..."),
        ("They waited…", "ពួកគេបានរង់ចាំ។"),
        ("For one thing,", "ម្យ៉ាងវិញទៀត"),
        ("| Yes. | No. |\n|---|---|", "| បាទ | ទេ |\n|---|---|"),
    ],
)
def test_endings_of_one_class_are_the_same(source, target) -> None:
    assert found(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "sign"),
    [
        ("He said “go”.", "លោកថា «ទៅ។", "«"),
        ("It (the law) says so.", "វា (ច្បាប់ ចែងដូច្នេះ។", "("),
        ("It (the law) says so.", "វា ច្បាប់) ចែងដូច្នេះ។", ")"),
        ("**This** is so.", "**នេះគឺដូច្នេះ។", "**"),
        ("Type `this` now.", "វាយ `this ឥឡូវ។", "`"),
    ],
)
def test_a_sign_without_its_partner_is_told(source, target, sign) -> None:
    [finding] = (its for its in all_of(source, target) if its.code == "translation.unpaired")
    assert dict(finding.facts)["sign"] == sign


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_not_open() -> None:
    assert found("“We waited for them.", "«យើងបានរង់ចាំពួកគេ។") == []


def test_a_letter_that_names_an_item_is_no_bracket() -> None:
    assert found("a. the whole north", "ក) ភាគខាងជើងទាំងមូល") == []
    assert found("a) the north and b) the south", "ក) ភាគខាងជើង និង ខ) ភាគខាងត្បូង") == []


def test_quotation_marks_that_went_are_told() -> None:
    source = "He said that “the land is ours” again."
    assert found(source, "លោកបាននិយាយម្តងទៀតថា ដីជារបស់យើង។") == ["quotes_missing"]


def test_brackets_that_went_are_told_unless_a_number_stood_in_them() -> None:
    assert found("It (the new law) says so.", "ច្បាប់ថ្មីចែងដូច្នេះ។") == ["brackets_missing"]
    assert found("It (of 2017) says so.", "ច្បាប់ឆ្នាំ២០១៧ ចែងដូច្នេះ។") == []


def test_french_spacing_is_mended() -> None:
    source, target = "Who will come?", "Qui viendra?"
    assert found(source, target, EN_FR) == ["french_spacing"]
    assert mended(source, target, EN_FR) == "Qui viendra\u202f?"
    assert found("He said “go” at 10:30.", "Il a dit « va » à 10:30.", EN_FR) == []


# -- typing -------------------------------------------------------------------------------------


def test_a_word_that_stands_twice_is_taken_out() -> None:
    source = "The observers came with their report."
    assert mended(source, "អ្នកសង្កេតការណ៍បានមកមកជាមួយរបាយការណ៍របស់ពួកគេ។") == (
        "អ្នកសង្កេតការណ៍បានមកជាមួយរបាយការណ៍របស់ពួកគេ។"
    )
    text = "Les observateurs sont venus venus avec leur rapport."
    assert mended(source, text, EN_FR) == text.replace(" venus venus", " venus")


def test_a_word_that_stands_twice_over_the_end_of_a_line_leaves_the_line() -> None:
    source = "The observers came with\ntheir own report."
    text = "Les observateurs sont venus avec\navec leur propre rapport."
    assert mended(source, text, EN_FR) == text.replace("\navec", "\n")


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("Each of them came.", "ម្នាក់ៗបានមក។", EN_KM),
        ("They are right.", "ពួកគេ\u200bត្រឹម\u200bត្រូវ\u200bត្រូវ\u200bបាន។", EN_KM),
        ("It came late, the latest of all.", "វាមកយឺត យឺតបំផុត។", EN_KM),
        ("We get up early.", "Nous nous levons tôt.", EN_FR),
        ("Kampong Kampong is a village.", "Kampong Kampong est un village.", EN_FR),
    ],
)
def test_what_is_right_twice_is_not_told(source, target, languages) -> None:
    assert found(source, target, languages) == []


def test_khmer_that_was_typed_out_of_order_is_mended() -> None:
    finding = only("The council met.", "ក្រុមប្រឹក្សាបានជួបប្រជុុំ។")
    assert finding.code == "translation.encoding"
    assert dict(finding.facts)["fault"] == "repeated"
    assert mended("The council met.", "ក្រុមប្រឹក្សាបានជួបប្រជុុំ។") == "ក្រុមប្រឹក្សាបានជួបប្រជុំ។"


def test_word_breaks_that_do_nothing_are_left_to_the_editor() -> None:
    assert found("The council met.", "ក្រុមប្រឹក្សា\u200b\u200bបាន\u200b ជួបប្រជុំ។") == []


def test_digits_of_both_kinds_in_one_number_are_mended() -> None:
    assert mended("It won 489 of them.", "គេឈ្នះ ៤8៩។") == "គេឈ្នះ ៤៨៩។"


def test_digits_unlike_those_of_the_text_are_mended_and_codes_are_not() -> None:
    source = "They won 1, 2, 4, 5, 6, 7, 8 and 9.\n\nOf covid-19 died 12 of them."
    target = "គេឈ្នះ ១ ២ ៤ ៥ ៦ ៧ ៨ និង ៩។\n\nដោយសារ covid-19 គេបានស្លាប់ 12 នាក់។"
    [finding] = all_of(source, target)
    assert (finding.code, dict(finding.facts)["found"]) == ("translation.other_digits", "12")
    mend = mend_of(finding)
    assert mend is not None
    assert mend.applied(target) == target.replace("12", "១២")


# -- terms and names ----------------------------------------------------------------------------

ACCEPTED = ("គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោត", "គ.ជ.ប")
FORBIDDEN = ("គណៈកម្មការបោះឆ្នោតជាតិ",)
COMMITTEE = Terms(
    [
        Term(
            (
                ("en", TermForms(("National Election Committee", "NEC"))),
                ("km", TermForms(ACCEPTED, FORBIDDEN)),
            )
        )
    ]
)


def test_a_term_that_is_not_used_is_told_with_the_right_one() -> None:
    source = "The National Election Committee rejected it."
    [finding] = all_of(source, "ស្ថាប័ននេះបានបដិសេធ។", EN_KM, COMMITTEE)
    assert finding.code == "translation.term_missing"
    facts = dict(finding.facts)
    assert facts["there"] == "National Election Committee"
    assert facts["expected"] == ACCEPTED[0]


@pytest.mark.parametrize("name", [*ACCEPTED, "គណៈកម្មាធិការ\u200bជាតិ\u200bរៀបចំ\u200bការបោះឆ្នោត"])
def test_every_accepted_name_of_a_term_is_right(name) -> None:
    assert found("The NEC rejected it.", f"{name} បានបដិសេធ។", EN_KM, COMMITTEE) == []


def test_a_forbidden_name_is_mended() -> None:
    [finding] = all_of("The NEC rejected it.", "គណៈកម្មការបោះឆ្នោតជាតិបានបដិសេធ។", EN_KM, COMMITTEE)
    assert finding.code == "translation.term_forbidden"
    mend = mend_of(finding)
    assert mend is not None
    assert mend.applied("គណៈកម្មការបោះឆ្នោតជាតិបានបដិសេធ។") == f"{ACCEPTED[0]}បានបដិសេធ។"


def test_a_term_in_the_plural_is_a_term_and_a_piece_of_a_word_is_none() -> None:
    ballot = Term((("en", TermForms(("ballot",))), ("fr", TermForms(("bulletin",)))))
    terms = Terms([ballot])
    assert found("The ballots are there.", "Les bulletins sont là.", EN_FR, terms) == []
    assert found("The ballots are there.", "Les feuilles sont là.", EN_FR, terms) == [
        "term_missing"
    ]
    assert found("The balloting is there.", "Le vote est là.", EN_FR, terms) == []


def test_a_province_spelled_two_ways_is_told_at_the_rarer_one() -> None:
    source = "People in Pursat came.\n\nIn Pursat all waited.\n\nFrom Pursat nobody left."
    target = "គេមកពីពោធិ៍សាត់។\n\nនៅពោធិសាត់ គេរង់ចាំ។\n\nគ្មានគេចេញពីពោធិ៍សាត់។"
    [finding] = all_of(source, target)
    facts = dict(finding.facts)
    assert (facts["found"], facts["expected"], facts["line"]) == ("ពោធិសាត់", "ពោធិ៍សាត់", "3")


def test_two_names_are_not_one_name_spelled_two_ways() -> None:
    source = "In Kampong Cham and Kampong Thom they waited."
    assert found(source, "នៅកំពង់ចាម និងកំពង់ធំ ពួកគេបានរង់ចាំ។") == []
    source = "Sokhom came with Sokhon.\n\nThen Sokhon left Sokhom."
    assert (
        found(source, "Sokhom est venu avec Sokhon.\n\nPuis Sokhon a quitté Sokhom.", EN_FR) == []
    )


def test_a_person_spelled_two_ways_is_told_and_mended() -> None:
    source = "Kem Sokha came first.\n\nLater Kem Sokha left."
    target = "លោក កឹម សុខា បានមកមុនគេ។\n\nក្រោយមក លោក កឹម សុក្ខា បានចាកចេញ។"
    [finding] = all_of(source, target)
    assert finding.code == "translation.name_two_ways"
    mend = mend_of(finding)
    assert mend is not None
    assert mend.applied(target) == target.replace("សុក្ខា", "សុខា")


def test_names_that_are_near_are_two_where_the_sources_name_two() -> None:
    source = "Ung Vann came first.\n\nLater Eng Vonn left."
    target = "លោក អុឹង វណ្ណ បានមកមុនគេ។\n\nក្រោយមក លោក អុឹង វុណ្ណ បានចាកចេញ។"
    codes = found(source, target)
    assert "name_two_ways" not in codes
    same = source.replace("Eng Vonn", "Ung Vann")
    assert "name_two_ways" in found(same, target)


# -- places -------------------------------------------------------------------------------------


def test_a_finding_leads_to_its_line_in_a_paragraph_of_several() -> None:
    source = "One.\n\nThe first line of it\\\nand 489 in the second."
    target = "មួយ។\n\nបន្ទាត់ទីមួយរបស់វា\\\nនិង ៤៩២ ក្នុងបន្ទាត់ទីពីរ។"
    [finding] = all_of(source, target)
    facts = dict(finding.facts)
    assert Address.parse(finding.address).line == 3
    assert (facts["line"], facts["other_line"]) == ("4", "4")
    line = target.split("\n")[3]
    assert line[int(facts["start"]) : int(facts["end"])] == "៤៩២"


def test_the_words_of_a_footnote_are_read() -> None:
    source = "[^1]: Counted by us on 3 July."
    assert found(source, "[^1]: យើងបានរាប់នៅថ្ងៃទី៣ ខែកក្កដា។") == []


def test_what_is_about_a_whole_paragraph_leads_to_its_first_line() -> None:
    text = "The people of this village\nare still waiting there."
    facts = dict(only(text, text).facts)
    assert (facts["start"], facts["end"]) == ("0", str(text.index("\n")))


def test_a_title_is_checked_and_a_slug_is_not() -> None:
    segments = (
        placed_segment("field:title", "489 communes", "៤៩២ ឃុំ", None),
        placed_segment("field:slug", "489-communes", "communes-km", None),
    )
    [finding] = check_translation(segments, EN_KM)
    assert (finding.code, finding.address) == ("translation.number_differs", "field:title")
    assert mend_of(finding) == Mend("field:title", None, 0, 3, "៤៨៩")


def test_a_text_of_a_table_is_checked() -> None:
    segments = (
        placed_segment("table:votes/caption", "Votes in 2017", "សំឡេងឆ្នោតឆ្នាំ២០១៣", None),
        placed_segment("column:votes/share", "Share of all votes", "Share of all votes", None),
        placed_segment("cell:votes/cpp/party", "CPP", "CPP", None),
    )
    found_there = check_translation(segments, EN_KM)
    assert [(its.code, its.address) for its in found_there] == [
        ("translation.number_differs", "table:votes/caption"),
        ("translation.untranslated", "cell:votes//share"),
    ]


def test_what_stands_around_a_table_has_an_address_each() -> None:
    places = ("table:votes/caption", "table:votes/note", "table:votes/source", "unit:votes/share")
    same = [placed_segment(place, "489 votes", "៤៩២ សំឡេង", None) for place in places]
    found = check_translation(
        [*same, placed_segment("column:votes/share", "489", "៤៩២", None)], EN_KM
    )
    assert [its.address for its in found] == [*places, "cell:votes//share"]
    assert len({its.id for its in found}) == len(found)


def test_what_was_said_of_a_caption_before_it_had_its_own_address_still_holds() -> None:
    segment = placed_segment("table:votes/caption", "489 votes", "៤៩២ សំឡេង", None)
    [finding] = check_translation([segment], EN_KM)
    former = replace(finding, address="cell:votes").id
    assert finding.id != former
    assert finding.is_among({former})
    assert not finding.is_among({replace(finding, address="cell:other").id})


def test_an_accepted_finding_is_known_by_its_id_until_its_words_change() -> None:
    source = "It won 489 communes."
    one = only(source, "គេឈ្នះ ៤៩២ ឃុំ។")
    assert only(source, "គេឈ្នះ ៤៩២ ឃុំ។").id == one.id
    assert only(source, "គេឈ្នះ ៤៩១ ឃុំ។").id != one.id


# -- work ---------------------------------------------------------------------------------------


def test_only_what_was_touched_is_checked_again() -> None:
    source = "\n\n".join(f"Paragraph {number} of them all." for number in range(40))
    target = "\n\n".join(f"កថាខណ្ឌទី {number} របស់វាទាំងអស់។" for number in range(40))
    check = TranslationCheck(EN_KM)
    check.check(text_segments(source, target, (), EN_KM).segments)
    assert check.work.segments_checked == 40
    changed = target.replace("កថាខណ្ឌទី 7 ", "កថាខណ្ឌទី 8 ")
    [finding] = check.check(text_segments(source, changed, (), EN_KM).segments)
    assert check.work.segments_checked == 1
    assert dict(finding.facts)["there"] == "7"


def test_findings_are_where_their_words_stand_by_now_wherever_that_is() -> None:
    source, target = "Paragraph 7 of them all.", "កថាខណ្ឌទី 8 របស់វាទាំងអស់។"
    check = TranslationCheck(EN_KM)
    [finding] = check.check(text_segments(source, target, (), EN_KM).segments)
    assert dict(finding.facts)["line"] == "1"
    above = ["Something else.\n\n" + source, "អ្វីផ្សេងទៀត។\n\n\n" + target]
    [finding] = check.check(text_segments(*above, (), EN_KM).segments)
    assert check.work.segments_checked == 1
    facts = dict(finding.facts)
    assert (facts["line"], facts["other_line"]) == ("4", "3")


def test_two_segments_that_say_the_same_have_each_their_own_finding() -> None:
    source = "\n\n".join(["It won 489 communes."] * 2)
    target = "\n\n".join(["គេឈ្នះ ៤៩២ ឃុំ។"] * 2)
    check = TranslationCheck(EN_KM)
    for _again in range(2):
        found = check.check(text_segments(source, target, (), EN_KM).segments)
        assert [dict(its.facts)["line"] for its in found] == ["1", "3"]


def test_a_segment_by_itself_has_the_findings_of_its_own() -> None:
    segment = Segment("field:title", "489 communes", "៤៩២ ឃុំ", SegmentState.DRAFT)
    [finding] = TranslationCheck(EN_KM).check_segment(segment)
    assert finding.code == "translation.number_differs"
