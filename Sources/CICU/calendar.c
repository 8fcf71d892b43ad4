#include "cicu.h"

#include <unicode/ures.h>
#include <unicode/ustring.h>

// The resources are read as they are: a date formatter would give the same names and takes twenty times as long.

static const char *const lists[][3] = {
    {"monthNames", "format", "wide"},
    {"monthNames", "format", "abbreviated"},
    {"monthNames", "stand-alone", "abbreviated"},
    {"dayNames", "format", "wide"},
};

static UResourceBundle *step(UResourceBundle *bundle, const char *key, UErrorCode *status) {
  UResourceBundle *next = ures_getByKey(bundle, key, NULL, status);
  ures_close(bundle);
  return next;
}

// Writes the names of one list; returns their length, 0 where there are none or the room is too small.
static int32_t write_names(UResourceBundle *gregorian, const char *const keys[3], uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_getByKey(gregorian, keys[0], NULL, &status);
  for (int i = 1; i < 3; i++) bundle = step(bundle, keys[i], &status);
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
  return U_SUCCESS(status) ? total : 0;
}

int32_t cicu_calendar_text(const char *locale, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *gregorian = ures_open(NULL, locale, &status);
  // The names of another language, the host's, are none.
  if (status == U_USING_DEFAULT_WARNING) status = U_MISSING_RESOURCE_ERROR;
  gregorian = step(gregorian, "calendar", &status);
  gregorian = step(gregorian, "gregorian", &status);
  int32_t total = 0;
  for (size_t i = 0; i < sizeof lists / sizeof *lists && U_SUCCESS(status); i++) {
    total += write_names(gregorian, lists[i], out + total, capacity - total);
    if (total == capacity) {
      status = U_BUFFER_OVERFLOW_ERROR;
    } else {
      out[total++] = '\n';
    }
  }
  ures_close(gregorian);
  return U_SUCCESS(status) ? total : -1;
}
