// Written by .ci/embed-rules.
#include "crules.h"

_Alignas(64) static const unsigned char file_agencies__afp__credit_yml[] = {
#embed "../../Rules/agencies/afp/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__afp__dateline_yml[] = {
#embed "../../Rules/agencies/afp/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__afp__pack_yml[] = {
#embed "../../Rules/agencies/afp/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__anadolu__credit_yml[] = {
#embed "../../Rules/agencies/anadolu/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__anadolu__dateline_yml[] = {
#embed "../../Rules/agencies/anadolu/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__anadolu__pack_yml[] = {
#embed "../../Rules/agencies/anadolu/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ansa__dateline_yml[] = {
#embed "../../Rules/agencies/ansa/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ansa__pack_yml[] = {
#embed "../../Rules/agencies/ansa/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ap__credit_yml[] = {
#embed "../../Rules/agencies/ap/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ap__dateline_yml[] = {
#embed "../../Rules/agencies/ap/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ap__pack_yml[] = {
#embed "../../Rules/agencies/ap/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__bernama__dateline_yml[] = {
#embed "../../Rules/agencies/bernama/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__bernama__pack_yml[] = {
#embed "../../Rules/agencies/bernama/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__bernama__sign_off_yml[] = {
#embed "../../Rules/agencies/bernama/sign-off.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__dpa__credit_yml[] = {
#embed "../../Rules/agencies/dpa/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__dpa__dateline_yml[] = {
#embed "../../Rules/agencies/dpa/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__dpa__pack_yml[] = {
#embed "../../Rules/agencies/dpa/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__dpa__slug_yml[] = {
#embed "../../Rules/agencies/dpa/slug.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__efe__credit_yml[] = {
#embed "../../Rules/agencies/efe/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__efe__dateline_yml[] = {
#embed "../../Rules/agencies/efe/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__efe__pack_yml[] = {
#embed "../../Rules/agencies/efe/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__europa_press__dateline_yml[] = {
#embed "../../Rules/agencies/europa-press/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__europa_press__pack_yml[] = {
#embed "../../Rules/agencies/europa-press/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ians__dateline_yml[] = {
#embed "../../Rules/agencies/ians/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ians__pack_yml[] = {
#embed "../../Rules/agencies/ians/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ians__sign_off_yml[] = {
#embed "../../Rules/agencies/ians/sign-off.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__kyodo__dateline_yml[] = {
#embed "../../Rules/agencies/kyodo/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__kyodo__pack_yml[] = {
#embed "../../Rules/agencies/kyodo/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__lusa__dateline_yml[] = {
#embed "../../Rules/agencies/lusa/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__lusa__pack_yml[] = {
#embed "../../Rules/agencies/lusa/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__pti__credit_yml[] = {
#embed "../../Rules/agencies/pti/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__pti__dateline_yml[] = {
#embed "../../Rules/agencies/pti/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__pti__pack_yml[] = {
#embed "../../Rules/agencies/pti/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__reuters__credit_yml[] = {
#embed "../../Rules/agencies/reuters/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__reuters__dateline_yml[] = {
#embed "../../Rules/agencies/reuters/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__reuters__pack_yml[] = {
#embed "../../Rules/agencies/reuters/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__reuters__slug_yml[] = {
#embed "../../Rules/agencies/reuters/slug.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__tass__credit_yml[] = {
#embed "../../Rules/agencies/tass/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__tass__dateline_yml[] = {
#embed "../../Rules/agencies/tass/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__tass__pack_yml[] = {
#embed "../../Rules/agencies/tass/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__vna__credit_yml[] = {
#embed "../../Rules/agencies/vna/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__vna__dateline_yml[] = {
#embed "../../Rules/agencies/vna/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__vna__pack_yml[] = {
#embed "../../Rules/agencies/vna/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__vna__sign_off_yml[] = {
#embed "../../Rules/agencies/vna/sign-off.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__xinhua__credit_yml[] = {
#embed "../../Rules/agencies/xinhua/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__xinhua__dateline_yml[] = {
#embed "../../Rules/agencies/xinhua/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__xinhua__pack_yml[] = {
#embed "../../Rules/agencies/xinhua/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__yonhap__dateline_yml[] = {
#embed "../../Rules/agencies/yonhap/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__yonhap__pack_yml[] = {
#embed "../../Rules/agencies/yonhap/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_ca__pack_yml[] = {
#embed "../../Rules/ca/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__broken_word_yml[] = {
#embed "../../Rules/core/broken-word.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__caption_credited_twice_yml[] = {
#embed "../../Rules/core/caption-credited-twice.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__caption_form_yml[] = {
#embed "../../Rules/core/caption-form.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__dateline_form_yml[] = {
#embed "../../Rules/core/dateline-form.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__doubled_mark_yml[] = {
#embed "../../Rules/core/doubled-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__filed_twice_yml[] = {
#embed "../../Rules/core/filed-twice.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__foreign_letter_yml[] = {
#embed "../../Rules/core/foreign-letter.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__headline_final_stop_yml[] = {
#embed "../../Rules/core/headline-final-stop.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__headline_in_capitals_yml[] = {
#embed "../../Rules/core/headline-in-capitals.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__headline_repeats_lede_yml[] = {
#embed "../../Rules/core/headline-repeats-lede.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__headline_too_long_yml[] = {
#embed "../../Rules/core/headline-too-long.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__html_entity_yml[] = {
#embed "../../Rules/core/html-entity.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__invisible_character_yml[] = {
#embed "../../Rules/core/invisible-character.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__leftover_text_yml[] = {
#embed "../../Rules/core/leftover-text.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__list_of_other_stories_yml[] = {
#embed "../../Rules/core/list-of-other-stories.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__misspelt_place_yml[] = {
#embed "../../Rules/core/misspelt-place.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mixed_apostrophes_yml[] = {
#embed "../../Rules/core/mixed-apostrophes.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mixed_dashes_yml[] = {
#embed "../../Rules/core/mixed-dashes.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mixed_ellipses_yml[] = {
#embed "../../Rules/core/mixed-ellipses.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mixed_normal_forms_yml[] = {
#embed "../../Rules/core/mixed-normal-forms.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mixed_percent_spacing_yml[] = {
#embed "../../Rules/core/mixed-percent-spacing.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mixed_quotation_marks_yml[] = {
#embed "../../Rules/core/mixed-quotation-marks.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__mojibake_yml[] = {
#embed "../../Rules/core/mojibake.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__name_spelt_two_ways_yml[] = {
#embed "../../Rules/core/name-spelt-two-ways.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__new_version_yml[] = {
#embed "../../Rules/core/new-version.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__no_break_space_between_words_yml[] = {
#embed "../../Rules/core/no-break-space-between-words.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__pack_yml[] = {
#embed "../../Rules/core/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__placeholder_in_text_yml[] = {
#embed "../../Rules/core/placeholder-in-text.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__repeated_space_yml[] = {
#embed "../../Rules/core/repeated-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__replacement_character_yml[] = {
#embed "../../Rules/core/replacement-character.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__sign_off_form_yml[] = {
#embed "../../Rules/core/sign-off-form.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__sign_off_of_another_agency_yml[] = {
#embed "../../Rules/core/sign-off-of-another-agency.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__space_after_bracket_yml[] = {
#embed "../../Rules/core/space-after-bracket.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__space_at_hyphen_yml[] = {
#embed "../../Rules/core/space-at-hyphen.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__space_before_comma_yml[] = {
#embed "../../Rules/core/space-before-comma.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__space_in_number_yml[] = {
#embed "../../Rules/core/space-in-number.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__stray_no_break_space_yml[] = {
#embed "../../Rules/core/stray-no-break-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__two_spaces_after_sentence_yml[] = {
#embed "../../Rules/core/two-spaces-after-sentence.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__unbalanced_bracket_yml[] = {
#embed "../../Rules/core/unbalanced-bracket.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__embargo_without_time_yml[] = {
#embed "../../Rules/de/embargo-without-time.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__empty_correction_yml[] = {
#embed "../../Rules/de/empty-correction.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__foreign_number_marks_yml[] = {
#embed "../../Rules/de/foreign-number-marks.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__impossible_date_yml[] = {
#embed "../../Rules/de/impossible-date.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__left_from_page_yml[] = {
#embed "../../Rules/de/left-from-page.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__missing_space_yml[] = {
#embed "../../Rules/de/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__misspelling_yml[] = {
#embed "../../Rules/de/misspelling.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__pack_yml[] = {
#embed "../../Rules/de/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__repeated_word_yml[] = {
#embed "../../Rules/de/repeated-word.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__space_before_mark_yml[] = {
#embed "../../Rules/de/space-before-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__unbalanced_quotation_yml[] = {
#embed "../../Rules/de/unbalanced-quotation.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__wrong_phrase_yml[] = {
#embed "../../Rules/de/wrong-phrase.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__wrong_weekday_yml[] = {
#embed "../../Rules/de/wrong-weekday.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__embargo_without_time_yml[] = {
#embed "../../Rules/en/embargo-without-time.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__empty_correction_yml[] = {
#embed "../../Rules/en/empty-correction.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__foreign_number_marks_yml[] = {
#embed "../../Rules/en/foreign-number-marks.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__impossible_date_yml[] = {
#embed "../../Rules/en/impossible-date.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__left_from_page_yml[] = {
#embed "../../Rules/en/left-from-page.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__lost_apostrophe_yml[] = {
#embed "../../Rules/en/lost-apostrophe.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__missing_space_yml[] = {
#embed "../../Rules/en/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__misspelling_yml[] = {
#embed "../../Rules/en/misspelling.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__of_for_have_yml[] = {
#embed "../../Rules/en/of-for-have.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__pack_yml[] = {
#embed "../../Rules/en/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__redundant_phrase_yml[] = {
#embed "../../Rules/en/redundant-phrase.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__repeated_word_yml[] = {
#embed "../../Rules/en/repeated-word.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__space_before_mark_yml[] = {
#embed "../../Rules/en/space-before-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__unbalanced_quotation_yml[] = {
#embed "../../Rules/en/unbalanced-quotation.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__wrong_weekday_yml[] = {
#embed "../../Rules/en/wrong-weekday.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__embargo_without_time_yml[] = {
#embed "../../Rules/es/embargo-without-time.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__empty_correction_yml[] = {
#embed "../../Rules/es/empty-correction.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__foreign_number_marks_yml[] = {
#embed "../../Rules/es/foreign-number-marks.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__impossible_date_yml[] = {
#embed "../../Rules/es/impossible-date.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__left_from_page_yml[] = {
#embed "../../Rules/es/left-from-page.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__missing_opening_mark_yml[] = {
#embed "../../Rules/es/missing-opening-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__missing_space_yml[] = {
#embed "../../Rules/es/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__misspelling_yml[] = {
#embed "../../Rules/es/misspelling.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__pack_yml[] = {
#embed "../../Rules/es/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__repeated_word_yml[] = {
#embed "../../Rules/es/repeated-word.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__space_before_mark_yml[] = {
#embed "../../Rules/es/space-before-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__unbalanced_quotation_yml[] = {
#embed "../../Rules/es/unbalanced-quotation.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__wrong_phrase_yml[] = {
#embed "../../Rules/es/wrong-phrase.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__wrong_weekday_yml[] = {
#embed "../../Rules/es/wrong-weekday.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__embargo_without_time_yml[] = {
#embed "../../Rules/fr/embargo-without-time.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__empty_correction_yml[] = {
#embed "../../Rules/fr/empty-correction.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__foreign_number_marks_yml[] = {
#embed "../../Rules/fr/foreign-number-marks.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__foreign_thousands_mark_yml[] = {
#embed "../../Rules/fr/foreign-thousands-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__impossible_date_yml[] = {
#embed "../../Rules/fr/impossible-date.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__left_from_page_yml[] = {
#embed "../../Rules/fr/left-from-page.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__lost_apostrophe_yml[] = {
#embed "../../Rules/fr/lost-apostrophe.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__missing_space_before_mark_yml[] = {
#embed "../../Rules/fr/missing-space-before-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__missing_space_yml[] = {
#embed "../../Rules/fr/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__misspelling_yml[] = {
#embed "../../Rules/fr/misspelling.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__pack_yml[] = {
#embed "../../Rules/fr/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__repeated_word_yml[] = {
#embed "../../Rules/fr/repeated-word.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__space_after_elision_yml[] = {
#embed "../../Rules/fr/space-after-elision.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__space_at_hyphen_yml[] = {
#embed "../../Rules/fr/space-at-hyphen.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__unbalanced_quotation_yml[] = {
#embed "../../Rules/fr/unbalanced-quotation.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__wrong_phrase_yml[] = {
#embed "../../Rules/fr/wrong-phrase.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__wrong_weekday_yml[] = {
#embed "../../Rules/fr/wrong-weekday.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_gl__pack_yml[] = {
#embed "../../Rules/gl/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_it__pack_yml[] = {
#embed "../../Rules/it/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__de_lexicon[] = {
#embed "../../Rules/lexicons/de.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__de_pairs[] = {
#embed "../../Rules/lexicons/de.pairs" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__en_lexicon[] = {
#embed "../../Rules/lexicons/en.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__en_pairs[] = {
#embed "../../Rules/lexicons/en.pairs" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__es_lexicon[] = {
#embed "../../Rules/lexicons/es.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__es_pairs[] = {
#embed "../../Rules/lexicons/es.pairs" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__fr_lexicon[] = {
#embed "../../Rules/lexicons/fr.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__fr_pairs[] = {
#embed "../../Rules/lexicons/fr.pairs" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__places_lexicon[] = {
#embed "../../Rules/lexicons/places.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__vi_lexicon[] = {
#embed "../../Rules/lexicons/vi.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__vi_pairs[] = {
#embed "../../Rules/lexicons/vi.pairs" suffix(, )
    0};

