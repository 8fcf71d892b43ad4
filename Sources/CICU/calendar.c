#include "cicu.h"

#include <unicode/ures.h>
#include <unicode/ustring.h>

// The resources are read as they are: a date formatter would give the same names and takes twenty times as long.

static const char *const steps[][3] = {
    [cicu_months] = {"monthNames", "format", "wide"},
    [cicu_short_months] = {"monthNames", "format", "abbreviated"},
    [cicu_standalone_short_months] = {"monthNames", "stand-alone", "abbreviated"},
    [cicu_weekdays] = {"dayNames", "format", "wide"},
};

static UResourceBundle *step(UResourceBundle *bundle, const char *key, UErrorCode *status) {
  UResourceBundle *next = ures_getByKey(bundle, key, NULL, status);
  ures_close(bundle);
  return next;
}

int32_t cicu_calendar_text(const char *locale, cicu_calendar_names names, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open(NULL, locale, &status);
  // The names of another language, the host's, are none.
  if (status == U_USING_DEFAULT_WARNING) status = U_MISSING_RESOURCE_ERROR;
  bundle = step(bundle, "calendar", &status);
  bundle = step(bundle, "gregorian", &status);
  for (int i = 0; i < 3; i++) bundle = step(bundle, steps[names][i], &status);
  int32_t total = 0;
  int32_t count = U_SUCCESS(status) ? ures_getSize(bundle) : 0;
  for (int32_t i = 0; i < count && total < capacity; i++) {
    int32_t length = 0;
    int32_t written = 0;
    const UChar *name = ures_getStringByIndex(bundle, i, &length, &status);
    u_strToUTF8((char *)out + total, capacity - total - 1, &written, name, length, &status);
    if (U_FAILURE(status)) break;
    total += written;
    out[total++] = '\n';
  }
  ures_close(bundle);
  return U_SUCCESS(status) ? total : -1;
}
