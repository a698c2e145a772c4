/* What a batch hands to memory.c: of each pattern a matcher without the memory of failures, and one that has it. The two may
 * be the same: with patience without end nothing is remembered either. */
#ifndef DIFFERENTIAL_MEMORY_H
#define DIFFERENTIAL_MEMORY_H

#include "case.h"
#include "memory_setting.h"

extern const engine *const without_memory[], *const with_memory[];

#endif