_Alignas(64) static const unsigned char file_names__agencies_yml[] = {
#embed "../../Rules/names/agencies.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_names__capitals_yml[] = {
#embed "../../Rules/names/capitals.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_names__heads_yml[] = {
#embed "../../Rules/names/heads.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_nl__pack_yml[] = {
#embed "../../Rules/nl/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_pt__pack_yml[] = {
#embed "../../Rules/pt/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_schema__names_json[] = {
#embed "../../Rules/schema/names.json" suffix(, )
    0};

_Alignas(64) static const unsigned char file_schema__report_json[] = {
#embed "../../Rules/schema/report.json" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__de__pack_yml[] = {
#embed "../../Rules/strict/de/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__de__undated_day_yml[] = {
#embed "../../Rules/strict/de/undated-day.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__en__pack_yml[] = {
#embed "../../Rules/strict/en/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__en__undated_day_yml[] = {
#embed "../../Rules/strict/en/undated-day.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__es__pack_yml[] = {
#embed "../../Rules/strict/es/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__es__undated_day_yml[] = {
#embed "../../Rules/strict/es/undated-day.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__fr__pack_yml[] = {
#embed "../../Rules/strict/fr/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__fr__undated_day_yml[] = {
#embed "../../Rules/strict/fr/undated-day.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__vi__pack_yml[] = {
#embed "../../Rules/strict/vi/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_strict__vi__undated_day_yml[] = {
#embed "../../Rules/strict/vi/undated-day.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__embargo_without_time_yml[] = {
#embed "../../Rules/vi/embargo-without-time.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__empty_correction_yml[] = {
#embed "../../Rules/vi/empty-correction.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__foreign_number_marks_yml[] = {
#embed "../../Rules/vi/foreign-number-marks.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__impossible_date_yml[] = {
#embed "../../Rules/vi/impossible-date.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__left_from_page_yml[] = {
#embed "../../Rules/vi/left-from-page.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__missing_space_yml[] = {
#embed "../../Rules/vi/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__misspelling_yml[] = {
#embed "../../Rules/vi/misspelling.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__pack_yml[] = {
#embed "../../Rules/vi/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__repeated_word_yml[] = {
#embed "../../Rules/vi/repeated-word.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__space_before_mark_yml[] = {
#embed "../../Rules/vi/space-before-mark.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__unbalanced_quotation_yml[] = {
#embed "../../Rules/vi/unbalanced-quotation.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__wrong_weekday_yml[] = {
#embed "../../Rules/vi/wrong-weekday.yml" suffix(, )
    0};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"agencies/afp/credit.yml", file_agencies__afp__credit_yml, sizeof file_agencies__afp__credit_yml - 1},
    {"agencies/afp/dateline.yml", file_agencies__afp__dateline_yml, sizeof file_agencies__afp__dateline_yml - 1},
    {"agencies/afp/pack.yml", file_agencies__afp__pack_yml, sizeof file_agencies__afp__pack_yml - 1},
    {"agencies/anadolu/credit.yml", file_agencies__anadolu__credit_yml, sizeof file_agencies__anadolu__credit_yml - 1},
    {"agencies/anadolu/dateline.yml", file_agencies__anadolu__dateline_yml, sizeof file_agencies__anadolu__dateline_yml - 1},
    {"agencies/anadolu/pack.yml", file_agencies__anadolu__pack_yml, sizeof file_agencies__anadolu__pack_yml - 1},
    {"agencies/ansa/dateline.yml", file_agencies__ansa__dateline_yml, sizeof file_agencies__ansa__dateline_yml - 1},
    {"agencies/ansa/pack.yml", file_agencies__ansa__pack_yml, sizeof file_agencies__ansa__pack_yml - 1},
    {"agencies/ap/credit.yml", file_agencies__ap__credit_yml, sizeof file_agencies__ap__credit_yml - 1},
    {"agencies/ap/dateline.yml", file_agencies__ap__dateline_yml, sizeof file_agencies__ap__dateline_yml - 1},
    {"agencies/ap/pack.yml", file_agencies__ap__pack_yml, sizeof file_agencies__ap__pack_yml - 1},
    {"agencies/bernama/dateline.yml", file_agencies__bernama__dateline_yml, sizeof file_agencies__bernama__dateline_yml - 1},
    {"agencies/bernama/pack.yml", file_agencies__bernama__pack_yml, sizeof file_agencies__bernama__pack_yml - 1},
    {"agencies/bernama/sign-off.yml", file_agencies__bernama__sign_off_yml, sizeof file_agencies__bernama__sign_off_yml - 1},
    {"agencies/dpa/credit.yml", file_agencies__dpa__credit_yml, sizeof file_agencies__dpa__credit_yml - 1},
    {"agencies/dpa/dateline.yml", file_agencies__dpa__dateline_yml, sizeof file_agencies__dpa__dateline_yml - 1},
    {"agencies/dpa/pack.yml", file_agencies__dpa__pack_yml, sizeof file_agencies__dpa__pack_yml - 1},
    {"agencies/dpa/slug.yml", file_agencies__dpa__slug_yml, sizeof file_agencies__dpa__slug_yml - 1},
    {"agencies/efe/credit.yml", file_agencies__efe__credit_yml, sizeof file_agencies__efe__credit_yml - 1},
    {"agencies/efe/dateline.yml", file_agencies__efe__dateline_yml, sizeof file_agencies__efe__dateline_yml - 1},
    {"agencies/efe/pack.yml", file_agencies__efe__pack_yml, sizeof file_agencies__efe__pack_yml - 1},
    {"agencies/europa-press/dateline.yml", file_agencies__europa_press__dateline_yml, sizeof file_agencies__europa_press__dateline_yml - 1},
    {"agencies/europa-press/pack.yml", file_agencies__europa_press__pack_yml, sizeof file_agencies__europa_press__pack_yml - 1},
    {"agencies/ians/dateline.yml", file_agencies__ians__dateline_yml, sizeof file_agencies__ians__dateline_yml - 1},
    {"agencies/ians/pack.yml", file_agencies__ians__pack_yml, sizeof file_agencies__ians__pack_yml - 1},
    {"agencies/ians/sign-off.yml", file_agencies__ians__sign_off_yml, sizeof file_agencies__ians__sign_off_yml - 1},
    {"agencies/kyodo/dateline.yml", file_agencies__kyodo__dateline_yml, sizeof file_agencies__kyodo__dateline_yml - 1},
    {"agencies/kyodo/pack.yml", file_agencies__kyodo__pack_yml, sizeof file_agencies__kyodo__pack_yml - 1},
    {"agencies/lusa/dateline.yml", file_agencies__lusa__dateline_yml, sizeof file_agencies__lusa__dateline_yml - 1},
    {"agencies/lusa/pack.yml", file_agencies__lusa__pack_yml, sizeof file_agencies__lusa__pack_yml - 1},
    {"agencies/pti/credit.yml", file_agencies__pti__credit_yml, sizeof file_agencies__pti__credit_yml - 1},
    {"agencies/pti/dateline.yml", file_agencies__pti__dateline_yml, sizeof file_agencies__pti__dateline_yml - 1},
    {"agencies/pti/pack.yml", file_agencies__pti__pack_yml, sizeof file_agencies__pti__pack_yml - 1},
    {"agencies/reuters/credit.yml", file_agencies__reuters__credit_yml, sizeof file_agencies__reuters__credit_yml - 1},
    {"agencies/reuters/dateline.yml", file_agencies__reuters__dateline_yml, sizeof file_agencies__reuters__dateline_yml - 1},
    {"agencies/reuters/pack.yml", file_agencies__reuters__pack_yml, sizeof file_agencies__reuters__pack_yml - 1},
    {"agencies/reuters/slug.yml", file_agencies__reuters__slug_yml, sizeof file_agencies__reuters__slug_yml - 1},
    {"agencies/tass/credit.yml", file_agencies__tass__credit_yml, sizeof file_agencies__tass__credit_yml - 1},
    {"agencies/tass/dateline.yml", file_agencies__tass__dateline_yml, sizeof file_agencies__tass__dateline_yml - 1},
    {"agencies/tass/pack.yml", file_agencies__tass__pack_yml, sizeof file_agencies__tass__pack_yml - 1},
    {"agencies/vna/credit.yml", file_agencies__vna__credit_yml, sizeof file_agencies__vna__credit_yml - 1},
    {"agencies/vna/dateline.yml", file_agencies__vna__dateline_yml, sizeof file_agencies__vna__dateline_yml - 1},
    {"agencies/vna/pack.yml", file_agencies__vna__pack_yml, sizeof file_agencies__vna__pack_yml - 1},
    {"agencies/vna/sign-off.yml", file_agencies__vna__sign_off_yml, sizeof file_agencies__vna__sign_off_yml - 1},
    {"agencies/xinhua/credit.yml", file_agencies__xinhua__credit_yml, sizeof file_agencies__xinhua__credit_yml - 1},
    {"agencies/xinhua/dateline.yml", file_agencies__xinhua__dateline_yml, sizeof file_agencies__xinhua__dateline_yml - 1},
    {"agencies/xinhua/pack.yml", file_agencies__xinhua__pack_yml, sizeof file_agencies__xinhua__pack_yml - 1},
    {"agencies/yonhap/dateline.yml", file_agencies__yonhap__dateline_yml, sizeof file_agencies__yonhap__dateline_yml - 1},
    {"agencies/yonhap/pack.yml", file_agencies__yonhap__pack_yml, sizeof file_agencies__yonhap__pack_yml - 1},
    {"ca/pack.yml", file_ca__pack_yml, sizeof file_ca__pack_yml - 1},
    {"core/broken-word.yml", file_core__broken_word_yml, sizeof file_core__broken_word_yml - 1},
    {"core/caption-credited-twice.yml", file_core__caption_credited_twice_yml, sizeof file_core__caption_credited_twice_yml - 1},
    {"core/caption-form.yml", file_core__caption_form_yml, sizeof file_core__caption_form_yml - 1},
    {"core/dateline-form.yml", file_core__dateline_form_yml, sizeof file_core__dateline_form_yml - 1},
    {"core/doubled-mark.yml", file_core__doubled_mark_yml, sizeof file_core__doubled_mark_yml - 1},
    {"core/filed-twice.yml", file_core__filed_twice_yml, sizeof file_core__filed_twice_yml - 1},
    {"core/foreign-letter.yml", file_core__foreign_letter_yml, sizeof file_core__foreign_letter_yml - 1},
    {"core/headline-final-stop.yml", file_core__headline_final_stop_yml, sizeof file_core__headline_final_stop_yml - 1},
    {"core/headline-in-capitals.yml", file_core__headline_in_capitals_yml, sizeof file_core__headline_in_capitals_yml - 1},
    {"core/headline-repeats-lede.yml", file_core__headline_repeats_lede_yml, sizeof file_core__headline_repeats_lede_yml - 1},
    {"core/headline-too-long.yml", file_core__headline_too_long_yml, sizeof file_core__headline_too_long_yml - 1},
    {"core/html-entity.yml", file_core__html_entity_yml, sizeof file_core__html_entity_yml - 1},
    {"core/invisible-character.yml", file_core__invisible_character_yml, sizeof file_core__invisible_character_yml - 1},
    {"core/leftover-text.yml", file_core__leftover_text_yml, sizeof file_core__leftover_text_yml - 1},
    {"core/list-of-other-stories.yml", file_core__list_of_other_stories_yml, sizeof file_core__list_of_other_stories_yml - 1},
    {"core/misspelt-place.yml", file_core__misspelt_place_yml, sizeof file_core__misspelt_place_yml - 1},
    {"core/mixed-apostrophes.yml", file_core__mixed_apostrophes_yml, sizeof file_core__mixed_apostrophes_yml - 1},
    {"core/mixed-dashes.yml", file_core__mixed_dashes_yml, sizeof file_core__mixed_dashes_yml - 1},
    {"core/mixed-ellipses.yml", file_core__mixed_ellipses_yml, sizeof file_core__mixed_ellipses_yml - 1},
    {"core/mixed-normal-forms.yml", file_core__mixed_normal_forms_yml, sizeof file_core__mixed_normal_forms_yml - 1},
    {"core/mixed-percent-spacing.yml", file_core__mixed_percent_spacing_yml, sizeof file_core__mixed_percent_spacing_yml - 1},
    {"core/mixed-quotation-marks.yml", file_core__mixed_quotation_marks_yml, sizeof file_core__mixed_quotation_marks_yml - 1},
    {"core/mojibake.yml", file_core__mojibake_yml, sizeof file_core__mojibake_yml - 1},
    {"core/name-spelt-two-ways.yml", file_core__name_spelt_two_ways_yml, sizeof file_core__name_spelt_two_ways_yml - 1},
    {"core/new-version.yml", file_core__new_version_yml, sizeof file_core__new_version_yml - 1},
    {"core/no-break-space-between-words.yml", file_core__no_break_space_between_words_yml, sizeof file_core__no_break_space_between_words_yml - 1},
    {"core/pack.yml", file_core__pack_yml, sizeof file_core__pack_yml - 1},
    {"core/placeholder-in-text.yml", file_core__placeholder_in_text_yml, sizeof file_core__placeholder_in_text_yml - 1},
    {"core/repeated-space.yml", file_core__repeated_space_yml, sizeof file_core__repeated_space_yml - 1},
    {"core/replacement-character.yml", file_core__replacement_character_yml, sizeof file_core__replacement_character_yml - 1},
    {"core/sign-off-form.yml", file_core__sign_off_form_yml, sizeof file_core__sign_off_form_yml - 1},
    {"core/sign-off-of-another-agency.yml", file_core__sign_off_of_another_agency_yml, sizeof file_core__sign_off_of_another_agency_yml - 1},
    {"core/space-after-bracket.yml", file_core__space_after_bracket_yml, sizeof file_core__space_after_bracket_yml - 1},
    {"core/space-at-hyphen.yml", file_core__space_at_hyphen_yml, sizeof file_core__space_at_hyphen_yml - 1},
    {"core/space-before-comma.yml", file_core__space_before_comma_yml, sizeof file_core__space_before_comma_yml - 1},
    {"core/space-in-number.yml", file_core__space_in_number_yml, sizeof file_core__space_in_number_yml - 1},
    {"core/stray-no-break-space.yml", file_core__stray_no_break_space_yml, sizeof file_core__stray_no_break_space_yml - 1},
    {"core/two-spaces-after-sentence.yml", file_core__two_spaces_after_sentence_yml, sizeof file_core__two_spaces_after_sentence_yml - 1},
    {"core/unbalanced-bracket.yml", file_core__unbalanced_bracket_yml, sizeof file_core__unbalanced_bracket_yml - 1},
    {"de/embargo-without-time.yml", file_de__embargo_without_time_yml, sizeof file_de__embargo_without_time_yml - 1},
    {"de/empty-correction.yml", file_de__empty_correction_yml, sizeof file_de__empty_correction_yml - 1},
    {"de/foreign-number-marks.yml", file_de__foreign_number_marks_yml, sizeof file_de__foreign_number_marks_yml - 1},
    {"de/impossible-date.yml", file_de__impossible_date_yml, sizeof file_de__impossible_date_yml - 1},
    {"de/left-from-page.yml", file_de__left_from_page_yml, sizeof file_de__left_from_page_yml - 1},
    {"de/missing-space.yml", file_de__missing_space_yml, sizeof file_de__missing_space_yml - 1},
    {"de/misspelling.yml", file_de__misspelling_yml, sizeof file_de__misspelling_yml - 1},
    {"de/pack.yml", file_de__pack_yml, sizeof file_de__pack_yml - 1},
    {"de/repeated-word.yml", file_de__repeated_word_yml, sizeof file_de__repeated_word_yml - 1},
    {"de/space-before-mark.yml", file_de__space_before_mark_yml, sizeof file_de__space_before_mark_yml - 1},
    {"de/unbalanced-quotation.yml", file_de__unbalanced_quotation_yml, sizeof file_de__unbalanced_quotation_yml - 1},
    {"de/wrong-phrase.yml", file_de__wrong_phrase_yml, sizeof file_de__wrong_phrase_yml - 1},
    {"de/wrong-weekday.yml", file_de__wrong_weekday_yml, sizeof file_de__wrong_weekday_yml - 1},
    {"en/embargo-without-time.yml", file_en__embargo_without_time_yml, sizeof file_en__embargo_without_time_yml - 1},
    {"en/empty-correction.yml", file_en__empty_correction_yml, sizeof file_en__empty_correction_yml - 1},
    {"en/foreign-number-marks.yml", file_en__foreign_number_marks_yml, sizeof file_en__foreign_number_marks_yml - 1},
    {"en/impossible-date.yml", file_en__impossible_date_yml, sizeof file_en__impossible_date_yml - 1},
    {"en/left-from-page.yml", file_en__left_from_page_yml, sizeof file_en__left_from_page_yml - 1},
    {"en/lost-apostrophe.yml", file_en__lost_apostrophe_yml, sizeof file_en__lost_apostrophe_yml - 1},
    {"en/missing-space.yml", file_en__missing_space_yml, sizeof file_en__missing_space_yml - 1},
    {"en/misspelling.yml", file_en__misspelling_yml, sizeof file_en__misspelling_yml - 1},
    {"en/of-for-have.yml", file_en__of_for_have_yml, sizeof file_en__of_for_have_yml - 1},
    {"en/pack.yml", file_en__pack_yml, sizeof file_en__pack_yml - 1},
    {"en/redundant-phrase.yml", file_en__redundant_phrase_yml, sizeof file_en__redundant_phrase_yml - 1},
    {"en/repeated-word.yml", file_en__repeated_word_yml, sizeof file_en__repeated_word_yml - 1},
    {"en/space-before-mark.yml", file_en__space_before_mark_yml, sizeof file_en__space_before_mark_yml - 1},
    {"en/unbalanced-quotation.yml", file_en__unbalanced_quotation_yml, sizeof file_en__unbalanced_quotation_yml - 1},
    {"en/wrong-weekday.yml", file_en__wrong_weekday_yml, sizeof file_en__wrong_weekday_yml - 1},
    {"es/embargo-without-time.yml", file_es__embargo_without_time_yml, sizeof file_es__embargo_without_time_yml - 1},
    {"es/empty-correction.yml", file_es__empty_correction_yml, sizeof file_es__empty_correction_yml - 1},
    {"es/foreign-number-marks.yml", file_es__foreign_number_marks_yml, sizeof file_es__foreign_number_marks_yml - 1},
    {"es/impossible-date.yml", file_es__impossible_date_yml, sizeof file_es__impossible_date_yml - 1},
    {"es/left-from-page.yml", file_es__left_from_page_yml, sizeof file_es__left_from_page_yml - 1},
    {"es/missing-opening-mark.yml", file_es__missing_opening_mark_yml, sizeof file_es__missing_opening_mark_yml - 1},
    {"es/missing-space.yml", file_es__missing_space_yml, sizeof file_es__missing_space_yml - 1},
    {"es/misspelling.yml", file_es__misspelling_yml, sizeof file_es__misspelling_yml - 1},
    {"es/pack.yml", file_es__pack_yml, sizeof file_es__pack_yml - 1},
    {"es/repeated-word.yml", file_es__repeated_word_yml, sizeof file_es__repeated_word_yml - 1},
    {"es/space-before-mark.yml", file_es__space_before_mark_yml, sizeof file_es__space_before_mark_yml - 1},
    {"es/unbalanced-quotation.yml", file_es__unbalanced_quotation_yml, sizeof file_es__unbalanced_quotation_yml - 1},
    {"es/wrong-phrase.yml", file_es__wrong_phrase_yml, sizeof file_es__wrong_phrase_yml - 1},
    {"es/wrong-weekday.yml", file_es__wrong_weekday_yml, sizeof file_es__wrong_weekday_yml - 1},
    {"fr/embargo-without-time.yml", file_fr__embargo_without_time_yml, sizeof file_fr__embargo_without_time_yml - 1},
    {"fr/empty-correction.yml", file_fr__empty_correction_yml, sizeof file_fr__empty_correction_yml - 1},
    {"fr/foreign-number-marks.yml", file_fr__foreign_number_marks_yml, sizeof file_fr__foreign_number_marks_yml - 1},
    {"fr/foreign-thousands-mark.yml", file_fr__foreign_thousands_mark_yml, sizeof file_fr__foreign_thousands_mark_yml - 1},
    {"fr/impossible-date.yml", file_fr__impossible_date_yml, sizeof file_fr__impossible_date_yml - 1},
    {"fr/left-from-page.yml", file_fr__left_from_page_yml, sizeof file_fr__left_from_page_yml - 1},
    {"fr/lost-apostrophe.yml", file_fr__lost_apostrophe_yml, sizeof file_fr__lost_apostrophe_yml - 1},
    {"fr/missing-space-before-mark.yml", file_fr__missing_space_before_mark_yml, sizeof file_fr__missing_space_before_mark_yml - 1},
    {"fr/missing-space.yml", file_fr__missing_space_yml, sizeof file_fr__missing_space_yml - 1},
    {"fr/misspelling.yml", file_fr__misspelling_yml, sizeof file_fr__misspelling_yml - 1},
    {"fr/pack.yml", file_fr__pack_yml, sizeof file_fr__pack_yml - 1},
    {"fr/repeated-word.yml", file_fr__repeated_word_yml, sizeof file_fr__repeated_word_yml - 1},
    {"fr/space-after-elision.yml", file_fr__space_after_elision_yml, sizeof file_fr__space_after_elision_yml - 1},
    {"fr/space-at-hyphen.yml", file_fr__space_at_hyphen_yml, sizeof file_fr__space_at_hyphen_yml - 1},
    {"fr/unbalanced-quotation.yml", file_fr__unbalanced_quotation_yml, sizeof file_fr__unbalanced_quotation_yml - 1},
    {"fr/wrong-phrase.yml", file_fr__wrong_phrase_yml, sizeof file_fr__wrong_phrase_yml - 1},
    {"fr/wrong-weekday.yml", file_fr__wrong_weekday_yml, sizeof file_fr__wrong_weekday_yml - 1},
    {"gl/pack.yml", file_gl__pack_yml, sizeof file_gl__pack_yml - 1},
    {"it/pack.yml", file_it__pack_yml, sizeof file_it__pack_yml - 1},
    {"lexicons/de.lexicon", file_lexicons__de_lexicon, sizeof file_lexicons__de_lexicon - 1},
    {"lexicons/de.pairs", file_lexicons__de_pairs, sizeof file_lexicons__de_pairs - 1},
    {"lexicons/en.lexicon", file_lexicons__en_lexicon, sizeof file_lexicons__en_lexicon - 1},
    {"lexicons/en.pairs", file_lexicons__en_pairs, sizeof file_lexicons__en_pairs - 1},
    {"lexicons/es.lexicon", file_lexicons__es_lexicon, sizeof file_lexicons__es_lexicon - 1},
    {"lexicons/es.pairs", file_lexicons__es_pairs, sizeof file_lexicons__es_pairs - 1},
    {"lexicons/fr.lexicon", file_lexicons__fr_lexicon, sizeof file_lexicons__fr_lexicon - 1},
    {"lexicons/fr.pairs", file_lexicons__fr_pairs, sizeof file_lexicons__fr_pairs - 1},
    {"lexicons/places.lexicon", file_lexicons__places_lexicon, sizeof file_lexicons__places_lexicon - 1},
    {"lexicons/vi.lexicon", file_lexicons__vi_lexicon, sizeof file_lexicons__vi_lexicon - 1},
    {"lexicons/vi.pairs", file_lexicons__vi_pairs, sizeof file_lexicons__vi_pairs - 1},
    {"names/agencies.yml", file_names__agencies_yml, sizeof file_names__agencies_yml - 1},
    {"names/capitals.yml", file_names__capitals_yml, sizeof file_names__capitals_yml - 1},
    {"names/heads.yml", file_names__heads_yml, sizeof file_names__heads_yml - 1},
    {"nl/pack.yml", file_nl__pack_yml, sizeof file_nl__pack_yml - 1},
    {"pt/pack.yml", file_pt__pack_yml, sizeof file_pt__pack_yml - 1},
    {"schema/names.json", file_schema__names_json, sizeof file_schema__names_json - 1},
    {"schema/report.json", file_schema__report_json, sizeof file_schema__report_json - 1},
    {"strict/de/pack.yml", file_strict__de__pack_yml, sizeof file_strict__de__pack_yml - 1},
    {"strict/de/undated-day.yml", file_strict__de__undated_day_yml, sizeof file_strict__de__undated_day_yml - 1},
    {"strict/en/pack.yml", file_strict__en__pack_yml, sizeof file_strict__en__pack_yml - 1},
    {"strict/en/undated-day.yml", file_strict__en__undated_day_yml, sizeof file_strict__en__undated_day_yml - 1},
    {"strict/es/pack.yml", file_strict__es__pack_yml, sizeof file_strict__es__pack_yml - 1},
    {"strict/es/undated-day.yml", file_strict__es__undated_day_yml, sizeof file_strict__es__undated_day_yml - 1},
    {"strict/fr/pack.yml", file_strict__fr__pack_yml, sizeof file_strict__fr__pack_yml - 1},
    {"strict/fr/undated-day.yml", file_strict__fr__undated_day_yml, sizeof file_strict__fr__undated_day_yml - 1},
    {"strict/vi/pack.yml", file_strict__vi__pack_yml, sizeof file_strict__vi__pack_yml - 1},
    {"strict/vi/undated-day.yml", file_strict__vi__undated_day_yml, sizeof file_strict__vi__undated_day_yml - 1},
    {"vi/embargo-without-time.yml", file_vi__embargo_without_time_yml, sizeof file_vi__embargo_without_time_yml - 1},
    {"vi/empty-correction.yml", file_vi__empty_correction_yml, sizeof file_vi__empty_correction_yml - 1},
    {"vi/foreign-number-marks.yml", file_vi__foreign_number_marks_yml, sizeof file_vi__foreign_number_marks_yml - 1},
    {"vi/impossible-date.yml", file_vi__impossible_date_yml, sizeof file_vi__impossible_date_yml - 1},
    {"vi/left-from-page.yml", file_vi__left_from_page_yml, sizeof file_vi__left_from_page_yml - 1},
    {"vi/missing-space.yml", file_vi__missing_space_yml, sizeof file_vi__missing_space_yml - 1},
    {"vi/misspelling.yml", file_vi__misspelling_yml, sizeof file_vi__misspelling_yml - 1},
    {"vi/pack.yml", file_vi__pack_yml, sizeof file_vi__pack_yml - 1},
    {"vi/repeated-word.yml", file_vi__repeated_word_yml, sizeof file_vi__repeated_word_yml - 1},
    {"vi/space-before-mark.yml", file_vi__space_before_mark_yml, sizeof file_vi__space_before_mark_yml - 1},
    {"vi/unbalanced-quotation.yml", file_vi__unbalanced_quotation_yml, sizeof file_vi__unbalanced_quotation_yml - 1},
    {"vi/wrong-weekday.yml", file_vi__wrong_weekday_yml, sizeof file_vi__wrong_weekday_yml - 1},
};

size_t crules_count(void) { return sizeof files / sizeof *files; }

const char *crules_path(size_t index) { return files[index].path; }

const unsigned char *crules_bytes(size_t index) { return files[index].bytes; }

size_t crules_length(size_t index) { return files[index].length; }
