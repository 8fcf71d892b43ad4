// Written by .ci/embed-rules.
#include "crules.h"

_Alignas(64) static const unsigned char file_core__pack_yml[] = {
#embed "../../Rules/core/pack.yml" suffix(, )
    0};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"core/pack.yml", file_core__pack_yml, sizeof file_core__pack_yml - 1},
};

size_t crules_count(void) { return sizeof files / sizeof *files; }

const char *crules_path(size_t index) { return files[index].path; }

const unsigned char *crules_bytes(size_t index) { return files[index].bytes; }

size_t crules_length(size_t index) { return files[index].length; }
