#include "cicu.h"

#include "buffer.h"
#include <pthread.h>
#include <unicode/ucasemap.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static UCaseMap *case_map;
static pthread_once_t case_map_once = PTHREAD_ONCE_INIT;

static void open_case_map(void) {
  UErrorCode status = U_ZERO_ERROR;
  case_map = ucasemap_open("", U_FOLD_CASE_DEFAULT, &status);
  if (U_FAILURE(status)) case_map = NULL;
}

/// The case map of no language, shared: its functions take it as const.
static const UCaseMap *shared_case_map(void) {
  pthread_once(&case_map_once, open_case_map);
  return case_map;
}

static int32_t result(int32_t needed, UErrorCode status) {
  if (status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status)) return needed;
  return -1;
}

bool cicu_buffer_set(cicu_buffer *buffer, const uint8_t *text, int32_t length) {
  // UTF-16 never has more units than UTF-8 has bytes.
  if (!cicu_buffer_reserve(buffer, length)) return false;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(buffer->units, buffer->capacity, &buffer->length, (const char *)text, length, &status);
  return U_SUCCESS(status);
}

int32_t cicu_buffer_get(const cicu_buffer *buffer, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strToUTF8((char *)out, capacity, &needed, buffer->units, buffer->length, &status);
  return result(needed, status);
}

static bool normalise(const UNormalizer2 *form, const cicu_buffer *in, cicu_buffer *out) {
  UErrorCode status = U_ZERO_ERROR;
  out->length = unorm2_normalize(form, in->units, in->length, out->units, out->capacity, &status);
  if (status != U_BUFFER_OVERFLOW_ERROR) return U_SUCCESS(status);
  if (!cicu_buffer_reserve(out, out->length)) return false;
  status = U_ZERO_ERROR;
  out->length = unorm2_normalize(form, in->units, in->length, out->units, out->capacity, &status);
  return U_SUCCESS(status);
}

static const UNormalizer2 *nfc_form(void) {
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_getNFCInstance(&status);
}

static const UNormalizer2 *nfd_form(void) {
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_getNFDInstance(&status);
}

static bool is_normal(const UNormalizer2 *form, const uint8_t *text, int32_t length) {
  cicu_buffer in;
  cicu_buffer_init(&in);
  UErrorCode status = U_ZERO_ERROR;
  bool answer = false;
  if (form && cicu_buffer_set(&in, text, length)) {
    answer = unorm2_isNormalized(form, in.units, in.length, &status) && U_SUCCESS(status);
  }
  cicu_buffer_free(&in);
  return answer;
}

static int32_t write_normal(const UNormalizer2 *form, const uint8_t *text, int32_t length, uint8_t *out,
                            int32_t capacity) {
  cicu_buffer in, normal;
  cicu_buffer_init(&in);
  cicu_buffer_init(&normal);
  int32_t needed = -1;
  if (form && cicu_buffer_set(&in, text, length) && normalise(form, &in, &normal)) {
    needed = cicu_buffer_get(&normal, out, capacity);
  }
  cicu_buffer_free(&in);
  cicu_buffer_free(&normal);
  return needed;
}

bool cicu_is_nfc(const uint8_t *text, int32_t length) { return is_normal(nfc_form(), text, length); }

bool cicu_is_nfd(const uint8_t *text, int32_t length) { return is_normal(nfd_form(), text, length); }

int32_t cicu_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  return write_normal(nfc_form(), text, length, out, capacity);
}

int32_t cicu_nfd(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  return write_normal(nfd_form(), text, length, out, capacity);
}

bool cicu_has_boundary_before(uint32_t scalar) {
  const UNormalizer2 *form = nfc_form();
  return !form || unorm2_hasBoundaryBefore(form, (UChar32)scalar);
}

int32_t cicu_folded_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  const UNormalizer2 *form = nfc_form();
  cicu_buffer first, second;
  cicu_buffer_init(&first);
  cicu_buffer_init(&second);
  int32_t needed = -1;
  // A scalar folds to three units at most.
  if (form && cicu_buffer_set(&first, text, length) && normalise(form, &first, &second) &&
      cicu_buffer_reserve(&first, second.length * 3)) {
    UErrorCode status = U_ZERO_ERROR;
    first.length =
        u_strFoldCase(first.units, first.capacity, second.units, second.length, U_FOLD_CASE_DEFAULT, &status);
    if (U_SUCCESS(status) && normalise(form, &first, &second)) {
      needed = cicu_buffer_get(&second, out, capacity);
    }
  }
  cicu_buffer_free(&first);
  cicu_buffer_free(&second);
  return needed;
}

int32_t cicu_upper(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
  const UCaseMap *map = shared_case_map();
  if (!map) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed =
      ucasemap_utf8ToUpper(map, (char *)out, capacity, (const char *)text, length, &status);
  return result(needed, status);
}
