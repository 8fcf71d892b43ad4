#ifndef CRULES_H
#define CRULES_H

#include <stddef.h>

// The files of Rules/ that the binary holds, ordered by the bytes of their paths. All pointers live as long as the
// program; an index is below crules_count().

size_t crules_count(void);

/// The path inside Rules/, ended by a zero byte: "fr/missing-space.yml".
const char *_Nonnull crules_path(size_t index);

/// The content, aligned to 64 bytes; a zero byte follows it.
const unsigned char *_Nonnull crules_bytes(size_t index);

/// The length of the content in bytes, without the zero byte.
size_t crules_length(size_t index);

#endif
