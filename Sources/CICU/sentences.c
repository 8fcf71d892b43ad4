#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_sentences {
  UText text;
  UBreakIterator *iterator;
};

cicu_sentences *cicu_sentences_open(const char *locale, const uint8_t *text, int64_t length) {
  cicu_sentences *sentences = calloc(1, sizeof *sentences);
  if (!sentences) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  sentences->text = (UText)UTEXT_INITIALIZER;
  utext_openUTF8(&sentences->text, (const char *)text, length, &status);
  sentences->iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  ubrk_setUText(sentences->iterator, &sentences->text, &status);
  if (U_SUCCESS(status)) {
    ubrk_first(sentences->iterator);
    return sentences;
  }
  cicu_sentences_close(sentences);
  return NULL;
}

int64_t cicu_sentences_next(cicu_sentences *sentences) {
  int32_t boundary = ubrk_next(sentences->iterator);
  return boundary == UBRK_DONE ? -1 : boundary;
}

void cicu_sentences_close(cicu_sentences *sentences) {
  if (sentences->iterator) ubrk_close(sentences->iterator);
  utext_close(&sentences->text);
  free(sentences);
}
