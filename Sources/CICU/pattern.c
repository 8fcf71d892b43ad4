#include "cicu.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uregex.h>

/// At most this many idle matchers are kept.
enum { kept = 16 };

struct cicu_pattern {
  pthread_mutex_t lock;
  UChar *source;
  int32_t length;
  uint32_t flags;
  int32_t time_limit;
  int32_t stack_limit;
  int32_t idle_count;
  cicu_matcher *idle[kept];
};

cicu_pattern *cicu_pattern_new(const uint16_t *source, int32_t length, int32_t flags, int32_t time_limit,
                               int32_t stack_limit) {
  cicu_pattern *pattern = calloc(1, sizeof *pattern);
  // One unit more, so that an empty pattern has a place too.
  UChar *copy = malloc(((size_t)length + 1) * sizeof(UChar));
  if (!pattern || !copy) {
    free(pattern);
    free(copy);
    return NULL;
  }
  if (length > 0) memcpy(copy, source, (size_t)length * sizeof(UChar));
  copy[length] = 0;
  pthread_mutex_init(&pattern->lock, NULL);
  pattern->source = copy;
  pattern->length = length;
  if (flags & CICU_PATTERN_CASE_INSENSITIVE) pattern->flags |= UREGEX_CASE_INSENSITIVE;
  if (flags & CICU_PATTERN_MULTILINE) pattern->flags |= UREGEX_MULTILINE;
  pattern->time_limit = time_limit;
  pattern->stack_limit = stack_limit;
  return pattern;
}

void cicu_pattern_free(cicu_pattern *pattern) {
  for (int32_t i = 0; i < pattern->idle_count; i++) uregex_close((URegularExpression *)pattern->idle[i]);
  pthread_mutex_destroy(&pattern->lock);
  free(pattern->source);
  free(pattern);
}

/// The offset of an error that ICU tells by line and offset, in units.
static int64_t unit_offset(const cicu_pattern *pattern, const UParseError *place) {
  int64_t unit = 0;
  for (int32_t line = 1; line < place->line && unit < pattern->length; unit++) {
    if (pattern->source[unit] == '\n') line++;
  }
  unit += place->offset > 0 ? place->offset : 0;
  return unit < pattern->length ? unit : pattern->length;
}

cicu_matcher *cicu_pattern_take(cicu_pattern *pattern, cicu_pattern_error *error) {
  cicu_matcher *matcher = NULL;
  pthread_mutex_lock(&pattern->lock);
  if (pattern->idle_count > 0) matcher = pattern->idle[--pattern->idle_count];
  pthread_mutex_unlock(&pattern->lock);
  if (matcher) return matcher;

  UParseError place = {0};
  UErrorCode status = U_ZERO_ERROR;
  URegularExpression *regex =
      uregex_open(pattern->source, pattern->length, pattern->flags, &place, &status);
  if (U_SUCCESS(status)) {
    uregex_setTimeLimit(regex, pattern->time_limit, &status);
    uregex_setStackLimit(regex, pattern->stack_limit, &status);
  }
  if (U_SUCCESS(status)) return (cicu_matcher *)regex;
  if (regex) uregex_close(regex);
  error->offset = unit_offset(pattern, &place);
  error->name = u_errorName(status);
  return NULL;
}

void cicu_pattern_give(cicu_pattern *pattern, cicu_matcher *matcher) {
  pthread_mutex_lock(&pattern->lock);
  bool keeps = pattern->idle_count < kept;
  if (keeps) pattern->idle[pattern->idle_count++] = matcher;
  pthread_mutex_unlock(&pattern->lock);
  if (!keeps) uregex_close((URegularExpression *)matcher);
}

bool cicu_matcher_set_text(cicu_matcher *matcher, const uint16_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setText((URegularExpression *)matcher, text, length, &status);
  return U_SUCCESS(status);
}

cicu_outcome cicu_matcher_find(cicu_matcher *matcher) {
  UErrorCode status = U_ZERO_ERROR;
  UBool found = uregex_findNext((URegularExpression *)matcher, &status);
  if (status == U_REGEX_TIME_OUT) return cicu_outcome_time_limit;
  if (status == U_REGEX_STACK_OVERFLOW) return cicu_outcome_stack_limit;
  if (U_FAILURE(status)) return cicu_outcome_failed;
  return found ? cicu_outcome_found : cicu_outcome_none;
}

int32_t cicu_matcher_group_count(cicu_matcher *matcher) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = uregex_groupCount((URegularExpression *)matcher, &status);
  return U_SUCCESS(status) ? count : 0;
}

int32_t cicu_matcher_start(cicu_matcher *matcher, int32_t group) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t start = uregex_start((URegularExpression *)matcher, group, &status);
  return U_SUCCESS(status) ? start : -1;
}

int32_t cicu_matcher_end(cicu_matcher *matcher, int32_t group) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t end = uregex_end((URegularExpression *)matcher, group, &status);
  return U_SUCCESS(status) ? end : -1;
}
