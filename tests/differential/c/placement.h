/* Where a subject stands while it is matched: nothing that may be read touches it. */
#ifndef DIFFERENTIAL_PLACEMENT_H
#define DIFFERENTIAL_PLACEMENT_H

#include "case.h"

/* A block of exactly its size under AddressSanitizer; else against an unmapped page, the one behind it for an even
 * `turn` and the one before it for an odd one. Valid until placement_end. */
const char *placement_begin(const subject *s, size_t turn);
void placement_end(const char *placed);

#endif
