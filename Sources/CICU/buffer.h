#ifndef CICU_BUFFER_H
#define CICU_BUFFER_H

#include <stdint.h>
#include <stdlib.h>
#include <unicode/utypes.h>

/// UTF-16 text that lies on the stack while it is short.
typedef struct {
  UChar *units;
  int32_t length;
  int32_t capacity;
  UChar inline_units[320];
} cicu_buffer;

static inline void cicu_buffer_init(cicu_buffer *buffer) {
  buffer->units = buffer->inline_units;
  buffer->length = 0;
  buffer->capacity = (int32_t)(sizeof buffer->inline_units / sizeof buffer->inline_units[0]);
}

static inline void cicu_buffer_free(cicu_buffer *buffer) {
  if (buffer->units != buffer->inline_units) free(buffer->units);
}

/// Makes room for `capacity` units; what the buffer held is lost. False where memory is out.
static inline bool cicu_buffer_reserve(cicu_buffer *buffer, int32_t capacity) {
  if (capacity <= buffer->capacity) return true;
  UChar *units = malloc((size_t)capacity * sizeof(UChar));
  if (!units) return false;
  cicu_buffer_free(buffer);
  buffer->units = units;
  buffer->capacity = capacity;
  return true;
}

/// Fills the buffer from UTF-8.
bool cicu_buffer_set(cicu_buffer *buffer, const uint8_t *text, int32_t length);
/// Writes the buffer as UTF-8; returns the length needed, or -1.
int32_t cicu_buffer_get(const cicu_buffer *buffer, uint8_t *out, int32_t capacity);

#endif
