/* The memory of failures with what it depends on in a variable, so that one program has all settings. A unit that defines
 * DIFFERENTIAL_MEMORY is compiled so. */
#ifndef DIFFERENTIAL_MEMORY_SETTING_H
#define DIFFERENTIAL_MEMORY_SETTING_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *name;                    /* the flag that a program of its own has the same by */
    int64_t patience, patience_per_byte; /* steps that a call may take before anything is remembered */
    size_t window;                       /* positions that are remembered at least */
} memory_setting;

extern const memory_setting *memory_now;

#ifdef DIFFERENTIAL_MEMORY
#define RG_PRIV_PATIENCE(length) (memory_now->patience + memory_now->patience_per_byte * (int64_t)(length))
#define RG_PRIV_EAGER (memory_now->window)
#endif

#endif
