/// The part of ICU that wirelint uses, behind functions of its own.
///
/// ICU's functions are macros and its types clash with those that Foundation brings, so no ICU header is included
/// here. Texts are UTF-8 that the caller has validated, lengths are in bytes, scalars are Unicode scalar values.
/// A function that writes returns the length its result needs, whether or not that fits in `capacity`; it returns -1
/// where ICU failed.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

// Normal forms

bool cicu_is_nfc(const uint8_t *text, int32_t length);
bool cicu_is_nfd(const uint8_t *text, int32_t length);
int32_t cicu_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);
int32_t cicu_nfd(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);
/// Whether no normalisation to NFC joins the scalar with what stands before it.
bool cicu_has_boundary_before(uint32_t scalar);

// Case

/// NFC of the full case fold of the text's NFC.
int32_t cicu_folded_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);
int32_t cicu_upper(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);
/// The scalar's simple title case; itself where it has none.
uint32_t cicu_title_scalar(uint32_t scalar);

// Properties of one scalar

/// ICU's number for the general category (UCharCategory).
uint8_t cicu_general_category(uint32_t scalar);
bool cicu_is_default_ignorable(uint32_t scalar);
bool cicu_is_emoji_presentation(uint32_t scalar);
/// Whether the scalar takes two columns of a terminal (East Asian width W or F).
bool cicu_is_wide(uint32_t scalar);
/// ICU's number for the script (UScriptCode): 0 common, 1 inherited.
int32_t cicu_script(uint32_t scalar);
/// The English name of a script, a constant string: `Cyrillic`.
const char *cicu_script_name(int32_t script);

// Sentences

typedef struct cicu_sentences cicu_sentences;

/// Opens an iterator over a text that must outlive it; NULL where ICU failed. `locale` is a BCP 47 code.
cicu_sentences *cicu_sentences_open(const char *locale, const uint8_t *text, int64_t length);
/// The byte offset of the next boundary, or -1 at the end.
int64_t cicu_sentences_next(cicu_sentences *sentences);
void cicu_sentences_close(cicu_sentences *sentences);

// Patterns

/// A pattern that several threads may use: it opens one matcher for each use at a time, and keeps them.
typedef struct cicu_pattern cicu_pattern;
typedef struct cicu_matcher cicu_matcher;

enum {
  CICU_PATTERN_CASE_INSENSITIVE = 1,
  CICU_PATTERN_MULTILINE = 2,
};

typedef enum cicu_outcome {
  cicu_outcome_none = 0,
  cicu_outcome_found = 1,
  cicu_outcome_time_limit = 2,
  cicu_outcome_stack_limit = 3,
  cicu_outcome_failed = 4,
} cicu_outcome;

/// What is wrong with a pattern: where, in UTF-16 units from 0, and ICU's name for it, a constant string.
typedef struct cicu_pattern_error {
  int64_t offset;
  const char *name;
} cicu_pattern_error;

/// Keeps a copy of the pattern; nothing is compiled yet. NULL where memory is out.
cicu_pattern *cicu_pattern_new(const uint16_t *pattern, int32_t length, int32_t flags, int32_t time_limit,
                               int32_t stack_limit);
void cicu_pattern_free(cicu_pattern *pattern);
/// A matcher for the caller alone, until it gives it back; NULL and `error` where the pattern is wrong.
cicu_matcher *cicu_pattern_take(cicu_pattern *pattern, cicu_pattern_error *error);
void cicu_pattern_give(cicu_pattern *pattern, cicu_matcher *matcher);

/// Sets the text to search, which must outlive its use.
bool cicu_matcher_set_text(cicu_matcher *matcher, const uint16_t *text, int32_t length);
cicu_outcome cicu_matcher_find(cicu_matcher *matcher);
int32_t cicu_matcher_group_count(cicu_matcher *matcher);
/// Start and end of a group in UTF-16 units; -1 where it took no part in the match.
int32_t cicu_matcher_start(cicu_matcher *matcher, int32_t group);
int32_t cicu_matcher_end(cicu_matcher *matcher, int32_t group);

// Languages

/// Whether some language has the code, as `fr` or `pt-BR`.
bool cicu_is_language(const char *code);

// Names of months and weekdays

/// Four lists of names in the Gregorian calendar of a locale, a BCP 47 code: its months from January on, their short forms,
/// those that stand alone, and its weekdays from Sunday on. Each name has a line end after it, and each list another; one that
/// the locale has not is empty. -1 where the locale is not known, or `capacity` is too small.
int32_t cicu_calendar_text(const char *locale, uint8_t *out, int32_t capacity);

#endif
