/* finds.c - a function for each matcher that is measured: a program of one of them alone tells by its size what it takes. */
#include "matchers.h"

#define FIND(Name) \
    rg_status find_##Name(const char *text, size_t length, Name##_result *result); \
    rg_status find_##Name(const char *text, size_t length, Name##_result *result) { return Name##_find(text, length, result); }
MEASURED(FIND)
