// Written by .ci/embed-rules.
#include "crules.h"

_Alignas(64) static const unsigned char file_agencies__afp__pack_yml[] = {
#embed "../../Rules/agencies/afp/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__ap__pack_yml[] = {
#embed "../../Rules/agencies/ap/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__reuters__pack_yml[] = {
#embed "../../Rules/agencies/reuters/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_agencies__vna__pack_yml[] = {
#embed "../../Rules/agencies/vna/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_core__pack_yml[] = {
#embed "../../Rules/core/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_en__pack_yml[] = {
#embed "../../Rules/en/pack.yml" suffix(, )
    0};

_Alignas(64) static const unsigned char file_fr__pack_yml[] = {
#embed "../../Rules/fr/pack.yml" suffix(, )
    0};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t length;
} files[] = {
    {"agencies/afp/pack.yml", file_agencies__afp__pack_yml, sizeof file_agencies__afp__pack_yml - 1},
    {"agencies/ap/pack.yml", file_agencies__ap__pack_yml, sizeof file_agencies__ap__pack_yml - 1},
    {"agencies/reuters/pack.yml", file_agencies__reuters__pack_yml, sizeof file_agencies__reuters__pack_yml - 1},
    {"agencies/vna/pack.yml", file_agencies__vna__pack_yml, sizeof file_agencies__vna__pack_yml - 1},
    {"core/pack.yml", file_core__pack_yml, sizeof file_core__pack_yml - 1},
    {"en/pack.yml", file_en__pack_yml, sizeof file_en__pack_yml - 1},
    {"fr/pack.yml", file_fr__pack_yml, sizeof file_fr__pack_yml - 1},
};

size_t crules_count(void) { return sizeof files / sizeof *files; }

const char *crules_path(size_t index) { return files[index].path; }

const unsigned char *crules_bytes(size_t index) { return files[index].bytes; }

size_t crules_length(size_t index) { return files[index].length; }
