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

_Alignas(64) static const unsigned char file_agencies__ap__credit_yml[] = {
#embed "../../Rules/agencies/ap/credit.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ap__dateline_yml[] = {
#embed "../../Rules/agencies/ap/dateline.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ap__pack_yml[] = {
#embed "../../Rules/agencies/ap/pack.yml" suffix(, )
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

_Alignas(64) static const unsigned char file_core__invisible_character_yml[] = {
#embed "../../Rules/core/invisible-character.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__leftover_text_yml[] = {
#embed "../../Rules/core/leftover-text.yml" suffix(, )
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

_Alignas(64) static const unsigned char file_core__no_break_space_between_words_yml[] = {
#embed "../../Rules/core/no-break-space-between-words.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__pack_yml[] = {
#embed "../../Rules/core/pack.yml" suffix(, )
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

_Alignas(64) static const unsigned char file_de__missing_space_yml[] = {
#embed "../../Rules/de/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_de__pack_yml[] = {
#embed "../../Rules/de/pack.yml" suffix(, )
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

_Alignas(64) static const unsigned char file_es__missing_space_yml[] = {
#embed "../../Rules/es/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_es__pack_yml[] = {
#embed "../../Rules/es/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__foreign_thousands_mark_yml[] = {
#embed "../../Rules/fr/foreign-thousands-mark.yml" suffix(, )
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

_Alignas(64) static const unsigned char file_it__pack_yml[] = {
#embed "../../Rules/it/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__de_lexicon[] = {
#embed "../../Rules/lexicons/de.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__en_lexicon[] = {
#embed "../../Rules/lexicons/en.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__es_lexicon[] = {
#embed "../../Rules/lexicons/es.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__fr_lexicon[] = {
#embed "../../Rules/lexicons/fr.lexicon" suffix(, )
    0};

_Alignas(64) static const unsigned char file_lexicons__vi_lexicon[] = {
#embed "../../Rules/lexicons/vi.lexicon" suffix(, )
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

_Alignas(64) static const unsigned char file_pt__pack_yml[] = {
#embed "../../Rules/pt/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_schema__names_json[] = {
#embed "../../Rules/schema/names.json" suffix(, )
    0};

_Alignas(64) static const unsigned char file_schema__report_json[] = {
#embed "../../Rules/schema/report.json" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__missing_space_yml[] = {
#embed "../../Rules/vi/missing-space.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_vi__pack_yml[] = {
#embed "../../Rules/vi/pack.yml" suffix(, )
    0};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"agencies/afp/credit.yml", file_agencies__afp__credit_yml, sizeof file_agencies__afp__credit_yml - 1},
    {"agencies/afp/dateline.yml", file_agencies__afp__dateline_yml, sizeof file_agencies__afp__dateline_yml - 1},
    {"agencies/afp/pack.yml", file_agencies__afp__pack_yml, sizeof file_agencies__afp__pack_yml - 1},
    {"agencies/ap/credit.yml", file_agencies__ap__credit_yml, sizeof file_agencies__ap__credit_yml - 1},
    {"agencies/ap/dateline.yml", file_agencies__ap__dateline_yml, sizeof file_agencies__ap__dateline_yml - 1},
    {"agencies/ap/pack.yml", file_agencies__ap__pack_yml, sizeof file_agencies__ap__pack_yml - 1},
    {"agencies/reuters/credit.yml", file_agencies__reuters__credit_yml, sizeof file_agencies__reuters__credit_yml - 1},
    {"agencies/reuters/dateline.yml", file_agencies__reuters__dateline_yml, sizeof file_agencies__reuters__dateline_yml - 1},
    {"agencies/reuters/pack.yml", file_agencies__reuters__pack_yml, sizeof file_agencies__reuters__pack_yml - 1},
    {"agencies/vna/credit.yml", file_agencies__vna__credit_yml, sizeof file_agencies__vna__credit_yml - 1},
    {"agencies/vna/dateline.yml", file_agencies__vna__dateline_yml, sizeof file_agencies__vna__dateline_yml - 1},
    {"agencies/vna/pack.yml", file_agencies__vna__pack_yml, sizeof file_agencies__vna__pack_yml - 1},
    {"agencies/vna/sign-off.yml", file_agencies__vna__sign_off_yml, sizeof file_agencies__vna__sign_off_yml - 1},
    {"core/caption-form.yml", file_core__caption_form_yml, sizeof file_core__caption_form_yml - 1},
    {"core/dateline-form.yml", file_core__dateline_form_yml, sizeof file_core__dateline_form_yml - 1},
    {"core/doubled-mark.yml", file_core__doubled_mark_yml, sizeof file_core__doubled_mark_yml - 1},
    {"core/filed-twice.yml", file_core__filed_twice_yml, sizeof file_core__filed_twice_yml - 1},
    {"core/foreign-letter.yml", file_core__foreign_letter_yml, sizeof file_core__foreign_letter_yml - 1},
    {"core/headline-final-stop.yml", file_core__headline_final_stop_yml, sizeof file_core__headline_final_stop_yml - 1},
    {"core/headline-in-capitals.yml", file_core__headline_in_capitals_yml, sizeof file_core__headline_in_capitals_yml - 1},
    {"core/headline-repeats-lede.yml", file_core__headline_repeats_lede_yml, sizeof file_core__headline_repeats_lede_yml - 1},
    {"core/headline-too-long.yml", file_core__headline_too_long_yml, sizeof file_core__headline_too_long_yml - 1},
    {"core/invisible-character.yml", file_core__invisible_character_yml, sizeof file_core__invisible_character_yml - 1},
    {"core/leftover-text.yml", file_core__leftover_text_yml, sizeof file_core__leftover_text_yml - 1},
    {"core/mixed-apostrophes.yml", file_core__mixed_apostrophes_yml, sizeof file_core__mixed_apostrophes_yml - 1},
    {"core/mixed-dashes.yml", file_core__mixed_dashes_yml, sizeof file_core__mixed_dashes_yml - 1},
    {"core/mixed-ellipses.yml", file_core__mixed_ellipses_yml, sizeof file_core__mixed_ellipses_yml - 1},
    {"core/mixed-normal-forms.yml", file_core__mixed_normal_forms_yml, sizeof file_core__mixed_normal_forms_yml - 1},
    {"core/mixed-percent-spacing.yml", file_core__mixed_percent_spacing_yml, sizeof file_core__mixed_percent_spacing_yml - 1},
    {"core/mixed-quotation-marks.yml", file_core__mixed_quotation_marks_yml, sizeof file_core__mixed_quotation_marks_yml - 1},
    {"core/mojibake.yml", file_core__mojibake_yml, sizeof file_core__mojibake_yml - 1},
    {"core/name-spelt-two-ways.yml", file_core__name_spelt_two_ways_yml, sizeof file_core__name_spelt_two_ways_yml - 1},
    {"core/no-break-space-between-words.yml", file_core__no_break_space_between_words_yml, sizeof file_core__no_break_space_between_words_yml - 1},
    {"core/pack.yml", file_core__pack_yml, sizeof file_core__pack_yml - 1},
    {"core/repeated-space.yml", file_core__repeated_space_yml, sizeof file_core__repeated_space_yml - 1},
    {"core/replacement-character.yml", file_core__replacement_character_yml, sizeof file_core__replacement_character_yml - 1},
    {"core/sign-off-form.yml", file_core__sign_off_form_yml, sizeof file_core__sign_off_form_yml - 1},
    {"core/space-after-bracket.yml", file_core__space_after_bracket_yml, sizeof file_core__space_after_bracket_yml - 1},
    {"core/space-at-hyphen.yml", file_core__space_at_hyphen_yml, sizeof file_core__space_at_hyphen_yml - 1},
    {"core/space-before-comma.yml", file_core__space_before_comma_yml, sizeof file_core__space_before_comma_yml - 1},
    {"core/space-in-number.yml", file_core__space_in_number_yml, sizeof file_core__space_in_number_yml - 1},
    {"core/stray-no-break-space.yml", file_core__stray_no_break_space_yml, sizeof file_core__stray_no_break_space_yml - 1},
    {"core/two-spaces-after-sentence.yml", file_core__two_spaces_after_sentence_yml, sizeof file_core__two_spaces_after_sentence_yml - 1},
    {"core/unbalanced-bracket.yml", file_core__unbalanced_bracket_yml, sizeof file_core__unbalanced_bracket_yml - 1},
    {"de/missing-space.yml", file_de__missing_space_yml, sizeof file_de__missing_space_yml - 1},
    {"de/pack.yml", file_de__pack_yml, sizeof file_de__pack_yml - 1},
    {"en/missing-space.yml", file_en__missing_space_yml, sizeof file_en__missing_space_yml - 1},
    {"en/misspelling.yml", file_en__misspelling_yml, sizeof file_en__misspelling_yml - 1},
    {"en/of-for-have.yml", file_en__of_for_have_yml, sizeof file_en__of_for_have_yml - 1},
    {"en/pack.yml", file_en__pack_yml, sizeof file_en__pack_yml - 1},
    {"en/redundant-phrase.yml", file_en__redundant_phrase_yml, sizeof file_en__redundant_phrase_yml - 1},
    {"en/repeated-word.yml", file_en__repeated_word_yml, sizeof file_en__repeated_word_yml - 1},
    {"en/space-before-mark.yml", file_en__space_before_mark_yml, sizeof file_en__space_before_mark_yml - 1},
    {"en/unbalanced-quotation.yml", file_en__unbalanced_quotation_yml, sizeof file_en__unbalanced_quotation_yml - 1},
    {"es/missing-space.yml", file_es__missing_space_yml, sizeof file_es__missing_space_yml - 1},
    {"es/pack.yml", file_es__pack_yml, sizeof file_es__pack_yml - 1},
    {"fr/foreign-thousands-mark.yml", file_fr__foreign_thousands_mark_yml, sizeof file_fr__foreign_thousands_mark_yml - 1},
    {"fr/missing-space-before-mark.yml", file_fr__missing_space_before_mark_yml, sizeof file_fr__missing_space_before_mark_yml - 1},
    {"fr/missing-space.yml", file_fr__missing_space_yml, sizeof file_fr__missing_space_yml - 1},
    {"fr/misspelling.yml", file_fr__misspelling_yml, sizeof file_fr__misspelling_yml - 1},
    {"fr/pack.yml", file_fr__pack_yml, sizeof file_fr__pack_yml - 1},
    {"fr/repeated-word.yml", file_fr__repeated_word_yml, sizeof file_fr__repeated_word_yml - 1},
    {"fr/space-after-elision.yml", file_fr__space_after_elision_yml, sizeof file_fr__space_after_elision_yml - 1},
    {"fr/space-at-hyphen.yml", file_fr__space_at_hyphen_yml, sizeof file_fr__space_at_hyphen_yml - 1},
    {"fr/unbalanced-quotation.yml", file_fr__unbalanced_quotation_yml, sizeof file_fr__unbalanced_quotation_yml - 1},
    {"fr/wrong-phrase.yml", file_fr__wrong_phrase_yml, sizeof file_fr__wrong_phrase_yml - 1},
    {"it/pack.yml", file_it__pack_yml, sizeof file_it__pack_yml - 1},
    {"lexicons/de.lexicon", file_lexicons__de_lexicon, sizeof file_lexicons__de_lexicon - 1},
    {"lexicons/en.lexicon", file_lexicons__en_lexicon, sizeof file_lexicons__en_lexicon - 1},
    {"lexicons/es.lexicon", file_lexicons__es_lexicon, sizeof file_lexicons__es_lexicon - 1},
    {"lexicons/fr.lexicon", file_lexicons__fr_lexicon, sizeof file_lexicons__fr_lexicon - 1},
    {"lexicons/vi.lexicon", file_lexicons__vi_lexicon, sizeof file_lexicons__vi_lexicon - 1},
    {"names/agencies.yml", file_names__agencies_yml, sizeof file_names__agencies_yml - 1},
    {"names/capitals.yml", file_names__capitals_yml, sizeof file_names__capitals_yml - 1},
    {"names/heads.yml", file_names__heads_yml, sizeof file_names__heads_yml - 1},
    {"pt/pack.yml", file_pt__pack_yml, sizeof file_pt__pack_yml - 1},
    {"schema/names.json", file_schema__names_json, sizeof file_schema__names_json - 1},
    {"schema/report.json", file_schema__report_json, sizeof file_schema__report_json - 1},
    {"vi/missing-space.yml", file_vi__missing_space_yml, sizeof file_vi__missing_space_yml - 1},
    {"vi/pack.yml", file_vi__pack_yml, sizeof file_vi__pack_yml - 1},
};

size_t crules_count(void) { return sizeof files / sizeof *files; }

const char *crules_path(size_t index) { return files[index].path; }

const unsigned char *crules_bytes(size_t index) { return files[index].bytes; }

size_t crules_length(size_t index) { return files[index].length; }
