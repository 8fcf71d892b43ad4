#include "cicu.h"

#include <unicode/uloc.h>

bool cicu_is_language(const char *code) { return uloc_getISO3Language(code)[0] != '\0'; }
